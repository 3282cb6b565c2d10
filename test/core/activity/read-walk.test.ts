import { expectTold, type ToldCase } from '../../support/told-reading';

/** What each row of a table is: data, a total, a line that speaks for the rows below, a row without figures. */

const TOTAL_BLOCKS: readonly ToldCase[] = [
  {
    name: 'a block under 【合計】 sums up the blocks of people above it, day by day',
    sheet: `
2026年4月,,
日付,面談数,推薦数
【佐藤】,,
4/1,3,1
4/2,2,0
小計,5,1
【田中】,,
4/1,1,1
※4/2は休み,,
4/3,4,2
小計,5,3
【合計】,,
4/1,4,2
4/2,2,0
4/3,4,2`,
    counts: `
佐藤 2026-04 first_meeting 5
佐藤 2026-04 document_submitted 1
田中 2026-04 first_meeting 5
田中 2026-04 document_submitted 3`,
    issues:
      'total-row A6 小計\ntotal-row A11 小計\ntotal-row A12 【合計】\ntotal-row A13 4/1\ntotal-row A14 4/2\ntotal-row A15 4/3',
    totals: `
first_meeting B6 5=5 B4:B5 2026-04-01..2026-04-02
document_submitted C6 1=1 C4:C5 2026-04-01..2026-04-02
first_meeting B11 5=5 B8:B10 2026-04-01..2026-04-03
document_submitted C11 3=3 C8:C10 2026-04-01..2026-04-03`,
    rows: 'HHHCCLHCHCLLLLL',
  },
  {
    name: 'a block under 【合計】 after blocks of metrics: the people in it are in them, too',
    sheet: `
2026年度,,
担当,4月,5月
【面談数】,,
佐藤,3,2
田中,1,1
【推薦数】,,
佐藤,2,2
田中,5,1
【合計】,,
佐藤,5,4
田中,6,2`,
    counts: `
佐藤 2026-04 first_meeting 3
佐藤 2026-05 first_meeting 2
田中 2026-04 first_meeting 1
田中 2026-05 first_meeting 1
佐藤 2026-04 document_submitted 2
佐藤 2026-05 document_submitted 2
田中 2026-04 document_submitted 5
田中 2026-05 document_submitted 1`,
    issues: 'total-row A9 【合計】\ntotal-row A10 佐藤\ntotal-row A11 田中',
    totals: '',
    rows: 'HHHCCHCCLLL',
  },
  {
    name: 'a block under 【全体】 before those of the people is theirs together',
    sheet: `
2026年4月,,
日付,面談数,推薦数
【全体】,,
4/1,4,2
4/2,2,0
【佐藤】,,
4/1,3,1
4/2,2,0
【田中】,,
4/1,1,1`,
    counts: `
佐藤 2026-04 first_meeting 5
佐藤 2026-04 document_submitted 1
田中 2026-04 first_meeting 1
田中 2026-04 document_submitted 1`,
    issues: 'total-row A3 【全体】\ntotal-row A4 4/1\ntotal-row A5 4/2',
    rows: 'HHLLLHCCHC',
  },
  {
    name: 'a block under 【全体】 with nobody below it is all there is',
    sheet: `
2026年4月,,
日付,面談数,推薦数
【全体】,,
4/1,4,2
4/2,2,0`,
    counts: '- 2026-04 first_meeting 6\n- 2026-04 document_submitted 2',
    issues: 'total-row A3 【全体】\nsheet-without-members - ',
    rows: 'HHLCC',
  },
  {
    name: 'a total of several metrics whose word is merged over its rows, and what is no sum among them',
    sheet: `
2026年度,,,
担当,指標,4月,5月
佐藤,面談数,3,2
,推薦数,5,4
田中,面談数,1,1
,推薦数,2,2
合計,面談数,4,3
,推薦数,7,7
,前月比,1,2
,,,
鈴木,面談数,9,9
,推薦数,8,8`,
    counts: `
佐藤 2026-04 first_meeting 3
佐藤 2026-05 first_meeting 2
佐藤 2026-04 document_submitted 5
佐藤 2026-05 document_submitted 4
田中 2026-04 first_meeting 1
田中 2026-05 first_meeting 1
田中 2026-04 document_submitted 2
田中 2026-05 document_submitted 2
鈴木 2026-04 first_meeting 9
鈴木 2026-05 first_meeting 9
鈴木 2026-04 document_submitted 8
鈴木 2026-05 document_submitted 8`,
    issues: 'key-filled-down A3 \ntotal-row A7 合計\ntotal-mismatch D8 7\nside-row B9 前月比',
    values: 'total-mismatch D8 heading=5月 stated=7 counted=6\nkey-filled-down A3 heading=担当 count=3',
    totals: `
first_meeting C7 4=4 C3:C6 2026-04-01..2026-04-01
first_meeting D7 3=3 D3:D6 2026-05-01..2026-05-01
document_submitted C8 7=7 C3:C6 2026-04-01..2026-04-01
document_submitted D8 7≠6 D3:D6 2026-05-01..2026-05-01`,
    rows: 'HHCCCCLLLBCC',
  },
  {
    name: 'a total row that is still empty says nothing of the table below',
    sheet: `
2026年4月,,
担当,面談数,推薦数
佐藤,3,1
田中,4,2
合計,,
,,
担当,訪問数,新規求人数
佐藤,5,2
田中,1,3`,
    counts: `
佐藤 2026-04 first_meeting 3
佐藤 2026-04 document_submitted 1
田中 2026-04 first_meeting 4
田中 2026-04 document_submitted 2
佐藤 2026-04 client_visit 5
佐藤 2026-04 new_jobs 2
田中 2026-04 client_visit 1
田中 2026-04 new_jobs 3`,
    issues: 'total-row A5 合計',
    rows: 'HHCCLBHCC',
  },
  {
    name: 'a block under 【全体】 before those of teams; a month below it would be none of them',
    sheet: `
日付,面談数,推薦数
【全体】,,
2026/4/1,4,2
2026/4/2,2,0
【東京チーム】,,
2026/4/1,4,2
2026/4/2,2,0`,
    counts: '東京チーム 2026-04 first_meeting 6\n東京チーム 2026-04 document_submitted 2',
    issues: 'total-row A2 【全体】\ntotal-row A3 2026/4/1\ntotal-row A4 2026/4/2',
    rows: 'HLLLHCC',
  },
  {
    name: 'a block under 【全体】 before a month that is one of everybody, too',
    sheet: `
日付,面談数,推薦数
【全体】,,
2026/4/1,4,2
2026/4/2,2,0
※祝日は休み,,
2026年5月,,
2026/5/1,2,0`,
    counts: '- 2026-04 first_meeting 6\n- 2026-04 document_submitted 2\n- 2026-05 first_meeting 2',
    issues: 'total-row A2 【全体】\nsheet-without-members -',
    rows: 'HLCCHHC',
  },
];

const LINES: readonly ToldCase[] = [
  {
    name: 'a month over days without a year is their month and year',
    sheet: `
日付,面談数,推薦数
2024年11月,,
11/5,3,1
11/6,,
11/9,1,0
2025年1月,,
1/7,2,1`,
    counts: `
- 2024-11 first_meeting 4
- 2024-11 document_submitted 1
- 2025-01 first_meeting 2
- 2025-01 document_submitted 1`,
    issues: `
sheet-without-members -
row-without-figures A4`,
    rows: 'HHCLCHC',
  },
  {
    name: 'a month over its weeks, and over bare numbers of days',
    sheet: `
週,面談数,推薦数
2025年9月,,
第1週,3,1
第2週,1,0
2025年12月,,
第1週,2,1
,,
日,面談数,推薦数
2025年2月,,
3,1,0
4,2,2`,
    counts: `
- 2025-09 first_meeting 4
- 2025-09 document_submitted 1
- 2025-12 first_meeting 2
- 2025-12 document_submitted 1
- 2025-02 first_meeting 3
- 2025-02 document_submitted 2`,
    rows: 'HHCCHCBHHCC',
  },
  {
    name: 'a year over its months',
    sheet: `
月,面談数,推薦数
2024年,,
11月,3,1
12月,1,0
2025年,,
11月,2,1`,
    counts: `
- 2024-11 first_meeting 3
- 2024-11 document_submitted 1
- 2024-12 first_meeting 1
- 2025-11 first_meeting 2
- 2025-11 document_submitted 1`,
    rows: 'HHCCHC',
  },
  {
    name: 'months without figures among months are months to come, and date nothing',
    sheet: `
月,担当,面談数,推薦数
2026年4月,佐藤,3,1
2026年5月,,,
,佐藤,2,2
2026年6月,,,
2026年7月,,,`,
    counts: '佐藤 2026-04 first_meeting 3\n佐藤 2026-04 document_submitted 1',
    issues: 'no-date C4 2\nno-date D4 2',
    rows: 'HCHLHH',
  },
  {
    name: 'a name alone in the column of names has no figures, unless it says so or a time stands beside it',
    sheet: `
2026年4月,,,
担当,指標,1週目,2週目
南雲,面談数,3,1
東雲,,,
担当: 西,,,
西,面談数,1,2
西 5月実績,,,
西,面談数,4,4`,
    counts: '南雲 2026-04 first_meeting 4\n西 2026-04 first_meeting 3\n西 2026-05 first_meeting 8',
    issues: 'row-without-figures A4 ',
    values: 'row-without-figures A4 shown=東雲',
    rows: 'HHCLHCHC',
  },
  {
    name: 'a name alone behind a blank row is the title of the table below; right under the data it is a row',
    sheet: `
2026年4月,,
担当,面談数,推薦数
佐藤,3,1
鈴木,2,2
,,
田中,,
日付,面談数,推薦数
4/1,1,1
4/2,2,0
,,
担当,面談数,推薦数
佐藤,1,1
高橋,,
日付,面談数,推薦数
4/3,4,4`,
    counts: `
佐藤 2026-04 first_meeting 4
佐藤 2026-04 document_submitted 2
鈴木 2026-04 first_meeting 2
鈴木 2026-04 document_submitted 2
田中 2026-04 first_meeting 7
田中 2026-04 document_submitted 5`,
    issues: 'row-without-figures A13 ',
  },
  {
    name: 'a name alone behind a blank row, with others below it, is a row of the table',
    sheet: `
2026年4月,,,
番号,担当,面談数,推薦数
1,佐藤,3,1
,,,
,田中,,
3,鈴木,2,2`,
    counts: `
佐藤 2026-04 first_meeting 3
佐藤 2026-04 document_submitted 1
鈴木 2026-04 first_meeting 2
鈴木 2026-04 document_submitted 2`,
    issues: 'row-without-figures A5',
    values: 'row-without-figures A5 shown=田中',
    rows: 'HHCBLC',
  },
  {
    name: 'a year over its days; notes and several names in a column of names',
    sheet: `
日付,面談数,推薦数
2024年,,
11/5,3,1
11/6,1,0
,,
担当,訪問数,新規求人数
佐藤,3,1
※田中は育休,,
田中,,
高橋,,`,
    counts: `
- 2024-11 first_meeting 4
- 2024-11 document_submitted 1
佐藤 2024-01 client_visit 3
佐藤 2024-01 new_jobs 1`,
    issues: 'coarse-period A7\nrow-without-figures A9\nrow-without-figures A10',
    rows: 'HHCCBHCHLL',
  },
  {
    name: 'tables of unequal length side by side, and a row of remarks, name nobody and lack nothing',
    sheet: `
2026年4月,,,,,,,
日付,天気,媒体,面談数,,RA,訪問数,新規求人数
4/1,晴れ,他社,3,,木下,3,1
,雨,自社,,,,,
4/2,晴れ,自社,2,,,,
4/3,晴れ,自社,1,,三浦,2,`,
    counts: `
- 2026-04 first_meeting 6
木下 2026-04 client_visit 3
木下 2026-04 new_jobs 1
三浦 2026-04 client_visit 2`,
    issues: 'row-without-figures A4',
    values: 'row-without-figures A4 shown=雨 自社',
    rows: 'HHCLCC',
  },
  {
    name: 'a metric alone in the column of metrics has no figures',
    sheet: `
2026年4月,,
指標,佐藤,田中
面談数,3,1
推薦数,,
訪問数,20,30`,
    counts: `
佐藤 2026-04 first_meeting 3
田中 2026-04 first_meeting 1
佐藤 2026-04 client_visit 20
田中 2026-04 client_visit 30`,
    issues: '',
    rows: 'HHCHC',
  },
];

describe('totals over blocks', () => {
  test.each(TOTAL_BLOCKS)('$name', (one) => {
    expectTold(one);
  });
});

describe('lines between the rows of a table', () => {
  test.each(LINES)('$name', (one) => {
    expectTold(one);
  });
});
