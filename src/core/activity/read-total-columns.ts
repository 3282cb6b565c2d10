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
    const parts = partsOf(values, value);
    if (parts.length < 2) return;
    for (let at = 0; at < keys.rows.length; at++) checkCell(state, facts, index, parts, at);
  });
}

function checkCell(state: ReadState, facts: CellFacts, index: number, parts: readonly number[], at: number): void {
  const { values, keys, face } = facts;
  const value = values[index]!;
  const stated = face[index]![at]!;
  const row = facts.rowKind(at);
  if (Number.isNaN(stated) || !isAmount(row.side)) return;
  const metric = value.metric >= 0 ? value.metric : row.metric;
  const named = metric >= 0 ? metric : facts.metric(at, parts[0]!);
  // What is not counted (率 under a heading of its own) has no sum of ours to be compared with.
  if (named < 0 || !additive(named)) return;
  const sums = possibleSums(facts, index, parts, at);
  if (sums.length === 0) return;
  const slack = value.scale > 1 ? parts.length : 1e-6 * Math.max(1, Math.abs(stated));
  const right = sums.find(({ sum }) => Math.abs(sum - stated) <= slack);
  const { sum: counted, parts: added } = right ?? sums[0]!;
  const place = { row: keys.rows[at]!, column: value.at };
  if (value.side === 'actual' && row.side === 'actual') {
    const scale = facts.scale(at, index, named);
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

/** Likeliest first: the columns since the last total, all before this one, all of its kind, the totals before it. */
function possibleSums({ values, face }: CellFacts, index: number, parts: readonly number[], at: number): Sum[] {
  let last = index;
  while (last > 0 && !values[last - 1]!.total) last--;
  const recent = parts.filter((part) => part >= last && part < index);
  const sums = [recent, parts.filter((part) => part < index), parts]
    .filter((some) => some.length > 0)
    .map((some): Sum => ({ parts: some, sum: sumAt(face, some, at) }));
  const before = totalsBefore(values, index);
  if (before.length > 0) {
    // 通期計 may also be the sum of the totals before it (1Q計 + 2Q計).
    sums.push({ parts: parts.filter((part) => part < index), sum: sumAt(face, before, at) });
  }
  return sums;
}

/** The columns a total column may be about: same metric and side, no totals themselves. */
function partsOf(values: readonly ValueColumn[], total: ValueColumn): number[] {
  const parts: number[] = [];
  values.forEach((value, index) => {
    if (value.total || value.side !== total.side || value.column.holds !== 'count') return;
    const named = total.metric >= 0 || total.person !== '';
    if (
      named ? value.metric === total.metric && (total.person === '' || value.person === total.person) : value.metric < 0
    )
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
