import type { TargetSheet } from '../sheets';

/** A ninth look: names over sentences, headings nobody knows, dates that are no period, results of our own functions. */
export const ROUND_NINE: readonly TargetSheet[] = [
  {
    name: 'names over what each has written, without a column of labels',
    csv: `11月の個人目標,
佐藤,鈴木
面談を月15件やる、応募20件,応募を月20件
声かけを増やす,一次面接設定 月8件`,
    targets: [
      'A3 佐藤 monthly first_meeting >= 15 own',
      'A3 佐藤 2026-11 application_consent >= 20 own',
      'B3 鈴木 monthly application_consent >= 20 own',
      'A4 佐藤 2026-11 "声かけを増やす" >= - own',
      'B4 鈴木 monthly first_interview_set >= 8 own',
    ],
  },
  {
    name: 'English names over one row of sentences',
    csv: `Alice Hart,Bob Carr
Hold 12 candidate interviews,Send 30 CVs a month`,
    targets: ['A2 Alice Hart - first_meeting >= 12 own', 'B2 Bob Carr monthly document_submitted >= 30 own'],
  },
  {
    name: 'two persons in each row of a list are no headings',
    csv: `佐藤 健,田中 蓮,面談 3件
鈴木,高橋,応募 2件`,
    targets: ['C1 田中 蓮 - first_meeting >= 3 own', 'C2 高橋 - application_consent >= 2 own'],
  },
  {
    name: 'a heading nobody knows over the names, in English',
    csv: `From,Goals for November
Alice Hart,12 first interviews
Bob Carr,15 submissions`,
    targets: [
      'B2 Alice Hart 2026-11 first_interview_held >= 12 own',
      'B3 Bob Carr 2026-11 document_submitted >= 15 own',
    ],
  },
  {
    name: 'a heading nobody knows over the names, in Japanese',
    csv: `投稿者,11月の目標
佐藤,面談15件、応募20件
鈴木,面談12件`,
    targets: [
      'B2 佐藤 2026-11 first_meeting >= 15 own',
      'B2 佐藤 2026-11 application_consent >= 20 own',
      'B3 鈴木 2026-11 first_meeting >= 12 own',
    ],
  },
  {
    name: 'the day of a meeting is no period; 今月 and 今週 mean it',
    csv: `CA課 定例議事録 2026/11/24,
佐藤,面談15件
鈴木,今月は応募20件
高橋：今週は推薦5件,`,
    targets: [
      'B2 佐藤 - first_meeting >= 15 own',
      'B3 鈴木 2026-11 application_consent >= 20 own',
      'A4 高橋 2026-W48 document_submitted >= 5 own',
    ],
  },
  {
    name: 'a table decided in a meeting, 今月 in its heading',
    csv: `2026/11/22 の会議で決めたもの,,
担当,KPI,今月の目標
佐藤,面談数,20件`,
    targets: ['C3 佐藤 2026-11 first_meeting >= 20 own'],
  },
  {
    name: 'the day a sheet was written is no period',
    csv: `作成日,2026/11/24,
担当,指標,目標
佐藤,面談,20件`,
    targets: ['C3 佐藤 - first_meeting >= 20 own'],
  },
  {
    name: 'a report of one day keeps its day',
    csv: `日報 2026/11/25,
項目,目標
架電,30件`,
    targets: ['B3 - 2026-11-25 candidate_call >= 30 team'],
  },
  {
    name: 'a funnel made by our own function beside the targets',
    csv: `担当,指標,目標,,ステージ,件数,次への移行率,95%下限,95%上限,最初からの移行率,備考
佐藤,面談数,20,,初回面談,120,0.5,0.4,0.6,,
鈴木,面談数,18,,求人応募,60,0.3,0.2,0.4,0.5,`,
    targets: ['C2 佐藤 - first_meeting >= 20 own', 'C3 鈴木 - first_meeting >= 18 own'],
  },
  {
    name: 'only a result with a column of targets: they stand elsewhere',
    csv: `Member,Period,Metric,Actual,Target,Pace,Difference,Business days left,Needed per day,In words
Alice Hart,2026-11,First meetings,10,20,15,-5,4,2.5,3 a day`,
    targets: [],
  },
  {
    name: 'a list made by KPI_TARGETS below its own sheet, which counts once',
    csv: `11月の目標,,,,,,,
佐藤：面談20件,,,,,,,
担当者,期間,指標,条件,目標値,単位,範囲,元のセル
佐藤,2026-11,初回面談数,>=,20,件,個人,A2`,
    targets: ['A2 佐藤 2026-11 first_meeting >= 20 own'],
  },
  {
    name: 'a copy of the list made by KPI_TARGETS, alone',
    csv: `担当者,期間,指標,条件,目標値,単位,範囲,元のセル
佐藤,2026-11,初回面談数,>=,20,件,個人,C2`,
    targets: ['E2 佐藤 2026-11 first_meeting >= 20 own'],
  },
  {
    name: 'a half of the fiscal year with FY before it, and a wish without a number',
    csv: `FY2026 下期 個人KPI（CA2課）,,,
担当,KPI,目標,期限
佐藤 健,面談数,２０件/月,毎月
佐藤 健,売上,３００万円,
田中 蓮,推薦の質を上げる,,`,
    targets: [
      'C3 佐藤 健 monthly first_meeting >= 20 own',
      'C4 佐藤 健 2026H2 revenue >= 3000000 own',
      'B5 田中 蓮 2026H2 "推薦の質を上げる" >= - own',
    ],
  },
];
