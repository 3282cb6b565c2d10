import type { Period } from '../calendar/period';
import type { Activity } from './activity';
import { acceptsEvent, type MemberSelection } from './select';
import { inWindow, periodWindow } from './select-period';

/**
 * The rows a count was made of: 0-based in the range, each once, ascending. With 実人数 a repeat is among them as well,
 * for it belongs to the same person. Cost: one pass over the events.
 *
 * @param metric metric index, as the sheet keeps it
 */
export function rowsOfCount(
  activity: Activity,
  metric: number,
  period: Period | undefined,
  selection: MemberSelection,
): number[] {
  const { events } = activity;
  const window = periodWindow(period);
  return distinctRows(
    activity,
    (at) =>
      events.metric[at] === metric &&
      inWindow(window, events.day[at]!, events.grain[at]!) &&
      acceptsEvent(selection, events, at),
  );
}

/** The rows with an event of this candidate (index into `activity.candidates`): 0-based, each once, ascending. */
export function rowsOfCandidate(activity: Activity, candidate: number): number[] {
  return distinctRows(activity, (at) => activity.events.candidate[at] === candidate);
}

/** Events are sorted by row, so a row that is seen again was the last one. */
function distinctRows({ events }: Activity, counts: (at: number) => boolean): number[] {
  const rows: number[] = [];
  for (let at = 0; at < events.length; at++) {
    const row = events.row[at]!;
    if (rows[rows.length - 1] !== row && counts(at)) rows.push(row);
  }
  return rows;
}
