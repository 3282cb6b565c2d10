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
];
