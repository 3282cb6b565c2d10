import { isoDay } from '../calendar/day';
import type { Period } from '../calendar/period';
import type { Column } from '../layout/column';
import { trackOf } from '../layout/context-lines';
import { isAspectWord } from '../layout/mark-words';
import { looksLikeName, namesGroup } from '../layout/name-like';
import type { Side } from '../layout/side-words';
import type { ColumnHead } from '../layout/table-head';
import { METRICS } from '../metrics/catalogue';
import { moneyScale } from '../parse/number';
import { titleContext } from '../parse/title-context';
import { isQualifier } from './alike-labels';
import { findSpareColumns } from './read-alike';
import type { BlockContext } from './read-contexts';
import { type LabelSlot, settleLabels } from './read-labels';
import { readHeadPeriods } from './read-periods';
import type { TablePlan } from './read-plan';
import type { ReadState } from './read-state';
import { namesRowShare } from './row-shares';

/** A value column, ready to be read cell by cell. */
export interface ValueColumn {
  readonly column: Column;
  readonly at: number;
  /** Metric index, -1 where row or block name it, or the label is not known. */
  readonly metric: number;
  /** How far what a line or the corner names has come, where the heading says no more (設定, 実施): `_set`; else empty. */
  readonly step: string;
  readonly side: Side;
  /** Both readings of a label CA and RA share (架電数): blocks of either decide. */
  readonly byTrack: { readonly candidate: number; readonly client: number } | undefined;
  /** A total over other columns: checked, never counted. */
  readonly total: boolean;
  /** Factor of the heading's unit (千円). */
  readonly scale: number;
  /** 設定, 実施 … in the heading: names the metric together with the row's label. */
  readonly aspect: string;
  /** The heading's own word for a person, where the metric comes from elsewhere. */
  readonly person: string;
  /** Another column says the same figure, and that one is counted; or it says which part of a row is its member's. */
  readonly spare: boolean;
}

/** Settles metrics, sides and scales of all value columns of a table. */
export function prepareValues(state: ReadState, plan: TablePlan): ValueColumn[] {
  const block = plan.rowSet.blocks[0];
  const clientOnly = plan.ra !== undefined && plan.member === undefined;
  const slots = plan.values.map(
    ({ head, metric, holds }): LabelSlot => ({
      text: head.text,
      dated: holds === 'stage-date',
      ...slotOf(head, metric),
      track: trackOf(head.text) ?? block?.track ?? (clientOnly ? 'client' : undefined),
    }),
  );
  const settled = settleLabels(slots, true, state.settings.basis.interview);
  const steps = stepsOfTitles(plan);
  const covering = plan.values.map((column, at) => coversOthers(state, plan, column, at, block));
  const people = mostlyPeople(plan);
  const values = plan.values.map((column, at): ValueColumn => {
    const { head, fixed } = column;
    const { metric, inferred } = settled[at]!;
    const { step, titled } = steps[at]!;
    const amount = metric < 0 && head.role === 'amount';
    const known = amount ? amountMetric() : metric;
    if (known >= 0 && isCounted(head.side, fixed) && !titled) state.metricsSeen.add(known);
    const guessed = column.metric >= 0 && column.inferred && !fixed;
    if (((inferred && !titled) || amount || guessed) && (head.side === 'target' || isCounted(head.side, fixed)))
      reportInferred(state, plan, column, known);
    return {
      column,
      at: column.column,
      metric: known,
      step,
      byTrack: byTrackOf(head.label),
      side: fixed || column.pair !== undefined ? 'actual' : (head.side ?? 'actual'),
      total: !fixed && ((head.total !== undefined && head.total.kind !== 'rate') || covering[at]!),
      scale: scaleOf(head.text, known, block),
      aspect: isAspectWord(head.other) ? head.other : '',
      person: isPerson(state, head.other, people) ? head.other : '',
      spare: namesRowShare(head.text),
    };
  });
  const spare = findSpareColumns(state, plan, values);
  return spare.includes(true) ? values.map((value, at) => ({ ...value, spare: value.spare || spare[at]! })) : values;
}

/** How far something has come when it is what its label counts: 面談 | 実施. */
export const HELD = /^(?:実施|済み?|完了|held|attended|done|completed?)$/i;
const ARRANGED = /^(?:設定|確定|booked|arranged|set)$/i;
const STEP = /_(?:set|held|passed)$/;

/** By value column: its step of what the lines name, and whether that tells the metric under every one of them. */
function stepsOfTitles({
  metric,
  columns,
  values,
  rowSet,
}: TablePlan): readonly { readonly step: string; readonly titled: boolean }[] {
  const named = metric !== undefined || values.some(({ head }) => head.label.kind === 'metric');
  const corner = columns.find(({ use, head }) => use !== 'value' && use !== 'idle' && head.label.kind === 'metric');
  const titles = corner === undefined ? rowSet.blocks.map((block) => block.metric) : [corner.head.label];
  return values.map(({ head, fixed }) => {
    const step = named || fixed ? '' : stepOf(head);
    const titled = titles.every((title) => title?.kind === 'metric' && metricAtStep(title.metric, step) >= 0);
    return { step, titled: step !== '' && titled };
  });
}

function stepOf({ label, other }: ColumnHead): string {
  if (label.kind === 'ambiguous') return STEP.exec(METRICS[label.candidates[0]!]!.id)?.[0] ?? '';
  return ARRANGED.test(other) ? '_set' : HELD.test(other) ? '_held' : '';
}

/** 設定 under 一次面接, 実施 under 面談; -1 where the catalogue has no such metric. */
export function metricAtStep(title: number, step: string): number {
  const { id } = METRICS[title]!;
  if (STEP.test(id)) return METRICS.findIndex((one) => one.id === id.replace(STEP, step));
  return step === '_held' ? title : -1;
}

/** A target, a plan or last year's figure is not the metric itself: a sheet with nothing else does not have it. */
function isCounted(side: ColumnHead['side'], fixed: boolean): boolean {
  return fixed || side === undefined || side === 'actual';
}

/** What a heading means by itself, and what the settings make of it. */
function slotOf(head: ColumnHead, ofColumn: number): Pick<LabelSlot, 'label' | 'fixed'> {
  const { label, words } = head;
  const mapped = words.find((word) => label.kind === 'metric' && word.mapped === label.metric);
  const fixed = ofColumn >= 0 ? ofColumn : label.kind === 'metric' && mapped !== undefined ? label.metric : -1;
  return { label: mapped === undefined ? label : mapped.natural, fixed };
}

/** Whether the words over figures that name no metric are people: most of them look it. */
function mostlyPeople(plan: TablePlan): boolean {
  const others = plan.values.map(({ head }) => head.other).filter((text) => text !== '');
  return others.filter((text) => looksLikeName(text)).length * 2 >= others.length;
}

function isPerson(state: ReadState, text: string, people: boolean): boolean {
  if (text === '' || isAspectWord(text) || isQualifier(text)) return false;
  return people || looksLikeName(text) || namesGroup(text) || state.members.knows(text);
}

function byTrackOf(label: Column['head']['label']): ValueColumn['byTrack'] {
  if (label.kind !== 'ambiguous') return undefined;
  const of = (track: 'candidate' | 'client'): number =>
    label.candidates.find((candidate) => METRICS[candidate]!.track === track) ?? -1;
  const [candidate, client] = [of('candidate'), of('client')];
  return candidate < 0 || client < 0 ? undefined : { candidate, client };
}

function amountMetric(): number {
  return METRICS.findIndex(({ id }) => id === 'revenue');
}

function reportInferred(state: ReadState, plan: TablePlan, column: Column, metric: number): void {
  const row = plan.table.bodies[0]!.head.last;
  const { label } = column.head;
  const meanings = label.kind === 'ambiguous' ? label.candidates : label.kind === 'metric' ? [label.metric] : [];
  const others = meanings.filter((candidate) => candidate !== metric);
  state.issue('label-inferred', row, column.column, column.head.text, {
    label: column.head.text,
    metric,
    others: others.join(','),
  });
}

/** The other metrics a label may mean, as a list of indices for the issue's text. */
export function otherMeanings(state: ReadState, text: string, metric: number): string {
  const label = state.lexicon.of(text).natural;
  if (label.kind !== 'ambiguous') return '';
  return label.candidates.filter((candidate) => candidate !== metric).join(',');
}

function scaleOf(heading: string, metric: number, block: BlockContext | undefined): number {
  if (metric < 0 || METRICS[metric]!.kind !== 'money') return 1;
  const own = moneyScale(heading);
  return own?.scale ?? block?.moneyScale ?? 1;
}

/** 1Q, 上期 or 4月 among the months or weeks it consists of, 実績 beside the days: a total column without the word. */
function coversOthers(
  state: ReadState,
  plan: TablePlan,
  column: Column,
  at: number,
  block: BlockContext | undefined,
): boolean {
  if (block === undefined) return false;
  const periods = periodsOf(state, plan, block);
  if (column.head.period === undefined)
    return (
      column.head.side === 'actual' &&
      isBare(column) &&
      plan.values.filter((other, index) => periods[index] !== undefined && isBare(other)).length > 1
    );
  const own = periods[at];
  if (own === undefined) return false;
  return periods.some((other, index) => {
    if (other === undefined || index === at || !sameKind(plan.values[index]!, column)) return false;
    return other.first >= own.first && other.last <= own.last && other.last - other.first < own.last - own.first;
  });
}

/** Names nothing but a time or the side it is on. */
function isBare({ head }: Column): boolean {
  return head.label.kind === 'unknown' && head.other === '' && head.total === undefined && isCounted(head.side, false);
}

function sameKind(a: Column, b: Column): boolean {
  return a.head.side === b.head.side && a.head.other === b.head.other && sameLabel(a, b);
}

function sameLabel(a: Column, b: Column): boolean {
  const [x, y] = [a.head.label, b.head.label];
  return x.kind === y.kind && (x.kind !== 'metric' || y.kind !== 'metric' || x.metric === y.metric);
}

const cache = new WeakMap<TablePlan, Map<string, (Period | undefined)[]>>();

/** Periods of the value columns under one block's title, worked out once for each title. */
export function periodsOf(state: ReadState, plan: TablePlan, block: BlockContext): (Period | undefined)[] {
  let known = cache.get(plan);
  if (known === undefined) {
    known = new Map();
    cache.set(plan, known);
  }
  let periods = known.get(block.key);
  if (periods === undefined) {
    periods = readHeadPeriods(state, plan.values, underCorner(state, plan, block));
    known.set(block.key, periods);
  }
  return periods;
}

/** 2026 or 2026年9月 in the corner of the table: it gives the heads beside it their year and month. */
function underCorner(state: ReadState, plan: TablePlan, block: BlockContext): BlockContext {
  const corner = plan.columns.find(({ use, head }) => use !== 'value' && head.period !== undefined)?.head;
  if (corner === undefined) return block;
  const own = titleContext([cornerText(state, corner)], state.asOf);
  if (own.year === undefined && own.fiscalYear === undefined)
    return own.months === undefined ? block : { ...block, title: { ...block.title, months: own.months } };
  return { ...block, title: { ...own, half: own.half ?? block.title.half, months: own.months ?? block.title.months } };
}

function cornerText(state: ReadState, { period, text }: ColumnHead): string {
  return period !== undefined && 'date' in period ? isoDay(state.zone.toDay(period.date)).slice(0, 7) : text;
}

/** A row label such as 面談数（目標）, with its metric and side. */
export interface RowLabel {
  readonly text: string;
  readonly metric: number;
  readonly side: Side | undefined;
  readonly ignored: boolean;
}

/** Settles the labels a metric column holds, in the order they are first met. */
export function prepareRowLabels(
  state: ReadState,
  texts: readonly string[],
  trackAt: (code: number) => LabelSlot['track'],
  ordered: boolean,
  own: ReadonlyMap<string, number> | undefined,
  keyOf: (text: string) => string,
): { labels: RowLabel[]; inferred: boolean[] } {
  const slots = texts.map((text, code): LabelSlot => {
    const exact = own?.get(keyOf(text));
    if (exact !== undefined) return { text, label: { kind: 'metric', metric: exact }, fixed: exact, track: undefined };
    const { label, mapped, natural } = state.lexicon.of(text);
    const fixed = typeof mapped === 'number' ? mapped : -1;
    return {
      text,
      label: label === 'ignore' ? { kind: 'unknown' } : natural,
      fixed,
      track: trackOf(text) ?? trackAt(code),
    };
  });
  const settled = settleLabels(slots, ordered, state.settings.basis.interview);
  const labels = texts.map((text, code): RowLabel => {
    const word = state.lexicon.of(text);
    const side = own === undefined ? word.innerSide : undefined;
    return {
      text,
      metric: settled[code]!.metric,
      side: side === 'rate' && settled[code]!.metric >= 0 ? undefined : side,
      ignored: word.label === 'ignore',
    };
  });
  return { labels, inferred: settled.map(({ inferred }) => inferred) };
}
