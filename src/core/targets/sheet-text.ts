import { yearMonthDay } from '../calendar/day';
import type { Period } from '../calendar/period';
import type { Cell, Grid } from '../grid/cell';
import { markWord } from '../layout/mark-words';
import { withoutSide } from '../layout/side-words';
import { moneyScale, readNumber } from '../parse/number';
import { isTimeDate } from '../parse/typed-as';
import { type Head, readHead } from './head';
import type { NumberedUnit, PeriodReader } from './period-pieces';

/** What one cell is: nothing, a heading word, a figure (also a text with a number in it), other text, or a day. */
export type CellKind = 'blank' | 'filler' | 'token' | 'figure' | 'text' | 'date';

export interface ReadCell {
  readonly kind: CellKind;
  readonly head: Head;
}

const NO_HEAD: Head = { text: '', total: false, watched: false, token: false };
const BLANK: ReadCell = { kind: 'blank', head: NO_HEAD };
const FIGURE: ReadCell = { kind: 'figure', head: NO_HEAD };

/** 全件 stands where a number would. */
const EVERY_CASE = /^(?:全件|毎回|すべて|全て|全数|全(?:求人|候補者|求職者|推薦先?|面談|面接)|all|every(?: time)?)$/iu;
/** Digits of words and of people by number (メンバー1), not of figures. */
const LABEL_DIGITS =
  /1(?:人|名|件|(?:営業)?日|週間?|[かヶ]月)(?:あたり|当たり|につき)|1on1|\b(?:kr|kpi|kgi|csf|ksf|o)\s?\d{1,2}(?!\d)|(?:担当者?|メンバー|新人|社員|スタッフ|member|consultant|recruiter|staff)\s?[-–]?\s?\d{1,2}$|[1-3](?:次|面)(?!\d)|\b(?:1st|2nd|3rd)\b/giu;

/** No target is set for a day after this: a Date beyond it is a typing error. */
const LAST_TIME = Date.UTC(2200, 0, 1);

/** The cells of a target sheet, each distinct text read once. */
export class SheetText {
  private readonly known = new Map<string, ReadCell>();
  private readonly dates = new Map<string, ReadCell>();
  private dayCells: { rows: DateCells; columns: DateCells } | undefined;
  readonly width: number;
  private loneLines: readonly string[] | undefined;

  constructor(
    readonly grid: Grid,
    readonly periods: PeriodReader,
    /** What the settings say that a label means. */
    private readonly mapped: (text: string) => number | 'ignore' | undefined = () => undefined,
  ) {
    this.width = grid[0]?.length ?? 0;
  }

  /** Texts that stand alone in their row. */
  get lines(): readonly string[] {
    this.loneLines ??= linesOfGrid(this.grid);
    return this.loneLines;
  }

  raw(row: number, column: number): Cell {
    return this.grid[row]?.[column] ?? '';
  }

  text(row: number, column: number): string {
    return textOf(this.raw(row, column));
  }

  at(row: number, column: number): ReadCell {
    const cell = this.raw(row, column);
    if (cell === '') return BLANK;
    if (typeof cell === 'number') return Number.isFinite(cell) ? FIGURE : BLANK;
    if (typeof cell === 'boolean') return BLANK;
    if (typeof cell !== 'string') return this.ofDate(cell, row, column);
    return this.ofLabel(cell);
  }

  /** What a text says, whichever cell it stands in. */
  ofLabel(label: string): ReadCell {
    const text = label.trim();
    let read = this.known.get(text);
    if (read === undefined) {
      read = this.ofText(text);
      this.known.set(text, read);
    }
    return read;
  }

  /** The same in a row of headings, where a bare 4 is a month (a week under 週), and 4/6 a day. */
  headAt(row: number, column: number, unit: NumberedUnit): ReadCell {
    const read = this.at(row, column);
    if (read.kind !== 'figure') return read;
    const span = this.periods.label(this.text(row, column), unit);
    return span === undefined ? read : { kind: 'token', head: this.headOf(span, this.text(row, column)) };
  }

  headOf(span: Period, text = ''): Head {
    return { ...NO_HEAD, text, period: this.periods.code(span), span, token: true };
  }

  private ofDate(date: Date, row: number, column: number): ReadCell {
    if (Number.isNaN(date.getTime())) return BLANK;
    const { rows, columns } = this.daysOf();
    return (columns.count.get(column) ?? 0) > 1
      ? this.dateIn(date, column)
      : this.readDate(date, this.isFirst(date) && !rows.other.has(row));
  }

  /** The first of a month stands for the month, but not among other days of its column (or else its row). */
  dateIn(date: Date, column: number): ReadCell {
    return this.readDate(date, this.isFirst(date) && !this.daysOf().columns.other.has(column));
  }

  private readDate(date: Date, isMonth: boolean): ReadCell {
    if (isTimeDate(date) || date.getTime() > LAST_TIME) return FIGURE;
    const key = `${isMonth} ${date.getTime()}`;
    let read = this.dates.get(key);
    if (read === undefined) {
      read = { kind: 'date', head: this.headOf(this.periods.ofDate(date, isMonth ? 'month' : 'day')) };
      this.dates.set(key, read);
    }
    return read;
  }

  private isFirst(date: Date): boolean {
    return yearMonthDay(this.periods.zone.toDay(date)).day === 1;
  }

  private daysOf(): { rows: DateCells; columns: DateCells } {
    this.dayCells ??= dateCells(this.grid, (date) => this.isFirst(date));
    return this.dayCells;
  }

  private ofText(text: string): ReadCell {
    if (text === '') return BLANK;
    const reading = readNumber(text);
    if (reading.kind === 'nothing' || reading.kind === 'no-data' || reading.kind === 'error')
      return { ...BLANK, kind: 'filler' };
    const head = this.settled(text, readHead(text, this.periods));
    if (head.token) return { kind: 'token', head };
    if (EVERY_CASE.test(head.text)) return { kind: 'figure', head };
    if (markWord(text) === 'pending') return { kind: 'filler', head };
    // The digits of 11/24（火）朝会 or FY2026 Plan are those of a time.
    const undated = this.periods.find(text)?.rest ?? head.text;
    return { kind: /\d|ゼロ|\bzero\b/iu.test(undated.replace(LABEL_DIGITS, '')) ? 'figure' : 'text', head };
  }

  /** The settings win over what a label looks like, in whichever column, row or heading it stands (面接数, 面接数 目標). */
  private settled(text: string, head: Head): Head {
    const whole = this.mapped(text);
    if (whole === 'ignore') return { ...NO_HEAD, text: head.text, role: 'note', token: true };
    if (whole !== undefined) return { ...NO_HEAD, text: head.text, candidates: [whole], token: true };
    if (head.side === undefined) return head;
    const part = this.mapped(withoutSide(text));
    return typeof part === 'number' ? { ...head, candidates: [part], token: true } : head;
  }
}

/** Rows, or columns, with Date cells: how many, and whether any is not the first of a month. */
interface DateCells {
  readonly count: Map<number, number>;
  readonly other: Set<number>;
}

function dateCells(grid: Grid, isFirst: (date: Date) => boolean): { rows: DateCells; columns: DateCells } {
  const rows: DateCells = { count: new Map(), other: new Set() };
  const columns: DateCells = { count: new Map(), other: new Set() };
  grid.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (!(cell instanceof Date) || Number.isNaN(cell.getTime()) || isTimeDate(cell)) return;
      columns.count.set(column, (columns.count.get(column) ?? 0) + 1);
      if (isFirst(cell)) return;
      rows.other.add(row);
      columns.other.add(column);
    });
  });
  return { rows, columns };
}

export function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : '';
}

const LINES_MOST = 40;

/** Texts that stand alone in their row: titles, head lines, notes. */
export function linesOfGrid(grid: Grid): string[] {
  const lines: string[] = [];
  for (let row = 0; row < grid.length && lines.length < LINES_MOST; row++) {
    const filled = grid[row]!.filter((cell) => cell !== '');
    if (filled.length === 1 && typeof filled[0] === 'string') lines.push(filled[0]);
  }
  return lines;
}

const MONEY_NOTE = /(?:単位|unit)\s*[:：]?\s*([^\s()（）]{1,6})|[(（]([^()（）]{1,6})[)）]/iu;

/** What bare amounts of money are in, as a line such as （単位：千円） or a title with (£k) says. */
export function moneyUnitOf(grid: Grid): string {
  for (const line of linesOfGrid(grid)) {
    const note = MONEY_NOTE.exec(line);
    const unit = note?.[1] ?? note?.[2] ?? '';
    if (unit !== '' && moneyScale(unit) !== undefined && !/\d(?!00)/.test(unit)) return unit;
  }
  return '';
}

const TIME_KEY = /(?:期間|年度|四半期|対象月|月度|period|quarter|month)[:：]?$/iu;
const NO_TITLE_LINE = /^[\s※＊*]*(?:作成|更新|改訂|入社|printed|updated|created)/iu;

/** What may say which year the sheet is about: its lines, and the value beside a key such as 対象月 near the top. */
export function titlesOfGrid(grid: Grid): string[] {
  const keyed = grid.slice(0, LINES_MOST).flatMap((cells) => {
    const texts = cells.filter((cell): cell is string => typeof cell === 'string' && cell !== '');
    return texts.filter((_, at) => at > 0 && texts[at - 1]!.length < 12 && TIME_KEY.test(texts[at - 1]!.trim()));
  });
  return [...linesOfGrid(grid), ...keyed].filter((text) => !NO_TITLE_LINE.test(text));
}

/** What a sheet says of its year stands within its first texts. */
const TEXTS_MOST = 1000;

/** The distinct texts of a grid, from the top, for what concerns the sheet as a whole. */
export function textsOfGrid(grid: Grid): string[] {
  const texts = new Set<string>();
  for (const row of grid)
    for (const cell of row)
      if (typeof cell === 'string' && cell !== '' && cell.length <= 60 && texts.size < TEXTS_MOST) texts.add(cell);
  return [...texts];
}
