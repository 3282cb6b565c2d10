import type { Word } from '../layout/lexicon';
import { endWord, namesNoEvent, saysNotDone } from '../layout/mark-words';
import { METRICS } from '../metrics/catalogue';
import type { DateReading } from '../parse/date-reading';
import type { DatedText } from '../parse/dated-text';
import type { EndKind } from './activity';

/** What a stage-date cell turned out to be. */
const CELL_NOTHING = 0;
export const CELL_DATE = 1;
export const CELL_END = 2;
const CELL_PENDING = 3;
export const CELL_DONE = 4;
export const CELL_ERROR = 5;
export const CELL_UNREADABLE = 6;
export const CELL_PLANNED = 7;

/** One text of a stage-date column. */
export interface StageText {
  readonly kind: number;
  readonly reading: DateReading | undefined;
  readonly end: EndKind | undefined;
  /** The code of what is to be said about the date: the later of two was taken, or only its month is sure; else empty. */
  readonly said: '' | 'date-moved' | 'date-vague';
}

/**
 * What a stage is. An `act` (推薦, 面接) took place even where its result was no; a `result` (通過, 承諾) was reached only if it
 * was yes; an `end` (辞退日) is itself the no. A `try` (架電) was made though nobody answered.
 */
export type StageNature = 'act' | 'result' | 'end' | 'try';

/** Counted when tried, whether anybody answered or not: those who did are another metric. */
const ATTEMPTS = new Set(['candidate_call', 'client_call', 'dormant_recontact', 'client_mail', 'scout_sent']);

/** Whether a metric counts what was tried. */
export function isAttempt(metric: number): boolean {
  return metric >= 0 && ATTEMPTS.has(METRICS[metric]!.id);
}

const ENDS = new Set([
  'document_rejected',
  'selection_withdrawn',
  'offer_declined',
  'pre_join_declined',
  'early_leave',
]);

/** The nature of a metric's stage; an unknown label is taken for a result, of which less is claimed. */
export function natureOf(metric: number): StageNature {
  if (metric < 0) return 'result';
  const { id, kind } = METRICS[metric]!;
  if (ENDS.has(id)) return 'end';
  if (isAttempt(metric)) return 'try';
  return kind === 'outcome' || id.endsWith('_passed') ? 'result' : 'act';
}

/** Reads a text in a column of stage dates: a date, a date with a remark, an end, a mark, or something unreadable. */
export function readStageText(word: Word, nature: StageNature): StageText {
  const nothing = { reading: undefined, end: undefined, said: '' } as const;
  if (word.blank || word.mark === 'none' || word.number.kind === 'nothing' || word.number.kind === 'no-data')
    return { ...nothing, kind: CELL_NOTHING };
  if (word.number.kind === 'error') return { ...nothing, kind: CELL_ERROR };
  const { dated } = word;
  if (word.date !== undefined && dated?.moved !== true)
    return { ...nothing, kind: CELL_DATE, reading: word.date, said: PART_OF_MONTH.test(word.text) ? 'date-vague' : '' };
  if (dated !== undefined) return readRemark(dated, nature);
  const end = refusal(word.text);
  if (end !== undefined) return { ...nothing, kind: CELL_END, end };
  // A cancelled interview may be arranged again: neither an event nor the end of the case.
  const waits = word.mark === 'pending' || endWord(word.text) === 'open' || namesNoEvent(word.text);
  if (waits) return { ...nothing, kind: CELL_PENDING };
  if (word.mark === 'done') return { ...nothing, kind: CELL_DONE };
  return { ...nothing, kind: CELL_UNREADABLE };
}

const PLANNED = /予定|仮|調整|見込|暫定|planned|scheduled|tentative|tb[ac]/i;
const VAGUE = /^[(（]?(?:上旬|中旬|下旬|初旬|末|頃|ころ|ごろ|前後|あたり|\?|？|or so|approx)/i;
const PART_OF_MONTH = /[上中下初]旬|月末|月初|頃|ごろ/;
const WAITING = /待ち?|選考中|検討|未定|確認中|保留|pending|await|waiting|on\s?hold/i;

/** What the words beside a date make of it, for this kind of stage. */
function readRemark({ reading, note, wordFirst, moved }: DatedText, nature: StageNature): StageText {
  const said = moved ? 'date-moved' : VAGUE.test(note) ? 'date-vague' : '';
  const at = { reading, end: undefined, said } as const;
  const end = nature === 'end' ? undefined : refusal(note);
  if (end !== undefined) return { ...at, kind: reachedAll(note, end, wordFirst, nature) ? CELL_DATE : CELL_END, end };
  if (nature === 'try' && saysNotDone(note) === 'unanswered') return { ...at, kind: CELL_DATE };
  // The date an interview was moved to is when it is held; one called off without another date is not held.
  if (namesNoEvent(note) && nature !== 'end' && !moved) return { ...at, kind: CELL_PENDING, reading: undefined };
  if (PLANNED.test(note)) return { ...at, kind: CELL_PLANNED, reading: undefined };
  if (WAITING.test(note) && (wordFirst || nature === 'result'))
    return { ...at, kind: CELL_PENDING, reading: undefined };
  return { ...at, kind: CELL_DATE };
}

/** 一次面接日 `4/10 NG` was held and turned out a no; `NG(4/10)`, a × or 辞退 say when it ended. */
function reachedAll(note: string, end: EndKind, wordFirst: boolean, nature: StageNature): boolean {
  return nature === 'act' && end === 'rejected' && !wordFirst && !/[×✕✖✗✘]/.test(note);
}

function refusal(text: string): EndKind | undefined {
  const bare = text.replace(/^[\s(（[【]+|[\s)）\]】]+$/g, '');
  const end = endWord(bare);
  if (end === 'rejected' || end === 'withdrawn') return end;
  return /[×✕✖✗✘]/.test(bare) ? 'rejected' : undefined;
}
