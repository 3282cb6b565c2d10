import fc from 'fast-check';
import { inferSheetZone } from '../../../src/core/calendar/infer-zone';
import { SCRIPT_ZONE } from '../../../src/core/calendar/sheet-zone';
import { asTyped, isTimeDate, minutesOf } from '../../../src/core/parse/typed-as';

describe('what Sheets made of typed text', () => {
  it('3:1, 2:12 and 48:00 become times of 1899 and 1900', () => {
    expect(asTyped(new Date(1899, 11, 30, 3, 1), SCRIPT_ZONE)).toEqual({
      ratio: '3:1',
      duration: '3:01',
      label: '3:01',
    });
    expect(asTyped(new Date(1899, 11, 30, 2, 12), SCRIPT_ZONE)?.ratio).toBe('2:12');
    expect(asTyped(new Date(1900, 0, 1), SCRIPT_ZONE)?.duration).toBe('48:00');
    expect(minutesOf(new Date(1900, 0, 1), SCRIPT_ZONE)).toBe(48 * 60);
  });

  it('1-2 and 4/1 become days of the year of typing', () => {
    expect(asTyped(new Date(2026, 0, 2), SCRIPT_ZONE)).toEqual({ ratio: '1:2', duration: '1:2', label: '1-2' });
    expect(isTimeDate(new Date(2026, 0, 2))).toBe(false);
    expect(isTimeDate(new Date(1899, 11, 30, 3, 1))).toBe(true);
  });

  it('in a sheet of another zone they are found by its date cells', () => {
    // A Tokyo sheet read by a script in London: 3:01 of 1899-12-30 in Tokyo is 18:01 of the day before in UTC.
    const london = (): number => 0;
    const zone = inferSheetZone([[new Date('2026-03-31T15:00:00Z')], [new Date('2026-04-01T15:00:00Z')]], london);
    expect(asTyped(new Date('1899-12-29T18:01:00Z'), zone)?.ratio).toBe('3:1');
    // A New York sheet with dates in winter and summer: there was no daylight saving time in 1899.
    const newYork = inferSheetZone([[new Date('2026-01-10T05:00:00Z')], [new Date('2026-04-01T04:00:00Z')]], london);
    expect(asTyped(new Date('1899-12-30T08:01:00Z'), newYork)?.ratio).toBe('3:1');
  });

  it('every time of day comes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 * 60 }), (minutes) => {
        const date = new Date(1899, 11, 30, 0, minutes);
        expect(minutesOf(date, SCRIPT_ZONE)).toBe(minutes);
      }),
    );
    expect(asTyped(new Date(Number.NaN), SCRIPT_ZONE)).toBeUndefined();
  });
});
