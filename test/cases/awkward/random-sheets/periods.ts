import { type Day, isoDay, yearMonthDay } from '../../../../src/core/calendar/day';
import { workingDays } from '../agency';
import type { Random } from '../random';
import { englishShort, kanjiWeekday, monthDay, monthOf } from '../spelling';
import { day } from '../sheets/common';
import type { Language } from './vocabulary';

/** Periods down or across a table: what is written for each, and the month it belongs to. */
export interface PeriodSet {
  readonly grain: 'month' | 'week' | 'day';
  readonly labels: readonly string[];
  readonly months: readonly string[];
  /** `2026-04`, the week of a Monday as `2026-04-06w`, or a day. */
  readonly codes: readonly string[];
  /** What the title has to say so that the labels are complete; '' when they speak for themselves. */
  readonly title: string;
  /** The heading that labels such as 1, 2, 3 need over them. */
  readonly head?: string;
  /** The last day that any of them covers. */
  readonly last: Day;
}

const ENGLISH = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export function randomPeriods(random: Random, language: Language, grain: 'month' | 'week' | 'day'): PeriodSet {
  if (grain === 'month') return months(random, language);
  return grain === 'week' ? weeks(random, language) : days(random, language);
}

function months(random: Random, language: Language): PeriodSet {
  const first = language === 'ja' ? random.pick([4, 4, 7, 10]) : random.pick([1, 4, 7]);
  const count = random.pick([3, 3, 4, 6]);
  const list = Array.from({ length: count }, (_, at) => {
    const index = first - 1 + at;
    return { year: 2026 + Math.floor(index / 12), month: (index % 12) + 1 };
  });
  const months = list.map(({ year, month }) => `${year}-${month < 10 ? '0' : ''}${month}`);
  const end = list[list.length - 1]!;
  const last = day(end.year, end.month + 1, 1) - 1;
  const half = first === 4 ? '2026年度上期' : first === 10 ? '2026年度下期' : '2026年度';
  const styles: readonly (readonly [(year: number, month: number) => string, string])[] =
    language === 'ja'
      ? [
          [(_, month) => `${month}月`, random.pick(['2026年度', half, '令和8年度'])],
          [(year, month) => `${year}年${month}月`, ''],
          [(year, month) => `${year}/${month}`, ''],
          [(year, month) => `${year}-${month < 10 ? '0' : ''}${month}`, ''],
          [(year, month) => `${year - 2018}年${month}月`, '令和8年度'],
          [(year, month) => `R${year - 2018}.${month}`, ''],
          [(_, month) => `${month}月度`, '2026年度'],
        ]
      : [
          [(_, month) => ENGLISH[month - 1]!, '2026'],
          [(year, month) => `${ENGLISH[month - 1]}-${year % 100}`, ''],
          [(year, month) => `${ENGLISH[month - 1]} ${year}`, ''],
        ];
  const [style, title] = random.pick(styles);
  return { grain: 'month', labels: list.map(({ year, month }) => style(year, month)), months, codes: months, title, last };
}

function weeks(random: Random, language: Language): PeriodSet {
  const start = random.pick([day(2026, 4, 6), day(2026, 6, 1), day(2026, 8, 31), day(2026, 10, 5)]);
  const mondays = Array.from({ length: random.int(3, 6) }, (_, at) => start + 7 * at);
  const styles: readonly ((monday: Day) => string)[] =
    language === 'ja'
      ? [
          (monday) => `${monthDay(monday)}週`,
          (monday) => `${1 + (monday - start) / 7}W(${monthDay(monday)}-${monthDay(monday + 6)})`,
          (monday) => `第${15 + (monday - day(2026, 4, 6)) / 7}週`,
        ]
      : [(monday) => `W/C ${englishShort(monday)}`];
  const style = random.pick(styles);
  return {
    grain: 'week',
    labels: mondays.map(style),
    months: mondays.map(monthOf),
    codes: mondays.map((monday) => `${isoDay(monday)}w`),
    title: language === 'ja' ? '2026年' : '2026',
    last: mondays[mondays.length - 1]! + 6,
  };
}

function days(random: Random, language: Language): PeriodSet {
  const month = random.pick([4, 6, 10]);
  const list = workingDays(day(2026, month, 1), day(2026, month, random.int(8, 24)));
  const styles: readonly (readonly [(at: Day) => string, string])[] =
    language === 'ja'
      ? [
          [monthDay, '2026年'],
          [(at) => `${monthDay(at)}(${kanjiWeekday(at)})`, '2026年'],
          [(at) => `${yearMonthDay(at).month}月${yearMonthDay(at).day}日`, '2026年度'],
          [(at) => String(yearMonthDay(at).day), `2026年${month}月`],
          [(at) => isoDay(at).split('-').join('/'), ''],
        ]
      : [
          [(at) => `${englishShort(at)} 2026`, ''],
          [isoDay, ''],
        ];
  const [style, title] = random.pick(styles);
  const labels = list.map(style);
  const bare = /^\d+$/.test(labels[0]!) ? { head: '日' } : {};
  return { grain: 'day', labels, months: list.map(monthOf), codes: list.map(isoDay), title, last: list[list.length - 1]!, ...bare };
}
