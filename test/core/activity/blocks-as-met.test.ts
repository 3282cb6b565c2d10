import { casesOf, expectReading, type ReadingCase } from '../../support/whole-reading';

const CASES: readonly ReadingCase[] = [
  {
    name: 'a block a person, weeks with a total, everybody’s block last',
    sheet: `
■佐藤,,
週,面談数,推薦数
4/6週,1,2
4/13週,3,4
計,4,6
■田中,,
週,面談数,推薦数
4/6週,5,6
4/13週,7,8
計,12,14
■合計,,
週,面談数,推薦数
4/6週,6,8
4/13週,10,12
計,16,20`,
    days: `
佐藤 2026-04-06w first_meeting 1
佐藤 2026-04-06w document_submitted 2
佐藤 2026-04-13w first_meeting 3
佐藤 2026-04-13w document_submitted 4
田中 2026-04-06w first_meeting 5
田中 2026-04-06w document_submitted 6
田中 2026-04-13w first_meeting 7
田中 2026-04-13w document_submitted 8`,
    rows: 'hhccxhhccxxhxxx',
    said: `
date-year A3
missing-key-metric
total-row A5 A10 A11 B13 B14 A15
totals-only`,
    typed: true,
  },
  {
    name: 'a block an office, each with its unit',
    sheet: `
東京支店 実績（単位：千円）,,
担当,売上,成約数
佐藤,100,1
大阪支店 実績（単位：万円）,,
担当,売上,成約数
森,200,2`,
    counts: `
佐藤 - revenue 100000
佐藤 - placement 1
森 - revenue 2000000
森 - placement 2`,
    rows: 'hhchhc',
    said: `
missing-key-metric
sheet-without-dates
totals-only`,
    typed: true,
  },
  {
    name: 'a block a month, people down its rows',
    sheet: `
2026年4月,,
担当,面談数,推薦数
佐藤,1,2
田中,3,4
2026年5月,,
担当,面談数,推薦数
佐藤,5,6
田中,7,8`,
    counts: `
佐藤 2026-04 first_meeting 1
佐藤 2026-04 document_submitted 2
佐藤 2026-05 first_meeting 5
佐藤 2026-05 document_submitted 6
田中 2026-04 first_meeting 3
田中 2026-04 document_submitted 4
田中 2026-05 first_meeting 7
田中 2026-05 document_submitted 8`,
    rows: 'hhcchhcc',
    said: `
missing-key-metric
totals-only`,
    typed: true,
  },
  {
    name: 'teams with their people, one after another',
    sheet: `
東京チーム,,
担当: 佐藤,,
月,面談数,推薦数
2026年4月,1,2
担当: 田中,,
月,面談数,推薦数
2026年4月,3,4
大阪チーム,,
担当: 森,,
月,面談数,推薦数
2026年4月,5,6`,
    counts: `
佐藤 2026-04 first_meeting 1
佐藤 2026-04 document_submitted 2
田中 2026-04 first_meeting 3
田中 2026-04 document_submitted 4
森 2026-04 first_meeting 5
森 2026-04 document_submitted 6`,
    rows: 'hhhchhchhhc',
    said: `
missing-key-metric
totals-only`,
    typed: true,
  },
  {
    name: 'days with totals of the week and the month',
    sheet: `
日付,担当,面談数
2026/4/6,佐藤,1
2026/4/7,佐藤,2
週計,,3
2026/4/13,佐藤,4
週計,,4
月計,,7`,
    days: `
佐藤 2026-04-06 first_meeting 1
佐藤 2026-04-07 first_meeting 2
佐藤 2026-04-13 first_meeting 4`,
    rows: 'hccxcxx',
    said: `
total-row A4 A6 A7
totals-only`,
    typed: true,
  },
  {
    name: 'months in lines above days of a log',
    sheet: `
活動記録 2026年,,,
4月,,,
日付,活動,求職者,担当
1日,面談,A1,佐藤
2日,面談,A2,佐藤
5月,,,
日付,活動,求職者,担当
1日,面談,A3,佐藤`,
    days: `
佐藤 2026-04-01 first_meeting 1
佐藤 2026-04-02 first_meeting 1
佐藤 2026-05-01 first_meeting 1`,
    rows: 'hhhcchhc',
    said: '',
    typed: true,
  },
];

describe('blocks under each other', () => {
  test.each(casesOf(CASES))('$name', expectReading);
});
