import { ServiceObject } from '../runtime/service-object';
import { CHART_ENUMS } from './enums';

/** The global `Charts`: only its enumerations. Charts are built on a sheet. */
export class Charts extends ServiceObject {
  readonly kind = { name: 'Charts', service: 'Charts', counted: false };
  readonly ChartType = CHART_ENUMS.ChartType;
  readonly ChartHiddenDimensionStrategy = CHART_ENUMS.ChartHiddenDimensionStrategy;
  readonly ChartMergeStrategy = CHART_ENUMS.ChartMergeStrategy;
  readonly CurveStyle = CHART_ENUMS.CurveStyle;
  readonly PointStyle = CHART_ENUMS.PointStyle;
  readonly Position = CHART_ENUMS.Position;
}
