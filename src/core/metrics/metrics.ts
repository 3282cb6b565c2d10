export { findMetricId, METRICS, metricIndex } from './catalogue';
