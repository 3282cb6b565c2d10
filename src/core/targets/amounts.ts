import { METRICS } from '../metrics/catalogue';
import { readNumber } from '../parse/number';
import { ALL_CASES, FRACTION } from './target';

/** What kind of number it is, which decides the metrics it can belong to. */
export type AmountClass = 'plain' | 'count' | 'fraction' | 'ratio' | 'money' | 'time';

/** A number in a sentence. `value` is as `readNumber` gives it: 50% is 0.5, 300万円 3,000,000, 3:1 a third. */
export interface Amount {
  readonly value: number;
  readonly unit: string;
  readonly kind: AmountClass;
  readonly start: number;
  readonly end: number;
}

const AMOUNT =
  /(?:[£$€¥]\s*)?\d[\d,]*(?:\.\d+)?(?:\s*:\s*\d+(?:\.\d+)?(?!\d*\s*[:時]))?(?:\s*(?:億|[百千]?万|千)(?:\d[\d,]*(?:\.\d+)?(?:[百千]?万|千)?)?)*\s*(?:円|%|パーセント|パー|割(?:\d分)?|営業日|時間|分|[かヶカヵ]月|日間|日|週間|年|(?:working |business )?days?(?![a-z])|hours?(?![a-z])|hrs?(?![a-z])|h(?![a-z])|minutes?(?![a-z])|mins?(?![a-z])|weeks?(?![a-z])|k(?![a-z])|m(?![a-z])|件|名|人|社|回|通|本|枚|求人|ポイント|点)?|ゼロ|(?<![a-z])zero(?![a-z])|(?<![a-z])no(?= (?:fall|drop|refund|backout|rebate|early))/giu;
/** Digits that belong to a label, a date or a frequency: 1次, 1面, 1st, 2回目, 1週, 1on1, 1-to-1, 24/7, 1人あたり, 1日20件. */
const LABEL_DIGITS_AFTER =
  /^(?:次|面|st(?![a-z])|nd(?![a-z])|rd(?![a-z])|th(?![a-z])|回目|週(?!間)|[かヶ]所|on|to1|-to-1|人(?:あたり|当たり|につき|に|\s*\d)|名(?:あたり|当たり|につき|に\s*\d)|stage|-stage)/iu;
const EACH_TIME = /^1(?:営業日|日|週間|[かヶカヵ]月)$/u;
const EACH_TIME_AFTER = /^\s*(?:(?:に|で|平均|約)?\s*\d|あたり|当たり|につき|に(?!以内)|で\D{1,12}\d)/u;
const TIME_UNITS: Readonly<Record<string, number>> = {
  分: 1,
  min: 1,
  mins: 1,
  minute: 1,
  minutes: 1,
  時間: 60,
  h: 60,
  日: 1440,
  日間: 1440,
  営業日: 1440,
  day: 1440,
  days: 1440,
  'working day': 1440,
  'working days': 1440,
  'business day': 1440,
  'business days': 1440,
  週間: 10_080,
  week: 10_080,
  weeks: 10_080,
  か月: 43_200,
  ヶ月: 43_200,
};
const METRIC_TIME: Readonly<Record<string, number>> = { minutes: 1, hours: 60, days: 1440 };

/** Every number of a sentence that may be an amount, in order. Digits of labels (1次面接) are none. */
export function amountsIn(text: string): Amount[] {
  const amounts: Amount[] = [];
  const pattern = new RegExp(AMOUNT);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = match.index;
    const written = match[0].trimEnd();
    if (/\d\/$|\b1-to-$/.test(text.slice(0, start)) || /^(?:\/\d|目)/.test(text.slice(start + written.length)))
      continue;
    const end = start + written.length;
    const after = text.slice(end);
    if (/[a-z_]$/iu.test(text.slice(0, start)) && !/kpi$/iu.test(text.slice(0, start))) continue;
    // A year in a title: Perm team scorecard 2026.
    if (/^20\d\d$/.test(written) && /\p{L}/u.test(text) && !/^\s*[件名人社回通本]/u.test(after)) continue;
    const bare = /^\d+$/.test(written) ? after : written.replace(/^[\d,.]+/, '') + after;
    if (/^\d+(?:人|名)?$/.test(written) && LABEL_DIGITS_AFTER.test(bare)) continue;
    // 1e309 and the like are what a formula left behind, not an amount.
    if (/^e[+-]?\d/iu.test(after)) continue;
    if (EACH_TIME.test(written) && EACH_TIME_AFTER.test(after)) continue;
    const amount = readAmountText(written, start, end);
    if (amount !== undefined) amounts.push(amount);
  }
  return amounts;
}

function readAmountText(written: string, start: number, end: number): Amount | undefined {
  if (/^(?:ゼロ|zero|no)$/iu.test(written)) return { value: 0, unit: '', kind: 'plain', start, end };
  const time = /^([\d,.]+)\s*([^\d\s].*)$/u.exec(written);
  const unit = (time?.[2] ?? '').toLowerCase().replace(/^(?:hours?|hrs?)$/, 'h');
  if (TIME_UNITS[unit] !== undefined) {
    return { value: Number(time![1]!.replace(/,/g, '')), unit, kind: 'time', start, end };
  }
  const reading = readNumber(written.replace(/パーセント|パー/u, '%'));
  if (reading.kind !== 'number' || !Number.isFinite(reading.value)) return undefined;
  return { value: reading.value, unit: reading.unit, kind: classOf(reading.unit, written), start, end };
}

function classOf(unit: string, written: string): AmountClass {
  if (unit === '%') return 'fraction';
  if (unit === 'ratio') return 'ratio';
  if (/^[円£$€]$/.test(unit)) return 'money';
  if (unit === '' && /[万億]$/.test(written)) return 'money';
  return unit === '' ? 'plain' : 'count';
}

/** Counts that a share or a duration may be said of: 内定承諾 8割 is the rate, 推薦は3日以内 the time it takes. */
const TIME_OF: Readonly<Record<string, string>> = {
  document_submitted: 'meeting_to_submission_days',
  submission_rate: 'meeting_to_submission_days',
  candidate_call: 'first_call_minutes',
  candidate_connected: 'first_call_minutes',
  first_interview_set: 'scheduling_days',
  scheduling_same_day: 'scheduling_days',
  new_leads: 'first_call_minutes',
  registration: 'first_call_minutes',
  valid_registration: 'first_call_minutes',
  placement: 'time_to_placement',
};

/** The metric that a number of this kind, said of `metric`, is about; `undefined` where they do not go together. */
export function metricFor(metric: number, kind: AmountClass, value: number): number | undefined {
  const { id, kind: metricKind, unit } = METRICS[metric]!;
  const find = (wanted: (index: number) => boolean) => {
    const at = METRICS.findIndex((_, index) => wanted(index));
    return at < 0 ? undefined : at;
  };
  switch (kind) {
    case 'time':
      if (metricKind === 'time') return metric;
      return find((at) => METRICS[at]!.id === TIME_OF[id]);
    case 'fraction':
    case 'ratio':
      if (metricKind === 'rate' || metricKind === 'money' || unit === 'score') return metric;
      if (metricKind === 'time') return undefined;
      // 日報提出率 and 面接対策100% have no rate of their own in the catalogue: the count itself is meant, said as a share.
      return (
        find((at) => METRICS[at]!.numerator === id && METRICS[at]!.unit === '%') ??
        (metricKind === 'activity' || METRICS[metric]!.spellings.ja.some((spelling) => spelling.endsWith('率'))
          ? metric
          : undefined)
      );
    case 'money':
      return metricKind === 'money' ? metric : undefined;
    case 'count':
      if (metricKind === 'money') return value === 0 ? metric : undefined;
      return metricKind === 'time' || (metricKind === 'rate' && unit === '%') ? undefined : metric;
    default:
      return metric;
  }
}

/** The rate per candidate that a count becomes when it is said of one person (提案1人5社). */
export function perCandidate(metric: number): number | undefined {
  const at = METRICS.findIndex(({ unit, numerator }) => unit === 'ratio' && numerator === METRICS[metric]!.id);
  return at < 0 ? undefined : at;
}

/** The value and unit of an amount, in the unit of its metric: hours as days, 50 as 0.5 for a rate. */
export function inUnitOf(
  metric: number | undefined,
  amount: Pick<Amount, 'value' | 'unit' | 'kind'>,
): { value: number; unit: string } {
  const { value, unit, kind } = amount;
  if (kind === 'fraction' || (kind === 'ratio' && metric !== undefined && METRICS[metric]!.unit !== 'ratio')) {
    return { value, unit: FRACTION };
  }
  const own = metric === undefined ? '' : METRICS[metric]!.unit;
  if (kind === 'time') {
    const minutes = METRIC_TIME[own];
    if (minutes === undefined || TIME_UNITS[unit] === minutes) return { value, unit };
    return { value: (value * TIME_UNITS[unit]!) / minutes, unit: own };
  }
  if (own === '%') return { value: value > 1.5 || unit === '%' ? value / 100 : value, unit: FRACTION };
  return { value, unit };
}

const LESS =
  /以内|以下|未満|(?:日|時間|分|営業日)\s*まで|<|≤|≦|\bunder\b|\bwithin\b|less than|no more than|\bmax(?:imum)?\b|\bbelow\b|(?<![\d%]\s)\bup to\b|\bfewer\b/iu;
const MORE = /以上|超|>|≥|≧|at least|\bmin(?:imum)?\b|more than|\bover\b|必達/iu;

/** `<=` or `>=`, from the words around a number, else from what is good for the metric. */
export function conditionOf(
  around: string,
  metric: number | undefined,
  value: number | undefined,
  kind: AmountClass,
): '>=' | '<=' {
  const lower = metric !== undefined && !METRICS[metric]!.higherIsBetter;
  if (kind === 'ratio') return lower ? '<=' : '>=';
  if (LESS.test(around)) return '<=';
  if (MORE.test(around)) return '>=';
  return lower || (value === 0 && (metric === undefined || !/0/.test(around))) || kind === 'time' ? '<=' : '>=';
}

const EVERY =
  /全員(?:$|に|へ)|全件|全(?:て|求人|推薦|候補者|求職者|面談|面接|応募|企業|案件|数|社(?!員)|部)|すべて|毎回|必ず|漏れなく|もれなく|\bevery\b(?! (?:day|week|month|quarter|year)\b)|\ball\b|\balways\b|100%\s*実施/iu;

/** Whether a sentence without a number asks for every case. */
export function asksForAll(text: string): string | undefined {
  return EVERY.test(text) ? ALL_CASES : undefined;
}
