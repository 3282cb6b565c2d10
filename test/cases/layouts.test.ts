import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { differences, holdsPlainDates, type LayoutTruth, typingOf, unreported } from '../support/layout-truth';
import { readCsv } from '../support/read-csv';
import { typedGrid, zoneEastOfUtc } from '../support/typed-grid';

/**
 * Every sheet of cases/layouts and cases/awkward/layouts, read by KPI_TIDY as text and as typed cells, must give
 * the counts that its author wrote down: sums by member, month and metric.
 */

const FOLDERS = [join(__dirname, 'layouts'), join(__dirname, 'awkward', 'layouts')];

for (const folder of FOLDERS) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.csv')).sort()) {
    const name = file.slice(0, -'.csv'.length);
    const rows = readCsv(join(folder, file));
    const expected = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')) as LayoutTruth;
    describe(name, () => {
      test('as text', () => {
        expect(differences(rows, expected)).toEqual([]);
      });
      test('as typed cells', () => {
        expect(differences(typedGrid(rows, typingOf(expected)), expected)).toEqual([]);
      });
      // A sheet with plain dates in it shows its own zone, wherever the script runs.
      if (holdsPlainDates(typedGrid(rows, typingOf(expected)))) {
        test.each([9, -5])('as typed cells of a sheet %d hours east of UTC', (hoursEast) => {
          const grid = typedGrid(rows, { ...typingOf(expected), makeDate: zoneEastOfUtc(hoursEast) });
          expect(differences(grid, expected, hoursEast)).toEqual([]);
        });
      }
      if (expected.short_dates_year !== undefined) {
        test('with short dates typed by hand', () => {
          const grid = typedGrid(rows, { ...typingOf(expected), shortDatesYear: expected.short_dates_year });
          expect(differences(grid, expected)).toEqual([]);
        });
      }
      test('its accounts balance, and what was not read is named', () => {
        expect(unreported(rows, expected)).toEqual([]);
      });
    });
  }
}
