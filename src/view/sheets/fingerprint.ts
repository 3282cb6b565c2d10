import type { Cell, Grid } from '../../core/grid/cell';
import { fingerprint as printOf } from '../../core/grid/fingerprint';
import type { SheetSpec } from './sheet-spec';

/** What of a sheet tells whether a person changed it: formulas, typed text and charts; not results, not input boxes. */
export interface SheetContent {
  /** `=…` or empty, by cell from A1 on. */
  readonly formulas: readonly (readonly string[])[];
  readonly values: Grid;
  /** A chart's ranges, and the cell it hangs on. */
  readonly charts: readonly { readonly ranges: readonly string[]; readonly row: number; readonly column: number }[];
}

/** The parts of a specification that say which cells belong to people or to the add-on's renewals. */
export type FingerprintRules = Pick<SheetSpec, 'inputs' | 'renewed' | 'spillRow'>;

/**
 * The fingerprint of a sheet as it stands. Quotes, blanks and letter case of formulas are left out, for Sheets may write
 * them its own way.
 */
export function fingerprint(content: SheetContent, rules: FingerprintRules): string {
  const parts: string[] = [];
  content.values.forEach((line, at) => {
    const row = at + 1;
    if (rules.inputs.some(([first, last]) => row >= first && row <= last)) return;
    line.forEach((value, place) => {
      const part = cellPart(content.formulas[at]?.[place] ?? '', value, row, place + 1, rules);
      if (part !== '') parts.push(`${row},${place + 1}${part}`);
    });
  });
  const charts = content.charts.map(({ ranges, row, column }) => `${[...ranges].sort().join('+')}@${row},${column}`);
  return printOf([parts, charts.sort()]);
}

function cellPart(formula: string, value: Cell, row: number, column: number, rules: FingerprintRules): string {
  if (rules.spillRow !== undefined && row > rules.spillRow) return '';
  if (formula !== '') return `=${formula.replace(/['\s]/g, '').toUpperCase()}`;
  // In the spilling row itself stand the headings of results.
  if (row === rules.spillRow || value === '') return '';
  if (rules.renewed.some((cell) => cell.row === row && cell.column === column)) return '';
  return `:${value instanceof Date ? value.getTime() : String(value)}`;
}

/** The fingerprint a sheet has right after it was made as specified. */
export function specFingerprint(spec: SheetSpec): string {
  const formulas = spec.cells.map((line) => line.map((text) => (text.startsWith('=') ? text : '')));
  const values = spec.cells.map((line) => line.map((text) => (text.startsWith('=') ? '' : text.replace(/^'/, ''))));
  return fingerprint({ formulas, values, charts: spec.charts }, spec);
}
