import { readSheet, sumsOf } from '../../support/read-sheet';
import { casesOf, expectReading, type ReadingCase } from '../../support/whole-reading';

const CASES: readonly ReadingCase[] = [
  {
    name: 'pairs of cells above a table',
    sheet: `
氏名：,佐藤 健太,,対象月：,2026年4月
,,,,
日,活動,求職者,企業,メモ
1,登録,A1,,
3,初回面談,A1,,`,
    days: `
佐藤健太 2026-04-01 registration 1
佐藤健太 2026-04-03 first_meeting 1`,
    rows: 'h.hcc',
    said: '',
  },
  {
    name: 'pairs without a colon',
    sheet: `
氏名,佐藤,年月,2026年4月,
日,活動,求職者,企業,メモ
1,登録,A1,,
3,初回面談,A1,,`,
    days: `
佐藤 2026-04-01 registration 1
佐藤 2026-04-03 first_meeting 1`,
    rows: 'hhcc',
    said: '',
  },
  {
    name: 'a person in the corner of each table',
    sheet: `
氏名：浅野,2026年4月,2026年5月
面談数,1,2
推薦数,3,4
,,
氏名：村田,2026年4月,2026年5月
面談数,5,6
推薦数,7,8`,
    counts: `
浅野 2026-04 first_meeting 1
浅野 2026-05 first_meeting 2
浅野 2026-04 document_submitted 3
浅野 2026-05 document_submitted 4
村田 2026-04 first_meeting 5
村田 2026-05 first_meeting 6
村田 2026-04 document_submitted 7
村田 2026-05 document_submitted 8`,
    rows: 'hcc.hcc',
    said: `
missing-key-metric
totals-only`,
    typed: true,
  },
  {
    name: 'tables side by side, each under its own line',
    sheet: `
担当: 佐藤,,,,担当: 田中,,
月,面談数,推薦数,,月,面談数,推薦数
2026年4月,1,2,,2026年4月,5,6
2026年5月,3,4,,2026年5月,7,8`,
    counts: `
佐藤 2026-04 first_meeting 1
佐藤 2026-04 document_submitted 2
佐藤 2026-05 first_meeting 3
佐藤 2026-05 document_submitted 4
田中 2026-04 first_meeting 5
田中 2026-04 document_submitted 6
田中 2026-05 first_meeting 7
田中 2026-05 document_submitted 8`,
    rows: 'hhcc',
    said: `
missing-key-metric
totals-only`,
    typed: true,
  },
  {
    name: 'one that begins further down, its line beside rows of the other',
    sheet: `
担当: 佐藤,,,,,,
月,面談数,推薦数,,,,
2026年4月,1,2,,担当: 田中,,
2026年5月,3,4,,月,面談数,推薦数
2026年6月,5,6,,2026年4月,1,2
2026年7月,7,8,,2026年5月,3,4`,
    counts: `
佐藤 2026-04 first_meeting 1
佐藤 2026-04 document_submitted 2
佐藤 2026-05 first_meeting 3
佐藤 2026-05 document_submitted 4
佐藤 2026-06 first_meeting 5
佐藤 2026-06 document_submitted 6
佐藤 2026-07 first_meeting 7
佐藤 2026-07 document_submitted 8
田中 2026-04 first_meeting 1
田中 2026-04 document_submitted 2
田中 2026-05 first_meeting 3
田中 2026-05 document_submitted 4`,
    rows: 'hhcccc',
    said: `
missing-key-metric
totals-only`,
    typed: true,
  },
  {
    name: 'names that stand with their time over each stretch',
    sheet: `
浅野 9月,,
日付,活動,求職者
9/1,初回面談,A1
9/2,初回面談,A2
村田 10月,,
日付,活動,求職者
10/1,初回面談,A3
10/2,初回面談,A4`,
    days: `
浅野 2026-09-01 first_meeting 1
浅野 2026-09-02 first_meeting 1
村田 2026-10-01 first_meeting 1
村田 2026-10-02 first_meeting 1`,
    rows: 'hhcchhcc',
    said: `
date-year A3 A7
member-from-title A2`,
  },
  {
    name: 'one name with a time, known from a column of members',
    sheet: `
浅野 9月,,,
日付,活動,求職者,
9/1,初回面談,A1,
,,,
成約日,担当,求職者,企業
2026/9/5,浅野,A1,青空
2026/9/6,村田,A2,青空`,
    counts: `
浅野 2026-09 first_meeting 1
浅野 2026-09 placement 1
村田 2026-09 placement 1`,
    rows: 'hhc.hcc',
    said: `
date-year A3
member-from-title A2
missing-key-metric`,
  },
  {
    name: 'the unit of money under a table, after a gap, and over the next one',
    sheet: `
月,担当,売上
2026年4月,佐藤,1000
※単位：千円,,
,,
月,担当,売上
2026年5月,佐藤,2000
,,
※金額の単位は万円です,,
月,担当,売上
2026年6月,佐藤,30
,,
月,担当,売上
2026年7月,佐藤,40`,
    counts: `
佐藤 2026-04 revenue 1000000
佐藤 2026-05 revenue 2000
佐藤 2026-06 revenue 300000
佐藤 2026-07 revenue 400000`,
    rows: 'hch.hc.hhc.hc',
    said: 'totals-only',
    typed: true,
  },
  {
    name: 'a unit below everything is that of all',
    sheet: `
月,担当,売上
2026年4月,佐藤,1000
,,
月,担当,粗利
2026年5月,佐藤,2000
,,
（単位：千円）,,`,
    counts: `
佐藤 2026-04 revenue 1000000
佐藤 2026-05 gross_profit 2000000`,
    rows: 'hc.hc.h',
    said: 'totals-only',
    typed: true,
  },
  {
    name: 'words of what a sheet is are no names, however many stand over its stretches',
    sheet: `
速報 9月,,
日付,活動,求職者
9/1,初回面談,A1
確定 10月,,
日付,活動,求職者
10/1,初回面談,A2
※浅野 11月,,
日付,活動,求職者
11/1,初回面談,A3`,
    days: `
- 2026-09-01 first_meeting 1
- 2026-10-01 first_meeting 1
- 2026-11-01 first_meeting 1`,
    rows: 'hhchhchhc',
    said: `
date-year A3 A6
sheet-without-members`,
  },
];

describe('lines outside the rows of tables', () => {
  test.each(casesOf(CASES))('$name', expectReading);

  test.each<[string, Date, string]>([
    ['the first of a month is the month', new Date(2026, 3, 1), '2026-04 first_meeting 3'],
    ['another day is that day', new Date(2026, 3, 15), '2026-04 first_meeting 3'],
  ])('a Date alone above a table: %s', (_, date, sum) => {
    const activity = readSheet([
      [date, '', ''],
      ['担当', '面談数', ''],
      ['佐藤', 1, ''],
      ['田中', 2, ''],
    ]);
    const total = activity.events.count.reduce((all, count) => all + count, 0);
    expect(`${sumsOf(activity)[0]!.slice(3, 10)} first_meeting ${total}`).toBe(sum);
    expect(Array.from(activity.events.grain)).toEqual(date.getDate() === 1 ? [2, 2] : [0, 0]);
  });

  test.each([
    '※空欄は上と同じ',
    '空白は同じ日付です',
    '日付が空欄の場合は上の行と同じ',
    '未記入＝上に同じ',
    '空欄=前の行の日付',
    '2件目以降は上と同じ日',
    '同上の場合は省略',
    '同日は日付を省略しています',
    '同日分は空欄',
    'Dates: same as above if empty',
    'blank means as above',
  ])('%s: one blank date is that of the row above', (note) => {
    const sheet = `${note},,,\n日付,担当,活動,求職者\n2026/4/1,佐藤,初回面談,A1\n,佐藤,初回面談,A2\n2026/4/2,佐藤,初回面談,A3\n2026/4/2,佐藤,初回面談,A4`;
    expect(sumsOf(readSheet(sheet))).toEqual(['佐藤 2026-04 first_meeting 4']);
    expect(sumsOf(readSheet(sheet.replace(note, '活動記録')))).toEqual(['佐藤 2026-04 first_meeting 3']);
  });
});

test.each(['担当', '担当RA'])('whoever stands under %s is known in a title', (heading) => {
  const sheet = (name: string): string => `
日付,${heading},活動,企業
2026/9/5,${name},企業架電,青空
2026/9/6,村田,企業架電,白雲
,,,
浅野 9月,,,
日付,活動,企業,
9/1,企業架電,青空,`;
  expect(sumsOf(readSheet(sheet('浅野')))).toEqual(['村田 2026-09 client_call 1', '浅野 2026-09 client_call 2']);
  expect(sumsOf(readSheet(sheet('森')))).toEqual([
    '- 2026-09 client_call 1',
    '村田 2026-09 client_call 1',
    '森 2026-09 client_call 1',
  ]);
});
