import type { Day } from '../calendar/day';
import type { LineContext } from '../layout/context-lines';
import type { LabelMatch } from '../metrics/match-label';
import { moneyScale } from '../parse/number';
import { NO_TITLE, type TitleContext, titleContext } from '../parse/title-context';

/** A line of context where it stands. */
export interface ContextLine {
  readonly row: number;
  readonly column: number;
  /** The only filled cell of its row: a title speaks for tables beside it too. */
  readonly alone: boolean;
  readonly context: LineContext;
  /** Whether data has been read between the line before and this one. */
  readonly afterData: boolean;
}

/** What holds for a stretch of rows because lines above say so. */
export interface BlockContext {
  readonly member: string;
  /** Whether the member stands in a title only, not in a line of its own. */
  readonly memberInTitle: boolean;
  readonly ra: string;
  readonly team: string;
  /** Everybody's figures together: they say again what those of the people say. */
  readonly everyone: boolean;
  readonly metric: LabelMatch | undefined;
  /** A bare period line (2026年11月), innermost first. */
  readonly period: LineContext['period'];
  readonly track: 'candidate' | 'client' | undefined;
  readonly title: TitleContext;
  /** The texts the title was made of, as a key for what depends on it. */
  readonly key: string;
  /** 単位：千円 in a title or note; 1 where there is none. */
  readonly moneyScale: number;
}

interface Entry {
  member: string;
  ra: string;
  team: string;
  everyone: boolean;
  metric: LabelMatch | undefined;
  period: LineContext['period'];
  track: LineContext['track'];
  time: string;
  readonly text: string;
  readonly plain: boolean;
  readonly unit: boolean;
}

/** What a line says of time, asked once for each line. */
interface Timed extends ContextLine {
  readonly time: string;
  readonly months: TitleContext['months'];
}

/** What the lines read so far leave for a table between two columns. */
interface Reading {
  stack: Entry[];
  /** Lines read. */
  count: number;
  /** Whether a line in the table's own columns has named a month. */
  dated: boolean;
}

/** A unit of money that a note names. */
interface UnitNote {
  readonly row: number;
  readonly closes: boolean;
  readonly scale: number;
}

/** The lines of a sheet, from the top, and what they say at a place. */
export class ContextLines {
  private readonly lines: Timed[] = [];
  private readonly notes: UnitNote[] = [];
  /** By table: blocks open from top to bottom, so that each goes on where the one above has ended. */
  private readonly readings = new Map<string, Reading>();

  constructor(private readonly asOf: Day) {}

  add(line: ContextLine): void {
    const { text, period } = line.context;
    const title = titleContext([text], this.asOf);
    const time = says(title) || period !== undefined ? text : '';
    let at = this.lines.length;
    while (at > 0 && this.lines[at - 1]!.row > line.row) at--;
    this.lines.splice(at, 0, { ...line, time, months: title.months });
    // A line of the table beside, read later: what was made of the lines below it no longer holds.
    if (at < this.lines.length - 1) this.readings.clear();
  }

  /** A note or title that names no context may still name a unit; one that closes a table speaks for what stands above. */
  note(text: string, row: number, closes: boolean): void {
    const scale = /単位|unit/i.test(text) ? moneyScale(text)?.scale : undefined;
    if (scale !== undefined) this.notes.push({ row, closes, scale });
  }

  get all(): readonly ContextLine[] {
    return this.lines;
  }

  /** The context of rows from `row` on, for a table between two columns. */
  at(row: number, firstColumn: number, lastColumn: number, beside: boolean): BlockContext {
    const key = `${firstColumn} ${lastColumn} ${beside}`;
    let reading = this.readings.get(key);
    if (reading === undefined || (this.lines[reading.count - 1]?.row ?? -1) >= row) {
      reading = { stack: [], count: 0, dated: false };
      this.readings.set(key, reading);
    }
    for (; reading.count < this.lines.length && this.lines[reading.count]!.row < row; reading.count++) {
      const line = this.lines[reading.count]!;
      const within = line.column >= firstColumn && line.column <= lastColumn;
      if (beside && !within && (!line.alone || (reading.dated && line.context.period !== undefined))) continue;
      // A month in the table's own columns is not taken back by a line over its neighbour.
      reading.dated = reading.dated || (within && line.months !== undefined);
      push(reading, line, within || !beside);
    }
    return this.summarise(reading.stack, row);
  }

  private noted(row: number): number | undefined {
    const above = this.notes.filter((note) => !note.closes && note.row < row);
    return (above[above.length - 1] ?? this.notes.find((note) => note.closes && note.row >= row))?.scale;
  }

  private summarise(stack: readonly Entry[], row: number): BlockContext {
    const inner = [...stack].reverse();
    const first = <Key extends 'member' | 'ra' | 'team'>(key: Key): string =>
      inner.find((entry) => entry[key] !== '')?.[key] ?? '';
    const texts = inner.filter((entry) => entry.time !== '').map((entry) => entry.time);
    const unit = inner.find((entry) => entry.unit)?.text;
    return {
      member: first('member'),
      memberInTitle: inner.find((entry) => entry.member !== '')?.plain === false,
      ra: first('ra'),
      team: first('team'),
      everyone: inner.some((entry) => entry.everyone),
      metric: inner.find((entry) => entry.metric !== undefined)?.metric,
      period: inner.find((entry) => entry.period !== undefined)?.period,
      track: inner.find((entry) => entry.track !== undefined)?.track,
      title: texts.length === 0 ? NO_TITLE : titleContext(texts, this.asOf),
      key: texts.join('\n'),
      moneyScale: (unit === undefined ? this.noted(row) : moneyScale(unit)?.scale) ?? 1,
    };
  }
}

/**
 * A plain head line after data begins a new block: it takes back the line of its kind and all that came after that one
 * (the old tab's title with its month). A title only takes the place of what it names itself.
 */
function push(reading: Reading, { context, afterData, time, months }: Timed, whole: boolean): void {
  const entry: Entry = {
    member: whole ? context.member : '',
    ra: whole ? context.ra : '',
    team: whole ? context.team : '',
    everyone: whole && context.everyone,
    metric: whole ? context.metric : undefined,
    period: context.period,
    track: whole ? context.track : undefined,
    time,
    text: context.text,
    plain: context.plain,
    unit: /単位|unit|円|£|\$/i.test(context.text),
  };
  if (afterData && context.plain) {
    const at = reading.stack.findIndex((older) => sharesKind(older, entry));
    if (at >= 0) reading.stack.length = at;
  } else {
    for (const older of reading.stack) {
      clearShared(older, entry);
      if (months !== undefined) older.period = undefined;
    }
    reading.stack = reading.stack.filter(speaks);
  }
  reading.stack.push(entry);
}

/** Whether a line says anything of the time of what stands below it. */
export function namesTime(text: string, asOf: Day): boolean {
  return says(titleContext([text], asOf));
}

function says(title: TitleContext): boolean {
  return Object.values(title).some((value) => value !== undefined);
}

/** Whether later lines have left anything of an entry. */
function speaks(entry: Entry): boolean {
  const { metric, period, track, time, unit } = entry;
  return (
    namesWhose(entry) || metric !== undefined || track !== undefined || period !== undefined || time !== '' || unit
  );
}

function sharesKind(older: Entry, entry: Entry): boolean {
  return (
    (entry.member !== '' && older.member !== '') ||
    (entry.ra !== '' && older.ra !== '') ||
    (entry.team !== '' && older.team !== '') ||
    (entry.everyone && namesWhose(older)) ||
    (older.everyone && namesWhose(entry)) ||
    (entry.metric !== undefined && older.metric !== undefined) ||
    (entry.period !== undefined && older.period !== undefined)
  );
}

/** Whose figures those below are: a person's, a team's, or everybody's. */
function namesWhose({ member, ra, team, everyone }: Entry): boolean {
  return everyone || member !== '' || ra !== '' || team !== '';
}

function clearShared(older: Entry, entry: Entry): void {
  if (namesWhose(entry)) older.everyone = false;
  if (entry.everyone) {
    older.member = '';
    older.ra = '';
    older.team = '';
  }
  if (entry.member !== '') older.member = '';
  if (entry.ra !== '') older.ra = '';
  if (entry.team !== '') older.team = '';
  if (entry.metric !== undefined) older.metric = undefined;
  if (entry.period !== undefined) {
    older.period = undefined;
    if (older.time !== '' && !/年度|fy/i.test(older.time)) older.time = /\d{4}|年/.test(older.time) ? older.time : '';
  }
  if (entry.track !== undefined) older.track = undefined;
}
