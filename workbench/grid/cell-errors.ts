import { columnLetters } from '../../src/core/grid/a1';
import type { Language } from '../../src/core/language';
import { say } from '../../src/messages/message';
import { engineErrors, spillBeyond, spillBlocked } from '../page/texts';
import type { FormulaCaller } from './custom-function';
import type { GridContext } from './grid-context';

interface Said {
  readonly error: string;
  readonly message: string;
}

/** The sentences behind error cells: what custom functions threw, why a result could not spill, else what the sign means. */
export class CellErrors {
  private readonly thrown = new Map<string, Said>();

  constructor(
    private readonly grid: GridContext,
    private readonly language: () => Language,
  ) {}

  /** The caller, with what it throws kept for the cell. */
  watch(call: FormulaCaller): FormulaCaller {
    return (name, args, place) => {
      const result = call(name, args, place);
      const key = keyOf(place.sheetId, place.row, place.column);
      if ('error' in result) this.thrown.set(key, result);
      else this.thrown.delete(key);
      return result;
    };
  }

  /** `error` as the engine shows it in the cell (`#SPILL!`, `#ERROR!` …). */
  readonly messageOf = (sheetId: string, row: number, column: number, error: string): string => {
    if (error === '#SPILL!') return this.spillMessage(sheetId, row, column);
    const said = this.thrown.get(keyOf(sheetId, row, column));
    if (said?.error === error) return said.message;
    return engineErrors[error]?.[this.language()] ?? '';
  };

  private spillMessage(sheetId: string, row: number, column: number): string {
    const range = this.grid.formulas.getArrayFormulaRange()[this.grid.unitId]?.[sheetId]?.[row]?.[column];
    const sheet = this.grid.workbook.getSheetBySheetId(sheetId);
    if (!range || !sheet) return engineErrors['#REF!']![this.language()];
    const rows = range.endRow + 1 - sheet.getRowCount();
    const columns = range.endColumn + 1 - sheet.getColumnCount();
    if (rows > 0) return say(spillBeyond, this.language(), { lines: rows, axis: 'row' });
    if (columns > 0) return say(spillBeyond, this.language(), { lines: columns, axis: 'column' });
    for (let r = range.startRow; r <= range.endRow; r++) {
      for (let c = range.startColumn; c <= range.endColumn; c++) {
        const cell = r === row && c === column ? undefined : sheet.getCellMatrix().getValue(r, c);
        const filled = cell && ((cell.v !== undefined && cell.v !== null && cell.v !== '') || cell.f);
        if (filled) return say(spillBlocked, this.language(), { cell: `${columnLetters(c)}${r + 1}` });
      }
    }
    return engineErrors['#REF!']![this.language()];
  }
}

function keyOf(sheetId: string, row: number, column: number): string {
  return `${sheetId}!${row},${column}`;
}
