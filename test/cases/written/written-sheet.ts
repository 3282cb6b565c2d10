/** A small sheet of an agency that does not exist, and what a person counts in it. */
export interface WrittenSheet {
  readonly name: string;
  readonly sheet: string;
  /** `member month metric sum`, a line each; levels are the last value of the month. */
  readonly counts: string;
  /** Codes of issues that have to be there. */
  readonly says?: readonly string[];
  /** Codes that would cry wolf here. */
  readonly without?: readonly string[];
  /** Last day that counts as past: year, month, day. */
  readonly asOf?: readonly [number, number, number];
  /** Order in which the owner's spreadsheet reads 3/4/2026 when the sheet is typed. */
  readonly dateOrder?: 'dmy' | 'mdy';
  readonly settings?: readonly (readonly string[])[];
}
