import { dayOf } from '../../../src/core/calendar/day';
import { METRICS } from '../../../src/core/metrics/catalogue';
import { bothWays, codesOf, lines, type ReadOptions, readSheet, sumsOf } from '../../support/read-sheet';

interface Case {
  readonly name: string;
  readonly sheet: string;
  readonly counts: string;
  readonly codes?: readonly string[];
  readonly without?: readonly string[];
  readonly options?: ReadOptions;
}

const CASES: readonly Case[] = [
  {
    name: 'daily report with leave, dashes, full width, subtotals',
    sheet: `
日報,,,,
日付,氏名,架電数,面談数,推薦数
4月1日(水),佐藤,１２,2件,-
,田中,8,—,3
4月2日(木),佐藤,有休,有休,有休
,田中,10,1,０
小計,,30,3,3`,
    counts: `
佐藤 2026-04 candidate_call 12
佐藤 2026-04 first_meeting 2
田中 2026-04 candidate_call 18
田中 2026-04 first_meeting 1
田中 2026-04 document_submitted 3`,
    codes: ['no-data', 'total-row', 'date-filled-down'],
    without: ['total-mismatch'],
  },
  {
    name: 'a total that does not add up is reported',
    sheet: `
日付,氏名,面談数,推薦数
2026/4/1,佐藤,2,1
2026/4/2,佐藤,3,1
合計,,6,2`,
    counts: `
佐藤 2026-04 first_meeting 5
佐藤 2026-04 document_submitted 2`,
    codes: ['total-mismatch'],
  },
  {
    name: 'cross-tab: members down, months across, quarter and half totals, averages',
    sheet: `
面談数 推移（2026年度）,,,,,,,,,
担当,4月,5月,6月,1Q計,7月,8月,9月,2Q計,平均
佐藤,10,12,8,30,9,7,11,27,9.5
田中,5,6,7,18,8,9,10,27,7.5
合計,15,18,15,48,17,16,21,54,17`,
    counts: `
佐藤 2026-04 first_meeting 10
佐藤 2026-05 first_meeting 12
佐藤 2026-06 first_meeting 8
佐藤 2026-07 first_meeting 9
佐藤 2026-08 first_meeting 7
佐藤 2026-09 first_meeting 11
田中 2026-04 first_meeting 5
田中 2026-05 first_meeting 6
田中 2026-06 first_meeting 7
田中 2026-07 first_meeting 8
田中 2026-08 first_meeting 9
田中 2026-09 first_meeting 10`,
    without: ['total-mismatch'],
  },
  {
    name: 'cross-tab: metrics down, members across, month in the title',
    sheet: `
2026年4月 実績,,,
項目,佐藤 健,田中 彩,合計
面談数,10,12,22
推薦数,8,7,15
書類通過率,50%,40%,45%
一次面接設定数,4,3,7`,
    counts: `
佐藤健 2026-04 first_meeting 10
佐藤健 2026-04 document_submitted 8
佐藤健 2026-04 first_interview_set 4
田中彩 2026-04 first_meeting 12
田中彩 2026-04 document_submitted 7
田中彩 2026-04 first_interview_set 3`,
    without: ['total-mismatch', 'unknown-label'],
  },
  {
    name: 'metric blocks stacked, metric in the corner, January is next year of the 年度',
    sheet: `
2026年度 下期,,,,
面談数,12月,1月,2月,合計
佐藤,3,4,5,12
田中,1,2,3,6
計,4,6,8,18
,,,,
推薦数,12月,1月,2月,合計
佐藤,6,7,8,21
田中,2,2,2,6
計,8,9,10,27`,
    counts: `
佐藤 2026-12 first_meeting 3
佐藤 2027-01 first_meeting 4
佐藤 2027-02 first_meeting 5
田中 2026-12 first_meeting 1
田中 2027-01 first_meeting 2
田中 2027-02 first_meeting 3
佐藤 2026-12 document_submitted 6
佐藤 2027-01 document_submitted 7
佐藤 2027-02 document_submitted 8
田中 2026-12 document_submitted 2
田中 2027-01 document_submitted 2
田中 2027-02 document_submitted 2`,
    without: ['total-mismatch'],
    options: { asOf: dayOf(2027, 3, 31) },
  },
  {
    name: 'metric blocks with a line above each and one heading for all',
    sheet: `
2026年度,,,
,4月,5月,6月
■面談数,,,
佐藤,1,2,3
田中,4,5,6
■推薦数,,,
佐藤,7,8,9
田中,1,1,1`,
    counts: `
佐藤 2026-04 first_meeting 1
佐藤 2026-05 first_meeting 2
佐藤 2026-06 first_meeting 3
田中 2026-04 first_meeting 4
田中 2026-05 first_meeting 5
田中 2026-06 first_meeting 6
佐藤 2026-04 document_submitted 7
佐藤 2026-05 document_submitted 8
佐藤 2026-06 document_submitted 9
田中 2026-04 document_submitted 1
田中 2026-05 document_submitted 1
田中 2026-06 document_submitted 1`,
  },
  {
    name: 'day columns, a block per member named in the corner, weekday row',
    sheet: `
2026年4月 行動管理,,,,,
佐藤 健,4/1,4/2,4/3,4/6,計
,水,木,金,月,
架電数,10,12,9,8,39
面談数,1,0,2,1,4
,,,,,
田中 彩,4/1,4/2,4/3,4/6,計
,水,木,金,月,
架電数,5,6,7,8,26
面談数,1,1,1,1,4`,
    counts: `
佐藤健 2026-04 candidate_call 39
佐藤健 2026-04 first_meeting 4
田中彩 2026-04 candidate_call 26
田中彩 2026-04 first_meeting 4`,
    without: ['total-mismatch'],
  },
  {
    name: 'week columns with 目標 and 実績 each, months above',
    sheet: `
2026年度,,4月,,,,5月,
,,第1週,,第2週,,第1週,
担当,指標,目標,実績,目標,実績,目標,実績
佐藤,面談数,5,4,5,6,5,3
佐藤,推薦数,3,2,3,3,3,1`,
    counts: `
佐藤 2026-04 first_meeting 10
佐藤 2026-05 first_meeting 3
佐藤 2026-04 document_submitted 5
佐藤 2026-05 document_submitted 1`,
  },
  {
    name: 'metrics across under months, two heading rows, rate and cumulative columns',
    sheet: `
2026年度,,,,,,,,
担当,4月,,,,5月,,,
,面談,推薦,推薦率,推薦累計,面談,推薦,推薦率,推薦累計
佐藤,10,5,50%,5,8,4,50%,9
田中,4,2,50%,2,6,3,50%,5
合計,14,7,50%,7,14,7,50%,14`,
    counts: `
佐藤 2026-04 first_meeting 10
佐藤 2026-04 document_submitted 5
佐藤 2026-05 first_meeting 8
佐藤 2026-05 document_submitted 4
田中 2026-04 first_meeting 4
田中 2026-04 document_submitted 2
田中 2026-05 first_meeting 6
田中 2026-05 document_submitted 3`,
    codes: ['column-cumulative'],
    without: ['total-mismatch', 'rate-differs'],
  },
  {
    name: 'rows of 目標, 実績, 達成率 for each metric and member',
    sheet: `
担当,指標,区分,2026年4月,2026年5月
佐藤,面談数,目標,10,10
,,実績,8,12
,,達成率,80%,120%
,推薦数,目標,6,6
,,実績,5,7
,,達成率,83%,117%
田中,面談数,目標,10,10
,,実績,9,9
,,達成率,90%,90%`,
    counts: `
佐藤 2026-04 first_meeting 8
佐藤 2026-05 first_meeting 12
佐藤 2026-04 document_submitted 5
佐藤 2026-05 document_submitted 7
田中 2026-04 first_meeting 9
田中 2026-05 first_meeting 9`,
    without: ['rate-differs'],
  },
  {
    name: 'CA and RA tables side by side, of unequal length',
    sheet: `
4月実績（2026年）,,,,,,
CA,,,,RA,,
担当,面談数,推薦数,,担当,架電数,アポ数
佐藤,10,5,,木下,80,6
田中,8,4,,三浦,70,5
鈴木,6,3,,合計,150,11
合計,24,12,,,,`,
    counts: `
佐藤 2026-04 first_meeting 10
佐藤 2026-04 document_submitted 5
田中 2026-04 first_meeting 8
田中 2026-04 document_submitted 4
鈴木 2026-04 first_meeting 6
鈴木 2026-04 document_submitted 3
木下 2026-04 client_call 80
木下 2026-04 client_appointment 6
三浦 2026-04 client_call 70
三浦 2026-04 client_appointment 5`,
    without: ['total-mismatch'],
  },
  {
    name: 'side by side without a blank column between',
    sheet: `
月,担当,面談数,推薦数,月,担当,訪問数,新規求人数
2026年4月,佐藤,10,5,2026年4月,木下,6,3
2026年5月,佐藤,8,4,2026年5月,木下,5,2`,
    counts: `
佐藤 2026-04 first_meeting 10
佐藤 2026-04 document_submitted 5
佐藤 2026-05 first_meeting 8
佐藤 2026-05 document_submitted 4
木下 2026-04 client_visit 6
木下 2026-04 new_jobs 3
木下 2026-05 client_visit 5
木下 2026-05 new_jobs 2`,
  },
  {
    name: 'a spacer column inside one table is no border',
    sheet: `
日付,担当,,架電数,面談数
2026/4/1,佐藤,,10,2
2026/4/2,佐藤,,12,1`,
    counts: `
佐藤 2026-04 candidate_call 22
佐藤 2026-04 first_meeting 3`,
  },
  {
    name: 'levels give their last value; money is scaled by its heading',
    sheet: `
月,RA,新規求人数,有効求人数,売上（千円）
2026年4月,木下,5,30,"1,200"
2026年5月,木下,3,32,900`,
    counts: `
木下 2026-04 new_jobs 5
木下 2026-04 active_jobs 30
木下 2026-04 revenue 1200000
木下 2026-05 new_jobs 3
木下 2026-05 active_jobs 32
木下 2026-05 revenue 900000`,
  },
  {
    name: 'planned and earlier-year columns are recognised and left alone',
    sheet: `
月,担当,面談予定,面談実施,前年面談実施
2026年4月,佐藤,10,8,6
2026年5月,佐藤,9,7,5`,
    counts: `
佐藤 2026-04 first_meeting 8
佐藤 2026-05 first_meeting 7`,
    codes: ['column-planned', 'column-previous'],
  },
  {
    name: 'weekly report with W/C dates, targets and actuals, English',
    sheet: `
Weekly KPI - Perm Desk,,,,,
Consultant,Metric,W/C 6 Apr 2026,,W/C 13 Apr 2026,
,,Target,Actual,Target,Actual
Emma Clarke,CVs sent,10,8,10,12
,1st interviews arranged,4,3,4,5
Liam Walsh,CVs sent,10,9,10,7
,1st interviews arranged,4,2,4,1
Total,CVs sent,20,17,20,19
,1st interviews arranged,8,5,8,6`,
    counts: `
EmmaClarke 2026-04 document_submitted 20
EmmaClarke 2026-04 first_interview_set 8
LiamWalsh 2026-04 document_submitted 16
LiamWalsh 2026-04 first_interview_set 3`,
  },
  {
    name: 'English scorecard: months across, Q1 and YTD are totals',
    sheet: `
Scorecard 2026,,,,,
Emma Clarke,Jan,Feb,Mar,Q1,YTD
CVs sent,20,22,18,60,60
Offers,2,1,3,6,6
Placements,1,1,2,4,4`,
    counts: `
EmmaClarke 2026-01 document_submitted 20
EmmaClarke 2026-02 document_submitted 22
EmmaClarke 2026-03 document_submitted 18
EmmaClarke 2026-01 offer 2
EmmaClarke 2026-02 offer 1
EmmaClarke 2026-03 offer 3
EmmaClarke 2026-01 placement 1
EmmaClarke 2026-02 placement 1
EmmaClarke 2026-03 placement 2`,
  },
  {
    name: 'members stacked in column A over their metric rows, months across',
    sheet: `
2026年度 KPI,,,
,4月,5月,6月
佐藤 健,,,
面談数,10,11,12
推薦数,5,6,7
田中 彩,,,
面談数,8,9,10
推薦数,4,4,4`,
    counts: `
佐藤健 2026-04 first_meeting 10
佐藤健 2026-05 first_meeting 11
佐藤健 2026-06 first_meeting 12
佐藤健 2026-04 document_submitted 5
佐藤健 2026-05 document_submitted 6
佐藤健 2026-06 document_submitted 7
田中彩 2026-04 first_meeting 8
田中彩 2026-05 first_meeting 9
田中彩 2026-06 first_meeting 10
田中彩 2026-04 document_submitted 4
田中彩 2026-05 document_submitted 4
田中彩 2026-06 document_submitted 4`,
  },
  {
    name: 'months down, members over their metrics across',
    sheet: `
2026年度,,,,,
月,佐藤 健,,田中 彩,,合計
,面談,推薦,面談,推薦,面談
4月,10,5,8,4,18
5月,11,6,9,4,20`,
    counts: `
佐藤健 2026-04 first_meeting 10
佐藤健 2026-04 document_submitted 5
佐藤健 2026-05 first_meeting 11
佐藤健 2026-05 document_submitted 6
田中彩 2026-04 first_meeting 8
田中彩 2026-04 document_submitted 4
田中彩 2026-05 first_meeting 9
田中彩 2026-05 document_submitted 4`,
  },
  {
    name: 'years and months in two columns, the year merged',
    sheet: `
年,月,担当,面談数
2025,11,佐藤,4
,12,佐藤,5
2026,1,佐藤,6`,
    counts: `
佐藤 2025-11 first_meeting 4
佐藤 2025-12 first_meeting 5
佐藤 2026-01 first_meeting 6`,
  },
  {
    name: 'rows of metrics with 設定・実施・通過 across',
    sheet: `
佐藤 健 2026年4月,,,
,設定,実施,通過
一次面接,5,4,2
二次面接,2,2,1`,
    counts: `
佐藤健 2026-04 first_interview_set 5
佐藤健 2026-04 first_interview_held 4
佐藤健 2026-04 first_interview_passed 2
佐藤健 2026-04 second_interview_set 2
佐藤健 2026-04 second_interview_held 2
佐藤健 2026-04 second_interview_passed 1`,
  },
  {
    name: 'a surname that looks like a department',
    sheet: `
月,担当,面談数
2026年4月,阿部,3
2026年4月,服部,4
2026年4月,営業部,7`,
    counts: `
阿部 2026-04 first_meeting 3
服部 2026-04 first_meeting 4`,
    codes: ['group-row'],
  },
  {
    name: 'teams only: the team is what the figures belong to',
    sheet: `
月,チーム,面談数,推薦数
2026年4月,東京チーム,30,20
2026年4月,大阪チーム,20,10`,
    counts: `
- 2026-04 first_meeting 50
- 2026-04 document_submitted 30`,
  },
];

describe('counts, reports and cross-tabs', () => {
  test.each(bothWays(CASES))('$name', ({ sheet, counts, codes, without, options }) => {
    const activity = readSheet(sheet, options);
    expect(sumsOf(activity)).toEqual(lines(counts));
    for (const code of codes ?? []) expect(codesOf(activity)).toContain(code);
    for (const code of without ?? []) expect(codesOf(activity)).not.toContain(code);
  });

  test('targets beside actuals, in the period grammar', () => {
    const activity = readSheet(`
月,担当,面談数,,売上（万円）,
,,目標,実績,目標,実績
2026年4月,佐藤,10,8,300,250
2026年5月,佐藤,12,9,300,320`);
    expect(
      activity.targets.map(
        (target) => `${target.member} ${target.period} ${METRICS[target.metric]!.id} ${target.value}`,
      ),
    ).toEqual([
      '佐藤 2026-04 first_meeting 10',
      '佐藤 2026-04 revenue 3000000',
      '佐藤 2026-05 first_meeting 12',
      '佐藤 2026-05 revenue 3000000',
    ]);
  });
});

test('metrics merged over days', () => {
  const activity = readSheet(`
担当,面談数,,,推薦数,,
,4/1,4/2,4/3,4/1,4/2,4/3
佐藤,1,2,3,4,5,6
田中,1,1,1,2,2,2`);
  expect(sumsOf(activity)).toEqual(
    lines(`
      佐藤 2026-04 first_meeting 6
      佐藤 2026-04 document_submitted 15
      田中 2026-04 first_meeting 3
      田中 2026-04 document_submitted 6`),
  );
});
