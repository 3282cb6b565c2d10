import type { Language } from '../core/language';

/** A sentence with values filled in, in both languages. */
export interface Message<Values> {
  readonly ja: (values: Values) => string;
  readonly en: (values: Values) => string;
}

/** Declares a sentence that needs values. Sentences without values are plain `Text`. */
export function message<Values>(ja: (values: Values) => string, en: (values: Values) => string): Message<Values> {
  return { ja, en };
}

export function say<Values>(sentence: Message<Values>, language: Language, values: Values): string {
  return sentence[language](values);
}
