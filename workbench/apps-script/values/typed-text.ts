import type { SheetLocale } from '../../import/sheet-locale';
import { typedCell } from '../../import/typed-cell';

/** What a cell makes of text: a literal value or a formula, and the number format it takes if it has none yet. */
export interface Typed {
  readonly value: number | string | boolean | null;
  readonly formula?: string;
  readonly format?: string;
}

export interface TypingContext {
  /** The spreadsheet's: `ja_JP`, `en_US`, `en_GB` … It orders day and month. */
  readonly locale: string;
  /** For `4/1` without a year. */
  readonly year: number;
}

/**
 * What a sheet makes of text that a person types or `setValue` writes into a cell without a text format. Beyond the rules for
 * imported files: a leading `=` is a formula, a leading apostrophe makes text and is not kept, and digits in groups join
 * (`22 34` → 2234).
 */
export function readTyped(text: string, context: TypingContext): Typed {
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text };
  const joined = /^\d+(?: \d+)+$/.test(text.trim()) ? text.replace(/ /g, '') : text;
  const { value, format } = typedCell(joined, { locale: sheetLocale(context.locale), yearNow: context.year });
  return format === '' ? { value } : { value, format };
}

function sheetLocale(locale: string): SheetLocale {
  if (/^(ja|zh|ko)/.test(locale)) return 'ja_JP';
  return locale === 'en_US' ? 'en_US' : 'en_GB';
}
