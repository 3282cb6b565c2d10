import { isoDay } from '../calendar/day';
import { isoWeekStart } from '../calendar/weeks';
import { METRICS } from '../metrics/catalogue';
import { moneyScale } from '../parse/number';
import { foldText } from '../parse/text';
import type { Aim } from './aim';
import { perCandidate } from './amounts';
import type { ValueColumn } from './columns';
import { frequencyIn } from './frequency';
import type { Reading } from './read-targets';
import type { RowLabels } from './row-labels';
import type { Scene } from './scene';
import { scopeIn } from './scope-words';
import type { Target } from './target';

/** Where an aim stands, and all that the table says around it. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly scene: Scene;
  readonly labels: RowLabels;
  readonly value: ValueColumn | undefined;
}

/** £120k (team), チーム：決定4件: said of the number itself, whoever's row it is. */
const SAYS_TEAM =
  /[(（](?:team|office|チーム|課|全社|支店)(?:全体|合計|計)?[)）]|^(?:team|チーム|課全体|全社)\s*[:：]/iu;

export function finish(reading: Reading, aim: Aim, { row, column, scene, labels, value }: Place): Target {
  const lead = perPersonUnit(aim, labels, value);
  const watched = aim.watched || labels.watched || (value?.head.watched ?? false) || scene.watched;
  const metric = lead?.metric ?? aim.metric;
  const condition = /以下|以内|<|≤|≦|max|below/iu.test(labels.condition)
    ? '<='
    : /以上|>|≥|≧|min|above/iu.test(labels.condition)
      ? '>='
      : leaving(aim, labels, value)
        ? '<='
        : aim.condition;
  return {
    member: aim.owner ?? labels.member,
    period: periodFor(reading, aim, scene, labels, value),
    metric,
    text: aim.text,
    condition,
    value: watched ? undefined : aim.value,
    unit: lead?.unit ?? (aim.unit || usualUnit(reading, metric, aim.value, labels.unit)),
    scope: (SAYS_TEAM.test(aim.text) ? 'team' : ownersScope(aim, labels)) ?? aim.scope ?? scene.scope ?? 'team',
    watched,
    ...(aim.achievementOf === undefined ? {} : { achievementOf: aim.achievementOf }),
    row,
    column,
  };
}

/** Whoever the words themselves name; else what the table says, which a bare 各自 in them does not change. */
function ownersScope(aim: Aim, labels: RowLabels): Target['scope'] | undefined {
  return aim.owner === undefined ? labels.scope : (scopeIn(aim.owner) ?? 'individual');
}

/** 早期退職率 5% counts those who leave, though the catalogue keeps it as the other side of 定着率. */
function leaving(aim: Aim, labels: RowLabels, value: ValueColumn | undefined): boolean {
  const words = `${aim.text} ${labels.metricText} ${value?.texts.join(' ') ?? ''}`;
  return /(?:退職|離職)率|fall-?\s?off rate|attrition/iu.test(words) && !/以上|>|≥/u.test(aim.text);
}

/** 求人提案 5 with 単位 社/人 is a number per candidate. */
function perPersonUnit(
  aim: Aim,
  { unit, metricText }: RowLabels,
  value: ValueColumn | undefined,
): { metric: number; unit: string } | undefined {
  const said = /\/(?:人|名)$/u.test(foldText(unit));
  // 求人提案 1人あたり | 5社: companies are counted for each candidate, not for each of us.
  const label = `${metricText} ${value?.texts.join(' ') ?? ''}`;
  const inLabel = aim.unit === '社' && /1[人名](?:あたり|当たり|につき)/u.test(foldText(label));
  if (aim.metric === undefined || !(said || inLabel)) return undefined;
  const metric = perCandidate(aim.metric);
  return metric === undefined ? undefined : { metric, unit: said ? foldText(unit) : `${aim.unit}/人` };
}

function usualUnit(reading: Reading, metric: number | undefined, value: number | undefined, written: string): string {
  if (written !== '' && moneyScale(written) === undefined) return foldText(written);
  if (metric === undefined || value === undefined) return '';
  const { unit } = METRICS[metric]!;
  if (unit === 'JPY') return reading.language === 'ja' ? '円' : '';
  return unit === 'count' || unit === 'messages' || unit === 'ratio' ? countUnit(unit, reading.language) : unit;
}

function countUnit(unit: string, language: string): string {
  if (language === 'en') return '';
  return unit === 'messages' ? '通' : unit === 'ratio' ? '件/人' : '件';
}

const SAME_GRAIN: Readonly<Record<string, RegExp>> = {
  daily: /^\d{4}-\d\d-\d\d$/,
  weekly: /-W\d\d$/,
  monthly: /^\d{4}-\d\d$/,
  quarterly: /^\d{4}Q\d$/,
  yearly: /^FY\d{4}$/,
};

/** Whether something that comes round so often is set for just this period: monthly for 2026-11, not for 2026Q3. */
export function fitsIn(period: string, frequency: string): boolean {
  return SAME_GRAIN[frequency]?.test(period) ?? false;
}

/** The Tuesday of `2026-W48`; `undefined` where the sheet names no week. */
function dayOfWeek(period: string, weekday: number): string | undefined {
  const week = /^(\d{4})-W(\d\d)$/.exec(period);
  const monday = week === null ? undefined : isoWeekStart(Number(week[1]), Number(week[2]));
  return monday === undefined ? undefined : isoDay(monday + weekday);
}

/** The period nearest to the number wins; a frequency (月8件) refines a longer period, and leaves one of its own length. */
function periodFor(
  reading: Reading,
  aim: Aim,
  scene: Scene,
  labels: RowLabels,
  value: ValueColumn | undefined,
): string {
  if (aim.period !== undefined) return aim.period;
  const weekday = value?.head.weekday;
  if (weekday !== undefined) return dayOfWeek(scene.period, weekday) ?? 'daily';
  const structural = labels.period || (value?.head.period ?? '');
  // 来月目標 beside the figures of 2026-10 is for 2026-11; 今週 in notes of a day for its week.
  const near = value?.head.period === undefined ? value?.texts.join(' ') : undefined;
  const around = structural || scene.period;
  const dated = reading.periods.relative(near || aim.text, around || scene.said) ?? around;
  const time = aim.metric !== undefined && METRICS[aim.metric]!.kind === 'time';
  const said = aim.frequency ?? labels.frequency;
  const often =
    value?.head.frequency ??
    (structural === '' ? frequencyIn(labels.metricText) : undefined) ??
    (dated === '' ? scene.frequency : undefined);
  const frequency = said ?? (time && dated === '' ? 'each' : often);
  if (frequency === undefined) return dated;
  if (dated === '') return frequency;
  // 今月15件 under 2026年11月 is for that month; 月15件 comes round every month.
  const once = frequency === 'yearly' || frequency === 'quarterly' || aim.once;
  return fitsIn(aim.frequency === undefined || once ? dated : structural, frequency) ? dated : frequency;
}
