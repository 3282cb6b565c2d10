import type { WrittenSheet } from './written-sheet';

/** A row a candidate and job: dates, states or marks by stage. */
export const STAGE_TABLES: readonly WrittenSheet[] = [
  {
    name: 'stage dates with ends, waits and dashes; the first meeting repeats on every job of a candidate',
    sheet: `
求職者,担当CA,応募企業,初回面談日,推薦日,書類通過日,一次面接設定日,一次面接日,内定日
K01,水沢,架空電機,2026/4/1,2026/4/3,2026/4/8,2026/4/9,2026/4/15,NG
K01,水沢,架空商事,2026/4/1,2026/4/3,NG,,,
K01,水沢,架空物産,2026/4/1,2026/4/6,調整中,,,
K02,堀江,架空電機,2026/4/20,2026/4/22,2026/4/28,2026/5/1,2026/5/8,2026/5/20
K03,堀江,架空商事,2026/4/21,辞退,-,-,-,-`,
    counts: `
水沢 2026-04 first_meeting 1
水沢 2026-04 document_submitted 3
水沢 2026-04 document_passed 1
水沢 2026-04 first_interview_set 1
水沢 2026-04 first_interview_held 1
堀江 2026-04 first_meeting 2
堀江 2026-04 document_submitted 1
堀江 2026-04 document_passed 1
堀江 2026-05 first_interview_set 1
堀江 2026-05 first_interview_held 1
堀江 2026-05 offer 1`,
    says: ['repeated-stage', 'end-in-cell'],
  },
  {
    name: 'a status and a rank of likelihood beside the one date there is',
    sheet: `
候補者,担当,企業,推薦日,フェーズ,ヨミ
K01,水沢,架空電機,2026/4/3,一次面接,A
K02,水沢,架空商事,2026/4/6,書類選考中,B
K03,堀江,架空電機,2026/5/7,お見送り,C
K04,堀江,架空物産,2026/5/8,内定,A`,
    counts: `
水沢 2026-04 document_submitted 2
堀江 2026-05 document_submitted 2`,
    says: ['status-snapshot'],
  },
  {
    name: 'marks dated by the month they belong to; × shows that the stage before was reached',
    sheet: `
対象月,求職者,担当,面談,推薦,書類通過,一次面接設定,内定
2026年4月,K01,水沢,○,○,○,○,×
2026年4月,K02,水沢,○,○,×,,
2026年4月,K03,堀江,済,△,,,
2026年5月,K04,堀江,○,○,○,△,`,
    counts: `
水沢 2026-04 first_meeting 2
水沢 2026-04 document_submitted 2
水沢 2026-04 document_passed 1
水沢 2026-04 first_interview_set 1
堀江 2026-04 first_meeting 1
堀江 2026-05 first_meeting 1
堀江 2026-05 document_submitted 1
堀江 2026-05 document_passed 1`,
    says: ['flags-dated'],
  },
  {
    name: 'English stage dates, day first, some months as words, one still to come',
    sheet: `
Candidate,Consultant,Client,CV Sent Date,1st Interview Date,Offer Date,Start Date
C1,Ines Vale,Fictional Ltd,13/04/2026,20 Apr 2026,30/04/2026,01/09/2026
C2,Ines Vale,Madeup plc,07/04/2026,Awaiting,,
C3,Theo Brandt,Fictional Ltd,05/05/2026,12/05/2026,Rejected,`,
    counts: `
InesVale 2026-04 document_submitted 2
InesVale 2026-04 first_interview_held 1
InesVale 2026-04 offer 1
TheoBrandt 2026-05 document_submitted 1
TheoBrandt 2026-05 first_interview_held 1`,
    says: ['plan', 'end-in-cell', 'not-yet'],
    asOf: [2026, 6, 30],
    dateOrder: 'dmy',
  },
  {
    name: 'fee in 万円 booked on the day of acceptance',
    sheet: `
求職者,担当,企業,推薦日,内定承諾日,売上（万円）
K01,水沢,架空電機,2026/4/3,2026/5/12,120
K02,水沢,架空商事,2026/4/6,,90
K03,堀江,架空電機,2026/4/7,2026/5/20,85.5`,
    counts: `
水沢 2026-04 document_submitted 2
水沢 2026-05 offer_accepted 1
水沢 2026-05 revenue 1200000
堀江 2026-04 document_submitted 1
堀江 2026-05 offer_accepted 1
堀江 2026-05 revenue 855000`,
    says: ['money-undated'],
  },
];
