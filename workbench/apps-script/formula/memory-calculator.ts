/**
 * Formulas of the in-memory store: calls of custom functions with cells, names, literals, arrays, VSTACK and HSTACK as arguments,
 * within ARRAYFORMULA or not, and a bare reference. Whatever else a formula uses gives `#N/A` with a note that says so: native formulas are the grid
 * engine's business.
 */
import type { CellsArgument, CustomArgument, CustomResult } from '../custom-function';
import type { CellError, StoredValue } from '../store';
import type { CalculatedCell, MemorySheet } from '../store/memory-sheet';
import type { MemoryStore } from '../store/memory-store';
import { type Expression, parseExpression } from './expression';
import { spillConflict } from './spill';
import { tokenize } from './tokens';
import { callsVolatile, placeOf, VOLATILE_MESSAGE, VolatileCells } from './volatile-cells';

/** Calls a function of the script from a cell. */
export type CallFromCell = (name: string, args: readonly CustomArgument[]) => CustomResult;

/** Steps through a chain of formulas before giving up on it as a circle. */
const MOST_ROUNDS = 30;

interface Cells {
  readonly values: readonly (readonly StoredValue[])[];
  readonly formats: readonly (readonly string[])[];
  readonly volatile: boolean;
}

type Value = Cells | string | number | boolean | undefined;

export class MemoryCalculator {
  /** How often custom functions ran. */
  runs = 0;
  private readonly memory = new Map<string, { readonly key: string; readonly result: CustomResult }>();
  private volatile: VolatileCells;
  private working = false;

  constructor(
    private readonly store: MemoryStore,
    private readonly call: CallFromCell,
    private readonly callable: () => readonly string[],
  ) {
    this.volatile = new VolatileCells(store);
    store.onChange(() => this.recalculate());
    this.recalculate();
  }

  /** Calculates every formula again; a custom function runs only where what it is given has changed. */
  recalculate(): void {
    if (this.working) return;
    this.working = true;
    try {
      this.volatile = new VolatileCells(this.store);
      for (let round = 0; round < MOST_ROUNDS && this.round(); round++);
    } finally {
      this.working = false;
    }
  }

  /** One pass over all formulas; true when a value changed. */
  private round(): boolean {
    let changed = false;
    for (const sheet of this.store.sheets()) {
      for (const { row, column, formula } of sheet.formulaCells()) {
        const cells = this.result(sheet, row, column, formula);
        if (this.put(sheet, row, column, cells)) changed = true;
      }
    }
    return changed;
  }

  private put(sheet: MemorySheet, row: number, column: number, cells: readonly (readonly CalculatedCell[])[]): boolean {
    const before = sheet.spill(row, column);
    const size = { rows: cells.length, columns: cells[0]!.length };
    const conflict = spillConflict(sheet, { row, column }, size, before);
    const shown = conflict === undefined ? cells : [[{ value: conflict, format: '' }]];
    const area = { row, column, rows: shown.length, columns: shown[0]!.length };
    const old = JSON.stringify([before ?? { row, column, rows: 1, columns: 1 }, sheet.values(area)]);
    if (old === JSON.stringify([area, shown.map((line) => line.map(({ value }) => value))])) return false;
    sheet.setResult(row, column, shown);
    return true;
  }

  private result(
    sheet: MemorySheet,
    row: number,
    column: number,
    formula: string,
  ): readonly (readonly CalculatedCell[])[] {
    const expression = parseExpression(formula);
    if (expression === undefined) return one(notCalculated('This formula'));
    const value = this.evaluate(expression, sheet, `${sheet.id}!${row},${column}`);
    if (isError(value)) return one(value);
    if (value === undefined) return [[{ value: null, format: '' }]];
    if (typeof value !== 'object') return [[{ value, format: '' }]];
    return value.values.map((line, r) => line.map((cell, c) => ({ value: cell, format: value.formats[r]![c]! })));
  }

  private evaluate(expression: Expression, home: MemorySheet, place: string): Value | CellError {
    switch (expression.kind) {
      case 'literal':
        return expression.value;
      case 'place':
        return this.cellsAt(expression.text, home);
      case 'array':
        return this.stack(expression.rows.map((row) => row.map((entry) => this.evaluate(entry, home, place))));
      case 'call':
        return this.callOf(expression, home, place);
    }
  }

  private callOf(call: Expression & { kind: 'call' }, home: MemorySheet, place: string): Value | CellError {
    const args = call.args.map((arg, index) =>
      arg === undefined ? undefined : this.evaluate(arg, home, `${place}/${index}`),
    );
    const name = call.name.toUpperCase();
    if (name === 'VSTACK') return this.stack(args.map((arg) => [arg]));
    if (name === 'HSTACK') return this.stack([args]);
    // Custom functions get whole arrays anyway, and nothing else is calculated here.
    if (name === 'ARRAYFORMULA' && args.length === 1) return args[0];
    if (NATIVE.test(name)) return notCalculated(`${name}()`);
    if (!this.callable().some((known) => known.toUpperCase() === name)) {
      return { error: '#NAME?', message: `Unknown function: '${call.name}'.` };
    }
    const direct = call.args.some((arg) => arg !== undefined && callsVolatile(tokenize(textOf(arg))));
    if (direct) return { error: '#ERROR!', message: VOLATILE_MESSAGE };
    return this.custom(call.name, args, place);
  }

  private custom(name: string, args: readonly (Value | CellError)[], place: string): Value | CellError {
    const given = args.map((arg): CustomArgument => (isError(arg) ? { values: [[arg]] } : arg));
    const key = JSON.stringify([name, given]);
    let known = this.memory.get(place);
    if (known?.key !== key) {
      this.runs += 1;
      known = { key, result: this.call(name, given) };
      this.memory.set(place, known);
    }
    const { result } = known;
    if (!result.ok) return result.error;
    return {
      values: result.cells.map((line) => line.map(({ value }) => value)),
      formats: result.cells.map((line) => line.map(({ format }) => format)),
      volatile: false,
    };
  }

  private cellsAt(text: string, home: MemorySheet): Cells | CellError {
    const found = placeOf(this.store, home.id, text);
    if (found === undefined) return { error: '#NAME?', message: `Unknown range name: '${text}'.` };
    const { sheet, area } = found;
    const formats = sheet.styles(area).map((row) => row.map((style) => style.numberFormat ?? ''));
    return { values: sheet.values(area), formats, volatile: this.volatile.touches(sheet.id, area) };
  }

  /** Blocks beside and below each other; short rows are filled with `#N/A`. */
  private stack(blocks: readonly (readonly (Value | CellError)[])[]): Cells {
    const values: StoredValue[][] = [];
    const formats: string[][] = [];
    let volatile = false;
    for (const line of blocks) {
      const parts = line.map(asCells);
      volatile ||= parts.some((part) => part.volatile);
      const height = Math.max(...parts.map((part) => part.values.length));
      for (let r = 0; r < height; r++) {
        values.push(parts.flatMap((part) => part.values[r] ?? part.values[0]!.map(() => MISSING)));
        formats.push(parts.flatMap((part) => part.formats[r] ?? part.values[0]!.map(() => '')));
      }
    }
    const width = Math.max(...values.map((row) => row.length));
    for (const row of values) while (row.length < width) row.push(MISSING);
    for (const row of formats) while (row.length < width) row.push('');
    return { values, formats, volatile };
  }
}

const MISSING: CellError = { error: '#N/A', message: 'Did not find a value.' };

/** Function names that Sheets has itself: they never reach the script. */
const NATIVE =
  /^(ABS|AND|AVERAGE|BYROW|CHOOSECOLS|COUNT|COUNTA|COUNTIF|COUNTIFS|DATE|DATEVALUE|DAY|EDATE|EOMONTH|FILTER|HYPERLINK|IF|IFERROR|IFNA|IFS|IMPORTRANGE|INDEX|INDIRECT|ISBLANK|LAMBDA|LEN|LET|LOOKUP|MAP|MATCH|MAX|MIN|MONTH|NOT|NOW|OFFSET|OR|QUERY|RAND|RANDARRAY|RANDBETWEEN|ROUND|ROW|SEQUENCE|SORT|SPARKLINE|SUM|SUMIF|SUMIFS|SUMPRODUCT|TEXT|TODAY|TRANSPOSE|UNIQUE|VALUE|VLOOKUP|WEEKDAY|XLOOKUP|YEAR)$/;

function notCalculated(what: string): CellError {
  return { error: '#N/A', message: `${what} is not calculated by the in-memory store.` };
}

function one(error: CellError): CalculatedCell[][] {
  return [[{ value: error, format: '' }]];
}

function isError(value: Value | CellError): value is CellError {
  return typeof value === 'object' && 'error' in value;
}

function asCells(value: Value | CellError): Cells & CellsArgument {
  if (typeof value === 'object' && !isError(value)) return value;
  const cell: StoredValue = value === undefined ? null : value;
  return { values: [[cell]], formats: [['']], volatile: false };
}

/** The calls inside an argument, as text: enough to see volatile ones. */
function textOf(expression: Expression): string {
  switch (expression.kind) {
    case 'call':
      return `${expression.name}(${expression.args.map((arg) => (arg === undefined ? '' : textOf(arg))).join(',')})`;
    case 'array':
      return expression.rows.flat().map(textOf).join(' ');
    default:
      return '';
  }
}
