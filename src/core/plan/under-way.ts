import type { Activity } from '../activity/activity';
import type { MemberSelection } from '../activity/select';
import { lastDayOfGrain } from '../activity/select-period';
import type { Day } from '../calendar/day';
import { buildJourneys, isHeldBy, type Journeys } from '../funnel/journeys';
import { stagePosition } from '../funnel/stages';
import { END_OPEN } from '../funnel/unit-ends';
import { wilsonInterval } from '../statistics/wilson-interval';
import { STAGE_LEAST } from './work-back';

/** What does not move for longer than this is not counted on, though nobody wrote its end. */
const IDLE_DAYS_MOST = 90;

/** Units under way towards an outcome, and what they would give if they fared like the finished ones. */
export interface UnderWay {
  readonly unit: 'candidate' | 'application';
  /** Open units before the outcome that moved within the last 90 days and whose stage has 20 finished units to judge by. */
  readonly units: number;
  readonly expected: number;
  /** Sums of the stages' Wilson limits. */
  readonly low: number;
  readonly high: number;
}

/**
 * Estimates the outcomes among the units under way: for each stage, the open units there times the share of finished
 * units that reached the stage and went on to the outcome.
 *
 * @returns `undefined` where it cannot be said: units are not followed, ends are not written (the long lost would count
 *   as under way), the outcome is no stage, or no stage has enough finished units
 */
export function underWay(
  activity: Activity,
  outcome: number,
  selection: MemberSelection,
  asOf: Day,
): UnderWay | undefined {
  const goal = stagePosition(outcome);
  const journeys = goal === undefined ? undefined : buildJourneys(activity, selection);
  if (goal === undefined || journeys === undefined || !journeys.endsKept) return undefined;
  const positions = journeys.stages.map((stage) => stagePosition(stage)!);
  const { finished, came, open } = countByStage(journeys, positions, goal, selection, asOf);
  const sum = { units: 0, expected: 0, low: 0, high: 0 };
  for (let stage = 0; stage < positions.length; stage++) {
    const n = finished[stage]!;
    const there = open[stage]!;
    if (positions[stage]! >= goal || there === 0 || n < STAGE_LEAST) continue;
    const { low, high } = wilsonInterval(came[stage]!, n);
    sum.units += there;
    sum.expected += (there * came[stage]!) / n;
    sum.low += there * low;
    sum.high += there * high;
  }
  return sum.units === 0 ? undefined : { unit: journeys.unit, ...sum };
}

function countByStage(
  journeys: Journeys,
  positions: readonly number[],
  goal: number,
  selection: MemberSelection,
  asOf: Day,
): { finished: number[]; came: number[]; open: number[] } {
  const zeros = () => new Array<number>(positions.length).fill(0);
  const counts = { finished: zeros(), came: zeros(), open: zeros() };
  for (let unit = 0; unit < journeys.length; unit++) {
    const deepest = journeys.deepest[unit]!;
    if (!isHeldBy(selection, journeys, unit)) continue;
    if (journeys.state[unit] !== END_OPEN) {
      const arrived = positions[deepest]! >= goal;
      for (let stage = 0; stage <= deepest; stage++) {
        counts.finished[stage]!++;
        if (arrived) counts.came[stage]!++;
      }
    } else if (asOf - lastDayOfGrain(journeys.lastDay[unit]!, journeys.lastGrain[unit]!) <= IDLE_DAYS_MOST) {
      counts.open[deepest]!++;
    }
  }
  return counts;
}
