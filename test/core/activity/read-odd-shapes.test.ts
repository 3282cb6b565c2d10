import { dayOf } from '../../../src/core/calendar/day';
import { bothWays, codesOf, lines, type ReadOptions, readSheet, sumsOf } from '../../support/read-sheet';

interface Case {
  readonly name: string;
  readonly sheet: string;
  readonly counts: string;
  readonly codes?: readonly string[];
  readonly without?: readonly string[];
  readonly options?: ReadOptions;
}

const CASES: readonly Case[] = [
  {
    name: 'a table that begins at C3, with a legend on the right',
    sheet: `
,,,,,,,
,,日報 2026年4月,,,,,凡例
,,日付,担当,架電数,面談数,,※架電は求職者のみ
,,4/1,佐藤,10,2,,－：なし
,,4/2,佐藤,12,1,,`,
    counts: '佐藤 2026-04 candidate_call 22\n佐藤 2026-04 first_meeting 3',
  },
  {
    name: 'headings with line breaks, units and numbering',
    sheet: `
日付,担当,"①面談
設定数","②面談
実施数（件）","③推薦数[社]"
2026/4/1,佐藤,3,2,1`,
    counts: '佐藤 2026-04 meeting_set 3\n佐藤 2026-04 first_meeting 2\n佐藤 2026-04 document_submitted 1',
  },
  {
    name: 'totals before the months, total row above the people',
    sheet: `
推薦数 2026年度,,,,
担当,合計,4月,5月,6月
全体,27,9,9,9
佐藤,15,4,5,6
田中,12,5,4,3`,
    counts: `
佐藤 2026-04 document_submitted 4
佐藤 2026-05 document_submitted 5
佐藤 2026-06 document_submitted 6
田中 2026-04 document_submitted 5
田中 2026-05 document_submitted 4
田中 2026-06 document_submitted 3`,
    without: ['total-mismatch'],
  },
  {
    name: 'team and member columns, merged, with subtotals by team',
    sheet: `
2026年4月 実績,,,
チーム,担当,面談数,推薦数
東京,佐藤,5,3
,田中,4,2
,東京計,9,5
大阪,鈴木,6,1
,高橋,2,2
,大阪計,8,3
総計,,17,8`,
    counts: `
佐藤 2026-04 first_meeting 5
佐藤 2026-04 document_submitted 3
田中 2026-04 first_meeting 4
田中 2026-04 document_submitted 2
鈴木 2026-04 first_meeting 6
鈴木 2026-04 document_submitted 1
高橋 2026-04 first_meeting 2
高橋 2026-04 document_submitted 2`,
    without: ['total-mismatch'],
  },
  {
    name: 'months with rows of 目標, 実績, 達成率 for the whole team',
    sheet: `
2026年度 全社,,,
月,区分,面談数,推薦数
4月,目標,20,10
,実績,18,9
,達成率,90%,90%
5月,目標,20,10
,実績,22,8
,達成率,110%,80%`,
    counts: `
- 2026-04 first_meeting 18
- 2026-04 document_submitted 9
- 2026-05 first_meeting 22
- 2026-05 document_submitted 8`,
  },
  {
    name: 'weeks as ranges across, a member per block named by a line',
    sheet: `
2026年 週次,,,,
【佐藤 健】,,,,
指標,1W(4/1-4/5),2W(4/6-4/12),3W(4/13-4/19),月計
面談数,1,2,3,6
推薦数,2,2,2,6
【田中 彩】,,,,
指標,1W(4/1-4/5),2W(4/6-4/12),3W(4/13-4/19),月計
面談数,1,1,1,3
推薦数,0,1,2,3`,
    counts: `
佐藤健 2026-04 first_meeting 6
佐藤健 2026-04 document_submitted 6
田中彩 2026-04 first_meeting 3
田中彩 2026-04 document_submitted 3`,
    without: ['total-mismatch'],
  },
  {
    name: 'days down, members over their metrics across',
    sheet: `
2026年4月 日別,,,,
日,佐藤 健,,田中 彩,
,架電,面談,架電,面談
1日(水),10,1,8,2
2日(木),12,2,9,1
計,22,3,17,3`,
    counts: `
佐藤健 2026-04 candidate_call 22
佐藤健 2026-04 first_meeting 3
田中彩 2026-04 candidate_call 17
田中彩 2026-04 first_meeting 3`,
    without: ['total-mismatch'],
  },
  {
    name: 'sections of CA and RA inside one table',
    sheet: `
2026年4月,,,
氏名,架電数,面談数,訪問数
■CA,,,
佐藤,20,5,
田中,30,6,
■RA,,,
木下,80,,4`,
    counts: `
佐藤 2026-04 candidate_call 20
佐藤 2026-04 first_meeting 5
田中 2026-04 candidate_call 30
田中 2026-04 first_meeting 6
木下 2026-04 client_call 80
木下 2026-04 client_visit 4`,
  },
  {
    name: 'a monthly summary above the log it was made from counts once',
    sheet: `
2026年4月サマリー,,,,
担当,登録数,初回面談数,書類推薦数,
佐藤,2,1,1,
田中,1,1,1,
,,,,
日付,担当,活動,求職者,企業
2026/4/1,佐藤,登録,A001,
2026/4/2,佐藤,登録,A002,
2026/4/3,佐藤,初回面談,A001,
2026/4/4,佐藤,書類推薦,A001,青空
2026/4/1,田中,登録,A003,
2026/4/6,田中,初回面談,A003,
2026/4/8,田中,書類推薦,A003,青空`,
    counts: `
佐藤 2026-04 registration 2
佐藤 2026-04 first_meeting 1
佐藤 2026-04 document_submitted 1
田中 2026-04 registration 1
田中 2026-04 first_meeting 1
田中 2026-04 document_submitted 1`,
    codes: ['summary-table'],
  },
  {
    name: 'pairs of arranged and held dates, interview rounds in groups',
    sheet: `
候補者,CA,一次面接,,二次面接,,最終面接,,内定
,,設定,実施,設定,実施,設定,実施,承諾
A001,佐藤,4/1,4/5,4/8,4/10,4/12,4/15,4/20
A002,佐藤,4/2,4/6,,,,,`,
    counts: `
佐藤 2026-04 first_interview_set 2
佐藤 2026-04 first_interview_held 2
佐藤 2026-04 second_interview_set 1
佐藤 2026-04 second_interview_held 1
佐藤 2026-04 final_interview_set 1
佐藤 2026-04 final_interview_held 1
佐藤 2026-04 offer_accepted 1`,
  },
  {
    name: 'roles in the members’ names',
    sheet: `
日付,担当,活動,求職者
2026/4/1,佐藤 健（CA）,登録,A001
2026/4/2,佐藤さん,登録,A002
2026/4/3,佐藤 健,登録,A003
2026/4/4,佐藤　健,登録,A004`,
    counts: '佐藤健 2026-04 registration 4',
    codes: ['member-merged'],
  },
  {
    name: 'two people with one surname are never merged',
    sheet: `
日付,担当,活動,求職者
2026/4/1,佐藤 健,登録,A001
2026/4/2,佐藤 翔,登録,A002
2026/4/3,佐藤,登録,A003`,
    counts: `
佐藤健 2026-04 registration 1
佐藤翔 2026-04 registration 1
佐藤 2026-04 registration 1`,
    codes: ['member-unclear'],
  },
  {
    name: 'English: week ending columns, a block per consultant',
    sheet: `
Emma Clarke,,,
KPI,W/E 10/04/2026,W/E 17/04/2026,Total
BD calls,40,35,75
CVs sent,6,8,14
,,,
Liam Walsh,,,
KPI,W/E 10/04/2026,W/E 17/04/2026,Total
BD calls,30,30,60
CVs sent,5,4,9`,
    counts: `
EmmaClarke 2026-04 client_call 75
EmmaClarke 2026-04 document_submitted 14
LiamWalsh 2026-04 client_call 60
LiamWalsh 2026-04 document_submitted 9`,
  },
  {
    name: 'quarters only: placed in their first month and said so',
    sheet: `
2026年度 四半期実績,,,,
担当,1Q,2Q,3Q,4Q
面談数,30,40,0,0`,
    counts: '- 2026-04 first_meeting 30\n- 2026-07 first_meeting 40',
    codes: ['coarse-period'],
  },
  {
    name: 'one metric, one person, months down',
    sheet: `
佐藤 健 一次面接設定数,,
年月,件数,メモ
2026年4月,5,
2026年5月,7,がんばった`,
    counts: '佐藤健 2026-04 first_interview_set 5\n佐藤健 2026-05 first_interview_set 7',
  },
  {
    name: 'actual and target in one cell are not read as a number',
    sheet: `
月,担当,面談数
2026年4月,佐藤,8/10
2026年5月,佐藤,9`,
    counts: '佐藤 2026-05 first_meeting 9',
    codes: ['unreadable-number'],
  },
  {
    name: 'a note in the middle and a title that repeats on each page',
    sheet: `
営業週報,,,
週,担当,面談数,推薦数
4/6週,佐藤,3,1
4/6週,田中,2,2
※GWは休業のため数字は少なめです。,,,
営業週報,,,
週,担当,面談数,推薦数
4/13週,佐藤,4,2
4/13週,田中,1,1`,
    counts: `
佐藤 2026-04 first_meeting 7
佐藤 2026-04 document_submitted 3
田中 2026-04 first_meeting 3
田中 2026-04 document_submitted 3`,
  },
  {
    name: 'client and job columns: the same job title at two companies is two jobs',
    sheet: `
日付,担当,活動,求職者,企業,求人
2026/4/1,佐藤,書類推薦,A001,青空,営業職
2026/4/2,佐藤,書類推薦,A001,白雲,営業職`,
    counts: '佐藤 2026-04 document_submitted 2',
  },
  {
    name: 'a year-month in a text column beside day rows',
    sheet: `
対象月,日付,担当,架電数
2026年4月,4/1,佐藤,5
2026年4月,4/2,佐藤,6
2026年5月,5/1,佐藤,7`,
    counts: '佐藤 2026-04 candidate_call 11\n佐藤 2026-05 candidate_call 7',
  },
  {
    name: 'a fiscal year over months over 目標 and 実績',
    sheet: `
,2026年度,,,
,4月,,5月,
担当,目標,実績,目標,実績
佐藤,10,8,10,9`,
    counts: '',
    codes: ['nothing-counted'],
  },
  {
    name: 'the same with the metric in the title',
    sheet: `
一次面接設定数,,,,
,2026年度,,,
,4月,,5月,
担当,目標,実績,目標,実績
佐藤,10,8,10,9`,
    counts: '佐藤 2026-04 first_interview_set 8\n佐藤 2026-05 first_interview_set 9',
  },
];

describe('odd shapes', () => {
  test.each(bothWays(CASES))('$name', ({ sheet, counts, codes, without, options }) => {
    const activity = readSheet(sheet, options);
    expect(sumsOf(activity)).toEqual(lines(counts));
    for (const code of codes ?? []) expect(codesOf(activity)).toContain(code);
    for (const code of without ?? []) expect(codesOf(activity)).not.toContain(code);
  });

  test('days are not moved by the zone the sheet lives in', () => {
    const tokyo = (month: number, date: number): Date => new Date(Date.UTC(2026, month - 1, date) - 9 * 3_600_000);
    const activity = readSheet(
      [
        ['日付', '担当', '活動', '求職者'],
        [tokyo(4, 1), '佐藤', '登録', 'A001'],
        [tokyo(4, 30), '佐藤', '登録', 'A002'],
        [tokyo(5, 1), '佐藤', '登録', 'A003'],
      ],
      { asOf: dayOf(2026, 6, 1) },
    );
    expect(sumsOf(activity)).toEqual(lines('佐藤 2026-04 registration 2\n佐藤 2026-05 registration 1'));
  });
});
