import { endWord } from '../layout/mark-words';
import { METRICS } from '../metrics/catalogue';
import type { Track } from '../metrics/metric';
import { normaliseLabel } from '../parse/label';
import { NONE } from './activity';
import { crossMeansNotHeld } from './crosses';
import type { CodedColumn } from './read-coder';
import { ownLabels, type TablePlan } from './read-plan';
import type { RowKeys } from './read-row-keys';
import type { ReadState } from './read-state';
import { otherMeanings, prepareRowLabels, type RowLabel } from './read-values';
import type { RowTracks } from './row-tracks';

/** What the rows of one label are: settled once, so that the loop over rows only looks up numbers. */
export interface LogLabel extends RowLabel {
  /** Metrics by track where the label means either (架電): the row's candidate or company decides. */
  readonly byTrack: { readonly candidate: number; readonly client: number } | undefined;
  readonly end: 'rejected' | 'withdrawn' | undefined;
  /** Why rows of this label are not counted; empty where they are. */
  readonly fault: string;
  /** What else the cell names (面談, 求人提案): each is an act of its own. */
  readonly more: readonly LogLabel[];
}

const ENDING = new Map<string, 'rejected' | 'withdrawn'>([
  ['document_rejected', 'rejected'],
  ['selection_withdrawn', 'withdrawn'],
  ['offer_declined', 'withdrawn'],
  ['pre_join_declined', 'withdrawn'],
]);

/** The metric of a row by its label; -1 where the label is not counted. */
export function metricOfRow(label: LogLabel, keys: RowKeys, at: number, said: RowTracks): number {
  if (label.fault !== '') return -1;
  if (label.byTrack === undefined) return label.metric;
  const own = said?.[at];
  if (own !== undefined) return label.byTrack[own];
  if (keys.candidate[at] !== NONE) return label.byTrack.candidate;
  return keys.job[at] !== NONE ? label.byTrack.client : label.metric;
}

/** Settles the labels of a log's metric column, in the order they are first met. */
export function settleLogLabels(
  state: ReadState,
  plan: TablePlan,
  keys: RowKeys,
  coded: CodedColumn,
  said: RowTracks,
): LogLabel[] {
  const own = plan.tidy ? ownLabels() : undefined;
  const tracks = trackOfRows(state, keys, coded, said);
  const title = plan.rowSet.blocks[0]?.track;
  const acts = coded.texts.map((text) => (own === undefined ? state.lexicon.of(text).acts.map((one) => one.text) : []));
  const alone = new Set(coded.texts);
  const texts = [...coded.texts, ...new Set(acts.flat().filter((text) => !alone.has(text)))];
  const { labels, inferred } = prepareRowLabels(
    state,
    texts,
    (code) => tracks[code]?.track ?? title,
    false,
    own,
    normaliseLabel,
  );
  const settled = labels.map((label, code): LogLabel => {
    const { metric, text, side } = label;
    if (metric >= 0 && side === undefined) state.metricsSeen.add(metric);
    const byTrack = tracks[code]?.mixed ? metricsByTrack(state, text) : undefined;
    if (inferred[code]) {
      const first = coded.codes.findIndex((one) => one === code || acts[one]!.includes(text));
      if (first >= 0)
        state.issue('label-inferred', keys.rows[first]!, plan.metric!.column, text, {
          label: text,
          metric,
          others: otherMeanings(state, text, metric),
        });
    }
    const end = metric >= 0 ? ENDING.get(METRICS[metric]!.id) : endOf(text);
    return { ...label, byTrack, end, fault: faultOf(state, plan, label), more: [] };
  });
  return settled.map((label, code) => {
    const [first, ...more] = (acts[code] ?? []).map((text) => settled[texts.indexOf(text)]!);
    return first === undefined || [first, ...more].some(({ fault }) => fault !== '')
      ? label
      : { ...first, text: label.text, more };
  });
}

function endOf(text: string): 'rejected' | 'withdrawn' | undefined {
  const last = text.charAt(text.length - 1);
  if (crossMeansNotHeld(text.slice(0, -1).trim(), last)) return undefined;
  const end = endWord(text);
  return end === 'rejected' || end === 'withdrawn' ? end : undefined;
}

function faultOf(state: ReadState, plan: TablePlan, label: RowLabel): string {
  const { text, metric, side, ignored } = label;
  if (text === '') return 'no-activity';
  if (ignored) return 'ignored-label';
  if (metric < 0) {
    const word = state.lexicon.of(text);
    if (word.total !== undefined) return 'total-row';
    return normaliseLabel(text) === normaliseLabel(plan.metric!.head.text) ? 'heading' : 'unknown';
  }
  if (side === 'plan') return 'label-planned';
  if (side === 'target') return 'label-target';
  const { kind } = METRICS[metric]!;
  return kind === 'rate' || kind === 'time' || (side !== undefined && side !== 'actual') ? 'label-rate' : '';
}

interface RowTrack {
  readonly track: Track | undefined;
  readonly mixed: boolean;
}

/** For labels both CA and RA use: whether their rows name a candidate, or a company alone. */
function trackOfRows(
  state: ReadState,
  keys: RowKeys,
  { codes, texts }: CodedColumn,
  said: RowTracks,
): (RowTrack | undefined)[] {
  const both = texts.map((text) => {
    const { label } = state.lexicon.of(text);
    return (
      label !== 'ignore' &&
      label.kind === 'ambiguous' &&
      new Set(label.candidates.map((candidate) => METRICS[candidate]!.track)).size > 1
    );
  });
  if (!both.some(Boolean)) return [];
  const candidate = new Uint32Array(texts.length);
  const client = new Uint32Array(texts.length);
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at]!;
    if (!both[code]) continue;
    const own =
      said?.[at] ?? (keys.candidate[at] !== NONE ? 'candidate' : keys.job[at] !== NONE ? 'client' : undefined);
    if (own === 'candidate') candidate[code]!++;
    else if (own === 'client') client[code]!++;
  }
  return texts.map((_, code): RowTrack | undefined => {
    const [a, b] = [candidate[code]!, client[code]!];
    if (!both[code] || a + b === 0) return undefined;
    return { track: a >= b ? 'candidate' : 'client', mixed: Math.min(a, b) * 5 >= a + b };
  });
}

function metricsByTrack(state: ReadState, text: string): LogLabel['byTrack'] {
  const { label } = state.lexicon.of(text);
  if (label === 'ignore' || label.kind !== 'ambiguous') return undefined;
  const of = (track: Track): number => label.candidates.find((candidate) => METRICS[candidate]!.track === track) ?? -1;
  return { candidate: of('candidate'), client: of('client') };
}
