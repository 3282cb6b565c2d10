import type { Lexicon } from '../layout/lexicon';
import { foldText } from '../parse/text';
import type { CodedColumn } from './read-coder';
import type { TablePlan } from './read-plan';
import type { ReadState } from './read-state';

/** An activity written with how often it was done: 架電×30, 面談（2名）, 推薦 3社, Calls x 12. */
export interface TimedLabel {
  readonly label: string;
  readonly times: number;
}

const MULTIPLIED = /^(.+?)\s*[×✕xX*＊]\s*(\d{1,4})(?:件|回|人|名|社|本|通)?$/;
const COUNTED = /^(.+?)\s*[（(]?\s*(\d{1,4})\s*(?:件|人|名|社|本|通|回)(?:分)?\s*[)）]?$/;

/** The activity and its count, where what is left of the text names a metric; 2次面接 and 面談2回目 hold no count. */
export function timesIn(lexicon: Lexicon, text: string): TimedLabel | undefined {
  const folded = foldText(text).trim();
  const match = MULTIPLIED.exec(folded) ?? COUNTED.exec(folded);
  if (match === null) return undefined;
  const label = match[1]!.replace(/[\s:：、,・-]+$/, '');
  return lexicon.of(label).isMetric ? { label, times: Number(match[2]) } : undefined;
}

/** 面談→推薦 in a log: the row is the step to what stands behind the arrow, where both sides name stages. */
export function stepTo(lexicon: Lexicon, text: string): string {
  const parts = text.split(/\s*(?:→|⇒|➡|➔|->|=>)\s*/);
  const last = parts[parts.length - 1]!;
  return parts.length > 1 && last !== '' && parts.every((part) => lexicon.of(part).isMetric) ? last : text;
}

/** Activities written with a count (架電×30) are read as the activity; how often each was done stands beside it. */
export function withoutTimes(
  state: ReadState,
  plan: TablePlan,
  coded: CodedColumn,
): { coded: CodedColumn; times: readonly number[] } {
  if (plan.tidy) return { coded, times: [] };
  const texts = coded.texts.map((text) => stepTo(state.lexicon, text));
  const timed = texts.map((text) => timesIn(state.lexicon, text));
  if (timed.every((one) => one === undefined)) return { coded: { codes: coded.codes, texts }, times: [] };
  return {
    coded: { codes: coded.codes, texts: texts.map((text, code) => timed[code]?.label ?? text) },
    times: timed.map((one) => one?.times ?? 1),
  };
}
