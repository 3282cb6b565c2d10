import { columnLetters } from '../../core/grid/a1';
import { safeText } from '../../core/grid/safe-text';
import type { Language } from '../../core/language';
import { calculationTexts, sheetNames } from '../../messages/dashboards';
import { inSheet, quotedText } from './references';
import type { SheetSpec } from './sheet-spec';

/**
 * KPI計算: the only sheet with custom functions, a call for the whole team each, side by side. What they return spills
 * down from row 7; the dashboards read it with native formulas. One as-of cell and one period cell, both literal, are
 * given to every call, so that nothing volatile is ever an argument.
 */

export const AS_OF_CELL = '$B$2';
export const PERIOD_CELL = '$B$3';
export const FIXED_CELL = '$B$4';
const LAST_MONTH_CELL = '$B$5';
/** The three cells above, for reading and writing them at once. */
export const RENEWED_CELLS = 'B2:B4';

const TITLE_ROW = 6;
/** Headings of the results. */
export const HEAD_ROW = 7;
/** First row of the results. */
export const FIRST_ROW = 8;

export type Block = 'funnel' | 'trends' | 'stalled' | 'pace' | 'members';

/** 1-based first column of each block; one column stays empty between two. The last may grow to the right. */
const FIRST_COLUMN: Readonly<Record<Block, number>> = { funnel: 1, trends: 9, stalled: 18, pace: 25, members: 36 };
const BLOCKS = Object.keys(FIRST_COLUMN) as Block[];
/** Metrics that may come to the sheet later find room. */
const SPARE_METRICS = 6;

export interface CalculationInput {
  readonly language: Language;
  /** `2026-09-18` */
  readonly asOf: string;
  /** In the period grammar; empty: everything. */
  readonly period: string;
  /** The settings hold the as-of day. */
  readonly fixed: boolean;
  /** What the functions are given: the activity, the targets (empty: none), the settings. */
  readonly activity: string;
  readonly targets: string;
  readonly settings: string;
  /** Rows that results may need. */
  readonly rows: number;
  /** Metrics in the members' block. */
  readonly metrics: number;
}

/** The specification of KPI計算. */
export function calculationSheet(input: CalculationInput): SheetSpec {
  const { language, asOf, period, fixed } = input;
  const width = FIRST_COLUMN.members + input.metrics + SPARE_METRICS;
  const cells = Array.from({ length: HEAD_ROW }, () => Array.from({ length: width }, () => ''));
  const put = (row: number, column: number, text: string) => {
    cells[row - 1]![column - 1] = text;
  };
  put(1, 1, calculationTexts.title[language]);
  put(2, 1, calculationTexts.asOf[language]);
  put(2, 2, asOf);
  put(3, 1, calculationTexts.period[language]);
  put(3, 2, safeText(period));
  put(4, 1, calculationTexts.fixed[language]);
  put(4, 2, fixed ? calculationTexts.isFixed[language] : '');
  put(5, 1, calculationTexts.lastMonth[language]);
  put(5, 2, LAST_MONTH);
  const calls = callsOf(input);
  for (const block of BLOCKS) {
    put(TITLE_ROW, FIRST_COLUMN[block], calculationTexts.blocks[block][language]);
    put(HEAD_ROW, FIRST_COLUMN[block], calls[block]);
  }
  return {
    kind: 'calculation',
    member: '',
    name: sheetNames.calculation[language],
    rows: input.rows + FIRST_ROW,
    columns: width,
    cells,
    inputs: [],
    spillRow: HEAD_ROW,
    renewed: [2, 3, 4].map((row) => ({ row, column: 2 })),
    formats: [
      { ranges: [RENEWED_CELLS], numberFormat: '@', background: '#fef7e0' },
      { ranges: ['B5'], numberFormat: 'yyyy-mm' },
      { ranges: ['A1'], bold: true },
      { ranges: [`A${TITLE_ROW}:${columnLetters(width - 1)}${HEAD_ROW}`], bold: true, background: '#f1f3f4' },
    ],
    tables: [],
    widths_px: [150, 110],
    heights_px: [],
    merges: [],
    notes: [],
    frozenRows: HEAD_ROW,
    hiddenColumns: undefined,
    charts: [],
    rules: [],
    hidden: true,
    tabColor: undefined,
  };
}

/**
 * First day of the last month that is over: the month of the period cell, or of the as-of day where the period is none, if it
 * is over; else the one before.
 */
const LAST_MONTH = (() => {
  const month = `IFERROR(DATEVALUE(${PERIOD_CELL}&"-01"),DATEVALUE(LEFT(${AS_OF_CELL},7)&"-01"))`;
  return `=IF(EDATE(${month},1)-1<=DATEVALUE(${AS_OF_CELL}),${month},EDATE(${month},-1))`;
})();

/** One call for the whole team each. The settings get the as-of cell as their last row, which wins over their own. */
function callsOf({ language, activity, targets, settings }: CalculationInput): Readonly<Record<Block, string>> {
  const asOfKey = quotedText(language === 'ja' ? '基準日' : 'as_of');
  const dated = `VSTACK(${settings},HSTACK(${asOfKey},${AS_OF_CELL}))`;
  const given = targets === '' ? '""' : targets;
  return {
    funnel: `=KPI_FUNNEL(${activity},${PERIOD_CELL},"","",${dated})`,
    trends: `=KPI_MEMBER_TRENDS(${activity},"","","",${dated})`,
    stalled: `=KPI_STALLED(${activity},7,${AS_OF_CELL},"",${dated})`,
    pace: `=KPI_PACE(${activity},${given},${PERIOD_CELL},${AS_OF_CELL},"",${dated})`,
    members: `=KPI_MEMBERS(${activity},${PERIOD_CELL},"",${dated})`,
  };
}

/** Addresses in KPI計算 for the formulas of the other sheets. Offsets count from a block's first column, from 0. */
export class CalculationReader {
  /**
   * @param lastRow the last row that ranges reach to
   * @param metrics metrics in the members' block
   */
  constructor(
    private readonly sheet: string,
    private readonly lastRow: number,
    private readonly metrics: number,
  ) {}

  asOf(): string {
    return inSheet(this.sheet, AS_OF_CELL);
  }

  period(): string {
    return inSheet(this.sheet, PERIOD_CELL);
  }

  fixed(): string {
    return inSheet(this.sheet, FIXED_CELL);
  }

  /** First day of the last month that is over. */
  lastMonth(): string {
    return inSheet(this.sheet, LAST_MONTH_CELL);
  }

  cell(block: Block, offset: number, row: number): string {
    return inSheet(this.sheet, `$${letters(block, offset)}$${row}`);
  }

  /** The results of one column, from the first row on. */
  results(block: Block, offset: number): string {
    const column = letters(block, offset);
    return inSheet(this.sheet, `$${column}$${FIRST_ROW}:$${column}$${this.lastRow}`);
  }

  /** A whole column, for INDEX with a row number of the sheet. */
  column(block: Block, offset: number): string {
    const column = letters(block, offset);
    return inSheet(this.sheet, `$${column}:$${column}`);
  }

  /** The headings of the members' block, for MATCH with a metric's label. */
  memberHeadings(): string {
    const last = columnLetters(FIRST_COLUMN.members + this.metrics + SPARE_METRICS - 1);
    return inSheet(this.sheet, `$${letters('members', 0)}$${HEAD_ROW}:$${last}$${HEAD_ROW}`);
  }

  /** The members' block from its heading row on, for INDEX with a row and a column. */
  memberTable(): string {
    const last = columnLetters(FIRST_COLUMN.members + this.metrics + SPARE_METRICS - 1);
    return inSheet(this.sheet, `$${letters('members', 0)}$${HEAD_ROW}:$${last}$${this.lastRow}`);
  }
}

function letters(block: Block, offset: number): string {
  return columnLetters(FIRST_COLUMN[block] + offset - 1);
}
