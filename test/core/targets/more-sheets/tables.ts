import type { TargetSheet } from '../sheets';

/** Tables as Japanese agencies keep them. */
export const TABLES: readonly TargetSheet[] = [
  {
    name: 'a weekly report with 目標 and 実績 columns and comments',
    csv: `週報（11/16週）,,,,,
氏名,面談目標,面談実績,応募目標,応募実績,コメント
佐藤,5,4,8,6,来週は応募を3件取ります
鈴木,4,4,6,7,
合計,9,8,14,13,`,
    targets: [
      'B3 佐藤 2026-W47 first_meeting >= 5 own',
      'D3 佐藤 2026-W47 application_consent >= 8 own',
      'B4 鈴木 2026-W47 first_meeting >= 4 own',
      'D4 鈴木 2026-W47 application_consent >= 6 own',
    ],
  },
  {
    name: 'quarters merged over two metrics',
    csv: `2026年度 個人別四半期目標,,,,,,,,
,1Q,,2Q,,3Q,,4Q,
,応募,一次面接設定,応募,一次面接設定,応募,一次面接設定,応募,一次面接設定
佐藤 健太,60,20,66,22,70,24,72,24
鈴木 花子,54,18,54,18,60,20,60,20`,
    targets: [
      'B4 佐藤 健太 2026Q1 application_consent >= 60 own',
      'C4 佐藤 健太 2026Q1 first_interview_set >= 20 own',
      'D4 佐藤 健太 2026Q2 application_consent >= 66 own',
      'E4 佐藤 健太 2026Q2 first_interview_set >= 22 own',
      'F4 佐藤 健太 2026Q3 application_consent >= 70 own',
      'G4 佐藤 健太 2026Q3 first_interview_set >= 24 own',
      'H4 佐藤 健太 2026Q4 application_consent >= 72 own',
      'I4 佐藤 健太 2026Q4 first_interview_set >= 24 own',
      'B5 鈴木 花子 2026Q1 application_consent >= 54 own',
      'C5 鈴木 花子 2026Q1 first_interview_set >= 18 own',
      'D5 鈴木 花子 2026Q2 application_consent >= 54 own',
      'E5 鈴木 花子 2026Q2 first_interview_set >= 18 own',
      'F5 鈴木 花子 2026Q3 application_consent >= 60 own',
      'G5 鈴木 花子 2026Q3 first_interview_set >= 20 own',
      'H5 鈴木 花子 2026Q4 application_consent >= 60 own',
      'I5 鈴木 花子 2026Q4 first_interview_set >= 20 own',
    ],
  },
  {
    name: 'the month’s targets in a row above the days of an activity sheet',
    csv: `2026年11月 佐藤さん 日報,,,,
,架電,面談,応募,一次面接設定
月間目標,200,16,24,8
11/2,12,1,1,0
11/4,10,1,2,1
11/5,14,0,1,0
合計,36,2,4,1
達成率,18%,13%,17%,13%`,
    targets: [
      'B3 佐藤 2026-11 candidate_call >= 200 own',
      'C3 佐藤 2026-11 first_meeting >= 16 own',
      'D3 佐藤 2026-11 application_consent >= 24 own',
      'E3 佐藤 2026-11 first_interview_set >= 8 own',
    ],
  },
  {
    name: 'targets, actuals, forecast and difference side by side',
    csv: `2026年11月 KPI進捗,,,,,,
担当,指標,目標,実績,達成率,着地見込み,差
佐藤,面談,16,12,75%,15,-4
,応募,24,20,83%,25,-4
,一次面接設定,8,5,63%,7,-3
,売上,200万,120万,60%,180万,-80万
鈴木,面談,14,14,100%,16,0
,応募,20,22,110%,26,2`,
    targets: [
      'C3 佐藤 2026-11 first_meeting >= 16 own',
      'C4 佐藤 2026-11 application_consent >= 24 own',
      'C5 佐藤 2026-11 first_interview_set >= 8 own',
      'C6 佐藤 2026-11 revenue >= 2000000 own',
      'C7 鈴木 2026-11 first_meeting >= 14 own',
      'C8 鈴木 2026-11 application_consent >= 20 own',
    ],
  },
  {
    name: 'a balanced scorecard',
    csv: `視点,戦略目標,業績評価指標,目標値,ウェイト,責任者
財務,収益の拡大,売上,年1.2億円,30%,事業部
顧客,候補者満足の向上,候補者NPS,40以上,10%,事業部
業務プロセス,マッチングの質,一次面接設定数,月40件,30%,CA課
学習と成長,面談スキル,ロープレ,週1回,30%,各自`,
    targets: [
      'D2 事業部 yearly revenue >= 120000000 team',
      'D3 事業部 - nps >= 40 team',
      'D4 CA課 monthly first_interview_set >= 40 team',
      'D5 各自 weekly study_roleplay >= 1 own',
    ],
  },
  {
    name: 'objectives and numbered key results',
    csv: `OKR 2026年度3Q,,,
Objective,Key Result,目標,担当
面接につながる提案を増やす,KR1 一次面接設定,24件,佐藤
,KR2 求人提案 1人あたり,5社,佐藤
,KR3 推薦文をRAと相互レビュー,全件,佐藤
新規開拓を軌道に乗せる,KR1 新規契約,3社,西村
,KR2 企業架電,300件,西村`,
    targets: [
      'C3 佐藤 2026Q3 first_interview_set >= 24 own',
      'C4 佐藤 2026Q3 jobs_per_candidate >= 5 own',
      'C5 佐藤 2026Q3 recommendation_letter >= all own',
      'C6 西村 2026Q3 contract_signed >= 3 own',
      'C7 西村 2026Q3 client_call >= 300 own',
    ],
  },
  {
    name: 'months down under people merged at the left, with sums',
    csv: `担当,月,スカウト,面談,応募,推薦
佐藤,10月,400,16,24,20
,11月,400,16,24,20
,計,800,32,48,40
鈴木,10月,300,12,18,15
,11月,300,12,18,15
,計,600,24,36,30
総計,,1400,56,84,70`,
    targets: [
      'C2 佐藤 2026-10 scout_sent >= 400 own',
      'D2 佐藤 2026-10 first_meeting >= 16 own',
      'E2 佐藤 2026-10 application_consent >= 24 own',
      'F2 佐藤 2026-10 document_submitted >= 20 own',
      'C3 佐藤 2026-11 scout_sent >= 400 own',
      'D3 佐藤 2026-11 first_meeting >= 16 own',
      'E3 佐藤 2026-11 application_consent >= 24 own',
      'F3 佐藤 2026-11 document_submitted >= 20 own',
      'C5 鈴木 2026-10 scout_sent >= 300 own',
      'D5 鈴木 2026-10 first_meeting >= 12 own',
      'E5 鈴木 2026-10 application_consent >= 18 own',
      'F5 鈴木 2026-10 document_submitted >= 15 own',
      'C6 鈴木 2026-11 scout_sent >= 300 own',
      'D6 鈴木 2026-11 first_meeting >= 12 own',
      'E6 鈴木 2026-11 application_consent >= 18 own',
      'F6 鈴木 2026-11 document_submitted >= 15 own',
    ],
  },
  {
    name: 'a standard for each working day',
    csv: `行動基準（1営業日あたり）,
項目,目標
架電,20件
面談,1件
スカウト,20通`,
    targets: [
      'B3 - daily candidate_call >= 20 team',
      'B4 - daily first_meeting >= 1 team',
      'B5 - daily scout_sent >= 20 team',
    ],
  },
  {
    name: 'ranges, least values and stretch values',
    csv: `氏名,指標,11月目標
佐藤,求人応募,20〜25件
佐藤,面談,最低15件（ストレッチ20件）
佐藤,スカウト,約400通
佐藤,売上,200万円（必達）／250万円（ストレッチ）
鈴木,面談→推薦,3営業日以内`,
    targets: [
      'C2 佐藤 2026-11 application_consent >= 20 own',
      'C3 佐藤 2026-11 first_meeting >= 15 own',
      'C4 佐藤 2026-11 scout_sent >= 400 own',
      'C5 佐藤 2026-11 revenue >= 2000000 own',
      'C6 鈴木 2026-11 meeting_to_submission_days <= 3 own',
    ],
  },
  {
    name: 'people on leave in a cross-tab of one metric',
    csv: `一次面接設定 目標（2026年度）,,,
,10月,11月,12月
佐藤,8,-,9
鈴木,なし,7,7
高橋,休職,休職,4`,
    targets: [
      'B3 佐藤 2026-10 first_interview_set >= 8 own',
      'D3 佐藤 2026-12 first_interview_set >= 9 own',
      'C4 鈴木 2026-11 first_interview_set >= 7 own',
      'D4 鈴木 2026-12 first_interview_set >= 7 own',
      'D5 高橋 2026-12 first_interview_set >= 4 own',
    ],
  },
  {
    name: 'a row of units under the headings',
    csv: `担当,スカウト,面談,応募,一次面接設定,売上
単位,通,件,件,件,万円
佐藤,400,16,24,8,200
鈴木,400,14,20,7,180`,
    targets: [
      'B3 佐藤 - scout_sent >= 400 own',
      'C3 佐藤 - first_meeting >= 16 own',
      'D3 佐藤 - application_consent >= 24 own',
      'E3 佐藤 - first_interview_set >= 8 own',
      'F3 佐藤 - revenue >= 2000000 own',
      'B4 鈴木 - scout_sent >= 400 own',
      'C4 鈴木 - first_meeting >= 14 own',
      'D4 鈴木 - application_consent >= 20 own',
      'E4 鈴木 - first_interview_set >= 7 own',
      'F4 鈴木 - revenue >= 1800000 own',
    ],
  },
  {
    name: 'a card of one person without headings',
    csv: `佐藤 健太,
役割：CA,
2026年11月 目標,
求人応募,25件
一次面接設定,8件
売上,200万円`,
    targets: [
      'B4 佐藤 健太 2026-11 application_consent >= 25 own',
      'B5 佐藤 健太 2026-11 first_interview_set >= 8 own',
      'B6 佐藤 健太 2026-11 revenue >= 2000000 own',
    ],
  },
  {
    name: 'groups over metrics, each CA',
    csv: `個人KPI（CA1人あたり）,,
大項目,小項目,月間目標
集客,スカウト送信,400通
,スカウト返信率,5%
面談,初回面談,16件
選考,求人応募,24件
,一次面接設定,8件
決定,内定承諾,2件`,
    targets: [
      'C3 - monthly scout_sent >= 400 own',
      'C4 - monthly scout_reply_rate >= 0.05 own',
      'C5 - monthly first_meeting >= 16 own',
      'C6 - monthly application_consent >= 24 own',
      'C7 - monthly first_interview_set >= 8 own',
      'C8 - monthly offer_accepted >= 2 own',
    ],
  },
  {
    name: 'a block for each role, the same word meaning two things',
    csv: `■CA（1人あたり月間）,
指標,目標
架電,100件
面談,16件
応募,24件
■RA（1人あたり月間）,
指標,目標
架電,200件
訪問,12件
新規求人,8件`,
    targets: [
      'B3 - monthly candidate_call >= 100 own',
      'B4 - monthly first_meeting >= 16 own',
      'B5 - monthly application_consent >= 24 own',
      'B8 - monthly client_call >= 200 own',
      'B9 - monthly client_visit >= 12 own',
      'B10 - monthly new_jobs >= 8 own',
    ],
  },
  {
    name: 'one word in two places of one sheet',
    csv: `担当,指標,目標
佐藤,応募,24
佐藤,面接数,8
佐藤,内定,3
鈴木,面接数,7
鈴木,スカウト,300`,
    targets: [
      'C2 佐藤 - application_consent >= 24 own',
      'C3 佐藤 - first_interview_held >= 8 own',
      'C4 佐藤 - offer >= 3 own',
      'C5 鈴木 - first_interview_held >= 7 own',
      'C6 鈴木 - scout_sent >= 300 own',
    ],
  },
  {
    name: 'a tree whose year is named by the month it ends in',
    csv: `【2027年3月期】KPIツリー
売上高 3.6億円
├ 成約数 120件
│ ├ 内定数 150件
│ │ └ 一次面接設定数 600件
│ └ 内定承諾率 80%
└ 平均単価 300万円`,
    targets: [
      'A2 - FY2026 revenue >= 360000000 team',
      'A3 - FY2026 placement >= 120 team',
      'A4 - FY2026 offer >= 150 team',
      'A5 - FY2026 first_interview_set >= 600 team',
      'A6 - FY2026 offer_acceptance_rate >= 0.8 team',
      'A7 - FY2026 avg_fee >= 3000000 team',
    ],
  },
  {
    name: 'a target row above days, under no title',
    csv: `日付,面談,応募
目標,16,24
11/2,1,2
11/4,0,1
11/5,2,0`,
    targets: ['B2 - - first_meeting >= 16 team', 'C2 - - application_consent >= 24 team'],
  },
  {
    name: 'targets by week, with the month’s sum below',
    csv: `2026年11月の目標,,
週,面談,応募
1W(11/2-11/8),4,6
2W(11/9-11/15),4,6
月間合計,8,12`,
    targets: [
      'B3 - 2026-W45 first_meeting >= 4 team',
      'C3 - 2026-W45 application_consent >= 6 team',
      'B4 - 2026-W46 first_meeting >= 4 team',
      'C4 - 2026-W46 application_consent >= 6 team',
    ],
  },
  {
    name: 'a note of the unit of money',
    csv: `2026年度 個人予算,,,
,,,（単位：千円）
担当,4月,5月,6月
佐藤,2000,2000,2200
鈴木,1500,1500,1600
合計,3500,3500,3800`,
    targets: [
      'B4 佐藤 2026-04 revenue >= 2000000 own',
      'C4 佐藤 2026-05 revenue >= 2000000 own',
      'D4 佐藤 2026-06 revenue >= 2200000 own',
      'B5 鈴木 2026-04 revenue >= 1500000 own',
      'C5 鈴木 2026-05 revenue >= 1500000 own',
      'D5 鈴木 2026-06 revenue >= 1600000 own',
    ],
  },
  {
    name: 'one label settled where its neighbours are plain, and meant alike elsewhere',
    csv: `担当,指標,目標
鈴木,スカウト,300
鈴木,設定,7
佐藤,面談,16
佐藤,応募,24
佐藤,設定,8
佐藤,内定,3`,
    targets: [
      'C2 鈴木 - scout_sent >= 300 own',
      'C3 鈴木 - first_interview_set >= 7 own',
      'C4 佐藤 - first_meeting >= 16 own',
      'C5 佐藤 - application_consent >= 24 own',
      'C6 佐藤 - first_interview_set >= 8 own',
      'C7 佐藤 - offer >= 3 own',
    ],
  },
];
