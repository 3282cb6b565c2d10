import { isNote, mayNamePerson, namesTab, timelessPart } from '../layout/context-lines';
import { isBlankCell } from '../layout/row-profile';
import type { TablePlan } from './read-plan';
import type { ReadState } from './read-state';

/** More rows than this say nothing new about who works here. */
const ROWS_MOST = 2000;
/** Longer head lines are sentences. */
const LINE_MOST = 30;

/**
 * Gathers whom the sheet names where names belong, so that 「浅野 9月」 over a table is known to be theirs: in columns of
 * members, and in head lines that hold a name and at most a time, where there are several of them or nobody else is named.
 */
export function gatherPeople(state: ReadState, plans: readonly TablePlan[]): void {
  const { grid, lexicon } = state;
  for (const { member, ra, table } of plans) {
    for (const column of [member, ra]) {
      if (column === undefined) continue;
      const seen = new Set<string>();
      for (const { firstRow, lastRow } of table.bodies) {
        for (let row = firstRow; row <= Math.min(lastRow, firstRow + ROWS_MOST); row++) {
          const cell = grid[row]![column.column];
          if (typeof cell !== 'string' || isBlankCell(cell) || seen.has(cell)) continue;
          seen.add(cell);
          if (mayNamePerson(cell.trim())) lexicon.addPerson(cell);
        }
      }
    }
  }
  const lines = headLineNames(state);
  if (lines.size > 1) for (const name of lines) lexicon.addPerson(name);
  else if (plans.every(({ member, ra }) => member === undefined && ra === undefined)) addTab(state);
}

/** 佐藤 2026年4月 over figures of nobody's: said where it is used. */
function addTab({ grid, lexicon, profile }: ReadState): void {
  const first = profile.filled.findIndex((filled) => filled > 0);
  if (profile.filled[first] !== 1) return;
  const title = grid[first]!.find((cell) => !isBlankCell(cell));
  const name = typeof title === 'string' && title.length <= LINE_MOST ? namesTab(title) : undefined;
  if (name !== undefined) lexicon.addPerson(name);
}

/** Names that stand alone, or with a time only, in rows with nothing else. */
function headLineNames({ grid, profile }: ReadState): Set<string> {
  const names = new Set<string>();
  for (let row = 0; row < Math.min(profile.end, ROWS_MOST); row++) {
    if (profile.filled[row] !== 1) continue;
    const cell = grid[row]!.find((one) => !isBlankCell(one));
    if (typeof cell !== 'string' || cell.length > LINE_MOST || isNote(cell)) continue;
    const name = timelessPart(cell);
    if (mayNamePerson(name)) names.add(name);
  }
  return names;
}
