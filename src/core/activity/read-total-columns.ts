import type { ReadState } from './read-state';
import type { FaceValues } from './read-totals';
import type { ValueColumn } from './read-values';
import { type CellFacts, recordTotal } from './stated-total';
import { additive, isAmount, roundSum } from './total-figures';

/** Columns a total may add up, as indices of value columns, and what they come to. */
interface Sum {
  readonly parts: readonly number[];
  readonly sum: number;
}

/** 計 at the end of a run of columns that are about the same thing: over periods, or over people. */
export function checkTotalColumns(state: ReadState, facts: CellFacts): void {
  const { values, keys } = facts;
  values.forEach((value, index) => {
    if (!value.total || value.column.head.total?.kind === 'average' || !isAmount(value.side)) return;
    const metric = metricOfTotal(state, value);
    const parts = partsOf(values, value, metric);
    if (parts.length < 2) return;
    for (let at = 0; at < keys.rows.length; at++) checkCell(state, facts, index, metric, parts, at);
  });
}

/** 面談計 names the metric with the word. */
function metricOfTotal(state: ReadState, { metric, column }: ValueColumn): number {
  const { label } = state.lexicon.of(column.head.total?.of ?? '');
  return metric < 0 && label !== 'ignore' && label.kind === 'metric' ? label.metric : metric;
}

function checkCell(
  state: ReadState,
  facts: CellFacts,
  index: number,
  own: number,
  parts: readonly number[],
  at: number,
): void {
  const { values, keys, face } = facts;
  const value = values[index]!;
  const stated = face[index]![at]!;
  const row = facts.rowKind(at);
  if (Number.isNaN(stated) || !isAmount(row.side)) return;
  const metric = own >= 0 ? own : row.metric;
  const named = metric >= 0 ? metric : facts.metric(at, parts[0]!);
  // What is not counted (率 under a heading of its own) has no sum of ours to be compared with.
  if (named < 0 || !additive(named)) return;
  const sums = possibleSums(facts, index, parts, at);
  if (sums.length === 0) return;
  const scale = facts.scale(at, index, named);
  const slack = scale > 1 ? parts.length : 1e-6 * Math.max(1, Math.abs(stated));
  const right = sums.find(({ sum }) => Math.abs(sum - stated) <= slack);
  const { sum: counted, parts: added } = right ?? sums[0]!;
  const place = { row: keys.rows[at]!, column: value.at };
  if (value.side === 'actual' && row.side === 'actual') {
    recordTotal(
      state,
      facts,
      { ...place, metric: named, stated: stated * scale, counted: counted * scale, right: right !== undefined },
      [at, at + 1],
      added,
    );
  }
  if (right === undefined)
    state.issue('total-mismatch', place.row, place.column, state.show(state.grid[place.row]![place.column]), {
      heading: value.column.head.text,
      stated,
      counted: roundSum(counted),
    });
}

/**
 * Likeliest first: the columns since the last total (up to the next one, where totals stand before their parts), all
 * before this one, all of its kind, the totals before it.
 */
function possibleSums({ values, face }: CellFacts, index: number, parts: readonly number[], at: number): Sum[] {
  let [last, next] = [index, index + 1];
  while (last > 0 && !values[last - 1]!.total) last--;
  while (next < values.length && !values[next]!.total) next++;
  const near = [
    parts.filter((part) => part >= last && part < index),
    parts.filter((part) => part > index && part < next),
  ];
  if (values.findIndex(({ total }) => total) < parts[0]!) near.reverse();
  const sums = [...near, parts.filter((part) => part < index), parts]
    .filter((some) => some.length > 0)
    .map((some): Sum => ({ parts: some, sum: sumAt(face, some, at) }));
  const before = totalsBefore(values, index);
  if (before.length > 1) {
    // 通期計 may also be the sum of the totals before it (1Q計 + 2Q計).
    sums.push({ parts: parts.filter((part) => part < index), sum: sumAt(face, before, at) });
  }
  return sums;
}

/** The columns a total column may be about: same metric and side, no totals themselves. */
function partsOf(values: readonly ValueColumn[], total: ValueColumn, metric: number): number[] {
  const parts: number[] = [];
  values.forEach((value, index) => {
    if (value.total || value.side !== total.side || value.column.holds !== 'count') return;
    const named = metric >= 0 || total.person !== '';
    if (named ? value.metric === metric && (total.person === '' || value.person === total.person) : value.metric < 0)
      parts.push(index);
  });
  return parts;
}

function sumAt(face: FaceValues, parts: readonly number[], at: number): number {
  let sum = 0;
  for (const part of parts) {
    const own = face[part]![at]!;
    if (!Number.isNaN(own)) sum += own;
  }
  return sum;
}

function totalsBefore(values: readonly ValueColumn[], index: number): number[] {
  const total = values[index]!;
  const before: number[] = [];
  for (let other = 0; other < index; other++) {
    const value = values[other]!;
    if (
      value.total &&
      value.side === total.side &&
      value.metric === total.metric &&
      value.column.head.total?.kind !== 'average'
    )
      before.push(other);
  }
  return before;
}
