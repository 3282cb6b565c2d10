import type { Column } from '../layout/column';
import { type ColumnProfile, profileColumn } from '../layout/column-profile';
import { planColumns } from '../layout/columns';
import { isBlankCell } from '../layout/row-profile';
import type { Table } from '../layout/table';
import { type ColumnHead, readTableHead } from '../layout/table-head';
import { METRICS } from '../metrics/catalogue';
import type { MetricKind } from '../metrics/metric';
import { normaliseLabel } from '../parse/label';
import type { TableShape } from './activity';
import type { BlockContext } from './read-contexts';
import type { ReadState } from './read-state';

/** A total row of a table. */
export interface TotalRow {
  readonly row: number;
  /** How many data rows of the table stand above it. */
  readonly after: number;
  readonly kind: 'sum' | 'average' | 'rate';
  readonly partial: boolean;
}

/** The data rows of a table, in order, and the block each belongs to. */
export interface RowSet {
  rows: Int32Array;
  blockOf: Int32Array;
  length: number;
  readonly blocks: BlockContext[];
  /** The body (repeat of the heading) a block belongs to: fill-down and totals do not cross it. */
  readonly totals: TotalRow[];
}

/** One table with everything settled that does not depend on single rows. */
export interface TablePlan {
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly dates: readonly Column[];
  readonly values: readonly Column[];
  readonly metric: Column | undefined;
  /** Says how far what `metric` names has come (設定, 実施): both name the metric together. */
  readonly aspect: Column | undefined;
  readonly member: Column | undefined;
  readonly ra: Column | undefined;
  readonly side: Column | undefined;
  readonly candidate: Column | undefined;
  readonly client: Column | undefined;
  readonly job: Column | undefined;
  readonly grain: Column | undefined;
  readonly time: Column | undefined;
  readonly id: Column | undefined;
  readonly statuses: readonly Column[];
  /** A row is one act: its metric stands in a column, perhaps with a count. */
  readonly log: boolean;
  /** Rows list people or companies with a date: a title such as 成約一覧 says what each of them is. */
  readonly list: boolean;
  /** KPI_TIDY's own output. */
  readonly tidy: boolean;
  readonly rowSet: RowSet;
}

/** Rows looked at to tell what a column holds: all of a small table, a spread of a large one. */
const SAMPLE_ALL = 400;
const SAMPLE_OF_MANY = 160;

/** Decides what each column of a table is for. */
export function planTable(state: ReadState, table: Table): TablePlan {
  const { grid, lexicon, settings } = state;
  const head = table.bodies[0]!.head;
  const heads = readTableHead(grid, head, table.firstColumn, table.lastColumn, lexicon);
  const rows = sampleRows(state, table);
  const profiles = heads.map((one): ColumnProfile => profileColumn(grid, rows, one.column, lexicon));
  const columns = planColumns(heads, profiles, settings, state.pairOrder, (some) => {
    const seen = new Set(rows.map((row) => some.map(({ column }) => String(grid[row]![column])).join('\n')));
    return seen.size < 0.8 * rows.length;
  });
  return { ...arrange(columns), table, tidy: isTidy(heads), rowSet: emptyRowSet(table) };
}

function sampleRows(state: ReadState, table: Table): number[] {
  const { profile } = state;
  let count = 0;
  for (const { firstRow, lastRow } of table.bodies) {
    for (let row = firstRow; row <= lastRow; row++) if (profile.filled[row]! > 1) count++;
  }
  const step = count <= SAMPLE_ALL ? 1 : count / SAMPLE_OF_MANY;
  const rows: number[] = [];
  let seen = 0;
  let due = 0;
  for (const { firstRow, lastRow } of table.bodies) {
    for (let row = firstRow; row <= lastRow; row++) {
      if (profile.filled[row]! < 2 || seen++ < Math.floor(due * step)) continue;
      if (table.beside && filledIn(state, table, row) < 2) continue;
      due++;
      if (!beginsWithTotal(state, table, row)) rows.push(row);
    }
  }
  return rows;
}

function filledIn({ grid }: ReadState, { firstColumn, lastColumn }: Table, row: number): number {
  let filled = 0;
  for (let column = firstColumn; column <= lastColumn; column++) if (!isBlankCell(grid[row]![column])) filled++;
  return filled;
}

/** A total row holds numbers where the column holds dates or names: it says nothing of the column. */
function beginsWithTotal({ grid, lexicon }: ReadState, table: Table, row: number): boolean {
  const cells = grid[row]!;
  for (let column = table.firstColumn; column <= table.lastColumn; column++) {
    if (!isBlankCell(cells[column]))
      return lexicon.at(cells[column]).total !== undefined && !lexicon.at(cells[column]).isMetric;
  }
  return false;
}

function emptyRowSet(table: Table): RowSet {
  const most = table.bodies.reduce((sum, { firstRow, lastRow }) => sum + Math.max(0, lastRow - firstRow + 1), 0);
  return { rows: new Int32Array(most), blockOf: new Int32Array(most), length: 0, blocks: [], totals: [] };
}

type Arranged = Omit<TablePlan, 'table' | 'tidy' | 'rowSet'>;

function arrange(columns: readonly Column[]): Arranged {
  const first = (use: Column['use']): Column | undefined => columns.find((column) => column.use === use);
  const values = columns.filter(({ use }) => use === 'value');
  const metric = first('metric');
  const candidates = columns.filter(({ use }) => use === 'candidate');
  const jobs = columns.filter(({ use }) => use === 'job');
  const labelled = values.filter(
    ({ head, metric: own }) =>
      own >= 0 || head.label.kind !== 'unknown' || head.period !== undefined || head.total !== undefined,
  );
  const unit = candidates.length > 0 || first('client') !== undefined || jobs.length > 0;
  const spread = labelled.some((column) => {
    const kind = kindOf(column);
    // 満足度, 所要日数 beside an act of somebody's measure that act.
    return kind !== 'money' && !(unit && (kind === 'rate' || kind === 'time'));
  });
  const sided =
    values.some(({ head }) => head.side === 'target' || head.side === 'rate') || first('side') !== undefined;
  const flagged =
    candidates.length > 0
      ? values.filter(
          ({ holds, profile, head }) =>
            holds === 'count' && profile.binary && profile.number > 0 && head.label.kind !== 'unknown',
        )
      : [];
  for (const column of flagged) if (!column.fixed && metric === undefined) column.holds = 'flag';
  const counted = values.some((column) => column.holds !== 'count' || kindOf(column) !== 'money');
  return {
    list: unit && metric === undefined && !counted && columns.some(({ use }) => use === 'date'),
    columns,
    dates: columns.filter(({ use }) => use === 'date'),
    values,
    metric,
    aspect: first('aspect'),
    member: first('member'),
    ra: first('ra'),
    side: first('side'),
    candidate: candidates.find(({ head }) => head.role === 'candidate-id') ?? candidates[0],
    client: first('client'),
    job: jobs.find(({ head }) => head.role === 'job-id') ?? jobs[0],
    grain: first('grain'),
    time: first('time'),
    id: first('id'),
    statuses: columns.filter(({ use }) => use === 'status'),
    log: metric !== undefined && !spread && !sided && unlabelledValues(values).length <= 1,
  };
}

/** Value columns that could be several people or unknown labels: two and more make a cross-tab, one is the count (人数 and 社数 too). */
function unlabelledValues(values: readonly Column[]): Column[] {
  const open = values.filter(({ head, metric }) => metric < 0 && head.label.kind === 'unknown');
  const counts = open.filter(({ head }) => head.role === 'count');
  return open.filter(
    (column) => column.head.role !== 'amount' && (column.head.role !== 'count' || column === counts[0]),
  );
}

/** The kind of the metric a column is of, by the settings or its heading. */
function kindOf({ head: { label }, metric: own }: Column): MetricKind | undefined {
  const metric = own >= 0 ? own : label.kind === 'metric' ? label.metric : -1;
  return METRICS[metric]?.kind;
}

function isTidy(heads: readonly ColumnHead[]): boolean {
  const has = (role: ColumnHead['role']): boolean => heads.some((head) => head.role === role);
  return has('grain') && has('source-row') && has('activity') && has('count');
}

/** The catalogue's own labels, for KPI_TIDY's output: there a label has no second meaning. */
export function ownLabels(): Map<string, number> {
  const labels = new Map<string, number>();
  METRICS.forEach(({ label }, index) => {
    labels.set(normaliseLabel(label.ja), index);
    labels.set(normaliseLabel(label.en), index);
  });
  return labels;
}

/** What family a table is of, for people. */
export function shapeOf(plan: TablePlan): TableShape | undefined {
  if (plan.log) return 'event-log';
  const holds = (what: Column['holds']): boolean => plan.values.some((column) => column.holds === what);
  if (holds('stage-date')) return 'stage-dates';
  if (holds('flag')) return 'flags';
  if (plan.values.length === 0) return undefined;
  return plan.values.some(({ head }) => head.period !== undefined) || plan.metric !== undefined
    ? 'cross-tab'
    : 'counts';
}
