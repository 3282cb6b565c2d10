import type { TargetSheet } from './sheets';

/** Small sheets, each turning rules of what titles, head lines and lists say of the rows below them. */
export const SCENE_RULES: readonly TargetSheet[] = [
  {
    name: 'a title of several cells, and a second one below it',
    csv: `目標管理シート,東京CA課,2026年度下期,
氏名,佐藤 健太,等級,G3
指標,目標,実績,
面談,120,,
応募,180,,`,
    targets: ['B4 佐藤 健太 2026H2 first_meeting >= 120 own', 'B5 佐藤 健太 2026H2 application_consent >= 180 own'],
  },
  {
    name: 'keys and values of a personal sheet',
    csv: `氏名,佐藤 健太,所属,CA1課
評価期間,2026年度上期,作成日,2026/4/10
指標,目標値,,
面談,120,,`,
    targets: ['B4 佐藤 健太 2026H1 first_meeting >= 120 own'],
  },
  {
    name: 'keys and values in one cell each',
    csv: `氏名：佐藤 健太,期間：2026年度下期
指標,目標値
面談,120`,
    targets: ['B3 佐藤 健太 2026H2 first_meeting >= 120 own'],
  },
  {
    name: 'a manager named beside the person is not the one',
    csv: `Employee: Rhona Keel,Manager: Sam Poole
Metric,Target
CVs sent,40`,
    targets: ['B3 Rhona Keel - document_submitted >= 40 own'],
  },
  {
    name: 'only the team is named',
    csv: `所属,東京CA課
年度,2026
指標,目標値
面談,120`,
    targets: ['B4 - FY2026 first_meeting >= 120 team'],
  },
  {
    name: 'a sheet of personal targets that names nobody',
    csv: `個人目標シート,
2026年度,
指標,目標値
面談,120`,
    targets: ['B4 - FY2026 first_meeting >= 120 own'],
  },
  {
    name: 'head lines for people and months, each until the next',
    csv: `■佐藤,
■10月,
面談,20
■11月,
面談,22
■鈴木,
面談,18`,
    targets: [
      'B3 佐藤 2026-10 first_meeting >= 20 own',
      'B5 佐藤 2026-11 first_meeting >= 22 own',
      'B7 鈴木 2026-11 first_meeting >= 18 own',
    ],
  },
  {
    name: 'a head line for the team ends that of a person',
    csv: `■佐藤,
面談,20
■チーム全体,
決定数,6
■個人目標,
応募,30`,
    targets: [
      'B2 佐藤 - first_meeting >= 20 own',
      'B4 - - placement >= 6 team',
      'B6 - - application_consent >= 30 own',
    ],
  },
  {
    name: 'KGI over a block is the team’s',
    csv: `【KGI】,
決定数,6
【KPI（個人）】,
面談,20`,
    targets: ['B2 - - placement >= 6 team', 'B4 - - first_meeting >= 20 own'],
  },
  {
    name: 'a block that is only watched',
    csv: `■目標,
面談,20
■モニタリング,
内定承諾率,80%`,
    targets: ['B2 - - first_meeting >= 20 team', 'B4 - - offer_acceptance_rate >= - team watched'],
  },
  {
    name: 'a metric that heads a block of names',
    csv: `2026年11月,
■面談,
佐藤,20
鈴木,18
■応募,
佐藤,30
鈴木,28`,
    targets: [
      'B3 佐藤 2026-11 first_meeting >= 20 own',
      'B4 鈴木 2026-11 first_meeting >= 18 own',
      'B6 佐藤 2026-11 application_consent >= 30 own',
      'B7 鈴木 2026-11 application_consent >= 28 own',
    ],
  },
  {
    name: 'how often, in a head line',
    csv: `■月間目標,
面談,20
■週間目標,
面談,5
■日々の行動,
架電,30`,
    targets: [
      'B2 - monthly first_meeting >= 20 team',
      'B4 - weekly first_meeting >= 5 team',
      'B6 - daily candidate_call >= 30 team',
    ],
  },
  {
    name: 'notes and prose say nothing of the targets, but when',
    csv: `11月の目標を決めました。,
※12月は別に決めます,
面談,20
書類通過率を目標にするのはやめます。,
応募,30`,
    targets: ['B3 - 2026-11 first_meeting >= 20 team', 'B5 - 2026-11 application_consent >= 30 team'],
  },
  {
    name: 'the day of a meeting, and what this month and next week are beside it',
    csv: `定例議事録 2026/11/24,
担当,決めたこと
佐藤,今月は面談20件
鈴木,来週は面談5件
高橋,面談20件`,
    targets: [
      'B3 佐藤 2026-11 first_meeting >= 20 own',
      'B4 鈴木 2026-W49 first_meeting >= 5 own',
      'B5 高橋 - first_meeting >= 20 own',
    ],
  },
  {
    name: 'targets of a day are for that day',
    csv: `本日の目標 11/25,
佐藤,面談2件
鈴木,面談1件`,
    targets: ['B2 佐藤 2026-11-25 first_meeting >= 2 own', 'B3 鈴木 2026-11-25 first_meeting >= 1 own'],
  },
  {
    name: 'goals for a date',
    csv: `Goals for 25 Nov,
Sam Poole,3 CVs sent
Rhona Keel,2 placements`,
    targets: ['B2 Sam Poole 2026-11-25 document_submitted >= 3 own', 'B3 Rhona Keel 2026-11-25 placement >= 2 own'],
  },
  {
    name: 'this week’s goals in a report of a week',
    csv: `週報 2026/11/16〜11/20,氏名,佐藤 健太
今週の目標,面談5件,
来週の目標,面談6件,`,
    targets: ['B2 佐藤 健太 2026-W47 first_meeting >= 5 own', 'B3 佐藤 健太 2026-W48 first_meeting >= 6 own'],
  },
  {
    name: 'RA and CA, whose calls they are',
    csv: `■RA,
架電数,200
■CA,
架電数,100`,
    targets: ['B2 - - client_call >= 200 team', 'B4 - - candidate_call >= 100 team'],
  },
  {
    name: 'a list under a name',
    csv: `佐藤 健太
・面談20件
・応募30件
鈴木 花子
・面談18件`,
    targets: [
      'A2 佐藤 健太 - first_meeting >= 20 own',
      'A3 佐藤 健太 - application_consent >= 30 own',
      'A5 鈴木 花子 - first_meeting >= 18 own',
    ],
  },
  {
    name: 'names before what they aim at, in one column',
    csv: `11月の目標
佐藤：面談20件
鈴木さん：応募30件
チーム：決定6件
全員：日報を毎日出す`,
    targets: [
      'A2 佐藤 2026-11 first_meeting >= 20 own',
      'A3 鈴木 2026-11 application_consent >= 30 own',
      'A4 チーム 2026-11 placement >= 6 team',
      'A5 全員 daily daily_report_submitted >= 1 own',
    ],
  },
  {
    name: 'the fiscal year that ends in a month',
    csv: `2027年3月期 目標,
担当,売上
佐藤,3000万円`,
    targets: ['B3 佐藤 FY2026 revenue >= 30000000 own'],
  },
  {
    name: 'the second week of the month in the title',
    csv: `2026年11月 週別 面談目標,,
担当,第1週,第2週
佐藤,5,6`,
    targets: ['B3 佐藤 2026-W44 first_meeting >= 5 own', 'C3 佐藤 2026-W45 first_meeting >= 6 own'],
  },
  {
    name: 'a range of months, and a quarter named by its months',
    csv: `指標,4月〜6月,7月〜9月
面談,60,66`,
    targets: [
      'B2 - 2026-04-01..2026-06-30 first_meeting >= 60 team',
      'C2 - 2026-07-01..2026-09-30 first_meeting >= 66 team',
    ],
  },
];
