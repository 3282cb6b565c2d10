import type { Language, Text } from '../../src/core/language';
import type { CellLook, ImportedCell } from '../import/workbook';

export interface SampleTabs {
  readonly log: string;
  readonly targets: string;
}

const TITLE: Text = {
  ja: '自走KPI サンプル（架空の人材紹介会社）',
  en: 'Jisou KPI sample (a made-up recruitment agency)',
};
const NOTE: Text = {
  ja: '人も会社もすべて架空です。黄色のセルや「活動記録」を書きかえると、下の表がその場で変わります。',
  en: 'All people and companies are made up. Change a yellow cell or the activity log, and the tables below follow.',
};
const PERIOD: Text = { ja: '期間', en: 'Period' };
const MEMBER: Text = { ja: '担当者', en: 'Member' };
const EVERYBODY: Text = { ja: '全員', en: 'all' };

const FIRST_PERIOD: Text = { ja: '2026年度上期', en: '2026H1' };
const METRICS: Text = {
  ja: '初回面談数、求人応募数、一次面接設定数、内定承諾数',
  en: 'First meetings held, Applications agreed, First interviews arranged, Offers accepted',
};
const TRENDED: Text = { ja: '一次面接設定数', en: 'First interviews arranged' };
const MONTHLY: Text = { ja: '月', en: 'month' };

/** Where each table begins, so that none can spill into another: this log's longest funnel has 20 rows. */
const FUNNEL = { row: 6, column: 0, width: 7 };
const MEMBERS = { row: 6, column: 8, width: 5 };
const TREND = { row: 18, column: 8, width: 6 };
const TARGET_CHECK = { row: 34, column: 0, width: 12 };
/** Rates are fractions in Sheets as well: the sheet shows them as percentages. */
const RATES = { columns: [2, 3, 4, 5], rows: 24, format: '0.0%' };
const MEANS = { columns: [10, 11, 12], rows: 14, format: '0.0' };

type Place = typeof FUNNEL;

const text = (value: string, look?: CellLook): ImportedCell => ({ value, format: '@', ...(look ? { look } : {}) });

/**
 * The first tab of the sample: two cells to change, and tables that follow them.
 *
 * @param functions names in the catalogue: a formula that does not exist yet would only show `#NAME?`
 */
export function formulaRows(
  language: Language,
  tabs: SampleTabs,
  functions: ReadonlySet<string>,
): (ImportedCell | undefined)[][] {
  const log = `'${tabs.log}'!A:F`;
  const targets = `'${tabs.targets}'!A:E`;
  const page = new Page();
  page.set(0, 0, text(TITLE[language], 'title'));
  page.set(1, 0, text(NOTE[language], 'quiet'));
  page.set(3, 0, text(PERIOD[language]));
  page.set(3, 1, text(FIRST_PERIOD[language], 'input'));
  page.set(4, 0, text(MEMBER[language]));
  page.set(4, 1, text(EVERYBODY[language], 'input'));
  const tables: readonly [string, Place, string][] = [
    ['KPI_FUNNEL', FUNNEL, `=KPI_FUNNEL(${log}, B4, B5, "", KPI_SETTINGS)`],
    ['KPI_MEMBERS', MEMBERS, `=KPI_MEMBERS(${log}, B4, "${METRICS[language]}", KPI_SETTINGS)`],
    ['KPI_TREND', TREND, `=KPI_TREND(${log}, "${TRENDED[language]}", "${MONTHLY[language]}", "", B5, KPI_SETTINGS)`],
    ['KPI_TARGET_CHECK', TARGET_CHECK, `=KPI_TARGET_CHECK(${targets}, ${log}, KPI_SETTINGS)`],
  ];
  for (const [name, place, formula] of tables) if (functions.has(name)) page.table(place, formula);
  if (functions.has('KPI_FUNNEL')) page.format(FUNNEL, RATES);
  if (functions.has('KPI_TREND')) page.format(TREND, MEANS);
  return page.rows;
}

/** Cells by place, rows filled up as they are needed. */
class Page {
  readonly rows: (ImportedCell | undefined)[][] = [];

  set(row: number, column: number, cell: ImportedCell): void {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row]!;
    while (cells.length < column) cells.push(undefined);
    cells[column] = cell;
  }

  /** The formula to read, and under it the formula at work, its headings set off. */
  table({ row, column, width }: Place, formula: string): void {
    this.set(row, column, text(`↓ ${formula}`, 'quiet'));
    this.set(row + 1, column, { value: '', format: '', formula, look: 'heading' });
    for (let at = column + 1; at < column + width; at++)
      this.set(row + 1, at, { value: '', format: '', look: 'heading' });
  }

  /** Number formats for the cells a table spills into, below its headings. */
  format({ row }: Place, { columns, rows, format }: typeof RATES): void {
    for (let at = row + 2; at < row + 2 + rows; at++)
      for (const column of columns) this.set(at, column, { value: '', format });
  }
}
