import { type Day, dayOf, isoDay, isRealDate } from '../../../src/core/calendar/day';
import { formatPeriod } from '../../../src/core/calendar/format-period';
import type { Period } from '../../../src/core/calendar/period';
import { type PeriodContext, parsePeriod } from '../../../src/core/calendar/period-grammar';
import { periodCode } from '../../../src/core/calendar/period-steps';
import { SCRIPT_ZONE } from '../../../src/core/calendar/sheet-zone';

// Monday 18 May 2026.
const JA: PeriodContext = { asOf: dayOf(2026, 5, 18), fiscalStart: 4, language: 'ja', zone: SCRIPT_ZONE };
const EN: PeriodContext = { ...JA, fiscalStart: 1, language: 'en' };
const on = (iso: string): Day => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return dayOf(year, month, day);
};
const show = (period: Period | undefined) =>
  period === undefined ? 'none' : `${isoDay(period.first)}..${isoDay(period.last)} ${period.grain}`;

/** Each way to say it, by what it says. */
const RELATIVE: readonly (readonly [context: PeriodContext, period: string, said: string])[] = [
  [JA, '2026-05-18..2026-05-18 day', '今日、本日、きょう、today、Today、直近1日、過去1日間'],
  [JA, '2026-05-17..2026-05-17 day', '昨日、前日、きのう、yesterday'],
  [JA, '2026-05-16..2026-05-16 day', '一昨日、おととい'],
  [JA, '2026-05-19..2026-05-19 day', '明日、翌日、あした、tomorrow'],
  [JA, '2026-05-18..2026-05-24 week', '今週、当週、this week、current week、this wk'],
  [
    JA,
    '2026-05-11..2026-05-17 week',
    '先週、前週、last week、previous week、prev week、prior week、直近1週、過去1週間、last 1 weeks',
  ],
  [JA, '2026-05-04..2026-05-10 week', '先々週、前々週'],
  [JA, '2026-05-25..2026-05-31 week', '来週、翌週、次週、next week'],
  [JA, '2026-05-01..2026-05-31 month', '今月、当月、本月、this month、current month、this mo'],
  [
    JA,
    '2026-04-01..2026-04-30 month',
    '先月、前月、last month、the last month、直近1か月、直近1ヶ月間、過去１カ月、last 1 month',
  ],
  [JA, '2026-03-01..2026-03-31 month', '先々月、前々月'],
  [JA, '2026-06-01..2026-06-30 month', '来月、翌月、次月、next month'],
  [JA, '2026-04-01..2026-06-30 quarter', '今四半期、当四半期、this quarter、this q、this qtr、今クォーター'],
  [JA, '2026-01-01..2026-03-31 quarter', '前四半期、last quarter、直近1四半期'],
  [JA, '2026-07-01..2026-09-30 quarter', '来四半期、翌四半期、next quarter'],
  [JA, '2026-04-01..2026-09-30 half', '今半期、当半期、this half、this half-year、this half year'],
  [JA, '2025-10-01..2026-03-31 half', '前半期、last half、直近1半期'],
  [JA, '2026-04-01..2027-03-31 year', '今期、当期、今年度、本年度、this fiscal year、this financial year、this FY'],
  [JA, '2025-04-01..2026-03-31 year', '前期、昨年度、前年度、last fiscal year、直近1期、直近1年度'],
  [JA, '2024-04-01..2025-03-31 year', '前々期、一昨年度'],
  [JA, '2027-04-01..2028-03-31 year', '来期、来年度、翌期、next fiscal year'],
  [JA, '2026-01-01..2026-12-31 year', '今年、本年、this year、this calendar year、this yr'],
  [JA, '2025-01-01..2025-12-31 year', '昨年、去年、前年、last year'],
  [JA, '2024-01-01..2024-12-31 year', '一昨年'],
  [JA, '2027-01-01..2027-12-31 year', '来年、翌年、next year'],
  [JA, '2026-05-12..2026-05-18 range', '直近7日、直近7日間、過去七日間、last 7 days、past 7 days'],
  [JA, '2026-04-27..2026-05-17 range', '直近3週、過去三週間、last 3 weeks、trailing 3 wks'],
  [
    JA,
    '2026-02-01..2026-04-30 range',
    '直近3か月、直近の3か月、過去3ヶ月、最近3ヵ月、ここ3カ月、前3か月、直近三か月、直近3か月分、直近3か月の実績、last 3 months、past 3 months、previous 3 months、trailing 3 months、the last 3 months、last 3 mos',
  ],
  [JA, '2025-11-01..2026-04-30 range', '直近半年、過去半年、直近6か月'],
  [JA, '2025-07-01..2026-04-30 range', '直近十か月、直近10か月'],
  [JA, '2025-05-01..2026-04-30 range', '直近十二か月、直近12か月、直近1年、過去1年間、last 1 year、last 12 months'],
  [JA, '2024-09-01..2026-04-30 range', '直近二十か月'],
  [JA, '2024-05-01..2026-04-30 range', '直近二十四か月、直近2年、last 2 years、last 2 yrs'],
  [JA, '2025-10-01..2026-03-31 range', '直近2四半期、last 2 quarters、last 2 qtrs'],
  [JA, '2025-04-01..2026-03-31 range', '直近2半期、直近4四半期'],
  [JA, '2024-04-01..2026-03-31 range', '直近2期、直近2年度'],
  [JA, '2026-04-01..2026-05-18 range', 'YTD、year to date、期初来、今期累計、年度累計、QTD、quarter to date'],
  [JA, '2026-05-01..2026-05-18 range', 'MTD、month to date、月初来、当月累計'],
  [EN, '2026-01-01..2026-05-18 range', 'YTD'],
];
const SAID = RELATIVE.flatMap(([context, period, list]) =>
  list.split('、').map((text) => [text, period, context] as const),
);

describe('named from today', () => {
  test.each(SAID)('%s: %s', (text, period, context) => expect(show(parsePeriod(text, context))).toBe(period));

  test('with anything more before or behind it is another text', () => {
    const read = SAID.flatMap(([text, , context]) =>
      [`非${text}`, `${text}頃`, `x${text}`, `${text}x`].map((said) => [said, show(parsePeriod(said, context))]),
    );
    expect(read.filter(([, period]) => period !== 'none')).toEqual([]);
  });

  test.each([
    '先日',
    '来日',
    '直近半月',
    '直近0か月',
    '直近0日',
    '直近〇か月',
    '直近3',
    '直近三',
    '直近3人',
    'last days',
    '次回',
    '本社',
    '前回',
    'this',
    '今',
    'theme',
  ])('%s is no period', (text) => expect(show(parsePeriod(text, JA))).toBe('none'));

  test.each([
    ['2026-06-30', '直近1四半期', '2026-04-01..2026-06-30 quarter'],
    ['2026-06-29', '直近1四半期', '2026-01-01..2026-03-31 quarter'],
    ['2026-05-17', '直近1週', '2026-05-11..2026-05-17 week'],
    ['2026-05-16', '直近1週', '2026-05-04..2026-05-10 week'],
    ['2027-03-31', '直近1期', '2026-04-01..2027-03-31 year'],
  ])('over on its last day: on %s %s', (asOf, text, period) => {
    expect(show(parsePeriod(text, { ...JA, asOf: on(asOf) }))).toBe(period);
  });
});

describe('written out', () => {
  test.each<[string, string]>([
    ['4月分', '2026-04-01..2026-04-30 month'],
    ['4月 分', '2026-04-01..2026-04-30 month'],
    ['2026年度分', '2026-04-01..2027-03-31 year'],
    ['上期分', '2026-04-01..2026-09-30 half'],
    ['2026年度上半期分', '2026-04-01..2026-09-30 half'],
    ['1Q分', '2026-04-01..2026-06-30 quarter'],
    ['第1四半期分', '2026-04-01..2026-06-30 quarter'],
    ['4月度分', '2026-04-01..2026-04-30 month'],
    ['2025..2026', '2025-01-01..2026-12-31 range'],
    ['2025から', '2025-01-01..2026-05-18 range'],
    ['2026-05-18から', '2026-05-18..2026-05-18 range'],
    ['2026-05-18〜', '2026-05-18..2026-05-18 range'],
    ['4/1〜4/1', '2026-04-01..2026-04-01 day'],
    ['2026-04-01..2026-04-01', '2026-04-01..2026-04-01 day'],
    ['2026-04-01..2026-04', '2026-04-01..2026-04-30 range'],
    ['2026-04-15..2026-04', '2026-04-15..2026-04-30 range'],
    ['2026-04-30..2026-04', '2026-04-30..2026-04-30 range'],
    ['2026-04...2026-06', '2026-04-01..2026-06-30 range'],
    ['4/10〜15', '2026-04-10..2026-04-15 range'],
    ['4/1〜15', '2026-04-01..2026-04-15 range'],
    ['2026/4/10から15', '2026-04-10..2026-04-15 range'],
    ['2026年4月1日〜10日', '2026-04-01..2026-04-10 range'],
    ['2026年4月10日〜15日', '2026-04-10..2026-04-15 range'],
    ['2026年4月10日から15日まで', '2026-04-10..2026-04-15 range'],
    ['4月-6月', '2026-04-01..2026-06-30 range'],
    ['11月-12月', '2025-11-01..2025-12-31 range'],
    ['2026/4-2026/6', '2026-04-01..2026-06-30 range'],
    ['2025/11-2025/12', '2025-11-01..2025-12-31 range'],
    ['2026年4月-2026年6月', '2026-04-01..2026-06-30 range'],
    ['2026年4月 - 6月', '2026-04-01..2026-06-30 range'],
    ['2026年4月 until 2026年6月', '2026-04-01..2026-06-30 range'],
    ['2026-04 to 2026-06', '2026-04-01..2026-06-30 range'],
    ['10月〜3月', '2025-10-01..2026-03-31 range'],
    ['4Q〜1Q', '2026-01-01..2026-06-30 range'],
    ['8年4月', '2026-04-01..2026-04-30 month'],
    ['26/4/1', '2026-04-01..2026-04-01 day'],
    ['12/4/1', '2001-12-04..2001-12-04 day'],
    ['05/04/2026', '2026-05-04..2026-05-04 day'],
    ['5/18', '2026-05-18..2026-05-18 day'],
    ['5/19', '2025-05-19..2025-05-19 day'],
    ['W53', 'none'],
    ['第53週〜2026年4月', 'none'],
    ['4月〜2025-W53', 'none'],
    ['2026-06から', 'none'],
    ['abcから', 'none'],
    ['abc..2026-04', 'none'],
    ['2026-04..abc', 'none'],
    ['..2026-04', 'none'],
    ['2026年4月1日〜31日', 'none'],
    ['2025年2月29日', 'none'],
    ['4月分析', 'none'],
    ['x'.repeat(70), 'none'],
  ])('%s', (text, expected) => expect(show(parsePeriod(text, JA))).toBe(expected));

  test.each<[string, string]>([
    ['13/04/26', '2026-04-13..2026-04-13 day'],
    ['05/04/26', '2026-04-05..2026-04-05 day'],
    ['05/04/2026', '2026-04-05..2026-04-05 day'],
    ['31/03/26', '2026-03-31..2026-03-31 day'],
    ['Apr-26', '2026-04-01..2026-04-30 month'],
    ['Apr-16', '2016-04-01..2016-04-30 month'],
    ['Apr-15', '2026-04-15..2026-04-15 day'],
    ['2026-04-01 until 2026-06-30', '2026-04-01..2026-06-30 range'],
    ['2026-04-01 - 2026-06-30', '2026-04-01..2026-06-30 range'],
  ])('%s in English', (text, expected) => expect(show(parsePeriod(text, EN))).toBe(expected));

  test('the last 29 February may be four years back', () => {
    expect(show(parsePeriod('2月29日', { ...JA, asOf: on('2028-02-28') }))).toBe('2024-02-29..2024-02-29 day');
    expect(show(parsePeriod('2月29日', { ...JA, asOf: on('2028-02-29') }))).toBe('2028-02-29..2028-02-29 day');
  });

  test('a bare number between 1970 and 2200 is a year', () => {
    const grains = [1969, 1970, 2200, 2201, 2026.5].map((value) => parsePeriod(value, JA)?.grain);
    expect(grains.map((grain) => grain === 'year')).toEqual([false, true, true, false, false]);
  });
});

describe('weeks that a month cuts short', () => {
  test.each([
    ['4月1週', '2026年4月1日〜4月5日', '1 Apr – 5 Apr 2026', '2026-04-01..2026-04-05'],
    ['4月5週', '2026年4月27日〜4月30日', '27 Apr – 30 Apr 2026', '2026-04-27..2026-04-30'],
    ['2025年8月5週', '2025年8月25日〜8月31日', '25 Aug – 31 Aug 2025', '2025-08-25..2025-08-31'],
    // August 2026 begins on a Saturday, and its sixth week is one day.
    ['2026年8月6週', '2026年8月31日', '31 Aug 2026', '2026-08-31'],
  ])('%s', (text, ja, en, code) => {
    const period = parsePeriod(text, JA)!;
    const regular = text.startsWith('2025');
    expect(formatPeriod(period, 'ja', 4)).toBe(regular ? '2025年8月25日の週' : ja);
    expect(formatPeriod(period, 'en', 4)).toBe(regular ? 'Week of 25 Aug 2025' : en);
    expect(periodCode(period, 4)).toBe(regular ? '2025-W35' : code);
  });

  test('months from January are no year unless they are twelve', () => {
    expect(formatPeriod(parsePeriod('2026-01..2026-03', JA)!, 'ja', 4)).toBe('2026年1月〜3月');
    expect(formatPeriod(parsePeriod('2026-01..2026-03', JA)!, 'en', 4)).toBe('Jan – Mar 2026');
    expect(formatPeriod(parsePeriod('2026-01..2026-12', JA)!, 'ja', 4)).toBe('2026年');
  });
});

test.each<[number, number, number, boolean]>([
  [2026, 1, 31, true],
  [2026, 12, 31, true],
  [2028, 2, 29, true],
  [2026, 2, 29, false],
  [2026, 4, 31, false],
  [2026, 0, 15, false],
  [2026, 13, 15, false],
  [2026, 4, 0, false],
  [2026, 4, 32, false],
  [2026, 1, 366, false],
  [2026, 13, 1, false],
])('%d-%d-%d is a day: %s', (year, month, day, real) => expect(isRealDate(year, month, day)).toBe(real));
