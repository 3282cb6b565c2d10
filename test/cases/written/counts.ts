import type { WrittenSheet } from './written-sheet';

/** Reports and cross-tabs: figures that are totals already. */
export const COUNTS: readonly WrittenSheet[] = [
  {
    name: 'a daily report: 予定, 設定 and 実施 are three things; leave, dashes, an error and a negative are none',
    sheet: `
日報（2026年4月）,,,,,,
日付,担当,架電数,面談予定,面談実施,一次面接設定,備考
4/1(水),三好,35,2,2,1,
4/2(木),三好,休,,,,有休
4/3(金),三好,-,1,0,#REF!,
4/6(月),三好,41,3,3,-1,訂正`,
    counts: `
三好 2026-04 candidate_call 76
三好 2026-04 first_meeting 5
三好 2026-04 first_interview_set 1`,
    says: ['no-data', 'error-cell', 'negative-count', 'column-planned'],
  },
  {
    name: 'two heading rows, merged: metric over 目標, 実績 and 達成率; subtotals and a total',
    sheet: `
2026年4月 個人実績,,,,,,,
担当,面談数,,,推薦数,,,
,目標,実績,達成率,目標,実績,達成率,
水沢,20,18,90%,30,24,80%,
堀江,20,22,110%,30,33,110%,
小計,40,40,100%,60,57,95%,
三好,15,9,60%,20,10,50%,
合計,55,49,89%,80,67,84%,`,
    counts: `
水沢 2026-04 first_meeting 18
水沢 2026-04 document_submitted 24
堀江 2026-04 first_meeting 22
堀江 2026-04 document_submitted 33
三好 2026-04 first_meeting 9
三好 2026-04 document_submitted 10`,
    says: ['total-row'],
    without: ['total-mismatch'],
  },
  {
    name: 'weeks across with 目標 and 実績 in rows, a block for each person',
    sheet: `
週次行動管理 2026年4月,,,,,,
氏名：水沢,,,,,,
指標,区分,4月1週,4月2週,4月3週,4月4週,計
求職者架電,目標,50,50,50,50,200
求職者架電,実績,44,51,39,60,194
面談,目標,5,5,5,5,20
面談,実績,4,6,3,5,18
氏名：堀江,,,,,,
指標,区分,4月1週,4月2週,4月3週,4月4週,計
求職者架電,目標,40,40,40,40,160
求職者架電,実績,40,38,42,41,161`,
    counts: `
水沢 2026-04 candidate_call 194
水沢 2026-04 first_meeting 18
堀江 2026-04 candidate_call 161`,
    without: ['total-mismatch'],
  },
  {
    name: 'months down, people across under a merged metric',
    sheet: `
,書類推薦数,,,一次面接設定数,,
月,水沢,堀江,計,水沢,堀江,計
2026年4月,12,9,21,4,3,7
2026年5月,15,11,26,6,2,8
合計,27,20,47,10,5,15`,
    counts: `
水沢 2026-04 document_submitted 12
堀江 2026-04 document_submitted 9
水沢 2026-05 document_submitted 15
堀江 2026-05 document_submitted 11
水沢 2026-04 first_interview_set 4
堀江 2026-04 first_interview_set 3
水沢 2026-05 first_interview_set 6
堀江 2026-05 first_interview_set 2`,
    without: ['total-mismatch'],
  },
  {
    name: 'blocks of one metric, months with quarter and half sums and an average',
    sheet: `
【一次面接設定数】,,,,,,,,,,
担当,4月,5月,6月,1Q計,7月,8月,9月,2Q計,上期計,平均
水沢,3,4,5,12,2,1,3,6,18,3
堀江,1,0,2,3,2,2,2,6,9,1.5
,,,,,,,,,,
【内定承諾数】,,,,,,,,,,
担当,4月,5月,6月,1Q計,7月,8月,9月,2Q計,上期計,平均
水沢,1,0,1,2,0,0,1,1,3,0.5
堀江,0,0,1,1,1,0,0,1,2,0.3`,
    counts: `
水沢 2026-04 first_interview_set 3
水沢 2026-05 first_interview_set 4
水沢 2026-06 first_interview_set 5
水沢 2026-07 first_interview_set 2
水沢 2026-08 first_interview_set 1
水沢 2026-09 first_interview_set 3
堀江 2026-04 first_interview_set 1
堀江 2026-06 first_interview_set 2
堀江 2026-07 first_interview_set 2
堀江 2026-08 first_interview_set 2
堀江 2026-09 first_interview_set 2
水沢 2026-04 offer_accepted 1
水沢 2026-06 offer_accepted 1
水沢 2026-09 offer_accepted 1
堀江 2026-06 offer_accepted 1
堀江 2026-07 offer_accepted 1`,
    asOf: [2026, 10, 15],
    without: ['total-mismatch'],
  },
  {
    name: 'levels, rates, money and running totals beside counts',
    sheet: `
週,担当,面談数,面談数（累計）,有効求人数,推薦通過率,売上（千円）
2026/4/6,尾崎,4,4,31,50%,0
2026/4/13,尾崎,6,10,28,33%,1200
2026/4/20,尾崎,5,15,35,40%,0`,
    counts: `
尾崎 2026-04 first_meeting 15
尾崎 2026-04 active_jobs 35
尾崎 2026-04 revenue 1200000`,
    says: ['column-cumulative'],
  },
  {
    name: 'an English weekly scorecard: W/C columns, people in blocks, targets and actuals, YTD',
    sheet: `
Weekly KPI scorecard 2026,,,,,
Consultant: Ines Vale,,,,,
KPI,Target,W/C 6 Apr,W/C 13 Apr,W/C 27 Apr,YTD
Client calls,40,38,44,41,123
CVs sent,8,7,9,10,26
Consultant: Theo Brandt,,,,,
KPI,Target,W/C 6 Apr,W/C 13 Apr,W/C 27 Apr,YTD
Client calls,40,30,A/L,35,65
CVs sent,8,5,A/L,-,5`,
    counts: `
InesVale 2026-04 client_call 123
InesVale 2026-04 document_submitted 26
TheoBrandt 2026-04 client_call 65
TheoBrandt 2026-04 document_submitted 5`,
    says: ['no-data'],
  },
  {
    name: 'English months across as typed by the spreadsheet, with a total row and column',
    sheet: `
CV sends by consultant,,,,
Consultant,Jan-26,Feb-26,Mar-26,Total
Ines Vale,12,9,14,35
Theo Brandt,8,11,7,26
Total,20,20,21,61`,
    counts: `
InesVale 2026-01 document_submitted 12
InesVale 2026-02 document_submitted 9
InesVale 2026-03 document_submitted 14
TheoBrandt 2026-01 document_submitted 8
TheoBrandt 2026-02 document_submitted 11
TheoBrandt 2026-03 document_submitted 7`,
    without: ['total-mismatch'],
  },
  {
    name: 'days across under a month, weekdays below, a row a metric',
    sheet: `
2026年6月 三好さん,,,,,,,
指標,1,2,3,4,5,6,計
,月,火,水,木,金,土,
架電,30,28,休,31,25,,114
スカウト送信,100,80,,90,120,,390`,
    counts: `
三好 2026-06 candidate_call 114
三好 2026-06 scout_sent 390`,
    asOf: [2026, 7, 1],
    without: ['total-mismatch'],
  },
  {
    name: 'figures with units, commas, full width and kanji',
    sheet: `
月,担当,スカウト送信数,面談数,売上
2026年4月,水沢,"1,234通",１８名,"¥1,200,000"
2026年5月,水沢,２０００通,12名,120万円`,
    counts: `
水沢 2026-04 scout_sent 1234
水沢 2026-04 first_meeting 18
水沢 2026-04 revenue 1200000
水沢 2026-05 scout_sent 2000
水沢 2026-05 first_meeting 12
水沢 2026-05 revenue 1200000`,
  },
];
