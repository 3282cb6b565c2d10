import { type Activity, type TableSummary, UNDATED } from './activity';

/** Columns that say nothing about what kind of sheet it is. */
const SAYS_NOTHING = /^(?:ignored|text|settings|total|rate|difference|cumulative|average|previous|former|other-)/;
/** So much of what two tables read must be the same: a tab of the next month may have a column more. */
const ALIKE_LEAST = 0.7;

/**
 * How a tab goes with the tabs that are counted already: `alike` is another month, member or year of the same sheet; `more`
 * holds dated activity of kinds that none of them has, such as 成約 on a tab of its own. Anything else repeats what is
 * counted, or is no activity.
 */
export function belongsWith(counted: readonly Activity[], other: Activity): 'alike' | 'more' | undefined {
  if (!hasDatedEvents(other)) return undefined;
  const tables = counted.flatMap((activity) => activity.tables);
  if (other.tables.some((table) => tables.some((known) => areAlike(known, table)))) return 'alike';
  const metrics = new Set(counted.flatMap((activity) => activity.metrics));
  return other.metrics.some((metric) => metrics.has(metric)) ? undefined : 'more';
}

/** Whether two tables were read the same way: the same shape, and mostly the same columns. */
function areAlike(one: TableSummary, other: TableSummary): boolean {
  if (one.shape !== other.shape) return false;
  const [left, right] = [rolesOf(one), rolesOf(other)];
  const shared = [...left].filter((role) => right.has(role)).length;
  return shared / (left.size + right.size - shared) >= ALIKE_LEAST;
}

function rolesOf({ columns }: TableSummary): Set<string> {
  return new Set(columns.map(({ role }) => role).filter((role) => !SAYS_NOTHING.test(role)));
}

function hasDatedEvents({ events }: Activity): boolean {
  for (let at = 0; at < events.length; at++) if (events.day[at] !== UNDATED) return true;
  return false;
}
