import { type Cell, toGrid } from '../../../src/core/grid/cell';
import { findTables } from '../../../src/core/layout/find-tables';
import {
  findOwnOutput,
  findOwnOutputAnywhere,
  type OwnOutput,
  withoutOwnOutput,
} from '../../../src/core/layout/own-output';
import { sheetOf } from '../../support/layout-plan';

/** Rows of cells, `|` between them; all made equally wide. */
function rowsOf(...lines: readonly string[]): Cell[][] {
  const rows = lines.map((line) => line.split('|').map((cell): Cell => (/^\d+$/.test(cell) ? Number(cell) : cell)));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...new Array<Cell>(width - row.length).fill('')]);
}

const textOf = ({ name, firstRow, lastRow, firstColumn, lastColumn }: OwnOutput): string =>
  `${name} rows ${firstRow}-${lastRow} columns ${firstColumn}-${lastColumn}`;

function found(rows: readonly (readonly Cell[])[]): string[] {
  const sheet = sheetOf(rows);
  return findOwnOutput(sheet.grid, sheet.profile, findTables(sheet), sheet.lexicon).map(textOf);
}

function foundAnywhere(rows: readonly (readonly Cell[])[]): string[] {
  return findOwnOutputAnywhere(toGrid(rows), sheetOf(rows).lexicon).map(textOf);
}

/** The columns of each function, as the contract has them. */
const RESULTS: readonly (readonly [name: string, headings: string])[] = [
  ['KPI_FUNNEL', 'ステージ|件数|次への移行率|95%下限|95%上限|最初からの移行率|備考'],
  ['KPI_FUNNEL', 'Stage|Count|To next|95% low|95% high|From first|Note'],
  ['KPI_TREND', '期間|件数|平均|下限|上限|変化'],
  ['KPI_TREND', 'Period|Count|Mean|Low|High|Change'],
  ['KPI_MEMBER_TRENDS', '担当者|指標|期間|件数|平均|下限|上限|変化'],
  ['KPI_MEMBER_TRENDS', 'Member|Metric|Period|Count|Mean|Low|High|Change'],
  ['KPI_PACE', '担当者|期間|指標|実績|目標|今日までの目安|差|残り営業日|1日あたり必要|言いかえ'],
  ['KPI_PACE', 'Member|Period|Metric|Actual|Target|Pace|Difference|Business days left|Needed per day|In words'],
  ['KPI_PLAN', 'ステージ|必要数|下限|上限|実績比|n'],
  ['KPI_PLAN', 'Stage|Needed|Low|High|Observed ratio|n'],
  ['KPI_STALLED', '担当者|求職者|求人|いまの段階|最後の動き|経過日数'],
  ['KPI_STALLED', 'Member|Candidate|Job|Stage|Last move|Days'],
  ['KPI_LEAD', '指標|判定|n|相関|下限|上限|時間差(か月)|読みとれること'],
  ['KPI_LEAD', 'Metric|Verdict|n|Correlation|Lower|Upper|Lag (months)|What it says'],
  ['KPI_CONTROL', '指標|判定|分類|理由|置き換え候補'],
  ['KPI_CONTROL', 'Metric|Mark|Class|Reason|Replacements'],
  ['KPI_METRICS', 'id|指標|English|種類|コントロール|順序|置き換え候補|理由'],
  ['KPI_METRICS', 'id|指標|English|Kind|Control|Order|Replacements|Reason'],
  ['KPI_TARGET_CHECK', '担当者|期間|指標|条件|目標値|単位|範囲|元のセル|判定|理由|置き換え候補|問い'],
  [
    'KPI_TARGET_CHECK',
    'Member|Period|Metric|Condition|Target|Unit|Scope|Source cell|Mark|Reason|Replacements|Question',
  ],
  ['KPI_TARGETS', '担当者|期間|指標|条件|目標値|単位|範囲|元のセル'],
  ['KPI_TARGETS', 'Member|Period|Metric|Condition|Target|Unit|Scope|Source cell'],
  ['KPI_ISSUES', '行|列|値|種類|扱い'],
  ['KPI_ISSUES', 'Row|Column|Value|Kind|Handling'],
  ['KPI_FEEDBACK', 'ステップ|内容'],
  ['KPI_FEEDBACK', 'Step|Text'],
  ['KPI_REFLECT', '分類|根拠|次に聞くなら'],
  ['KPI_REFLECT', 'Class|Evidence|Ask next'],
];

describe.each(RESULTS)('%s (%s)', (name, headings) => {
  const width = headings.split('|').length;
  const cells = headings.replace(/[^|]+/g, 'x');

  test('beside the activity', () => {
    const rows = rowsOf(
      `日付|担当|面談||${headings}`,
      `2026/4/1|佐藤|3||${cells}`,
      `2026/4/2|佐藤|2||${cells}`,
      '2026/4/3|佐藤|2',
    );
    const where = [`${name} rows 0-2 columns 4-${3 + width}`];
    expect(found(rows)).toEqual(where);
    expect(foundAnywhere(rows)).toEqual(where);
  });

  test('alone, at the edge of the sheet', () => {
    expect(found(rowsOf(headings, cells))).toEqual([`${name} rows 0-1 columns 0-${width - 1}`]);
  });

  test('with another first word it is somebody else’s', () => {
    expect(found(rowsOf(`x${headings}`, cells)).filter((text) => text.startsWith(`${name} `))).toEqual([]);
  });
});

describe('where a result ends', () => {
  test('at a row blank in its columns, at the next result, at the end of the sheet', () => {
    const rows = rowsOf(
      '日付|担当|面談||ステージ|必要数|下限|上限|実績比|n',
      '2026/4/1|佐藤|3||面談|9|5|12|0.3|40',
      '2026/4/2|佐藤|3||期間|件数|平均|下限|上限|変化',
      '2026/4/3|佐藤|3||4月|9|5|1|12|',
      '2026/4/4|佐藤|3',
      '2026/4/5|佐藤|3||メモ',
      '2026/4/6|佐藤|3||分類|根拠|次に聞くなら',
      '2026/4/7|佐藤|3||行動|x|y',
    );
    expect(foundAnywhere(rows)).toEqual([
      'KPI_PLAN rows 0-1 columns 4-9',
      'KPI_TREND rows 2-3 columns 4-9',
      'KPI_REFLECT rows 6-7 columns 4-6',
    ]);
  });

  test('cut off at the edge of the range', () => {
    expect(found(rowsOf('ステージ|件数|次への移行率|95%下限', '面談|9|0.5|0.2'))).toEqual([
      'KPI_FUNNEL rows 0-1 columns 0-3',
    ]);
  });

  test('a row with its last cell only goes on', () => {
    expect(foundAnywhere(rowsOf('期間|件数|平均|下限|上限|変化', '|||||途中', '|||||', '4月|||||'))).toEqual([
      'KPI_TREND rows 0-1 columns 0-5',
    ]);
  });

  test('headings alone are a result of no rows', () => {
    expect(found(rowsOf('ステージ|件数|次への移行率', '||', '面談|9|0.5'))).toEqual([
      'KPI_FUNNEL rows 0-0 columns 0-2',
    ]);
  });
});

test('two words alone may be anybody’s headings', () => {
  expect(found(rowsOf('担当||ステップ|内容', '佐藤||x|y'))).toEqual(['KPI_FEEDBACK rows 0-1 columns 2-3']);
  for (const headings of ['担当|ステップ|内容', 'ステップ|内容|備考', '担当|ステップ|内容|備考'])
    expect(found(rowsOf(headings, 'x|y|z|z'))).toEqual([]);
});

describe('KPI_MEMBERS', () => {
  test.each([
    ['日付|担当|面談|担当者|書類推薦数|内定数|備考', 3, 5],
    ['Date|Consultant|Calls|Member|CVs submitted to clients|Notes', 3, 4],
  ])('right beside a table that has people of its own: %s', (headings, first, last) => {
    expect(found(rowsOf(headings, '2026/4/1|佐藤|3|佐藤|4|5|x', '2026/4/2|佐藤|3|田中|4|5|x'))).toEqual([
      `KPI_MEMBERS rows 0-2 columns ${first}-${last}`,
    ]);
  });

  test.each([
    ['a column apart', '日付|担当|面談||担当者|書類推薦数|内定数'],
    ['beside no people', '日付|企業|面談|担当者|書類推薦数|内定数'],
    ['first in the sheet', '担当者|書類推薦数|内定数'],
    ['over labels of somebody else', '日付|担当|面談|担当者|推薦|内定'],
    ['in another language', '日付|担当|面談|Member|書類推薦数|内定数'],
  ])('not %s', (_, headings) => {
    expect(found(rowsOf(headings, '1|佐藤|3|佐藤|4|5', '2|佐藤|3|田中|4|5'))).toEqual([]);
  });
});

test('the sheet without it is blank there, and the given one stays as it was', () => {
  const rows = rowsOf('日付|担当|分類|根拠|次に聞くなら|備考', '4/1|佐藤|x|y|z|はい', '4/2|佐藤||||');
  const grid = toGrid(rows);
  const before = JSON.stringify(grid);
  const outputs = findOwnOutputAnywhere(grid, sheetOf(rows).lexicon);
  expect(withoutOwnOutput(grid, outputs).map((row) => row.join('|'))).toEqual([
    '日付|担当||||備考',
    '4/1|佐藤||||はい',
    '4/2|佐藤||||',
  ]);
  expect(JSON.stringify(grid)).toBe(before);
});
