const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Source of a regular expression that matches an English month name, full or short, lower case, with an optional dot. */
export const MONTH_NAME = `(?:${FULL.map((name) => `${name}|${name.slice(0, 3)}`).join('|')}|sept)\\.?`;

/** 1–12 for a lower-case month name as `MONTH_NAME` matches it. */
export function monthOfName(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3)) + 1;
}

/** `Apr` for 4. */
export function shortMonthName(month: number): string {
  const name = MONTHS[month - 1]!;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
