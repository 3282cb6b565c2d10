import type { ActionSlots, Reflection, ReflectionClass } from '../core/feedback/reflection';
import type { Language, Text } from '../core/language';

export const reflectionColumns = {
  ja: ['分類', '根拠', '次に聞くなら'],
  en: ['Class', 'Evidence', 'Ask next'],
} as const;

export const reflectionClasses: Readonly<Record<ReflectionClass, Text>> = {
  external: { ja: '外部要因', en: 'External' },
  willpower: { ja: '精神論', en: 'Willpower' },
  action: { ja: '行動', en: 'Action' },
  mixed: { ja: '混在', en: 'Mixed' },
  unclear: { ja: '判定できない', en: 'Unclear' },
};

const askAfter = {
  external: {
    ja: 'そうだったんですね。その中で、自分の側で変えられたことを1つ挙げるとしたら、何ですか?',
    en: 'I see. Within that, what is one thing on your side that you could have changed?',
  },
  willpower: {
    ja: 'それを、明日の予定に書けるくらい小さくすると、何になりますか? 誰に、何を、いつ、何件?',
    en: 'Made small enough for tomorrow’s calendar, what is it? With whom, what, when, how many?',
  },
  externalToAction: {
    ja: '状況は状況として、決めた行動は、どの数字で、いつ確かめますか?',
    en: 'Circumstances aside: which number will show that the action works, and when will you look?',
  },
  unclear: {
    ja: 'そのとき、自分は何をしていましたか? うまくいった1件と比べて、何が違いましたか?',
    en: 'What were you doing at the time? What was different from the one that went well?',
  },
  done: {
    ja: 'それができたかどうか、いつ、どの数字で確かめますか?',
    en: 'When will you look, and which number will show that it was done?',
  },
  when: { ja: 'いつやりますか?', en: 'When will you do it?' },
  howMany: { ja: '何件（何人）やりますか?', en: 'How many?' },
} satisfies Record<string, Text>;

/** The next question: one that leads from others or attitude to a deed, or asks for what the deed still lacks. */
export function askNext(reflection: Reflection, language: Language): string {
  const { kinds } = reflection;
  if (kinds.length === 0) return askAfter.unclear[language];
  if (!kinds.includes('action')) {
    return kinds.includes('willpower') ? askAfter.willpower[language] : askAfter.external[language];
  }
  const missing = missingPart(reflection.slots);
  if (missing !== undefined) return askAfter[missing][language];
  return kinds.includes('external') ? askAfter.externalToAction[language] : askAfter.done[language];
}

function missingPart(slots: ActionSlots): 'when' | 'howMany' | undefined {
  if (slots.when === '') return 'when';
  if (slots.howMany === '' && slots.whom === '') return 'howMany';
  return undefined;
}
