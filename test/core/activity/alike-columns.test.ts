import { METRICS } from '../../../src/core/metrics/catalogue';
import { readSheet } from '../../support/read-sheet';
import { casesOf, expectReading, type ReadingCase } from '../../support/whole-reading';

const CASES: readonly ReadingCase[] = [
  {
    name: 'columns that say one figure in two ways, and parts of one',
    sheet: `
日付,担当,面談（新規）,面談（既存）,推薦人数,推薦社数,売上（税込）,売上（税抜）
2026/4/1,佐藤,1,2,4,5,110,100
2026/4/2,佐藤,3,4,6,7,220,200`,
    counts: `
佐藤 2026-04 first_meeting 10
佐藤 2026-04 document_submitted 12
佐藤 2026-04 revenue 300`,
    rows: 'hcc',
    said: `
column-alike E1 G1
columns-summed C1
missing-key-metric
totals-only`,
    typed: true,
  },
  {
    name: 'with targets beside them',
    sheet: `
担当,推薦人数,,推薦社数,
,目標,実績,目標,実績
佐藤,9,4,11,5
田中,9,6,11,7`,
    counts: `
佐藤 - document_submitted 5
田中 - document_submitted 7`,
    rows: 'hhcc',
    said: `
column-alike C2
missing-key-metric
sheet-without-dates
totals-only`,
    typed: true,
  },
  {
    name: 'two words for placements, each with its side',
    sheet: `
日付,担当,決定実績,成約実績,決定目標
2026/4/1,佐藤,4,5,9`,
    counts: '佐藤 2026-04 placement 4',
    rows: 'hc',
    said: `
column-alike D1
missing-key-metric
totals-only`,
    typed: true,
  },
  {
    name: 'under months, each month for itself',
    sheet: `
担当,2026年4月,,2026年5月,
,推薦人数,推薦社数,推薦人数,推薦社数
佐藤,4,5,6,7`,
    counts: `
佐藤 2026-04 document_submitted 5
佐藤 2026-05 document_submitted 7`,
    rows: 'hhc',
    said: `
column-alike B2 D2
missing-key-metric
totals-only`,
    typed: true,
  },
  {
    name: 'people across are not ways of saying one figure',
    sheet: `
月,佐藤,,田中,
,面談数,推薦数,面談数,推薦数
2026年4月,1,2,3,4`,
    counts: `
佐藤 2026-04 first_meeting 1
佐藤 2026-04 document_submitted 2
田中 2026-04 first_meeting 3
田中 2026-04 document_submitted 4`,
    rows: 'hhc',
    said: `
missing-key-metric
totals-only`,
  },
  {
    name: 'but tax in and out are, under a heading of their own',
    sheet: `
日付,担当,売上,
,,税込,税抜
2026/4/1,佐藤,110,100
2026/4/2,佐藤,220,200`,
    counts: '佐藤 2026-04 revenue 300',
    rows: 'hhcc',
    said: `
column-alike C2
totals-only`,
    typed: true,
  },
  {
    name: 'of two labels the one that has no other meaning is counted',
    sheet: `
日付,担当,求職者架電数,架電数,面談数
2026/4/1,佐藤,4,9,2`,
    counts: `
佐藤 2026-04 candidate_call 4
佐藤 2026-04 first_meeting 2`,
    rows: 'hc',
    said: `
column-alike D1
label-inferred D1
totals-only`,
    typed: true,
  },
  {
    name: 'rows that do',
    sheet: `
担当,指標,2026年4月,2026年5月
佐藤,推薦人数（実績）,5,6
佐藤,推薦社数（実績）,7,8
佐藤,面談（新規）,1,2
佐藤,面談（既存）,3,4
佐藤,書類通過率,50%,50%
佐藤,書類選考通過率,50%,50%
田中,推薦社数（実績）,9,10`,
    counts: `
佐藤 2026-04 document_submitted 7
佐藤 2026-05 document_submitted 8
佐藤 2026-04 first_meeting 4
佐藤 2026-05 first_meeting 6
田中 2026-04 document_submitted 9
田中 2026-05 document_submitted 10`,
    rows: 'hxcccxxc',
    said: `
column-alike B2
columns-summed B4
missing-key-metric
side-row B6 B7
totals-only`,
  },
  {
    name: 'rows of different people are each their own word',
    sheet: `
担当,指標,2026年4月,2026年5月
佐藤,推薦人数,5,6
田中,推薦社数,9,10`,
    counts: `
佐藤 2026-04 document_submitted 5
佐藤 2026-05 document_submitted 6
田中 2026-04 document_submitted 9
田中 2026-05 document_submitted 10`,
    rows: 'hcc',
    said: `
missing-key-metric
totals-only`,
    typed: true,
  },
  {
    name: 'so are rows of different days',
    sheet: `
日付,担当,指標,目標,実績
2026/4/1,佐藤,推薦人数,9,5
2026/4/2,佐藤,推薦社数,9,7`,
    counts: '佐藤 2026-04 document_submitted 12',
    rows: 'hcc',
    said: `
missing-key-metric
totals-only`,
  },
  {
    name: 'a log with money said twice',
    sheet: `
日付,担当,活動,企業,売上（税込）,売上（税抜）
2026/4/1,佐藤,内定承諾,青空,110,100`,
    counts: `
佐藤 2026-04 offer_accepted 1
佐藤 2026-04 revenue 100`,
    rows: 'hc',
    said: `
column-alike E1
missing-key-metric
totals-only`,
    typed: true,
  },
  {
    name: 'what the settings name is counted',
    sheet: `
日付,担当,推薦人数,推薦社数,決定,成約
2026/4/1,佐藤,4,5,6,7`,
    counts: `
佐藤 2026-04 document_submitted 4
佐藤 2026-04 placement 7`,
    rows: 'hc',
    said: `
column-alike D1 E1
missing-key-metric
totals-only`,
    options: {
      settings: [
        ['列', '推薦人数', '書類推薦数'],
        ['指標', '成約', '決定数'],
      ],
    },
  },
  {
    name: 'labels the settings name, among rows',
    sheet: `
担当,指標,2026年4月,2026年5月
佐藤,推薦人数,5,6
佐藤,推薦社数,7,8`,
    counts: `
佐藤 2026-04 document_submitted 5
佐藤 2026-05 document_submitted 6`,
    rows: 'hcx',
    said: `
column-alike B3
missing-key-metric
totals-only`,
    options: { settings: [['指標', '推薦人数', '書類推薦数']] },
  },
];

describe('columns and rows that name one metric', () => {
  test.each(casesOf(CASES))('$name', expectReading);

  test.each([
    ['日付,担当,推薦人数,推薦社数\n2026/4/1,佐藤,1,2', ['column-alike 推薦人数 → 推薦社数 document_submitted']],
    [
      '日付,担当,面談（新規）,面談（既存）\n2026/4/1,佐藤,1,2',
      ['columns-summed 面談（新規） → 面談（新規）」「面談（既存） first_meeting'],
    ],
    [
      '担当,指標,2026年4月,2026年5月\n佐藤,推薦人数,1,2\n佐藤,推薦社数,3,4',
      ['column-alike 推薦人数 → 推薦社数 document_submitted'],
    ],
    [
      '担当,指標,2026年4月,2026年5月\n佐藤,面談（新規）,1,2\n佐藤,面談（既存）,3,4',
      ['columns-summed 面談（新規） → 面談（新規）」「面談（既存） first_meeting'],
    ],
  ])('%j names what is used', (sheet, said) => {
    const { issues } = readSheet(sheet);
    const alike = issues.filter(({ code }) => /^columns?-(?:alike|summed)$/.test(code));
    expect(
      alike.map(
        ({ code, value, values }) => `${code} ${value} → ${values['used']} ${METRICS[Number(values['metric'])]!.id}`,
      ),
    ).toEqual(said);
    expect(alike.map(({ values }) => values['heading'])).toEqual(
      said.map((line) => (line.startsWith('column-alike') ? '推薦人数' : undefined)),
    );
  });
});
