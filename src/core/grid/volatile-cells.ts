import type { Issue } from '../activity/activity';

/**
 * Functions whose result changes at every recalculation. Google Sheets refuses a custom function whose range holds one of
 * them (`#ERROR!`, or "Loading…" for ever); TODAY(), which changes once a day, is not among them.
 */
const VOLATILE = /(?:^|[^A-Z0-9_.])(NOW|RANDBETWEEN|RANDARRAY|RAND)\s*\(/gi;
/** Texts in formulas, and names of sheets, which may hold anything. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const SHOWN_MOST = 60;

/** A cell whose formula changes at every recalculation. */
export interface VolatileCell {
  /** 0-based, in the range. */
  readonly row: number;
  readonly column: number;
  /** `NOW`, `RAND` …, each once. */
  readonly functions: readonly string[];
  readonly formula: string;
}

/**
 * Finds the cells of a range that would keep our functions from working over it.
 *
 * @param formulas as `getFormulas` gives them: empty where a cell holds no formula
 */
export function volatileCells(formulas: readonly (readonly string[])[]): VolatileCell[] {
  const found: VolatileCell[] = [];
  formulas.forEach((line, row) => {
    line.forEach((formula, column) => {
      if (formula === '') return;
      const functions = volatileFunctions(formula);
      if (functions.length > 0) found.push({ row, column, functions, formula });
    });
  });
  return found;
}

function volatileFunctions(formula: string): string[] {
  const names = new Set<string>();
  formula.replace(QUOTED, '""').replace(VOLATILE, (match: string, name: string) => {
    names.add(name.toUpperCase());
    return match;
  });
  return [...names];
}

/** The same as issues of the reading, for KPI_ISSUES' words (`messages/issues`). */
export function volatileIssues(formulas: readonly (readonly string[])[]): Issue[] {
  return volatileCells(formulas).map(({ row, column, functions, formula }) => ({
    code: 'volatile-cell',
    row,
    column,
    value: formula.slice(0, SHOWN_MOST),
    values: { functions: functions.map((name) => `${name}()`).join(', ') },
  }));
}
