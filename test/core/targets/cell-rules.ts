import type { TargetSheet } from './sheets';

/** Small sheets, each turning rules of cells that hold words, units and amounts. */
export const CELL_RULES: readonly TargetSheet[] = [
  {
    name: 'actions and means, without a column of figures',
    csv: `担当,行動項目,具体策
佐藤,面談を増やす,毎日2件面談する
鈴木,応募を増やす,20分で終える
高橋,推薦を増やす,面談の前に準備する
伊藤,-,`,
    targets: [
      'B2 佐藤 - first_meeting >= - own',
      'C2 佐藤 daily first_meeting >= 2 own',
      'B3 鈴木 - application_consent >= - own',
      'B4 高橋 - document_submitted >= - own',
    ],
  },
  {
    name: 'words beside an empty cell of figures: somebody’s are listed, section heads are not',
    csv: `担当,指標,目標
佐藤,行動面のこと,
,面談,20
,姿勢面のこと,
鈴木,面談,
鈴木,応募,30`,
    targets: [
      'B2 佐藤 - "行動面のこと" >= - own',
      'C3 佐藤 - first_meeting >= 20 own',
      'C6 鈴木 - application_consent >= 30 own',
    ],
  },
  {
    name: 'sections of a table of the team',
    csv: `指標,目標
行動面のこと,
面談,20
結果面のこと,
決定数,3`,
    targets: ['B3 - - first_meeting >= 20 team', 'B5 - - placement >= 3 team'],
  },
  {
    name: 'pounds in the heading, in a column of units and in thousands',
    csv: `Consultant,Billings (£),Fees (£k)
Sam Poole,"30,000",25
Rhona Keel,28000,20`,
    targets: [
      'B2 Sam Poole - revenue >= 30000 own',
      'C2 Sam Poole - revenue >= 25000 own',
      'B3 Rhona Keel - revenue >= 28000 own',
      'C3 Rhona Keel - revenue >= 20000 own',
    ],
  },
  {
    name: 'units in a column',
    csv: `Consultant,KPI,Target,Unit
Sam Poole,Billings,30,£k
Sam Poole,Billings,30000,£
Sam Poole,CV pass rate,40,%
Sam Poole,Time from meeting to CV,48,hours
Sam Poole,CVs sent,10,per week`,
    targets: [
      'C2 Sam Poole - revenue >= 30000 own',
      'C3 Sam Poole - revenue >= 30000 own',
      'C4 Sam Poole - document_pass_rate >= 0.4 own',
      'C5 Sam Poole each meeting_to_submission_days <= 2 own',
      'C6 Sam Poole weekly document_submitted >= 10 own',
    ],
  },
  {
    name: 'people by a letter, a number or their account, over the figures',
    csv: `指標,担当A,担当 B,メンバー1,新人2,a.mori
面談,20,18,16,10,12`,
    targets: [
      'B2 担当A - first_meeting >= 20 own',
      'C2 担当 B - first_meeting >= 18 own',
      'D2 メンバー1 - first_meeting >= 16 own',
      'E2 新人2 - first_meeting >= 10 own',
      'F2 a.mori - first_meeting >= 12 own',
    ],
  },
  {
    name: 'headings that are nobody’s over the figures',
    csv: `指標,最低ライン,目標回数
面談,18,20`,
    targets: ['C2 - - first_meeting >= 20 team'],
  },
  {
    name: 'words in a cell of figures: about the metric or not',
    csv: `指標,目標,備考
面談,上司と相談,
内定承諾率,モニタリングのみ,
推薦文,全件,
応募,毎日1件,
決定数,2件（1件は紹介経由）,`,
    targets: [
      'B3 - - offer_acceptance_rate >= - team watched',
      'B4 - - recommendation_letter >= all team',
      'B5 - daily application_consent >= 1 team',
      'B6 - - placement >= 2 team',
    ],
  },
  {
    name: 'several aims in one cell, and the words of a metric nobody knows',
    csv: `担当,目標
佐藤,面談20件、応募30件
鈴木,"面談20件
応募30件"
高橋,ブログ4本
伊藤,とにかく頑張る`,
    targets: [
      'B2 佐藤 - first_meeting >= 20 own',
      'B2 佐藤 - application_consent >= 30 own',
      'B3 鈴木 - first_meeting >= 20 own',
      'B3 鈴木 - application_consent >= 30 own',
      'B4 高橋 - "ブログ4本" >= 4 own',
      'B5 伊藤 - "とにかく頑張る" >= - own',
    ],
  },
  {
    name: 'an achievement of sales, of meetings, and of nothing in particular',
    csv: `担当,指標,目標
佐藤,売上達成率,100%
佐藤,面談達成率,100
佐藤,達成率,95%`,
    targets: [
      'C2 佐藤 - budget_achievement >= 1 own',
      'C3 佐藤 - budget_achievement >= 1 own',
      'C4 佐藤 - budget_achievement >= 0.95 own',
    ],
  },
  {
    name: 'a person and a metric in one cell of names',
    csv: `担当,10月,11月
佐藤　求人応募,20,22
鈴木　求人応募,18,19`,
    targets: [
      'B2 佐藤 2026-10 application_consent >= 20 own',
      'C2 佐藤 2026-11 application_consent >= 22 own',
      'B3 鈴木 2026-10 application_consent >= 18 own',
      'C3 鈴木 2026-11 application_consent >= 19 own',
    ],
  },
  {
    name: 'owners before the metric, in the column of metrics',
    csv: `指標,11月
佐藤：面談,20
鈴木さんの面談,18
高橋 - 面談,16
東京チーム：決定数,6`,
    targets: [
      'B2 佐藤 2026-11 first_meeting >= 20 own',
      'B3 鈴木 2026-11 first_meeting >= 18 own',
      'B4 高橋 2026-11 first_meeting >= 16 own',
      'B5 - 2026-11 placement >= 6 team',
    ],
  },
  {
    name: 'planned and expected figures of a metric are no targets, marked rows are',
    csv: `指標,区分,11月
面談,目標,20
面談,予定,18
面談,見込,19
面談,差,-2
応募,計画,30`,
    targets: ['C2 - 2026-11 first_meeting >= 20 team', 'C6 - 2026-11 application_consent >= 30 team'],
  },
];
