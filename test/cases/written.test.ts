import { dayOf } from '../../src/core/calendar/day';
import { cellsOf, codesOf, lines, readSheet, sumsOf } from '../support/read-sheet';
import { typedGrid } from '../support/typed-grid';
import { COUNTS } from './written/counts';
import { LOGS } from './written/logs';
import { MET_SINCE } from './written/met-since';
import { OTHER_BLOCKS } from './written/other-blocks';
import { NOT_TOO_FAR } from './written/not-too-far';
import { OTHER_CELLS } from './written/other-cells';
import { OTHER_HEADS } from './written/other-heads';
import { SEVERAL_TABLES } from './written/several-tables';
import { SPELLINGS } from './written/spellings';
import { STAGE_TABLES } from './written/stage-tables';
import type { WrittenSheet } from './written/written-sheet';

/** Sheets written by hand with what a person counts in them, as text and as the spreadsheet types the cells. */
const SHEETS: readonly WrittenSheet[] = [...LOGS, ...STAGE_TABLES, ...COUNTS, ...SEVERAL_TABLES, ...SPELLINGS, ...MET_SINCE, ...OTHER_HEADS, ...OTHER_BLOCKS, ...OTHER_CELLS, ...NOT_TOO_FAR];

describe.each(['text', 'typed'] as const)('as %s', (kind) => {
  it.each(SHEETS)('$name', ({ sheet, counts, says = [], without = [], asOf = [2026, 12, 31], dateOrder, settings }) => {
    const cells = cellsOf(sheet) as string[][];
    const read = readSheet(kind === 'text' ? cells : typedGrid(cells, { dateOrder }), {
      asOf: dayOf(...asOf),
      ...(settings === undefined ? {} : { settings }),
    });
    expect(sumsOf(read)).toEqual(lines(counts));
    const codes = codesOf(read);
    expect(says.filter((code) => !codes.includes(code))).toEqual([]);
    expect(without.filter((code) => codes.includes(code))).toEqual([]);
  });
});
