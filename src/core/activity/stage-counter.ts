import type { Day } from '../calendar/day';
import { METRICS } from '../metrics/catalogue';
import { type EndKind, NONE } from './activity';
import type { TablePlan } from './read-plan';
import type { RowKeys } from './read-row-keys';
import type { ReadState } from './read-state';
import type { ValueColumn } from './read-values';
import { isUndone } from './refunds';
import { RowShares } from './row-shares';

/** Steps of the person, not of one application: repeated on every job row, they happened once. */
const LAST_PERSON_ORDER = 59;

/** Counts the stages of a table's rows, whether a date or a mark tells them: each step once. */
export class StageCounter {
  private readonly seen = new Map<number, number[]>();
  private readonly repeats = new Map<number, { row: number; count: number }>();
  /** By metric: the last row, counted from 1, in which a column has told it. */
  private readonly toldIn = new Int32Array(METRICS.length);
  private rowsBegun = 0;
  private takesBack = false;
  private undone = false;
  private share = 1;
  private readonly shares: RowShares;

  constructor(
    private readonly state: ReadState,
    private readonly plan: TablePlan,
    private readonly keys: RowKeys,
  ) {
    this.shares = new RowShares(state, plan);
  }

  /** Begins a row. In one that takes money back no result is reached again; of a placement that fell through nobody starts. */
  nextRow(row: number, takesBack: boolean, undone: boolean): void {
    this.rowsBegun++;
    this.share = this.shares.of(row);
    this.takesBack = takesBack;
    this.undone = undone;
  }

  /** A stage whose heading names no metric: said once for its column. */
  unknown(row: number, value: ValueColumn): false {
    const known = this.repeats.get(-1 - value.at);
    if (known === undefined) this.repeats.set(-1 - value.at, { row, count: 1 });
    else known.count++;
    return false;
  }

  /** Counts a step of the row's unit. Whether the cell was used: a step told before counts as read. */
  count(at: number, row: number, value: ValueColumn, day: Day, grain: number): boolean {
    const { state } = this;
    if (this.undone && isUndone(value.metric)) return false;
    if (day > state.asOf) {
      state.issue('plan', row, value.at, state.show(state.grid[row]![value.at]), { heading: value.column.head.text });
      return false;
    }
    if (this.isRepeat(at, value, day, row)) return true;
    if (this.takesBack && METRICS[value.metric]!.kind === 'outcome') {
      state.issue('refund-row', row, value.at, state.show(state.grid[row]![value.at]), {
        heading: value.column.head.text,
      });
      return false;
    }
    this.add(at, value, day, grain);
    return true;
  }

  add(at: number, value: ValueColumn, day: Day, grain: number): void {
    const { keys, state } = this;
    const row = keys.rows[at]!;
    state.event(
      day,
      grain,
      personOf(keys.member[at]!),
      personOf(keys.ra[at]!),
      value.metric,
      (METRICS[value.metric]!.order ?? Infinity) <= LAST_PERSON_ORDER ? 1 : this.share,
      keys.candidate[at]!,
      keys.job[at]!,
      row,
      value.at,
    );
  }

  /** A step of the person that another row of the same person has already told. */
  isRepeat(at: number, value: ValueColumn, day: Day, row: number): boolean {
    const candidate = this.keys.candidate[at]!;
    const metric = METRICS[value.metric]!;
    if (this.toldTwice(value, row)) return true;
    if (
      candidate === NONE ||
      metric.track !== 'candidate' ||
      metric.order === undefined ||
      metric.order > LAST_PERSON_ORDER
    )
      return false;
    const key = candidate * 256 + value.metric;
    const days = this.seen.get(key);
    if (days === undefined) {
      this.seen.set(key, [day]);
      return false;
    }
    if (!days.includes(day)) {
      days.push(day);
      return false;
    }
    const known = this.repeats.get(value.at);
    if (known === undefined) this.repeats.set(value.at, { row, count: 1 });
    else known.count++;
    return true;
  }

  /** One application takes a step once: 一次面接日 and 一次面接実施日 of one row are the same interview. */
  private toldTwice(value: ValueColumn, row: number): boolean {
    const { order } = METRICS[value.metric]!;
    if (order === undefined || order <= LAST_PERSON_ORDER) return false;
    if (this.toldIn[value.metric] !== this.rowsBegun) {
      this.toldIn[value.metric] = this.rowsBegun;
      return false;
    }
    const used = this.plan.values.find(
      ({ head, column }) => column !== value.at && head.label.kind === 'metric' && head.label.metric === value.metric,
    );
    const heading = value.column.head.text;
    this.state.issue('column-alike', row, value.at, heading, { heading, used: used?.head.text ?? '' });
    return true;
  }

  /** How the row's unit ended. */
  end(at: number, kind: EndKind, day: Day, column: number): void {
    const { keys, state } = this;
    if (keys.candidate[at] === NONE && keys.job[at] === NONE) return;
    state.ends.push({
      candidate: keys.candidate[at]!,
      job: keys.job[at]!,
      member: personOf(keys.member[at]!),
      kind,
      day,
      row: keys.rows[at]!,
      column,
    });
  }

  /** Says what was left out because it was told before, or is not known. */
  report(): void {
    const { state, plan } = this;
    for (const [at, { row, count }] of this.repeats) {
      const unknown = at < 0;
      const place = unknown ? -1 - at : at;
      const heading = plan.columns.find(({ column }) => column === place)!.head.text;
      state.issue(unknown ? 'unknown-stage' : 'repeated-stage', row, place, unknown ? heading : '', {
        heading,
        label: heading,
        count,
      });
    }
  }
}

/** A person's number, or `NONE` where the cell names nobody who could be counted. */
function personOf(number: number): number {
  return number >= 0 ? number : NONE;
}
