import fc from 'fast-check';
import { type Activity, ROW_HEADING, ROW_LEFT_OUT } from '../../../src/core/activity/activity';
import { accountRows } from '../../../src/core/activity/group-issues';
import { dayOf } from '../../../src/core/calendar/day';
import { type Cell, toGrid } from '../../../src/core/grid/cell';
import { randomSheet } from '../../cases/awkward/random-sheets';
import { readSheet, sumsOf } from '../../support/read-sheet';
import { typedGrid } from '../../support/typed-grid';

/** Nothing is lost and nothing counted twice: proven on sheets that a generator drew, of all families. */

const SEEDS = Array.from({ length: 50 }, (_, at) => 20_000 + at);
/** What stands for nothing in a column of figures or marks. */
const NOTHING = /^(?:[-—―−–ー./／　\s]*|[0０]+|なし|無し?|n\/?a|none|不要|対象外)$/i;

/** Issues that leave out a row of one table as a whole. */
const ROWS_LEFT_OUT = new Set(['total-row', 'total-mismatch', 'target-row', 'side-row', 'group-row']);

interface Drawn {
  readonly cells: string[][];
  readonly asOf: number;
}

function drawn(seed: number): Drawn {
  const { sheet, asOf } = randomSheet(seed);
  const cells = sheet.rows.map((row) => Array.from({ length: sheet.width }, (_, at) => row[at] ?? ''));
  const [year, month, day] = asOf.split('-').map(Number);
  return { cells, asOf: dayOf(year!, month!, day!) };
}

/** `row column` of the cells in columns that count which are in no number and in no issue. */
function unaccounted(cells: readonly (readonly Cell[])[], activity: Activity): string[] {
  const counted = new Set(Array.from(activity.events.row, (row, at) => `${row} ${activity.events.column[at]}`));
  for (const { row, column } of [...activity.targets, ...activity.ends]) counted.add(`${row} ${column}`);
  const told = new Set(activity.issues.map(({ row, column }) => `${row} ${column}`));
  const rowsTold = new Set(activity.issues.map(({ row }) => row));
  const columnsTold = new Set(activity.issues.map(({ column, code }) => `${column} ${code}`));
  const missing: string[] = [];
  for (const { headRow, lastRow, firstColumn, lastColumn, columns } of activity.tables) {
    // Tables stand side by side: a row may be counted in one and be a total in the other.
    const totals = new Set(
      activity.issues
        .filter(({ code, column }) => ROWS_LEFT_OUT.has(code) && column >= firstColumn && column <= lastColumn)
        .map(({ row }) => row),
    );
    for (const { column, role } of columns) {
      if (!/^(?:count|stage-date|flag|actual)(?::|$)/.test(role)) continue;
      for (let row = headRow + 1; row <= lastRow; row++) {
        const cell = cells[row]?.[column] ?? '';
        const place = `${row} ${column}`;
        if (cell === '' || NOTHING.test(String(cell)) || cell === false || activity.rows[row] === ROW_HEADING) continue;
        const ofRow = totals.has(row) || (activity.rows[row] === ROW_LEFT_OUT && rowsTold.has(row));
        const ofColumn = ['repeated-stage', 'column-undated', 'unknown-stage', 'text-column'].some((code) =>
          columnsTold.has(`${column} ${code}`),
        );
        if (!counted.has(place) && !told.has(place) && !ofRow && !ofColumn)
          missing.push(`${place} ${String(cell)} ${role}`);
      }
    }
  }
  return missing;
}

describe.each(['text', 'typed'] as const)('a drawn sheet as %s', (kind) => {
  it.each(SEEDS)('%d: rows add up, and so do the cells of columns that count', (seed) => {
    const { cells, asOf } = drawn(seed);
    const given = kind === 'text' ? cells : typedGrid(cells);
    const activity = readSheet(given, { asOf });
    const { rows, headings, counted, blank, leftOut } = accountRows(activity);
    expect(rows).toBe(toGrid(given).length);
    expect(headings + counted + blank + leftOut).toBe(rows);
    const told = new Set(activity.issues.map(({ row }) => row));
    const unsaid = [...activity.rows].flatMap((one, row) => (one === ROW_LEFT_OUT && !told.has(row) ? [row] : []));
    expect(unsaid).toEqual([]);
    expect(unaccounted(given, activity)).toEqual([]);
  });

  it.each(SEEDS.slice(0, 30))('%d: no event stands in two places', (seed) => {
    const { cells, asOf } = drawn(seed);
    const { events } = readSheet(kind === 'text' ? cells : typedGrid(cells), { asOf });
    const places = Array.from(events.row, (row, at) => `${row} ${events.column[at]} ${events.metric[at]}`);
    expect(new Set(places).size).toBe(places.length);
  });
});

describe('blank rows and columns around a sheet', () => {
  it.each(SEEDS.slice(0, 40))('%d: change nothing', (seed) => {
    const { cells, asOf } = drawn(seed);
    const width = cells[0]?.length ?? 0;
    const blank = (): string[] => new Array<string>(width + 2).fill('');
    const padded = [blank(), ...cells.map((row) => ['', ...row, '']), blank(), blank()];
    expect(sumsOf(readSheet(padded, { asOf }))).toEqual(sumsOf(readSheet(cells, { asOf })));
  });
});

const MEMBERS = ['佐藤 健太', '田中 彩', '鈴木 葵'];
const LABELS = ['登録', '初回面談', '書類推薦', '書類通過', '一次面接設定', '内定'];

/** Rows of a log whose candidates have ids of their own: no two rows are the same act. */
const logs = fc.array(fc.tuple(fc.nat(300), fc.nat(2), fc.nat(5)), { minLength: 24, maxLength: 80 }).map((rows) =>
  rows.map(([offset, member, label], at) => {
    const date = new Date(Date.UTC(2026, 0, 5 + offset));
    const day = `${date.getUTCFullYear()}/${date.getUTCMonth() + 1}/${date.getUTCDate()}`;
    return [day, MEMBERS[member]!, LABELS[label]!, `C${1000 + at}`];
  }),
);
const STAGES = ['推薦日', '書類通過日', '一次面接設定日', '内定日'];
const stages = logs.map((rows) =>
  rows.map(([day, member, , candidate], at) => [
    candidate!,
    member!,
    '青空商事',
    ...STAGES.map((_, stage) => (stage <= at % 4 ? day! : '')),
  ]),
);

function added(...parts: readonly string[][]): string[] {
  const sums = new Map<string, number>();
  for (const line of parts.flat()) {
    const at = line.lastIndexOf(' ');
    sums.set(line.slice(0, at), (sums.get(line.slice(0, at)) ?? 0) + Number(line.slice(at + 1)));
  }
  return [...sums].map(([key, count]) => `${key} ${count}`).sort();
}

describe.each([
  { name: 'a log', head: ['日付', '担当', '活動内容', '求職者ID'], rows: logs },
  { name: 'a table of stages', head: ['求職者ID', '担当CA', '企業', ...STAGES], rows: stages },
])('$name', ({ head, rows }) => {
  test('split in two, apart or stacked, gives the whole', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 8, max: 16 }), (some, cut) => {
        const whole = sumsOf(readSheet([head, ...some]));
        const [first, second] = [some.slice(0, cut), some.slice(cut)];
        expect(added(sumsOf(readSheet([head, ...first])), sumsOf(readSheet([head, ...second])))).toEqual(whole);
        expect(sumsOf(readSheet([head, ...first, head.map(() => ''), head, ...second]))).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  test('in any order gives the same', () => {
    fc.assert(
      fc.property(rows, fc.nat(), (some, seed) => {
        const turned = [...some.slice(seed % some.length), ...some.slice(0, seed % some.length)].reverse();
        expect(sumsOf(readSheet([head, ...turned]))).toEqual(sumsOf(readSheet([head, ...some])));
      }),
      { numRuns: 20 },
    );
  });
});
