import { headsOf, plansOf } from '../../support/layout-plan';

/** What each column's heads say together: `text = role, metric, side, total, period, @other word`. */
interface Case {
  readonly name: string;
  readonly sheet: string;
  readonly heads: readonly string[];
}

const CASES: readonly Case[] = [
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
    name: 'month, metric and side in one cell',
    sheet: `
2026年
担当,4月面談目標,4月 面談 実績,5月面談（目標）,5月面談
佐藤,10,8,10,9`,
    heads: [
      '担当 = member',
      '4月面談目標 = first_meeting, target, 4',
      '4月 面談 実績 = first_meeting, actual, 4',
      '5月面談（目標） = first_meeting, target, 5',
      '5月面談 = first_meeting, 5',
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
    name: 'days of two months under each',
    sheet: `
担当,4月,,,,5月,,
,27,28,29,30,1,2,3
佐藤,3,2,4,1,1,1,1
田中,3,2,4,1,1,1,1`,
    heads: [
      '担当 = member',
      ...[27, 28, 29, 30].map((day) => `4月 ${day} = 4-${day}`),
      ...[1, 2, 3].map((day) => `5月 ${day} = 5-${day}`),
    ],
  },
  {
    name: 'weeks of two calendar years under each, of a fiscal one without',
    sheet: `
担当,2025年,,2026年,
,第51週,第52週,第1週,第2週
佐藤,3,2,4,1
田中,3,2,4,1`,
    heads: [
      '担当 = member',
      '2025年 第51週 = week-number 2025-51',
      '2025年 第52週 = week-number 2025-52',
      '2026年 第1週 = week-number 2026-1',
      '2026年 第2週 = week-number 2026-2',
    ],
  },
  {
    name: 'weeks under a fiscal year',
    sheet: `
担当,2025年度,,2026年度,
,第1週,第2週,第1週,第2週
佐藤,3,2,4,1
田中,3,2,4,1`,
    heads: [
      '担当 = member',
      '2025年度 第1週 = week-number 1',
      '2025年度 第2週 = week-number 2',
      '2026年度 第1週 = week-number 1',
      '2026年度 第2週 = week-number 2',
    ],
  },
  {
    name: 'halves and quarters under their year',
    sheet: `
担当,2025年度,,2026年度,
,1Q,2Q,上期,下期
佐藤,3,2,4,1
田中,3,2,4,1`,
    heads: [
      '担当 = member',
      '2025年度 1Q = fiscal quarter-1-2025',
      '2025年度 2Q = fiscal quarter-2-2025',
      '2026年度 上期 = fiscal half-1-2026',
      '2026年度 下期 = fiscal half-2-2026',
    ],
  },
  {
    name: 'quarters under years keep their own',
    sheet: `
担当,2025年度,,2026年度,
,2025年度1Q,2025年度2Q,2026年度1Q,2026年度2Q
佐藤,3,2,4,1
田中,3,2,4,1`,
    heads: [
      '担当 = member',
      '2025年度 2025年度1Q = fiscal quarter-1-2025',
      '2025年度 2025年度2Q = fiscal quarter-2-2025',
      '2026年度 2026年度1Q = fiscal quarter-1-2026',
      '2026年度 2026年度2Q = fiscal quarter-2-2026',
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
