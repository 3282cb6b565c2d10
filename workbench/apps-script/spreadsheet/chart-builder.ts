import { mismatch, ServiceException } from '../runtime/errors';
import type { Execution } from '../runtime/execution';
import { EnumValue, type ServiceKind, ServiceObject } from '../runtime/service-object';
import type { ChartRecord } from '../store/records';
import { ContainerInfo, EmbeddedChart, rangesOf } from './chart';
import { effectiveOption, withOption } from './chart-options';
import { absentSetters, type TypedChart } from './chart-setters';
import { CHART_ENUMS } from './enums';
import { chartBuilderKind } from './kinds';
import type { Range } from './range';
import type { Sheet } from './sheet';

/** What a builder works on; `type` is empty until one is chosen. */
type Draft = ChartRecord;

export const NEW_CHART: Draft = {
  id: 0,
  type: '',
  ranges: [],
  options: {},
  numHeaders: 0,
  transpose: false,
  merge: 'MERGE_COLUMNS',
  hidden: 'IGNORE_ROWS',
  position: { row: 0, column: 0, x_px: 0, y_px: 0 },
};

const BASE_KIND = chartBuilderKind('EmbeddedChartBuilder', absentSetters(undefined));

/** Puts a chart together. Setters of one chart type exist only after `as…Chart()`; types and strategies are enum values. */
export class EmbeddedChartBuilder extends ServiceObject {
  readonly kind: ServiceKind = BASE_KIND;

  constructor(
    run: Execution,
    protected readonly _sheet: Sheet,
    protected _draft: Draft,
  ) {
    super(run);
  }

  addRange(range: Range): this {
    const added = { sheetId: range._sheet._store.id, area: range._area, open: range._open };
    return this._patch({ ranges: [...this._draft.ranges, added] });
  }

  removeRange(range: Range): this {
    const gone = range._area;
    const ranges = this._draft.ranges.filter(
      ({ sheetId, area }) => sheetId !== range._sheet._store.id || JSON.stringify(area) !== JSON.stringify(gone),
    );
    return this._patch({ ranges });
  }

  clearRanges(): this {
    return this._patch({ ranges: [] });
  }

  getRanges(): Range[] {
    return rangesOf(this._sheet, this._draft);
  }

  getChartType(): EnumValue | null {
    return this._draft.type === ''
      ? null
      : CHART_ENUMS.ChartType[this._draft.type as keyof typeof CHART_ENUMS.ChartType];
  }

  getContainer(): ContainerInfo {
    return new ContainerInfo(this.run, this._draft.position);
  }

  setChartType(type: EnumValue): this {
    return this._patch({ type: enumName(type, 'ChartType', 'setChartType') });
  }

  /** Refused before a type is chosen, and for pies and tables. */
  setHiddenDimensionStrategy(strategy: EnumValue): this {
    const hidden = enumName(strategy, 'ChartHiddenDimensionStrategy', 'setHiddenDimensionStrategy');
    if (['', 'PIE', 'TABLE'].includes(this._draft.type)) {
      throw new ServiceException('Unsupported operation: setHiddenDimensionStrategy');
    }
    return this._patch({ hidden });
  }

  setMergeStrategy(strategy: EnumValue): this {
    return this._patch({ merge: enumName(strategy, 'ChartMergeStrategy', 'setMergeStrategy') });
  }

  setNumHeaders(headers: number): this {
    if (typeof headers !== 'number') throw mismatch('SpreadsheetApp.EmbeddedChartBuilder.setNumHeaders', [headers]);
    return this._patch({ numHeaders: headers });
  }

  setOption(option: string, value: unknown): this {
    if (typeof option !== 'string') throw mismatch('SpreadsheetApp.EmbeddedChartBuilder.setOption', [option, value]);
    return this._option(option, plainCopy(effectiveOption(option, value)));
  }

  setPosition(row: number, column: number, x_px: number, y_px: number): this {
    if (![row, column, x_px, y_px].every((value) => typeof value === 'number')) {
      throw mismatch('SpreadsheetApp.EmbeddedChartBuilder.setPosition', [row, column, x_px, y_px]);
    }
    return this._patch({ position: { row: row - 1, column: column - 1, x_px, y_px } });
  }

  setTransposeRowsAndColumns(transpose: boolean): this {
    return this._patch({ transpose });
  }

  asAreaChart(): EmbeddedTypedChartBuilder {
    return this._as('Area');
  }

  asBarChart(): EmbeddedTypedChartBuilder {
    return this._as('Bar');
  }

  asColumnChart(): EmbeddedTypedChartBuilder {
    return this._as('Column');
  }

  asComboChart(): EmbeddedTypedChartBuilder {
    return this._as('Combo');
  }

  asHistogramChart(): EmbeddedTypedChartBuilder {
    return this._as('Histogram');
  }

  asLineChart(): EmbeddedTypedChartBuilder {
    return this._as('Line');
  }

  asPieChart(): EmbeddedTypedChartBuilder {
    return this._as('Pie');
  }

  asScatterChart(): EmbeddedTypedChartBuilder {
    return this._as('Scatter');
  }

  asTableChart(): EmbeddedTypedChartBuilder {
    return this._as('Table');
  }

  build(): EmbeddedChart {
    const type = this._draft.type === '' ? 'COLUMN' : this._draft.type;
    return new EmbeddedChart(this.run, this._sheet, { ...this._draft, type });
  }

  protected _option(path: string, value: unknown): this {
    return this._patch({ options: withOption(this._draft.options, path, value) });
  }

  private _as(type: TypedChart): EmbeddedTypedChartBuilder {
    const draft = { ...this._draft, type: type.toUpperCase() };
    return new EmbeddedTypedChartBuilder(this.run, this._sheet, draft, type);
  }

  private _patch(patch: Partial<Draft>): this {
    this._draft = { ...this._draft, ...patch };
    return this;
  }
}

/** The builder of one chart type. Every typed setter is here; those its type lacks are absent for scripts. */
export class EmbeddedTypedChartBuilder extends EmbeddedChartBuilder {
  override readonly kind: ServiceKind;

  constructor(run: Execution, sheet: Sheet, draft: Draft, type: TypedChart) {
    super(run, sheet, draft);
    this.kind = chartBuilderKind(`Embedded${type}ChartBuilder`, absentSetters(type));
  }

  setTitle(title: string): this {
    return this._option('title', title);
  }

  setColors(colors: string[]): this {
    return this._option('colors', [...colors]);
  }

  setBackgroundColor(color: string): this {
    return this._option('backgroundColor', color);
  }

  setLegendPosition(position: EnumValue): this {
    return this._option('legend.position', enumName(position, 'Position', 'setLegendPosition').toLowerCase());
  }

  setXAxisTitle(title: string): this {
    return this._option('hAxis.title', title);
  }

  setYAxisTitle(title: string): this {
    return this._option('vAxis.title', title);
  }

  setRange(start: number, end: number): this {
    return this._option('vAxis.minValue', start)._option('vAxis.maxValue', end);
  }

  setXAxisRange(start: number, end: number): this {
    return this._option('hAxis.minValue', start)._option('hAxis.maxValue', end);
  }

  setYAxisRange(start: number, end: number): this {
    return this.setRange(start, end);
  }

  setStacked(): this {
    return this._option('isStacked', true);
  }

  setCurveStyle(style: EnumValue): this {
    const smooth = enumName(style, 'CurveStyle', 'setCurveStyle') === 'SMOOTH';
    return this._option('curveType', smooth ? 'function' : 'none');
  }

  setPointStyle(style: EnumValue): this {
    return this._option('pointSize', POINT_SIZES[enumName(style, 'PointStyle', 'setPointStyle')]);
  }

  reverseCategories(): this {
    return this._option('reverseCategories', true);
  }

  set3D(): this {
    return this._option('is3D', true);
  }

  useLogScale(): this {
    return this._option('vAxis.logScale', true);
  }

  showRowNumberColumn(show: boolean): this {
    return this._option('showRowNumber', show);
  }
}

const POINT_SIZES: Readonly<Record<string, number>> = { NONE: 0, TINY: 2, MEDIUM: 5, LARGE: 8, HUGE: 12 };

function enumName(value: unknown, family: string, method: string): string {
  if (!(value instanceof EnumValue) || value.family !== family) {
    throw mismatch(`SpreadsheetApp.EmbeddedChartBuilder.${method}`, [value]);
  }
  return value.name();
}

/** Options are data: what a script changes afterwards does not reach the chart. */
function plainCopy(value: unknown): unknown {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown);
}
