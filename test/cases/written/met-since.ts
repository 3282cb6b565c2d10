import type { WrittenSheet } from './written-sheet';

/** Layouts met after the others were read: each was counted wrong, or said badly, the first time. */
export const MET_SINCE: readonly WrittenSheet[] = [
  {
    name: 'blocks by person, and a block of totals under a heading of its own',
    sheet: `
■2026年4月度,,,,
,第1週,第2週,第3週,合計
【水沢】,,,,
初回面談,3,2,4,9
推薦,5,6,4,15
【堀江】,,,,
初回面談,2,2,1,5
推薦,4,3,3,10
【合計】,,,,
初回面談,5,4,5,14
推薦,9,9,7,25`,
    counts: `
水沢 2026-04 first_meeting 9
水沢 2026-04 document_submitted 15
堀江 2026-04 first_meeting 5
堀江 2026-04 document_submitted 10`,
    says: ['total-row'],
    without: ['total-mismatch'],
  },
  {
    name: 'a block of totals between the blocks of two people',
    sheet: `
2026年4月,
項目,件数
【全体】,
面談,14
推薦,25
【水沢】,
面談,9
推薦,15
【堀江】,
面談,5
推薦,10`,
    counts: `
水沢 2026-04 first_meeting 9
水沢 2026-04 document_submitted 15
堀江 2026-04 first_meeting 5
堀江 2026-04 document_submitted 10`,
  },
  {
    name: 'a target of the half year beside months, and calls to candidates and to companies',
    sheet: `
2026年度 個人別KPI,,,,
担当,区分,4月,5月,上期目標
水沢,架電(求職者),200,180,1200
水沢,架電(企業),30,25,200
水沢,面談,10,12,60
堀江,架電(求職者),150,170,1000
堀江,架電(企業),10,5,50
堀江,面談,8,8,60`,
    counts: `
水沢 2026-04 candidate_call 200
水沢 2026-05 candidate_call 180
水沢 2026-04 client_call 30
水沢 2026-05 client_call 25
水沢 2026-04 first_meeting 10
水沢 2026-05 first_meeting 12
堀江 2026-04 candidate_call 150
堀江 2026-05 candidate_call 170
堀江 2026-04 client_call 10
堀江 2026-05 client_call 5
堀江 2026-04 first_meeting 8
堀江 2026-05 first_meeting 8`,
    without: ['columns-summed'],
  },
  {
    name: 'answers of a form: today, in the words of its questions',
    sheet: `
タイムスタンプ,お名前,本日の日付,本日の面談数,本日の推薦数
2026/04/01 19:02:11,水沢 一,2026/04/01,2,3
2026/04/01 20:10:45,堀江 花,2026/04/01,1,2
2026/05/01 09:00:00,堀江 花,2026/04/30,2,2`,
    counts: `
水沢一 2026-04 first_meeting 2
水沢一 2026-04 document_submitted 3
堀江花 2026-04 first_meeting 3
堀江花 2026-04 document_submitted 4`,
    without: ['unknown-label'],
  },
  {
    name: 'sums under months, told by their figures alone',
    sheet: `
2026年,,
月,面談,推薦
4月,10,12
5月,11,13
4-5月,21,25
Q2,21,25
年間,21,25
YTD,21,25`,
    counts: `
- 2026-04 first_meeting 10
- 2026-05 first_meeting 11
- 2026-04 document_submitted 12
- 2026-05 document_submitted 13`,
    without: ['total-mismatch', 'no-date', 'coarse-period', 'row-without-figures'],
  },
  {
    name: 'an earlier month and its ratio under the totals',
    sheet: `
2026年4月,,,,
チーム,氏名,面談,推薦,一次面接設定
東,水沢,10,12,4
,堀江,8,9,3
,東計,18,21,7
西,尾崎,7,10,2
,三好,9,11,5
,西計,16,21,7
全社,,34,42,14
前月,,30,40,12
前月比,,113%,105%,117%`,
    counts: `
水沢 2026-04 first_meeting 10
水沢 2026-04 document_submitted 12
水沢 2026-04 first_interview_set 4
堀江 2026-04 first_meeting 8
堀江 2026-04 document_submitted 9
堀江 2026-04 first_interview_set 3
尾崎 2026-04 first_meeting 7
尾崎 2026-04 document_submitted 10
尾崎 2026-04 first_interview_set 2
三好 2026-04 first_meeting 9
三好 2026-04 document_submitted 11
三好 2026-04 first_interview_set 5`,
    says: ['side-row'],
    without: ['total-mismatch'],
  },
  {
    name: 'where the month will end, and days that are left, under the days',
    sheet: `
日付,担当,面談,推薦
2026/4/1,水沢,2,1
2026/4/2,堀江,1,1
MTD,,3,2
着地見込,,15,12
残営業日,,18,18`,
    counts: `
水沢 2026-04 first_meeting 2
水沢 2026-04 document_submitted 1
堀江 2026-04 first_meeting 1
堀江 2026-04 document_submitted 1`,
    says: ['side-row'],
    without: ['no-date', 'total-mismatch', 'row-without-figures'],
  },
  {
    name: 'a total under marks by date of registration',
    sheet: `
登録日,氏名,担当,面談,推薦
2026/4/2,A.K,水沢,○,○
2026/4/3,B.S,水沢,○,△
2026/4/7,C.T,堀江,○,○
計,3名,,3,2`,
    counts: `
水沢 2026-04 registration 2
堀江 2026-04 registration 1
水沢 2026-04 first_meeting 2
堀江 2026-04 first_meeting 1
水沢 2026-04 document_submitted 1
堀江 2026-04 document_submitted 1`,
    says: ['total-row'],
    without: ['unknown-mark', 'unreadable-date'],
  },
  {
    name: 'months over figures whose metric nobody names',
    sheet: `
2026年度上期,,,
担当,区分,4月,5月
水沢,目標,10,10
,実績,8,9`,
    counts: '',
    says: ['metric-unnamed'],
    without: ['unknown-label'],
  },
  {
    name: 'a table by person whose name heads its days, beside another',
    sheet: `
2026年4月,,,,,,
水沢 翼,通電数,内定数,,日,書類推薦,一次面接設定
1,10,4,,4/1(水),7,1
2,9,2,,4/2(木),6,2
3,10,4,,4/3(金),4,0
6,6,7,,4/6(月),7,1
7,7,3,,4/7(火),7,3`,
    counts: `
水沢翼 2026-04 candidate_connected 42
水沢翼 2026-04 offer 20
- 2026-04 document_submitted 31
- 2026-04 first_interview_set 7`,
  },
  {
    name: 'an English tracker: screens, first rounds, a running total below',
    sheet: `
Month,Name,Screens,Submittals,First Rounds Set,Notes
Apr-26,Ann,14,20,7,
Apr-26,Bob,11,18,5,
Apr-26 Total,,25,38,12,
YTD,,46,75,24,
Working days left,,9,9,9,`,
    counts: `
Ann 2026-04 first_meeting 14
Ann 2026-04 document_submitted 20
Ann 2026-04 first_interview_set 7
Bob 2026-04 first_meeting 11
Bob 2026-04 document_submitted 18
Bob 2026-04 first_interview_set 5`,
    without: ['no-date', 'unknown-label', 'total-mismatch'],
  },
];
