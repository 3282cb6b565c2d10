import type { Day } from '../calendar/day';
import type { Cell } from '../grid/cell';
import type { Column } from '../layout/column';
import { isBlankCell } from '../layout/row-profile';
import { isTimeDate } from '../parse/typed-as';
import { UNDATED } from './activity';
import { mainDate } from './read-dates';
import type { TablePlan } from './read-plan';
import type { ReadState } from './read-state';

/** A key column as numbers: `codes[i]` is an index into `texts`, 0 for a blank. */
export interface CodedColumn {
  readonly codes: Int32Array;
  readonly texts: string[];
}

/** Date cells of the main date column: days where a Date stands, and the positions of everything else. */
export interface DateCells {
  readonly day: Int32Array;
  readonly others: readonly number[];
}

/** Gives each distinct text of a column a number the first time it is met. */
export class TextCoder {
  readonly codes: Int32Array;
  readonly texts: string[] = [''];
  private readonly known = new Map<Cell, number>();
  private last: Cell = '';
  private lastCode = 0;

  constructor(
    capacity: number,
    private readonly state: ReadState,
  ) {
    this.codes = new Int32Array(capacity);
  }

  take(cell: Cell, at: number): void {
    if (cell === '') return;
    // What stands in a row often stands in the next one too: a day's member, an application's candidate.
    if (cell !== this.last) {
      const key: Cell = typeof cell === 'object' ? this.state.show(cell) : cell;
      this.lastCode = this.known.get(key) ?? this.learn(key);
      this.last = cell;
    }
    this.codes[at] = this.lastCode;
  }

  private learn(key: Cell): number {
    let code = 0;
    if (!isBlankCell(key)) {
      code = this.texts.length;
      this.texts.push(String(key).trim());
    }
    this.known.set(key, code);
    return code;
  }
}

/**
 * Codes the columns of a log while the walk has each row at hand. A large sheet does not fit the processor's cache: to
 * touch every row once instead of once for each column saves a third of the reading time (100,000 rows: 60 → 40 ms).
 */
export class LogCoder {
  private readonly keys: readonly Column[];
  private readonly coders: readonly TextCoder[];
  private readonly date: Column | undefined;
  private readonly day: Int32Array;
  private readonly others: number[] = [];
  private readonly numbers: readonly Float64Array[];

  constructor(
    private readonly state: ReadState,
    private readonly plan: TablePlan,
    capacity: number,
  ) {
    const { metric, aspect, member, ra, candidate, client, job } = plan;
    this.keys = [metric, aspect, member, ra, candidate, client, job].filter((one): one is Column => one !== undefined);
    this.coders = this.keys.map(() => new TextCoder(capacity, state));
    this.date = mainDate(plan.dates);
    this.day = new Int32Array(this.date === undefined ? 0 : capacity).fill(UNDATED);
    this.numbers = plan.values.map(() => new Float64Array(capacity));
  }

  take(cells: readonly Cell[], at: number): void {
    const { keys, coders, date, plan, numbers } = this;
    if (date !== undefined) this.takeDate(cells[date.column]!, at);
    for (let index = 0; index < keys.length; index++) coders[index]!.take(cells[keys[index]!.column]!, at);
    for (let index = 0; index < numbers.length; index++) {
      const cell = cells[plan.values[index]!.column]!;
      numbers[index]![at] = typeof cell === 'number' ? cell : Number.NaN;
    }
  }

  private takeDate(cell: Cell, at: number): void {
    if (typeof cell === 'object' && !isTimeDate(cell)) this.day[at] = this.state.zone.toDay(cell) as Day;
    else if (cell !== '') this.others.push(at);
  }

  /** Hands the columns to the reader. */
  finish(length: number): void {
    const { state, keys, coders, date, plan, numbers } = this;
    keys.forEach((key, index) => {
      const { codes, texts } = coders[index]!;
      state.coded.set(key, { codes: codes.subarray(0, length), texts });
    });
    if (date !== undefined) state.dateCells.set(date, { day: this.day.subarray(0, length), others: this.others });
    plan.values.forEach((value, index) => {
      state.numbers.set(value, numbers[index]!.subarray(0, length));
    });
  }
}
