import { mismatch } from '../runtime/errors';
import type { Execution } from '../runtime/execution';
import { type EnumValue, ServiceObject } from '../runtime/service-object';
import type { ChartRecord } from '../store/records';
import { EmbeddedChartBuilder } from './chart-builder';
import { optionAt } from './chart-options';
import { CHART_ENUMS } from './enums';
import { CHART, CHART_OPTIONS, CONTAINER_INFO } from './kinds';
import type { Range } from './range';
import type { Sheet } from './sheet';

/** A chart before it has a place in the sheet (`id` 0) or as the sheet keeps it. */
export class EmbeddedChart extends ServiceObject {
  readonly kind = CHART;

  constructor(
    run: Execution,
    readonly _sheet: Sheet,
    readonly _record: ChartRecord,
  ) {
    super(run);
  }

  getChartId(): number | null {
    return this._record.id === 0 ? null : this._record.id;
  }

  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.run, this._sheet, this._record);
  }

  getRanges(): Range[] {
    return rangesOf(this._sheet, this._record);
  }

  getOptions(): ChartOptions {
    return new ChartOptions(this.run, this._record.options);
  }

  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this.run, this._record.position);
  }

  getNumHeaders(): number {
    return this._record.numHeaders;
  }

  getTransposeRowsAndColumns(): boolean {
    return this._record.transpose;
  }

  getHiddenDimensionStrategy(): EnumValue {
    return CHART_ENUMS.ChartHiddenDimensionStrategy[
      this._record.hidden as keyof typeof CHART_ENUMS.ChartHiddenDimensionStrategy
    ];
  }

  getMergeStrategy(): EnumValue {
    return CHART_ENUMS.ChartMergeStrategy[this._record.merge as keyof typeof CHART_ENUMS.ChartMergeStrategy];
  }
}

/** The ranges a chart draws; those of a sheet that is gone are left out. */
export function rangesOf(sheet: Sheet, record: ChartRecord): Range[] {
  return record.ranges.flatMap(({ sheetId, area, open }) => {
    const home = sheet.getParent()._sheetById(sheetId);
    return home === undefined ? [] : [home._range(area, open)];
  });
}

export class ChartOptions extends ServiceObject {
  readonly kind = CHART_OPTIONS;

  constructor(
    run: Execution,
    private readonly _options: Readonly<Record<string, unknown>>,
  ) {
    super(run);
  }

  get(option: string): unknown {
    if (typeof option !== 'string') throw mismatch('Charts.ChartOptions.get', [option]);
    return optionAt(this._options, option) ?? null;
  }

  getOrDefault(option: string): unknown {
    return this.get(option);
  }
}

export class ContainerInfo extends ServiceObject {
  readonly kind = CONTAINER_INFO;

  constructor(
    run: Execution,
    private readonly _position: ChartRecord['position'],
  ) {
    super(run);
  }

  getAnchorRow(): number {
    return this._position.row + 1;
  }

  getAnchorColumn(): number {
    return this._position.column + 1;
  }

  getOffsetX(): number {
    return this._position.x_px;
  }

  getOffsetY(): number {
    return this._position.y_px;
  }
}
