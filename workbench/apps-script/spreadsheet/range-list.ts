import { ServiceException } from '../runtime/errors';
import type { Execution } from '../runtime/execution';
import { ServiceObject } from '../runtime/service-object';
import { RANGE_LIST } from './kinds';
import type { Range } from './range';

/** Several ranges of one sheet; what is done to the list is done to each. */
export class RangeList extends ServiceObject {
  readonly kind = RANGE_LIST;

  constructor(
    run: Execution,
    private readonly _ranges: readonly Range[],
  ) {
    super(run);
    if (_ranges.length === 0) throw new ServiceException('Range list must have at least one range.');
  }

  getRanges(): Range[] {
    return [...this._ranges];
  }

  /** Selects all of them; the first cell of the last one is the current cell. */
  activate(): this {
    const last = this._ranges[this._ranges.length - 1]!;
    last._sheet._show();
    const others = this._ranges.slice(0, -1).map(({ _area }) => _area);
    const { row, column } = last._area;
    this.run.person.view.select(last._sheet._store, last._area, { row, column }, others);
    return this;
  }

  setValue(value: unknown): this {
    return this._each((range) => range.setValue(value));
  }

  setFormula(formula: string): this {
    return this._each((range) => range.setFormula(formula));
  }

  setNumberFormat(format: string): this {
    return this._each((range) => range.setNumberFormat(format));
  }

  setBackground(color: string | null): this {
    return this._each((range) => range.setBackground(color));
  }

  setFontColor(color: string | null): this {
    return this._each((range) => range.setFontColor(color));
  }

  setFontWeight(weight: 'normal' | 'bold' | null): this {
    return this._each((range) => range.setFontWeight(weight));
  }

  setFontSize(size: number): this {
    return this._each((range) => range.setFontSize(size));
  }

  setHorizontalAlignment(alignment: 'left' | 'center' | 'right' | 'normal' | null): this {
    return this._each((range) => range.setHorizontalAlignment(alignment));
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): this {
    return this._each((range) => range.setVerticalAlignment(alignment));
  }

  setWrap(wrap: boolean): this {
    return this._each((range) => range.setWrap(wrap));
  }

  clear(): this {
    return this._each((range) => range.clear());
  }

  clearContent(): this {
    return this._each((range) => range.clearContent());
  }

  clearFormat(): this {
    return this._each((range) => range.clearFormat());
  }

  clearNote(): this {
    return this._each((range) => range.clearNote());
  }

  private _each(act: (range: Range) => unknown): this {
    for (const range of this._ranges) act(range);
    return this;
  }
}
