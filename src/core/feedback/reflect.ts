import { hasJapanese } from '../parse/text';
import type { ActionSlots, Reflection, ReflectionKind } from './reflection';
import * as english from './reflection-words-en';
import * as japanese from './reflection-words-ja';

/** What one language's word lists provide. */
type Words = typeof japanese;

/** One's own doing in front of a noun that otherwise stands for others: 面接対策が足りない is no outside cause. */
const OWN_JA =
  /自分|私(?!立)|僕|自身|面接対策|対策(?:不足|が)|(?:候補者|求職者|登録者|応募者|企業|人事|先方|クライアント)(?:へ|に|と)(?:の|は|も|対|寄|向|電|連|確|話|聞|提|送|メ|し|会|、)|(?:求人|企業|業界|候補者|求職者)(?:の)?(?:理解|研究|提案|紹介|選び|読み込み|対応|フォロー|ヒアリング)|書類(?:添削|作成|確認|回収)|ヒアリング|推薦文|できていな|できませんでした|でき(?:ず|なかった)|聞けて|聞けな|送れて|送れな|かけられ|準備不足|確認不足|確認し/;
const OWN_EN = /\b(?:i|my|me|myself|we)\b/i;
/** What "I" merely suffered is not one's own doing. */
const PASSIVE_EN = /\b(?:gave|left|told|sent) (?:me|us)\b|\bbeat us\b|\b(?:i|we) lost\b/i;

/** Words of attitude that count even beside a concrete action; softer ones (丁寧に …) then say how, not instead. */
const STRONG_JA =
  /気合|根性|頑張|がんば|意識|全力|必死|精一杯|一生懸命|努力|やる気|モチベ|危機感|覚悟|初心|もっと|心がけ|心掛け|本気|前向き|気を引き締|粘り強/;

/** A time too wide to act on beside words of attitude: 来月は頑張ります names no day. */
const WIDE_TIME =
  /^(?:今月|来月|今週|来週|次回|今後は.*|必ず.*|毎日|this week|next week|this month|next month|last month|daily)$/i;

/** A wish to raise a figure, with nothing said of how. */
const VAGUE_JA =
  /(?:増や|上げ|高め|伸ば|改善|向上|強化|見直|短縮|注力|対応|工夫|意識|深め|広げ|減ら|防|目指|達成|クリア)(?:し|す|る|て|せ|ぎ)?[^。]{0,6}(?:ます|たい|する|していく|しよう)/;
const VAGUE_EN = /\b(?:will|'ll|need to|going to|want to|must|should|have to)\b/i;

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
        ? /[。、！？!?\n…・]+|(?:ので|けれど|けど|ですが|ますが|でしたが|たが|のに|から)(?=、|。|$)/
        : /[.;!?\n]+|,(?= )|\b(?:but|so|because|and then)\b/,
    )
    .filter((clause): clause is string => clause !== undefined && clause.trim() !== '');
  const outside = clauses.map((clause) => outsideCause(clause, words, isJapanese));
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

function classOf(kinds: readonly ReflectionKind[]): Reflection['class'] {
  if (kinds.length > 1) return 'mixed';
  return kinds[0] ?? 'unclear';
}

/** The words that put the cause outside, or nothing. */
function outsideCause(clause: string, words: Words, isJapanese: boolean): string {
  const phrase = words.OUTSIDE_PHRASES.exec(clause);
  if (phrase !== null) return phrase[0];
  const own = isJapanese ? OWN_JA : OWN_EN;
  if (own.test(clause) && !(!isJapanese && PASSIVE_EN.test(clause))) return '';
  const subject = words.OUTSIDE_SUBJECTS.exec(clause);
  if (subject === null) return '';
  const rest = clause.slice(subject.index + (isJapanese ? 1 : subject[0].length));
  const event = words.OUTSIDE_EVENTS.exec(rest);
  if (event === null) return isJapanese ? '' : eventBefore(clause, subject.index, words);
  const end = clause.length - rest.length + event.index + event[0].length;
  return clause.slice(subject.index, end).trim();
}

/** English says "bad leads", the event in front of its subject. */
function eventBefore(clause: string, subjectAt: number, words: Words): string {
  const event = words.OUTSIDE_EVENTS.exec(clause.slice(0, subjectAt));
  return event === null ? '' : clause.slice(event.index).trim();
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
    (isJapanese ? /[^、。]{2,12}(?:ます|たい)(?:と思います)?$/.exec(said) : null);
  return { slots, willpower: vague === null ? [] : [vague[0].trim()] };
}

function slotsOf(said: string, words: Words, attitude: boolean): ActionSlots {
  const what = words.DEEDS.exec(said)?.[0] ?? '';
  if (what === '') return NONE;
  const when = words.WHEN.exec(said)?.[0].trim() ?? '';
  const howMany = words.HOW_MANY.exec(said)?.[0].trim() ?? '';
  const whom = words.WHOM.exec(said)?.[0].trim() ?? '';
  const firm = attitude && WIDE_TIME.test(when) ? '' : when;
  return firm === '' && howMany === '' && whom === '' ? NONE : { what, when, howMany, whom };
}

function matches(pattern: RegExp, clauses: readonly string[]): string[] {
  return clauses.map((clause) => pattern.exec(clause)?.[0] ?? '').filter((word) => word !== '');
}
