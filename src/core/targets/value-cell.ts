import { namesGroup } from '../layout/name-like';
import { METRICS, metricIndex } from '../metrics/catalogue';
import { remember } from '../metrics/remember';
import { moneyScale } from '../parse/number';
import { foldText } from '../parse/text';
import { asTyped, isTimeDate, minutesOf } from '../parse/typed-as';
import { type Aim, achievementBase } from './aim';
import { inUnitOf, metricFor } from './amounts';
import type { ValueColumn } from './columns';
import { finish, type Place } from './finish-target';
import { memberOfColumn } from './member-column';
import type { Reading } from './read-targets';
import type { RowLabels } from './row-labels';
import type { Scene } from './scene';
import { saysWatched, scopeIn } from './scope-words';
import { readAims } from './sentence';
import type { Segment } from './table';
import type { Target, TargetScope } from './target';

/** Who settles a word with two meanings: the row's member, else the role that heads its block. */
export interface Whose {
  readonly member: string;
  readonly desk: string;
}

/** The aims of a text in a row or column of a metric; the same words beside the same labels are read once. */
export function aimsIn(
  reading: Reading,
  text: string,
  { member, desk }: Whose,
  metric: number | undefined,
  achievementOf?: number,
): readonly Aim[] {
  const key = `${metric ?? ''}|${achievementOf ?? ''}|${member}|${desk}|${text}`;
  let aims = reading.aims.get(key);
  if (aims === undefined) {
    const { periods, mapped } = reading;
    const choose = (candidates: readonly number[]) => reading.choose(candidates, member, desk);
    aims = readAims(text, { metric, achievementOf, periods, choose, mapped, ofPerson: isPerson(member) });
    reading.aims.set(key, aims);
  }
  return aims;
}

const REVENUE = metricIndex('revenue');

/** Whether a row's member is one person, not a team or everybody. */
export function isPerson(member: string): boolean {
  return member !== '' && !namesGroup(member) && scopeIn(member) === undefined;
}

export function readValue(
  reading: Reading,
  row: number,
  scene: Scene,
  segment: Segment,
  labels: RowLabels,
  value: ValueColumn,
): Target[] {
  const { sheet } = reading;
  const raw = sheet.raw(row, value.column);
  const { kind } = sheet.at(row, value.column);
  if (kind === 'blank' || (kind === 'filler' && !saysWatched(sheet.text(row, value.column)))) return [];
  const person = memberOfColumn(segment, value);
  const member = person !== '' ? person : labels.member;
  const unknown = person === '' && !segment.labels.has('metric') ? value.unknown : '';
  // A heading we do not know is a metric of its own: nothing else says what its figures are.
  const own = value.head.candidates ?? (unknown === '' ? (labels.candidates ?? budgetOf(labels, value)) : undefined);
  const metric = own === undefined ? undefined : reading.choose(own, member, scene.desk);
  const text = labels.metricText || unknown;
  const base =
    metric === undefined
      ? undefined
      : achievementBase(metric, `${text} ${value.texts.join(' ')}`, {
          choose: (candidates) => reading.choose(candidates, member, scene.desk),
        });
  const unit = labels.unit || noted([...value.texts, labels.metricText]);
  const place = {
    row,
    column: value.column,
    scene,
    labels: { ...labels, member, unit, scope: scopeOfColumn(segment, value, labels) },
    value,
  };
  if (typeof raw === 'number' || raw instanceof Date) {
    const aim = typedAim(reading, raw, metric, base, text, place);
    return aim === undefined ? [] : [finish(reading, aim, place)];
  }
  const written = withUnit(String(raw).trim(), unit, unitTexts(reading, metric, labels, value));
  const aims = aimsIn(reading, written, { member, desk: scene.desk }, metric, base);
  return aims
    .filter((aim) => aim.value !== undefined || keepsWords(aim, metric))
    .map((aim) => finish(reading, named(aim, metric, text), place));
}

/** 予算 by itself is what somebody is to bring in. */
function budgetOf({ metricText }: RowLabels, { texts }: ValueColumn): readonly number[] | undefined {
  return metricText === '' && texts.some((text) => /予算|\bbudget\b/iu.test(foldText(text))) ? [REVENUE] : undefined;
}

function scopeOfColumn(segment: Segment, value: ValueColumn, labels: RowLabels): TargetScope | undefined {
  const head = value.head.scope;
  const person = memberOfColumn(segment, value);
  if (person !== '') return scopeIn(person) ?? 'individual';
  if (value.head.goal === true && labels.member !== '') return scopeIn(labels.member) ?? 'individual';
  return head ?? labels.scope;
}

/** Words in a cell of figures count where they say something of the metric; 上司と相談 beside a metric does not. */
function keepsWords(aim: Aim, rowMetric: number | undefined): boolean {
  return rowMetric === undefined || aim.metric !== undefined || aim.watched;
}

/** A number whose own words name nothing takes the row's label as its text. */
function named(aim: Aim, metric: number | undefined, text: string): Aim {
  if (aim.metric !== undefined || metric !== undefined || text === '') return aim;
  const short = aim.text.length < 10;
  const says = aim.value !== undefined || aim.unit !== '' || aim.period !== undefined;
  return says && (short || aim.value !== undefined) ? { ...aim, text } : aim;
}

const SUFFIX =
  /^[%円件名人社回通本枚]$|^(?:営業)?日$|^時間$|^分$|^h(?:ours|rs)?$|^days?$|^(?:件|社|名|回)\/(?:人|名)$|^[£$€]$/iu;
/** A unit as it is written beside a number; empty where it is none. */
const suffixOf = remember((unit) => {
  const folded = foldText(unit);
  return SUFFIX.test(folded) ? folded : '';
});
const scaleOf = remember(moneyScale);
/** The unit in the brackets of a label: 求人提案（社／人）, 日報提出(%); empty where there is none. */
const noteOf = remember((label) => suffixOf(/[(（]([^()（）]{1,5})[)）]/u.exec(label)?.[1] ?? ''));

function noted(labels: readonly string[]): string {
  return labels.map(noteOf).find((unit) => unit !== '') ?? '';
}

/** `50` with 単位 `%` is 50%; a number with 単位 `営業日` or `社/人` is read with it. */
function withUnit(text: string, unit: string, headings: readonly string[]): string {
  const bare = /^[\d.]+$/.test(text) ? text : foldText(text).replace(/[,\s]/g, '');
  if (!/^[\d.]+$/.test(bare)) return text;
  const suffix = suffixOf(unit);
  if (suffix !== '') return /^[£$€]$/.test(suffix) ? `${suffix}${text}` : `${text}${suffix}`;
  const scale = scaleOf(unit) ?? headings.map(scaleOf).find((one) => one !== undefined);
  if (scale === undefined) return text;
  const amount = Number(bare) * scale.scale;
  return scale.currency === '円' ? `${amount}円` : `${scale.currency}${amount}`;
}

/** Where the unit of a bare amount may be said, nearest first. */
function unitTexts(
  reading: Reading,
  metric: number | undefined,
  labels: RowLabels,
  value: ValueColumn | undefined,
): readonly string[] {
  const money = metric !== undefined && METRICS[metric]!.kind === 'money' && METRICS[metric]!.unit === 'JPY';
  return [...(value?.texts ?? []), labels.metricText, ...(money ? [reading.moneyUnit] : [])];
}

function typedAim(
  reading: Reading,
  raw: number | Date,
  metric: number | undefined,
  achievementOf: number | undefined,
  text: string,
  { labels, value, scene }: Place,
): Aim | undefined {
  const whose = { member: labels.member, desk: scene.desk };
  const units = unitTexts(reading, metric, labels, value);
  if (raw instanceof Date) {
    if (!isTimeDate(raw) || metric === undefined) return undefined;
    const typed =
      METRICS[metric]!.kind === 'time'
        ? `${minutesOf(raw, reading.periods.zone) / 60}h`
        : asTyped(raw, reading.periods.zone)?.ratio;
    return typed === undefined ? undefined : aimsIn(reading, typed, whose, metric, achievementOf)[0];
  }
  const plain = withUnit(String(raw), labels.unit, units);
  const isRate = metric !== undefined && METRICS[metric]!.unit === '%';
  if (plain !== String(raw) && !(isRate && Math.abs(raw) <= 1.5)) {
    return aimsIn(reading, plain, whose, metric, achievementOf).map((aim) => named(aim, metric, text))[0];
  }
  // 90% as the cell holds it: no count is part of one.
  const share = raw > 0 && raw < 1 && metric !== undefined && value?.head.frequency === undefined;
  const rate = share && METRICS[metric]!.unit === 'count' ? metricFor(metric, 'fraction', raw) : undefined;
  if (rate !== undefined) return aimsIn(reading, `${Math.round(raw * 1e6) / 1e4}%`, whose, rate, achievementOf)[0];
  const measured = inUnitOf(metric, { value: raw, unit: '', kind: 'plain' });
  const lower = metric !== undefined && !METRICS[metric]!.higherIsBetter;
  return {
    text,
    metric,
    achievementOf,
    condition: lower ? '<=' : '>=',
    value: measured.value,
    unit: measured.unit,
    frequency: undefined,
    period: undefined,
    scope: undefined,
    watched: false,
    once: false,
  };
}
