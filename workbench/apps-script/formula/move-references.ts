import type { Axis } from '../store';
import { columnIndex, columnName, splitSheet } from '../store/address';
import { tokenize } from './tokens';

/** Rows or columns inserted (`count` > 0) or removed (`count` < 0) at `at` on the sheet of that name. */
export interface Move {
  readonly sheet: string;
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

/** The formula as it reads after rows or columns were inserted or removed; `home` is the sheet it stands on. */
export function moveReferences(formula: string, home: string, move: Move): string {
  const tokens = tokenize(formula).map((token) => {
    if (token.kind !== 'reference') return token.text;
    const { sheet, rest } = splitSheet(token.text);
    if ((sheet ?? home).toLowerCase() !== move.sheet.toLowerCase()) return token.text;
    return token.text.slice(0, token.text.length - rest.length) + moveAddress(rest, move);
  });
  return `=${tokens.join('')}`;
}

/** The formula as it reads after a sheet got another name. */
export function renameSheet(formula: string, from: string, toQuoted: string): string {
  const tokens = tokenize(formula).map((token) => {
    if (token.kind !== 'reference') return token.text;
    const { sheet, rest } = splitSheet(token.text);
    return sheet?.toLowerCase() === from.toLowerCase() ? `${toQuoted}!${rest}` : token.text;
  });
  return `=${tokens.join('')}`;
}

function moveAddress(address: string, move: Move): string {
  const corners = address.split(':');
  const edges = corners.map((corner, index) => moveCorner(corner, move, index === corners.length - 1));
  if (move.count < 0 && edges.every((edge) => edge.removed)) return '#REF!';
  return edges.map((edge) => edge.text).join(':');
}

/** A removed corner of a range moves to the nearest line that stays: the first one forward, the last one back. */
function moveCorner(corner: string, move: Move, last: boolean): { text: string; removed: boolean } {
  const parts = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner);
  if (!parts) return { text: corner, removed: false };
  const [, dollarColumn, letters, dollarRow, digits] = parts as unknown as [string, string, string, string, string];
  const index =
    move.axis === 'row'
      ? digits === ''
        ? undefined
        : Number(digits) - 1
      : letters === ''
        ? undefined
        : columnIndex(letters);
  if (index === undefined) return { text: corner, removed: false };
  const removed = move.count < 0 && index >= move.at && index < move.at - move.count;
  const moved = removed ? (last ? move.at - 1 : move.at) : index >= move.at ? index + move.count : index;
  const at = Math.max(0, moved);
  const text =
    move.axis === 'row'
      ? `${dollarColumn}${letters}${dollarRow}${at + 1}`
      : `${dollarColumn}${columnName(at)}${dollarRow}${digits}`;
  return { text, removed };
}
