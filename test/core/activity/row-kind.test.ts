import { bothWays } from '../../support/read-sheet';
import { expectTold, type ToldCase } from '../../support/told-reading';

/** What a row is, told by its keys: rows of logs and of tables that hold less than the others, and total words in them. */
type Sheet = ToldCase & { readonly sheet: string };

const LOGS: readonly Sheet[] = [
  {
    name: 'rows of a log that hold one cell: an act, desk work, lines, notes and words of the heading',
    sheet: `
日付,担当,活動内容,求職者
2026/4/1,佐藤,推薦,K1
,,初回面談,
,,社内MTG,
,,■大阪の予定,
,,メモ: 来週から新フォーム,
,,※空欄は上と同じ,
2026/4/2,佐藤,,
2026/4/2,,,K9
,,2026年5月,
,,担当,
2026/5/7,佐藤,推薦,K2
,担当,活動内容,
2026/5/8,佐藤,推薦,K2
2026/5/9,佐藤,相談：その他,
合計,,,
,,小計,`,
    counts: `
佐藤 2026-04 document_submitted 1
佐藤 2026-04 first_meeting 1
佐藤 2026-05 document_submitted 2`,
    issues: `
date-filled-down A2
key-filled-down B2
no-event C4 社内MTG
no-activity C8
no-activity C9
no-event C15 相談：その他
total-row A16 合計
total-row C17 小計`,
    rows: 'HCCLHHHLLHHCHCLLL',
  },
  {
    name: 'a figure of a log without its activity',
    sheet: `
日付,担当,活動内容,件数
2026/4/1,佐藤,推薦,10
,,,5
2026/4/1,佐藤,,5
2026/4/2,佐藤,推薦,2`,
    counts: '佐藤 2026-04 document_submitted 12',
    issues: 'no-activity C3\nno-activity C4',
    rows: 'HCLLC',
  },
];

const TABLES: readonly Sheet[] = [
  {
    name: 'rows without a figure: a note, a day off, somebody away, a branch',
    sheet: `
担当,備考,面談数,推薦数
佐藤,急ぎ,3,1
,,※表を変えました,
田中,,休み,
鈴木,研修,,
高橋,研修,有休中,
東京,本社,会議,
,,休み,2`,
    counts: '佐藤 - first_meeting 3\n佐藤 - document_submitted 1\n- - document_submitted 2',
    issues: `
no-data C4 休み
no-data C8 休み
row-without-figures A5
unreadable-number C6 有休中
group-row A7 東京`,
    values:
      'row-without-figures A5 shown=鈴木 研修\nno-data C4 heading=面談数\nno-data C8 heading=面談数\nunreadable-number C6 heading=面談数',
    rows: 'HCHLLLLC',
  },
  {
    name: 'rows of keys and remarks: shown by their first three, a note of one or two cells aside',
    sheet: `
2026年4月,,,,,,
日付,担当,チーム,拠点,備考,面談数,推薦数
4/1,佐藤,東京,本社,,3,1
,,東京,本社,研修,,
,,東京,,来週から新しい表,,
4/2,佐藤,東京,本社,有休,,
4/3,佐藤,東京,本社,,1,1`,
    counts: '佐藤 2026-04 first_meeting 4\n佐藤 2026-04 document_submitted 2',
    issues: 'row-without-figures A6',
    values: 'row-without-figures A6 shown=4/2 佐藤 東京',
    rows: 'HHCHHLC',
  },
  {
    name: 'rows of stages without a date, and total rows that count the dates',
    sheet: `
求職者,企業,担当,推薦日,一次面接日
K1,A社,佐藤,2026/4/1,2026/4/8
K2,B社,佐藤,2026/4/2,
K3,,佐藤,,
,,,,
合計,,,2,1
,,計,2,2`,
    counts: '佐藤 2026-04 document_submitted 2\n佐藤 2026-04 first_interview_held 1',
    issues: 'row-without-figures A4\ntotal-row A6 合計\ntotal-mismatch E7 2',
    values: 'total-mismatch E7 heading=一次面接日 stated=2 counted=1\nrow-without-figures A4 shown=K3 佐藤',
    totals: `
document_submitted D6 2=2 D2:D4 -..-
first_interview_held E6 1=1 E2:E4 -..-
document_submitted D7 2=2 D2:D4 -..-
first_interview_held E7 2≠1 E2:E4 -..-`,
    rows: 'HCCLBLL',
  },
  {
    name: 'the sum of a team in the column of teams, beside nobody',
    sheet: `
2026年4月,,,
チーム,担当,面談数,推薦数
東京,佐藤,3,1
東京,田中,4,1
東京計,,7,2
家計相談チーム,鈴木,2,2
合計,,9,4`,
    counts: `
佐藤 2026-04 first_meeting 3
佐藤 2026-04 document_submitted 1
田中 2026-04 first_meeting 4
田中 2026-04 document_submitted 1
鈴木 2026-04 first_meeting 2
鈴木 2026-04 document_submitted 2`,
    issues: 'total-row A5 東京計\ntotal-row A7 合計',
    totals: `
first_meeting C5 7=7 C3:C4 2026-04-01..2026-04-01
document_submitted D5 2=2 D3:D4 2026-04-01..2026-04-01
first_meeting C7 9=9 C3:C6 2026-04-01..2026-04-01
document_submitted D7 4=4 D3:D6 2026-04-01..2026-04-01`,
    rows: 'HHCCLCL',
  },
  {
    name: 'a column of teams whose names end as a total does',
    sheet: `
2026年4月,,,
チーム,担当,面談数,推薦数
関東計,佐藤,3,1
関西計,田中,4,1`,
    counts: `
佐藤 2026-04 first_meeting 3
佐藤 2026-04 document_submitted 1
田中 2026-04 first_meeting 4
田中 2026-04 document_submitted 1`,
    issues: '',
    rows: 'HHCC',
  },
  {
    name: 'totals, averages and other figures among days',
    sheet: `
日付,面談数,推薦数
2026/4/1,3,1
2026/4/2,1,1
4月計,4,2
2026/5/1,2,1
2026/5/2,5,0
5月,7,1
月間合計,11,3
平均,2.75,1
目標,12,4
達成率,92%,75%
着地見込み,14,4`,
    counts: `
- 2026-04 first_meeting 4
- 2026-04 document_submitted 2
- 2026-05 first_meeting 7
- 2026-05 document_submitted 1`,
    issues: `
total-row A4 4月計
total-row A7 5月
total-row A8 月間合計
total-row A9 平均
side-row A10 目標
side-row A11 達成率
side-row A12 着地見込み`,
    totals: `
first_meeting B4 4=4 B2:B3 2026-04-01..2026-04-02
document_submitted C4 2=2 C2:C3 2026-04-01..2026-04-02
first_meeting B7 7=7 B5:B6 2026-05-01..2026-05-02
document_submitted C7 1=1 C5:C6 2026-05-01..2026-05-02
first_meeting B8 11=11 B2:B6 2026-04-01..2026-05-02
document_submitted C8 3=3 C2:C6 2026-04-01..2026-05-02`,
    rows: 'HCCLCCLLLLLL',
  },
  {
    name: 'rates, averages and sums among the metrics down the rows',
    sheet: `
2026年4月,,
指標,佐藤,田中
面談数,3,1
推薦数,2,2
達成率,50%,60%
移行率,50%,60%
平均単価,10,20
ヨミ,300,200
合計,5,3`,
    counts: `
佐藤 2026-04 first_meeting 3
佐藤 2026-04 document_submitted 2
田中 2026-04 first_meeting 1
田中 2026-04 document_submitted 2`,
    issues: 'side-row A5 達成率\nside-row A6 移行率\nside-row A7 平均単価\nside-row A8 ヨミ\ntotal-row A9 合計',
    rows: 'HHCCLLLLL',
  },
  {
    name: 'a total among labels that name people, and one that does not come out',
    sheet: `
2026年度,,
指標,4月,5月
面談・浅野,3,1
面談・久保,2,2
面談・合計,5,3
推薦・浅野,1,1
推薦・久保,1,1
推薦・合計,2,3`,
    counts: `
久保 2026-04 document_submitted 1
久保 2026-04 first_meeting 2
久保 2026-05 document_submitted 1
久保 2026-05 first_meeting 2
浅野 2026-04 document_submitted 1
浅野 2026-04 first_meeting 3
浅野 2026-05 document_submitted 1
浅野 2026-05 first_meeting 1`,
    issues: 'member-in-label A3 面談・浅野\ntotal-row A5 面談・合計\ntotal-mismatch C8 3',
    values: 'total-mismatch C8 heading=5月 stated=3 counted=2',
    totals: `
first_meeting B5 5=5 B3:B4 2026-04-01..2026-04-01
first_meeting C5 3=3 C3:C4 2026-05-01..2026-05-01
document_submitted B8 2=2 B6:B7 2026-04-01..2026-04-01
document_submitted C8 3≠2 C6:C7 2026-05-01..2026-05-01`,
    rows: 'HHCCLCCL',
  },
  {
    name: 'a total before its metric, beside labels that name people',
    sheet: `
担当,4月,,5月,
,目標,実績,目標,実績
佐藤 面談,20,18,20,22
佐藤 推薦,15,12,15,16
田中 面談,20,18,20,22
田中 推薦,15,12,15,16
合計 面談,40,36,40,44
合計 推薦,30,24,30,33`,
    counts: `
佐藤 2026-04 document_submitted 12
佐藤 2026-04 first_meeting 18
佐藤 2026-05 document_submitted 16
佐藤 2026-05 first_meeting 22
田中 2026-04 document_submitted 12
田中 2026-04 first_meeting 18
田中 2026-05 document_submitted 16
田中 2026-05 first_meeting 22`,
    issues: 'member-in-label A3 佐藤 面談\ntotal-row A7 合計 面談\ntotal-mismatch E8 33',
    values: 'total-mismatch E8 heading=5月 実績 stated=33 counted=32',
    rows: 'HHCCCCLL',
  },
];

describe('rows of a log', () => {
  test.each(bothWays(LOGS))('$name', (one) => {
    expectTold(one);
  });
});

describe('rows of a table', () => {
  test.each(TABLES)('$name', (one) => {
    expectTold(one);
  });
});
