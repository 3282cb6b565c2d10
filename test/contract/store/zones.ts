import { type MakeStore, sheetOf } from '../support';
import { withStore } from './with-store';

export function describeZones(makeStore: MakeStore): void {
  describe('dates and zones', () => {
    const start = withStore(makeStore);
    const ZONES: [string, string][] = [
      ['Asia/Tokyo', '2026-03-31T15:00:00.000Z'],
      ['America/Los_Angeles', '2026-04-01T07:00:00.000Z'],
      ['Europe/London', '2026-03-31T23:00:00.000Z'],
      ['Pacific/Auckland', '2026-03-31T11:00:00.000Z'],
      ['UTC', '2026-04-01T00:00:00.000Z'],
    ];

    test.each(ZONES)("§4.3 a date cell is midnight in the spreadsheet's zone: %s", (zone, expected) => {
      const { full } = start();
      const value = full((globals) => {
        globals.SpreadsheetApp.getActive().setSpreadsheetTimeZone(zone);
        return sheetOf(globals).getRange('A1').setNumberFormat('yyyy/mm/dd').setValue('2026/4/1').getValue();
      });
      expect((value as Date).toISOString()).toBe(expected);
    });

    test.each(ZONES)('§4.3 a written Date comes back as the same instant in the zone %s', (zone) => {
      const { full } = start();
      const instant = Date.UTC(2026, 6, 14, 3, 25, 30);
      const value = full((globals) => {
        globals.SpreadsheetApp.getActive().setSpreadsheetTimeZone(zone);
        return sheetOf(globals).getRange('A1').setValue(new Date(instant)).getValue();
      });
      expect((value as Date).getTime()).toBe(instant);
    });

    test('§4.3 a time without a day is a Date of 1899-12-30', () => {
      const { full } = start();
      const value = full((globals) => {
        globals.SpreadsheetApp.getActive().setSpreadsheetTimeZone('UTC');
        return sheetOf(globals).getRange('A1').setValue('10:30').getValue();
      });
      expect((value as Date).toISOString()).toBe('1899-12-30T10:30:00.000Z');
    });

    test("§4.6 text without a year gets the year of the spreadsheet's today", () => {
      const { full, clock } = start();
      clock.advance(Date.parse('2026-12-31T18:00:00Z') - clock.now());
      const value = full((globals) => sheetOf(globals).getRange('A1').setValue('4/1').getDisplayValue());
      expect(value).toBe('4/1');
      const year = full((globals) => sheetOf(globals).getRange('A1').setNumberFormat('yyyy').getDisplayValue());
      expect(year).toBe('2027');
    });

    test('§4.6 day and month follow the locale of the spreadsheet', () => {
      const { full } = start();
      const read = (locale: string): string =>
        full((globals) => {
          globals.SpreadsheetApp.getActive().setSpreadsheetLocale(locale);
          const cell = sheetOf(globals).getRange('A1').clear().setValue('05/04/2026');
          return cell.setNumberFormat('yyyy-mm-dd').getDisplayValue();
        });
      expect([read('en_US'), read('en_GB')]).toEqual(['2026-05-04', '2026-04-05']);
    });

    test('§4.3 formatDate writes a day in the zone it is told', () => {
      const { full } = start();
      const day = full(({ Utilities, SpreadsheetApp }) => {
        const date = new Date(Date.UTC(2026, 3, 1, 20, 5));
        const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
        return [
          Utilities.formatDate(date, zone, "yyyy-MM-dd'T'HH:mm:ssXXX"),
          Utilities.formatDate(date, 'UTC', 'EEE d MMM'),
        ];
      });
      expect(day).toEqual(['2026-04-02T05:05:00+09:00', 'Wed 1 Apr']);
    });

    test('§4.1 percentages and amounts are plain numbers', () => {
      const { full } = start();
      const values = full((globals) => {
        const range = sheetOf(globals)
          .getRange('A1:B1')
          .setNumberFormats([['0.0%', '"¥"#,##0']])
          .setValues([[0.1, 3_000_000]]);
        return [range.getValues(), range.getDisplayValues()];
      });
      expect(values).toEqual([[[0.1, 3_000_000]], [['10.0%', '¥3,000,000']]]);
    });
  });
}
