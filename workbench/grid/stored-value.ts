import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { CellError, StoredValue } from '../apps-script/store';

/** What the engine shows for an error, and what Sheets shows for the same. */
const ERRORS: Readonly<Record<string, string>> = {
  '#DIV/0!': '#DIV/0!',
  '#NAME?': '#NAME?',
  '#VALUE!': '#VALUE!',
  '#NUM!': '#NUM!',
  '#N/A': '#N/A',
  '#REF!': '#REF!',
  '#NULL!': '#NULL!',
  '#ERROR!': '#ERROR!',
  '#SPILL!': '#REF!',
  '#CYCLE!': '#REF!',
  '#CALC!': '#ERROR!',
};

/** `#REF!` and the like as Sheets shows them; `undefined` where a text is no error. */
export function sheetsError(text: unknown): string | undefined {
  return typeof text === 'string' && text.charAt(0) === '#' ? ERRORS[text] : undefined;
}

/** A cell with formatted text (a link, a line break) keeps it as a document. */
function richText(cell: Nullable<ICellData>): string | null {
  const stream = cell?.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, '').replace(/\r/g, '\n');
}

/** A cell of the grid as the stand-in knows it. `messageOf` finds the sentence behind an error. */
export function storedValue(cell: Nullable<ICellData>, messageOf: (error: string) => string): StoredValue {
  const value = cell?.v;
  if (value === null || value === undefined) return richText(cell);
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === '1' || value === 'TRUE';
  if (typeof value === 'boolean') return value;
  if (cell?.t === CellValueType.NUMBER || typeof value === 'number') return Number(value);
  const error = cell?.t === CellValueType.FORCE_STRING ? undefined : sheetsError(value);
  return error === undefined ? String(value) : ({ error, message: messageOf(String(value)) } satisfies CellError);
}
