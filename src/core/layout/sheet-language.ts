import type { Grid } from '../grid/cell';
import type { Language } from '../language';
import { hasJapanese } from '../parse/text';
import { NO_SETTINGS } from '../settings/settings';
import type { HeadStack } from './find-headings';
import { findHeadings } from './find-headings';
import { Lexicon } from './lexicon';
import { profileRows } from './row-profile';

/** Rows from the top in which title and heading are looked for. */
const TOP_ROWS = 200;

/** Japanese if the title or heading rows hold any Japanese, else English. */
export function sheetLanguage(grid: Grid): Language {
  const top = grid.length > TOP_ROWS ? grid.slice(0, TOP_ROWS) : grid;
  const profile = profileRows(top);
  const region = { firstRow: 0, lastRow: profile.end - 1, firstColumn: 0, lastColumn: profile.columns - 1 };
  const sheet = { grid: top, profile, lexicon: new Lexicon(NO_SETTINGS) };
  // The first heading settles it for nearly every Japanese sheet; the others are looked for only where it does not.
  const first = findHeadings(sheet, region, 1);
  const lastTitle = first[0]?.last ?? Math.min(profile.end - 1, 20);
  return languageOf(top, first, lastTitle) === 'ja' ? 'ja' : languageOf(top, findHeadings(sheet, region), lastTitle);
}

/** The language of all rows down to `lastTitleRow` and of the head stacks. */
export function languageOf(grid: Grid, heads: readonly HeadStack[], lastTitleRow: number): Language {
  const holds = (row: number): boolean =>
    (grid[row] ?? []).some((cell) => typeof cell === 'string' && hasJapanese(cell));
  for (let row = 0; row <= lastTitleRow; row++) if (holds(row)) return 'ja';
  for (const { first, last } of heads) for (let row = first; row <= last; row++) if (holds(row)) return 'ja';
  return 'en';
}
