/** Source of a regular expression for a Japanese era as written before a year, lower case: 令和, R, 平成, H, 昭和, S. */
export const ERA = '(?:令和?|平成?|昭和?|[rhs]\\.?)';

/**
 * The Gregorian year of an era year: 令和 n = 2018 + n (from 2019-05-01), 平成 n = 1988 + n, 昭和 n = 1925 + n; 元 = 1.
 * The days on which an era began or ended are not checked: people write 平成31年5月.
 */
export function eraYear(era: string, year: string): number {
  const n = year === '元' ? 1 : Number(year);
  const first = era.charAt(0);
  if (first === '令' || first === 'r') return 2018 + n;
  return first === '平' || first === 'h' ? 1988 + n : 1925 + n;
}

/**
 * What a year of one or two digits may mean: 26 → 2026, 8 → 2008 or Reiwa 8 (2026). The one closest to a year that is known
 * wins; on a tie the Gregorian one.
 *
 * @param short 0–99 as written
 * @param known a Gregorian year near which the sheet was kept
 */
export function fullYear(short: number, known: number): number {
  const gregorian = 2000 + short;
  const reiwa = 2018 + short;
  if (short === 0) return gregorian;
  return Math.abs(reiwa - known) < Math.abs(gregorian - known) ? reiwa : gregorian;
}
