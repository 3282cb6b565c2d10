import { differences, type LayoutTruth, typingOf } from '../support/layout-truth';
import { typedGrid } from '../support/typed-grid';
import { randomSheet } from './awkward/random-sheets';
import type { LayoutCase } from './awkward/sheet';

/**
 * Sheets drawn at random from the vocabulary and the arrangements of real ones: none of them was seen while the
 * reader was written, and each has to be read exactly, as text and as typed cells.
 */
const SEEDS = Array.from({ length: Number(process.env['RANDOM_SHEETS'] ?? 60) }, (_, at) => Number(process.env['RANDOM_SHEETS_FROM'] ?? 1) + at);

test.each(SEEDS.map((seed) => [seed, randomSheet(seed)] as const))('random sheet %d', (_, drawn) => {
  const rows = rectangle(drawn);
  const truth = truthOf(drawn);
  const wrong = [...differences(rows, truth), ...differences(typedGrid(rows, typingOf(truth)), truth)];
  expect(wrong.length === 0 ? '' : `${drawn.notes}\n${[...new Set(wrong)].slice(0, 12).join('\n')}\n${drawn.sheet.toCsv()}`).toBe('');
});

function rectangle(drawn: LayoutCase): string[][] {
  const { rows, width } = drawn.sheet;
  return rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
}

function truthOf(drawn: LayoutCase): LayoutTruth {
  return { as_of: drawn.asOf, ...(drawn.dateOrder === undefined ? {} : { date_order: drawn.dateOrder }), counts: drawn.truth.counts(), money: drawn.truth.money() };
}
