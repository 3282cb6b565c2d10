import { dayOf } from '../../../src/core/calendar/day';
import { SCRIPT_ZONE } from '../../../src/core/calendar/sheet-zone';
import type { Cell } from '../../../src/core/grid/cell';
import {
  filledColumns,
  isKeyValueRow,
  keyRole,
  saysPairs,
  saysWhose,
  tellsWhenWritten,
} from '../../../src/core/targets/key-values';
import { PeriodReader } from '../../../src/core/targets/period-pieces';
import { rowKind } from '../../../src/core/targets/rows';
import { SheetText, textsOfGrid, titlesOfGrid } from '../../../src/core/targets/sheet-text';
import { textGrid } from '../../support/target-lines';

function sheetOf(grid: readonly (readonly Cell[])[]): SheetText {
  const periods = new PeriodReader({ asOf: dayOf(2026, 11, 25), language: 'ja', fiscalStart: 4, zone: SCRIPT_ZONE });
  periods.settleYear(titlesOfGrid(grid), textsOfGrid(grid));
  return new SheetText(grid, periods);
}
const kinds = (grid: readonly (readonly Cell[])[]) => {
  const sheet = sheetOf(grid);
  return grid.map((_, row) => rowKind(sheet, row)[0]).join('');
};

describe('what each row is: l a line, h a heading, b data, b(lank)', () => {
  /** blank and body begin alike: a blank row is written `-` here. */
  const read = (csv: string) => {
    const grid = textGrid(csv);
    return [...kinds(grid)].map((kind, row) => (grid[row]!.every((cell) => cell === '') ? '-' : kind)).join('');
  };
  test.each<[string, string, string]>([
    ['a title over a table', '11月の目標,\n担当,面談\n佐藤,20', 'lhb'],
    ['blank rows between', '11月の目標,\n,\n担当,面談\n,\n佐藤,20', 'l-h-b'],
    ['two headings', '担当,10月,,11月,\n,目標,実績,目標,実績\n佐藤,20,18,22,', 'hhb'],
    ['a heading with an unknown word', '担当,面談,ひとこと\n佐藤,20,よし', 'hb'],
    ['a heading with more unknown words than known ones', '担当,あれ,これ,それ\n佐藤,20,3,5', 'hb'],
    ['two roles among unknown words', 'あれ,担当,これ,それ,期間\nx,佐藤,20,3,11月', 'hb'],
    ['metrics across', ',面談,応募\n佐藤,20,30', 'hb'],
    ['one metric alone opens nothing', ',面談\n佐藤,20', 'lb'],
    ['periods across', ',10月,11月\n面談,20,22', 'hb'],
    ['how often across', ',毎週,毎月\n面談,5,20', 'hb'],
    ['bare months under 月', '月,4,5,6\n面談,20,20,22', 'hb'],
    ['bare weeks under 週', '週,1,2,3\n面談,5,5,6', 'hb'],
    ['days in order', '担当,4/6,4/13,4/20\n佐藤,5,5,6', 'hb'],
    ['days out of order', '担当,4/20,4/13,4/6\n佐藤,5,5,6', 'bb'],
    ['weeks by number', '担当,1W,2W,3W\n佐藤,5,5,6', 'hb'],
    ['weeks in Japanese', '担当,1週目,2週目\n佐藤,5,5', 'hb'],
    ['W1 and W2', '担当,W1,W2,W3\n佐藤,5,5,6', 'hb'],
    ['bare numbers under no word for them', '担当,4,5,6\n面談,20,20,22', 'bb'],
    ['numbers with a unit', '担当,4件,5件,6件\n佐藤,5,5,6', 'bb'],
    ['names over figures, nothing in the corner', ',佐藤,鈴木\n面談,20,18\n応募,30,28', 'hbb'],
    ['names over figures, a word in the corner', '内容,佐藤,鈴木\n面談,20,18\n応募,30,28', 'hbb'],
    ['names over figures, a month in the corner', '11月,佐藤,鈴木\n面談,20,18\n応募,30,28', 'hbb'],
    ['names over figures, a name in the corner', '高橋,佐藤,鈴木\n面談,20,18\n応募,30,28', 'bbb'],
    ['names and their sum over figures', ',佐藤,鈴木,合計\n面談,20,18,38', 'hb'],
    ['names over headings', ',佐藤,,鈴木,\n指標,目標,実績,目標,実績\n面談,20,18,20,19', 'hhb'],
    ['groups over figures', ',東京チーム,大阪チーム\n面談,20,18', 'hb'],
    ['names over what each has written', '佐藤,鈴木\n面談20件,応募30件', 'hb'],
    ['two people in each row', '佐藤,鈴木\n高橋,伊藤', 'bb'],
    ['a heading nobody knows over a name', 'From,Goals for November\n佐藤 健太,面談20件', 'hb'],
    ['such a heading over no name', 'From,Goals for November\n東京にて,がんばる', 'bb'],
    ['keys and values', '氏名,佐藤 健太,所属,CA1課\n面談,20,応募,30', 'lb'],
    ['keys and values in one cell each', '氏名：佐藤 健太,等級：G3\n面談,20', 'lb'],
    ['figures and words', '佐藤,面談20件,応募30件', 'b'],
    ['a dash under a heading', '担当,面談\n佐藤,-', 'hb'],
    ['a lone number', '20,', 'l'],
    ['a title in several cells', '目標管理シート,東京CA課,2026年度下期\n担当,面談,応募\n佐藤,20,30', 'lhb'],
    ['a title in several cells over figures', '目標管理シート,東京CA課\n20,30', 'bb'],
  ])('%s', (_, csv, expected) => expect(read(csv)).toBe(expected));

  const day = (month: number, date: number) => new Date(2026, month - 1, date);
  test.each<[string, Cell[][], string]>([
    [
      'Date cells across',
      [
        ['担当', day(10, 1), day(11, 1)],
        ['佐藤', 20, 22],
      ],
      'hb',
    ],
    [
      'Date cells across with a word nobody knows before them',
      [
        ['なまえ', day(10, 1), day(11, 1)],
        ['佐藤', 20, 22],
      ],
      'hb',
    ],
    [
      'Date cells across with two such words',
      [
        ['なまえ', 'ひと', day(10, 1), day(11, 1)],
        ['佐藤', 'x', 20, 22],
      ],
      'bb',
    ],
    [
      'a Date in the corner over names',
      [
        [day(11, 1), '佐藤', '鈴木'],
        ['面談', 20, 18],
      ],
      'hb',
    ],
    [
      'a Date in the corner over headings',
      [
        [day(11, 1), '目標', '実績'],
        ['面談', 20, 18],
      ],
      'hb',
    ],
    [
      'a Date in a row of a log',
      [
        ['担当', '日付', '面談'],
        ['佐藤', day(11, 5), 2],
      ],
      'hb',
    ],
    [
      'a Date behind a word',
      [
        ['佐藤', day(11, 5)],
        ['鈴木', day(11, 6)],
      ],
      'bb',
    ],
    [
      'a Date alone',
      [
        [day(11, 1), ''],
        ['面談', 20],
      ],
      'lb',
    ],
    [
      'a number alone',
      [
        ['', 20],
        ['面談', 20],
      ],
      'bb',
    ],
    [
      'figures behind headings',
      [
        ['担当', '面談', 20],
        ['佐藤', 20, 20],
      ],
      'bb',
    ],
  ])('%s', (_, grid, expected) => expect(kinds(grid)).toBe(expected));
});

describe('keys at the head of a personal sheet', () => {
  const role = (text: string) => keyRole(sheetOf([[text, 'x']]), 0, 0);
  test.each<[string, string | undefined]>([
    ['氏名', 'member'],
    ['担当者', 'member'],
    ['Name', 'member'],
    ['所属チーム', 'team'],
    ['Team', 'team'],
    ['社員番号', 'note'],
    ['社員コード', 'note'],
    ['Employee ID', 'note'],
    ['No.', 'note'],
    ['Staff no', 'note'],
    ['評価期間', 'period'],
    ['対象年度', 'period'],
    ['四半期', 'period'],
    ['対象月', 'period'],
    ['今期', 'period'],
    ['Review period', 'period'],
    ['Quarter', 'period'],
    ['Term', 'period'],
    ['Month', 'period'],
    ['Year', 'period'],
    ['Fiscal year', 'period'],
    ['FY', 'period'],
    ['この評価の対象となる長い長い期間', undefined],
    ['等級', 'note'],
    ['役職', 'note'],
    ['職位', 'note'],
    ['職種', 'note'],
    ['入社年', 'note'],
    ['入社年月', 'note'],
    ['雇用形態', 'note'],
    ['Grade', 'note'],
    ['Title', 'note'],
    ['Position', 'note'],
    ['Manager', 'note'],
    ['Reviewer', 'note'],
    ['Line manager', 'note'],
    ['好きな色：', 'note'],
    ['備考', 'note'],
    ['区分', 'note'],
    ['好きな色', undefined],
    ['11月', undefined],
    ['目標', undefined],
    ['面談', undefined],
  ])('%s', (text, expected) => expect(role(text)).toBe(expected));

  const keyed = (...cells: Cell[]) => {
    const sheet = sheetOf([cells]);
    return isKeyValueRow(sheet, 0, filledColumns(sheet, 0));
  };
  test.each<[Cell[], boolean]>([
    [['氏名', '佐藤 健太'], true],
    [['氏名', '佐藤 健太', '所属', 'CA1課'], true],
    [['氏名', '佐藤 健太', '等級', 'G3', '評価期間', '2026年度上期'], true],
    [['評価期間', '2026年度上期'], true],
    [['年度', '2026'], true],
    [['対象月', new Date(2026, 10, 1)], true],
    [['作成日', new Date(2026, 10, 24)], true],
    [['作成日：', '2026/11/24'], true],
    [['会議日：', '2026/11/24'], true],
    [['等級', 'G3'], false],
    [['入社年', '2020/4/1'], false],
    [['氏名', '20'], false],
    [['氏名', '佐藤 健太', '所属'], false],
    [['氏名', '期間'], false],
    [['氏名', '目標', '等級', 'G3'], false],
    [['氏名', '面談', '等級', 'G3'], false],
    [['氏名', 'がんばる人です'], false],
    [['評価期間', '未定'], false],
    [['年度', '1926'], false],
    [['面談', '20', '応募', '30'], false],
    [['氏名', ''], false],
  ])('%j: %s', (cells, expected) => expect(keyed(...cells)).toBe(expected));

  test.each<[string, boolean]>([
    ['作成日', true],
    ['更新日', true],
    ['改訂日', true],
    ['記入日', true],
    ['記録日', true],
    ['提出日', true],
    ['設定日：', true],
    ['決定日：', true],
    ['開催日', true],
    ['実施日：', true],
    ['会議日：', true],
    ['Created:', true],
    ['Updated on:', true],
    ['Written:', true],
    ['Date submitted:', true],
    ['Set on:', true],
    ['Reviewed:', true],
    ['誕生日：', false],
    ['期限：', false],
    ['Settled:', false],
  ])('%s tells when it was written: %s', (key, expected) => {
    expect(tellsWhenWritten(sheetOf([[key, '2026/11/24']]), 0, 0, 1)).toBe(expected);
    expect(tellsWhenWritten(sheetOf([[key, '2026年11月']]), 0, 0, 1)).toBe(false);
  });

  const paired = (...cells: string[]) => saysPairs(sheetOf([cells]), 0, filledColumns(sheetOf([cells]), 0));
  test.each<[string[], boolean]>([
    [['氏名：佐藤 健太', '等級：G3'], true],
    [['氏名:佐藤 健太', '期間：2026年度下期'], true],
    [['氏名：佐藤 健太', '所属：CA1課'], true],
    [['所属：CA1課', '等級：3'], true],
    [['氏名：佐藤 健太', '入社日：2020/4/1'], true],
    [['Employee: Emily Clarke', 'Period: 2026'], true],
    [['Name: Emily Clarke', 'Period: 2026'], true],
    [['佐藤：20件', '鈴木：30件'], false],
    [['氏名：佐藤 健太', '面談：20件'], false],
    [['氏名：佐藤 健太', 'がんばる'], false],
    [['等級：G3', '期間：2026年度下期'], false],
    [['氏名：', '等級：G3'], false],
    [['とても長い見出しの氏名というもの：佐藤', '等級：G3'], false],
  ])('%j: %s', (cells, expected) => expect(paired(...cells)).toBe(expected));

  test('whose a cell says the sheet is', () => {
    const sheet = sheetOf([['']]);
    const said = ['氏名：佐藤', 'チーム：東京', '等級：G3', '氏名', 'がんばる：みんな'].map((text) =>
      saysWhose(sheet, text),
    );
    expect(said).toEqual([true, true, false, false, false]);
  });
});
