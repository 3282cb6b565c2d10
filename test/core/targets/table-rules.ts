import type { TargetSheet } from './sheets';

/** Small sheets, each turning rules of how tables of targets are read; the lines say what whoever keeps such a sheet means. */
export const TABLE_RULES: readonly TargetSheet[] = [
  {
    name: 'weekdays of a named week are its days',
    csv: `11/24週 面談の計画,,,,,
担当,月,火,水,木,金
佐藤,5,5,4,5,6`,
    targets: [
      'B3 佐藤 2026-11-23 first_meeting >= 5 own',
      'C3 佐藤 2026-11-24 first_meeting >= 5 own',
      'D3 佐藤 2026-11-25 first_meeting >= 4 own',
      'E3 佐藤 2026-11-26 first_meeting >= 5 own',
      'F3 佐藤 2026-11-27 first_meeting >= 6 own',
    ],
  },
  {
    name: 'weekdays of no named week are any day',
    csv: `面談の計画,,,
担当,月曜,火曜,水曜
佐藤,5,5,4`,
    targets: [
      'B3 佐藤 daily first_meeting >= 5 own',
      'C3 佐藤 daily first_meeting >= 5 own',
      'D3 佐藤 daily first_meeting >= 4 own',
    ],
  },
  {
    name: 'two weekdays are no week',
    csv: `担当,面談,月
佐藤,5,20`,
    targets: ['B2 佐藤 - first_meeting >= 5 own'],
  },
  {
    name: 'days a week apart stand for their weeks, the metric in the title',
    csv: `面談の目標,,,
担当,11/2,11/9,11/16
佐藤,5,5,6`,
    targets: [
      'B3 佐藤 2026-W45 first_meeting >= 5 own',
      'C3 佐藤 2026-W46 first_meeting >= 5 own',
      'D3 佐藤 2026-W47 first_meeting >= 6 own',
    ],
  },
  {
    name: 'days not a week apart are days',
    csv: `面談の目標,,,
担当,11/2,11/9,11/17
佐藤,5,5,6`,
    targets: [
      'B3 佐藤 2026-11-02 first_meeting >= 5 own',
      'C3 佐藤 2026-11-09 first_meeting >= 5 own',
      'D3 佐藤 2026-11-17 first_meeting >= 6 own',
    ],
  },
  {
    name: 'merged names over months',
    csv: `,佐藤,,鈴木,
指標,10月,11月,10月,11月
面談,20,22,18,19
応募,30,32,28,29`,
    targets: [
      'B3 佐藤 2026-10 first_meeting >= 20 own',
      'C3 佐藤 2026-11 first_meeting >= 22 own',
      'D3 鈴木 2026-10 first_meeting >= 18 own',
      'E3 鈴木 2026-11 first_meeting >= 19 own',
      'B4 佐藤 2026-10 application_consent >= 30 own',
      'C4 佐藤 2026-11 application_consent >= 32 own',
      'D4 鈴木 2026-10 application_consent >= 28 own',
      'E4 鈴木 2026-11 application_consent >= 29 own',
    ],
  },
  {
    name: 'merged metrics over target and actual',
    csv: `担当,面談,,応募,
,目標,実績,目標,実績
佐藤,20,18,30,31
鈴木,18,18,28,20`,
    targets: [
      'B3 佐藤 - first_meeting >= 20 own',
      'D3 佐藤 - application_consent >= 30 own',
      'B4 鈴木 - first_meeting >= 18 own',
      'D4 鈴木 - application_consent >= 28 own',
    ],
  },
  {
    name: '月 in the corner over names',
    csv: `月,面談,応募
佐藤,20,30
鈴木,18,28`,
    targets: [
      'B2 佐藤 - first_meeting >= 20 own',
      'C2 佐藤 - application_consent >= 30 own',
      'B3 鈴木 - first_meeting >= 18 own',
      'C3 鈴木 - application_consent >= 28 own',
    ],
  },
  {
    name: '担当 in the corner over metrics',
    csv: `担当,10月,11月
面談,20,22
応募,30,32`,
    targets: [
      'B2 - 2026-10 first_meeting >= 20 team',
      'C2 - 2026-11 first_meeting >= 22 team',
      'B3 - 2026-10 application_consent >= 30 team',
      'C3 - 2026-11 application_consent >= 32 team',
    ],
  },
  {
    name: '期間 in the corner over metrics',
    csv: `期間,10月,11月
面談,20,22
応募,30,32`,
    targets: [
      'B2 - 2026-10 first_meeting >= 20 team',
      'C2 - 2026-11 first_meeting >= 22 team',
      'B3 - 2026-10 application_consent >= 30 team',
      'C3 - 2026-11 application_consent >= 32 team',
    ],
  },
  {
    name: '指標 in the corner over names',
    csv: `指標,面談,応募
佐藤 健太,20,30
鈴木 花子,18,28`,
    targets: [
      'B2 佐藤 健太 - first_meeting >= 20 own',
      'C2 佐藤 健太 - application_consent >= 30 own',
      'B3 鈴木 花子 - first_meeting >= 18 own',
      'C3 鈴木 花子 - application_consent >= 28 own',
    ],
  },
  {
    name: 'a column of 目標 and 実績 under no heading',
    csv: `指標,,10月,11月
面談,目標,20,22
,実績,18,
応募,目標,30,32
,実績,31,`,
    targets: [
      'C2 - 2026-10 first_meeting >= 20 team',
      'D2 - 2026-11 first_meeting >= 22 team',
      'C4 - 2026-10 application_consent >= 30 team',
      'D4 - 2026-11 application_consent >= 32 team',
    ],
  },
  {
    name: 'a column of actions written out',
    csv: `氏名,行動項目,ウェイト
佐藤,面談20件,40%
鈴木,応募30件,60%`,
    targets: ['B2 佐藤 - first_meeting >= 20 own', 'B3 鈴木 - application_consent >= 30 own'],
  },
  {
    name: '目標 over names of metrics, figures beside it',
    csv: `担当,目標,数値
佐藤,面談,20
佐藤,応募,30`,
    targets: ['C2 佐藤 - first_meeting >= 20 own', 'C3 佐藤 - application_consent >= 30 own'],
  },
  {
    name: 'a plan of a year over names of metrics',
    csv: `FY2026 Plan,Q1,Q2
CVs sent,10,20
Placements made,3,4`,
    targets: [
      'B2 - 2026Q1 document_submitted >= 10 team',
      'C2 - 2026Q2 document_submitted >= 20 team',
      'B3 - 2026Q1 placement >= 3 team',
      'C3 - 2026Q2 placement >= 4 team',
    ],
  },
  {
    name: 'figures under no heading, beside the metrics',
    csv: `佐藤さんの目標,,
指標,,備考
面談,20,毎日やる
応募,30,`,
    targets: ['B3 佐藤 - first_meeting >= 20 own', 'B4 佐藤 - application_consent >= 30 own'],
  },
  {
    name: 'levels of the team over figures',
    csv: `指標,メンバー,マネージャー,全社
面談,20,5,60
応募,30,8,90`,
    targets: [
      'B2 メンバー - first_meeting >= 20 own',
      'C2 マネージャー - first_meeting >= 5 own',
      'D2 全社 - first_meeting >= 60 team',
      'B3 メンバー - application_consent >= 30 own',
      'C3 マネージャー - application_consent >= 8 own',
      'D3 全社 - application_consent >= 90 team',
    ],
  },
  {
    name: 'a quarter beside its months is their sum',
    csv: `指標,10月,11月,12月,3Q
面談,20,20,20,60`,
    targets: [
      'B2 - 2026-10 first_meeting >= 20 team',
      'C2 - 2026-11 first_meeting >= 20 team',
      'D2 - 2026-12 first_meeting >= 20 team',
    ],
  },
  {
    name: 'a quarter of one metric beside months of another is no sum',
    csv: `担当,10月 面談,11月 面談,3Q 決定
佐藤,20,20,2`,
    targets: [
      'B2 佐藤 2026-10 first_meeting >= 20 own',
      'C2 佐藤 2026-11 first_meeting >= 20 own',
      'D2 佐藤 2026Q3 placement >= 2 own',
    ],
  },
  {
    name: 'a target of the year, restated for a month',
    csv: `指標,年間目標,月次換算,実績
面談,240,20,18`,
    targets: ['B2 - yearly first_meeting >= 240 team', 'C2 - monthly first_meeting >= 20 team'],
  },
  {
    name: '目標 beside actuals, shares of each person stay',
    csv: `指標,チーム目標,実績,1人あたり
面談,60,50,20`,
    targets: ['B2 - - first_meeting >= 60 team', 'D2 - - first_meeting >= 20 own'],
  },
  {
    name: 'averages, forecasts and last year are no targets',
    csv: `担当,面談 目標,面談 平均,面談 見込,面談 前年
佐藤,20,18,19,15`,
    targets: ['B2 佐藤 - first_meeting >= 20 own'],
  },
  {
    name: 'two tables side by side with people of their own',
    csv: `担当,面談,,担当,訪問
佐藤,20,,西村,12
鈴木,18,,中島,10`,
    targets: [
      'B2 佐藤 - first_meeting >= 20 own',
      'E2 西村 - client_visit >= 12 own',
      'B3 鈴木 - first_meeting >= 18 own',
      'E3 中島 - client_visit >= 10 own',
    ],
  },
  {
    name: 'rows marked 目標 among days in a report',
    csv: `11月 日報,,
日付,面談,応募
月間目標,20,30
11/2,1,2
11/3,2,1`,
    targets: ['B3 - 2026-11 first_meeting >= 20 team', 'C3 - 2026-11 application_consent >= 30 team'],
  },
  {
    name: 'a row marked 目標 in a tab of actuals, whatever stands in the others',
    csv: `進捗管理,,
担当,面談,応募
目標,20,30
佐藤,12,18
鈴木,11,12`,
    targets: ['B3 - - first_meeting >= 20 team', 'C3 - - application_consent >= 30 team'],
  },
  {
    name: 'a row marked 目標 in a tab of targets, people beside it',
    csv: `11月の目標,,
担当,面談,応募
目標,38,60
佐藤,20,30
鈴木,18,28`,
    targets: [
      'B3 - 2026-11 first_meeting >= 38 team',
      'C3 - 2026-11 application_consent >= 60 team',
      'B4 佐藤 2026-11 first_meeting >= 20 own',
      'C4 佐藤 2026-11 application_consent >= 30 own',
      'B5 鈴木 2026-11 first_meeting >= 18 own',
      'C5 鈴木 2026-11 application_consent >= 28 own',
    ],
  },
  {
    name: 'teams in a column of their own are teams',
    csv: `チーム,面談,決定数
東京CA,60,6
大阪CA,40,4`,
    targets: [
      'B2 東京CA - first_meeting >= 60 team',
      'C2 東京CA - placement >= 6 team',
      'B3 大阪CA - first_meeting >= 40 team',
      'C3 大阪CA - placement >= 4 team',
    ],
  },
  {
    name: '区分 over metrics',
    csv: `区分,11月
面談,20
応募,30`,
    targets: ['B2 - 2026-11 first_meeting >= 20 team', 'B3 - 2026-11 application_consent >= 30 team'],
  },
];
