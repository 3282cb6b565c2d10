import { isNoDay, pairIn, pairOrderIn } from '../../../src/core/layout/paired-cells';
import { describePlans, plansOf } from '../../support/layout-plan';
import { readSheet } from '../../support/read-sheet';

describePlans('9/20 is a day or two figures', [
  {
    name: 'under 面談数 two figures, under 面談 of a candidate a day',
    sheet: `
求職者,面談数,推薦
A001,9/10,9/12
A002,9/11,9/13`,
    plan: 'candidate | count first_meeting | stage-date document_submitted',
  },
  {
    name: 'whatever 数 is called',
    sheet: `
求職者,面談件数,推薦社数（社）,Number of offers
A001,9/10,9/12,9/12
A002,9/11,9/13,9/13`,
    plan: 'candidate | count first_meeting | count document_submitted | count offer',
  },
  {
    name: 'in a table that names no candidate or job two figures',
    sheet: `
担当,面談,推薦
佐藤,9/10,9/12
田中,9/11,9/8`,
    plan: 'member | count first_meeting | count document_submitted',
  },
  {
    name: 'in one that names jobs or companies a day',
    sheet: `
企業,担当,推薦
○○商事,佐藤,9/12
△△商事,佐藤,9/8
,,
求人,担当,内定
経理,佐藤,9/12
営業,佐藤,9/8
,,
求人ID,担当,入社
J1,佐藤,9/12
J2,佐藤,9/8`,
    plan: [
      'client | member | stage-date document_submitted',
      'job | member | stage-date offer',
      'job | member | stage-date joined',
    ],
  },
  {
    name: 'with a year it is a day anywhere',
    sheet: `
担当,面談,推薦
佐藤,2026/9/10,2026/9/12
田中,2026/9/11,2026/9/8`,
    plan: 'member | stage-date first_meeting | stage-date document_submitted',
  },
  {
    name: 'beside days with a year in the same column they are days',
    sheet: `
担当,面談,推薦
佐藤,2026/9/10,9/12
田中,9/11,2026/9/8`,
    plan: 'member | stage-date first_meeting | stage-date document_submitted',
  },
  {
    name: 'under 面談日 it is a day anywhere',
    sheet: `
担当,面談日,推薦日
佐藤,9/10,9/12
田中,9/11,9/8`,
    plan: 'member | stage-date first_meeting | stage-date document_submitted',
  },
  {
    name: '氏名 may be of candidates: a day',
    sheet: `
氏名,推薦,内定
青葉 一,9/10,9/12
若葉 二,9/11,9/18`,
    plan: 'candidate | stage-date document_submitted | stage-date offer',
  },
  {
    name: 'as the settings say',
    sheet: `
求職者,面談数
A001,9/10
A002,9/11`,
    settings: [['列', '面談数', '初回面談']],
    plan: 'candidate | stage-date first_meeting',
  },
]);

describePlans('figures with their targets in one cell', [
  {
    name: 'one that is no day says it of all',
    sheet: `
担当,面談,推薦,面接設定
佐藤,11/12,14/20,5/6
田中,9/12,13/20,4/6`,
    plan: 'member | count first_meeting unknown | count document_submitted unknown | count first_interview_set/interview_total_set unknown',
  },
  {
    name: 'none of them: two figures all the same, without people of whom they could be days',
    sheet: `
担当,面談,推薦
佐藤,11/12,10/12
田中,9/12,8/12`,
    plan: 'member | count first_meeting | count document_submitted',
  },
  {
    name: 'a heading says the order, or a legend',
    sheet: `
※実績/目標で記入
担当,面談,推薦(目標/実績)
佐藤,11/12,14/20
田中,9/12,13/20`,
    plan: 'member | count first_meeting actual-first | count document_submitted target target-first',
  },
  {
    name: 'beside candidates, companies or jobs they are days',
    sheet: `
求職者,推薦,内定
A001,4/12,4/20
A002,4/13,4/21
A003,0/5,4/21
,,
企業,推薦,面談
○○商事,4/12,4/20
△△商事,4/13,4/21
□□商事,0/5,4/21
,,
求人,推薦,入社
経理,4/12,4/20
営業,4/13,4/21
総務,0/5,4/21`,
    plan: [
      'candidate | stage-date document_submitted | stage-date offer',
      'client | stage-date document_submitted | stage-date first_meeting',
      'job | stage-date document_submitted | stage-date joined',
    ],
  },
  {
    name: 'four of five cells, dashes and blanks aside',
    sheet: `
担当,面談,推薦
佐藤,14/20,14/20
田中,13/20,3
高橋,-,4
鈴木,,5
木下,13/20,13/20
山田,13/20,13/20
森,5,3`,
    plan: 'member | count first_meeting unknown | count document_submitted',
  },
  {
    name: 'under an unknown word only where they can be no day',
    sheet: `
担当,面談,ほげ,ふが
佐藤,14/20,14/20,4/20
田中,13/20,13/20,4/21`,
    plan: 'member | count first_meeting unknown | count @ほげ unknown | date?',
  },
  {
    name: 'under months, too',
    sheet: `
項目,4月,5月
面談,14/20,3/8
推薦,13/20,4/9`,
    plan: 'metric | count 4 unknown | count 5 unknown',
  },
  {
    name: 'not where the settings say what it is',
    sheet: `
担当,面談,推薦
佐藤,14/20,14/20
田中,13/20,13/20`,
    settings: [['列', '面談', '無視']],
    plan: 'member | idle (settings) | count document_submitted unknown',
  },
]);

describe('a pair in a cell', () => {
  test.each<[string, readonly [number, number] | undefined]>([
    ['14/20', [14, 20]],
    [' 14 / 20 ', [14, 20]],
    ['１４／２０', [14, 20]],
    ['0/5', [0, 5]],
    ['100/120', [100, 120]],
    ['2026/4', undefined],
    ['4/2026', undefined],
    ['4/1/2', undefined],
    ['4/1 済', undefined],
    ['済 4/1', undefined],
    ['4-1', undefined],
  ])('%j', (text, pair) => {
    expect(pairIn(text)).toEqual(pair);
  });

  test.each<[number, number, boolean]>([
    [12, 31, false],
    [31, 12, false],
    [1, 1, false],
    [13, 14, true],
    [14, 13, true],
    [12, 32, true],
    [32, 12, true],
    [0, 5, true],
    [5, 0, true],
  ])('%i/%i is no day: %p', (one, other, none) => {
    expect(isNoDay([one, other])).toBe(none);
  });

  test.each<[string, string | undefined]>([
    ['実績/目標', 'actual-first'],
    ['目標／実績', 'target-first'],
    ['実績 | 目標値', 'actual-first'],
    ['面談（実績/目標）', 'actual-first'],
    ['実績値／予算', 'actual-first'],
    ['実数/計画', 'actual-first'],
    ['結果/ノルマ', 'actual-first'],
    ['Actual/Target', 'actual-first'],
    ['done / goals', 'actual-first'],
    ['targets / actuals', 'target-first'],
    ['tgt/actual', 'target-first'],
    ['budget|actual', 'target-first'],
    ['plan / done', 'target-first'],
    ['予算 / 実績', 'target-first'],
    ['目標値/実績値', 'target-first'],
    ['実績と目標', undefined],
    ['面談/推薦', undefined],
    ['実績 目標', undefined],
    [`実績/目標${'あ'.repeat(75)}`, 'actual-first'],
    [`実績/目標${'あ'.repeat(76)}`, undefined],
  ])('%s names the order %s', (text, order) => {
    expect(pairOrderIn(text)).toBe(order);
  });

  test('a legend is looked for in the first forty rows', () => {
    const sheet = (before: number) => [
      ...Array.from({ length: before }, () => ['', '']),
      ['※実績/目標', ''],
      ['担当', '面談'],
      ['佐藤', '14/20'],
      ['田中', '13/20'],
    ];
    expect([39, 40].map((before) => plansOf(sheet(before)))).toEqual([
      ['member | count first_meeting actual-first'],
      ['member | count first_meeting unknown'],
    ]);
  });
});

describePlans('書類選考 beside 推薦日', [
  {
    name: 'tells whether the CV passed',
    sheet: `
求職者,推薦日,書類選考
A001,2026/4/1,○
A002,2026/4/2,×`,
    plan: 'candidate | stage-date document_submitted | flag document_passed?',
  },
  {
    name: '書類, too; 書類結果 and 書類合否 even alone',
    sheet: `
求職者,推薦日,書類
A001,2026/4/1,○
A002,2026/4/2,×
,,
求職者,担当,書類合否
A003,佐藤,○
A004,佐藤,×
,,
求職者,内定,書類選考結果
A005,○,○
A006,×,○`,
    plan: [
      'candidate | stage-date document_submitted | flag document_passed?',
      'candidate | member | flag document_passed @書類合否?',
      'candidate | flag offer | flag document_passed @書類選考結果?',
    ],
  },
  {
    name: 'not where another column says so',
    sheet: `
求職者,推薦日,書類選考,書類通過
A001,2026/4/1,○,○
A002,2026/4/2,○,×`,
    plan: 'candidate | stage-date document_submitted | flag document_submitted | flag document_passed',
  },
  {
    name: 'alone its marks are results, too, and its dates those of the CV that was sent',
    sheet: `
求職者,書類選考,内定
A001,○,○
A002,×,
,,
求職者,担当,書類選考,内定
A001,佐藤,2026/4/1,2026/4/8
A002,白雲,2026/4/2,`,
    plan: [
      'candidate | flag document_passed? | flag offer | idle',
      'candidate | member | stage-date document_submitted | stage-date offer',
    ],
  },
  {
    name: 'of counts both are what they are called',
    sheet: `
担当,推薦数,書類選考
佐藤,3,2
田中,2,1`,
    plan: 'member | count document_submitted | count document_submitted',
  },
]);

describePlans('figures under an unknown word', [
  {
    name: 'beside acts of a candidate are no counts',
    sheet: `
日付,担当,求職者,活動内容,所要時間
2026/4/1,佐藤,A001,面談,60
2026/4/2,佐藤,A002,推薦,30`,
    plan: 'date | member | candidate | metric | attribute (figures)',
  },
  {
    name: 'beside companies and jobs, too',
    sheet: `
日付,企業,活動内容,ほげ
2026/4/1,○○商事,企業訪問,60
2026/4/2,△△商事,企業訪問,30
,,,
日付,求人,活動内容,ふが
2026/4/1,経理,求人獲得,60
2026/4/2,営業,求人獲得,30`,
    plan: ['date | client | metric | attribute (figures)', 'date | job | metric | attribute (figures)'],
  },
  {
    name: 'alone beside a member’s acts are not either',
    sheet: `
日付,担当,活動内容,ほげ
2026/4/1,佐藤,面談,60
2026/4/2,佐藤,推薦,30`,
    plan: 'date | member | metric | attribute (figures)',
  },
  {
    name: 'two of them may be what was counted',
    sheet: `
日付,担当,活動内容,ほげ,ふが
2026/4/1,佐藤,面談,60,2
2026/4/2,佐藤,推薦,30,3`,
    plan: 'date | member | metric | count @ほげ | count @ふが',
  },
  {
    name: 'a person’s name over them, and nobody else: the person’s',
    sheet: `
日付,活動内容,浅野
2026/4/1,面談,6
2026/4/2,推薦,3`,
    plan: 'date | metric | count @浅野',
  },
  {
    name: 'without a date or an activity they may be counts',
    sheet: `
担当,活動内容,ほげ
佐藤,面談,6
佐藤,推薦,3
,,
日付,求職者,ほげ
2026/4/1,A001,6
2026/4/2,A002,3`,
    plan: ['member | metric | count @ほげ', 'date | candidate | count @ほげ'],
  },
  {
    name: 'under a metric, 件数, a month or a total they are what is said',
    sheet: `
日付,求職者,活動内容,面談数,件数,4月,合計,
2026/4/1,A001,面談,6,1,1,1,7
2026/4/2,A002,推薦,3,2,2,2,8`,
    plan: 'date | candidate | metric | count first_meeting | count | count 4 | count sum | idle',
  },
  {
    name: 'the settings may count them all the same',
    sheet: `
日付,担当,求職者,活動内容,ほげ
2026/4/1,佐藤,A001,面談,6
2026/4/2,佐藤,A002,推薦,3`,
    settings: [['列', 'ほげ', '件数']],
    plan: 'date | member | candidate | metric | count @ほげ',
  },
]);

test('a column of typed dates that were pairs counts nothing it cannot read', () => {
  const typed = [
    ['担当', '面談数'],
    ['佐藤', new Date(2026, 8, 10)],
    ['田中', new Date(2026, 8, 11)],
  ];
  expect(plansOf(typed)).toEqual(['member | count first_meeting']);
  expect(readSheet(typed).events.length).toBe(0);
});
