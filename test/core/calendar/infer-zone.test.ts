import { execFileSync } from 'node:child_process';
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import { type Day, dayOf, isoDay } from '../../../src/core/calendar/day';
import { inferSheetZone } from '../../../src/core/calendar/infer-zone';
import { midnightOf, type OffsetAt } from '../../../src/core/calendar/script-clock';
import type { Cell } from '../../../src/core/grid/cell';

const HOUR = 3_600_000;

/** The offset rules of a real zone, from the machine's zone data (tests only: the product never asks for them). */
function zone(name: string): OffsetAt {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: name, timeZoneName: 'longOffset', hour: 'numeric' });
  const known = new Map<number, number>();
  return (utcMs) => {
    const hour = Math.floor(utcMs / HOUR);
    let offset = known.get(hour);
    if (offset === undefined) {
      const text = format.formatToParts(new Date(utcMs)).find(({ type }) => type === 'timeZoneName')!.value;
      const match = /GMT([+-])(\d\d):(\d\d)/.exec(text);
      offset = match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * HOUR + Number(match[3]) * 60_000) : 0;
      known.set(hour, offset);
    }
    return offset;
  };
}

const ZONES = [
  'Asia/Tokyo',
  'America/New_York',
  'America/Los_Angeles',
  'Europe/London',
  'Europe/Berlin',
  'Australia/Sydney',
  'Pacific/Auckland',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Adelaide',
  'Pacific/Honolulu',
  'UTC',
  'America/St_Johns',
  'Asia/Singapore',
];
const rules = new Map(ZONES.map((name) => [name, zone(name)]));

const dayCell = (day: Day, offsetAt: OffsetAt): Date => new Date(midnightOf(day, offsetAt));
const timeCell = (day: Day, hours: number, offsetAt: OffsetAt): Date => {
  const local = day * 24 * HOUR + hours * HOUR;
  return new Date(local - offsetAt(local - offsetAt(local)));
};

const anyZone = fc.constantFrom(...ZONES);
const anyDay = fc.integer({ min: dayOf(2025, 1, 1), max: dayOf(2026, 12, 31) });

describe('inferSheetZone', () => {
  it('finds the days of a date-only column, whatever the zones of sheet and script', () => {
    fc.assert(
      fc.property(anyZone, anyZone, fc.array(anyDay, { minLength: 2, maxLength: 60 }), (sheet, script, days) => {
        fc.pre(Math.max(...days) - Math.min(...days) > 1);
        const offsetAt = rules.get(sheet)!;
        const cells = days.map((day) => dayCell(day, offsetAt));
        const found = inferSheetZone(
          cells.map((cell) => ['text', cell, 5]),
          rules.get(script)!,
        );
        expect(cells.map((cell) => found.toDay(cell))).toEqual(days);
        expect(days.map((day) => found.toDate(day).getTime())).toEqual(cells.map((cell) => cell.getTime()));
      }),
    );
  });

  it('reads timestamps by the date-only column beside them', () => {
    fc.assert(
      fc.property(anyZone, anyZone, fc.array(anyDay, { minLength: 3, maxLength: 60 }), (sheet, script, days) => {
        fc.pre(Math.max(...days) - Math.min(...days) > 1);
        const offsetAt = rules.get(sheet)!;
        const stamps = days.map((day, at) => timeCell(day, 8 + ((at * 7) % 12) + 0.25 * (at % 4), offsetAt));
        const grid: Cell[][] = days.map((day, at) => [stamps[at]!, dayCell(day, offsetAt), '']);
        const found = inferSheetZone(grid, rules.get(script)!);
        expect(stamps.map((stamp) => isoDay(found.toDay(stamp)))).toEqual(days.map(isoDay));
      }),
    );
  });

  it('New York seen from Tokyo: midnight is 05:00 UTC in winter, 04:00 in summer', () => {
    const grid = [
      [new Date('2026-01-10T05:00:00Z')],
      [new Date('2026-04-01T04:00:00Z')],
      [new Date('2026-04-02T04:00:00Z')],
    ];
    const found = inferSheetZone(grid, rules.get('Asia/Tokyo')!);
    expect(grid.map(([date]) => isoDay(found.toDay(date!)))).toEqual(['2026-01-10', '2026-04-01', '2026-04-02']);
    expect(found.toDate(dayOf(2026, 4, 3)).toISOString()).toBe('2026-04-03T04:00:00.000Z');
    expect(found.toDate(dayOf(2026, 1, 11)).toISOString()).toBe('2026-01-11T05:00:00.000Z');
    // An evening in New York is already tomorrow in Tokyo.
    expect(isoDay(found.toDay(new Date('2026-04-02T00:30:00Z')))).toBe('2026-04-01');
  });

  it('Tokyo seen from New York: midnight is 15:00 UTC', () => {
    const grid = [[new Date('2026-03-31T15:00:00Z')], [new Date('2026-04-01T15:00:00Z')]];
    const found = inferSheetZone(grid, rules.get('America/New_York')!);
    expect(grid.map(([date]) => isoDay(found.toDay(date!)))).toEqual(['2026-04-01', '2026-04-02']);
    expect(found.toDate(dayOf(2026, 12, 1)).toISOString()).toBe('2026-11-30T15:00:00.000Z');
  });

  it('keeps to the script’s zone without dates, or with nothing but times of day', () => {
    const tokyo = rules.get('Asia/Tokyo')!;
    for (const grid of [
      [],
      [['text', 5, '']],
      [[new Date('2026-04-01T04:05:00Z')], [new Date('2026-04-02T08:11:00Z')], [new Date('2026-04-03T01:42:00Z')]],
      [[new Date('2026-04-01T04:05:00Z')]],
    ]) {
      const found = inferSheetZone(grid, tokyo);
      expect(isoDay(found.toDay(new Date('2026-03-31T16:00:00Z')))).toBe('2026-04-01');
      expect(found.toDate(dayOf(2026, 4, 1)).toISOString()).toBe('2026-03-31T15:00:00.000Z');
    }
  });

  it('a lone timestamp does not move a sheet whose other lone date is the script’s own midnight', () => {
    const grid = [[new Date('2026-03-31T15:00:00Z'), new Date('2026-04-01T05:00:00Z')]];
    const found = inferSheetZone(grid, rules.get('Asia/Tokyo')!);
    expect(found.toDate(dayOf(2026, 4, 2)).toISOString()).toBe('2026-04-01T15:00:00.000Z');
  });

  it('a lone date in a foreign zone is that day', () => {
    const found = inferSheetZone([[new Date('2026-04-01T04:00:00Z')]], rules.get('Asia/Tokyo')!);
    expect(isoDay(found.toDay(new Date('2026-04-01T04:00:00Z')))).toBe('2026-04-01');
    expect(found.toDate(dayOf(2026, 4, 2)).toISOString()).toBe('2026-04-02T04:00:00.000Z');
  });

  it('a column of interviews, all at ten, does not outweigh the dates', () => {
    const tokyo = rules.get('Asia/Tokyo')!;
    const grid = Array.from({ length: 20 }, (_, at): Cell[] => {
      const day = dayOf(2026, 4, 1) + at;
      return [at < 12 ? dayCell(day, tokyo) : '', timeCell(day, 19, tokyo)];
    });
    const found = inferSheetZone(grid, tokyo);
    grid.forEach(([, stamp], at) => {
      expect(found.toDay(stamp as Date)).toBe(dayOf(2026, 4, 1) + at);
    });
  });

  it('typed times and durations of 1899 and 1900 are no samples', () => {
    const grid = [
      [new Date('1899-12-29T18:01:00Z'), new Date('1900-01-01T00:00:00Z')],
      [new Date('1899-12-29T19:01:00Z'), ''],
    ];
    const found = inferSheetZone(grid, rules.get('Asia/Tokyo')!);
    expect(isoDay(found.toDay(new Date('2026-03-31T15:00:00Z')))).toBe('2026-04-01');
  });

  it('one slip (a stray timestamp) in a long column of days is no reason to give the column up', () => {
    const newYork = rules.get('America/New_York')!;
    const grid: Cell[][] = Array.from({ length: 40 }, (_, at) => [dayCell(dayOf(2026, 6, 1) + at, newYork)]);
    grid[20] = [timeCell(dayOf(2026, 6, 21), 21, newYork)];
    const found = inferSheetZone(grid, rules.get('Asia/Tokyo')!);
    grid.forEach(([cell], at) => {
      expect(found.toDay(cell as Date)).toBe(dayOf(2026, 6, 1) + at);
    });
  });

  it('where the script stands in the sheet’s own zone, offsets outside the window are known too', () => {
    const kiritimati = zone('Pacific/Kiritimati');
    const cells = [dayCell(dayOf(2026, 4, 1), kiritimati), dayCell(dayOf(2026, 4, 2), kiritimati)];
    const found = inferSheetZone([cells], kiritimati);
    expect(cells.map((cell) => isoDay(found.toDay(cell)))).toEqual(['2026-04-01', '2026-04-02']);
  });
});

describe('the runtime’s own zone', () => {
  // The same bundle in processes that stand in different zones, reading a New York and a Tokyo sheet.
  const bundle = buildSync({
    stdin: {
      contents: `
        import { inferSheetZone } from './src/core/calendar/infer-zone';
        import { businessDays, workCalendar } from './src/core/calendar/business-days';
        import { japaneseHolidays } from './src/core/calendar/national-holidays';
        import { readDateColumn } from './src/core/parse/date-column';
        import { asTyped } from './src/core/parse/typed-as';
        import { isoDay, dayOf } from './src/core/calendar/day';
        const read = (cells) => {
          const zone = inferSheetZone(cells.map((cell) => [cell]));
          const context = { asOf: dayOf(2026, 7, 31), language: 'ja', fiscalStart: 4, zone };
          const days = readDateColumn(cells, context).days;
          return { days: days.map(isoDay), back: days.map((day) => zone.toDate(day).getTime()) };
        };
        const iso = (texts) => texts.map((text) => new Date(text));
        const calendar = workCalendar({ holidays: 'jp' });
        const own = inferSheetZone([]);
        console.log(JSON.stringify({
          newYork: read(iso(['2026-01-10T05:00:00Z', '2026-03-20T04:00:00Z', '2026-04-01T04:00:00Z'])),
          tokyo: read([...iso(['2026-03-31T15:00:00Z', '2026-04-01T15:00:00Z']), '4/3', '2026/4/4', '令和8年4月5日', 46118, '2026-04-06T20:00:00Z']),
          months: Array.from({ length: 12 }, (_, at) => businessDays(dayOf(2026, 4 + at, 1), dayOf(2026, 5 + at, 1) - 1, calendar)),
          holidays: [2024, 2026, 2030, 2032, 2048].map((year) => japaneseHolidays(year).map(isoDay).join()),
          ownRoundTrip: Array.from({ length: 800 }, (_, at) => dayOf(2025, 1, 1) + at).every((day) => own.toDay(own.toDate(day)) === day),
          typed: [new Date(1899, 11, 30, 3, 1), new Date(1900, 0, 1, 0, 0), new Date(1899, 11, 30, 2, 12)].map((date) => asTyped(date, own)),
        }));`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
  }).outputFiles[0]!.text;

  const expected = {
    newYork: {
      days: ['2026-01-10', '2026-03-20', '2026-04-01'],
      back: ['2026-01-10T05:00:00Z', '2026-03-20T04:00:00Z', '2026-04-01T04:00:00Z'].map(Date.parse),
    },
    tokyo: {
      days: ['2026-04-01', '2026-04-02', '2026-04-03', '2026-04-04', '2026-04-05', '2026-04-06', '2026-04-07'],
      back: [31, 32, 33, 34, 35, 36, 37].map((day) => Date.UTC(2026, 2, day, 15)),
    },
    months: [21, 18, 22, 22, 20, 19, 21, 19, 23, 19, 18, 22],
    ownRoundTrip: true,
    typed: [
      { ratio: '3:1', duration: '3:01', label: '3:01' },
      { ratio: '48:0', duration: '48:00', label: '48:00' },
      { ratio: '2:12', duration: '2:12', label: '2:12' },
    ],
  };
  const seen: string[] = [];

  test.each(['America/New_York', 'Asia/Tokyo', 'UTC', 'Pacific/Auckland', 'America/Sao_Paulo', 'Australia/Lord_Howe'])(
    'changes nothing: %s',
    (name) => {
      const output = execFileSync(process.execPath, ['-e', bundle], {
        env: { ...process.env, TZ: name },
        encoding: 'utf8',
      });
      const { holidays, ...rest } = JSON.parse(output) as typeof expected & { holidays: string[] };
      expect(rest).toEqual(expected);
      seen.push(holidays.join());
      expect(new Set(seen).size).toBe(1);
    },
  );
});
