/** A sheet of the add-on's own as plain data: what stands in it, how it looks, and its charts. Rows and columns are 1-based. */
export interface SheetSpec {
  readonly kind: OwnKind;
  /** Whose マイKPI it is; empty otherwise. */
  readonly member: string;
  /** The name wanted; another sheet of that name is left alone. */
  readonly name: string;
  /** At least so many rows and columns. */
  readonly rows: number;
  readonly columns: number;
  /** Text, or a formula with its leading `=`. Rows of one length, from A1 on. */
  readonly cells: readonly (readonly string[])[];
  /** Rows that belong to people: filled when the sheet is first made, never written again. First and last row. */
  readonly inputs: readonly (readonly [first: number, last: number])[];
  /** The row whose formulas spill down: what stands below it are results. `undefined`: nothing spills. */
  readonly spillRow: number | undefined;
  /** Cells the add-on renews itself; no sign of a person's change. */
  readonly renewed: readonly { readonly row: number; readonly column: number }[];
  readonly formats: readonly CellFormat[];
  /** Tables whose rows are divided by a thin line. */
  readonly tables: readonly string[];
  readonly widths_px: readonly number[];
  readonly heights_px: readonly { readonly row: number; readonly pixels: number }[];
  /** Each row of these is merged into one cell. */
  readonly merges: readonly string[];
  readonly notes: readonly { readonly cell: string; readonly text: string }[];
  readonly frozenRows: number;
  /** Columns with helping formulas, out of sight: first column and how many. */
  readonly hiddenColumns: readonly [first: number, count: number] | undefined;
  readonly charts: readonly ChartSpec[];
  readonly rules: readonly RuleSpec[];
  /** Out of sight from the start: other sheets read it. */
  readonly hidden: boolean;
  readonly tabColor: string | undefined;
}

export type OwnKind = 'calculation' | 'data' | 'dashboard' | 'mine';

export interface CellFormat {
  readonly ranges: readonly string[];
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly background?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
}

/** A chart over fixed ranges of its own sheet; the first column is the domain, the first row the names. */
export interface ChartSpec {
  readonly type: 'line' | 'bar';
  /** Columns of one height, heading row included. */
  readonly ranges: readonly string[];
  readonly title: string;
  readonly row: number;
  readonly column: number;
  readonly width_px: number;
  readonly height_px: number;
  /** A colour for each series; `dashed` series are the edges of a usual range. */
  readonly series: readonly { readonly color: string; readonly dashed: boolean }[];
}

/** A conditional format: a custom formula, and how cells look while it holds. Never red or green. */
export interface RuleSpec {
  readonly range: string;
  readonly formula: string;
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
}
