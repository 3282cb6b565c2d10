import { typedCell, zoneEastOfUtc } from './typed-grid';

describe('typedCell', () => {
  test.each([
    ['12', 12],
    [' 1 ', 1],
    ['1,054', 1054],
    ['95.0%', 0.95],
    ['93.5%', 0.935],
    ['(12)', -12],
    ['¥1,234,000', 1_234_000],
    ['£26', 26],
    ['', ''],
    ['5件', '5件'],
    ['１８', '１８'],
    ['6/1(月)', '6/1(月)'],
    ['4/1', '4/1'],
    ['01/04/2026', '01/04/2026'],
    ['2026/4/31', '2026/4/31'],
    ['#REF!', '#REF!'],
  ])('%j becomes %j', (text, cell) => {
    expect(typedCell(text)).toBe(cell);
  });

  test.each([
    ['2026/4/1', {}, new Date(2026, 3, 1)],
    ['2026-04-01', {}, new Date(2026, 3, 1)],
    ['2026年4月1日', {}, new Date(2026, 3, 1)],
    ['2026/4/1 13:05', {}, new Date(2026, 3, 1, 13, 5)],
    ['3:1', {}, new Date(1899, 11, 30, 3, 1)],
    ['48:00', {}, new Date(1899, 11, 30, 48)],
    ['1 Apr 2026', {}, new Date(2026, 3, 1)],
    ['05/01/2026', { dateOrder: 'dmy' as const }, new Date(2026, 0, 5)],
    ['5/1/2026', { dateOrder: 'mdy' as const }, new Date(2026, 4, 1)],
    ['4/1', { shortDatesYear: 2025 }, new Date(2025, 3, 1)],
    ['2026年4月', { shortDatesYear: 2025 }, new Date(2026, 3, 1)],
    ['26/4/1', { shortDatesYear: 2026 }, new Date(2026, 3, 1)],
  ])('%j with %j becomes a date', (text, typing, date) => {
    expect(typedCell(text, typing)).toEqual(date);
  });

  test('a day of a sheet in Tokyo begins nine hours before the same day in UTC', () => {
    expect(typedCell('2026/4/1', { makeDate: zoneEastOfUtc(9) })).toEqual(new Date(Date.UTC(2026, 2, 31, 15)));
  });
});
