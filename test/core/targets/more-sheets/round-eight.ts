import type { TargetSheet } from '../sheets';

/** An eighth look, after the seventh. */
export const ROUND_EIGHT: readonly TargetSheet[] = [
  {
    name: 'KPI sheet with owner column and unit',
    csv: `KPIシート 2026年11月 第二営業チーム,,,,,
区分,KPI,担当,目標,単位,備考
チーム,決定数,チーム全体,8,名,
チーム,売上,チーム全体,2000,万円,
個人,初回面談,戸田,18,件,
個人,求人応募,戸田,26,件,
個人,初回面談,三宅,15,件,育休明け
個人,求人応募,三宅,20,件,`,
    targets: [
      'D3 チーム全体 2026-11 placement >= 8 team',
      'D4 チーム全体 2026-11 revenue >= 20000000 team',
      'D5 戸田 2026-11 first_meeting >= 18 own',
      'D6 戸田 2026-11 application_consent >= 26 own',
      'D7 三宅 2026-11 first_meeting >= 15 own',
      'D8 三宅 2026-11 application_consent >= 20 own',
    ],
  },
  {
    name: 'English weekly plan per consultant in columns',
    csv: `Weekly plan,W/C 23 Nov 2026,,
Activity,Jonah Pike,Carys Lowe,Team total
BD calls,60,40,100
Candidate calls,40,80,120
First interviews arranged,3,4,7`,
    targets: [
      'B3 Jonah Pike 2026-W48 client_call >= 60 own',
      'C3 Carys Lowe 2026-W48 client_call >= 40 own',
      'B4 Jonah Pike 2026-W48 candidate_call >= 40 own',
      'C4 Carys Lowe 2026-W48 candidate_call >= 80 own',
      'B5 Jonah Pike 2026-W48 first_interview_set >= 3 own',
      'C5 Carys Lowe 2026-W48 first_interview_set >= 4 own',
    ],
  },
  {
    name: 'challenge sheet with free sentences, mixed',
    csv: `チャレンジシート（2026年度下期）,,
氏名,緒方 柚希,
テーマ,目標（何を・どれだけ）,ウエイト
業績,"売上2,000万円を達成する",40%
プロセス,求人提案を1人あたり5社以上行い、応募を月25件獲得する,40%
自己成長,求人票の読み合わせ会を月1回主催する,20%`,
    targets: [
      'B4 緒方 柚希 2026H2 revenue >= 20000000 own',
      'B5 緒方 柚希 2026H2 jobs_per_candidate >= 5 own',
      'B5 緒方 柚希 monthly application_consent >= 25 own',
      'B6 緒方 柚希 monthly "求人票の読み合わせ会を月1回主催する" >= 1 own',
    ],
  },
  {
    name: 'month tab with daily pace columns',
    csv: `2026年11月　目標と日割り（担当：尾上 翠）,,,,
項目,月目標,営業日数,1日あたり,備考
スカウト送信,400,19,21.1,
初回面談,19,19,1,
求人応募,24,19,1.3,`,
    targets: [
      'B3 尾上 翠 2026-11 scout_sent >= 400 own',
      'B4 尾上 翠 2026-11 first_meeting >= 19 own',
      'B5 尾上 翠 2026-11 application_consent >= 24 own',
    ],
  },
  {
    name: 'standup lines with names and colons',
    csv: `本日の目標 11/25,
吉村：架電30、面談設定2,
柳：スカウト50通／掘り起こし10件,
チーム：一次面接設定3件,`,
    targets: [
      'A2 吉村 2026-11-25 candidate_call >= 30 own',
      'A2 吉村 2026-11-25 meeting_set >= 2 own',
      'A3 柳 2026-11-25 scout_sent >= 50 own',
      'A3 柳 2026-11-25 dormant_recontact >= 10 own',
      'A4 チーム 2026-11-25 first_interview_set >= 3 team',
    ],
  },
  {
    name: 'quarterly targets by consultant with half-year sums, English',
    csv: `2026 targets,,,,,
Name,KPI,Q1,Q2,H1 total,Notes
Femi Adair,NFI,£55k,£60k,£115k,
Femi Adair,Client meetings,30,30,60,
Lotte Byrne,NFI,£45k,£50k,£95k,started Jan
Lotte Byrne,Client meetings,36,36,72,`,
    targets: [
      'C3 Femi Adair 2026Q1 revenue >= 55000 own',
      'D3 Femi Adair 2026Q2 revenue >= 60000 own',
      'C4 Femi Adair 2026Q1 client_visit >= 30 own',
      'D4 Femi Adair 2026Q2 client_visit >= 30 own',
      'C5 Lotte Byrne 2026Q1 revenue >= 45000 own',
      'D5 Lotte Byrne 2026Q2 revenue >= 50000 own',
      'C6 Lotte Byrne 2026Q1 client_visit >= 36 own',
      'D6 Lotte Byrne 2026Q2 client_visit >= 36 own',
    ],
  },
  {
    name: "last year, this year's goal and how",
    csv: `行動指標の見直し,,,
指標,昨年度実績（月平均）,2026年度目標（月）,打ち手
初回面談,12件,16件,朝のスカウトを毎日20通
推薦,20名,28名,面談翌日に提案
一次面接設定,5件,8件,推薦文の見直し`,
    targets: [
      'C3 - monthly first_meeting >= 16 team',
      'C4 - monthly document_submitted >= 28 team',
      'C5 - monthly first_interview_set >= 8 team',
    ],
  },
  {
    name: 'appraisal with weights and no targets for the ratings',
    csv: `Appraisal FY2026,,,,
Employee: Rhona Keel,,,Manager: D. Amis,
Objective,Target,Weight,Self,Manager
Billings,£180k,50%,3,3
CVs sent per week,12,25%,4,4
Post-start check-ins,100%,25%,5,4`,
    targets: [
      'B4 Rhona Keel FY2026 revenue >= 180000 own',
      'B5 Rhona Keel weekly document_submitted >= 12 own',
      'B6 Rhona Keel FY2026 post_join_followup >= 1 own',
    ],
  },
  {
    name: 'team board: goal line over member table of results',
    csv: `東京第一課 11月度,,,,
"今月の課目標：決定7名／売上1,750万円",,,,
氏名,面談目標,面談実績,応募目標,応募実績
筒井,18,11,26,15
秋元,16,12,22,17`,
    targets: [
      'A2 - 2026-11 placement >= 7 team',
      'A2 - 2026-11 revenue >= 17500000 team',
      'B4 筒井 2026-11 first_meeting >= 18 own',
      'D4 筒井 2026-11 application_consent >= 26 own',
      'B5 秋元 2026-11 first_meeting >= 16 own',
      'D5 秋元 2026-11 application_consent >= 22 own',
    ],
  },
  {
    name: 'OKR in Japanese with KR rows, mixed',
    csv: `OKR 2026年度4Q,,,
オーナー,O（目的）,KR（主要な結果）,進捗
江藤,候補者に選ばれる担当になる,KR1 初回面談を月20件,60%
,,KR2 面談から3営業日以内に推薦,80%
,,KR3 内定承諾率80%,75%
片桐,企業の採用課題に入り込む,KR1 企業訪問を月12件,50%
,,KR2 新規求人を月8件,40%`,
    targets: [
      'C3 江藤 monthly first_meeting >= 20 own',
      'C4 江藤 2026Q4 meeting_to_submission_days <= 3 own',
      'C5 江藤 2026Q4 offer_acceptance_rate >= 0.8 own',
      'C6 片桐 monthly client_visit >= 12 own',
      'C7 片桐 monthly new_jobs >= 8 own',
    ],
  },
  {
    name: 'log of one-to-ones with agreed next goals',
    csv: `1on1記録,,,,
日付,メンバー,話したこと,次回までの目標,次回
2026/11/10,丹羽,応募までの流れ,求人応募6件,11/24
2026/11/12,熊谷,推薦文の書き方,推薦8名・推薦文は全件RAに相談,11/26
2026/11/24,丹羽,面接設定の壁,一次面接設定2件,12/8`,
    targets: [
      'D3 丹羽 2026-11-10 application_consent >= 6 own',
      'D4 熊谷 2026-11-12 document_submitted >= 8 own',
      'D4 熊谷 2026-11-12 recommendation_letter >= all own',
      'D5 丹羽 2026-11-24 first_interview_set >= 2 own',
    ],
  },
  {
    name: 'scorecard by week across with target first, English',
    csv: `Scorecard - Imogen Vale,,,,
Metric,Weekly target,2 Nov,9 Nov,16 Nov
Candidate calls,60,58,61,49
CVs sent,10,8,11,9
Client meetings,3,2,3,4`,
    targets: [
      'B3 Imogen Vale weekly candidate_call >= 60 own',
      'B4 Imogen Vale weekly document_submitted >= 10 own',
      'B5 Imogen Vale weekly client_visit >= 3 own',
    ],
  },
];
