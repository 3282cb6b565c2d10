import { reflect } from '../core/feedback/reflect';
import type { Language, Text } from '../core/language';
import { DEEPENING, FROM_EXTERNAL, TO_CONCRETE } from './feedback-phrases';

/** Asked when the action lacks a day or a number. */
const WHEN: Text = { ja: 'それは、いつやってみますか?', en: 'When will you try that?' };
const HOW_MANY: Text = { ja: '何件、何人くらいから試しますか?', en: 'With how many will you begin?' };

/**
 * Questions to go on with after the member's answer, for the manager's side of the page: from others or attitude to an own
 * action, from an action to what it still lacks. Puts no label on the answer, and none is to be kept.
 */
export function questionsAfter(answer: string, language: Language): string[] {
  if (answer.trim() === '') return DEEPENING.map((text) => text[language]);
  const { kinds, slots } = reflect(answer);
  const asked: Text[] = [];
  if (kinds.includes('external')) asked.push(...FROM_EXTERNAL);
  if (kinds.includes('willpower')) asked.push(...TO_CONCRETE.slice(0, 2));
  if (kinds.includes('action')) {
    if (slots.when === '') asked.push(WHEN);
    if (slots.howMany === '' && slots.whom === '') asked.push(HOW_MANY);
    asked.push(TO_CONCRETE[2]!);
  }
  if (asked.length === 0) asked.push(...DEEPENING);
  return asked.map((text) => text[language]);
}
