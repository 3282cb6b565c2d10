import { GRAIN_DAY, UNDATED } from '../activity/activity';
import { type Journeys, NO_EVENT } from '../funnel/journeys';
import { quantile } from '../statistics/quantile';

/** Nobody answers in less: under two weeks a case counts as fresh whatever the sheet shows. */
const DAYS_MIN = 14;
const MOST_HAVE_COME = 0.9;

/**
 * For each stage the days after which nine in ten of those who came on had done so, in this sheet, at least 14. A case
 * younger than that is not judged, and all others are judged on that much time, old ones too: else the cases of last
 * year would look better only because they had longer.
 *
 * @returns by stage of the journeys, whole days; the last stage leads nowhere and has the minimum
 */
export function stepWindows(journeys: Journeys): Int32Array {
  const width = journeys.stages.length;
  const windows = new Int32Array(width).fill(DAYS_MIN);
  for (let stage = 0; stage < width - 1; stage++) {
    const delays: number[] = [];
    for (let unit = 0; unit < journeys.length; unit++) {
      const delay = delayFrom(journeys, unit, stage);
      if (delay !== undefined) delays.push(delay);
    }
    windows[stage] = Math.max(DAYS_MIN, Math.ceil(quantile(delays, MOST_HAVE_COME) ?? 0));
  }
  return windows;
}

/** Days from a stage to the unit's next one; `undefined` where either has no exact day. */
export function delayFrom(journeys: Journeys, unit: number, stage: number): number | undefined {
  const { day, grain } = journeys;
  const base = unit * journeys.stages.length;
  const entered = day[base + stage]!;
  if (entered === NO_EVENT || entered === UNDATED || grain[base + stage] !== GRAIN_DAY) return undefined;
  for (let next = stage + 1; next < journeys.stages.length; next++) {
    const reached = day[base + next]!;
    if (reached === NO_EVENT) continue;
    if (reached === UNDATED || grain[base + next] !== GRAIN_DAY) return undefined;
    return Math.max(0, reached - entered);
  }
  return undefined;
}
