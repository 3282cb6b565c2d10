import type { WrittenSheet } from './written-sheet';

/** Headings, dates and marks in the many ways people write them. */
export const SPELLINGS: readonly WrittenSheet[] = [
  {
    name: 'serial days, days without separators and time stamps in one column',
    sheet: `
日付,担当,活動
46113,三好,初回面談
20260402,三好,初回面談
2026/4/3 9:05:00,三好,書類推薦
2026.4.6,三好,書類推薦`,
    counts: `
三好 2026-04 first_meeting 2
三好 2026-04 document_submitted 2`,
  },
  {
    name: 'American dates, settled by a day above 12',
    sheet: `
Date,Recruiter,Activity,Candidate
04/01/2026,Dana Fict,CV sent,C1
04/02/2026,Dana Fict,CV sent,C2
04/23/2026,Dana Fict,1st interview arranged,C1
05/04/2026,Dana Fict,Offer made,C1`,
    counts: `
DanaFict 2026-04 document_submitted 2
DanaFict 2026-04 first_interview_set 1
DanaFict 2026-05 offer 1`,
    says: ['date-order'],
  },
  {
    name: 'days with dots, in German order, and written-out months',
    sheet: `
Date,Consultant,Activity
01.04.2026,Theo Brandt,CV sent
14.04.2026,Theo Brandt,CV sent
"May 5, 2026",Theo Brandt,CV sent
6th May 2026,Theo Brandt,CV sent`,
    counts: `
TheoBrandt 2026-04 document_submitted 2
TheoBrandt 2026-05 document_submitted 2`,
  },
  {
    name: 'ranges of days as the keys of weekly rows',
    sheet: `
2026年度上期,,
週,担当,スカウト数
4/6〜4/12,久保,80
4/13〜4/19,久保,95
5/4〜5/10,久保,40`,
    counts: `
久保 2026-04 scout_sent 175
久保 2026-05 scout_sent 40`,
  },
  {
    name: 'numbered weeks of the year',
    sheet: `
2026年,,
週,担当,架電数
第15週,久保,60
第16週,久保,70
第19週,久保,50`,
    counts: `
久保 2026-04 candidate_call 130
久保 2026-05 candidate_call 50`,
  },
  {
    name: 'weeks across with their days in brackets',
    sheet: `
2026年4月 面談数,,,,
担当,1W(4/1-4/5),2W(4/6-4/12),3W(4/13-4/19),合計
水沢,2,4,3,9
堀江,1,0,5,6`,
    counts: `
水沢 2026-04 first_meeting 9
堀江 2026-04 first_meeting 6`,
    without: ['total-mismatch'],
  },
  {
    name: 'year and month in columns of their own',
    sheet: `
年,月,担当,面談数,推薦数
2025,12,水沢,8,5
2026,1,水沢,6,4
2026,2,水沢,7,9`,
    counts: `
水沢 2025-12 first_meeting 8
水沢 2025-12 document_submitted 5
水沢 2026-01 first_meeting 6
水沢 2026-01 document_submitted 4
水沢 2026-02 first_meeting 7
水沢 2026-02 document_submitted 9`,
  },
  {
    name: 'days of the month under a title',
    sheet: `
2026年6月度 日報（三好）,,
日,架電数,アポ数
1日(月),30,2
2日(火),25,1
3日(水),,`,
    counts: `
三好 2026-06 client_call 55
三好 2026-06 client_appointment 3`,
    asOf: [2026, 7, 10],
  },
  {
    name: 'headings with line breaks, blanks, numbers and brackets',
    sheet: `
日　付,担 当,"①求職者
架電数",②初回面談（件）,【③】書類推薦数
2026/4/1,水沢,30,2,1
2026/4/2,水沢,25,3,2`,
    counts: `
水沢 2026-04 candidate_call 55
水沢 2026-04 first_meeting 5
水沢 2026-04 document_submitted 3`,
  },
  {
    name: 'headings in both languages',
    sheet: `
日付 / Date,担当 / Owner,活動 / Activity,求職者 / Candidate
2026-04-01,水沢,初回面談,K01
2026-04-02,水沢,書類推薦,K01`,
    counts: `
水沢 2026-04 first_meeting 1
水沢 2026-04 document_submitted 1`,
  },
  {
    name: 'ticked boxes by stage and month',
    sheet: `
月,求職者,担当,初回面談,書類推薦,一次面接設定
2026年4月,K01,水沢,TRUE,TRUE,FALSE
2026年4月,K02,水沢,TRUE,FALSE,FALSE
2026年5月,K03,堀江,TRUE,TRUE,TRUE`,
    counts: `
水沢 2026-04 first_meeting 2
水沢 2026-04 document_submitted 1
堀江 2026-05 first_meeting 1
堀江 2026-05 document_submitted 1
堀江 2026-05 first_interview_set 1`,
  },
  {
    name: 'the total above the rows, a remark between them',
    sheet: `
2026年5月,,
担当,面談数,推薦数
合計,21,14
水沢,12,8
↓ 5月中旬に異動,,
堀江,9,6`,
    counts: `
水沢 2026-05 first_meeting 12
水沢 2026-05 document_submitted 8
堀江 2026-05 first_meeting 9
堀江 2026-05 document_submitted 6`,
    without: ['total-mismatch'],
  },
  {
    name: 'sides inside the headings',
    sheet: `
月,担当,目標面談数,実績面談数,目標推薦数,実績推薦数,面談達成率
2026年4月,水沢,20,15,30,33,75%
2026年4月,堀江,20,21,30,28,105%`,
    counts: `
水沢 2026-04 first_meeting 15
水沢 2026-04 document_submitted 33
堀江 2026-04 first_meeting 21
堀江 2026-04 document_submitted 28`,
  },
  {
    name: 'a former owner and a manager beside the member',
    sheet: `
日付,担当,前担当,上長,活動,求職者
2026/4/1,水沢,堀江,大野,初回面談,K01
2026/4/2,水沢,,大野,書類推薦,K01
2026/4/3,堀江,,大野,初回面談,K02`,
    counts: `
水沢 2026-04 first_meeting 1
水沢 2026-04 document_submitted 1
堀江 2026-04 first_meeting 1`,
  },
  {
    name: 'a status history: 日付 and ステータス only',
    sheet: `
更新日,求職者,担当,ステータス
2026/4/1,K01,水沢,初回面談
2026/4/3,K01,水沢,書類推薦
2026/4/9,K01,水沢,書類通過
2026/4/2,K02,堀江,初回面談`,
    counts: `
水沢 2026-04 first_meeting 1
水沢 2026-04 document_submitted 1
水沢 2026-04 document_passed 1
堀江 2026-04 first_meeting 1`,
  },
  {
    name: 'quarters across',
    sheet: `
FY2026 placements,,,
Consultant,Q1,Q2,Total
Ines Vale,4,6,10
Theo Brandt,3,2,5`,
    counts: `
InesVale 2026-01 placement 4
InesVale 2026-04 placement 6
TheoBrandt 2026-01 placement 3
TheoBrandt 2026-04 placement 2`,
    says: ['coarse-period'],
    without: ['total-mismatch'],
  },
  {
    name: 'pounds in thousands and a ratio typed as a time',
    sheet: `
Month,Consultant,CVs sent,Interviews arranged,CV to interview,Revenue
Apr-26,Ines Vale,30,10,3:1,£26k
May-26,Ines Vale,24,12,2:1,"£31,500"`,
    counts: `
InesVale 2026-04 document_submitted 30
InesVale 2026-04 first_interview_set 10
InesVale 2026-04 revenue 26000
InesVale 2026-05 document_submitted 24
InesVale 2026-05 first_interview_set 12
InesVale 2026-05 revenue 31500`,
  },
  {
    name: 'two dates in a stage cell are asked, a date with a remark is read',
    sheet: `
求職者,担当,推薦日,一次面接日
K01,水沢,2026/4/3,2026/4/10（オンライン）
K02,水沢,2026/4/6,"2026/4/15、2026/4/20"`,
    counts: `
水沢 2026-04 document_submitted 2
水沢 2026-04 first_interview_held 1`,
    says: ['unreadable-date'],
  },
  {
    name: 'ditto marks',
    sheet: `
日付,担当,活動
2026/4/1,水沢,初回面談
〃,〃,書類推薦
2026/4/2,堀江,初回面談
同上,同上,書類推薦`,
    counts: `
水沢 2026-04 first_meeting 1
水沢 2026-04 document_submitted 1
堀江 2026-04 first_meeting 1
堀江 2026-04 document_submitted 1`,
  },
  {
    name: 'a title that names the person and the metric, months down',
    sheet: `
水沢 遥 一次面接設定数 推移,
月,件数
2026年4月,4
2026年5月,6
合計,10`,
    counts: `
水沢遥 2026-04 first_interview_set 4
水沢遥 2026-05 first_interview_set 6`,
    without: ['total-mismatch'],
  },
];
