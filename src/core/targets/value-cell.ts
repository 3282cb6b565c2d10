import { METRICS } from '../metrics/catalogue';
import { moneyScale } from '../parse/number';
import { foldText } from '../parse/text';
import { asTyped, isTimeDate, minutesOf } from '../parse/typed-as';
import { inUnitOf } from './amounts';
import { finish, type Place } from './finish-target';
import type { Reading } from './read-targets';
import type { RowLabels } from './row-labels';
import type { Scene } from './scene';
import { looksLikeName, saysWatched, scopeIn } from './scope-words';
import { type Aim, achievementBase, readAims, type SentenceContext } from './sentence';
import type { Segment, ValueColumn } from './table';
import type { Target, TargetScope } from './target';

export function sentenceContext(
  reading: Reading,
  labels: Pick<RowLabels, 'member'>,
  metric: number | undefined,
  achievementOf?: number,
): SentenceContext {
  return {
    metric,
    achievementOf,
    periods: reading.periods,
    choose: (candidates) => reading.choose(candidates, labels.member),
    mapped: reading.mapped,
  };
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
  const own = value.head.candidates ?? (unknown === '' ? labels.candidates : undefined);
  const metric = own === undefined ? undefined : reading.choose(own, member);
  const text = labels.metricText || unknown;
  const base =
    metric === undefined
      ? undefined
      : achievementBase(metric, `${text} ${value.texts.join(' ')}`, sentenceContext(reading, labels, metric));
  const place = {
    row,
    column: value.column,
    scene,
    labels: { ...labels, member, scope: scopeOfColumn(segment, value, labels) },
    value,
  };
  if (typeof raw === 'number' || raw instanceof Date) {
    const aim = typedAim(reading, raw, metric, base, text, place);
    return aim === undefined ? [] : [finish(reading, aim, place)];
  }
  const written = withUnit(String(raw).trim(), labels.unit, [...value.texts, labels.metricText]);
  const aims = readAims(written, sentenceContext(reading, { member }, metric, base));
  return aims
    .filter((aim) => aim.value !== undefined || keepsWords(aim, metric))
    .map((aim) => finish(reading, named(aim, metric, text), place));
}

/** A heading we do not know over rows of metrics is a person; elsewhere, where the headings look like names. */
function memberOfColumn({ labels, membersAcross }: Segment, { unknown, head }: ValueColumn): string {
  if (unknown === '') return '';
  if (labels.has('metric')) return !labels.has('member') || looksLikeName(unknown) ? unknown : '';
  return membersAcross && (head.candidates !== undefined || !labels.has('member')) ? unknown : '';
}

function scopeOfColumn(segment: Segment, value: ValueColumn, labels: RowLabels): TargetScope | undefined {
  const head = value.head.scope;
  const person = memberOfColumn(segment, value);
  if (person !== '') return scopeIn(person) ?? 'individual';
  return head ?? labels.scope;
}

/** Words in a cell of figures count where they say something of the metric; 上司と相談 beside a metric does not. */
function keepsWords(aim: Aim, rowMetric: number | undefined): boolean {
  return rowMetric === undefined || aim.metric !== undefined || aim.watched;
}

/** A number whose own words name nothing takes the row's label as its text. */
function named(aim: Aim, metric: number | undefined, text: string): Aim {
  return aim.metric === undefined && metric === undefined && text !== '' && (aim.value !== undefined || aim.unit !== '')
    ? { ...aim, text }
    : aim;
}

/** `50` with 単位 `%` is 50%; a number with 単位 `営業日` or `社/人` is read with it. */
function withUnit(text: string, unit: string, headings: readonly string[]): string {
  if (!/^[\d,.\s]+$/.test(foldText(text))) return text;
  const folded = foldText(unit);
  if (
    /^[%円件名人社回通本枚]$|^(?:営業)?日$|^時間$|^分$|^h(?:ours|rs)?$|^days?$|^(?:件|社|名|回)\/(?:人|名)$|^[£$€]$/iu.test(
      folded,
    )
  ) {
    return /^[£$€]$/.test(folded) ? `${folded}${text}` : `${text}${folded}`;
  }
  const scale = moneyScale(unit) ?? headings.map(moneyScale).find((one) => one !== undefined);
  if (scale === undefined) return text;
  const amount = Number(foldText(text).replace(/[,\s]/g, '')) * scale.scale;
  return scale.currency === '円' ? `${amount}円` : `${scale.currency}${amount}`;
}

function typedAim(
  reading: Reading,
  raw: number | Date,
  metric: number | undefined,
  achievementOf: number | undefined,
  text: string,
  { labels, value }: Place,
): Aim | undefined {
  const units = [...(value?.texts ?? []), labels.metricText];
  if (raw instanceof Date) {
    if (!isTimeDate(raw) || metric === undefined) return undefined;
    const typed =
      METRICS[metric]!.kind === 'time'
        ? `${minutesOf(raw, reading.periods.zone) / 60}h`
        : asTyped(raw, reading.periods.zone)?.ratio;
    return typed === undefined
      ? undefined
      : readAims(typed, sentenceContext(reading, labels, metric, achievementOf))[0];
  }
  const plain = withUnit(String(raw), labels.unit, units);
  const isRate = metric !== undefined && METRICS[metric]!.unit === '%';
  if (plain !== String(raw) && !(isRate && Math.abs(raw) <= 1.5)) {
    return readAims(plain, sentenceContext(reading, labels, metric, achievementOf)).map((aim) =>
      named(aim, metric, text),
    )[0];
  }
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
  };
}
