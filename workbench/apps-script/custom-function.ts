/** Calling a function of the script from a cell: what it is given, and what the cell makes of its result. */

import { VOLATILE_MESSAGE, type VolatileCells } from './formula/volatile-cells';
import { errorText, isErrorLike } from './runtime/errors';
import type { Execution } from './runtime/execution';
import type { ScriptFunction } from './runtime/realm';
import { CELL_TEXT_LIMIT, isDate, scriptRows } from './spreadsheet/cell-values';
import type { Area, CellError, SheetStore, StoredValue } from './store';
import { serialOf } from './values/serial';

/** A custom function may run this long. */
export const CUSTOM_FUNCTION_LIMIT_MS = 30_000;

/** An argument: omitted, a literal of the formula, or cells (a single one reaches the function as a plain value). */
export type CustomArgument = undefined | string | number | boolean | CellsArgument;

export interface CellsArgument {
  readonly values: readonly (readonly StoredValue[])[];
  /** Number formats: they make dates of numbers. Absent: all automatic. */
  readonly formats?: readonly (readonly string[])[];
  /** True where a cell of it holds NOW(), RAND(), RANDARRAY() or RANDBETWEEN(), directly or through another cell. */
  readonly volatile?: boolean;
}

/** A result cell; a returned date is its serial number with a date format. */
export interface ResultCell {
  readonly value: StoredValue;
  /** `''` = automatic. */
  readonly format: string;
}

export type CustomResult =
  | { readonly ok: true; readonly cells: readonly (readonly ResultCell[])[] }
  | { readonly ok: false; readonly error: CellError };

/** The cells of an area as an argument. `volatile` knows the spreadsheet's volatile cells; make it once for many calls. */
export function cellsArgument(sheet: SheetStore, area: Area, volatile: VolatileCells): CellsArgument {
  const formats = sheet.styles(area).map((row) => row.map((style) => style.numberFormat ?? ''));
  return { values: sheet.values(area), formats, volatile: volatile.touches(sheet.id, area) };
}

/** The refusal of volatile arguments, before the function is called. */
export function refusedArgument(args: readonly CustomArgument[]): CellError | undefined {
  const volatile = args.some((arg) => typeof arg === 'object' && arg.volatile === true);
  return volatile ? failure(VOLATILE_MESSAGE) : undefined;
}

/**
 * What the function is called with: one cell → its value, several → rows of values, a date cell → a `Date` of the script's
 * realm, an empty cell → `''`, an error cell → its text, an omitted argument → `undefined`.
 */
function scriptArgument(run: Execution, argument: CustomArgument): unknown {
  if (typeof argument !== 'object') return argument;
  const { values, formats } = argument;
  const rows = scriptRows(run, values, formats);
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : rows;
}

/** What the cell shows for a returned value. `name` as the formula wrote it. */
function cellsOf(run: Execution, name: string, result: unknown): CustomResult {
  const rows = rowsOf(result);
  const width = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== width)) {
    return { ok: false, error: failure(`The rows of the result of ${name} differ in length.`) };
  }
  if (rows.length === 0 || width === 0) return { ok: true, cells: [[{ value: null, format: '' }]] };
  const cells: ResultCell[][] = [];
  for (const row of rows) {
    const line: ResultCell[] = [];
    for (const value of row) {
      if (typeof value === 'string' && value.length > CELL_TEXT_LIMIT) {
        return { ok: false, error: failure(`Text result of ${name} is longer than the limit of 50000 characters`) };
      }
      const cell = resultCell(run, value);
      if (cell === undefined)
        return { ok: false, error: failure(`The result of ${name} holds what no cell can hold.`) };
      line.push(cell);
    }
    cells.push(line);
  }
  return { ok: true, cells };
}

/** One value is one cell; a plain array is a column. */
function rowsOf(result: unknown): unknown[][] {
  if (!Array.isArray(result)) return [[result]];
  return result.map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]));
}

function resultCell(run: Execution, value: unknown): ResultCell | undefined {
  if (value === null || value === undefined) return { value: null, format: '' };
  if (typeof value === 'string' || typeof value === 'boolean') return { value, format: '' };
  if (typeof value === 'number') {
    return {
      value: Number.isFinite(value) ? value : { error: '#NUM!', message: 'Result was not a number.' },
      format: '',
    };
  }
  if (!isDate(value) || Number.isNaN(value.getTime())) return undefined;
  const { locale, timeZone } = run.world.store.properties();
  const serial = serialOf(value.getTime(), timeZone);
  const day = locale === 'en_US' ? 'M/d/yyyy' : locale.startsWith('ja') ? 'yyyy/MM/dd' : 'dd/MM/yyyy';
  return { value: serial, format: Number.isInteger(serial) ? day : `${day} H:mm:ss` };
}

/** Calls the function, and turns what it throws into the cell's error. */
export function callFromCell(
  run: Execution,
  name: string,
  target: ScriptFunction,
  args: readonly CustomArgument[],
): CustomResult {
  try {
    const result = target(...args.map((argument) => scriptArgument(run, argument)));
    run.assertAlive();
    return cellsOf(run, name, result);
  } catch (error) {
    return { ok: false, error: thrownError(run, error) };
  }
}

/** A thrown error as the cell shows it. The line number that Sheets adds is left out. */
export function thrownError(run: Execution | undefined, error: unknown): CellError {
  if (run?.stopped?.cause_ === 'time') return failure('Exceeded maximum execution time (line 0).');
  if (isErrorLike(error) && error.name === 'Error') return failure(error.message);
  return failure(errorText(error));
}

export function unknownFunction(name: string): CellError {
  return { error: '#NAME?', message: `Unknown function: '${name}'.` };
}

function failure(message: string): CellError {
  return { error: '#ERROR!', message };
}
