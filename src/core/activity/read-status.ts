import type { Column } from '../layout/column';
import { headKey } from '../layout/head-key';
import { endWord, markWord, saysNotDone } from '../layout/mark-words';
import { pastFormLabel } from '../layout/stage-date-label';
import { METRICS } from '../metrics/catalogue';
import { normaliseLabel } from '../parse/label';
import { type EndKind, NONE, UNDATED } from './activity';
import { crossMeansNotHeld } from './crosses';
import { saysHeld } from './not-held';
import { codeColumn } from './read-keys';
import type { TablePlan } from './read-plan';
import type { RowKeys } from './read-row-keys';
import type { StageColumns } from './read-stages';
import type { ReadState } from './read-state';

const ROW_CANCELLED = 1;
export const ROW_PLANNED = 2;
/** Nobody was reached: the call was made, a meeting was not held. */
export const ROW_UNANSWERED = 3;
const FATES = { cancelled: ROW_CANCELLED, planned: ROW_PLANNED, unanswered: ROW_UNANSWERED } as const;

interface StatusMeaning {
  readonly kind: EndKind | undefined;
  readonly known: boolean;
}

/** Headings of how an act came out; a ステータス beside it is how the case stands. */
const RESULT = /結果|合否|判定|成果|result|outcome/i;
const DONE = /^(?:終了|完了|クローズ|closed)$/i;
const HIRED = new Set(['placement', 'offer_accepted', 'joined']);
const WITHDRAWN = new Set(['selection_withdrawn', 'offer_declined', 'pre_join_declined']);

/** What the statuses say did not take place, by row. */
export interface RowFates {
  /** 0 where the row took place, as far as is said. */
  readonly fate: Uint8Array;
  /** Column of the status that says it did not. */
  readonly saidIn: Int32Array;
}

/**
 * Reads status columns: how each unit stands now. Present states are no history, so nothing is counted from them; they are
 * reported as a snapshot.
 *
 * @param stages what the statuses say of dated stages, which is not said again
 */
export function readStatuses(
  state: ReadState,
  plan: TablePlan,
  keys: RowKeys,
  stages?: Pick<StageColumns, 'tells'>,
): RowFates {
  const reader = new StatusReader(state, plan, keys, stages);
  for (const column of plan.statuses) reader.read(column);
  reader.keepEnds();
  return reader;
}

/** 0 = nothing said; a definite end outweighs "open". */
const KINDS: readonly (EndKind | undefined)[] = [undefined, 'open', 'withdrawn', 'rejected', 'hired'];

class StatusReader implements RowFates {
  readonly fate: Uint8Array;
  readonly saidIn: Int32Array;
  /** By row, a place in `KINDS` and the column that says so. */
  private readonly kinds: Uint8Array;
  private readonly kindSaidIn: Int32Array;

  constructor(
    private readonly state: ReadState,
    private readonly plan: TablePlan,
    private readonly keys: RowKeys,
    private readonly stages: Pick<StageColumns, 'tells'> | undefined,
  ) {
    const { length } = keys.rows;
    this.fate = new Uint8Array(length);
    this.saidIn = new Int32Array(length);
    this.kinds = new Uint8Array(length);
    this.kindSaidIn = new Int32Array(length);
  }

  read(column: Column): void {
    const { state, plan, keys } = this;
    const acts = plan.log;
    const { codes, texts } = codeColumn(state, column, keys.rows);
    const stage = column.head.role === 'stage';
    const yomi = /ヨミ|確度|ランク|温度/.test(headKey(column.head.text));
    const meanings = texts.map((text) => meaningOf(state, text, yomi, stage));
    const fates = texts.map((text) => (acts ? saysNotDone(text) : undefined));
    const counts = new Uint32Array(texts.length);
    const first = new Uint32Array(texts.length);
    for (let at = 0; at < codes.length; at++) {
      const code = codes[at]!;
      if (code === 0) continue;
      const told = this.stages?.tells(column, at) === true;
      if (!told && counts[code]!++ === 0) first[code] = at;
      const text = texts[code]!;
      const fate = fates[code];
      if (fate !== undefined) this.notDone(at, FATES[fate], column);
      if (told && crossMeansNotHeld(column.head.text, text)) continue;
      if (acts && crossMeansNotHeld(activityOf(state, plan, keys.rows[at]!), text)) {
        this.notDone(at, ROW_UNANSWERED, column);
        continue;
      }
      // 終了 beside a logged meeting ends the meeting, and nobody answering a call ends nothing.
      if (acts && (fate === 'unanswered' || DONE.test(text))) continue;
      const kind = KINDS.indexOf(meanings[code]!.kind);
      // 予定 beside a meeting, and whatever stands beside an act, leaves open what is not over.
      if (!((acts || told) && kind === 1)) this.stands(at, kind, column);
    }
    for (let code = 1; code < texts.length; code++) {
      const { known, kind } = meanings[code]!;
      const status = texts[code]!;
      const heard = counts[code] === 0 || fates[code] !== undefined || (acts && saysHeld(status));
      const result = acts && known;
      const tells = !result || (RESULT.test(column.head.text) && this.namesCount(status, kind, first[code]!));
      if (heard || markWord(status) === 'none' || !tells) continue;
      const row = keys.rows[first[code]!]!;
      const values = { heading: column.head.text, status, count: counts[code]!, kind: kind ?? '' };
      const said = result ? 'result-of-act' : known ? 'status-snapshot' : 'unknown-status';
      state.issue(said, row, column.column, status, values);
    }
  }

  /** Whether the result of an act (通過, アポ獲得) is something that is counted, and not the act itself. A no ends the case. */
  private namesCount(text: string, kind: EndKind | undefined, at: number): boolean {
    const { state, plan, keys } = this;
    if (kind === 'rejected' || DONE.test(text)) return false;
    const named = metricsOf(state, text);
    const act = metricsOf(state, activityOf(state, plan, keys.rows[at]!));
    return (
      (named.length > 0 || kind === 'hired' || kind === 'withdrawn') && !named.some((metric) => act.includes(metric))
    );
  }

  private notDone(at: number, fate: number, { column }: Column): void {
    this.fate[at] = fate;
    this.saidIn[at] = column;
  }

  /** The first definite end stands; "open" only until one is met. */
  private stands(at: number, kind: number, { column }: Column): void {
    if (this.kinds[at]! > 1 || kind <= this.kinds[at]!) return;
    this.kinds[at] = kind;
    this.kindSaidIn[at] = column;
  }

  /** Keeps how the unit of each row stands, where the row names one. */
  keepEnds(): void {
    const { state, plan, keys } = this;
    for (let at = 0; at < this.kinds.length; at++) {
      const kind = KINDS[this.kinds[at]!];
      if (kind === undefined || (keys.candidate[at] === NONE && keys.job[at] === NONE)) continue;
      state.ends.push({
        candidate: keys.candidate[at]!,
        job: keys.job[at]!,
        member: Math.max(NONE, keys.member[at]!),
        kind,
        day: plan.log ? keys.dates.day[at]! : UNDATED,
        row: keys.rows[at]!,
        column: this.kindSaidIn[at]!,
      });
    }
  }
}

function activityOf({ grid }: ReadState, { metric }: TablePlan, row: number): string {
  return metric === undefined ? '' : String(grid[row]![metric.column]);
}

/** The metrics a text may name. */
function metricsOf({ lexicon }: ReadState, text: string): readonly number[] {
  const { label } = lexicon.of(text);
  if (label === 'ignore' || label.kind === 'unknown') return [];
  return label.kind === 'metric' ? [label.metric] : label.candidates;
}

function meaningOf(state: ReadState, text: string, yomi: boolean, stage: boolean): StatusMeaning {
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
