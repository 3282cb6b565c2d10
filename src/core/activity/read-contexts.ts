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
  metric: LabelMatch | undefined;
  period: LineContext['period'];
  track: LineContext['track'];
  time: string;
  readonly text: string;
  readonly plain: boolean;
}

/** The lines of a sheet, from the top, and what they say at a place. */
export class ContextLines {
  private readonly lines: ContextLine[] = [];
  private readonly notes: string[] = [];

  constructor(private readonly asOf: Day) {}

  add(line: ContextLine): void {
    this.lines.push(line);
  }

  /** A note or title that names no context may still name a unit. */
  note(text: string): void {
    if (/単位|unit/i.test(text)) this.notes.push(text);
  }

  get all(): readonly ContextLine[] {
    return this.lines;
  }

  /** The context of rows from `row` on, for a table between two columns. */
  at(row: number, firstColumn: number, lastColumn: number, beside: boolean): BlockContext {
    const stack: Entry[] = [];
    let dated = false;
    for (const line of [...this.lines].sort((a, b) => a.row - b.row)) {
      if (line.row >= row) break;
      const within = line.column >= firstColumn && line.column <= lastColumn;
      if (beside && !within && (!line.alone || (dated && line.context.period !== undefined))) continue;
      // A month in the table's own columns is not taken back by a line over its neighbour.
      dated = dated || (within && titleContext([line.context.text], this.asOf).months !== undefined);
      push(stack, line, this.asOf, within || !beside);
    }
    return this.summarise(stack);
  }

  private summarise(stack: readonly Entry[]): BlockContext {
    const inner = [...stack].reverse();
    const first = <Key extends 'member' | 'ra' | 'team'>(key: Key): string =>
      inner.find((entry) => entry[key] !== '')?.[key] ?? '';
    const texts = inner.filter((entry) => entry.time !== '').map((entry) => entry.time);
    const scale = [...inner.map((entry) => entry.text), ...this.notes]
      .filter((text) => /単位|unit|円|£|\$/i.test(text))
      .map(moneyScale)[0];
    return {
      member: first('member'),
      memberInTitle: inner.find((entry) => entry.member !== '')?.plain === false,
      ra: first('ra'),
      team: first('team'),
      metric: inner.find((entry) => entry.metric !== undefined)?.metric,
      period: inner.find((entry) => entry.period !== undefined)?.period,
      track: inner.find((entry) => entry.track !== undefined)?.track,
      title: texts.length === 0 ? NO_TITLE : titleContext(texts, this.asOf),
      key: texts.join('\n'),
      moneyScale: scale?.scale ?? 1,
    };
  }
}

/**
 * A plain head line after data begins a new block: it takes back the line of its kind and all that came after that one
 * (the old tab's title with its month). A title only takes the place of what it names itself.
 */
function push(stack: Entry[], line: ContextLine, asOf: Day, whole: boolean): void {
  const { context } = line;
  const entry: Entry = {
    member: whole ? context.member : '',
    ra: whole ? context.ra : '',
    team: whole ? context.team : '',
    metric: whole ? context.metric : undefined,
    period: context.period,
    track: whole ? context.track : undefined,
    time: namesTime(context.text, asOf) || context.period !== undefined ? context.text : '',
    text: context.text,
    plain: context.plain,
  };
  if (line.afterData && context.plain) {
    const at = stack.findIndex((older) => sharesKind(older, entry));
    if (at >= 0) stack.length = at;
  } else {
    const { months } = titleContext([context.text], asOf);
    for (const older of stack) {
      clearShared(older, entry);
      if (months !== undefined) older.period = undefined;
    }
  }
  stack.push(entry);
}

/** Whether a line says anything of the time of what stands below it. */
export function namesTime(text: string, asOf: Day): boolean {
  const title = titleContext([text], asOf);
  return Object.values(title).some((value) => value !== undefined);
}

function sharesKind(older: Entry, entry: Entry): boolean {
  return (
    (entry.member !== '' && older.member !== '') ||
    (entry.ra !== '' && older.ra !== '') ||
    (entry.team !== '' && older.team !== '') ||
    (entry.metric !== undefined && older.metric !== undefined) ||
    (entry.period !== undefined && older.period !== undefined)
  );
}

function clearShared(older: Entry, entry: Entry): void {
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
