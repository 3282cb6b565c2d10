import { monthIndex } from '../calendar/day';
import { METRICS } from '../metrics/catalogue';
import { type Events, NONE, ROW_COUNTED, ROW_LEFT_OUT, UNDATED } from './activity';
import { takeEvents } from './activity-builder';
import type { TablePlan } from './read-plan';
import type { ReadState } from './read-state';

/**
 * Under a line 全体 or 合計 stands what the tables of the people come to: where those have the same metric in the same month,
 * it is a total like any other, and never counted.
 *
 * @param events with final members
 */
export function leaveOutEverybodys(state: ReadState, plans: readonly TablePlan[], events: Events): Events {
  const rows = everybodysRows(plans);
  if (rows.size === 0) return events;
  const known = new Set<string>();
  for (let at = 0; at < events.length; at++)
    if (events.member[at] !== NONE && !rows.has(events.row[at]!)) known.add(keyOf(events, at));
  const kept: number[] = [];
  const left = new Set<number>();
  for (let at = 0; at < events.length; at++) {
    const row = events.row[at]!;
    const again = events.member[at] === NONE && rows.has(row) && known.has(keyOf(events, at));
    if (!again) {
      kept.push(at);
      continue;
    }
    if (!left.has(row)) state.issue('total-row', row, events.column[at]!, '');
    left.add(row);
  }
  if (left.size === 0) return events;
  for (const at of kept) left.delete(events.row[at]!);
  for (const row of left) if (state.rows[row] === ROW_COUNTED) state.rows[row] = ROW_LEFT_OUT;
  return takeEvents(events, kept);
}

function keyOf({ metric, day }: Events, at: number): string {
  const dated = day[at] !== UNDATED && !METRICS[metric[at]!]!.stock;
  return `${metric[at]} ${dated ? monthIndex(day[at]!) : ''}`;
}

function everybodysRows(plans: readonly TablePlan[]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { rowSet, log, dates, values } of plans) {
    // Single acts are nobody's sum; 項目 | 件数 without a day may be.
    if (log && (dates.length > 0 || values.length === 0)) continue;
    for (let at = 0; at < rowSet.length; at++)
      if (rowSet.blocks[rowSet.blockOf[at]!]!.everyone) rows.add(rowSet.rows[at]!);
  }
  return rows;
}
