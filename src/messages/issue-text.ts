import type { Language, Text } from '../core/language';
import { METRICS } from '../core/metrics/catalogue';
import { type Message, message } from './message';

type Values = Readonly<Record<string, string | number>>;

/** What kind of issue it is, and what was done about it or can be. */
export interface IssueText {
  readonly kind: Text;
  readonly handling: Message<Values>;
}

/** Declares what is said of a kind of issue. */
export function text(
  ja: string,
  en: string,
  inJapanese: (values: Values) => string,
  inEnglish: (values: Values) => string,
): IssueText {
  return { kind: { ja, en }, handling: message(inJapanese, inEnglish) };
}

/** The label of a metric index in an issue's values. */
export function label(metric: string | number | undefined, language: Language): string {
  return METRICS[Number(metric)]?.label[language] ?? '';
}

/** Labels of a comma-separated list of metric indices. */
export function labels(list: string | number | undefined, language: Language): string {
  const texts = String(list ?? '')
    .split(',')
    .filter((part) => part !== '')
    .map((part) => label(part, language));
  return language === 'ja' ? texts.map((one) => `「${one}」`).join('') : texts.map((one) => `"${one}"`).join(', ');
}

const ENDS: Readonly<Record<string, Text>> = {
  rejected: { ja: '見送り', en: 'rejected' },
  withdrawn: { ja: '辞退', en: 'withdrawn' },
  hired: { ja: '決定', en: 'hired' },
  open: { ja: '進行中', en: 'open' },
};

/** How a case stands, in brackets of its language; nothing where the word does not tell (通過 of one stage). */
export function standing(kind: string | number | undefined, language: Language): string {
  const word = end(kind, language);
  if (word === '') return '';
  return language === 'ja' ? `（${word}）` : ` (${word})`;
}

/** How a case ended, in a word. */
export function end(kind: string | number | undefined, language: Language): string {
  return ENDS[String(kind)]?.[language] ?? '';
}

/** `1 row`, `5 rows`. */
export function many(count: string | number | undefined, noun: string): string {
  return `${count ?? 0} ${noun}${Number(count) === 1 ? '' : 's'}`;
}
