import type { WrittenSheet } from './written-sheet';

/** Several tables on one sheet, and several tabs joined into one range. */
export const SEVERAL_TABLES: readonly WrittenSheet[] = [
  {
    name: 'CA and RA tables side by side',
    sheet: `
CA,,,,RA,,
日付,担当,面談数,,日付,担当,企業架電数
2026/4/1,水沢,3,,2026/4/1,尾崎,20
2026/4/2,水沢,2,,2026/4/2,尾崎,25
合計,,5,,合計,,45`,
    counts: `
水沢 2026-04 first_meeting 5
尾崎 2026-04 client_call 45`,
    without: ['total-mismatch'],
  },
  {
    name: 'a tab for each person with its own order of columns, padded by VSTACK',
    sheet: `
担当: 水沢,#N/A,#N/A,#N/A
日付,活動,求職者,企業
2026/4/1,初回面談,K01,
2026/4/3,書類推薦,K01,架空電機
,,,
担当: 堀江,#N/A,#N/A,#N/A
求職者,日付,企業,活動
K02,2026/4/2,,初回面談
K02,2026/4/6,架空商事,一次面接設定`,
    counts: `
水沢 2026-04 first_meeting 1
水沢 2026-04 document_submitted 1
堀江 2026-04 first_meeting 1
堀江 2026-04 first_interview_set 1`,
  },
  {
    name: 'a tab for each month whose days have no month of their own',
    sheet: `
2026年11月,#N/A,#N/A
日,担当,面談数
2,水沢,3
3,堀江,1
2026年12月,#N/A,#N/A
日,担当,面談数
1,水沢,2
2,堀江,4`,
    counts: `
水沢 2026-11 first_meeting 3
堀江 2026-11 first_meeting 1
水沢 2026-12 first_meeting 2
堀江 2026-12 first_meeting 4`,
  },
  {
    name: 'placements on a tab of their own: those with an id the log has too count once',
    sheet: `
日付,担当,活動,求職者
2026/4/1,水沢,書類推薦,C1001
2026/5/12,水沢,内定承諾,C1001
2026/4/2,堀江,書類推薦,C1002
成約一覧,,,
内定承諾日,担当,求職者,売上
2026/5/12,水沢,C1001,1200000
2026/5/20,堀江,C1002,900000`,
    counts: `
水沢 2026-04 document_submitted 1
水沢 2026-05 offer_accepted 1
水沢 2026-05 revenue 1200000
堀江 2026-04 document_submitted 1
堀江 2026-05 offer_accepted 1
堀江 2026-05 revenue 900000`,
    says: ['shared-event'],
  },
  {
    name: 'offices as head lines over a table without people',
    sheet: `
東京オフィス,,
月,面談数,推薦数
2026年4月,30,22
大阪オフィス,,
月,面談数,推薦数
2026年4月,18,11`,
    counts: `
東京オフィス 2026-04 first_meeting 30
東京オフィス 2026-04 document_submitted 22
大阪オフィス 2026-04 first_meeting 18
大阪オフィス 2026-04 document_submitted 11`,
  },
  {
    name: 'a legend, a table of targets and notes around the log',
    sheet: `
凡例：○=実施 ×=中止,,,
,,,
担当,目標（面談）,,
水沢,20,,
堀江,18,,
,,,
日付,担当,活動,求職者
2026/4/1,水沢,面談,K01
2026/4/2,堀江,面談,K02
※毎週金曜に更新してください。,,,`,
    counts: `
水沢 2026-04 first_meeting 1
堀江 2026-04 first_meeting 1`,
  },
  {
    name: 'the same heading again for each month, with its total',
    sheet: `
4月,,
担当,架電数,面談数
三好,300,12
堀江,280,9
合計,580,21
5月,,
担当,架電数,面談数
三好,310,10
堀江,290,14
合計,600,24`,
    counts: `
三好 2026-04 candidate_call 300
三好 2026-04 first_meeting 12
堀江 2026-04 candidate_call 280
堀江 2026-04 first_meeting 9
三好 2026-05 candidate_call 310
三好 2026-05 first_meeting 10
堀江 2026-05 candidate_call 290
堀江 2026-05 first_meeting 14`,
    asOf: [2026, 6, 10],
    without: ['total-mismatch'],
  },
];
