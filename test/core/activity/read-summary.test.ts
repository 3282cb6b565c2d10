import { readSheet } from '../../support/read-sheet';

/** What was understood of each table, for the page that shows it: its family, its place, what each column is for. */

/** `event-log A1:D5 under row 1` and a line for each column. */
function understood(csv: string): string[] {
  const letter = (column: number): string => String.fromCharCode(65 + column);
  return readSheet(csv).tables.flatMap(({ shape, firstRow, lastRow, headRow, firstColumn, lastColumn, columns }) => [
    `${shape} ${letter(firstColumn)}${firstRow + 1}:${letter(lastColumn)}${lastRow + 1} under row ${headRow + 1}`,
    ...columns.map(({ column, heading, role }) => `${letter(column)} ${heading} ${role}`.replace('  ', ' ')),
  ]);
}

test.each([
  {
    name: 'a log, with columns that are not read and why',
    sheet: `
履歴ID,日付,時刻,担当CA,担当RA,活動,求職者,企業,求人,件数,売上,ステータス,メモ,媒体,更新日,次回予定日,変更前フェーズ,承認者
H1,2026/4/1,10:00,佐藤,木下,面談,A001,青空,エンジニア,1,,支援中,よい,紹介,2026/5/1,2026/5/2,登録,森
H2,2026/4/2,11:00,佐藤,木下,書類推薦,A002,青空,営業,1,90万円,支援中,よい,広告,2026/5/1,2026/5/2,登録,森`,
    understood: `
event-log A1:R3 under row 1
A 履歴ID id
B 日付 date
C 時刻 time
D 担当CA member
E 担当RA ra
F 活動 metric
G 求職者 candidate
H 企業 client
I 求人 job
J 件数 count
K 売上 count:revenue
L ステータス status
M メモ ignored
N 媒体 attribute
O 更新日 record-date
P 次回予定日 planned
Q 変更前フェーズ former
R 承認者 other-person`,
  },
  {
    name: 'stages with dates, marks and a heading nobody knows',
    sheet: `
求職者,担当,推薦日,書類通過,謎の儀式日,チーム
A001,佐藤,2026/4/1,○,2026/4/3,東京
A002,佐藤,2026/4/2,×,2026/4/4,東京`,
    understood: `
stage-dates A1:F3 under row 1
A 求職者 candidate
B 担当 member
C 推薦日 stage-date:document_submitted
D 書類通過 flag:document_passed
E 謎の儀式日 stage-date
F チーム team`,
  },
  {
    name: 'marks alone, as figures too',
    sheet: `
登録月,求職者,担当,推薦,書類通過
2026年4月,A001,佐藤,1,1
2026年4月,A002,佐藤,1,0`,
    understood: `
flags A1:E3 under row 1
A 登録月 date
B 求職者 candidate
C 担当 member
D 推薦 flag:document_submitted
E 書類通過 flag:document_passed`,
  },
  {
    name: 'counts with their targets, rates, totals and what is planned',
    sheet: `
日付,担当,面談,面談目標,面談予定,書類通過率,架電,面談設定,合計
2026/4/1,佐藤,2,3,4,50%,10,1,13
2026/4/2,佐藤,1,3,4,40%,12,2,15`,
    understood: `
counts A1:I3 under row 1
A 日付 date
B 担当 member
C 面談 count:first_meeting
D 面談目標 target:first_meeting
E 面談予定 plan:first_meeting
F 書類通過率 count:document_pass_rate
G 架電 count:candidate_call
H 面談設定 count:meeting_set
I 合計 total`,
  },
  {
    name: 'months across, in two tables of their own, each with its place',
    sheet: `
2026年度,,,
担当,項目,4月,5月
佐藤,面談,6,7
佐藤,推薦,3,4
,,,
担当,項目,4月,5月
田中,面談,6,7`,
    understood: `
cross-tab A2:D5 under row 2
A 担当 member
B 項目 metric
C 4月 count
D 5月 count
cross-tab A6:D7 under row 6
A 担当 member
B 項目 metric
C 4月 count
D 5月 count`,
  },
  {
    name: 'a total under the dates of a stage is no figure of it',
    sheet: `
求職者,担当,推薦日,内定日
A001,佐藤,2026/4/1,
A002,佐藤,2026/4/2,
合計,,2,0`,
    understood: `
stage-dates A1:D4 under row 1
A 求職者 candidate
B 担当 member
C 推薦日 stage-date:document_submitted
D 内定日 stage-date:offer`,
  },
  {
    name: 'states alone give no table of figures',
    sheet: `
求職者,担当,ステータス
A001,佐藤,支援中
A002,佐藤,見送り`,
    understood: '',
  },
])('$name', ({ sheet, understood: expected }) => {
  expect(understood(sheet)).toEqual(expected.split('\n').filter((line) => line !== ''));
});

describe('whether rows are single acts', () => {
  const shapesOf = (csv: string): string[] => readSheet(csv).tables.map(({ shape }) => shape);
  const counts = (csv: string): number => readSheet(csv).events.count.reduce((sum, one) => sum + one, 0);

  test.each([
    [
      'a count of people beside one of companies',
      '日付,担当,活動,人数,社数\n2026/4/1,佐藤,面談,2,\n2026/4/2,佐藤,企業訪問,,3',
      'event-log',
      5,
    ],
    ['two people across', '月,項目,佐藤,田中\n2026年4月,面談,2,4\n2026年4月,推薦,2,3', 'cross-tab', 11],
    ['targets beside', '月,担当,項目,目標,実績\n2026年4月,佐藤,面談,5,4\n2026年4月,佐藤,推薦,5,3', 'cross-tab', 7],
    ['a side down', '月,項目,区分,佐藤\n2026年4月,面談,目標,5\n2026年4月,面談,実績,4', 'cross-tab', 4],
    ['money beside', '日付,担当,活動,求職者,売上\n2026/4/1,佐藤,面談,A001,\n2026/4/2,佐藤,成約,A002,3', 'event-log', 5],
    [
      'how content they were, beside somebody’s act',
      '日付,担当,活動,求職者,満足度\n2026/4/1,佐藤,面談,A001,4\n2026/4/2,佐藤,面談,A002,5',
      'event-log',
      2,
    ],
    [
      'a rate of the metrics down the side',
      '月,項目,書類通過率\n2026年4月,面談,40%\n2026年4月,推薦,50%',
      'cross-tab',
      0,
    ],
  ])('%s', (_, csv, shape, sum) => {
    expect(shapesOf(csv)).toEqual([shape]);
    expect(counts(csv)).toBe(sum);
  });
});

test('marks written as figures are marks only where rows are candidates', () => {
  const columns = (csv: string): string[] => readSheet(csv).tables[0]!.columns.map(({ role }) => role);
  expect(columns('登録月,求職者,担当,推薦,内定\n2026年4月,A001,佐藤,1,1\n2026年4月,A002,佐藤,1,2')).toEqual([
    'date',
    'candidate',
    'member',
    'flag:document_submitted',
    'count:offer',
  ]);
  expect(columns('月,担当,推薦,内定\n2026年4月,佐藤,1,1\n2026年4月,田中,1,0')).toEqual([
    'date',
    'member',
    'count:document_submitted',
    'count:offer',
  ]);
});

test('a large table is looked at from top to bottom: what its first rows leave blank counts, too', () => {
  const rows = Array.from({ length: 450 }, (_, at) => [
    '2026年4月',
    `A${1000 + at}`,
    '佐藤',
    at < 300 ? '' : '○',
    at < 300 ? '○' : '',
  ]);
  const { tables, events } = readSheet([['登録月', '求職者', '担当', '推薦', '内定'], ...rows]);
  expect(tables[0]!.columns.map(({ role }) => role)).toEqual([
    'date',
    'candidate',
    'member',
    'flag:document_submitted',
    'flag:offer',
  ]);
  expect(events.length).toBe(450);
});
