import * as fc from 'fast-check';
import { formatJavaDate } from '../../../workbench/apps-script/values/java-date';
import { instantOf, serialOf } from '../../../workbench/apps-script/values/serial';
import { utf8Length } from '../../../workbench/apps-script/values/utf8';
import { offsetAt, utcOf } from '../../../workbench/apps-script/values/zone';

const HOUR_MS = 3_600_000;
const ZONES = [
  'Asia/Tokyo',
  'America/New_York',
  'Europe/London',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'UTC',
];

describe('zones', () => {
  test.each<[string, string, number]>([
    ['Asia/Tokyo', '2026-04-01T00:00:00Z', 9],
    ['America/New_York', '2026-01-01T00:00:00Z', -5],
    ['America/New_York', '2026-07-01T00:00:00Z', -4],
    ['Asia/Kathmandu', '2026-01-01T00:00:00Z', 5.75],
    ['Europe/London', '2026-06-01T00:00:00Z', 1],
  ])('%s at %s is %p hours ahead', (zone, instant, hours) => {
    expect(offsetAt(zone, Date.parse(instant))).toBe(hours * HOUR_MS);
  });

  test('a local time that spring skips counts on from before the gap', () => {
    const skipped = Date.UTC(2026, 2, 8, 2, 30);
    expect(new Date(utcOf('America/New_York', skipped)).toISOString()).toBe('2026-03-08T07:30:00.000Z');
  });

  test('an instant survives the way through a serial, in every zone', () => {
    const instants = fc.date({ min: new Date('1990-01-01'), max: new Date('2050-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), instants, (zone, date) => {
        const instant_ms = Math.floor(date.getTime() / 1000) * 1000;
        const repeated = offsetAt(zone, instant_ms) !== offsetAt(zone, instant_ms - 2 * HOUR_MS);
        const back = instantOf(serialOf(instant_ms, zone), zone);
        expect(back === instant_ms || repeated).toBe(true);
      }),
    );
  });

  test('serials count days from 1899-12-30', () => {
    const serials = ['1899-12-30', '1900-01-01', '2026-04-01'].map((day) => serialOf(Date.parse(day), 'UTC'));
    expect(serials).toEqual([0, 2, 46113]);
  });

  test('patterns of SimpleDateFormat', () => {
    const instant = Date.parse('2026-04-05T13:07:09.012Z');
    const shown = (pattern: string): string => formatJavaDate(instant, 'Asia/Tokyo', pattern);
    expect(shown("yyyy'年'M'月'd'日' HH:mm")).toBe('2026年4月5日 22:07');
    expect(shown('EEEE h:mm a')).toBe('Sunday 10:07 PM');
    expect(shown('yy/MM/dd kk:ss.SSS Z')).toBe('26/04/05 22:09.012 +0900');
    expect(shown("''''u")).toBe("''7");
    expect(() => shown('ww')).toThrow('not implemented');
  });

  test('bytes of UTF-8 agree with the encoder', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(utf8Length(text)).toBe(Buffer.byteLength(text, 'utf8'));
      }),
    );
  });
});
