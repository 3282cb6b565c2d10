import { hasJapanese } from '../parse/text';
import type { ActionSlots, Reflection, ReflectionKind } from './reflection';
import { outsideCause } from './reflection-outside';
import * as english from './reflection-words-en';
import * as japanese from './reflection-words-ja';

/** What one language's word lists provide. */
type Words = typeof japanese;

/** Words of attitude that count even beside a concrete action; softer ones (丁寧に …) then say how, not instead. */
const STRONG_JA =
  /気合|根性|頑張|がんば|意識|全力|必死|精一杯|一生懸命|努力|やる気|モチベ|危機感|覚悟|初心|もっと|心がけ|心掛け|本気|前向き|気を引き締|粘り強/;

/** A time too wide to act on beside words of attitude: 来月は頑張ります names no day. */
const WIDE_TIME =
  /^(?:今月|来月|今週|来週|次回|今後は.*|必ず.*|毎日|this week|next week|this month|next month|last month|daily)$/i;

/** What only says that one thinks so, at the end of a clause: what is thought stands before it. */
const HEDGE_JA =
  /(?:という|ような)?(?:気がし(?:ます|ています)|と?(?:思|感じ|考え)(?:い|って|て)?(?:ます|います)|と聞い(?:ています|てます)|かもしれ(?:ない|ません)|(?:よう|みたい)です|のではないでしょうか|(?:です|でしょう|ます)?(?:よ)?ね)$/;

/** A wish to raise a figure, with nothing said of how. */
const VAGUE_JA =
  /(?:増や|上げ|高め|伸ば|改善|向上|強化|見直|短縮|注力|対応|工夫|意識|深め|広げ|減ら|防|目指|達成|クリア)(?:し|す|る|て|せ|ぎ)?[^。]{0,6}(?:ます|たい|する|していく|しよう)/;
/** 変えないといけない: what should be, with nothing said of how. */
const OUGHT_JA = /[^、。]{2,14}(?:ないと|なければ|なきゃ)(?:いけ|なら|だめ|ダメ)/;
const VAGUE_EN = /\b(?:will|'ll|need to|going to|want to|must(?!-)|should|have to)\b/i;

/** Any wish at the end of what is said; what merely is (…ています, あります) is none. */
const VAGUE_END_JA = /[^、。]{2,12}(?:(?<!てい|でい|あり|なり|おり|思い|感じ)ます|たい)(?:です)?(?:と思います)?$/;

/** What candidates and clients decide in the end: no deed, however many are wished for. */
const RESULT_JA = /決定|成約|内定|承諾|売上|売り上げ|入社|目標|達成|数字|予算|通過率/;

const NONE: ActionSlots = { what: '', when: '', howMany: '', whom: '' };

/**
 * What a sentence about one's own numbers rests on: others and circumstances, attitude, or an action of one's own that
 * names what and at least one of when, how many, with whom. For one's own reflection; it says nothing about a person.
 *
 * @param text one or a few sentences, Japanese or English
 */
export function reflect(text: string): Reflection {
  const folded = text
    .normalize('NFKC')
    .replace(/[\u2018\u2019]/g, "'")
    .trim();
  const isJapanese = hasJapanese(folded);
  const words: Words = isJapanese ? japanese : english;
  const clauses = folded
    .split(
      isJapanese
        ? /[。、！？!?\n…・]+|(?:ので|けれど|けど|ですが|ますが|でしたが|たが|のに|から|うえに|上に)(?=、|。|$)/
        : /[.;!?\n]+|,(?= )|\b(?:but|so|because|and then)\b/,
    )
    .filter((clause): clause is string => clause !== undefined && clause.trim() !== '')
    .map((clause) => (isJapanese ? unhedged(clause) : clause));
  const outside = clauses.map((clause) => outsideCause(clause, isJapanese));
  const own = clauses.filter((_, at) => outside[at] === '');
  const { slots, willpower } = ownPart(own, words, isJapanese);
  const action = slots.what !== '';
  const evidence = {
    external: outside.filter((words_) => words_ !== ''),
    willpower,
    action: action ? [slots.what, slots.when, slots.howMany, slots.whom].filter((word) => word !== '') : [],
  };
  const kinds = (['external', 'willpower', 'action'] as const).filter((kind) => evidence[kind].length > 0);
  return { class: classOf(kinds), kinds, evidence, slots };
}

/** 枯れてきている気がします → 枯れてきている; a clause that is nothing but a hedge stays. */
function unhedged(clause: string): string {
  const bare = clause.trim().replace(HEDGE_JA, '');
  return bare.length < 4 ? clause : bare;
}

function classOf(kinds: readonly ReflectionKind[]): Reflection['class'] {
  if (kinds.length > 1) return 'mixed';
  return kinds[0] ?? 'unclear';
}

/** What is said of oneself: the parts of an action, and the words of attitude. */
function ownPart(
  clauses: readonly string[],
  words: Words,
  isJapanese: boolean,
): { slots: ActionSlots; willpower: string[] } {
  const said = clauses.join(isJapanese ? '、' : ', ');
  const attitude = matches(words.WILLPOWER, clauses);
  const slots = slotsOf(said, words, attitude.length > 0);
  if (slots.what !== '') {
    const strong = isJapanese ? attitude.filter((word) => STRONG_JA.test(word)) : attitude;
    return { slots, willpower: strong };
  }
  if (attitude.length > 0) return { slots, willpower: attitude };
  const vague =
    (isJapanese ? VAGUE_JA : VAGUE_EN).exec(said) ??
    (isJapanese ? (OUGHT_JA.exec(said) ?? VAGUE_END_JA.exec(said)) : null);
  return { slots, willpower: vague === null ? [] : [vague[0].trim()] };
}

function slotsOf(said: string, words: Words, attitude: boolean): ActionSlots {
  const what = words.DEEDS.exec(said)?.[0] ?? meantWithNumber(said, words);
  if (what === '') return NONE;
  const when = words.WHEN.exec(said)?.[0].trim() ?? '';
  const howMany = words.HOW_MANY.exec(said)?.[0].trim() ?? '';
  const whom = words.WHOM.exec(said)?.[0].trim() ?? '';
  // Beside words of attitude only a day or a number makes it something one could put into a calendar.
  const firm = attitude && WIDE_TIME.test(when) ? '' : when;
  const isNamed = firm !== '' || howMany !== '' || (whom !== '' && !attitude);
  return isNamed ? { what, when, howMany, whom } : NONE;
}

/** Anything meant that has a number and a time (5社に増やして2週間続けます), unless it is the result itself that is wished for. */
function meantWithNumber(said: string, words: Words): string {
  const meant = VAGUE_JA.exec(said) ?? VAGUE_END_JA.exec(said);
  if (meant === null || RESULT_JA.test(said)) return '';
  return words.HOW_MANY.test(said) && words.WHEN.test(said) ? meant[0].trim() : '';
}

function matches(pattern: RegExp, clauses: readonly string[]): string[] {
  return clauses.map((clause) => pattern.exec(clause)?.[0] ?? '').filter((word) => word !== '');
}
