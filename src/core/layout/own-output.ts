import type { Cell, Grid } from '../grid/cell';
import { METRICS } from '../metrics/catalogue';
import type { Lexicon } from './lexicon';
import { isBlankCell, type RowProfile } from './row-profile';
import type { Table } from './table';

/** A table that one of our own functions gave, on the same tab as the activity: reading it would count things twice. */
export interface OwnOutput {
  /** Name of the function. */
  readonly name: string;
  /** 0-based, both ends included. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** The first headings of each function's result, as in the contract. KPI_TIDY's own are valid input and not here. */
const SIGNATURES: readonly (readonly [name: string, width: number, headings: string])[] = [
  ['KPI_FUNNEL', 7, 'ステージ|件数|次への移行率'],
  ['KPI_FUNNEL', 7, 'Stage|Count|To next'],
  ['KPI_TREND', 6, '期間|件数|平均|下限'],
  ['KPI_TREND', 6, 'Period|Count|Mean|Low'],
  ['KPI_MEMBER_TRENDS', 8, '担当者|指標|期間|件数|平均'],
  ['KPI_MEMBER_TRENDS', 8, 'Member|Metric|Period|Count|Mean'],
  ['KPI_PACE', 10, '担当者|期間|指標|実績|目標|今日までの目安'],
  ['KPI_PACE', 10, 'Member|Period|Metric|Actual|Target|Pace'],
  ['KPI_PLAN', 6, 'ステージ|必要数|下限'],
  ['KPI_PLAN', 6, 'Stage|Needed|Low'],
  ['KPI_STALLED', 6, '担当者|求職者|求人|いまの段階'],
  ['KPI_STALLED', 6, 'Member|Candidate|Job|Stage|Last move|Days'],
  ['KPI_LEAD', 8, '指標|判定|n|相関'],
  ['KPI_LEAD', 8, 'Metric|Verdict|n|Correlation'],
  ['KPI_CONTROL', 5, '指標|判定|分類|理由'],
  ['KPI_CONTROL', 5, 'Metric|Mark|Class|Reason'],
  ['KPI_METRICS', 8, 'id|指標|English|種類'],
  ['KPI_METRICS', 8, 'id|指標|English|Kind'],
  ['KPI_TARGET_CHECK', 12, '担当者|期間|指標|条件|目標値|単位|範囲|元のセル|判定'],
  ['KPI_TARGET_CHECK', 12, 'Member|Period|Metric|Condition|Target|Unit|Scope|Source cell|Mark'],
  ['KPI_TARGETS', 8, '担当者|期間|指標|条件|目標値|単位|範囲|元のセル'],
  ['KPI_TARGETS', 8, 'Member|Period|Metric|Condition|Target|Unit|Scope|Source cell'],
  ['KPI_ISSUES', 5, '行|列|値|種類|扱い'],
  ['KPI_ISSUES', 5, 'Row|Column|Value|Kind|Handling'],
  ['KPI_FEEDBACK', 2, 'ステップ|内容'],
  ['KPI_FEEDBACK', 2, 'Step|Text'],
  ['KPI_REFLECT', 3, '分類|根拠|次に聞くなら'],
  ['KPI_REFLECT', 3, 'Class|Evidence|Ask next'],
];

interface Signature {
  readonly name: string;
  readonly width: number;
  readonly headings: readonly string[];
}

const BY_FIRST: ReadonlyMap<string, readonly Signature[]> = (() => {
  const made = new Map<string, Signature[]>();
  for (const [name, width, text] of SIGNATURES) {
    const headings = text.split('|');
    made.set(headings[0]!, [...(made.get(headings[0]!) ?? []), { name, width, headings }]);
  }
  return made;
})();
const FIRST_LENGTH_MOST = 8;

/** Results of our own functions, by their heading rows: rows of nothing but text, and headings of tables. */
export function findOwnOutput(
  grid: Grid,
  profile: RowProfile,
  tables: readonly Table[],
  lexicon: Lexicon,
): OwnOutput[] {
  return outputsAt(grid, headingRows(profile, tables), lexicon);
}

/** The same where no table has been looked for: the headings of a result may stand beside figures, in any row. */
export function findOwnOutputAnywhere(grid: Grid, lexicon: Lexicon): OwnOutput[] {
  return outputsAt(grid, grid.keys(), lexicon);
}

function outputsAt(grid: Grid, rows: Iterable<number>, lexicon: Lexicon): OwnOutput[] {
  const found: OwnOutput[] = [];
  for (const row of rows) {
    const cells = grid[row]!;
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column]!;
      if (typeof cell !== 'string' || cell.length > FIRST_LENGTH_MOST) continue;
      const signature =
        BY_FIRST.get(cell)?.find((one) => stands(one, cells, column)) ?? membersBeside(grid, row, column, lexicon);
      if (signature === undefined) continue;
      const lastColumn = Math.min(cells.length, column + signature.width) - 1;
      const lastRow = lastFilled(grid, row, column, lastColumn);
      found.push({ name: signature.name, firstRow: row, lastRow, firstColumn: column, lastColumn });
      // KPI_MEMBER_TRENDS holds the headings of KPI_TREND.
      column = lastColumn;
    }
  }
  return found;
}

/**
 * KPI_MEMBERS right beside a table that has its own column of people. Anywhere else it looks like anybody's table of
 * counts, and is told by its figures (`leaveOutSummaries`).
 */
function membersBeside(grid: Grid, row: number, column: number, lexicon: Lexicon): Signature | undefined {
  const cells = grid[row]!;
  const language = cells[column] === '担当者' ? 'ja' : cells[column] === 'Member' ? 'en' : undefined;
  if (language === undefined || isBlankCell(cells[column - 1])) return undefined;
  if (!cells.slice(0, column).some((cell) => lexicon.at(cell).role === 'member')) return undefined;
  let width = 1;
  while (METRICS.some(({ label }) => label[language] === cells[column + width])) width++;
  return width === 1 ? undefined : { name: 'KPI_MEMBERS', width, headings: [] };
}

function headingRows({ end, texts, figures }: RowProfile, tables: readonly Table[]): number[] {
  const rows = new Set<number>();
  for (let row = 0; row < end; row++) if (figures[row] === 0 && texts[row]! > 1) rows.add(row);
  for (const { bodies } of tables) for (const { head } of bodies) rows.add(head.last);
  return [...rows].sort((a, b) => a - b);
}

/** Two words alone (ステップ | 内容) may be anybody's headings: then nothing else stands beside them. */
function stands({ headings }: Signature, cells: readonly Cell[], column: number): boolean {
  if (!headings.every((heading, at) => cells[column + at] === heading)) return false;
  return headings.length > 2 || (isBlankCell(cells[column - 1]) && isBlankCell(cells[column + headings.length]));
}

/** A result ends where its columns are blank, or where the next result begins. */
function lastFilled(grid: Grid, head: number, firstColumn: number, lastColumn: number): number {
  let last = head;
  for (let row = head + 1; row < grid.length; row++) {
    const cells = grid[row]!;
    let filled = false;
    for (let column = firstColumn; column <= lastColumn; column++) if (!isBlankCell(cells[column])) filled = true;
    const first = cells[firstColumn]!;
    if (!filled || (typeof first === 'string' && BY_FIRST.get(first)?.some((one) => stands(one, cells, firstColumn))))
      break;
    last = row;
  }
  return last;
}

/** The grid without those cells; the grid itself is not changed. */
export function withoutOwnOutput(grid: Grid, outputs: readonly OwnOutput[]): Grid {
  const copy = [...grid];
  for (const { firstRow, lastRow, firstColumn, lastColumn } of outputs) {
    for (let row = firstRow; row <= lastRow; row++)
      copy[row] = copy[row]!.map((cell, column) => (column >= firstColumn && column <= lastColumn ? '' : cell));
  }
  return copy;
}
