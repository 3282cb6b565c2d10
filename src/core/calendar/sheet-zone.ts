import { type Day, dayOf } from './day';

/** Turns the Date cells of one spreadsheet into days and back, by the spreadsheet's own zone. */
export interface SheetZone {
  /** The day a Date cell stands for in the spreadsheet. */
  toDay(date: Date): Day;
  /** The Date that Sheets shows as this day (its midnight in the spreadsheet's zone). */
  toDate(day: Day): Date;
}

/** The zone the script runs in: what remains when the sheet holds no date that tells its own. */
export const SCRIPT_ZONE: SheetZone = {
  toDay: (date) => dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate()),
  toDate: (day) => {
    const utc = new Date(day * 86_400_000);
    return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate());
  },
};
