import { AMBIGUOUS_LABELS } from './ambiguous-labels';
import { allSpellings, METRICS, metricIndex } from './catalogue';
import { joinWords, oneForEach, plainLabel, spellingKeys } from './metric-key';
import { remember } from './remember';

/** A metric named somewhere in a sentence. */
export interface MetricMention {
  /** More than one where the words have two meanings; most usual first. */
  readonly candidates: readonly number[];
  /** Letters of the sentence that name it: the more, the surer. */
  readonly length: number;
}

interface PhraseIndex {
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  /** Keys long enough to be found with other words between their two parts. */
  readonly parted: readonly string[];
  /** By first letter, the lengths of the keys that begin with it, longest first: most letters of a sentence begin none. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

let phrases: PhraseIndex | undefined;

const LEAST_PARTED = 6;

function buildPhrases(): PhraseIndex {
  const byKey = new Map<string, readonly number[]>();
  const add = (text: string, metrics: readonly number[]) => {
    const key = spellingKeys(text).slice(-1)[0];
    if (key === undefined) return;
    const known = byKey.get(key) ?? [];
    byKey.set(key, [...known, ...metrics.filter((metric) => !known.includes(metric))]);
  };
  for (const { label, candidates } of AMBIGUOUS_LABELS) add(label, candidates.map(metricIndex));
  METRICS.forEach((_, index) => {
    for (const spelling of allSpellings(index)) add(spelling, [index]);
  });
  const keys = [...byKey.keys()];
  return {
    byKey,
    parted: keys.filter((key) => key.length >= LEAST_PARTED && /^[^a-z]+$/.test(key)),
    lengths: lengthsByLetter(keys),
  };
}

function lengthsByLetter(keys: readonly string[]): Map<string, number[]> {
  const lengths = new Map<string, number[]>();
  for (const key of [...keys].sort((a, b) => b.length - a.length)) {
    const known = lengths.get(key[0]!);
    if (known === undefined) lengths.set(key[0]!, [key.length]);
    else if (known[known.length - 1] !== key.length) known.push(key.length);
  }
  return lengths;
}

/**
 * A sentence as letters without gaps, and where between them a word may begin or end: `joint[n]` tells what stood before
 * letter n (`STRONG` after を が は or a sign, `WEAK` after の に で …, `INNER` where only the script changes).
 */
interface Letters {
  readonly text: string;
  readonly joint: readonly (string | undefined)[];
}

const STRONG = '|';
const WEAK = '\u0001';
const INNER = '\u0002';
/** Before a word that only says when: before final interviews. */
const MODIFIER = '\u0003';
/** How often, whose, in all: they stand before a metric without a gap (月間売上, 個人売上). */
const AROUND =
  /(?:チーム|個人|担当者?|メンバー|部門|拠点|支[店社]|[課部月週日年])別|月間|月次|毎月|月内|週間|週次|毎週|日次|毎日|年間|[当今来翌]月|[今来翌]週|[今来]期|目標|個人(?!予算)|チーム|全社|会社|各自|合計|(?<!個人)予算|ノルマ/gu;
const SIGNS = /[\s%\-_/・･:：、,.。*'’"“”!！?？|&()[\]{}【】「」『』<>《》〈〉]+/gu;

function lettersOf(sentence: string): Letters {
  const words = joinWords(plainLabel(sentence).replace(/\bwithin\b[^,]{1,20}?\b(?:of|from)\b.*$/u, STRONG))
    .replace(/\b(?:before|after|prior to|ahead of|following|until)\b.*$/u, STRONG)
    .replace(/\bfrom\s+(?=[a-z])/gu, MODIFIER)
    .replace(/([日週月]報|報告書?|レポート)([^、。]{0,4}?)提出(?![率数件])/gu, '$1$2')
    .replace(SIGNS, STRONG)
    .replace(AROUND, STRONG)
    .replace(/([^ぁ-ん]|^)[をがは](?=[^ぁ-ん]|$)/gu, `$1${STRONG}`)
    .replace(/([^ぁ-ん]|^)(?:[のにへでともや]|から|まで|より)(?=[^ぁ-ん]|$)/gu, `$1${WEAK}`);
  let text = '';
  const joint: (string | undefined)[] = [STRONG];
  for (const letter of oneForEach(words)) {
    if (letter === STRONG || letter === WEAK || letter === MODIFIER) {
      joint[text.length] = letter;
      continue;
    }
    if (text !== '' && joint[text.length] === undefined && script(letter) !== script(text[text.length - 1]!)) {
      joint[text.length] = INNER;
    }
    text += letter;
  }
  joint[text.length] = STRONG;
  return { text, joint };
}

function script(letter: string): number {
  if (/[a-z]/.test(letter)) return 1;
  if (/[ァ-ヶー]/.test(letter)) return 2;
  if (/[ぁ-ん]/.test(letter)) return 3;
  return /\d/.test(letter) ? 4 : 5;
}

/** Kanji words this short are parts of others too (入社意欲): they count only where a word begins and ends. */
const SHORT = 2;
const COUNTED = /^(?:者?数|件|回|者(?![^数]))/u;
/** What makes another thing of the word before it: 入社意欲, 面談漏れ, 内定後, 成約企業. */
const SPOILS =
  /^(?:率|単価|費|漏れ|忘れ|理由|意欲|日程|日$|前|後|者(?!数)|先|企業|求職者|時|対象|予定|見込|リスケ|キャンセル|辞退|延期|につなが|合わせ|合せ|込み|込む|に向け|のため)/u;

function standsAlone(letters: Letters, from: number, to: number): boolean {
  const rest = letters.text.slice(to);
  if (letters.joint[from] === MODIFIER) return false;
  if (letters.joint[to] !== STRONG && SPOILS.test(rest)) return false;
  const latin = /[a-z]/.test(letters.text[from]!) || /[a-z]/.test(letters.text[to - 1]!);
  if (!latin && to - from > SHORT) return true;
  return letters.joint[from] !== undefined && (letters.joint[to] !== undefined || COUNTED.test(rest));
}

interface Found extends MetricMention {
  readonly from: number;
  readonly to: number;
}

/**
 * The metric a sentence is about. Japanese puts the head of a phrase last, so the last spelling that closes a phrase
 * wins (内定承諾のためのクロージング面談 is a talk, not an acceptance); elsewhere the longest. A long spelling is also found
 * with other words between its two halves (日程調整を通過当日に → 日程調整当日), but never a result: that would flag an
 * action by chance.
 *
 * @param fits leaves out metrics that cannot be meant here
 * @returns `undefined` where none is named
 */
export function findMetric(sentence: string, fits?: (metric: number) => boolean): MetricMention | undefined {
  if (!/\p{L}/u.test(sentence)) return undefined;
  return fits === undefined ? findAny(sentence) : find(sentence, fits);
}

const findAny = remember((sentence) => find(sentence, () => true));

function find(sentence: string, fits: (metric: number) => boolean): MetricMention | undefined {
  phrases ??= buildPhrases();
  const letters = lettersOf(sentence);
  const best = headOf(letters, maximal(spellingsIn(letters, phrases, fits)));
  let parted: MetricMention | undefined;
  for (const key of phrases.parted) {
    if (key.length - 1 <= (parted ?? best ?? NO_LENGTH).length || !inTwoParts(letters.text, key)) continue;
    const candidates = phrases.byKey
      .get(key)!
      .filter((metric) => METRICS[metric]!.control !== 'uncontrollable' && fits(metric));
    if (candidates.length > 0) parted = { candidates, length: key.length - 1 };
  }
  return parted ?? best;
}

const NO_LENGTH = { length: 0 };

function spellingsIn(letters: Letters, { byKey, lengths }: PhraseIndex, fits: (metric: number) => boolean): Found[] {
  const found: Found[] = [];
  const { text } = letters;
  for (let from = 0; from < text.length; from++) {
    for (const length of lengths.get(text[from]!) ?? []) {
      if (from + length > text.length) continue;
      const candidates = byKey.get(text.slice(from, from + length))?.filter(fits);
      if (candidates === undefined || candidates.length === 0 || !standsAlone(letters, from, from + length)) continue;
      found.push({ candidates, length, from, to: from + length });
      break;
    }
  }
  return found;
}

/** Of spellings that overlap, the longer one; of equals, the later. */
function maximal(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of found) {
    const last = kept[kept.length - 1];
    if (last === undefined || one.from >= last.to) kept.push(one);
    else if (one.length >= last.length) kept[kept.length - 1] = one;
  }
  return kept;
}

function headOf(letters: Letters, found: readonly Found[]): Found | undefined {
  let best: Found | undefined;
  const japanese = /[^a-z0-9]/.test(letters.text);
  const closes = ({ to }: Found) => letters.joint[to] === STRONG || COUNTED.test(letters.text.slice(to));
  for (const one of found) {
    // 面接対策実施率: a share of the talks, not the 実施率 of candidate meetings.
    if (one.from === best?.to && letters.text.slice(one.from, one.to) === '実施率') continue;
    const better = best === undefined || (japanese ? closes(one) || !closes(best) : one.length >= best.length);
    if (better) best = one;
  }
  return best;
}

/** Whether `key`, cut once into parts of at least two letters, stands in the text in that order, with a gap between. */
function inTwoParts(text: string, key: string): boolean {
  if (!text.includes(key.slice(0, 2)) || text.includes(key)) return false;
  for (let cut = 2; cut <= key.length - 2; cut++) {
    const first = text.indexOf(key.slice(0, cut));
    if (first < 0) return false;
    if (text.indexOf(key.slice(cut), first + cut) >= 0) return true;
  }
  return false;
}
