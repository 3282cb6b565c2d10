import type { Column } from '../layout/column';
import { isDitto, markWord } from '../layout/mark-words';
import { labelOfRound, roundOf } from '../layout/round-words';
import { hasJapanese } from '../parse/text';
import { type CodedColumn, TextCoder } from './read-coder';
import { showsFillDown } from './read-date-fill';
import type { ReadState } from './read-state';

/** Codes of one column for the given rows: each distinct text gets a number the first time it is met. */
export function codeColumn(state: ReadState, column: Column | undefined, rows: Int32Array): CodedColumn {
  if (column === undefined) return { codes: new Int32Array(rows.length), texts: [''] };
  const ready = state.coded.get(column);
  if (ready !== undefined) return ready;
  const coder = new TextCoder(rows.length, state);
  for (let at = 0; at < rows.length; at++) coder.take(state.grid[rows[at]!]![column.column]!, at);
  return coder;
}

/** Fills blanks with the value above where the column shows that habit; 〃 always means the value above. */
export function fillDownCodes(
  { codes, texts }: CodedColumn,
  blockOf: Int32Array,
  sameAsAbove: boolean,
  allowed = true,
): number {
  const ditto = texts.map((text, code) => code > 0 && isDitto(text));
  let [filled, blanks, repeats, last] = [0, 0, 0, -1];
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at]!;
    if (code === 0) blanks++;
    else {
      filled++;
      if (code === last) repeats++;
      last = code;
    }
  }
  const habit = allowed && showsFillDown(filled, blanks, repeats, sameAsAbove);
  if (!habit && !ditto.some(Boolean)) return 0;
  let above = 0;
  let count = 0;
  for (let at = 0; at < codes.length; at++) {
    if (at > 0 && blockOf[at] !== blockOf[at - 1]) above = 0;
    const code = codes[at]!;
    if (code !== 0 && !ditto[code]) above = code;
    else if (above !== 0 && (habit || ditto[code])) {
      codes[at] = above;
      count++;
    }
  }
  return count;
}

/**
 * A person's name stands in the first of their rows, one row a metric: blanks below go on with it while every metric comes
 * once. Even a single such blank tells.
 *
 * @returns how many blanks were filled
 */
export function fillGroups(people: CodedColumn, metrics: CodedColumn, rows: Int32Array, blockOf: Int32Array): number {
  let count = 0;
  let seen = new Set<number>();
  for (let at = 0; at < rows.length; at++) {
    const metric = metrics.codes[at]!;
    const goesOn = at > 0 && rows[at]! - rows[at - 1]! === 1 && blockOf[at] === blockOf[at - 1];
    if (people.codes[at] !== 0 || !goesOn) {
      seen = new Set([metric]);
      continue;
    }
    if (people.codes[at - 1] === 0 || metric === 0 || seen.has(metric)) continue;
    people.codes[at] = people.codes[at - 1]!;
    seen.add(metric);
    count++;
  }
  return count;
}

/** The labels of a metric column, joined with how far they have come where a second column says so: 面談 + 設定. */
export function codeLabels(
  state: ReadState,
  metric: Column | undefined,
  aspect: Column | undefined,
  rows: Int32Array,
): CodedColumn {
  const main = roundsSpelledOut(codeColumn(state, metric, rows), metric);
  if (aspect === undefined) return main;
  const second = codeColumn(state, aspect, rows);
  const texts = [''];
  const codes = new Int32Array(rows.length);
  const known = new Map<number, number>();
  for (let at = 0; at < rows.length; at++) {
    const [a, b] = [main.codes[at]!, second.codes[at]!];
    if (a === 0) continue;
    const pair = a * 4096 + b;
    let code = known.get(pair);
    if (code === undefined) {
      code = texts.length;
      const [label, how] = [main.texts[a]!, second.texts[b]!];
      const joined = joinLabel(label, how);
      // 求人紹介完了 is 求人紹介, which has no other way of being done.
      const named = state.lexicon.of(joined).isMetric || markWord(how) !== 'done';
      texts.push(named ? joined : label);
      known.set(pair, code);
    }
    codes[at] = code;
  }
  return { codes, texts };
}

function joinLabel(label: string, how: string): string {
  if (how === '') return label;
  if (roundOf(how) !== undefined) return labelOfRound(label, how);
  return hasJapanese(label) ? `${label}${how}` : `${label} ${how}`;
}

/** 一次 under 面接種別 beside a 面接日 is a 一次面接. */
function roundsSpelledOut(coded: CodedColumn, metric: Column | undefined): CodedColumn {
  if (metric === undefined || metric.roundsOf === '') return coded;
  return {
    codes: coded.codes,
    texts: coded.texts.map((text) => (roundOf(text) === undefined ? text : labelOfRound(metric.roundsOf, text))),
  };
}
