import type { TargetSheet } from '../sheets';

/** A second look: shapes tried after the reader had been mended for the others. */
export const ROUND_TWO: readonly TargetSheet[] = [
  {
    name: 'half-year plan with a sum row of the team and ratios below',
    csv: `2026年度下期 目標,,,,,,,
氏名,10月,11月,12月,1月,2月,3月,下期計
■一次面接設定,,,,,,,
佐藤,8,8,7,7,8,9,47
鈴木,7,7,6,6,7,8,41
チーム計,15,15,13,13,15,17,88
■成約,,,,,,,
佐藤,2,2,1,1,2,3,11
鈴木,1,1,1,1,1,2,7
チーム計,3,3,2,2,3,5,18`,
    targets: [
      'B4 佐藤 2026-10 first_interview_set >= 8 own',
      'C4 佐藤 2026-11 first_interview_set >= 8 own',
      'D4 佐藤 2026-12 first_interview_set >= 7 own',
      'E4 佐藤 2027-01 first_interview_set >= 7 own',
      'F4 佐藤 2027-02 first_interview_set >= 8 own',
      'G4 佐藤 2027-03 first_interview_set >= 9 own',
      'B5 鈴木 2026-10 first_interview_set >= 7 own',
      'C5 鈴木 2026-11 first_interview_set >= 7 own',
      'D5 鈴木 2026-12 first_interview_set >= 6 own',
      'E5 鈴木 2027-01 first_interview_set >= 6 own',
      'F5 鈴木 2027-02 first_interview_set >= 7 own',
      'G5 鈴木 2027-03 first_interview_set >= 8 own',
      'B8 佐藤 2026-10 placement >= 2 own',
      'C8 佐藤 2026-11 placement >= 2 own',
      'D8 佐藤 2026-12 placement >= 1 own',
      'E8 佐藤 2027-01 placement >= 1 own',
      'F8 佐藤 2027-02 placement >= 2 own',
      'G8 佐藤 2027-03 placement >= 3 own',
      'B9 鈴木 2026-10 placement >= 1 own',
      'C9 鈴木 2026-11 placement >= 1 own',
      'D9 鈴木 2026-12 placement >= 1 own',
      'E9 鈴木 2027-01 placement >= 1 own',
      'F9 鈴木 2027-02 placement >= 1 own',
      'G9 鈴木 2027-03 placement >= 2 own',
    ],
  },
  {
    name: 'a KGI, KPI and action in three rows each person',
    csv: `氏名,区分,指標,目標値,期限
佐藤 健太,KGI,売上,1200万円,2026年度下期
,KPI,一次面接設定数,月8件,2026年度下期
,行動,求人提案,1人5社,2026年度下期
鈴木 花子,KGI,売上,1000万円,2026年度下期
,KPI,一次面接設定数,月7件,2026年度下期
,行動,面接対策,全件,2026年度下期`,
    targets: [
      'D2 佐藤 健太 - revenue >= 12000000 own',
      'D3 佐藤 健太 monthly first_interview_set >= 8 own',
      'D4 佐藤 健太 - jobs_per_candidate >= 5 own',
      'D5 鈴木 花子 - revenue >= 10000000 own',
      'D6 鈴木 花子 monthly first_interview_set >= 7 own',
      'D7 鈴木 花子 - interview_prep >= all own',
    ],
  },
  {
    name: 'messages of a team in one column',
    csv: `お疲れさまです。来月の目標を共有します。
佐藤です。来月は求人応募25件、一次面接設定8件を目標にします。
鈴木です！スカウトは毎日20通、面談は週4件やります。
高橋です。内定承諾率80%をキープして、決定2件とります。`,
    targets: [
      'A2 佐藤 monthly application_consent >= 25 own',
      'A2 佐藤 monthly first_interview_set >= 8 own',
      'A3 鈴木 daily scout_sent >= 20 own',
      'A3 鈴木 weekly first_meeting >= 4 own',
      'A4 高橋 monthly offer_acceptance_rate >= 0.8 own',
      'A4 高橋 monthly placement >= 2 own',
    ],
  },
  {
    name: 'who promised what, in minutes of a meeting',
    csv: `日付,氏名,先週の振り返り,今週の目標
11/24,佐藤,面談3件、応募5件でした,面談5件・応募8件
11/24,鈴木,スカウトが60通にとどまった,スカウト100通、面談設定4件`,
    targets: [
      'D2 佐藤 2026-W48 first_meeting >= 5 own',
      'D2 佐藤 2026-W48 application_consent >= 8 own',
      'D3 鈴木 2026-W48 scout_sent >= 100 own',
      'D3 鈴木 2026-W48 meeting_set >= 4 own',
    ],
  },
  {
    name: 'conversion rates as process targets',
    csv: `プロセスKPI（チーム）,,
歩留まり,目標,実績
面談→応募,60%,52%
書類通過率,45%,40%
面接通過率,50%,41%
内定承諾率,80%,75%`,
    targets: [
      'B3 - - application_consent_rate >= 0.6 team',
      'B4 - - document_pass_rate >= 0.45 team',
      'B5 - - interview_pass_rate >= 0.5 team',
      'B6 - - offer_acceptance_rate >= 0.8 team',
    ],
  },
  {
    name: 'least, target and stretch in columns',
    csv: `担当,指標,最低ライン,目標,ストレッチ
佐藤,求人応募数,18,24,30
佐藤,一次面接設定数,6,8,10
鈴木,求人応募数,15,20,26`,
    targets: [
      'D2 佐藤 - application_consent >= 24 own',
      'D3 佐藤 - first_interview_set >= 8 own',
      'D4 鈴木 - application_consent >= 20 own',
    ],
  },
  {
    name: 'weekly targets of a month across, metrics down, one person',
    csv: `鈴木 花子 11月週次目標,,,,,
項目,1週,2週,3週,4週,合計
スカウト,100,100,100,100,400
面談,4,4,4,4,16
求人応募,6,6,6,6,24`,
    targets: [
      'B3 鈴木 花子 2026-W44 scout_sent >= 100 own',
      'C3 鈴木 花子 2026-W45 scout_sent >= 100 own',
      'D3 鈴木 花子 2026-W46 scout_sent >= 100 own',
      'E3 鈴木 花子 2026-W47 scout_sent >= 100 own',
      'B4 鈴木 花子 2026-W44 first_meeting >= 4 own',
      'C4 鈴木 花子 2026-W45 first_meeting >= 4 own',
      'D4 鈴木 花子 2026-W46 first_meeting >= 4 own',
      'E4 鈴木 花子 2026-W47 first_meeting >= 4 own',
      'B5 鈴木 花子 2026-W44 application_consent >= 6 own',
      'C5 鈴木 花子 2026-W45 application_consent >= 6 own',
      'D5 鈴木 花子 2026-W46 application_consent >= 6 own',
      'E5 鈴木 花子 2026-W47 application_consent >= 6 own',
    ],
  },
  {
    name: 'an English appraisal in sentences',
    csv: `Performance objectives 2026 - Maya Reed,,
#,Objective,Measure of success
1,Raise the number of first interviews arranged,At least 12 per month
2,Keep candidates engaged,"Follow up every candidate within 24 hours of interview"
3,Improve interview pass rate,From 35% to 45% by December
4,Personal billings,£240k for the year`,
    targets: [
      'C3 Maya Reed monthly first_interview_set >= 12 own',
      'C4 Maya Reed - "Follow up every candidate within 24 hours of interview" >= all own',
      'C5 Maya Reed 2026-12 first_interview_pass_rate >= 0.45 own',
      'C6 Maya Reed yearly revenue >= 240000 own',
    ],
  },
  {
    name: 'an English month plan, people across',
    csv: `November 2026 targets,,,
,Maya Reed,Owen Clarke,Team
CVs sent,24,20,44
First interviews arranged,12,10,22
Placements,2,1,3
Candidate calls per day,20,20,`,
    targets: [
      'B3 Maya Reed 2026-11 document_submitted >= 24 own',
      'C3 Owen Clarke 2026-11 document_submitted >= 20 own',
      'B4 Maya Reed 2026-11 first_interview_set >= 12 own',
      'C4 Owen Clarke 2026-11 first_interview_set >= 10 own',
      'B5 Maya Reed 2026-11 placement >= 2 own',
      'C5 Owen Clarke 2026-11 placement >= 1 own',
      'B6 Maya Reed daily candidate_call >= 20 own',
      'C6 Owen Clarke daily candidate_call >= 20 own',
    ],
  },
  {
    name: 'only fine targets, with results named as their purpose',
    csv: `担当,目標,狙い
佐藤,一次面接設定 月8件,内定承諾率を80%に近づける
佐藤,面接対策 週3件,面接通過率50%の土台づくり
鈴木,求人提案 1人5社,売上300万円につなげる
全員,候補者フォロー 毎週,内定辞退ゼロのため`,
    targets: [
      'B2 佐藤 monthly first_interview_set >= 8 own',
      'B3 佐藤 weekly interview_prep >= 3 own',
      'B4 鈴木 - jobs_per_candidate >= 5 own',
      'B5 全員 weekly weekly_followup >= 1 own',
    ],
  },
];
