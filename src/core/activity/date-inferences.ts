import { yearMonthDay } from '../calendar/day';
import type { Column } from '../layout/column';
import type { DateInference, DayOrder } from '../parse/date-context';
import { decideDayOrder } from '../parse/day-order';
import type { BlockContext } from './read-contexts';
import type { OpenDates } from './read-date-parts';
import { dateContext } from './read-periods';
import type { ReadState } from './read-state';

/** Which number is the day is settled for the column, not for each stretch of rows between two lines of context. */
export function orderOfColumn(
  state: ReadState,
  main: Column,
  rows: Int32Array,
  block: BlockContext,
  open: OpenDates,
): DayOrder | undefined {
  const year = yearMonthDay(state.asOf).year;
  const decision = decideDayOrder(open.readings, dateContext(state, block, 'events'), year);
  if (decision?.inference) reportInference(state, decision.inference, rows[open.positions[0]!]!, main);
  return decision?.order;
}

/** Says once for a column what was decided without the sheet saying so. */
export function reportInference(
  state: ReadState,
  inference: DateInference,
  row: number,
  { column, head }: Column,
): void {
  const heading = head.text;
  if (inference.code === 'day-order')
    state.issue('date-order', row, column, heading, {
      heading,
      order: inference.order,
      by: inference.by,
      count: inference.count,
    });
  else if (inference.code === 'year') {
    if (inference.by === 'title') return;
    state.issue('date-year', row, column, heading, {
      heading,
      by: inference.by,
      first: inference.first,
      last: inference.last,
      count: inference.count,
    });
  } else state.issue('date-swapped', row, column, heading, { heading, count: inference.count });
}
