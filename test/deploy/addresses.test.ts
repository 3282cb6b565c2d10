import { readTarget } from '../../scripts/clasp/addresses';

const SCRIPT = `1${'aB3-_'.repeat(11)}x`;
const SHEET = `1${'aB3-_'.repeat(8)}xyz`;

test.each([
  [`https://script.google.com/d/${SCRIPT}/edit`, 'script', SCRIPT],
  [`https://script.google.com/home/projects/${SCRIPT}/edit`, 'script', SCRIPT],
  [`https://script.google.com/u/1/home/projects/${SCRIPT}/edit?pli=1`, 'script', SCRIPT],
  [`https://script.google.com/a/macros/example.co.jp/d/${SCRIPT}/edit`, 'script', SCRIPT],
  [SCRIPT, 'script', SCRIPT],
  [`https://docs.google.com/spreadsheets/d/${SHEET}/edit#gid=0`, 'spreadsheet', SHEET],
  [`https://docs.google.com/spreadsheets/u/0/d/${SHEET}/edit?usp=sharing`, 'spreadsheet', SHEET],
  [`https://docs.google.com/a/example.co.jp/spreadsheets/d/${SHEET}/edit`, 'spreadsheet', SHEET],
  [SHEET, 'spreadsheet', SHEET],
])('%s', (text, kind, id) => {
  expect(readTarget(text)).toEqual({ kind, id });
});

test.each(['', 'しごと', 'https://example.com/d/abc', 'https://docs.google.com/document/d/abcdefghij/edit', 'abc'])(
  '%j names nothing',
  (text) => {
    expect(readTarget(text)).toBeUndefined();
  },
);
