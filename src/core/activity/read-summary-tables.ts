import { monthStart } from '../calendar/day';
import { ActSums, keyOf, type Place, placeOf } from './act-sums';
import { type Events, GRAIN_MONTH, ROW_COUNTED, ROW_LEFT_OUT, UNDATED } from './activity';
import { takeEvents } from './activity-builder';
import type { TablePlan } from './read-plan';
import type { ReadState } from './read-state';

/** So many figures of a table must be found again in the single acts, and so large a part of those must agree. */
const FIGURES_LEAST = 3;
const SHARE_EQUAL = 0.8;
/** Fewer figures will do where all agree and are large enough to tell: in bits, 6 and 8 or a single 45. */
const TOLD_LEAST = 5.5;

/**
 * A table of totals that says again what the acts listed on the same range add up to (a monthly summary above the log)
 * would count everything twice: where its figures agree with the acts they are left out; where they differ, the owner is
 * asked.
 *
 * @param events with final members
 */
export function leaveOutSummaries(state: ReadState, plans: readonly TablePlan[], events: Events): Events {
  const lists = plans.map((plan) => (plan.candidate !== undefined || plan.log) && plan.rowSet.length > 0);
  const counts = plans.map((plan, at) => !lists[at] && !plan.log && plan.rowSet.length > 0);
  if (!counts.some(Boolean) || plans.length < 2) return events;
  const planOf = planNumbers(plans, events);
  const coarse = coarsePlans(plans.length, events, planOf);
  // Days and weeks add up to a table of months as single acts do; tables of one grain stand side by side.
  const fine = (number: number): boolean => lists[number]! || !coarse[number]!;
  const listed = new ActSums();
  const all = new ActSums();
  for (let at = 0; at < events.length; at++) {
    const number = planOf[at]!;
    if (lists[number]) listed.add(events, at);
    if (number >= 0 && fine(number)) all.add(events, at);
  }
  const dropped = new Set<number>();
  plans.forEach((plan, number) => {
    if (!counts[number]) return;
    const acts = coarse[number] ? all : listed;
    const again = figuresAgain(events, planOf, number, acts) ?? undatedAgain(events, planOf, number, acts);
    if (again === undefined) return;
    if (again.same) {
      for (const at of again.events) dropped.add(at);
      keepStated(state, events, again.events, acts);
    } else
      state.issue('maybe-summary', plan.table.bodies[0]!.firstRow, plan.table.firstColumn, '', {
        count: again.events.length,
      });
  });
  if (dropped.size === 0) return events;
  return withoutDropped(state, events, dropped);
}

/** By plan: whether its flows are dated by the month, or not at all. */
function coarsePlans(plans: number, { length, day, grain }: Events, planOf: Int16Array): boolean[] {
  const coarse = new Array<boolean>(plans).fill(false);
  for (let at = 0; at < length; at++)
    if (planOf[at]! >= 0 && (day[at] === UNDATED || grain[at] === GRAIN_MONTH)) coarse[planOf[at]!] = true;
  return coarse;
}

/** The figures of a summary, by person and month, for the page that lays them beside our own counts. */
function keepStated(state: ReadState, events: Events, again: readonly number[], acts: ActSums): void {
  const stated = new Map<string, { place: Place; at: number; sum: number }>();
  for (const at of again) {
    const place = placeOf(events, at);
    if (place === undefined) continue;
    const key = keyOf(place);
    const known = stated.get(key);
    if (known === undefined) stated.set(key, { place, at, sum: place.count });
    else known.sum += place.count;
  }
  for (const [key, { place, at, sum }] of stated) {
    const counted = acts.get(key) ?? 0;
    state.totals.push({
      row: events.row[at]!,
      column: events.column[at]!,
      metric: place.metric,
      stated: sum,
      counted,
      right: sum === counted,
      cells: undefined,
      first: monthStart(place.month),
      last: monthStart(place.month),
      member: place.member,
    });
  }
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

/** The figures of a table that the acts hold too; `undefined` where they are too few to say anything. */
function figuresAgain(
  events: Events,
  planOf: Int16Array,
  number: number,
  acts: ActSums,
): { same: boolean; events: number[] } | undefined {
  const sums = new Map<string, number>();
  const again: number[] = [];
  for (let at = 0; at < events.length; at++) {
    if (planOf[at] !== number) continue;
    const place = placeOf(events, at);
    if (place === undefined || !acts.keeps(place.month, place.metric) || !acts.knows(place)) continue;
    const key = keyOf(place);
    sums.set(key, (sums.get(key) ?? 0) + place.count);
    again.push(at);
  }
  let equal = 0;
  let told = 0;
  for (const [key, count] of sums) {
    if (acts.get(key) !== count) continue;
    equal++;
    told += Math.log2(1 + count);
  }
  if (sums.size < FIGURES_LEAST && (equal < sums.size || told < TOLD_LEAST)) return undefined;
  return { same: equal >= SHARE_EQUAL * sums.size, events: again };
}

/** Figures without a date (a table by person for one month, or for all time) against each month of the acts, and all. */
function undatedAgain(
  events: Events,
  planOf: Int16Array,
  number: number,
  acts: ActSums,
): { same: boolean; events: number[] } | undefined {
  const sums = new Map<string, { member: number; metric: number; count: number }>();
  const again: number[] = [];
  for (let at = 0; at < events.length; at++) {
    const [member, metric] = [events.member[at]!, events.metric[at]!];
    if (planOf[at] !== number || events.day[at] !== UNDATED || !acts.knows({ member, metric })) continue;
    const key = `${member} ${metric}`;
    const known = sums.get(key);
    if (known === undefined) sums.set(key, { member, metric, count: events.count[at]! });
    else known.count += events.count[at]!;
    again.push(at);
  }
  if (sums.size < FIGURES_LEAST) return undefined;
  const best = [...acts.months].reduce((most, month) => {
    const equal = [...sums.values()].filter((one) => (acts.get(keyOf({ ...one, month })) ?? 0) === one.count);
    return Math.max(most, equal.length);
  }, 0);
  return { same: best >= SHARE_EQUAL * sums.size, events: again };
}
