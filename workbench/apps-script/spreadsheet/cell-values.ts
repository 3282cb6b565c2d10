import { mismatch, ServiceException } from '../runtime/errors';
import type { Execution } from '../runtime/execution';
import { type CellWrite, isCellError, type StoredValue } from '../store';
import { isDateFormat } from '../values/number-format';
import { instantOf, serialOf } from '../values/serial';
import { readTyped } from '../values/typed-text';
import { offsetAt } from '../values/zone';

/** Most characters one cell may hold. */
export const CELL_TEXT_LIMIT = 50_000;

export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** A cell as a script gets it: a number under a date format is a `Date`, an empty cell `''`, an error its text. */
function scriptValue(run: Execution, value: StoredValue, format: string): string | number | boolean | Date {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value !== 'number' || !isDateFormat(format)) return value;
  return run.date(instantOf(value, run.world.store.properties().timeZone));
}

/** Rows of cells as a script gets them: arrays and dates of its own realm. `formats` may be absent where all are automatic. */
export function scriptRows(
  run: Execution,
  values: readonly (readonly StoredValue[])[],
  formats: readonly (readonly string[])[] | undefined,
): (string | number | boolean | Date)[][] {
  const { Array: RealmArray } = run.realm;
  const rows = new RealmArray<(string | number | boolean | Date)[]>(values.length);
  for (let r = 0; r < values.length; r++) {
    const cells = values[r]!;
    const line = new RealmArray<string | number | boolean | Date>(cells.length);
    for (let c = 0; c < cells.length; c++) line[c] = scriptValue(run, cells[c]!, formats?.[r]?.[c] ?? '');
    rows[r] = line;
  }
  return run.proxies.asTheyAre(rows);
}

/**
 * What a cell with this number format takes from a value a script writes. Text is parsed as if typed, unless the cell was set to
 * plain text before; a leading `=` is a formula in any cell. Throws for text over the limit and for values no cell takes.
 */
export function cellWrite(run: Execution, value: unknown, format: string, method: string): CellWrite {
  if (value === null || value === undefined) return { value: null };
  if (typeof value === 'boolean') return { value };
  if (typeof value === 'number') return { value: Number.isFinite(value) ? value : '#NUM!' };
  if (isDate(value)) return dateWrite(run, value, format);
  if (typeof value !== 'string') throw mismatch(`SpreadsheetApp.${method}`, [value]);
  if (value.length > CELL_TEXT_LIMIT) {
    throw new ServiceException('Your input contains more than the maximum of 50000 characters in a single cell.');
  }
  if (format === '@' && !value.startsWith('='))
    return { value: value.startsWith("'") ? value.slice(1) : orEmpty(value) };
  const { locale, timeZone } = run.world.store.properties();
  const now = run.clock.now();
  const year = new Date(now + offsetAt(timeZone, now)).getUTCFullYear();
  const { value: typed, formula, format: typedFormat } = readTyped(value, { locale, year });
  if (formula !== undefined) return { value: null, formula };
  return format === '' && typedFormat !== undefined ? { value: typed, format: typedFormat } : { value: typed };
}

function orEmpty(text: string): string | null {
  return text === '' ? null : text;
}

function dateWrite(run: Execution, date: Date, format: string): CellWrite {
  const { locale, timeZone } = run.world.store.properties();
  const value = serialOf(date.getTime(), timeZone);
  if (isDateFormat(format)) return { value };
  const day = locale === 'en_US' ? 'M/d/yyyy' : locale.startsWith('ja') ? 'yyyy/MM/dd' : 'dd/MM/yyyy';
  return { value, format: Number.isInteger(value) ? day : `${day} H:mm:ss` };
}
