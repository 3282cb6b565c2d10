import type { Area, SheetStore, Store } from '../store';
import { closeArea, overlaps, parseAddress } from '../store/address';
import { type Token, tokenize } from './tokens';

/** Functions whose cells may not be handed to a custom function. TODAY is not among them. */
const VOLATILE = /^(NOW|RAND|RANDARRAY|RANDBETWEEN)$/i;

export const VOLATILE_MESSAGE =
  'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()';

interface FormulaCell {
  readonly sheetId: number;
  readonly cell: Area;
  readonly tokens: readonly Token[];
}

/** True where the formula itself calls a volatile function. */
export function callsVolatile(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind, text }) => kind === 'function' && VOLATILE.test(text));
}

/**
 * The cells of a spreadsheet that hold a volatile function, directly or through other cells. Made from the formulas as they are:
 * make a new one after formulas changed. Cost: one pass over all formulas, and one over the formula cells for each step of a
 * chain of references.
 */
export class VolatileCells {
  private readonly found: { readonly sheetId: number; readonly area: Area }[] = [];

  constructor(private readonly store: Store) {
    let open: FormulaCell[] = [];
    for (const sheet of store.sheets()) open.push(...formulaCells(sheet));
    const direct = open.filter(({ tokens }) => callsVolatile(tokens));
    let news = direct;
    while (news.length > 0) {
      for (const { sheetId, cell } of news) this.found.push({ sheetId, area: cell });
      const taken = new Set(news);
      open = open.filter((cell) => !taken.has(cell));
      news = open.filter((cell) => this.refersToVolatile(cell));
    }
  }

  /** True where a cell of this area is volatile. */
  touches(sheetId: number, area: Area): boolean {
    return this.found.some((cell) => cell.sheetId === sheetId && overlaps(cell.area, area));
  }

  private refersToVolatile({ sheetId, tokens }: FormulaCell): boolean {
    return tokens.some((token) => {
      const place =
        token.kind === 'reference' || token.kind === 'name' ? placeOf(this.store, sheetId, token.text) : undefined;
      return place !== undefined && this.touches(place.sheet.id, place.area);
    });
  }
}

function formulaCells(sheet: SheetStore): FormulaCell[] {
  const { rows, columns } = sheet.used();
  if (rows === 0 || columns === 0) return [];
  const cells: FormulaCell[] = [];
  sheet.formulas({ row: 0, column: 0, rows, columns }).forEach((line, row) => {
    line.forEach((formula, column) => {
      if (formula === '') return;
      cells.push({ sheetId: sheet.id, cell: { row, column, rows: 1, columns: 1 }, tokens: tokenize(formula) });
    });
  });
  return cells;
}

/** The cells an address or a name in a formula stands for; `undefined` where it stands for none. */
export function placeOf(store: Store, homeId: number, text: string): { sheet: SheetStore; area: Area } | undefined {
  const sheets = store.sheets();
  const home = sheets.find(({ id }) => id === homeId);
  if (home === undefined) return undefined;
  const named = store.names().find(({ name }) => name.toLowerCase() === text.toLowerCase());
  if (named !== undefined) {
    const sheet = sheets.find(({ id }) => id === named.sheetId);
    return sheet && { sheet, area: closeArea(named.area, named.open, sizeOf(sheet)) };
  }
  const first = parseAddress(text, sizeOf(home));
  if (first === undefined) return undefined;
  if (first.sheet === undefined) return { sheet: home, area: first.area };
  const sheet = sheets.find((other) => other.properties().name.toLowerCase() === first.sheet?.toLowerCase());
  return sheet && { sheet, area: parseAddress(text, sizeOf(sheet))!.area };
}

function sizeOf(sheet: SheetStore): { rows: number; columns: number } {
  return { rows: sheet.rowCount(), columns: sheet.columnCount() };
}
