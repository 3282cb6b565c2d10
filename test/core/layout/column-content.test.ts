import { contentOf, contentWithRemarks } from '../../../src/core/layout/column';
import type { ColumnProfile } from '../../../src/core/layout/column-profile';

const NONE: ColumnProfile = {
  rows: 10,
  blank: 0,
  number: 0,
  filler: 0,
  date: 0,
  period: 0,
  mark: 0,
  error: 0,
  text: 0,
  metric: 0,
  side: 0,
  status: 0,
  names: 0,
  personal: 0,
  sidedNames: 0,
  aspect: 0,
  arranged: 0,
  round: 0,
  weakDate: 0,
  dated: 0,
  long: 0,
  distinct: 0,
  firstOfMonth: false,
  binary: false,
  rising: false,
  serial: 0,
  years: 0,
  codes: 0,
  pairs: 0,
  oddPairs: 0,
  fractions: 0,
};

describe('what the cells of a column mostly are', () => {
  test.each<[string, Partial<ColumnProfile>]>([
    ['blank', {}],
    ['blank', { filler: 3 }],
    ['text', { filler: 3, text: 1 }],
    ['text', { text: 1 }],
    ['date', { date: 1 }],
    ['date', { period: 1 }],
    ['date', { date: 1, period: 1, number: 2, text: 4 }],
    ['text', { date: 1, period: 1, text: 5 }],
    ['count', { date: 1, period: 1, number: 3 }],
    ['flag', { mark: 2, number: 1, error: 1, text: 4 }],
    ['text', { mark: 2, text: 5 }],
    ['count', { mark: 2, number: 2, error: 1 }],
    ['count', { number: 1 }],
    ['count', { error: 1 }],
    ['count', { number: 1, filler: 1, text: 4 }],
    ['text', { number: 1, filler: 1, text: 5 }],
    ['date', { number: 3, serial: 3 }],
    ['count', { number: 3, serial: 2 }],
    ['date', { text: 3, weakDate: 2 }],
    ['date', { text: 5, weakDate: 3 }],
    ['text', { text: 4, weakDate: 1 }],
    ['text', { text: 6, weakDate: 3 }],
    ['text', { text: 1, weakDate: 1 }],
  ])('%s of %j', (content, some) => {
    expect(contentOf({ ...NONE, ...some })).toBe(content);
  });

  test.each<[string, Partial<ColumnProfile>]>([
    ['date', { text: 2, dated: 2 }],
    ['date', { text: 2, dated: 1, mark: 1 }],
    ['flag', { text: 1, dated: 1, mark: 2 }],
    ['date', { text: 1, dated: 1, date: 1, mark: 2 }],
    ['date', { text: 1, dated: 1, period: 1, mark: 2 }],
    ['count', { text: 1, dated: 1, number: 2 }],
    ['text', { text: 8, dated: 2 }],
    ['date', { text: 6, dated: 2 }],
    ['flag', { mark: 2 }],
  ])('%s, remarks beside dates read as dates, of %j', (content, some) => {
    expect(contentWithRemarks({ ...NONE, ...some })).toBe(content);
  });
});
