import type { TargetSheet } from './sheets';

/** Small sheets, each turning rules of what the rows, labels and cells of a table say. */
export const ROW_RULES: readonly TargetSheet[] = [
  {
    name: 'a condition, a unit and how often in columns of their own',
    csv: `担当,指標,目標,条件,単位,頻度
佐藤,面談,20,以上,件,毎月
佐藤,推薦までの日数,3,以内,日,都度
佐藤,内定辞退,1,以下,件,四半期
佐藤,面接通過率,50,>=,%,月
佐藤,求人提案,5,min,社/人,月
佐藤,ロープレ,1,,回,週`,
    targets: [
      'C2 佐藤 monthly first_meeting >= 20 own',
      'C3 佐藤 each meeting_to_submission_days <= 3 own',
      'C4 佐藤 quarterly offer_declined <= 1 own',
      'C5 佐藤 monthly interview_pass_rate >= 0.5 own',
      'C6 佐藤 monthly jobs_per_candidate >= 5 own',
      'C7 佐藤 weekly study_roleplay >= 1 own',
    ],
  },
  {
    name: 'rows of sums, averages and actuals hold none',
    csv: `担当,指標,11月
佐藤,面談,20
佐藤,面談 実績,18
鈴木,面談,18
合計,面談,38
平均,面談,19
,合計,38`,
    targets: ['C2 佐藤 2026-11 first_meeting >= 20 own', 'C4 鈴木 2026-11 first_meeting >= 18 own'],
  },
  {
    name: 'a name over its merged rows, until the next one or a blank row',
    csv: `担当,指標,11月
佐藤,面談,20
,応募,30
鈴木,面談,18
,応募,28
,,
,決定数,4`,
    targets: [
      'C2 佐藤 2026-11 first_meeting >= 20 own',
      'C3 佐藤 2026-11 application_consent >= 30 own',
      'C4 鈴木 2026-11 first_meeting >= 18 own',
      'C5 鈴木 2026-11 application_consent >= 28 own',
      'C7 - 2026-11 placement >= 4 team',
    ],
  },
  {
    name: 'whose a metric is, said before it or in brackets',
    csv: `指標,11月
チーム売上,600万円
個人売上,200万円
決定数（チーム）,6
決定数（個人）,2
会社訪問数,8
各自：面談,20
team: placements,6`,
    targets: [
      'B2 - 2026-11 revenue >= 6000000 team',
      'B3 - 2026-11 revenue >= 2000000 own',
      'B4 - 2026-11 placement >= 6 team',
      'B5 - 2026-11 placement >= 2 own',
      'B6 - 2026-11 client_visit >= 8 team',
      'B7 各自 2026-11 first_meeting >= 20 own',
      'B8 - 2026-11 placement >= 6 team',
    ],
  },
  {
    name: 'everybody’s, the team’s and nobody’s rows',
    csv: `対象,指標,11月
全員,面談,20
チーム全体,決定数,6
佐藤,応募,30`,
    targets: [
      'C2 全員 2026-11 first_meeting >= 20 own',
      'C3 チーム全体 2026-11 placement >= 6 team',
      'C4 佐藤 2026-11 application_consent >= 30 own',
    ],
  },
  {
    name: 'a level says whose it is where nobody is named',
    csv: `区分,指標,11月
KGI,決定数,6
KPI,面談,60
個人,応募,30`,
    targets: [
      'C2 - 2026-11 placement >= 6 team',
      'C3 - 2026-11 first_meeting >= 60 team',
      'C4 - 2026-11 application_consent >= 30 own',
    ],
  },
  {
    name: 'a remark that it is only watched, in a column of its own or beside the metric',
    csv: `指標,11月,備考
面談,20,
内定承諾率,80%,モニタリングのみ
面接通過率（参考）,50%,`,
    targets: [
      'B2 - 2026-11 first_meeting >= 20 team',
      'B3 - 2026-11 offer_acceptance_rate >= - team watched',
      'B4 - 2026-11 interview_pass_rate >= - team watched',
    ],
  },
  {
    name: 'shares as decimals, percentages and whole numbers',
    csv: `担当,面接通過率,内定承諾率（%）,日報提出
佐藤,0.5,80,0.9
鈴木,50%,80%,90%`,
    targets: [
      'B2 佐藤 - interview_pass_rate >= 0.5 own',
      'C2 佐藤 - offer_acceptance_rate >= 0.8 own',
      'D2 佐藤 - daily_report_submitted >= 0.9 own',
      'B3 鈴木 - interview_pass_rate >= 0.5 own',
      'C3 鈴木 - offer_acceptance_rate >= 0.8 own',
      'D3 鈴木 - daily_report_submitted >= 0.9 own',
    ],
  },
  {
    name: 'amounts of money in what the headings say',
    csv: `担当,売上（万円）,売上（千円）,面談
佐藤,200,2000,20
鈴木,"1,200",150,18`,
    targets: [
      'B2 佐藤 - revenue >= 2000000 own',
      'C2 佐藤 - revenue >= 2000000 own',
      'D2 佐藤 - first_meeting >= 20 own',
      'B3 鈴木 - revenue >= 12000000 own',
      'C3 鈴木 - revenue >= 150000 own',
      'D3 鈴木 - first_meeting >= 18 own',
    ],
  },
  {
    name: 'a note of the unit of money is for money only',
    csv: `11月 目標（単位：千円）,,
担当,売上,面談
佐藤,2000,20`,
    targets: ['B3 佐藤 2026-11 revenue >= 2000000 own', 'C3 佐藤 2026-11 first_meeting >= 20 own'],
  },
  {
    name: '予算 by itself is what somebody brings in',
    csv: `担当,予算
佐藤,300万円
鈴木,250万円`,
    targets: ['B2 佐藤 - revenue >= 3000000 own', 'B3 鈴木 - revenue >= 2500000 own'],
  },
  {
    name: 'early leavers should be few, however the share is called',
    csv: `指標,目標
早期退職率,5%
早期離職率,3%
早期退職率,5%以下`,
    targets: [
      'B2 - - retention_rate <= 0.05 team',
      'B3 - - retention_rate <= 0.03 team',
      'B4 - - retention_rate <= 0.05 team',
    ],
  },
  {
    name: 'a team’s number in somebody’s row',
    csv: `担当,目標
佐藤,決定4件（チーム）
鈴木,チーム：決定4件
高橋,決定2件`,
    targets: ['B2 佐藤 - placement >= 4 team', 'B3 チーム - placement >= 4 team', 'B4 高橋 - placement >= 2 own'],
  },
  {
    name: 'what stands before a metric with its number only says what it is for',
    csv: `大目標,指標,目標値
売上拡大,面談,20件
承諾率を上げる,応募,30件`,
    targets: ['C2 - - first_meeting >= 20 team', 'C3 - - application_consent >= 30 team'],
  },
  {
    name: 'one target written twice in its row',
    csv: `担当,項目,達成基準,期末目標
佐藤,業績,面談 月18件,月18件
鈴木,業績,月20件,面談 月20件
高橋,業績,面談 月18件,面談 月20件
伊藤,業績,面談 月18件,応募 月18件`,
    targets: [
      'C2 佐藤 monthly first_meeting >= 18 own',
      'D3 鈴木 monthly first_meeting >= 20 own',
      'C4 高橋 monthly first_meeting >= 18 own',
      'D4 高橋 monthly first_meeting >= 20 own',
      'C5 伊藤 monthly first_meeting >= 18 own',
      'D5 伊藤 monthly application_consent >= 18 own',
    ],
  },
  {
    name: 'habits with how often, and no figures at all',
    csv: `担当,行動,頻度
佐藤,ロープレ,週1回
佐藤,スカウト送信,毎日20通
鈴木,日報提出,毎日`,
    targets: [
      'B2 佐藤 weekly study_roleplay >= 1 own',
      'B3 佐藤 daily scout_sent >= 20 own',
      'B4 鈴木 daily daily_report_submitted >= 1 own',
    ],
  },
  {
    name: 'a wish beside an empty cell of figures',
    csv: `担当,取り組み,目標
佐藤,推薦の質を上げる,
佐藤,面談,20
鈴木,Work closely with every client,`,
    targets: [
      'B2 佐藤 - "推薦の質を上げる" >= - own',
      'C3 佐藤 - first_meeting >= 20 own',
      'B4 鈴木 - "Work closely with every client" >= all own',
    ],
  },
  {
    name: 'rows under no heading',
    csv: `佐藤さんの11月,,
面談,20件,
応募,30件,先週は8件
合計,50件,`,
    targets: ['B2 佐藤 2026-11 first_meeting >= 20 own', 'B3 佐藤 2026-11 application_consent >= 30 own'],
  },
  {
    name: 'people and what they aim at, under no heading',
    csv: `11月の目標,
佐藤,面談20件
鈴木,今月こそ2件決める
東京チーム,決定6件
各自,日報を毎日出す`,
    targets: [
      'B2 佐藤 2026-11 first_meeting >= 20 own',
      'B3 鈴木 2026-11 "今月こそ2件決める" >= 2 own',
      'B4 東京チーム 2026-11 placement >= 6 team',
      'B5 各自 daily daily_report_submitted >= 1 own',
    ],
  },
  {
    name: 'last month’s row under no heading is what was',
    csv: `佐藤さん 11月,
先月の振り返り,面談は18件
今月の目標,面談20件`,
    targets: ['B3 佐藤 2026-11 first_meeting >= 20 own'],
  },
  {
    name: 'a list in lines',
    csv: `11月の目標
1. 面談20件
2. 推薦文を全件書く
3. 日報を毎日出す
4. 気合で乗り切る
5. モニタリングのみ：内定承諾率
そのために
6. 朝のうちに電話する`,
    targets: [
      'A2 - 2026-11 first_meeting >= 20 team',
      'A3 - 2026-11 recommendation_letter >= all team',
      'A4 - daily daily_report_submitted >= 1 team',
      'A5 - 2026-11 "気合で乗り切る" >= - team',
      'A6 - 2026-11 offer_acceptance_rate >= - team watched',
      'A8 - 2026-11 candidate_call >= - team',
    ],
  },
  {
    name: 'this month and next beside the month of the title',
    csv: `2026年10月 振り返りと目標,,
担当,今月の目標,来月の目標
佐藤,面談20件,面談22件`,
    targets: ['B3 佐藤 2026-10 first_meeting >= 20 own', 'C3 佐藤 2026-11 first_meeting >= 22 own'],
  },
  {
    name: 'so many a month in a sheet of a half-year, and of one month',
    csv: `2026年度下期 目標,
担当,目標
佐藤,面談 月20件
鈴木,面談 今月20件
高橋,面談120件
伊藤,面談 年240件`,
    targets: [
      'B3 佐藤 monthly first_meeting >= 20 own',
      'B4 鈴木 monthly first_meeting >= 20 own',
      'B5 高橋 2026H2 first_meeting >= 120 own',
      'B6 伊藤 yearly first_meeting >= 240 own',
    ],
  },
];
