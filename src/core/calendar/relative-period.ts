import { type Day, startOfWeek, yearMonthDay } from './day';
import { calendarYear, fiscalYear, fiscalYearOf } from './fiscal';
import type { Period, PeriodGrain } from './period';
import { finishedMonths, periodAround, shiftPeriod } from './period-steps';

const GRAIN_WORDS: readonly (readonly [PeriodGrain | 'calendar', RegExp])[] = [
  ['day', /^(?:日間?|day)$/],
  ['week', /^(?:週間?|wk|week)$/],
  ['month', /^(?:月|[かヶケヵカ箇ケ]月間?|mo|month)$/],
  ['quarter', /^(?:四半期|q|クォーター|quarter|qtr)$/],
  ['half', /^(?:半期|half(?:-?year)?)$/],
  ['year', /^(?:期|年度|fy|fiscalyear|financialyear)$/],
  ['calendar', /^(?:年間?|year|yr|calendaryear)$/],
];
const DIGITS = '〇一二三四五六七八九';

/**
 * Periods named from today: 今日 昨日 今週 先週 今月 先月 先々月 今期 (= 年度) 前期 今年度 昨年度 今年 昨年 今四半期 前四半期, `today`,
 * `this week`, `last month`, `this quarter`, `last fiscal year`, `YTD` … and 直近3か月, 過去4週, 直近30日, `last 3 months`.
 * 直近Nか月 (weeks, quarters, years likewise) are the last N *finished* ones, the running one left out; 直近N日 ends today.
 *
 * @param text folded, lower case
 */
export function relativePeriod(text: string, asOf: Day, fiscalStart: number): Period | undefined {
  const tight = text.replace(/[\s]/g, '').replace(/^the/, '');
  return (
    namedDay(tight, asOf) ??
    steppedPeriod(tight, asOf, fiscalStart) ??
    lastPeriods(tight, asOf, fiscalStart) ??
    toDate(tight, asOf, fiscalStart)
  );
}

function namedDay(text: string, asOf: Day): Period | undefined {
  const back = /^(?:今日|本日|きょう|today)$/.test(text)
    ? 0
    : /^(?:昨日|前日|きのう|yesterday)$/.test(text)
      ? 1
      : /^(?:一昨日|おととい)$/.test(text)
        ? 2
        : /^(?:明日|翌日|あした|tomorrow)$/.test(text)
          ? -1
          : undefined;
  return back === undefined ? undefined : { first: asOf - back, last: asOf - back, grain: 'day' };
}

const STEPS: readonly (readonly [number, RegExp])[] = [
  [0, /^(?:今|当|本|this|current)(.+)$/],
  [-2, /^(?:先々|前々|一昨)(.+)$/],
  [-1, /^(?:先|前|昨|去|last|previous|prev|prior)(.+)$/],
  [1, /^(?:来|翌|次|next)(.+)$/],
];

function steppedPeriod(text: string, asOf: Day, fiscalStart: number): Period | undefined {
  for (const [steps, pattern] of STEPS) {
    const grain = grainOf(pattern.exec(text)?.[1]);
    if (grain === undefined || grain === 'day') continue;
    if (grain === 'calendar') return calendarYear(yearMonthDay(asOf).year + steps);
    if (grain === 'year') return fiscalYear(fiscalYearOf(asOf, fiscalStart) + steps, fiscalStart);
    return shiftPeriod(periodAround(asOf, grain, fiscalStart), steps);
  }
  return undefined;
}

function grainOf(word: string | undefined): PeriodGrain | 'calendar' | undefined {
  if (word === undefined) return undefined;
  return GRAIN_WORDS.find(([, pattern]) => pattern.test(word))?.[0];
}

const LAST =
  /^(?:直近|過去|最近|ここ|前|last|past|previous|trailing)(?:の)?(\d{1,3}|[一二三四五六七八九十]+|半)(.+?)(?:分|の実績)?$/;

function lastPeriods(text: string, asOf: Day, fiscalStart: number): Period | undefined {
  const match = LAST.exec(text);
  if (!match) return undefined;
  if (match[1] === '半') return match[2] === '年' ? finishedMonths(6, asOf) : undefined;
  const count = countOf(match[1]!);
  const grain = grainOf(match[2]) ?? grainOf(match[2]!.replace(/s$/, ''));
  if (grain === undefined || count < 1) return undefined;
  switch (grain) {
    case 'day':
      return { first: asOf - count + 1, last: asOf, grain: count === 1 ? 'day' : 'range' };
    case 'week': {
      const last = startOfWeek(asOf + 1) - 1;
      return { first: last - count * 7 + 1, last, grain: count === 1 ? 'week' : 'range' };
    }
    case 'month':
      return finishedMonths(count, asOf);
    case 'calendar':
      return finishedMonths(count * 12, asOf);
    default: {
      const running = periodAround(asOf + 1, grain, fiscalStart);
      const first = shiftPeriod(running, -count).first;
      return { first, last: running.first - 1, grain: count === 1 ? grain : 'range' };
    }
  }
}

function countOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === '十') return 10;
  const at = text.indexOf('十');
  if (at < 0) return DIGITS.indexOf(text);
  const tens = at === 0 ? 1 : DIGITS.indexOf(text.slice(0, at));
  return tens * 10 + Math.max(0, DIGITS.indexOf(text.slice(at + 1) || '〇'));
}

function toDate(text: string, asOf: Day, fiscalStart: number): Period | undefined {
  const grain: PeriodGrain | undefined = /^(?:ytd|yeartodate|期初来|今期累計|年度累計)$/.test(text)
    ? 'year'
    : /^(?:qtd|quartertodate)$/.test(text)
      ? 'quarter'
      : /^(?:mtd|monthtodate|月初来|当月累計)$/.test(text)
        ? 'month'
        : undefined;
  return grain && { first: periodAround(asOf, grain, fiscalStart).first, last: asOf, grain: 'range' };
}
