/** `0 → 'A'`, `25 → 'Z'`, `26 → 'AA'`: the letters Sheets shows over a column (0-based). */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `(4, 2) → 'C5'`: the address of a 0-based row and column, counted from the range's top left. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
