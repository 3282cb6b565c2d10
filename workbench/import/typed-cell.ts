import type { SheetLocale } from './sheet-locale';
import { typedDate } from './typed-date';
import { typedNumber } from './typed-number';
import type { ImportedCell } from './workbook';

export interface TypingContext {
  readonly locale: SheetLocale;
  /** The year in which the text is typed or imported: Sheets gives it to `4/1`. */
  readonly yearNow: number;
}

/**
 * What Sheets makes of a text that is typed into a cell, or imported from CSV with "convert text to numbers,
 * dates and formulas": a truth value, a number with its format, a date or time as a serial number, or the text
 * itself. Known from Google's documentation ("the same rules that are applied when entering text into a cell")
 * and from what users report: leading zeros go (00105 → 105), full-width digits stay text, a date that does not
 * exist in the locale's order stays text (21/01/2026 in an American sheet).
 *
 * One thing differs on purpose: text that starts with `=` stays text, so that opening a file never creates a formula.
 */
export function typedCell(text: string, context: TypingContext): ImportedCell {
  const bare = text.trim();
  const first = bare.charAt(0);
  if (first === "'") return { value: bare.slice(1), format: '@' };
  if (bare === '' || first === '=') return { value: text, format: '' };
  if (/^(?:true|false)$/i.test(bare)) return { value: bare.toLowerCase() === 'true', format: '' };
  return typedNumber(bare) ?? typedDate(bare, context.locale, context.yearNow) ?? { value: text, format: '' };
}
