import type { WrittenSheet } from './written-sheet';

/** Event logs and exports of a CRM. */
export const LOGS: readonly WrittenSheet[] = [
  {
    name: 'a log whose owner leaves repeats blank and says so, with a date of entry and its writer',
    sheet: `
2026年度 CA活動ログ,,,,,,
※日付・担当の空欄は上の行と同じ,,,,,,
日付,担当,内容,求職者ID,件数,記入者,登録日
4/30,水沢 遥,初回面談,K001,1,事務,5/1
,,求人提案,K001,3,事務,5/1
5/1,水沢 遥,書類推薦,K001,2,事務,5/2
,堀江 大地,初回面談,K002,1,事務,5/2
,,スカウト送信,,40,事務,5/2`,
    counts: `
水沢遥 2026-04 first_meeting 1
水沢遥 2026-04 job_proposed 3
水沢遥 2026-05 document_submitted 2
堀江大地 2026-05 first_meeting 1
堀江大地 2026-05 scout_sent 40`,
    says: ['date-filled-down', 'key-filled-down'],
  },
  {
    name: 'a phase history of a CRM: created, modified and changed dates, three people, times of day',
    sheet: `
Record ID,Candidate,Owner,Created By,Stage,Stage Changed On,Created Date,Last Modified
901,C-1001,Mara Quill,Admin Bot,CV Sent,14/04/2026 09:12,01/04/2026 08:00,20/05/2026 10:00
902,C-1001,Mara Quill,Admin Bot,1st Interview Arranged,22/04/2026 16:40,01/04/2026 08:00,20/05/2026 10:00
902,C-1001,Mara Quill,Admin Bot,1st Interview Arranged,22/04/2026 16:40,01/04/2026 08:00,20/05/2026 10:00
903,C-1002,Theo Brandt,Admin Bot,CV Sent,04/05/2026 11:05,02/04/2026 08:00,21/05/2026 10:00
904,C-1002,Theo Brandt,Admin Bot,Offer Made,13/05/2026 15:30,02/04/2026 08:00,21/05/2026 10:00`,
    counts: `
MaraQuill 2026-04 document_submitted 1
MaraQuill 2026-04 first_interview_set 1
TheoBrandt 2026-05 document_submitted 1
TheoBrandt 2026-05 offer 1`,
    says: ['double-once'],
    dateOrder: 'dmy',
  },
  {
    name: 'two calls a day are two, identical rows without an id',
    sheet: `
日付,担当者,活動,相手
2026/4/1,三好,求職者架電,
2026/4/1,三好,求職者架電,
2026/4/1,三好,求職者架電,
2026/4/2,三好,初回面談,Aさん`,
    counts: `
三好 2026-04 candidate_call 3
三好 2026-04 first_meeting 1`,
    says: ['double-separate'],
  },
  {
    name: 'eras, full width and kanji dates in one column, a wide 月 column aside',
    sheet: `
対象月,実施日,担当,種別
令和8年4月,R8.4.1,久保,初回面談
令和8年4月,Ｒ８.４.２,久保,書類推薦
令和8年4月,令和8年4月3日,久保,書類推薦
令和8年5月,令和８年５月７日(木),久保,内定`,
    counts: `
久保 2026-04 first_meeting 1
久保 2026-04 document_submitted 2
久保 2026-05 offer 1`,
  },
  {
    name: 'CA and RA on one row: candidate work is the CA’s, client work the RA’s',
    sheet: `
日付,CA,RA,活動,求職者,企業
2026/4/6,水沢,尾崎,書類推薦,K01,架空電機
2026/4/7,水沢,尾崎,一次面接設定,K01,架空電機
2026/4/8,,尾崎,企業訪問,,架空電機
2026/4/9,水沢,尾崎,新規求人獲得,,架空商事`,
    counts: `
水沢 2026-04 document_submitted 1
水沢 2026-04 first_interview_set 1
尾崎 2026-04 client_visit 1
尾崎 2026-04 new_jobs 1`,
  },
  {
    name: 'outcomes beside activities: no show, cancelled, planned',
    sheet: `
Date,Consultant,Activity,Candidate,Outcome
2026-04-01,Ines Vale,Candidate meeting,C1,Completed
2026-04-02,Ines Vale,Candidate meeting,C2,No show
2026-04-03,Ines Vale,Candidate meeting,C3,Cancelled
2026-04-06,Ines Vale,1st interview arranged,C1,Done
2026-04-07,Ines Vale,Candidate meeting,C4,Scheduled`,
    counts: `
InesVale 2026-04 first_meeting 1
InesVale 2026-04 first_interview_set 1`,
    says: ['cancelled-row', 'planned-row'],
  },
  {
    name: 'spellings of one person, and a short name two people share',
    sheet: `
日付,担当,活動
2026/4/1,高橋 蓮,初回面談
2026/4/2,高橋　蓮,初回面談
2026/4/3,高橋蓮さん,初回面談
2026/4/6,森 海斗,初回面談
2026/4/7,森 美月,初回面談
2026/4/8,森,初回面談`,
    counts: `
高橋蓮 2026-04 first_meeting 3
森海斗 2026-04 first_meeting 1
森美月 2026-04 first_meeting 1
森 2026-04 first_meeting 1`,
    says: ['member-merged', 'member-unclear'],
  },
  {
    name: 'a month without a year in a title of a half that crosses the new year',
    sheet: `
2025年度下期 活動記録,,
日付,担当,活動
12/26,久保,書類推薦
1/9,久保,書類推薦
3/31,久保,内定承諾`,
    counts: `
久保 2025-12 document_submitted 1
久保 2026-01 document_submitted 1
久保 2026-03 offer_accepted 1`,
    asOf: [2026, 4, 30],
  },
];
