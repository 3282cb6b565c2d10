import { dayOf } from '../../../src/core/calendar/day';
import { bothWays, codesOf, lines, type ReadOptions, readSheet, sumsOf } from '../../support/read-sheet';

interface Case {
  readonly name: string;
  readonly sheet: string;
  readonly counts: string;
  readonly codes?: readonly string[];
  readonly options?: ReadOptions;
}

const CASES: readonly Case[] = [
  {
    name: 'a log with a title, a note, blank rows and a repeated heading',
    sheet: `
活動記録 2026年,,,,
※架電は除く,,,,
,,,,
日付,担当者,活動内容,求職者,企業
4/1,佐藤 健,初回面談,A001,
4/2,佐藤 健,書類推薦,A001,株式会社青空
,,,,
日付,担当者,活動内容,求職者,企業
5/7,田中 彩,書類推薦,A002,青空
5/8,田中 彩,一次面接設定,A002,青空`,
    counts: `
佐藤健 2026-04 first_meeting 1
佐藤健 2026-04 document_submitted 1
田中彩 2026-05 document_submitted 1
田中彩 2026-05 first_interview_set 1`,
  },
  {
    name: 'columns in an unusual order, no usual words for date and activity',
    sheet: `
求職者名,やったこと,いつ,だれ
山本様,面談,2026/4/1,佐藤
山本様,推薦,2026/4/3,佐藤
井上様,面談,2026/4/6,鈴木`,
    counts: `
佐藤 2026-04 first_meeting 1
佐藤 2026-04 document_submitted 1
鈴木 2026-04 first_meeting 1`,
  },
  {
    name: 'planned and cancelled acts by a status column',
    sheet: `
日付,担当,活動,求職者,状況
2026/4/1,佐藤,面談,A001,完了
2026/4/2,佐藤,面談,A002,キャンセル
2026/4/3,佐藤,面談,A003,予定
2026/4/6,佐藤,面談,A004,完了`,
    counts: '佐藤 2026-04 first_meeting 2',
  },
  {
    name: 'planned by its label, and dates ahead of the as-of day',
    sheet: `
日付,担当,活動,求職者
2026/4/1,佐藤,面談予定,A001
2026/4/2,佐藤,面談実施,A002
2026/4/3,佐藤,面談リスケ,A003
2026/5/1,佐藤,面談実施,A003`,
    counts: '佐藤 2026-04 first_meeting 1',
    codes: ['label-planned', 'no-event', 'plan'],
    options: { asOf: dayOf(2026, 4, 30) },
  },
  {
    name: 'a count column, with units, dashes and blanks',
    sheet: `
日付,担当,項目,件数
2026/4/1,佐藤,スカウト送信,30通
2026/4/1,佐藤,面談,２
2026/4/1,田中,スカウト送信,—
2026/4/2,田中,面談,3件`,
    counts: `
佐藤 2026-04 scout_sent 30
佐藤 2026-04 first_meeting 2
田中 2026-04 first_meeting 3`,
  },
  {
    name: 'calls belong to the track their rows name',
    sheet: `
日付,担当,活動,求職者,企業
2026/4/1,佐藤,架電,A001,
2026/4/1,佐藤,架電,A002,
2026/4/1,木下,架電,,青空商事
2026/4/2,木下,架電,,白雲
2026/4/2,木下,アポ,,白雲`,
    counts: `
佐藤 2026-04 candidate_call 2
木下 2026-04 client_call 2
木下 2026-04 client_appointment 1`,
    codes: ['label-inferred'],
  },
  {
    name: 'history export: the change date counts, bookkeeping and birth dates do not, own ids make doubles one',
    sheet: `
履歴ID,求職者ID,求職者名,生年月日,担当CA,登録者,変更前フェーズ,変更後フェーズ,フェーズ変更日時,更新日時,次回予定日
H1,C01,山本,1990/1/1,佐藤 健,木村,登録,面談設定,2026/4/1 10:00,2026/6/1 9:00,2026/7/1
H2,C01,山本,1990/1/1,佐藤 健,木村,面談設定,初回面談,2026/4/3 10:00,2026/6/1 9:00,2026/7/1
H2,C01,山本,1990/1/1,佐藤 健,木村,面談設定,初回面談,2026/4/3 10:00,2026/6/1 9:00,2026/7/1
H3,C02,井上,1991/1/1,田中 彩,木村,登録,初回面談,2026/5/3 10:00,2026/6/1 9:00,`,
    counts: `
佐藤健 2026-04 meeting_set 1
佐藤健 2026-04 first_meeting 1
田中彩 2026-05 first_meeting 1`,
    codes: ['double-once'],
  },
  {
    name: 'identical rows without id or time are separate acts',
    sheet: `
日付,担当,活動,企業
2026/4/1,木下,企業架電,青空
2026/4/1,木下,企業架電,青空
2026/4/1,木下,企業架電,白雲`,
    counts: '木下 2026-04 client_call 3',
    codes: ['double-separate'],
  },
  {
    name: 'identical rows with a time of day are one act',
    sheet: `
日時,担当,活動,企業
2026/4/1 10:05,木下,企業架電,青空
2026/4/1 10:05,木下,企業架電,青空
2026/4/1 11:30,木下,企業架電,青空`,
    counts: '木下 2026-04 client_call 2',
    codes: ['double-once'],
  },
  {
    name: 'blank dates and members mean "as above" where the column shows it',
    sheet: `
日付,担当,活動,求職者
2026/4/1,佐藤,登録,A001
,,面談設定,A001
,,登録,A002
,田中,登録,A003
2026/4/2,佐藤,初回面談,A001
,,書類推薦,A001
,田中,面談設定,A003`,
    counts: `
佐藤 2026-04 registration 2
佐藤 2026-04 meeting_set 1
佐藤 2026-04 first_meeting 1
佐藤 2026-04 document_submitted 1
田中 2026-04 registration 1
田中 2026-04 meeting_set 1`,
    codes: ['date-filled-down', 'key-filled-down'],
  },
  {
    name: 'a lone blank date among full ones is asked for, not guessed',
    sheet: `
日付,担当,活動,求職者
2026/4/1,佐藤,登録,A001
2026/4/1,佐藤,登録,A002
,佐藤,登録,A003
2026/4/2,佐藤,登録,A004
2026/4/2,佐藤,登録,A005
2026/4/2,田中,登録,A006
2026/4/3,田中,登録,A007
2026/4/3,田中,登録,A008`,
    counts: `
佐藤 2026-04 registration 4
田中 2026-04 registration 3`,
    codes: ['no-date'],
  },
  {
    name: 'ditto marks',
    sheet: `
日付,担当,活動,求職者
2026/4/1,佐藤,登録,A001
〃,〃,面談設定,A001
〃,田中,登録,A003
2026/4/2,佐藤,登録,A004`,
    counts: `
佐藤 2026-04 registration 2
佐藤 2026-04 meeting_set 1
田中 2026-04 registration 1`,
  },
  {
    name: 'a log with money: placements and their fees',
    sheet: `
成約日,担当CA,求職者,企業,紹介手数料（万円）
2026/4/10,佐藤 健,A001,青空,87
2026/4/20,田中 彩,A002,白雲,"1,20"
2026/5/11,佐藤 健,A003,白雲,95.5`,
    counts: `
佐藤健 2026-04 placement 1
佐藤健 2026-04 revenue 870000
田中彩 2026-04 placement 1
佐藤健 2026-05 placement 1
佐藤健 2026-05 revenue 955000`,
    codes: ['unreadable-number'],
  },
  {
    name: 'English: UK dates, consultant, type of activity, number of them',
    sheet: `
BD & Delivery log - April 2026,,,,
Date,Consultant,Activity Type,Qty,Client
01/04/2026,Priya Nair,BD Calls,12,
02/04/2026,Priya Nair,Client Meetings,1,Kestrel
13/04/2026,Tom Hollis,CVs Sent,3,Kestrel
14/04/2026,P. Nair,CVs Sent,2,Kestrel`,
    counts: `
PriyaNair 2026-04 client_call 12
PriyaNair 2026-04 client_visit 1
PriyaNair 2026-04 document_submitted 2
TomHollis 2026-04 document_submitted 3`,
    codes: ['member-merged'],
  },
  {
    name: 'month headings between the rows of a log without years',
    sheet: `
2026年度 活動ログ,,,
日付,担当,活動,求職者
4月,,,
4/1,佐藤,登録,A001
4/2,佐藤,面談設定,A001
5月,,,
5/1,佐藤,初回面談,A001`,
    counts: `
佐藤 2026-04 registration 1
佐藤 2026-04 meeting_set 1
佐藤 2026-05 first_meeting 1`,
  },
  {
    name: 'a log of one person, named in a line above',
    sheet: `
氏名：,佐藤 健太,,対象月：,2026年4月
,,,,
日,活動,求職者,企業,メモ
1,登録,A001,,
3,面談設定,A001,,
15,書類推薦,A001,青空,`,
    counts: `
佐藤健太 2026-04 registration 1
佐藤健太 2026-04 meeting_set 1
佐藤健太 2026-04 document_submitted 1`,
  },
  {
    name: 'an activity column and a result column: NG ends the case, the act still happened',
    sheet: `
日付,担当,活動内容,求職者,企業,結果
2026/4/1,佐藤,一次面接実施,A001,青空,NG
2026/4/2,佐藤,一次面接実施,A002,青空,通過`,
    counts: '佐藤 2026-04 first_interview_held 2',
  },
  {
    name: 'a form: time stamp and the day it is about',
    sheet: `
タイムスタンプ,記入者,対象日,活動,求職者
2026/4/2 9:00:00,佐藤,2026/4/1,面談,A001
2026/5/1 9:00:00,田中,2026/4/30,面談,A002`,
    counts: `
佐藤 2026-04 first_meeting 1
田中 2026-04 first_meeting 1`,
  },
  {
    name: 'eras and full width in dates',
    sheet: `
日付,担当,活動,求職者
令和8年4月1日,佐藤,登録,A001
R8.4.2,佐藤,登録,A002
Ｒ８.５.７,佐藤,登録,A003
2026年5月8日(金),佐藤,登録,A004
20260511,佐藤,登録,A005`,
    counts: `
佐藤 2026-04 registration 2
佐藤 2026-05 registration 3`,
  },
  {
    name: 'errors and total rows in a log',
    sheet: `
日付,担当,活動,件数
2026/4/1,佐藤,面談,#REF!
2026/4/2,佐藤,面談,2
2026/4/3,佐藤,推薦,-1
合計,,,2`,
    counts: '佐藤 2026-04 first_meeting 2',
    codes: ['error-cell', 'negative-count', 'total-row'],
  },
  {
    name: 'CA and RA on one row',
    sheet: `
日付,担当CA,担当RA,活動,求職者,企業
2026/4/1,佐藤,木下,書類推薦,A001,青空
2026/4/2,,木下,新規求人,,白雲
2026/4/3,佐藤,,初回面談,A002,`,
    counts: `
佐藤 2026-04 document_submitted 1
佐藤 2026-04 first_meeting 1
木下 2026-04 new_jobs 1`,
  },
];

describe('event logs and histories', () => {
  test.each(bothWays(CASES))('$name', ({ sheet, counts, codes, options }) => {
    const activity = readSheet(sheet, options);
    expect(sumsOf(activity)).toEqual(lines(counts));
    for (const code of codes ?? []) expect(codesOf(activity)).toContain(code);
  });
});
