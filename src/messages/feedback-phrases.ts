import type { Language, Text } from '../core/language';
import type { Words } from './feedback-steps';

/** Phrases for the manager during the talk, for the page alone. */

/** When the first question finds no answer. */
export const OPENERS: readonly Text[] = [
  { ja: '数字を見て、いちばん気になったのはどこですか?', en: 'Which of these numbers caught your eye?' },
  {
    ja: '手ごたえのあった1件では、どんなことをしていましたか?',
    en: 'Take the one that went well. What were you doing there?',
  },
  {
    ja: '同じ月をやり直せるとしたら、最初に変えるのは何ですか?',
    en: 'If you had the same month again, what would you change first?',
  },
  { ja: 'この中で、自分の手で動かせるのはどの部分ですか?', en: 'Which part of this can you move yourself?' },
];

/** When the answer stays general: fact, what one did, what one could move. */
export const DEEPENING: readonly Text[] = [
  { ja: 'たとえば、どの場面でそう感じましたか?', en: 'For example: when did you notice it?' },
  { ja: 'そのとき、実際には何をしましたか?', en: 'What did you actually do at that point?' },
  {
    ja: 'そこは、自分で動かせる部分ですか? それとも相手が決める部分ですか?',
    en: 'Is that a part you can move, or one that others decide?',
  },
];

/** When the answer is attitude (もっと頑張る): down to what fits into a calendar. */
export const TO_CONCRETE: readonly Text[] = [
  {
    ja: 'それを明日の予定に書くとしたら、どんな一行になりますか?',
    en: 'If you put that into tomorrow’s calendar, what would the line say?',
  },
  { ja: '誰に、何を、いつまでに、何件ですか?', en: 'With whom, what, by when, and how many?' },
  {
    ja: 'できたかどうかは、来週どの数字で確かめられますか?',
    en: 'Which number will tell us next week whether it happened?',
  },
];

/** When the answer rests on others: heard first, kept as a fact where it is one, then the own part. */
export const FROM_EXTERNAL: readonly Text[] = [
  {
    ja: 'そういう事情があったのですね。事実として残しておきます。その中で、こちらで動かせたことを1つ選ぶとしたら?',
    en: 'I see; let us keep that as a fact. Within it, what is one thing we could have moved?',
  },
  {
    ja: '同じ事情でもうまく進んだ場面があったとしたら、そこでは何をしていましたか?',
    en: 'If something did go well under the same conditions, what were you doing there?',
  },
];

interface Cornering {
  readonly phrase: Words;
  readonly better: Words;
  /** What a person may type that says the same. */
  readonly like: RegExp;
}

const CORNERING: readonly Cornering[] = [
  {
    phrase: ['どうして届かなかったの?', 'Why did you not make it?'],
    better: ['この数字になったのは、なぜだと思いますか?', 'Why do you think the number came out like that?'],
    like: /(?:なん|な[ぜん]|どうして)で?.{0,12}(?:未達|届か|達成(?:でき|して)|できな|出な|取れな|足りな)|未達|why (?:did|have|were|are)(?:n['’]t)? you.{0,20}(?:miss|fail|not|behind|below|so (?:low|few))|why (?:didn['’]t|haven['’]t|can['’]t) you/i,
  },
  {
    phrase: ['やる気はあるの?', 'Do you really want this?'],
    better: ['いま、いちばんやりにくいのはどこですか?', 'What makes it hardest for you right now?'],
    like: /やる気|本気(?:な|で|じゃ)|気合|甘え|危機感|want it (?:more|enough)|commit(?:ted|ment)|motivat|attitude|try harder/i,
  },
  {
    phrase: ['ほかの人はできているよ', 'Everyone else manages'],
    better: [
      'うまく進んだ1件では、いつもと何が違いましたか?',
      'In the one that went well, what was different from usual?',
    ],
    like: /(?:ほか|他|みん|皆|周り|同期|後輩|[^\s]さん)(?:の人|のメンバー|な)?(?:は|も|だって).{0,8}(?:でき|やって|達成|取れ)|(?:everyone|everybody|the others|others|your colleagues?)(?: else)? (?:can|manages?|does|do|is|are|has|have)/i,
  },
  {
    phrase: ['いつまでに取り返せる?', 'By when will you make up for it?'],
    better: [
      '明日から変えられることを1つ選ぶとしたら、どれですか?',
      'If you pick one thing to change from tomorrow, which is it?',
    ],
    like: /取り(?:返|戻)|挽回|巻き返|リカバリ|make up for|catch up|turn (?:it|this) around|recover/i,
  },
  {
    phrase: ['原因は○○だよ', 'The reason is …'],
    better: ['こんな見方もできそうです。どう思いますか?', 'One could also look at it this way. What do you think?'],
    like: /(?:原因|問題|理由|敗因)は.{1,30}(?:だ|です|でしょ|だろ|よね)|(?:が|は)(?:悪い|だめ|ダメ|足りない)(?:んだ|から|の|よ)|the (?:reason|problem|cause|trouble) is|because you (?:don['’]t|didn['’]t|are|were|never)/i,
  },
  {
    phrase: ['それで、これからどうするの?', 'So what are you going to do about it?'],
    better: [
      '次に試してみたいことは何ですか? 手伝えることはありますか?',
      'What would you like to try next? Is there anything I can help with?',
    ],
    like: /(?:で|じゃあ|それで|これから|今後).{0,8}どうする(?:の|つもり|気)|what are you going to do about|so what now/i,
  },
];

const pick = ([ja, en]: Words, language: Language): string => (language === 'ja' ? ja : en);

/** Phrases that corner, each with one that opens. */
export function corneringPhrases(language: Language): { readonly phrase: string; readonly better: string }[] {
  return CORNERING.map(({ phrase, better }) => ({ phrase: pick(phrase, language), better: pick(better, language) }));
}

/** A better form for an own question that may corner; `undefined` where there is nothing to say. */
export function betterForm(question: string, language: Language): string | undefined {
  const found = CORNERING.find(({ like }) => like.test(question.normalize('NFKC')));
  return found && pick(found.better, language);
}
