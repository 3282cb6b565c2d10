import type { Day } from '../calendar/day';
import type { PeriodGrain } from '../calendar/period';
import type { SheetZone } from '../calendar/sheet-zone';
import type { Language } from '../language';
import type { TitleContext } from './title-context';

/** In which order the numbers of a date stand. */
export type DayOrder = 'month-day' | 'day-month' | 'year-month-day';

/** What is known around a column (or row) of dates. */
export interface DateContext {
  readonly asOf: Day;
  readonly language: Language;
  /** 1–12 */
  readonly fiscalStart: number;
  readonly zone: SheetZone;
  /** What the title lines name (`titleContext`). */
  readonly title?: TitleContext | undefined;
  /** What the dates are: things that happened (default), period headings, or plans, which may well lie ahead. */
  readonly kind?: 'events' | 'headings' | 'plans' | undefined;
  /** The order another column of the sheet has shown, for columns that cannot tell their own. */
  readonly dayOrder?: DayOrder | undefined;
  /** The order the whole column was found to have, of which these readings are a part. */
  readonly columnOrder?: DayOrder | undefined;
  /** A known day by position (the row's surest date), to which a date without a year lies close. */
  readonly near?: ArrayLike<Day | undefined> | undefined;
}

/** Something a column of dates was taken to mean without saying so: to be reported once for the column. */
export type DateInference =
  | {
      readonly code: 'day-order';
      readonly order: DayOrder;
      readonly by: 'impossible' | 'row-order' | 'title' | 'future' | 'sheet' | 'language';
      /** Cells this was applied to. */
      readonly count: number;
    }
  | {
      readonly code: 'year';
      readonly by: 'title' | 'neighbours' | 'as-of';
      /** First and last year given. */
      readonly first: number;
      readonly last: number;
      readonly count: number;
    }
  /** Dates that Sheets had made with day and month exchanged (DD/MM typed into a US spreadsheet), put right. */
  | { readonly code: 'swapped'; readonly count: number };

/** A column of readings as days; position `i` belongs to reading `i`. */
export interface ResolvedDates {
  /** First day; `undefined` where the reading is no date, or names a day that does not exist. */
  readonly days: (Day | undefined)[];
  /** Last day of what is named: the same day, the end of the week, month … */
  readonly lasts: (Day | undefined)[];
  readonly grains: (PeriodGrain | undefined)[];
  readonly inferred: readonly DateInference[];
  /** What this column showed by itself (an impossible day), for other columns' `dayOrder`. */
  readonly dayOrder: DayOrder | undefined;
}
