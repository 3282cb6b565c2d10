import { check, differences } from '../support/targets-truth';
import { typedGrid } from '../support/typed-grid';
import { randomTargets } from './awkward/random-sheets/targets';

/** Sheets of targets drawn at random, each to be read exactly, as text and as typed cells. */
const SEEDS = Array.from({ length: Number(process.env['RANDOM_SHEETS'] ?? 80) }, (_, at) => Number(process.env['RANDOM_SHEETS_FROM'] ?? 1) + at);

test.each(SEEDS.map((seed) => [seed, randomTargets(seed)] as const))('random targets %d', (_, drawn) => {
  const { rows, width } = drawn.sheet;
  const grid = rows.map((row) => Array.from({ length: width }, (_unused, at) => row[at] ?? ''));
  const truth = { as_of: drawn.asOf, targets: drawn.targets.map(({ cell: _cell, ...target }) => target) };
  const wrong = [...differences(check(grid, truth), truth), ...differences(check(typedGrid(grid), truth), truth)];
  expect(wrong.length === 0 ? '' : `${drawn.notes}\n${[...new Set(wrong)].slice(0, 12).join('\n')}\n${drawn.sheet.toCsv()}`).toBe('');
});
