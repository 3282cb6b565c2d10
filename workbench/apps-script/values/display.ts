import { isCellError, type StoredValue } from '../store';
import { formatNumber } from './number-format';

/** The text a cell shows. */
export function displayText(value: StoredValue, pattern: string, locale: string): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? formatNumber(value, pattern, locale) : value;
}
