/** Offsets of time zones, from the tables of `Intl`. All times are milliseconds; a local time counts as if it were UTC. */
const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

/** Zone offsets change at whole quarters of an hour, so one look-up serves a quarter. */
const QUARTER_MS = 15 * 60_000;

/** Local time minus UTC in this zone at that instant. Throws a `RangeError` for an unknown zone. */
export function offsetAt(zone: string, utc_ms: number): number {
  const quarter = Math.floor(utc_ms / QUARTER_MS);
  const known = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, known);
  let offset = known.get(quarter);
  if (offset === undefined) {
    offset = lookUp(zone, quarter * QUARTER_MS);
    known.set(quarter, offset);
  }
  return offset;
}

/** The instant at which the clocks of the zone show this local time; a time skipped in spring counts on from before the gap. */
export function utcOf(zone: string, local_ms: number): number {
  const guess = local_ms - offsetAt(zone, local_ms);
  const offset = offsetAt(zone, guess);
  const second = local_ms - offset;
  if (offsetAt(zone, second) === offset) return second;
  return local_ms - Math.min(offset, offsetAt(zone, second));
}

function lookUp(zone: string, utc_ms: number): number {
  const fields: Record<string, number> = {};
  for (const { type, value } of formatter(zone).formatToParts(utc_ms)) fields[type] = Number(value);
  const { year, month, day, hour, minute, second } = fields as Record<
    'year' | 'month' | 'day' | 'hour' | 'minute' | 'second',
    number
  >;
  return Date.UTC(year, month - 1, day, hour, minute, second) - utc_ms;
}

function formatter(zone: string): Intl.DateTimeFormat {
  let made = formatters.get(zone);
  if (made === undefined) {
    made = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(zone, made);
  }
  return made;
}
