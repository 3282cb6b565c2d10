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

/** Row of the funnel's heading; the longest funnel of this log (two tracks) ends well above the next table. */
const FUNNEL_ROW = 6;
const NEXT_TABLE_ROW = 34;

const text = (value: string, look?: CellLook): ImportedCell => ({ value, format: '@', ...(look ? { look } : {}) });
const formula = (source: string): ImportedCell => ({ value: '', format: '', formula: source });

/**
 * The first tab of the sample: two cells to change, and a table for each function that the build offers.
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
  const rows: (ImportedCell | undefined)[][] = [
    [text(TITLE[language], 'title')],
    [text(NOTE[language], 'quiet')],
    [],
    [text(PERIOD[language]), text('2026-08', 'input')],
    [text(MEMBER[language]), text(EVERYBODY[language], 'input')],
  ];
  const put = (row: number, name: string, source: string): void => {
    if (!functions.has(name)) return;
    while (rows.length < row + 2) rows.push([]);
    rows[row] = [text(`↓ ${source}`, 'quiet')];
    rows[row + 1] = [formula(source)];
  };
  const percent: ImportedCell = { value: '', format: '0.0%' };
  if (functions.has('KPI_FUNNEL')) {
    while (rows.length < NEXT_TABLE_ROW) rows.push([]);
    for (let row = FUNNEL_ROW + 2; row < NEXT_TABLE_ROW - 1; row++)
      rows[row] = [undefined, undefined, percent, percent, percent, percent];
  }
  put(FUNNEL_ROW, 'KPI_FUNNEL', `=KPI_FUNNEL(${log}, B4, B5, "", KPI_SETTINGS)`);
  put(NEXT_TABLE_ROW, 'KPI_TARGET_CHECK', `=KPI_TARGET_CHECK(${targets}, ${log}, KPI_SETTINGS)`);
  return rows;
}
