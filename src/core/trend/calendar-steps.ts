import { GRAIN_DAY, GRAIN_WEEK } from '../activity/activity';
import { type Day, monthIndex, monthStart } from '../calendar/day';

/** 1970-01-01 was a Thursday: the Monday of week 0 is three days earlier. */
const MONDAY = -3;

/** Numbers the days, weeks (from Monday) or months, so that neighbours differ by one. `grain`: `GRAIN_DAY`, `_WEEK`, `_MONTH`. */
export function stepOf(day: Day, grain: number): number {
  if (grain === GRAIN_DAY) return day;
  return grain === GRAIN_WEEK ? Math.floor((day - MONDAY) / 7) : monthIndex(day);
}

/** The first day of a step. */
export function stepStart(step: number, grain: number): Day {
  if (grain === GRAIN_DAY) return step;
  return grain === GRAIN_WEEK ? step * 7 + MONDAY : monthStart(step);
}
