import { UNDATED } from '../activity/activity';
import { lastDayOfGrain } from '../activity/select-period';
import type { Day } from '../calendar/day';
import { type Journeys, NO_EVENT } from '../funnel/journeys';
import { columnOf, type ReviewSpan } from './review-span';
import { delayFrom } from './step-windows';

/** One case that entered a stage and is old enough to be judged. */
export interface StepCase {
  readonly unit: number;
  /** Index into `activity.members`, `NONE` where nobody is named. */
  readonly member: number;
  /** Column of the review span. */
  readonly month: number;
  /** Came on to any later stage within the step's days. */
  readonly through: boolean;
}

/**
 * Visits the cases that entered a stage (an index into `journeys.stages`) within the span, at least `windowDays`
 * before the as-of day. A case that came on without an exact day counts as through; one that has no event at the stage
 * itself is not a case of it.
 */
export function visitStepCases(
  journeys: Journeys,
  stage: number,
  windowDays: number,
  span: ReviewSpan,
  asOf: Day,
  visit: (found: StepCase) => void,
): void {
  const width = journeys.stages.length;
  const columns = new Map<Day, number>();
  for (let unit = 0; unit < journeys.length; unit++) {
    const cell = unit * width + stage;
    const day = journeys.day[cell]!;
    if (day === NO_EVENT || day === UNDATED || lastDayOfGrain(day, journeys.grain[cell]!) > asOf - windowDays) continue;
    let month = columns.get(day);
    if (month === undefined) {
      month = columnOf(span, day);
      columns.set(day, month);
    }
    if (month < 0) continue;
    visit({ unit, member: journeys.member[cell]!, month, through: cameOn(journeys, unit, stage, windowDays) });
  }
}

function cameOn(journeys: Journeys, unit: number, stage: number, windowDays: number): boolean {
  if (journeys.deepest[unit]! <= stage) return false;
  const delay = delayFrom(journeys, unit, stage);
  return delay === undefined || delay <= windowDays;
}
