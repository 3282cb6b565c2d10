/** Why a row has no day of its own. */
export const DATE_FINE = 0;
export const DATE_BLANK = 1;
export const DATE_UNREADABLE = 2;

/** When each row of a table happened, by position among its rows. */
export interface RowDates {
  readonly day: Int32Array;
  readonly grain: Uint8Array;
  /** Length of what is named, for totals of quarters and longer: last day. */
  readonly coarse: Uint8Array;
  readonly state: Uint8Array;
  /** Rows whose date was taken from the row above. */
  readonly filledDown: number;
}
