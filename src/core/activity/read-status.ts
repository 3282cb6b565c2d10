import type { Column } from '../layout/column';
import { headKey } from '../layout/head-key';
import { endWord, markWord, saysNotDone } from '../layout/mark-words';
import { pastFormLabel } from '../layout/stage-date-label';
import { METRICS } from '../metrics/catalogue';
import { normaliseLabel } from '../parse/label';
import { type EndKind, NONE, UNDATED } from './activity';
import { crossMeansNotHeld } from './crosses';
import { codeColumn } from './read-keys';
import type { TablePlan } from './read-plan';
import type { RowKeys } from './read-row-keys';
import type { ReadState } from './read-state';
import type { ValueColumn } from './read-values';

const ROW_CANCELLED = 1;
export const ROW_PLANNED = 2;
/** Nobody was reached: the call was made, a meeting was not held. */
export const ROW_UNANSWERED = 3;
const FATES = { cancelled: ROW_CANCELLED, planned: ROW_PLANNED, unanswered: ROW_UNANSWERED } as const;

interface StatusMeaning {
  readonly kind: EndKind | undefined;
  readonly known: boolean;
}

const DONE = /^(?:終了|完了|クローズ|closed)$/i;
const HIRED = new Set(['placement', 'offer_accepted', 'joined']);
const WITHDRAWN = new Set(['selection_withdrawn', 'offer_declined', 'pre_join_declined']);

/**
 * Reads status columns: how each unit stands now. Present states are no history, so nothing is counted from them; they are
 * reported as a snapshot.
 *
 * @param acts whether each row is one act, of which a status may say that it did not take place
 * @returns by row, whether the status says so
 */
export function readStatuses(state: ReadState, plan: TablePlan, keys: RowKeys, acts = plan.log): Uint8Array {
  const notDone = new Uint8Array(keys.rows.length);
  if (plan.statuses.length === 0) return notDone;
  const kinds = new Uint8Array(keys.rows.length);
  const columns = new Int32Array(keys.rows.length);
  for (const column of plan.statuses) readColumn(state, plan, keys, column, acts, notDone, kinds, columns);
  for (let at = 0; at < kinds.length; at++) {
    const kind = KINDS[kinds[at]!];
    if (kind === undefined || (keys.candidate[at] === NONE && keys.job[at] === NONE)) continue;
    const dated = plan.log && kind !== 'open' ? keys.dates.day[at]! : UNDATED;
    state.ends.push({
      candidate: keys.candidate[at]!,
      job: keys.job[at]!,
      member: Math.max(NONE, keys.member[at]!),
      kind,
      day: dated,
      row: keys.rows[at]!,
      column: columns[at]!,
    });
  }
  return notDone;
}

/** 0 = nothing said; a definite end outweighs "open". */
const KINDS: readonly (EndKind | undefined)[] = [undefined, 'open', 'withdrawn', 'rejected', 'hired'];

function readColumn(
  state: ReadState,
  plan: TablePlan,
  keys: RowKeys,
  column: Column,
  acts: boolean,
  notDone: Uint8Array,
  kinds: Uint8Array,
  columns: Int32Array,
): void {
  const { codes, texts } = codeColumn(state, column, keys.rows);
  const stage = column.head.role === 'stage';
  const yomi = /ヨミ|確度|ランク|温度/.test(headKey(column.head.text));
  const meanings = texts.map((text) => meaningOf(state, text, yomi, stage));
  const fates = texts.map((text) => (acts ? saysNotDone(text) : undefined));
  const crosses = texts.map((text) => acts && crossMeansNotHeld('-', text));
  const counts = new Uint32Array(texts.length);
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at]!;
    if (code === 0) continue;
    counts[code]!++;
    const fate = fates[code];
    if (fate !== undefined) notDone[at] = FATES[fate];
    if (crosses[code] && crossMeansNotHeld(activityOf(state, plan, keys.rows[at]!), texts[code]!)) {
      notDone[at] = ROW_UNANSWERED;
      continue;
    }
    // 終了 beside a logged meeting ends the meeting, and nobody answering a call ends nothing.
    const kind = acts && (fate === 'unanswered' || DONE.test(texts[code]!)) ? 0 : KINDS.indexOf(meanings[code]!.kind);
    const weaker = kinds[at]! <= 1 && kind > kinds[at]!;
    if (weaker && !(acts && kind === 1)) {
      kinds[at] = kind;
      columns[at] = column.column;
    }
  }
  for (let code = 1; code < texts.length; code++) {
    const { known, kind } = meanings[code]!;
    if (fates[code] !== undefined || (acts && known) || markWord(texts[code]!) === 'none') continue;
    const row = keys.rows[codes.indexOf(code)]!;
    const values = { heading: column.head.text, status: texts[code]!, count: counts[code]!, kind: kind ?? '' };
    state.issue(known ? 'status-snapshot' : 'unknown-status', row, column.column, texts[code]!, values);
  }
}

function activityOf({ grid }: ReadState, { metric }: TablePlan, row: number): string {
  return metric === undefined ? '' : String(grid[row]![metric.column]);
}

function meaningOf(state: ReadState, text: string, yomi: boolean, stage: boolean): StatusMeaning {
  if (text === '') return { kind: undefined, known: true };
  const set = state.settings.statuses.get(normaliseLabel(text));
  if (set !== undefined) return { kind: set, known: true };
  const word = state.lexicon.of(text);
  if (word.label !== 'ignore' && word.label.kind === 'metric') {
    const { id } = METRICS[word.label.metric]!;
    if (HIRED.has(id)) return { kind: 'hired', known: true };
    if (WITHDRAWN.has(id)) return { kind: 'withdrawn', known: true };
    return { kind: id === 'document_rejected' ? 'rejected' : 'open', known: true };
  }
  const past = pastFormLabel(text);
  if (past?.kind === 'metric' && HIRED.has(METRICS[past.metric]!.id)) return { kind: 'hired', known: true };
  const end = endWord(text);
  if (end !== undefined) return { kind: end, known: true };
  if (stage || past !== undefined) return { kind: 'open', known: true };
  if (word.mark === 'pending' || word.mark === 'none' || word.mark === 'done') return { kind: undefined, known: true };
  const reached = stageReached(state, text);
  if (reached !== undefined) return { kind: reached, known: true };
  if (yomi || (word.label !== 'ignore' && word.label.kind === 'ambiguous')) return { kind: 'open', known: true };
  return { kind: undefined, known: false };
}

/** 推薦済み, 一次面接→二次面接: the stage a candidate has come to, behind the arrow and without 済み. */
function stageReached(state: ReadState, text: string): EndKind | undefined {
  const last = text
    .split(/→|⇒|->|>/)
    .pop()!
    .trim();
  const bare = last.replace(/(?:済み?|完了|へ)$/, '').trim();
  if (bare === text || bare === '') return undefined;
  const { label } = state.lexicon.of(bare);
  if (label === 'ignore' || label.kind === 'unknown') return undefined;
  return label.kind === 'metric' && HIRED.has(METRICS[label.metric]!.id) ? 'hired' : 'open';
}

const HELD = /^(?:実施(?:済み?)?|済み?|完了|来社|参加|着座|実施完了|held|attended|done|completed?|showed(?: up)?)$/i;
const MEETINGS = /_held$|_meeting$|^(?:client_visit|interview_prep)$/;

/** 面談日 | 候補者 | 結果 with 実施, リスケ, 飛び: each row is one meeting, and its result says whether it was held. */
export function listsMeetings(
  state: ReadState,
  plan: TablePlan,
  keys: RowKeys,
  values: readonly ValueColumn[],
): boolean {
  const [only, another] = values.filter(({ column }) => column.holds !== 'count');
  if (only === undefined || another !== undefined || only.metric < 0 || !MEETINGS.test(METRICS[only.metric]!.id))
    return false;
  return plan.statuses.some((column) => {
    const texts = codeColumn(state, column, keys.rows).texts.filter((text) => text !== '');
    return (
      texts.some((text) => HELD.test(text.trim())) &&
      texts.every((text) => HELD.test(text.trim()) || saysNotDone(text) !== undefined)
    );
  });
}
