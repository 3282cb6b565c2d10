import type { TargetSheet } from '../sheets';

/** Targets in sentences, as people write them in chats, appraisal forms and plans. */
export const WORDS: readonly TargetSheet[] = [
  {
    name: 'commitments as written in a chat',
    csv: `担当,コミット
佐藤,"今月は一次面接設定を8件、そのために求人応募を25件とります！スカウトは1日20通ペースで。"
鈴木,決定2名が目標です。まずは面談を週4件入れます
高橋,面接通過率が低いので、今月は50%を超えたいです
田中,気合で売上300万いきます！`,
    targets: [
      'B2 佐藤 monthly first_interview_set >= 8 own',
      'B2 佐藤 monthly application_consent >= 25 own',
      'B2 佐藤 daily scout_sent >= 20 own',
      'B3 鈴木 - placement >= 2 own',
      'B3 鈴木 weekly first_meeting >= 4 own',
      'B4 高橋 monthly interview_pass_rate >= 0.5 own',
      'B5 田中 - revenue >= 3000000 own',
    ],
  },
  {
    name: 'several people in one cell',
    csv: `11月の個人目標,
CA課,"佐藤: 求人応募を月20件、面談 月16件
鈴木：一次面接設定 月7件
高橋さんは求人提案を1人5社"`,
    targets: [
      'B2 佐藤 monthly application_consent >= 20 own',
      'B2 佐藤 monthly first_meeting >= 16 own',
      'B2 鈴木 monthly first_interview_set >= 7 own',
      'B2 高橋 2026-11 jobs_per_candidate >= 5 own',
    ],
  },
  {
    name: 'a pasted message in one cell',
    csv: `"【11月の目標】
佐藤：求人応募25件、売上200万円
鈴木：一次面接設定7件
チーム：決定4件"`,
    targets: [
      'A1 佐藤 2026-11 application_consent >= 25 own',
      'A1 佐藤 2026-11 revenue >= 2000000 own',
      'A1 鈴木 2026-11 first_interview_set >= 7 own',
      'A1 チーム 2026-11 placement >= 4 team',
    ],
  },
  {
    name: 'a policy in lines: team, each person, watched',
    csv: `2026年度下期 CA課 方針
チーム目標：売上6000万円、成約24名
個人目標：一次面接設定 月8件、求人応募 月25件
モニタリング：面接通過率50%、内定承諾率80%`,
    targets: [
      'A2 - 2026H2 revenue >= 60000000 team',
      'A2 - 2026H2 placement >= 24 team',
      'A3 - monthly first_interview_set >= 8 own',
      'A3 - monthly application_consent >= 25 own',
      'A4 - 2026H2 interview_pass_rate >= - team watched',
      'A4 - 2026H2 offer_acceptance_rate >= - team watched',
    ],
  },
  {
    name: 'an appraisal form with criteria in words',
    csv: `目標管理シート,,,,
氏名,山本 葵,評価期間,2026年度上期,
No,目標,達成基準,期限,ウエイト
1,担当求職者の一次面接設定を増やす,月8件以上を6か月継続,9月末,40%
2,書類通過率を改善する,上期平均で45%以上,9月末,30%
3,求人理解を深める,企業訪問に毎月2社同席,毎月末,30%`,
    targets: [
      'C4 山本 葵 monthly first_interview_set >= 8 own',
      'C5 山本 葵 2026H1 document_pass_rate >= 0.45 own',
      'C6 山本 葵 monthly client_visit >= 2 own',
    ],
  },
  {
    name: 'what was is no target',
    csv: `日付,担当,メモ
2026/11/10,佐藤,面接通過率が40%に下がった。原因を一緒に考える
2026/11/10,鈴木,内定承諾が2件あった
2026/11/17,鈴木,先月は成約0件だった`,
    targets: ['C2 佐藤 2026-11-10 "原因を一緒に考える" >= - own'],
  },
  {
    name: 'results to be worked towards through actions',
    csv: `担当,テーマ,今月やること
佐藤,面接通過率を上げる,面接前日の面接対策を週5件
佐藤,内定辞退を減らす,内定者フォローを週2回
鈴木,売上につなげる,求人応募を月20件
鈴木,成約企業を増やす,企業訪問 月6社`,
    targets: [
      'C2 佐藤 weekly interview_prep >= 5 own',
      'C3 佐藤 weekly preboarding_followup >= 2 own',
      'C4 鈴木 monthly application_consent >= 20 own',
      'C5 鈴木 monthly client_visit >= 6 own',
    ],
  },
  {
    name: 'growth on last year sets no level',
    csv: `担当,指標,目標
佐藤,売上,前年比110%
佐藤,求人応募,前月比+5件
佐藤,一次面接設定,月8件（前年比120%）`,
    targets: [
      'C2 佐藤 - revenue >= - own',
      'C3 佐藤 - application_consent >= - own',
      'C4 佐藤 monthly first_interview_set >= 8 own',
    ],
  },
];
