import { readSheet } from '../../support/read-sheet';
import { casesOf, expectReading, type ReadingCase } from '../../support/whole-reading';

const CASES: readonly ReadingCase[] = [
  {
    name: 'people and times: each act by what it is counted in, the other where that is blank',
    sheet: `
日付,担当,活動,人数,件数
2026/4/1,佐藤,初回面談,3,4
2026/4/1,佐藤,書類推薦,6,10
2026/4/2,佐藤,書類推薦,20,
2026/4/2,佐藤,初回面談,,30`,
    days: `
佐藤 2026-04-01 first_meeting 3
佐藤 2026-04-01 document_submitted 10
佐藤 2026-04-02 document_submitted 20
佐藤 2026-04-02 first_meeting 30`,
    rows: 'hcccc',
    said: `
column-alike E2 D3
missing-key-metric
totals-only`,
    typed: true,
  },
  {
    name: 'as the settings have it',
    sheet: `
日付,担当,活動,人数,件数
2026/4/1,佐藤,初回面談,3,4
2026/4/1,佐藤,書類推薦,6,10`,
    days: `
佐藤 2026-04-01 first_meeting 3
佐藤 2026-04-01 document_submitted 6`,
    rows: 'hcc',
    said: `
column-alike E2
missing-key-metric
totals-only`,
    options: { settings: [['計上', '実人数']] },
  },
  {
    name: 'a target, an amount and a forecast are no count',
    sheet: `
日付,担当,活動,求職者,手数料,件数
2026/4/1,佐藤,初回面談,A1,,2
2026/4/2,佐藤,内定承諾,A1,900000,1`,
    days: `
佐藤 2026-04-01 first_meeting 2
佐藤 2026-04-02 offer_accepted 1
佐藤 2026-04-02 revenue 900000`,
    rows: 'hcc',
    said: 'missing-key-metric',
    typed: true,
  },
  {
    name: 'which time it was is not how often',
    sheet: `
日付,担当,活動,求職者,回数
2026/4/1,佐藤,候補者フォロー,A1,1
2026/4/2,佐藤,候補者フォロー,A1,2
2026/4/2,佐藤,初回面談,A1,1
2026/4/2,佐藤,候補者フォロー,A2,1
2026/4/3,佐藤,候補者フォロー,,4
2026/4/3,佐藤,お茶くみ,A1,9
2026/4/3,佐藤,候補者フォロー,A1,3`,
    days: `
佐藤 2026-04-01 weekly_followup 1
佐藤 2026-04-02 weekly_followup 2
佐藤 2026-04-02 first_meeting 1
佐藤 2026-04-03 weekly_followup 2`,
    rows: 'hcccccxc',
    said: `
ordinal-count E1
unknown-label C7`,
    typed: true,
  },
  {
    name: 'one that goes on once is by chance',
    sheet: `
日付,担当,活動,求職者,回数
2026/4/1,佐藤,候補者フォロー,A1,1
2026/4/2,佐藤,候補者フォロー,A1,2
2026/4/3,佐藤,候補者フォロー,A2,1`,
    counts: '佐藤 2026-04 weekly_followup 4',
    rows: 'hccc',
    said: '',
    typed: true,
  },
  {
    name: 'so is one each time',
    sheet: `
日付,担当,活動,求職者,回数
2026/4/1,佐藤,候補者フォロー,A1,1
2026/4/2,佐藤,候補者フォロー,A2,1
2026/4/3,佐藤,候補者フォロー,A3,1`,
    counts: '佐藤 2026-04 weekly_followup 3',
    rows: 'hccc',
    said: '',
    typed: true,
  },
  {
    name: 'two, three, four are counts',
    sheet: `
日付,担当,活動,求職者,回数
2026/4/1,佐藤,候補者フォロー,A1,2
2026/4/2,佐藤,候補者フォロー,A1,3
2026/4/3,佐藤,候補者フォロー,A1,4`,
    counts: '佐藤 2026-04 weekly_followup 9',
    rows: 'hccc',
    said: '',
    typed: true,
  },
  {
    name: 'and so is what the settings say',
    sheet: `
日付,担当,活動,求職者,回数
2026/4/1,佐藤,候補者フォロー,A1,1
2026/4/2,佐藤,候補者フォロー,A1,2
2026/4/3,佐藤,候補者フォロー,A1,3`,
    counts: '佐藤 2026-04 weekly_followup 6',
    rows: 'hccc',
    said: '',
    options: { settings: [['列', '回数', '件数']] },
  },
  {
    name: 'money beside an act, in the unit of its heading unless the cell has one',
    sheet: `
日付,担当,活動,求職者,企業,手数料（万円）
2026/4/1,佐藤,内定承諾,A1,青空,120
2026/4/2,佐藤,内定承諾,A2,青空,-
2026/4/3,佐藤,内定承諾,A3,青空,#REF!
2026/4/6,佐藤,内定承諾,A4,青空,未定
2026/4/7,佐藤,内定承諾,A5,青空,90万円
2026/4/8,田中,内定承諾,A6,青空,800000円
2026/4/9,,内定承諾,A7,青空,10
2026/4/10,佐藤,初回面談,A8,,`,
    days: `
佐藤 2026-04-01 offer_accepted 1
佐藤 2026-04-01 revenue 1200000
佐藤 2026-04-02 offer_accepted 1
佐藤 2026-04-03 offer_accepted 1
佐藤 2026-04-06 offer_accepted 1
佐藤 2026-04-07 offer_accepted 1
佐藤 2026-04-07 revenue 900000
田中 2026-04-08 offer_accepted 1
田中 2026-04-08 revenue 800000
- 2026-04-09 offer_accepted 1
- 2026-04-09 revenue 100000
佐藤 2026-04-10 first_meeting 1`,
    rows: 'hcccccccc',
    said: `
error-cell F4
unreadable-number F5
missing-key-metric`,
    typed: true,
  },
  {
    name: 'subtotals since the last one, a total over all',
    sheet: `
日付,担当,活動,件数
2026/4/1,佐藤,初回面談,3
2026/4/2,佐藤,初回面談,4
小計,,,7
2026/5/1,佐藤,初回面談,5
小計,,,5
合計,,,12`,
    counts: `
佐藤 2026-04 first_meeting 7
佐藤 2026-05 first_meeting 5`,
    rows: 'hccxcxx',
    said: `
total-row A4 A6 A7
totals-only`,
    typed: true,
  },
  {
    name: 'those that come out wrong; an average is none',
    sheet: `
日付,担当,活動,件数
2026/4/1,佐藤,初回面談,3
2026/4/2,佐藤,初回面談,4
小計,,,8
2026/5/1,佐藤,初回面談,5
合計,,,13
平均,,,4`,
    counts: `
佐藤 2026-04 first_meeting 7
佐藤 2026-05 first_meeting 5`,
    rows: 'hccxcxx',
    said: `
total-mismatch D4 D6
total-row A7
totals-only`,
    typed: true,
  },
  {
    name: 'a total of a log without counts is a total all the same',
    sheet: `
日付,担当,活動,求職者
2026/4/1,佐藤,初回面談,A1
2026/4/2,佐藤,初回面談,A2
,合計,2,`,
    counts: '佐藤 2026-04 first_meeting 2',
    rows: 'hccx',
    said: 'total-row B4',
    typed: true,
  },
];

describe('figures of a log', () => {
  test.each(casesOf(CASES))('$name', expectReading);
});

test('what a total comes to is said beside what it states', () => {
  const { issues } = readSheet(`
日付,担当,活動,件数
2026/4/1,佐藤,初回面談,3
2026/4/2,佐藤,初回面談,-1
2026/4/3,佐藤,初回面談,#REF!
小計,,,8
2026/5/1,佐藤,初回面談,5
小計,,,6`);
  const wrong = issues.filter(({ code }) => code === 'total-mismatch');
  expect(wrong.map(({ value, values }) => [value, values])).toEqual([
    ['8', { heading: '件数', stated: 8, counted: 3 }],
    ['6', { heading: '件数', stated: 6, counted: 5 }],
  ]);
});

test('of three counts the two others are named where one stands in for them', () => {
  const { issues } = readSheet(`
日付,担当,活動,人数,社数,件数
2026/4/1,佐藤,書類推薦,1,2,
2026/4/2,佐藤,書類推薦,4,,8`);
  const aside = issues.filter(({ code }) => code === 'column-alike');
  expect(aside.map(({ row, value, values }) => [row, value, values])).toEqual([
    [1, '人数', { heading: '人数', used: '社数」「件数' }],
  ]);
});

test('money goes with the RA of its row, the first one met as well', () => {
  const { events, members } = readSheet(`
日付,担当RA,活動,企業,手数料
2026/4/1,木下,契約,青空,100
2026/4/2,原,契約,白雲,200`);
  const rows = Array.from({ length: events.length }, (_, at) => [
    events.count[at],
    members[events.ra[at]!] ?? members[events.member[at]!] ?? '-',
  ]);
  expect(rows).toEqual([
    [1, '木下'],
    [100, '木下'],
    [1, '原'],
    [200, '原'],
  ]);
});
