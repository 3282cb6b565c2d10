import { cellsOf, type ReadOptions, readSheet } from './read-sheet';
import { typedGrid } from './typed-grid';
import { saidOf, whenOf } from './whole-reading';

/**
 * The date columns of a table, row by row: `cells → when` (`2026-04-06`, `2026-04-06w` for a week, `2026-04` for a month, the
 * code of what was said where the row is not counted).
 */
export interface Dated {
  readonly name: string;
  /** Headings of the date columns, title lines above them. */
  readonly head: string;
  readonly rows: string;
  readonly said?: string;
  /** What follows the dates in each row: a member and a count, or an act of a log. */
  readonly log?: boolean;
  readonly typed?: 'only' | 'too';
  readonly options?: ReadOptions;
}

const COUNTS = { head: '担当,面談数', cells: '佐藤,3' };
const LOG = { head: '担当,活動,求職者', cells: '佐藤,面談,A01' };

/** Compares the date of every row with what its case says. */
export function expectDates({ head, rows, said, log, options }: Dated, typed: boolean): void {
  const more = log ? LOG : COUNTS;
  const heads = head.split('\n');
  const width = heads[heads.length - 1]!.split(',').length;
  const wanted = rows
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s*→\s*/) as [string, string]);
  const title = heads.slice(0, -1);
  const body = wanted.map(
    ([cells], at) => `${cells}${','.repeat(width - cells.split(',').length)},${more.cells}${log ? at : ''}`,
  );
  const cells = cellsOf([...title, `${heads[heads.length - 1]!},${more.head}`, ...body].join('\n'));
  const activity = readSheet(typed ? typedGrid(cells as string[][]) : cells, options);
  const { events } = activity;
  const found = wanted.map((_, at) => {
    const row = heads.length + at;
    const event = events.row.indexOf(row);
    return event >= 0 ? whenOf(events.day[event]!, events.grain[event]!) : codeAt(activity, row);
  });
  expect(found).toEqual(wanted.map(([, when]) => when));
  const left = saidOf(activity).filter((line) => /^date-|^coarse/.test(line));
  expect(left.join('; ')).toBe(said ?? '');
}

function codeAt({ issues }: ReturnType<typeof readSheet>, row: number): string {
  return issues.find((issue) => issue.row === row && !issue.code.startsWith('date-'))?.code ?? '?';
}

/** Each case as text, as Sheets would type it, or both. */
export function datedCases(cases: readonly Dated[]): (Dated & { readonly as: 'text' | 'typed' })[] {
  return cases.flatMap((one) => [
    ...(one.typed === 'only' ? [] : [{ ...one, as: 'text' as const }]),
    ...(one.typed === undefined ? [] : [{ ...one, as: 'typed' as const }]),
  ]);
}
