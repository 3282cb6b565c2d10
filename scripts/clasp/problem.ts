import type { Language, Text } from '../../src/core/language';

/**
 * What keeps a command from finishing. The text says what happened and ends with what to do; `words` are those of
 * clasp, Google or the build, for whoever helps.
 */
export class Problem extends Error {
  constructor(
    readonly text: Text,
    readonly words = '',
  ) {
    super(text.en);
  }

  /** For the terminal: other people's words first, so that the last sentence is what to do. */
  told(language: Language): string {
    return this.words === '' ? this.text[language] : `${this.words}\n\n${this.text[language]}`;
  }
}
