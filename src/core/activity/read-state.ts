import type { Day } from '../calendar/day';
import type { SheetZone } from '../calendar/sheet-zone';
import type { Cell, Grid } from '../grid/cell';
import type { Language } from '../language';
import type { Column } from '../layout/column';
import type { Lexicon } from '../layout/lexicon';
import { findPairOrder, type PairOrder } from '../layout/paired-cells';
import type { RowProfile } from '../layout/row-profile';
import { METRICS } from '../metrics/catalogue';
import { asTyped, isTimeDate } from '../parse/typed-as';
import type { Settings } from '../settings/settings';
import {
  type Issue,
  NONE,
  ROW_COUNTED,
  ROW_HEADING,
  ROW_LEFT_OUT,
  type SheetTarget,
  type StatedTotal,
  UNDATED,
  type UnitEnd,
} from './activity';
import { EventColumns } from './activity-builder';
import type { CodedColumn, DateCells } from './read-coder';
import { MemberRegister, SEVERAL } from './read-members';
import type { SharedEvents } from './read-shared';
import { UnitRegister } from './read-units';

/** What a reading is made with. */
export interface ReadContext {
  readonly settings: Settings;
  readonly asOf: Day;
  readonly zone: SheetZone;
  readonly language?: Language;
}

/** Everything one reading collects. Tables are read one after the other into the same state. */
export class ReadState {
  readonly events = new EventColumns();
  readonly members: MemberRegister;
  readonly candidates = new UnitRegister();
  readonly jobs = new UnitRegister();
  readonly ends: UnitEnd[] = [];
  /** Targets beside actuals, with provisional member numbers. */
  readonly targets: (Omit<SheetTarget, 'member'> & { readonly member: number })[] = [];
  readonly totals: StatedTotal[] = [];
  readonly issues: Issue[] = [];
  readonly metricsSeen = new Set<number>();
  /** Metrics of figures that stand in the sheet and could not be counted. */
  readonly unread = new Set<number>();
  /** What the walk has already read of a log's columns. */
  readonly coded = new Map<Column, CodedColumn>();
  readonly dateCells = new Map<Column, DateCells>();
  readonly numbers = new Map<Column, Float64Array>();
  readonly rows: Uint8Array;
  lastDay: Day = UNDATED;
  /** Day order another column of the sheet has proved. */
  dayOrder: 'month-day' | 'day-month' | 'year-month-day' | undefined;

  /** Watches for the same event on two tabs; only where there are several. */
  tabs: SharedEvents | undefined;

  private pairMemo: PairOrder | undefined | null = null;

  constructor(
    readonly grid: Grid,
    readonly profile: RowProfile,
    readonly lexicon: Lexicon,
    readonly context: ReadContext,
    readonly language: Language,
  ) {
    this.rows = new Uint8Array(grid.length);
    this.members = new MemberRegister(context.settings);
  }

  get settings(): Settings {
    return this.context.settings;
  }

  get asOf(): Day {
    return this.context.asOf;
  }

  get zone(): SheetZone {
    return this.context.zone;
  }

  get fiscalStart(): number {
    return this.context.settings.fiscalStart ?? (this.language === 'ja' ? 4 : 1);
  }

  /** What a legend says of cells such as 11/12. */
  get pairOrder(): PairOrder | undefined {
    if (this.pairMemo === null) this.pairMemo = findPairOrder(this.grid);
    return this.pairMemo;
  }

  /**
   * Adds a counted event; the row becomes counted. `member` and `ra` are provisional numbers of the register, or why there is
   * nobody: where the cell names several, the RA beside them does not stand in for them.
   */
  event(
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
    const client = METRICS[metric]!.track === 'client';
    const own = Math.max(NONE, member);
    const other = Math.max(NONE, ra);
    const named = own !== NONE || member === SEVERAL;
    if (
      this.tabs !== undefined &&
      candidate !== NONE &&
      day !== UNDATED &&
      this.tabs.isKnown(this, day, metric, own, candidate, job, row, column)
    )
      return;
    const owner = client ? (other !== NONE ? other : own) : named ? own : other;
    this.events.add(day, grain, owner, named && !client ? other : NONE, metric, count, candidate, job, row, column);
    this.metricsSeen.add(metric);
    if (day > this.lastDay) this.lastDay = day;
    this.rows[row] = ROW_COUNTED;
  }

  target(member: number, period: string, metric: number, value: number, row: number, column: number): void {
    this.targets.push({ member, period, metric, value, row, column });
  }

  counted(row: number): void {
    this.rows[row] = ROW_COUNTED;
  }

  heading(row: number): void {
    if (this.rows[row] !== ROW_COUNTED) this.rows[row] = ROW_HEADING;
  }

  leftOut(row: number): void {
    if (this.rows[row] !== ROW_COUNTED) this.rows[row] = ROW_LEFT_OUT;
  }

  issue(
    code: string,
    row: number,
    column: number,
    value: string,
    values: Readonly<Record<string, string | number>> = {},
  ): void {
    this.issues.push({ code, row, column, value, values });
  }

  /** A cell as a person sees it. */
  show(cell: Cell | undefined): string {
    if (cell === undefined) return '';
    if (!(cell instanceof Date)) return String(cell).trim().slice(0, 60);
    const typed = isTimeDate(cell) ? asTyped(cell, this.zone) : undefined;
    return typed?.duration ?? dayText(this.zone.toDay(cell));
  }
}

/** `2026/4/1`, as sheets show it. */
export function dayText(day: Day): string {
  const date = new Date(day * 86_400_000);
  return `${date.getUTCFullYear()}/${date.getUTCMonth() + 1}/${date.getUTCDate()}`;
}
