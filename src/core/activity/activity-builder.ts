import type { Day } from '../calendar/day';
import type {
  Activity,
  Attribute,
  EndKind,
  Events,
  Issue,
  SheetTarget,
  StatedTotal,
  TableSummary,
  UnitEnd,
} from './activity';
import { GRAIN_DAY, NONE, ROW_COUNTED, UNDATED } from './activity';

/** One text, one number: the first text seen is 0. */
export class Interner {
  readonly texts: string[] = [];
  private readonly index = new Map<string, number>();

  of(text: string): number {
    if (text === '') return NONE;
    const known = this.index.get(text);
    if (known !== undefined) return known;
    this.index.set(text, this.texts.length);
    this.texts.push(text);
    return this.texts.length - 1;
  }
}

/** Collects events in any order and hands them out as columns, sorted by source row, then column. */
export class EventColumns {
  private size = 0;
  private capacity = 1024;
  private day = new Int32Array(1024);
  private grain = new Uint8Array(1024);
  private member = new Int32Array(1024);
  private ra = new Int32Array(1024);
  private metric = new Int16Array(1024);
  private count = new Float64Array(1024);
  private candidate = new Int32Array(1024);
  private job = new Int32Array(1024);
  private row = new Int32Array(1024);
  private column = new Int32Array(1024);
  private sorted = true;

  get length(): number {
    return this.size;
  }

  /** Positional, because it runs once for every event of a large sheet (an object per event costs half the reading time). */
  add(
    day: Day,
    grain: number,
    member: number,
    ra: number,
    metric: number,
    count: number,
    candidate: number,
    job: number,
    row: number,
    column: number,
  ): void {
    if (this.size === this.capacity) this.grow();
    const at = this.size;
    this.day[at] = day;
    this.grain[at] = grain;
    this.member[at] = member;
    this.ra[at] = ra;
    this.metric[at] = metric;
    this.count[at] = count;
    this.candidate[at] = candidate;
    this.job[at] = job;
    this.row[at] = row;
    this.column[at] = column;
    if (at > 0 && this.sorted) {
      const before = this.row[at - 1]!;
      if (before > row || (before === row && this.column[at - 1]! > column)) this.sorted = false;
    }
    this.size = at + 1;
  }

  /** Makes room for so many further events at once: a large sheet otherwise copies its columns seven times. */
  reserve(count: number): void {
    if (this.size + count <= this.capacity) return;
    this.capacity = this.size + count;
    this.widenAll();
  }

  private grow(): void {
    this.capacity *= 2;
    this.widenAll();
  }

  private widenAll(): void {
    const widen = <T extends Int32Array | Uint8Array | Int16Array | Float64Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.day = widen(this.day, new Int32Array(this.capacity));
    this.grain = widen(this.grain, new Uint8Array(this.capacity));
    this.member = widen(this.member, new Int32Array(this.capacity));
    this.ra = widen(this.ra, new Int32Array(this.capacity));
    this.metric = widen(this.metric, new Int16Array(this.capacity));
    this.count = widen(this.count, new Float64Array(this.capacity));
    this.candidate = widen(this.candidate, new Int32Array(this.capacity));
    this.job = widen(this.job, new Int32Array(this.capacity));
    this.row = widen(this.row, new Int32Array(this.capacity));
    this.column = widen(this.column, new Int32Array(this.capacity));
  }

  /** The columns, trimmed and sorted. The collector is not used afterwards. */
  finish(): Events {
    const size = this.size;
    const columns: Events = {
      length: size,
      day: this.day.subarray(0, size),
      grain: this.grain.subarray(0, size),
      member: this.member.subarray(0, size),
      ra: this.ra.subarray(0, size),
      metric: this.metric.subarray(0, size),
      count: this.count.subarray(0, size),
      candidate: this.candidate.subarray(0, size),
      job: this.job.subarray(0, size),
      row: this.row.subarray(0, size),
      column: this.column.subarray(0, size),
    };
    if (this.sorted) return columns;
    const order = Array.from({ length: size }, (_, at) => at);
    const { row, column } = columns;
    order.sort((a, b) => row[a]! - row[b]! || column[a]! - column[b]! || a - b);
    return takeEvents(columns, order);
  }
}

/** The events at the given positions, in that order. */
export function takeEvents(events: Events, positions: ArrayLike<number>): Events {
  const pick = <T extends Int32Array | Uint8Array | Int16Array | Float64Array>(from: T, to: T): T => {
    for (let at = 0; at < positions.length; at++) to[at] = from[positions[at]!]!;
    return to;
  };
  const length = positions.length;
  return {
    length,
    day: pick(events.day, new Int32Array(length)),
    grain: pick(events.grain, new Uint8Array(length)),
    member: pick(events.member, new Int32Array(length)),
    ra: pick(events.ra, new Int32Array(length)),
    metric: pick(events.metric, new Int16Array(length)),
    count: pick(events.count, new Float64Array(length)),
    candidate: pick(events.candidate, new Int32Array(length)),
    job: pick(events.job, new Int32Array(length)),
    row: pick(events.row, new Int32Array(length)),
    column: pick(events.column, new Int32Array(length)),
  };
}

/**
 * Builds an `Activity` event by event from names: what tests and generators use, and a plain statement of what
 * the reader has to produce.
 */
export class ActivityBuilder {
  private readonly columns = new EventColumns();
  private readonly members = new Interner();
  private readonly candidates = new Interner();
  private readonly jobs = new Interner();
  private readonly ends: UnitEnd[] = [];
  private readonly metricsSeen = new Set<number>();
  private lastDay: Day = UNDATED;
  private nextRow = 1;

  event(event: {
    day: Day;
    metric: number;
    member?: string;
    ra?: string;
    count?: number;
    grain?: number;
    candidate?: string;
    job?: string;
  }): this {
    this.columns.add(
      event.day,
      event.grain ?? GRAIN_DAY,
      this.members.of(event.member ?? ''),
      this.members.of(event.ra ?? ''),
      event.metric,
      event.count ?? 1,
      this.candidates.of(event.candidate ?? ''),
      this.jobs.of(event.job ?? ''),
      this.nextRow++,
      0,
    );
    this.metricsSeen.add(event.metric);
    this.lastDay = Math.max(this.lastDay, event.day);
    return this;
  }

  end(end: { candidate: string; job?: string; member?: string; kind: EndKind; day?: Day }): this {
    this.ends.push({
      candidate: this.candidates.of(end.candidate),
      job: this.jobs.of(end.job ?? ''),
      member: this.members.of(end.member ?? ''),
      kind: end.kind,
      day: end.day ?? UNDATED,
      row: this.nextRow++,
      column: 0,
    });
    return this;
  }

  build(asOf: Day, more: Partial<Pick<Activity, 'attributes' | 'language'>> = {}): Activity {
    const rows = new Uint8Array(this.nextRow).fill(ROW_COUNTED);
    const none: {
      attributes: readonly Attribute[];
      targets: readonly SheetTarget[];
      totals: readonly StatedTotal[];
      issues: readonly Issue[];
      tables: readonly TableSummary[];
    } = { attributes: [], targets: [], totals: [], issues: [], tables: [] };
    return {
      ...none,
      events: this.columns.finish(),
      members: this.members.texts,
      teams: [],
      candidates: this.candidates.texts,
      jobs: this.jobs.texts,
      ends: this.ends,
      rows,
      language: 'ja',
      lastDay: this.lastDay,
      asOf,
      metrics: [...this.metricsSeen],
      ...more,
    };
  }
}
