import type { ColumnProfile } from './column-profile';
import type { PairOrder } from './paired-cells';
import type { ColumnHead } from './table-head';

/** What a column is for the reader. `value` columns are counted; keys say of whom, when and what; the rest stay idle. */
export type ColumnUse =
  | 'date'
  | 'member'
  | 'ra'
  | 'metric'
  | 'aspect'
  | 'side'
  | 'candidate'
  | 'client'
  | 'job'
  | 'status'
  | 'team'
  | 'grain'
  | 'time'
  | 'id'
  | 'value'
  | 'attribute'
  | 'idle';

/** What the cells of a value column are. */
export type Holds = 'count' | 'stage-date' | 'flag';

/** Why a column is not read, where a person may wonder. */
export type IdleReason =
  | ''
  | 'planned'
  | 'record-date'
  | 'other-person'
  | 'text'
  | 'figures'
  | 'other-date'
  | 'settings'
  | 'former';

/** One column of a table, with what its heading and cells say and what it is taken for. */
export interface Column {
  readonly column: number;
  readonly head: ColumnHead;
  readonly profile: ColumnProfile;
  use: ColumnUse;
  holds: Holds;
  why: IdleReason;
  /** The metric index, or `-1`: named by the row or the block, or not known. */
  metric: number;
  /** Chosen among several meanings, or settled by something less than a heading: to be reported. */
  inferred: boolean;
  /** Fixed by the settings. */
  fixed: boolean;
  /** Its labels name a person and a metric each (浅野 面談). */
  personal: boolean;
  /** Its names say which side the row is, too (浅野（目標）). */
  sided: boolean;
  /** Its cells hold a figure and its target each (11/12). */
  pair: PairOrder | undefined;
  /** The stage of which the column tells how it came out (面談日 of 面談結果). */
  outcomeOf?: Column;
  /** What the rounds in this column are of (面接, 面接設定), where the date's heading says it; else empty. */
  roundsOf: string;
}

/** What a column's filled cells mostly are. */
export type Content = 'blank' | 'count' | 'date' | 'flag' | 'text';

/** What the cells of a column mostly are, headings aside. */
export function contentOf({
  number,
  filler,
  error,
  date,
  period,
  mark,
  text: texts,
  weakDate,
  serial,
}: ColumnProfile): Content {
  // Jan, Feb, Mar all the way down are months; among other texts they may be anything.
  const weak = weakDate > 1 && weakDate >= 0.6 * texts ? weakDate : 0;
  const dates = date + period + weak;
  const text = texts - weak;
  const figures = number + error;
  if (dates + figures + filler + mark + text === 0) return 'blank';
  if (dates > 0 && dates >= number && dates * 2 >= text) return 'date';
  if (mark > 0 && mark >= figures && mark * 2 >= text) return 'flag';
  if (figures > 0 && (figures + filler) * 2 >= text) return serial === number && serial > 0 ? 'date' : 'count';
  if (filler > 0 && text === 0) return 'blank';
  return 'text';
}

/** What the cells mostly are where dates may stand with words beside them: `4/7 通過` under 書類 is a date as `4/7` is. */
export function contentWithRemarks(profile: ColumnProfile): Content {
  const { dated, date, period, mark, number, text } = profile;
  if (dated + date + period < mark || dated < number) return contentOf(profile);
  return contentOf({ ...profile, date: date + dated, text: text - dated });
}

/** 浅野 面談, 浅野 推薦, 三好 面談 …: whose figures and of what. */
export function namesBoth({ personal, metric, text }: ColumnProfile): boolean {
  return personal > 0 && personal >= text * 0.6 && personal + metric >= text * 0.8;
}

/** Makes a column one that is counted. */
export function makeValue(column: Column, holds: Holds): void {
  column.use = 'value';
  column.holds = holds;
}
