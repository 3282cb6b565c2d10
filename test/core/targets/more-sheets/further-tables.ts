import type { TargetSheet } from '../sheets';

/** The rest of the tables of the first look. */
export const FURTHER_TABLES: readonly TargetSheet[] = [
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
