import { headsOf, plansOf } from '../../support/layout-plan';

/** What each column's heads say together: `text = role, metric, side, total, period, @other word`. */
interface Case {
  readonly name: string;
  readonly sheet: string;
  readonly heads: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'groups over sides, merged to the right as far as the lower row goes on',
    sheet: `
担当,面談,,推薦,,備考
,目標,実績,目標,実績,
佐藤,10,8,5,6,なし
田中,10,8,5,6,なし`,
    heads: [
      '担当 = member',
      '面談 目標 = first_meeting, target',
      '面談 実績 = first_meeting, actual',
      '推薦 目標 = document_submitted, target',
      '推薦 実績 = document_submitted, actual',
      '備考 = note',
    ],
  },
  {
    name: 'a group ends where the lower row does',
    sheet: `
担当,面談,,,推薦
,目標,実績,,
佐藤,10,8,5,6
田中,10,8,5,6`,
    heads: [
      '担当 = member',
      '面談 目標 = first_meeting, target',
      '面談 実績 = first_meeting, actual',
      ' = ',
      '推薦 = document_submitted',
    ],
  },
  {
    name: 'two words are one label where the catalogue knows them together',
    sheet: `
担当,一次面接,,二次面接,
,設定,実施,設定,実施
佐藤,10,8,5,6
田中,10,8,5,6`,
    heads: [
      '担当 = member',
      '一次面接 設定 = first_interview_set',
      '一次面接 実施 = first_interview_held',
      '二次面接 設定 = second_interview_set',
      '二次面接 実施 = second_interview_held',
    ],
  },
  {
    name: 'or the lower before the upper',
    sheet: `
Consultant,Interviews,,CVs,
,1st,Final,Sent,Rejected
Ana Specimen,3,2,4,1
Bo Sample,3,2,4,1`,
    heads: [
      'Consultant = member',
      'Interviews 1st = first_interview_held',
      'Interviews Final = final_interview_held',
      'CVs Sent = document_submitted',
      'CVs Rejected = document_submitted, @Rejected',
    ],
  },
  {
    name: '既存 under 面談 is 既存面談',
    sheet: `
担当,面談,,訪問,
,新規,既存,新規,既存
佐藤,10,8,5,6
田中,10,8,5,6`,
    heads: [
      '担当 = member',
      '面談 新規 = first_meeting',
      '面談 既存 = second_meeting',
      '訪問 新規 = client_visit',
      '訪問 既存 = client_visit',
    ],
  },
  {
    name: 'three rows, one column named in the first only',
    sheet: `
担当,4月,,,備考
,面談,,推薦,
,目標,実績,目標,
佐藤,3,2,4,なし
田中,3,2,4,なし`,
    heads: [
      '担当 = member',
      '4月 面談 目標 = first_meeting, target, 4',
      '4月 面談 実績 = first_meeting, actual, 4',
      '4月 推薦 目標 = document_submitted, target, 4',
      '備考 = note',
    ],
  },
  {
    name: 'a group over 実施日 makes it the date of that stage',
    sheet: `
求職者,推薦,面談,面談
,日付,予定日,実施日
A001,2026/4/1,2026/4/3,2026/4/4
A002,2026/4/1,2026/4/3,2026/4/4`,
    heads: [
      '求職者 = candidate',
      '推薦 日付 = dated document_submitted',
      '面談 予定日 = plan-date, first_meeting',
      '面談 実施日 = dated first_meeting',
    ],
  },
  {
    name: 'a person under a role is what the figures are of',
    sheet: `
日付,CA,,RA
,浅野,久保,早瀬
2026/4/1,3,2,4
2026/4/2,3,2,4`,
    heads: ['日付 = date', 'CA 浅野 = member, @浅野', 'CA 久保 = member, @久保', 'RA 早瀬 = ra, @早瀬'],
  },
  {
    name: 'a role over metrics names a group of columns',
    sheet: `
日付,CA,,RA
,面談,推薦,訪問
2026/4/1,3,2,4
2026/4/2,3,2,4`,
    heads: ['日付 = date', 'CA 面談 = first_meeting', 'CA 推薦 = document_submitted', 'RA 訪問 = client_visit'],
  },
  {
    name: 'チーム beside groups of people is what they come to together',
    sheet: `
,浅野,,チーム,
項目,目標,実績,目標,実績
面談,5,4,10,8
推薦,5,4,10,8`,
    heads: [
      '項目 = activity',
      '浅野 目標 = target, @浅野',
      '浅野 実績 = actual, @浅野',
      'チーム 目標 = target, sum of',
      'チーム 実績 = actual, sum of',
    ],
  },
  {
    name: 'チーム beside nobody is a column of teams',
    sheet: `
担当,チーム,面談
佐藤,東京,3
田中,大阪,4`,
    heads: ['担当 = member', 'チーム = team', '面談 = first_meeting'],
  },
  {
    name: 'person and metric in one head, for two people with two metrics each',
    sheet: `
日付,浅野 面談,浅野 推薦,久保 面談,久保 推薦
2026/4/1,3,2,4,1
2026/4/2,3,2,4,1`,
    heads: [
      '日付 = date',
      '浅野 面談 = first_meeting, @浅野',
      '浅野 推薦 = document_submitted, @浅野',
      '久保 面談 = first_meeting, @久保',
      '久保 推薦 = document_submitted, @久保',
    ],
  },
  {
    name: 'for one person they are labels nobody knows',
    sheet: `
日付,担当,浅野 面談,浅野 推薦
2026/4/1,佐藤,3,2
2026/4/2,佐藤,3,2`,
    heads: ['日付 = date', '担当 = member', '浅野 面談 = @浅野 面談', '浅野 推薦 = @浅野 推薦'],
  },
  {
    name: 'a period and what is counted in it in one cell',
    sheet: `
担当,8月面談,面談（9月）,2026年10月 推薦
佐藤,3,2,4
田中,3,2,4`,
    heads: [
      '担当 = member',
      '8月面談 = first_meeting, 8',
      '面談（9月） = first_meeting, 9',
      '2026年10月 推薦 = document_submitted, 2026-10',
    ],
  },
  {
    name: 'a period over a metric and the other way round',
    sheet: `
担当,4月,,5月,
,面談,推薦,面談,推薦
佐藤,3,2,4,1
田中,3,2,4,1`,
    heads: [
      '担当 = member',
      '4月 面談 = first_meeting, 4',
      '4月 推薦 = document_submitted, 4',
      '5月 面談 = first_meeting, 5',
      '5月 推薦 = document_submitted, 5',
    ],
  },
  {
    name: 'with sides behind the period',
    sheet: `
担当,4月目標,4月実績,5月目標,5月実績
佐藤,3,2,4,1
田中,3,2,4,1`,
    heads: [
      '担当 = member',
      '4月目標 = target, 4',
      '4月実績 = actual, 4',
      '5月目標 = target, 5',
      '5月実績 = actual, 5',
    ],
  },
  {
    name: 'days over their weekdays',
    sheet: `
項目,5,6,7
曜日,日,月,火
面談,3,2,4
推薦,3,2,4`,
    heads: ['項目 = activity', '5 = day-of-month 5', '6 = day-of-month 6', '7 = day-of-month 7'],
  },
  {
    name: 'two dates each over its own two columns',
    sheet: `
,4/6,,4/7,
担当,目標,実績,目標,実績
佐藤,3,2,3,1
田中,2,2,2,2`,
    heads: [
      '担当 = member',
      '4/6 目標 = target, numbers 4-6',
      '4/6 実績 = actual, numbers 4-6',
      '4/7 目標 = target, numbers 4-7',
      '4/7 実績 = actual, numbers 4-7',
    ],
  },
  {
    name: '累計 over 目標 and 実績: neither is of the period',
    sheet: `
担当,4月,,累計,,前年,
,目標,実績,目標,実績,目標,実績
佐藤,3,2,4,1,1,2
田中,3,2,4,1,1,2`,
    heads: [
      '担当 = member',
      '4月 目標 = target, 4',
      '4月 実績 = actual, 4',
      '累計 目標 = cumulative',
      '累計 実績 = cumulative',
      '前年 目標 = previous',
      '前年 実績 = previous',
    ],
  },
  {
    name: 'the other way round, too: 平均 and 差 of a figure are none of it',
    sheet: `
担当,面談,,推薦,
,実績,平均,実績,差
佐藤,3,2,4,1
田中,3,2,4,1`,
    heads: [
      '担当 = member',
      '面談 実績 = first_meeting, actual',
      '面談 平均 = first_meeting, average',
      '推薦 実績 = document_submitted, actual',
      '推薦 差 = document_submitted, difference',
    ],
  },
  {
    name: '結果 beside 目標 is a side, beside a phase how it ended',
    sheet: `
担当,面談,,
,目標,結果,達成率
佐藤,3,2,66%
田中,3,2,66%`,
    heads: [
      '担当 = member',
      '面談 目標 = first_meeting, target',
      '面談 結果 = first_meeting, actual',
      '面談 達成率 = first_meeting, rate',
    ],
  },
  {
    name: 'a target in other words',
    sheet: `
担当,面談,,面談
,今週目標,今週実績,目標/月
佐藤,3,2,12
田中,3,2,12`,
    heads: [
      '担当 = member',
      '面談 今週目標 = first_meeting, target, @今週目標',
      '面談 今週実績 = first_meeting, actual, @今週実績',
      '面談 目標/月 = first_meeting, target, @目標/月',
    ],
  },
  {
    name: 'units below say nothing',
    sheet: `
担当,面談,売上
,（件）,（千円）
佐藤,10,500
田中,12,600`,
    heads: ['担当 = member', '面談 （件） = first_meeting', '売上 （千円） = revenue'],
  },
  {
    name: 'totals, also of a part',
    sheet: `
担当,4月,5月,1Q計,合計,平均
佐藤,3,2,5,5,2.5
田中,3,2,5,5,2.5`,
    heads: ['担当 = member', '4月 = 4', '5月 = 5', '1Q計 = sum of 1q', '合計 = sum', '平均 = average'],
  },
  {
    name: 'shares under names nobody knows',
    sheet: `
担当,面談,ほげ率,95%下限,歩留まり
佐藤,3,50%,20%,30%
田中,3,50%,20%,30%`,
    heads: [
      '担当 = member',
      '面談 = first_meeting',
      'ほげ率 = share, @ほげ率',
      '95%下限 = share, @95%下限',
      '歩留まり = share, @歩留まり',
    ],
  },
  {
    name: 'English past forms',
    sheet: `
Candidate,Registered,Hired,Shortlisted
C1,2026-04-01,2026-05-01,2026-04-08
C2,2026-04-02,2026-05-02,2026-04-09`,
    heads: ['Candidate = candidate', 'Registered = registration', 'Hired = placement', 'Shortlisted = document_passed'],
  },
  {
    name: 'a person over a metric',
    sheet: `
日付,浅野,,久保,
,面談,推薦,面談,推薦
2026/4/1,3,2,4,1
2026/4/2,3,2,4,1`,
    heads: [
      '日付 = date',
      '浅野 面談 = first_meeting, @浅野',
      '浅野 推薦 = document_submitted, @浅野',
      '久保 面談 = first_meeting, @久保',
      '久保 推薦 = document_submitted, @久保',
    ],
  },
  {
    name: 'a fiscal year over its months: January to March are of the next',
    sheet: `
担当,2025年度,,,2026年度,
,4月,12月,3月,4月,5月
佐藤,3,2,4,1,1
田中,3,2,4,1,1`,
    heads: [
      '担当 = member',
      '2025年度 4月 = 2025-4',
      '2025年度 12月 = 2025-12',
      '2025年度 3月 = 2026-3',
      '2026年度 4月 = 2026-4',
      '2026年度 5月 = 2026-5',
    ],
  },
  {
    name: 'halves and quarters of it',
    sheet: `
担当,2026年度上期,,2026年度下期,
,8月,9月,10月,11月
佐藤,3,2,4,1
田中,3,2,4,1`,
    heads: [
      '担当 = member',
      '2026年度上期 8月 = 2026-8',
      '2026年度上期 9月 = 2026-9',
      '2026年度下期 10月 = 2026-10',
      '2026年度下期 11月 = 2026-11',
    ],
  },
  {
    name: 'the last of its quarters lies in the next year',
    sheet: `
担当,2026年度3Q,,2026年度4Q,
,11月,12月,1月,2月
佐藤,3,2,4,1
田中,3,2,4,1`,
    heads: [
      '担当 = member',
      '2026年度3Q 11月 = 2026-11',
      '2026年度3Q 12月 = 2026-12',
      '2026年度4Q 1月 = 2027-1',
      '2026年度4Q 2月 = 2027-2',
    ],
  },
  {
    name: 'weeks of months, under a year in two digits',
    sheet: `
担当,FY25,,FY26,
,4月1週,4月2週,4月1週,4月2週
佐藤,3,2,4,1
田中,3,2,4,1`,
    heads: [
      '担当 = member',
      'FY25 4月1週 = week 25-4-1',
      'FY25 4月2週 = week 25-4-2',
      'FY26 4月1週 = week 26-4-1',
      'FY26 4月2週 = week 26-4-2',
    ],
  },
  {
    name: 'a calendar year over its months, and months with a year of their own',
    sheet: `
担当,2025年,,2026年度,
,1月,4月,2026年2月,2027年2月
佐藤,3,2,4,1
田中,3,2,4,1`,
    heads: [
      '担当 = member',
      '2025年 1月 = 2025-1',
      '2025年 4月 = 2025-4',
      '2026年度 2026年2月 = 2026-2',
      '2026年度 2027年2月 = 2027-2',
    ],
  },
  {
    name: 'a fiscal year of an English sheet begins in January',
    sheet: `
Consultant,FY2025,,FY2026,
,Jan,Apr,Jan,Apr
Ana Specimen,3,2,4,1
Bo Sample,3,2,4,1`,
    heads: [
      'Consultant = member',
      'FY2025 Jan = 2025-1',
      'FY2025 Apr = 2025-4',
      'FY2026 Jan = 2026-1',
      'FY2026 Apr = 2026-4',
    ],
  },
  {
    name: 'a half without a year gives none',
    sheet: `
担当,上期,,下期,
,4月,5月,10月,1月
佐藤,3,2,4,1
田中,3,2,4,1`,
    heads: ['担当 = member', '上期 4月 = 4', '上期 5月 = 5', '下期 10月 = 10', '下期 1月 = 1'],
  },
];

test.each(CASES)('$name', ({ sheet, heads }) => {
  expect(headsOf(sheet)).toEqual(heads);
});

test('typed figures in a heading: days, years, and Dates', () => {
  const day = (number: number): Date => new Date(2026, 3, number);
  expect(
    headsOf([
      ['項目', day(6), day(7), day(8)],
      ['面談', 1, 2, 3],
      ['推薦', 1, 2, 3],
    ]),
  ).toEqual(['項目 = activity', ' = 2026-4-6', ' = 2026-4-7', ' = 2026-4-8']);
  expect(
    headsOf([
      ['項目', 1, 2, 3, 4, 5],
      ['面談', 1, 2, 3, 1, 1],
      ['推薦', 1, 2, 3, 1, 1],
    ]),
  ).toEqual(['項目 = activity', ...[1, 2, 3, 4, 5].map((day) => `${day} = day-of-month ${day}`)]);
  expect(
    headsOf([
      [2026, 'Jan', 'Feb', 'Mar'],
      ['CVs sent', 1, 2, 3],
      ['Offers', 1, 2, 3],
    ]),
  ).toEqual(['2026 = fiscal year-1-2026', 'Jan = 1', 'Feb = 2', 'Mar = 3']);
});

test('two months, typed, over groups', () => {
  const month = (number: number): Date => new Date(2026, number - 1, 1);
  expect(
    headsOf([
      ['', month(4), '', month(6), ''],
      ['担当', '目標', '実績', '目標', '実績'],
      ['佐藤', 1, 2, 3, 4],
      ['田中', 1, 2, 3, 4],
    ]),
  ).toEqual([
    '担当 = member',
    '目標 = target, 2026-4-1',
    '実績 = actual, 2026-4-1',
    '目標 = target, 2026-6-1',
    '実績 = actual, 2026-6-1',
  ]);
});

test('the settings say when the fiscal year begins, and in which language a sheet is', () => {
  const sheet = `
担当,2025年度,,2026年度,
,4月,6月,4月,6月
佐藤,3,2,4,1
田中,3,2,4,1`;
  const months = (settings: string[][]) => plansOf(sheet, settings)[0]!.match(/20\d\d-\d/g);
  expect(months([])).toEqual(['2025-4', '2025-6', '2026-4', '2026-6']);
  expect(months([['年度開始月', '6']])).toEqual(['2026-4', '2025-6', '2027-4', '2026-6']);
  expect(months([['言語', 'en']])).toEqual(['2025-4', '2025-6', '2026-4', '2026-6']);
});

test('the settings may put aside a label of two rows', () => {
  const sheet = `
担当,面談,,
,件数,ほげ,ふが
佐藤,3,2,1
田中,3,2,1`;
  expect(plansOf(sheet, [['指標', 'ほげ', '除外']])).toEqual([
    'member | count first_meeting | count first_meeting @ほげ | count first_meeting @ふが',
  ]);
});
