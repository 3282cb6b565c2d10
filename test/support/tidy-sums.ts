import type { Cell } from '../../src/core/grid/cell';
import type { CellTable } from '../../src/functions/function-spec';

/** Sums of KPI_TIDY's counts by `member|month|metric`, and the last level of each. */
export interface TidySums {
  readonly sums: ReadonlyMap<string, number>;
  readonly last: ReadonlyMap<string, number>;
}

/**
 * @param tidy the output of KPI_TIDY, headings included
 * @param idOf label → metric id
 * @param hoursEast of UTC, the spreadsheet's zone; without it, Dates are in the script's zone
 */
export function tidySums(tidy: CellTable, idOf: ReadonlyMap<string, string>, hoursEast?: number): TidySums {
  const sums = new Map<string, number>();
  const last = new Map<string, number>();
  const lastDay = new Map<string, string>();
  for (const row of tidy.slice(1)) {
    const [date, , member, label, count] = row;
    const metric = idOf.get(String(label));
    if (metric === undefined)
      throw new Error(`KPI_TIDY names a metric that KPI_METRICS does not have: ${String(label)}`);
    const day = dayText(date, hoursEast);
    const key = keyOf(String(member), day.slice(0, 7), metric);
    if (typeof count !== 'number') throw new Error(`KPI_TIDY gives ${JSON.stringify(count)} as a count for ${key}`);
    sums.set(key, (sums.get(key) ?? 0) + count);
    if (day >= (lastDay.get(key) ?? '')) {
      lastDay.set(key, day);
      last.set(key, count);
    }
  }
  return { sums, last };
}

/** Names compare without spaces and honorifics. */
export function keyOf(member: string, month: string, metric: string): string {
  return `${bareName(member)}|${month}|${metric}`;
}

export function bareName(member: string): string {
  return member
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/(さん|様|氏|さま)$/, '');
}

function dayText(date: Cell | undefined, hoursEast: number | undefined): string {
  if (date instanceof Date) {
    if (hoursEast !== undefined) return new Date(date.getTime() + hoursEast * 3_600_000).toISOString().slice(0, 10);
    const two = (value: number) => String(value).padStart(2, '0');
    return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  }
  if (date === '' || date === undefined) return '';
  throw new Error(`KPI_TIDY gives ${JSON.stringify(date)} as a date`);
}
