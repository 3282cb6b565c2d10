import { isoDay } from '../../../src/core/calendar/day';
import type { Cell } from '../../../src/core/grid/cell';
import { cellsOf, readSheet } from '../../support/read-sheet';

/** Days of the events in order, and what was said of the dates: `row code value key=value …`. */
function datesOf(sheet: string | Cell[][]): { days: string; said: string[] } {
  const { events, issues } = readSheet(typeof sheet === 'string' ? cellsOf(sheet) : sheet);
  const said = issues
    .filter(({ code }) => code.startsWith('date-'))
    .map(({ code, row, column, value, values }) =>
      [`${row + 1}/${column + 1}`, code, value, ...Object.entries(values).map(([key, one]) => `${key}=${one}`)].join(
        ' ',
      ),
    );
  return { days: Array.from(events.day, (day) => isoDay(day).slice(2)).join(' '), said };
}

describe('what was decided for a column of dates is said once', () => {
  test.each<[string, string, string, string[]]>([
    [
      'month before day in an English sheet',
      'Date,Consultant,CVs Sent\n04/05/2026,Ann Lee,1\n04/28/2026,Ann Lee,2',
      '26-04-05 26-04-28',
      ['2/1 date-order Date heading=Date order=month-day by=impossible count=2'],
    ],
    [
      'day before month is what one expects there',
      'Date,Consultant,CVs Sent\n05/04/2026,Ann Lee,1\n28/04/2026,Ann Lee,2',
      '26-04-05 26-04-28',
      [],
    ],
    [
      'for all stretches between lines together',
      'Date,Consultant,CVs Sent\nApril 2026,,\n04/05/2026,Ann Lee,1\n04/06/2026,Ann Lee,2\nMay 2026,,\n05/06/2026,Ann Lee,1\n05/28/2026,Ann Lee,2',
      '26-04-05 26-04-06 26-05-06 26-05-28',
      ['3/1 date-order Date heading=Date order=month-day by=impossible count=4'],
    ],
    [
      'a year from today',
      '日付,担当,面談数\n4/1,佐藤,1\n4/2,佐藤,2',
      '26-04-01 26-04-02',
      ['2/1 date-year 日付 heading=日付 by=as-of first=2026 last=2026 count=2'],
    ],
    [
      'a year of the title is said by the title',
      '2024年度 実績,,\n日付,担当,面談数\n4/1,佐藤,1\n1/2,佐藤,2',
      '24-04-01 25-01-02',
      [],
    ],
    [
      'each stretch that names no year for itself',
      '日付,担当,活動,求職者\n2024年,,,\n4/1,佐藤,面談,A1\n4/2,佐藤,面談,A2\n2025年,,,\n4/1,佐藤,面談,A3',
      '24-04-01 24-04-02 25-04-01',
      [],
    ],
  ])('%s', (_, sheet, days, said) => {
    expect(datesOf(sheet)).toEqual({ days, said });
  });

  test('Dates turned back are counted, and those of weeks have nothing to turn', () => {
    const day = (month: number, date: number): Date => new Date(2026, month - 1, date);
    const rows = (cells: Cell[]): Cell[][] => cells.map((cell) => [cell, '佐藤', 1]);
    const cells = [day(5, 1), day(6, 1), day(7, 1), day(8, 1), '13/01/2026', '14/01/2026'];
    const turned = datesOf([['日付', '担当', '面談数'], ...rows(cells)]);
    expect(turned.days).toBe('26-01-05 26-01-06 26-01-07 26-01-08 26-01-13 26-01-14');
    expect(turned.said).toContain('6/1 date-swapped 日付 heading=日付 count=4');
    const weeks = datesOf([['週', '担当', '面談数'], ...rows(cells)]);
    expect(weeks.days.split(' ').slice(0, 4)).toEqual(['26-05-01', '26-06-01', '26-07-01', '26-08-01']);
    expect(weeks.said.filter((line) => line.includes('date-swapped'))).toEqual([]);
  });
});
