import type { Language } from '../language';
import { shortMonthName } from '../parse/month-names';
import { type Day, yearMonthDay } from './day';
import { fiscalHalfOf, fiscalQuarterOf, fiscalYearOf } from './fiscal';
import type { Period } from './period';
import { periodAround, wholeMonths } from './period-steps';

/**
 * A period as a heading names it: `2026年4月`, `2026年度上期`, `2026年4月6日の週`; `Apr 2026`, `H1 FY2026`, `Week of 6 Apr 2026`.
 * A year that starts in January is a plain `2026年` / `2026`.
 *
 * @param fiscalStart 1–12
 */
export function formatPeriod(period: Period, language: Language, fiscalStart: number): string {
  const { first, last, grain } = period;
  const same = periodAround(first, grain, fiscalStart);
  const regular = same.first === first && same.last === last;
  if (grain === 'week' && regular)
    return language === 'ja' ? `${formatDay(first, 'ja')}の週` : `Week of ${formatDay(first, 'en')}`;
  if (grain === 'month') return formatMonth(first, language);
  if (first === last) return formatDay(first, language);
  if (regular) return formatFiscal(period, language, fiscalStart);
  const { year, month } = yearMonthDay(first);
  if (wholeMonths(period) === 12 && month === 1) return language === 'ja' ? `${year}年` : String(year);
  return wholeMonths(period) === undefined ? formatDays(first, last, language) : formatMonths(first, last, language);
}

/** `2026年4月1日`, `1 Apr 2026`. */
export function formatDay(day: Day, language: Language): string {
  const date = yearMonthDay(day);
  if (language === 'ja') return `${date.year}年${date.month}月${date.day}日`;
  return `${date.day} ${shortMonthName(date.month)} ${date.year}`;
}

function formatMonth(day: Day, language: Language): string {
  const { year, month } = yearMonthDay(day);
  return language === 'ja' ? `${year}年${month}月` : `${shortMonthName(month)} ${year}`;
}

function formatFiscal({ first, grain }: Period, language: Language, fiscalStart: number): string {
  const year = fiscalYearOf(first, fiscalStart);
  const calendar = fiscalStart === 1;
  const half = fiscalHalfOf(first, fiscalStart);
  const quarter = fiscalQuarterOf(first, fiscalStart);
  if (language === 'ja') {
    const name = calendar ? `${year}年` : `${year}年度`;
    return grain === 'year' ? name : `${name}${grain === 'half' ? (half === 1 ? '上期' : '下期') : `${quarter}Q`}`;
  }
  const name = calendar ? String(year) : `FY${year}`;
  return grain === 'year' ? name : `${grain === 'half' ? `H${half}` : `Q${quarter}`} ${name}`;
}

function formatMonths(first: Day, last: Day, language: Language): string {
  const [from, to] = [yearMonthDay(first), yearMonthDay(last)];
  const sameYear = from.year === to.year;
  if (language === 'ja') return `${formatMonth(first, 'ja')}〜${sameYear ? `${to.month}月` : formatMonth(last, 'ja')}`;
  return `${sameYear ? shortMonthName(from.month) : formatMonth(first, 'en')} – ${formatMonth(last, 'en')}`;
}

function formatDays(first: Day, last: Day, language: Language): string {
  const [from, to] = [yearMonthDay(first), yearMonthDay(last)];
  const sameYear = from.year === to.year;
  if (language === 'ja')
    return `${formatDay(first, 'ja')}〜${sameYear ? `${to.month}月${to.day}日` : formatDay(last, 'ja')}`;
  const start = sameYear ? `${from.day} ${shortMonthName(from.month)}` : formatDay(first, 'en');
  return `${start} – ${formatDay(last, 'en')}`;
}
