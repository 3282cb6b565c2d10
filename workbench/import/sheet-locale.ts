/** The spreadsheet's locale (File → Settings in Sheets): it decides what a typed `4/1` or `05/01/2026` becomes. */
export const SHEET_LOCALES = ['ja_JP', 'en_US', 'en_GB'] as const;
export type SheetLocale = (typeof SHEET_LOCALES)[number];

const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff\uff66-\uff9d]/;
const SLASH_DATE = /^\s*(\d{1,2})[/-](\d{1,2})[/-](\d{2}|\d{4})(?:\s|$)/;
const ENOUGH_TEXTS = 20_000;

/**
 * The locale a file was most likely written in, `usual` where it does not say. A file with Japanese text is
 * Japanese. Otherwise the first date with a day above 12 settles day/month against month/day: 25/01/2026 can
 * only be British, 01/25/2026 only American.
 */
export function localeOfTexts(texts: Iterable<string>, usual: SheetLocale): SheetLocale {
  let read = 0;
  let found: SheetLocale | undefined;
  for (const text of texts) {
    if (++read > ENOUGH_TEXTS) break;
    if (JAPANESE.test(text)) return 'ja_JP';
    if (found !== undefined) continue;
    const date = SLASH_DATE.exec(text);
    if (!date) continue;
    const [first, second] = [Number(date[1]), Number(date[2])];
    if (first > 12 && first <= 31 && second <= 12) found = 'en_GB';
    else if (second > 12 && second <= 31 && first <= 12) found = 'en_US';
  }
  return found ?? usual;
}

/** The locale to start from for a person whose browser speaks `languages` (most wanted first). */
export function usualLocale(language: 'ja' | 'en', languages: readonly string[]): SheetLocale {
  if (language === 'ja') return 'ja_JP';
  const english = languages.find((tag) => /^en\b/i.test(tag));
  return english === undefined || /^en(-US)?$/i.test(english) ? 'en_US' : 'en_GB';
}
