import type { Day } from '../core/calendar/day';
import { formatPeriod } from '../core/calendar/format-period';
import type { Period } from '../core/calendar/period';
import { parsePeriod } from '../core/calendar/period-grammar';
import { SCRIPT_ZONE } from '../core/calendar/sheet-zone';
import type { Language } from '../core/language';
import { METRICS } from '../core/metrics/catalogue';
import { ALL_CASES, FRACTION, isFrequency, type Target } from '../core/targets/target';
import { say } from '../messages/message';
import { atLeast, atMost, countOf, moneyOf, NONE_AT_ALL } from '../messages/target-words';
import { periodName, unitName } from './targets-table';

/** What is needed to say when a target is for. */
export interface PeriodWords {
  readonly asOf: Day;
  /** 1–12 */
  readonly fiscalStart: number;
  readonly language: Language;
}

/** 「2件以上」「50%以上」「3日以内」, "at least 2"; empty for a target without a number. */
export function amountWords({ value, unit, metric, condition }: Target, language: Language): string {
  if (unit === ALL_CASES) return unitName(unit, language);
  if (value === undefined) return '';
  if (value === 0 && condition === '<=') return NONE_AT_ALL[language];
  const kind = metric === undefined ? undefined : METRICS[metric]!.kind;
  const own = metric === undefined ? '' : METRICS[metric]!.unit;
  const amount =
    unit === FRACTION
      ? `${grouped(value * 100)}%`
      : kind === 'money'
        ? say(moneyOf, language, { amount: grouped(value), tenThousands: grouped(value / 10_000), value, unit })
        : say(countOf, language, { amount: grouped(value), unit: unitName(unit === '' ? own : unit, language) });
  return say(condition === '>=' ? atLeast : atMost, language, { amount, time: kind === 'time' });
}

/** The days a target is for; `undefined` for one without dates (毎月, blank). */
export function targetDays({ period }: Target, words: PeriodWords): Period | undefined {
  return period === '' || isFrequency(period) ? undefined : parsePeriod(period, { ...words, zone: SCRIPT_ZONE });
}

/** 「2026年9月」「毎月」, "Sep 2026"; as written where it is no period. */
export function targetPeriod(target: Target, words: PeriodWords): string {
  const days = targetDays(target, words);
  if (days === undefined) return periodName(target.period, words.language);
  return formatPeriod(days, words.language, words.fiscalStart);
}

/** `1,234`, one decimal where there is one. */
export function grouped(value: number): string {
  const [whole = '', decimal] = String(Math.round(value * 10) / 10).split('.');
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimal === undefined ? separated : `${separated}.${decimal}`;
}
