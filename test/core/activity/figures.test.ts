import { readFigure, readPair } from '../../../src/core/activity/read-cell';
import type { ReadState } from '../../../src/core/activity/read-state';
import { inferSheetZone } from '../../../src/core/calendar/infer-zone';
import type { Cell } from '../../../src/core/grid/cell';
import type { Column } from '../../../src/core/layout/column';
import { Lexicon } from '../../../src/core/layout/lexicon';
import { NO_SETTINGS } from '../../../src/core/settings/settings';

const lexicon = new Lexicon(NO_SETTINGS);

function state(more: Partial<Pick<ReadState, 'dayOrder'>> = {}): ReadState {
  return { lexicon, zone: inferSheetZone([[new Date(2026, 3, 1)]]), ...more } as unknown as ReadState;
}

test.each<[Cell | undefined, string]>([
  [3, 'number 3'],
  [0, 'number 0'],
  [-2, 'number -2'],
  [Number.NaN, 'error'],
  [Number.POSITIVE_INFINITY, 'error'],
  [true, 'number 1'],
  [false, 'nothing'],
  ['', 'nothing'],
  [' ', 'nothing'],
  [undefined, 'nothing'],
  ['#N/A', 'error'],
  ['—', 'nothing'],
  ['なし', 'nothing'],
  ['3件', 'number 3件'],
  ['300万円', 'number 3000000円'],
  ['50%', 'number 0.5%'],
  ['休', 'no-data'],
  ['#REF!', 'error'],
  ['未定', 'text'],
  [new Date(2026, 3, 1), 'text'],
])('%p under a count: %s', (cell, said) => {
  const figure = readFigure(state(), cell);
  expect(
    figure.kind === 'number' ? `number ${figure.value}${figure.unit === 'yen' ? '円' : figure.unit}` : figure.kind,
  ).toBe(said);
});

test.each<[Column['pair'], Cell | undefined, ReadState['dayOrder'], string]>([
  ['actual-first', '11/12', undefined, '11 of 12'],
  ['target-first', '12/11', undefined, '11 of 12'],
  ['actual-first', '０／５', undefined, '0 of 5'],
  ['actual-first', new Date(2026, 2, 5), undefined, '3 of 5'],
  ['actual-first', new Date(2026, 2, 5), 'month-day', '3 of 5'],
  ['actual-first', new Date(2026, 2, 5), 'day-month', '5 of 3'],
  ['target-first', new Date(2026, 4, 3), undefined, '3 of 5'],
  ['unknown', '11/12', undefined, '-'],
  [undefined, '11/12', undefined, '-'],
  ['actual-first', '11', undefined, '-'],
  ['actual-first', 11, undefined, '-'],
  ['actual-first', true, undefined, '-'],
  ['actual-first', '', undefined, '-'],
  ['actual-first', undefined, undefined, '-'],
])('a column %s with %p (%s): %s', (pair, cell, dayOrder, said) => {
  const figures = readPair(state({ dayOrder }), { pair } as Column, cell);
  expect(figures === undefined ? '-' : `${figures.actual} of ${figures.target}`).toBe(said);
});
