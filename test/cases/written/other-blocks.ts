import type { WrittenSheet } from './written-sheet';

/** Blocks of people and of everybody, sides and totals in words of their own. */
export const OTHER_BLOCKS: readonly WrittenSheet[] = [
  {
    name: 'heads 浅野 面談 in one row',
    sheet: `
日付,浅野 面談,浅野 推薦,久保 面談,久保 推薦
2026/9/1,1,2,0,1
2026/9/2,2,0,1,3
2026/10/1,1,1,1,1`,
    counts: `
浅野 2026-09 first_meeting 3
浅野 2026-09 document_submitted 2
久保 2026-09 first_meeting 1
久保 2026-09 document_submitted 4
浅野 2026-10 first_meeting 1
浅野 2026-10 document_submitted 1
久保 2026-10 first_meeting 1
久保 2026-10 document_submitted 1`,
    asOf: [2026, 11, 20],
  },
  {
    name: 'labels with person and total',
    sheet: `
,2026年9月,2026年10月
面談・浅野,3,4
推薦・浅野,5,6
面談・久保,1,2
推薦・久保,2,2
面談・合計,4,6
推薦・合計,7,8`,
    counts: `
浅野 2026-09 first_meeting 3
浅野 2026-09 document_submitted 5
久保 2026-09 first_meeting 1
久保 2026-09 document_submitted 2
浅野 2026-10 first_meeting 4
浅野 2026-10 document_submitted 6
久保 2026-10 first_meeting 2
久保 2026-10 document_submitted 2`,
    says: ['total-row'],
    without: ['total-mismatch'],
    asOf: [2026, 11, 20],
  },
  {
    name: 'channels are no people',
    sheet: `
,2026年9月,2026年10月
電話 面談,3,4
来社 面談,5,6
推薦,1,2`,
    counts: `
- 2026-09 first_meeting 8
- 2026-09 document_submitted 1
- 2026-10 first_meeting 10
- 2026-10 document_submitted 2`,
    says: ['columns-summed'],
    asOf: [2026, 11, 20],
  },
  {
    name: 'surname and month above each block',
    sheet: `
浅野　2026年9月,,,
日付,面談,推薦,面接設定
9/1,1,2,0
9/2,2,1,1
久保　2026年9月,,,
日付,面談,推薦,面接設定
9/1,0,1,1
9/2,1,3,0`,
    counts: `
浅野 2026-09 first_meeting 3
浅野 2026-09 document_submitted 3
浅野 2026-09 first_interview_set 1
久保 2026-09 first_meeting 1
久保 2026-09 document_submitted 4
久保 2026-09 first_interview_set 1`,
    says: ['member-from-title'],
    asOf: [2026, 11, 20],
  },
  {
    name: 'surname with month above, full name elsewhere',
    sheet: `
担当,2026年8月面談,2026年8月推薦
浅野 健,10,12
久保 亮,9,8
,,
【浅野】9月実績,,
日付,面談,推薦
9/1,1,2
9/2,2,1`,
    counts: `
浅野健 2026-08 first_meeting 10
浅野健 2026-08 document_submitted 12
久保亮 2026-08 first_meeting 9
久保亮 2026-08 document_submitted 8
浅野健 2026-09 first_meeting 3
浅野健 2026-09 document_submitted 3`,
    asOf: [2026, 11, 20],
  },
  {
    name: 'members in columns with role row beneath, metrics down, month title w/o year',
    sheet: `
10月 KPI,,,,,
,浅野,久保,早瀬,合計,目標
,CA,CA,RA,,
面談数,12,9,,21,24
推薦数,15,13,,28,30
新規求人数,,,6,6,8
架電数（企業）,,,140,140,150`,
    counts: `
浅野 2026-10 first_meeting 12
浅野 2026-10 document_submitted 15
久保 2026-10 first_meeting 9
久保 2026-10 document_submitted 13
早瀬 2026-10 new_jobs 6
早瀬 2026-10 client_call 140`,
    asOf: [2026, 11, 20],
  },
  {
    name: 'English: consultant per column block with Tgt/Act',
    sheet: `
Sep 2026,Mara Quill,,Tobias Renn,,Team,
KPI,Tgt,Act,Tgt,Act,Tgt,Act
BD calls,100,112,80,75,180,187
Client meetings,8,7,6,6,14,13
CVs sent,25,28,20,18,45,46
1st interviews arranged,8,9,6,5,14,14`,
    counts: `
MaraQuill 2026-09 client_call 112
MaraQuill 2026-09 client_visit 7
MaraQuill 2026-09 document_submitted 28
MaraQuill 2026-09 first_interview_set 9
TobiasRenn 2026-09 client_call 75
TobiasRenn 2026-09 client_visit 6
TobiasRenn 2026-09 document_submitted 18
TobiasRenn 2026-09 first_interview_set 5`,
    asOf: [2026, 11, 20],
  },
  {
    name: 'month tab rows with date as day number + 曜日 in one cell, member across with sub-metrics abbreviations',
    sheet: `
2026年10月,浅野,,久保,
,面,推,面,推
1（木）,1,2,0,1
2（金）,2,0,1,1
5（月）,0,3,2,0
合計,3,5,3,2`,
    counts: `
浅野 2026-10 first_meeting 3
浅野 2026-10 document_submitted 5
久保 2026-10 first_meeting 3
久保 2026-10 document_submitted 2`,
    asOf: [2026, 11, 20],
  },
  {
    name: 'two-row heading with 達成率 columns named 率, 残',
    sheet: `
2026年10月,面談,,,推薦,,,
,目,実,率,目,実,率,
浅野,12,11,92%,20,22,110%,
久保,10,12,120%,16,15,94%,
計,22,23,105%,36,37,103%,`,
    counts: `
浅野 2026-10 first_meeting 11
浅野 2026-10 document_submitted 22
久保 2026-10 first_meeting 12
久保 2026-10 document_submitted 15`,
    asOf: [2026, 11, 20],
  },
  {
    name: 'member with employee number, spaces, mixed spelling',
    sheet: `
社員番号,氏名,所属,年月,面談,応募,決定
1001,浅野　健,東京,202609,10,12,1
1002,久保 亮,大阪,202609,8,9,0
1001,浅野健,東京,202610,11,13,2
1002,久保亮,大阪,202610,7,11,1`,
    counts: `
浅野健 2026-09 first_meeting 10
浅野健 2026-09 application_consent 12
浅野健 2026-09 placement 1
久保亮 2026-09 first_meeting 8
久保亮 2026-09 application_consent 9
浅野健 2026-10 first_meeting 11
浅野健 2026-10 application_consent 13
浅野健 2026-10 placement 2
久保亮 2026-10 first_meeting 7
久保亮 2026-10 application_consent 11
久保亮 2026-10 placement 1`,
    asOf: [2026, 11, 20],
  },
  {
    name: 'US style fiscal quarters FY26 Q1.. with rows consultants, one metric in the title',
    sheet: `
Placements by consultant,,,,,
Consultant,Q1 2026,Q2 2026,Q3 2026,Total,Rank
Mara Quill,3,2,4,9,1
Tobias Renn,1,3,2,6,2`,
    counts: `
MaraQuill 2026-01 placement 3
MaraQuill 2026-04 placement 2
MaraQuill 2026-07 placement 4
TobiasRenn 2026-01 placement 1
TobiasRenn 2026-04 placement 3
TobiasRenn 2026-07 placement 2`,
    asOf: [2026, 11, 20],
  },
  {
    name: 'Days across two months with month row above, typed',
    sheet: `
担当,項目,9月,,,10月,,
,,28,29,30,1,2,5
浅野,面談,1,0,2,1,1,0
浅野,推薦,2,1,0,3,0,1
久保,面談,0,1,1,0,2,1`,
    counts: `
浅野 2026-09 first_meeting 3
浅野 2026-09 document_submitted 3
浅野 2026-10 first_meeting 2
浅野 2026-10 document_submitted 4
久保 2026-09 first_meeting 2
久保 2026-10 first_meeting 3`,
    asOf: [2026, 11, 20],
  },
  {
    name: 'rows 浅野（目標） and 浅野（実績）',
    sheet: `
2026年10月,面談,推薦,面接設定
浅野（目標）,12,20,6
浅野（実績）,11,22,5
久保（目標）,10,16,5
久保（実績）,12,15,6`,
    counts: `
浅野 2026-10 first_meeting 11
浅野 2026-10 document_submitted 22
浅野 2026-10 first_interview_set 5
久保 2026-10 first_meeting 12
久保 2026-10 document_submitted 15
久保 2026-10 first_interview_set 6`,
    asOf: [2026, 11, 20],
  },
  {
    name: 'per week, columns 予/実 short forms',
    sheet: `
担当,項目,10/5週,,10/12週,,計,
,,予,実,予,実,予,実
浅野,面談,3,2,3,4,6,6
浅野,推薦,5,5,5,6,10,11
久保,面談,2,3,2,1,4,4
久保,推薦,4,3,4,4,8,7`,
    counts: `
浅野 2026-10 first_meeting 6
浅野 2026-10 document_submitted 11
久保 2026-10 first_meeting 4
久保 2026-10 document_submitted 7`,
    asOf: [2026, 11, 20],
  },
  {
    name: 'two header-less label columns and month columns typed dates; blank lines between people',
    sheet: `
,,2026/8,2026/9,2026/10
浅野,面談数,10,12,11
,応募数,14,16,15
,一次面接設定数,4,5,6
,,,,
久保,面談数,8,9,7
,応募数,11,12,10
,一次面接設定数,3,4,2`,
    counts: `
浅野 2026-08 first_meeting 10
浅野 2026-08 application_consent 14
浅野 2026-08 first_interview_set 4
浅野 2026-09 first_meeting 12
浅野 2026-09 application_consent 16
浅野 2026-09 first_interview_set 5
浅野 2026-10 first_meeting 11
浅野 2026-10 application_consent 15
浅野 2026-10 first_interview_set 6
久保 2026-08 first_meeting 8
久保 2026-08 application_consent 11
久保 2026-08 first_interview_set 3
久保 2026-09 first_meeting 9
久保 2026-09 application_consent 12
久保 2026-09 first_interview_set 4
久保 2026-10 first_meeting 7
久保 2026-10 application_consent 10
久保 2026-10 first_interview_set 2`,
    asOf: [2026, 11, 20],
  },
  {
    name: 'weeks as 第1週(1〜4日) under a month title',
    sheet: `
2026年10月 浅野 週次KPI,,,,,,
指標,第1週(1-4),第2週(5-11),第3週(12-18),第4週(19-25),第5週(26-31),月計
面談,1,4,3,5,2,15
推薦,2,6,5,7,4,24
面接設定,0,2,1,3,1,7`,
    counts: `
浅野 2026-10 first_meeting 15
浅野 2026-10 document_submitted 24
浅野 2026-10 first_interview_set 7`,
    asOf: [2026, 11, 20],
  },
  {
    name: 'header in row with emoji / symbols / bracket units',
    sheet: `
★2026年10月★,,,,
◆担当◆,①面談［件］,②推薦［社］,③一面設定［件］,④決定［名］
浅野,10件,15社,5件,1名
久保,9件,12社,4件,0名
◎合計◎,19件,27社,9件,1名`,
    counts: `
浅野 2026-10 first_meeting 10
浅野 2026-10 document_submitted 15
浅野 2026-10 first_interview_set 5
浅野 2026-10 placement 1
久保 2026-10 first_meeting 9
久保 2026-10 document_submitted 12
久保 2026-10 first_interview_set 4`,
    asOf: [2026, 11, 20],
  },
  {
    name: 'member tabs VSTACK with month cross-tabs; tab of total last',
    sheet: `
担当: 浅野,#N/A,#N/A,#N/A
指標,8月,9月,10月
面談,10,12,11
推薦,14,16,15
担当: 久保,#N/A,#N/A,#N/A
指標,8月,9月,10月
推薦,11,12,10
面談,8,9,7
全体,#N/A,#N/A,#N/A
指標,8月,9月,10月
面談,18,21,18
推薦,25,28,25`,
    counts: `
浅野 2026-08 first_meeting 10
浅野 2026-08 document_submitted 14
浅野 2026-09 first_meeting 12
浅野 2026-09 document_submitted 16
浅野 2026-10 first_meeting 11
浅野 2026-10 document_submitted 15
久保 2026-08 first_meeting 8
久保 2026-08 document_submitted 11
久保 2026-09 first_meeting 9
久保 2026-09 document_submitted 12
久保 2026-10 first_meeting 7
久保 2026-10 document_submitted 10`,
    asOf: [2026, 11, 20],
  },
  {
    name: 'the tab of everybody first',
    sheet: `
全体,,,
指標,8月,9月,10月
面談,18,21,18
推薦,25,28,25
登録,40,41,42
担当: 浅野,,,
指標,8月,9月,10月
面談,10,12,11
推薦,14,16,15
担当: 久保,,,
指標,8月,9月,10月
面談,8,9,7
推薦,11,12,10`,
    counts: `
浅野 2026-08 first_meeting 10
浅野 2026-08 document_submitted 14
浅野 2026-09 first_meeting 12
浅野 2026-09 document_submitted 16
浅野 2026-10 first_meeting 11
浅野 2026-10 document_submitted 15
久保 2026-08 first_meeting 8
久保 2026-08 document_submitted 11
久保 2026-09 first_meeting 9
久保 2026-09 document_submitted 12
久保 2026-10 first_meeting 7
久保 2026-10 document_submitted 10
- 2026-08 registration 40
- 2026-09 registration 41
- 2026-10 registration 42`,
    asOf: [2026, 11, 20],
  },
  {
    name: 'seed 73085',
    sheet: `
※毎週月曜に更新,,
,,
山本 渚,カウンセリング数,一面実施
2026/4,7,9
2026/5,4,7
2026/6,7件,７
,,
佐藤 健,カウンセリング数,一面実施
2026/4,8件,4
2026/5,10件,2
2026/6,9,7`,
    counts: `
山本渚 2026-04 first_meeting 7
山本渚 2026-04 first_interview_held 9
山本渚 2026-05 first_meeting 4
山本渚 2026-05 first_interview_held 7
山本渚 2026-06 first_meeting 7
山本渚 2026-06 first_interview_held 7
佐藤健 2026-04 first_meeting 8
佐藤健 2026-04 first_interview_held 4
佐藤健 2026-05 first_meeting 10
佐藤健 2026-05 first_interview_held 2
佐藤健 2026-06 first_meeting 9
佐藤健 2026-06 first_interview_held 7`,
    asOf: [2026, 11, 20],
  },
  {
    name: 'row of 目標 in first line under head, members after, 達成率 last',
    sheet: `
2026年10月,面談,推薦,面接設定,内定
チーム目標,30,50,14,3
浅野,12,20,6,1
久保,10,18,5,1
早瀬,9,14,4,0
実績計,31,52,15,2
達成率,103%,104%,107%,67%
残り,-1,-2,-1,1`,
    counts: `
浅野 2026-10 first_meeting 12
浅野 2026-10 document_submitted 20
浅野 2026-10 first_interview_set 6
浅野 2026-10 offer 1
久保 2026-10 first_meeting 10
久保 2026-10 document_submitted 18
久保 2026-10 first_interview_set 5
久保 2026-10 offer 1
早瀬 2026-10 first_meeting 9
早瀬 2026-10 document_submitted 14
早瀬 2026-10 first_interview_set 4`,
    asOf: [2026, 11, 20],
  },
  {
    name: 'Japanese dates with era in rows, English month mixture',
    sheet: `
対象年月,担当者名,求職者面談数,求人応募承諾数,企業推薦数
令和8年8月,浅野,10,14,12
R8.9,浅野,12,16,15
2026/10,浅野,11,15,14
令和8年8月,久保,9,11,10
R8.9,久保,8,10,9
2026/10,久保,10,12,11`,
    counts: `
浅野 2026-08 first_meeting 10
浅野 2026-08 application_consent 14
浅野 2026-08 document_submitted 12
浅野 2026-09 first_meeting 12
浅野 2026-09 application_consent 16
浅野 2026-09 document_submitted 15
浅野 2026-10 first_meeting 11
浅野 2026-10 application_consent 15
浅野 2026-10 document_submitted 14
久保 2026-08 first_meeting 9
久保 2026-08 application_consent 11
久保 2026-08 document_submitted 10
久保 2026-09 first_meeting 8
久保 2026-09 application_consent 10
久保 2026-09 document_submitted 9
久保 2026-10 first_meeting 10
久保 2026-10 application_consent 12
久保 2026-10 document_submitted 11`,
    asOf: [2026, 11, 20],
  },
  {
    name: 'one person, name in key-value line, weeks down, 目標/実績/率 groups',
    sheet: `
週次KPIシート,,,,,,,,,,
氏名,浅野 健,所属,東京,対象,2026年10月,,,,,
,,,,,,,,,,
週,面談,,,求人応募,,,一次面接設定,,,
,目標,実績,達成率,目標,実績,達成率,目標,実績,達成率,
10/5週,3,2,67%,5,6,120%,2,1,50%,
10/12週,3,4,133%,5,5,100%,2,2,100%,
10/19週,3,3,100%,5,4,80%,2,3,150%,
月合計,9,9,100%,15,15,100%,6,6,100%,`,
    counts: `
浅野健 2026-10 first_meeting 9
浅野健 2026-10 application_consent 15
浅野健 2026-10 first_interview_set 6`,
    asOf: [2026, 11, 20],
  },
  {
    name: 'English quarter with Act/Tgt under months and QTD',
    sheet: `
Q3 2026 scorecard,,,,,,,,,
,Jul,,Aug,,Sep,,QTD,,
Mara Quill,Act,Tgt,Act,Tgt,Act,Tgt,Act,Tgt,%
Client meetings,6,8,7,8,9,8,22,24,92%
CVs sent,22,25,18,25,25,25,65,75,87%
1st interviews arranged,8,8,7,8,10,8,25,24,104%
Tobias Renn,Act,Tgt,Act,Tgt,Act,Tgt,Act,Tgt,%
Client meetings,5,6,6,6,4,6,15,18,83%
CVs sent,15,20,20,20,17,20,52,60,87%
1st interviews arranged,5,6,6,6,5,6,16,18,89%`,
    counts: `
MaraQuill 2026-07 client_visit 6
MaraQuill 2026-07 document_submitted 22
MaraQuill 2026-07 first_interview_set 8
MaraQuill 2026-08 client_visit 7
MaraQuill 2026-08 document_submitted 18
MaraQuill 2026-08 first_interview_set 7
MaraQuill 2026-09 client_visit 9
MaraQuill 2026-09 document_submitted 25
MaraQuill 2026-09 first_interview_set 10
TobiasRenn 2026-07 client_visit 5
TobiasRenn 2026-07 document_submitted 15
TobiasRenn 2026-07 first_interview_set 5
TobiasRenn 2026-08 client_visit 6
TobiasRenn 2026-08 document_submitted 20
TobiasRenn 2026-08 first_interview_set 6
TobiasRenn 2026-09 client_visit 4
TobiasRenn 2026-09 document_submitted 17
TobiasRenn 2026-09 first_interview_set 5`,
    asOf: [2026, 11, 20],
  },
  {
    name: 'funnel transposed: metrics across months in two blocks of halves side by side',
    sheet: `
2025年度,,,,,,,,
上期,,,,下期,,,,
月,面談,推薦,内定,月,面談,推薦,内定,
4月,10,15,1,10月,12,18,2,
5月,11,14,1,11月,13,20,1,
6月,9,16,2,12月,8,12,1,
計,30,45,4,計,33,50,4,`,
    counts: `
- 2025-04 first_meeting 10
- 2025-04 document_submitted 15
- 2025-04 offer 1
- 2025-05 first_meeting 11
- 2025-05 document_submitted 14
- 2025-05 offer 1
- 2025-06 first_meeting 9
- 2025-06 document_submitted 16
- 2025-06 offer 2
- 2025-10 first_meeting 12
- 2025-10 document_submitted 18
- 2025-10 offer 2
- 2025-11 first_meeting 13
- 2025-11 document_submitted 20
- 2025-11 offer 1
- 2025-12 first_meeting 8
- 2025-12 document_submitted 12
- 2025-12 offer 1`,
    asOf: [2026, 11, 20],
  },
  {
    name: 'score per member: points and weights beside counts',
    sheet: `
2026年10月 評価シート,,,,,,
指標,ウェイト,目標,実績,達成率,点数,コメント
面談数,20%,12,11,92%,18,
推薦数,30%,20,22,110%,33,
一次面接設定数,30%,6,7,117%,35,
決定数,20%,1,0,0%,0,
合計,100%,,,,86,`,
    counts: `
- 2026-10 first_meeting 11
- 2026-10 document_submitted 22
- 2026-10 first_interview_set 7`,
    asOf: [2026, 11, 20],
  },
];
