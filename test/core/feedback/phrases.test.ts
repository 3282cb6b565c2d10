import { TOPIC_IDS } from '../../../src/core/feedback/topics';
import { questionsAfter } from '../../../src/messages/feedback-answer';
import { hypothesesFor } from '../../../src/messages/feedback-hypotheses';
import {
  betterForm,
  corneringPhrases,
  DEEPENING,
  FROM_EXTERNAL,
  OPENERS,
  TO_CONCRETE,
} from '../../../src/messages/feedback-phrases';
import { TOPIC_WORDS } from '../../../src/messages/feedback-steps';

describe('phrases that corner', () => {
  test.each([
    ['ja', 'なんで未達なの?'],
    ['ja', 'どうして目標に届かなかったの？'],
    ['ja', 'やる気ある?'],
    ['ja', '他の人はできているのに'],
    ['ja', 'みんなはやってるよ'],
    ['ja', 'いつまでに取り返すの?'],
    ['ja', '原因はこれだ'],
    ['ja', '問題は架電が少ないことだよね'],
    ['ja', 'じゃあ次はどうするの?'],
    ['en', 'Why did you miss target?'],
    ['en', 'You need to want it more.'],
    ['en', 'Everyone else manages that'],
    ['en', 'The problem is your call list'],
    ['en', 'How will you make up for it?'],
  ] as const)('%s: "%s" is offered a better form', (language, phrase) => {
    const better = betterForm(phrase, language);
    expect(better).toMatch(/\?$/);
    expect(betterForm(better!, language)).toBeUndefined();
  });

  test('open questions are left alone, all of our own too', () => {
    const own = [...OPENERS, ...DEEPENING, ...TO_CONCRETE, ...FROM_EXTERNAL];
    for (const language of ['ja', 'en'] as const) {
      for (const text of own)
        expect([text[language], betterForm(text[language], language)]).toEqual([text[language], undefined]);
      for (const topic of TOPIC_IDS) {
        for (const [ja, en] of TOPIC_WORDS[topic].ask)
          expect(betterForm(language === 'ja' ? ja : en, language)).toBeUndefined();
      }
    }
    for (const text of ['なぜだと思いますか?', '今月の数字をどう見ていますか?', '次に試したいことは何ですか?'])
      expect(betterForm(text, 'ja')).toBeUndefined();
    for (const text of ['Why do you think it came out like that?', 'What would you like to try next?'])
      expect(betterForm(text, 'en')).toBeUndefined();
  });

  test('each has its better form in both languages', () => {
    for (const language of ['ja', 'en'] as const) {
      for (const { phrase, better } of corneringPhrases(language)) {
        expect(phrase).not.toBe(better);
        expect(better).toMatch(/\?$/);
      }
    }
  });
});

describe('after the answer', () => {
  test.each([
    ['候補者の質が悪かったです。', FROM_EXTERNAL[0]!.ja],
    ['来月はもっと頑張ります。', TO_CONCRETE[0]!.ja],
    ['明日、面談した5名に電話します。', TO_CONCRETE[2]!.ja],
    ['よくわかりません', DEEPENING[0]!.ja],
    ['', DEEPENING[0]!.ja],
  ])('%s', (answer, first) => {
    expect(questionsAfter(answer, 'ja')[0]).toBe(first);
  });

  test('an answer that rests on others is heard before anything is asked', () => {
    expect(questionsAfter('The market was slow.', 'en')[0]).toMatch(/^I see; let us keep that as a fact/);
  });

  test('puts no label on what was said', () => {
    for (const answer of ['候補者の質が悪かったです。', '来月はもっと頑張ります。', '明日5件電話します。', '?'])
      expect(questionsAfter(answer, 'ja').join('')).not.toMatch(/外部要因|精神論|行動不足|混在|判定/);
  });
});

test('no sentence is said twice', () => {
  const all = [
    ...TOPIC_IDS.flatMap((topic) => [...TOPIC_WORDS[topic].ask, ...TOPIC_WORDS[topic].actions].flat()),
    ...hypothesesFor(TOPIC_IDS, 'ja'),
    ...hypothesesFor(TOPIC_IDS, 'en'),
  ];
  expect(new Set(all).size).toBe(all.length);
});
