declare module 'japanese-holidays' {
  /** The national holidays of a year by rule, substitute holidays included when `substitute` is true; sorted by date. */
  export function getHolidaysOf(year: number, substitute: boolean): { month: number; date: number; name: string }[];
}
