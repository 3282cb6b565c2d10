import type { Side } from '../layout/side-words';
import { METRICS } from '../metrics/catalogue';
import type { RowKeys } from './read-row-keys';
import type { ReadState } from './read-state';
import type { FaceValues, RowKind } from './read-totals';
import type { ValueColumn } from './read-values';

/** A typed-in rate, waiting for the counts around it. */
interface RateCell {
  readonly at: number;
  readonly index: number;
  /** As typed: 0.45, or 45 where no % was written. */
  readonly typed: number;
}

/** Rates of one heading: an agency defines each in one way. */
interface RateGroup {
  readonly metric: number;
  readonly achievement: boolean;
  readonly cells: RateCell[];
}

/** Typed rates are rounded to whole percents, or to a tenth. */
const ROUNDING = 0.0051;
/** So many must come out right before a definition is taken to be the sheet's. */
const SHARE_OF_OWN = 0.5;
const SHARE_OF_OTHER = 0.8;
const CELLS_LEAST = 3;

/**
 * Rates are worked out from counts; one that was typed and differs is reported. Where the catalogue's definition fits few
 * of a heading's rates but another count of the table fits nearly all (推薦率 = 推薦 ÷ 提案), that is the definition.
 */
export class RateChecker {
  private readonly groups = new Map<string, RateGroup>();
  private rowsByKind: Map<string, number> | undefined;

  constructor(
    private readonly state: ReadState,
    private readonly keys: RowKeys,
    private readonly values: readonly ValueColumn[],
    private readonly face: FaceValues,
    private readonly rowKind: (at: number) => RowKind,
  ) {}

  /** @param achievement 実績 ÷ 目標 of `metric`, instead of the rate `metric` itself */
  add(at: number, index: number, metric: number, achievement: boolean, typed: number): void {
    if (metric < 0 || (!achievement && METRICS[metric]!.unit !== '%')) return;
    const key = `${metric} ${achievement} ${this.values[index]!.metric >= 0 ? this.values[index]!.column.head.text : ''}`;
    const group = this.groups.get(key);
    if (group === undefined) this.groups.set(key, { metric, achievement, cells: [{ at, index, typed }] });
    else group.cells.push({ at, index, typed });
  }

  report(): void {
    for (const group of this.groups.values()) this.check(group);
  }

  private check(group: RateGroup): void {
    const definition = group.achievement ? this.achievement(group) : this.definition(group);
    if (definition === undefined) return;
    for (const { cell, top, bottom } of definition) {
      if (fits(cell.typed, top, bottom)) continue;
      const row = this.keys.rows[cell.at]!;
      const value = this.values[cell.index]!;
      const shown = this.state.show(this.state.grid[row]![value.at]);
      const counted = Math.round((top / bottom) * 1000) / 10;
      this.state.issue('rate-differs', row, value.at, shown, {
        heading: value.metric >= 0 ? value.column.head.text : '',
        metric: group.metric,
        top,
        bottom,
        counted,
      });
    }
  }

  private achievement({ metric, cells }: RateGroup): Tested[] {
    return this.tested(cells, metric, 'actual', metric, 'target');
  }

  /** The rates with the counts they are made of, by the definition that fits this heading; `undefined` where none does. */
  private definition({ metric, cells }: RateGroup): Tested[] | undefined {
    const { numerator, denominator } = METRICS[metric]!;
    const top = METRICS.findIndex(({ id }) => id === numerator);
    const own = METRICS.findIndex(({ id }) => id === denominator);
    if (top < 0) return undefined;
    const byCatalogue = own < 0 ? [] : this.tested(cells, top, 'actual', own, 'actual');
    if (byCatalogue.length > 0 && share(byCatalogue) >= SHARE_OF_OWN) return byCatalogue;
    for (const bottom of this.countedMetrics()) {
      const other = bottom === top || bottom === own ? [] : this.tested(cells, top, 'actual', bottom, 'actual');
      if (other.length >= CELLS_LEAST && share(other) >= SHARE_OF_OTHER) return other;
    }
    return byCatalogue.length > 0 && byCatalogue.length < CELLS_LEAST ? byCatalogue : undefined;
  }

  private countedMetrics(): number[] {
    const metrics = new Set<number>();
    for (const { metric } of this.values) if (metric >= 0) metrics.add(metric);
    for (let at = 0; at < Math.min(this.keys.rows.length, 200); at++) metrics.add(this.rowKind(at).metric);
    return [...metrics].filter((metric) => metric >= 0 && METRICS[metric]!.kind !== 'rate');
  }

  private tested(cells: readonly RateCell[], top: number, topSide: Side, bottom: number, bottomSide: Side): Tested[] {
    const found: Tested[] = [];
    for (const cell of cells) {
      const [a, b] = [this.figure(cell, top, topSide), this.figure(cell, bottom, bottomSide)];
      if (b > 0 && !Number.isNaN(a)) found.push({ cell, top: a, bottom: b });
    }
    return found;
  }

  /**
   * A count beside a rate: in the same row where columns name metrics, or sides of the row's own metric (目標 | 実績 | 達成率);
   * else in its own row of the same block and person.
   */
  private figure({ at, index }: RateCell, metric: number, side: Side): number {
    const value = this.values[index]!;
    const kind = this.rowKind(at);
    const ofRow = kind.metric === metric && kind.side === 'actual';
    if (value.metric >= 0 || ofRow) {
      const place = this.values.findIndex(
        (one) =>
          one.metric === (value.metric >= 0 ? metric : -1) &&
          one.side === side &&
          one.column.holds === 'count' &&
          one.total === value.total &&
          one.person === value.person &&
          samePeriod(one, value),
      );
      return place < 0 ? Number.NaN : this.face[place]![at]!;
    }
    const row = this.rowIndex().get(this.kindKey(at, metric, side));
    return row === undefined ? Number.NaN : this.face[index]![row]!;
  }

  private rowIndex(): Map<string, number> {
    if (this.rowsByKind !== undefined) return this.rowsByKind;
    const made = new Map<string, number>();
    for (let at = 0; at < this.keys.rows.length; at++) {
      const { metric, side } = this.rowKind(at);
      if (metric >= 0) made.set(this.kindKey(at, metric, side), at);
    }
    this.rowsByKind = made;
    return made;
  }

  private kindKey(at: number, metric: number, side: Side): string {
    const { blockOf, member, ra, dates } = this.keys;
    return `${blockOf[at]} ${member[at]} ${ra[at]} ${dates.day[at]} ${metric} ${side}`;
  }
}

interface Tested {
  readonly cell: RateCell;
  readonly top: number;
  readonly bottom: number;
}

function fits(typed: number, top: number, bottom: number): boolean {
  const counted = top / bottom;
  return Math.abs(typed - counted) <= ROUNDING || Math.abs(typed / 100 - counted) <= ROUNDING;
}

function share(tested: readonly Tested[]): number {
  return tested.filter(({ cell, top, bottom }) => fits(cell.typed, top, bottom)).length / tested.length;
}

function samePeriod(a: ValueColumn, b: ValueColumn): boolean {
  const [x, y] = [a.column.head.period, b.column.head.period];
  return x === y || JSON.stringify(x) === JSON.stringify(y);
}
