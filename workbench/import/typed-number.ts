import type { ImportedCell } from './workbook';

const PLAIN = /^(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:[eE][+-]?\d+)?$/;
const HAS_DIGIT = /^\.?\d/;

/**
 * A number as Sheets understands it when typed: grouping commas, a sign, brackets for a negative, one currency
 * sign, a percent sign, an exponent. Full-width digits stay text in Sheets (Excel differs), and so do units (5件).
 *
 * @param text without spaces around it
 */
export function typedNumber(text: string): ImportedCell | undefined {
  const brackets = /^\((.+)\)$/.exec(text);
  const percent = /^(.*\S)\s*%$/.exec(brackets ? brackets[1]! : text);
  const inner = percent ? percent[1]! : brackets ? brackets[1]! : text;
  const parts = /^([+-]?)([¥￥$£€]?) ?([+-]?)(.*)$/s.exec(inner)!;
  const [, before, symbol, after, rest] = parts as unknown as [string, string, string, string, string];
  const signs = before + after;
  if (signs.length > 1 || (signs !== '' && brackets) || (symbol !== '' && percent)) return undefined;
  if (!HAS_DIGIT.test(rest) || !PLAIN.test(rest)) return undefined;
  const size = Number(rest.replace(/,/g, ''));
  if (!Number.isFinite(size)) return undefined;
  const value = signs === '-' || brackets ? -size : size;
  if (percent) return { value: percentOf(value), format: rest.includes('.') ? '0.00%' : '0%' };
  return { value: value === 0 ? 0 : value, format: numberFormat(rest, symbol === '￥' ? '¥' : symbol) };
}

/** 55 % is 0.55, not 0.55 with a trail of binary dust. */
function percentOf(value: number): number {
  return Number((value / 100).toPrecision(15));
}

function numberFormat(digits: string, currency: string): string {
  const decimals = digits.includes('.');
  if (currency !== '') return `"${currency}"${decimals || currency !== '¥' ? '#,##0.00' : '#,##0'}`;
  if (/[eE]/.test(digits)) return '0.00E+00';
  if (digits.includes(',')) return decimals ? '#,##0.00' : '#,##0';
  return '';
}
