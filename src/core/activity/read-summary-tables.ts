import { monthIndex } from '../calendar/day';
import { METRICS } from '../metrics/catalogue';
import { type Events, NONE, ROW_COUNTED, ROW_LEFT_OUT, UNDATED } from './activity';
import { takeEvents } from './activity-builder';
import type { TablePlan } from './read-plan';
import type { ReadState } from './read-state';

/** So many figures of a table must be found again in the single acts, and so large a part of those must agree. */
const FIGURES_LEAST = 3;
const SHARE_EQUAL = 0.8;

/**
 * A table of totals that says again what the acts listed on the same range add up to (a monthly summary above the log)
 * would count everything twice: where its figures agree with the acts they are left out; where they differ, the owner is
 * asked.
 *
 * @param events with final members
 */
export function leaveOutSummaries(state: ReadState, plans: readonly TablePlan[], events: Events): Events {
  const lists = plans.map((plan) => plan.candidate !== undefined && plan.rowSet.length > 0);
  const counts = plans.map((plan, at) => !lists[at] && !plan.log && plan.rowSet.length > 0);
  if (!lists.some(Boolean) || !counts.some(Boolean)) return events;
  const planOf = planNumbers(plans, events);
  const acts = new Sums();
  for (let at = 0; at < events.length; at++) if (lists[planOf[at]!]) acts.add(events, at);
  const dropped = new Set<number>();
  plans.forEach((plan, number) => {
    if (!counts[number]) return;
    const again = figuresAgain(events, planOf, number, acts);
    if (again === undefined) return;
    if (again.same) for (const at of again.events) dropped.add(at);
    else
      state.issue('maybe-summary', plan.table.bodies[0]!.firstRow, plan.table.firstColumn, '', {
        count: again.events.length,
      });
  });
  if (dropped.size === 0) return events;
  return withoutDropped(state, events, dropped);
}

function withoutDropped(state: ReadState, events: Events, dropped: ReadonlySet<number>): Events {
  const kept: number[] = [];
  const keptRows = new Set<number>();
  for (let at = 0; at < events.length; at++) {
    if (dropped.has(at)) continue;
    kept.push(at);
    keptRows.add(events.row[at]!);
  }
  for (const at of dropped) {
    const row = events.row[at]!;
    if (!keptRows.has(row) && state.rows[row] === ROW_COUNTED) state.rows[row] = ROW_LEFT_OUT;
    state.issue('summary-table', row, events.column[at]!, '');
  }
  return takeEvents(events, kept);
}

/** The table of each event: the one whose rows and columns hold it. */
function planNumbers(plans: readonly TablePlan[], { length, row, column }: Events): Int16Array {
  const numbers = new Int16Array(length).fill(-1);
  const last = row.reduce((most, one) => Math.max(most, one), 0);
  const byRow = new Int16Array(last + 1).fill(-1);
  plans.forEach(({ table }, number) => {
    if (table.beside) return;
    for (const { firstRow, lastRow } of table.bodies) byRow.fill(number, firstRow, lastRow + 1);
  });
  for (let at = 0; at < length; at++) {
    const own = byRow[row[at]!]!;
    numbers[at] = own >= 0 ? own : plans.findIndex((plan) => holds(plan, row[at]!, column[at]!));
  }
  return numbers;
}

function holds({ table }: TablePlan, row: number, column: number): boolean {
  if (column < table.firstColumn || column > table.lastColumn) return false;
  return table.bodies.some(({ firstRow, lastRow }) => row >= firstRow && row <= lastRow);
}

/** Sums by member, month and metric, and for everybody together. */
class Sums {
  private readonly sums = new Map<string, number>();
  private readonly kept = new Set<string>();

  add(events: Events, at: number): void {
    const place = placeOf(events, at);
    if (place === undefined) return;
    const { member, month, metric, count } = place;
    this.kept.add(`${month} ${metric}`);
    this.kept.add(`metric ${metric}`);
    for (const who of member === NONE ? [NONE] : [member, NONE]) {
      const key = `${who} ${month} ${metric}`;
      this.sums.set(key, (this.sums.get(key) ?? 0) + count);
    }
  }

  get(key: string): number | undefined {
    return this.sums.get(key);
  }

  /** Whether the acts have this metric at all in this month. */
  keeps(month: number, metric: number): boolean {
    return this.kept.has(`${month} ${metric}`);
  }
}

interface Place {
  readonly member: number;
  readonly month: number;
  readonly metric: number;
  readonly count: number;
}

function placeOf(events: Events, at: number): Place | undefined {
  const metric = events.metric[at]!;
  const day = events.day[at]!;
  if (day === UNDATED || METRICS[metric]!.stock || METRICS[metric]!.kind === 'money') return undefined;
  return { member: events.member[at]!, month: monthIndex(day), metric, count: events.count[at]! };
}

/** The figures of a table that the acts hold too; `undefined` where they are too few to say anything. */
function figuresAgain(
  events: Events,
  planOf: Int16Array,
  number: number,
  acts: Sums,
): { same: boolean; events: number[] } | undefined {
  const sums = new Map<string, number>();
  const again: number[] = [];
  for (let at = 0; at < events.length; at++) {
    if (planOf[at] !== number) continue;
    const place = placeOf(events, at);
    if (place === undefined || !acts.keeps(place.month, place.metric)) continue;
    const key = `${place.member} ${place.month} ${place.metric}`;
    sums.set(key, (sums.get(key) ?? 0) + place.count);
    again.push(at);
  }
  if (sums.size < FIGURES_LEAST) return undefined;
  let equal = 0;
  for (const [key, count] of sums) if (acts.get(key) === count) equal++;
  return { same: equal >= SHARE_EQUAL * sums.size, events: again };
}
