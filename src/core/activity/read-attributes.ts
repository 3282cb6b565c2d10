import type { Column } from '../layout/column';
import { type Attribute, NONE } from './activity';
import { codeColumn } from './read-keys';
import type { TablePlan } from './read-plan';
import type { ReadState } from './read-state';

/** A column with more kinds than this splits nothing. */
const KINDS_MOST = 40;

/** Columns that sort candidates into kinds (職種, 媒体, 流入経路, the client): one value a candidate, none where they differ. */
export function readAttributes(state: ReadState, plans: readonly TablePlan[]): Attribute[] {
  const made = new Map<string, { values: string[]; ofCandidate: Int32Array }>();
  for (const plan of plans) {
    if (plan.candidate === undefined || plan.rowSet.length === 0) continue;
    const rows = plan.rowSet.rows.subarray(0, plan.rowSet.length);
    const candidates = codeColumn(state, plan.candidate, rows);
    const numbers = candidates.texts.map((text) => state.candidates.of(text));
    for (const column of plan.columns) {
      if (splits(column)) addColumn(state, made, column, rows, (at) => numbers[candidates.codes[at]!]!);
    }
  }
  return [...made].map(([heading, { values, ofCandidate }]) => ({ heading, values, ofCandidate }));
}

function splits({ use, head, profile }: Column): boolean {
  if (use !== 'attribute' && use !== 'client') return false;
  if (head.text === '' || profile.text < 2 || profile.long > 0) return false;
  return profile.distinct <= KINDS_MOST && (use === 'client' || profile.distinct * 2 <= profile.text);
}

/** Contradictory values make a candidate `NONE` for good. */
const TORN = -2;

function addColumn(
  state: ReadState,
  made: Map<string, { values: string[]; ofCandidate: Int32Array }>,
  column: Column,
  rows: Int32Array,
  candidateAt: (at: number) => number,
): void {
  const { codes, texts } = codeColumn(state, column, rows);
  if (texts.length - 1 > KINDS_MOST || texts.length < 3) return;
  const heading = column.head.text;
  const entry = made.get(heading) ?? {
    values: [],
    ofCandidate: new Int32Array(state.candidates.texts.length).fill(NONE),
  };
  made.set(heading, entry);
  const numbers = texts.map((text) => {
    if (text === '') return NONE;
    const known = entry.values.indexOf(text);
    if (known >= 0) return known;
    entry.values.push(text);
    return entry.values.length - 1;
  });
  for (let at = 0; at < codes.length; at++) {
    const candidate = candidateAt(at);
    const value = numbers[codes[at]!]!;
    if (candidate < 0 || value < 0) continue;
    const before = entry.ofCandidate[candidate]!;
    if (before === NONE) entry.ofCandidate[candidate] = value;
    else if (before !== value) entry.ofCandidate[candidate] = TORN;
  }
  for (let candidate = 0; candidate < entry.ofCandidate.length; candidate++)
    if (entry.ofCandidate[candidate] === TORN) entry.ofCandidate[candidate] = NONE;
}
