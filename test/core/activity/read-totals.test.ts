import { bothWays } from '../../support/read-sheet';
import { expectTold, type ToldCase } from '../../support/told-reading';

/** What a sheet's own total rows cover, and which of them do not come out. */
type Sheet = ToldCase & { readonly sheet: string };

const ROWS: readonly Sheet[] = [
  {
    name: 'subtotals since the last one, a total over all of them, averages and targets below; a total above its rows',
    sheet: `
2026年4月,,
担当,面談数,推薦数
佐藤,3,1
田中,2,2
小計,5,3
鈴木,4,4
高橋,1,0
小計,5,5
合計,10,8
平均,2.5,1.75
目標,12,8
,,
担当,訪問数,新規求人数
合計,9,5
木下,4,3
三浦,5,1`,
    counts: `
佐藤 2026-04 first_meeting 3
佐藤 2026-04 document_submitted 1
田中 2026-04 first_meeting 2
田中 2026-04 document_submitted 2
鈴木 2026-04 first_meeting 4
鈴木 2026-04 document_submitted 4
高橋 2026-04 first_meeting 1
木下 2026-04 client_visit 4
木下 2026-04 new_jobs 3
三浦 2026-04 client_visit 5
三浦 2026-04 new_jobs 1`,
    issues: `
total-row A5 小計
total-mismatch C8 5
total-mismatch C9 8
total-row A10 平均
side-row A11 目標
total-mismatch C14 5`,
    values: `
total-mismatch C8 heading=推薦数 stated=5 counted=4
total-mismatch C9 heading=推薦数 stated=8 counted=7
total-mismatch C14 heading=新規求人数 stated=5 counted=4`,
    totals: `
first_meeting B5 5=5 B3:B4 2026-04-01..2026-04-01
document_submitted C5 3=3 C3:C4 2026-04-01..2026-04-01
first_meeting B8 5=5 B6:B7 2026-04-01..2026-04-01
document_submitted C8 5≠4 C6:C7 2026-04-01..2026-04-01
first_meeting B9 10=10 B3:B7 2026-04-01..2026-04-01
document_submitted C9 8≠7 C3:C7 2026-04-01..2026-04-01
client_visit B14 9=9 B15:B16 2026-04-01..2026-04-01
new_jobs C14 5≠4 C15:C16 2026-04-01..2026-04-01`,
    rows: 'HHCCLCCLLLLBHLCC',
  },
  {
    name: 'a heading repeated in between: a total of its own part, and one of both',
    sheet: `
2026年4月,,
担当,面談数,推薦数
佐藤,3,1
担当,面談数,推薦数
田中,2,2
鈴木,1,1
合計,3,3
総合計,6,4`,
    counts: `
佐藤 2026-04 first_meeting 3
佐藤 2026-04 document_submitted 1
田中 2026-04 first_meeting 2
田中 2026-04 document_submitted 2
鈴木 2026-04 first_meeting 1
鈴木 2026-04 document_submitted 1`,
    issues: 'total-row A7 合計\ntotal-row A8 総合計',
    totals: `
first_meeting B7 3=3 B5:B6 2026-04-01..2026-04-01
document_submitted C7 3=3 C5:C6 2026-04-01..2026-04-01
first_meeting B8 6=6 B3:B6 2026-04-01..2026-04-01
document_submitted C8 4=4 C3:C6 2026-04-01..2026-04-01`,
  },
  {
    name: 'totals of one person’s block, whatever stands in the blocks above; the first that comes out is meant',
    sheet: `
日付,面談数,推薦数
担当: 佐藤,,
2026/4/1,3,1
2026/4/2,2,0
担当: 田中,,
2026/4/1,1,1
2026/4/2,4,2
合計,5,3
担当: 鈴木,,
2026/4/1,1,1
小計,1,1
合計,11,5`,
    counts: `
佐藤 2026-04 first_meeting 5
佐藤 2026-04 document_submitted 1
田中 2026-04 first_meeting 5
田中 2026-04 document_submitted 3
鈴木 2026-04 first_meeting 1
鈴木 2026-04 document_submitted 1`,
    issues: 'total-row A8 合計\ntotal-row A11 小計\ntotal-row A12 合計',
    totals: `
first_meeting B8 5=5 B6:B7 2026-04-01..2026-04-02
document_submitted C8 3=3 C6:C7 2026-04-01..2026-04-02
first_meeting B11 1=1 B10:B10 2026-04-01..2026-04-01
document_submitted C11 1=1 C10:C10 2026-04-01..2026-04-01
first_meeting B12 11=11 B3:B10 2026-04-01..2026-04-02
document_submitted C12 5=5 C3:C10 2026-04-01..2026-04-02`,
  },
  {
    name: 'targets and actuals, each by its own rows; rates and levels are never added',
    sheet: `
2026年度,,,,
担当,指標,4月,5月,計
佐藤,面談数,3,1,4
佐藤,面談目標,5,5,10
佐藤,推薦率,50%,60%,110%
佐藤,有効求人数,30,31,61
田中,面談数,2,1,4
合計,面談数,5,2,8
合計,面談目標,5,6,10
合計,有効求人数,30,40,70
合計,推薦率,45%,60%,
合計,笑顔,9,9,9`,
    counts: `
佐藤 2026-04 active_jobs 30
佐藤 2026-05 active_jobs 31
佐藤 2026-04 first_meeting 3
佐藤 2026-05 first_meeting 1
田中 2026-04 first_meeting 2
田中 2026-05 first_meeting 1`,
    targets: '佐藤 2026-04 first_meeting 5 C4\n佐藤 2026-05 first_meeting 5 D4',
    issues: `
target-row B4 面談目標
side-row B5 推薦率
total-mismatch E7 4
total-row A8 合計
total-mismatch D9 6
total-row A10 合計
total-row A11 合計
total-row A12 合計`,
    totals: `
first_meeting E3 4=4 C3:C3+D3:D3 2026-04-01..2026-05-01
first_meeting E7 4≠3 C7:C7+D7:D7 2026-04-01..2026-05-01
first_meeting C8 5=5 C3:C7 2026-04-01..2026-04-01
first_meeting D8 2=2 D3:D7 2026-05-01..2026-05-01`,
  },
  {
    name: 'totals of a label are those of the rows of that label: of one left aside there is none',
    sheet: `
2026年度,,,
担当,指標,4月,5月
佐藤,売上（税抜）,100,200
佐藤,売上（税込）,110,220
田中,売上（税抜）,50,60
田中,売上（税込）,55,66
合計,売上（税抜）,150,261
合計,売上（税込）,165,286`,
    counts: `
佐藤 2026-04 revenue 100
佐藤 2026-05 revenue 200
田中 2026-04 revenue 50
田中 2026-05 revenue 60`,
    issues: 'column-alike B4 売上（税込）\ntotal-mismatch D7 261\ntotal-row A8 合計',
    totals: `
revenue C7 150=150 C3:C6 2026-04-01..2026-04-01
revenue D7 261≠260 D3:D6 2026-05-01..2026-05-01`,
    rows: 'HHCLCLLL',
  },
  {
    name: 'a label with two meanings means in the total what it means in the rows',
    sheet: `
2026年度 RA,,,
担当,指標,4月,5月
木下,架電数,100,200
木下,訪問数,11,22
三浦,架電数,50,60
三浦,訪問数,5,6
合計,架電数,150,260
合計,訪問数,16,27`,
    issues: 'label-inferred B3 架電数\ntotal-row A7 合計\ntotal-mismatch D8 27',
    totals: `
client_call C7 150=150 C3:C6 2026-04-01..2026-04-01
client_call D7 260=260 D3:D6 2026-05-01..2026-05-01
client_visit C8 16=16 C3:C6 2026-04-01..2026-04-01
client_visit D8 27≠28 D3:D6 2026-05-01..2026-05-01`,
  },
  {
    name: 'targets and actuals in a column of their own',
    sheet: `
2026年度,,,,
担当,指標,区分,4月,5月
木下,訪問数,目標,11,22
木下,訪問数,実績,10,20
三浦,訪問数,目標,5,6
三浦,訪問数,実績,5,5
合計,訪問数,目標,16,29
合計,訪問数,実績,15,24
合計,訪問数,達成率,94%,86%`,
    counts: `
木下 2026-04 client_visit 10
木下 2026-05 client_visit 20
三浦 2026-04 client_visit 5
三浦 2026-05 client_visit 5`,
    targets: `
木下 2026-04 client_visit 11 D3
木下 2026-05 client_visit 22 E3
三浦 2026-04 client_visit 5 D5
三浦 2026-05 client_visit 6 E5`,
    issues: `
target-row C3 目標
target-row C5 目標
total-mismatch E7 29
total-mismatch E8 24
total-row A9 合計`,
    values: `
total-mismatch E7 heading=5月 stated=29 counted=28
total-mismatch E8 heading=5月 stated=24 counted=25`,
    totals: `
client_visit D8 15=15 D3:D6 2026-04-01..2026-04-01
client_visit E8 24≠25 E3:E6 2026-05-01..2026-05-01`,
  },
  {
    name: 'a total right below that of its table is about the tables above, too',
    sheet: `
面談数,4月,5月
佐藤,3,4
田中,2,2
計,5,7
,,
面談数,4月,5月
鈴木,3,4
高橋,2,2
計,5,6
,,
全体,10,13`,
    issues: 'total-mismatch C4 7\ntotal-row A9 計\ntotal-mismatch C11 13',
    values: `
total-mismatch C4 heading=5月 stated=7 counted=6
total-mismatch C11 heading=5月 stated=13 counted=12`,
    totals: `
first_meeting B4 5=5 B2:B3 2026-04-01..2026-04-01
first_meeting C4 7≠6 C2:C3 2026-05-01..2026-05-01
first_meeting B9 5=5 B7:B8 2026-04-01..2026-04-01
first_meeting C9 6=6 C7:C8 2026-05-01..2026-05-01
first_meeting B11 10=10 B2:B8 2026-04-01..2026-04-01
first_meeting C11 13≠12 C2:C8 2026-05-01..2026-05-01`,
    rows: 'HCCLBHCCLBL',
  },
  {
    name: 'where those are tables of their own it cannot be checked',
    sheet: `
2026年 面談数,,
東京,4月,5月
佐藤,3,4
計,3,4
,,
大阪,4月,5月
鈴木,3,4
小計,3,5
計,3,4
,,
全体,6,8`,
    issues: 'total-row A4 計\ntotal-mismatch C8 5\ntotal-row A9 計\ntotal-row A11 全体',
    totals: `
first_meeting B4 3=3 B3:B3 2026-04-01..2026-04-01
first_meeting C4 4=4 C3:C3 2026-05-01..2026-05-01
first_meeting B8 3=3 B7:B7 2026-04-01..2026-04-01
first_meeting C8 5≠4 C7:C7 2026-05-01..2026-05-01
first_meeting B9 3=3 B7:B7 2026-04-01..2026-04-01
first_meeting C9 4=4 C7:C7 2026-05-01..2026-05-01`,
  },
  {
    name: 'the metric is merged over its people and their sum; a sum over several metrics is none of any',
    sheet: `
2026年度,,,
指標,担当,4月,5月
面談数,佐藤,3,4
,田中,2,2
,計,5,6
推薦数,佐藤,3,4
,田中,2,2
合計,,5,7
訪問数,佐藤,1,1
新規求人数,佐藤,1,1
,計,9,9`,
    issues: 'total-row B5 計\ntotal-mismatch D8 7\ntotal-row B11 計',
    values: 'total-mismatch D8 heading=5月 stated=7 counted=6',
    totals: `
first_meeting C5 5=5 C3:C4 2026-04-01..2026-04-01
first_meeting D5 6=6 D3:D4 2026-05-01..2026-05-01
document_submitted C8 5=5 C6:C7 2026-04-01..2026-04-01
document_submitted D8 7≠6 D6:D7 2026-05-01..2026-05-01`,
    rows: 'HHCCLCCLCCL',
  },
  {
    name: 'columns that hold no counts have no sum',
    sheet: `
2026年4月,,,,
担当,有効求人数,書類通過率,平均単価,面談数
佐藤,30,50%,80,3
田中,20,40%,90,4
合計,49,99%,99,7`,
    counts: `
佐藤 2026-04 active_jobs 30
佐藤 2026-04 first_meeting 3
田中 2026-04 active_jobs 20
田中 2026-04 first_meeting 4`,
    issues: 'total-row A5 合計',
    totals: 'first_meeting E5 7=7 E3:E4 2026-04-01..2026-04-01',
  },
  {
    name: 'money in thousands is rounded, and so are its totals; counts are not',
    sheet: `
2026年4月,,,
担当,売上（千円）,粗利,面談数
佐藤,"1,200.4",5000,2.5
田中,300.4,4000,1
合計,"1,501",9001,4`,
    counts: `
佐藤 2026-04 revenue 1200400
佐藤 2026-04 gross_profit 5000
佐藤 2026-04 first_meeting 2.5
田中 2026-04 revenue 300400
田中 2026-04 gross_profit 4000
田中 2026-04 first_meeting 1`,
    issues: 'rough-number D3 2.5\ntotal-mismatch C5 9001\ntotal-mismatch D5 4',
    totals: `
revenue B5 1501000=1500800 B3:B4 2026-04-01..2026-04-01
gross_profit C5 9001≠9000 C3:C4 2026-04-01..2026-04-01
first_meeting D5 4≠3.5 D3:D4 2026-04-01..2026-04-01`,
  },
];

describe('total rows', () => {
  test.each(bothWays(ROWS))('$name', (one) => {
    expectTold(one);
  });
});

test('ticked boxes are added up, those left blank are none', () => {
  expectTold({
    name: '',
    sheet: [
      ['登録月', '求職者', '担当', '推薦', '書類通過', '一次面接'],
      ['2026年4月', 'K1', '佐藤', true, true, false],
      ['2026年4月', 'K2', '佐藤', true, false, false],
      ['2026年4月', 'K3', '佐藤', false, false, false],
      ['小計', '', '', 2, 1, 1],
      ['合計', '', '', '2', '2', 0],
    ],
    counts: '佐藤 2026-04 document_submitted 2\n佐藤 2026-04 document_passed 1',
    issues: 'flags-dated D2\nrow-without-figures A4\ntotal-mismatch F5 1\ntotal-mismatch E6 2',
    rows: 'HCCLLL',
  });
});
