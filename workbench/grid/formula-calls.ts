import type { CustomArgument } from '../apps-script/custom-function';
import { VolatileCells } from '../apps-script/formula/volatile-cells';
import type { ScriptHost } from '../apps-script/script-host';
import type { FormulaArgument, FormulaCaller } from './custom-function';
import type { GridStore } from './grid-store';

/** Formulas of the grid that call the script's custom functions, with the arguments that Sheets would hand over. */
export class FormulaCalls {
  private volatile: VolatileCells | undefined;

  constructor(
    private readonly host: ScriptHost,
    private readonly store: GridStore,
  ) {}

  /** A custom function's formula was entered or moved: which cells are volatile has to be found out again. */
  formulasChanged(): void {
    this.volatile = undefined;
  }

  readonly call: FormulaCaller = (name, args, place) => {
    this.volatile ??= new VolatileCells(this.store);
    const cell = { row: place.row, column: place.column, rows: 1, columns: 1 };
    const volatile = this.volatile.touches(this.store.sheetOf(place.sheetId).id, cell);
    const result = this.host.callFromCell(
      name,
      args.map((argument) => customArgument(argument, volatile)),
    );
    return result.ok ? { rows: result.cells } : result.error;
  };
}

function customArgument(argument: FormulaArgument, volatile: boolean): CustomArgument {
  if (argument.omitted) return undefined;
  return {
    values: argument.rows.map((row) => row.map((cell) => cell.value)),
    formats: argument.rows.map((row) => row.map((cell) => cell.format)),
    volatile,
  };
}
