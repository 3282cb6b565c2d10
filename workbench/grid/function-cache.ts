import { isCellError } from '../apps-script/store';
import type { ArgumentCell, FormulaArgument, FormulaCaller, FormulaResult } from './custom-function';

/** How many results are kept for each function: a dashboard holds some dozens of formulas. */
const RESULTS_KEPT = 60;

interface Known {
  readonly args: readonly FormulaArgument[];
  readonly result: FormulaResult;
}

/**
 * Calls a function only when its arguments are new, as Sheets does: the grid's engine also recalculates after a
 * sheet is added or a row moved. Two formulas with equal arguments share one call. `forget()` makes the next
 * calculation fresh; what threw is tried again when its formula is entered again.
 */
export class FunctionCache {
  private readonly known = new Map<string, Known[]>();
  /** Calls that really ran, for tests and for the status line. */
  calls = 0;

  constructor(private readonly call: FormulaCaller) {}

  readonly caller: FormulaCaller = (name, args, place) => {
    const results = this.known.get(name) ?? [];
    const at = results.findIndex((entry) => sameArguments(entry.args, args));
    const found = results[at];
    if (found) {
      results.splice(at, 1);
      results.unshift(found);
      return found.result;
    }
    this.calls++;
    const result = this.call(name, args, place);
    results.unshift({ args, result });
    results.length = Math.min(results.length, RESULTS_KEPT);
    this.known.set(name, results);
    return result;
  };

  forget(): void {
    this.known.clear();
  }

  /** Drops errors, and results of calls that read the sheet itself: entering such a formula again asks again. */
  forgetUnsure(): void {
    for (const [name, results] of this.known) {
      this.known.set(
        name,
        results.filter(({ args, result }) => args.length > 0 && !('error' in result)),
      );
    }
  }
}

function sameArguments(a: readonly FormulaArgument[], b: readonly FormulaArgument[]): boolean {
  return a.length === b.length && a.every((argument, at) => sameArgument(argument, b[at]!));
}

function sameArgument(a: FormulaArgument, b: FormulaArgument): boolean {
  if (a.omitted !== b.omitted || a.single !== b.single || a.rows.length !== b.rows.length) return false;
  return a.rows.every((row, at) => {
    const other = b.rows[at]!;
    return row.length === other.length && row.every((cell, column) => sameCell(cell, other[column]!));
  });
}

function sameCell(a: ArgumentCell, b: ArgumentCell): boolean {
  if (a.format !== b.format) return false;
  if (a.value === b.value) return true;
  return isCellError(a.value) && isCellError(b.value) && a.value.error === b.value.error;
}
