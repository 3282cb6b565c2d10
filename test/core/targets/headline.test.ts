import { dayOf } from '../../../src/core/calendar/day';
import { SCRIPT_ZONE } from '../../../src/core/calendar/sheet-zone';
import { isHeadline } from '../../../src/core/targets/headline';
import { filledColumns } from '../../../src/core/targets/key-values';
import { PeriodReader } from '../../../src/core/targets/period-pieces';
import { SheetText } from '../../../src/core/targets/sheet-text';
import { linesOf } from '../../support/target-lines';

function headline(cells: string[]): boolean {
  const periods = new PeriodReader({ asOf: dayOf(2026, 11, 25), language: 'ja', fiscalStart: 4, zone: SCRIPT_ZONE });
  const sheet = new SheetText([cells], periods);
  return isHeadline(sheet, 0, filledColumns(sheet, 0));
}

describe('title rows in several cells', () => {
  test.each([
    [['週報', '2026/11/16〜11/20', '氏名', '長谷部 優']],
    [['評価シート', '2026年度上期']],
    [['1-1 notes', 'Grace Holt', '18 Nov 2026']],
    [['日次目標', '11/25(水)']],
    [['目標管理シート', '東京CA課', '2026年度下期']],
  ])('%j is one', (cells) => expect(headline(cells)).toBe(true));

  test.each([
    // Headings, names over columns, labels with their figures.
    [['氏名', '10月', '11月', '12月']],
    [['担当', '2026年11月']],
    [['', '古川', '松井', '野口']],
    [['指標', '目標', '実績']],
    [['面談', '2026年11月']],
    [['佐藤', '鈴木', '高橋']],
    [['売上', '300万円']],
    [['氏名', '湯浅']],
    [['FY2026 Plan', 'Q1', 'Q2', 'Q3']],
    [['2026年11月', '目標', '実績']],
  ])('%j is none', (cells) => expect(headline(cells)).toBe(false));
});

describe('whose the targets of a column are', () => {
  const own = (heading: string) =>
    linesOf([
      ['指標', heading, '小林'],
      ['面談', '10', '12'],
      ['決定数', '2', '3'],
    ])
      .filter((line) => line.startsWith('B3'))
      .join();

  test.each(['佐藤(CA)', '佐藤 CA', '佐藤さん', '李', '担当A', 'メンバーA', 'a.mori', 'M.T.', 'Hiro K'])(
    '%s is a person',
    (name) => expect(own(name)).toMatch(/ placement >= 2 own$/),
  );

  test.each(['最低ライン', '共通', 'エース枠', '担当工数', '理想', '田中チーム'])('%s is no person', (name) =>
    expect(own(name)).toMatch(/ placement >= 2 team$/),
  );
});
