export { AMBIGUOUS_LABELS, type AmbiguousLabel } from './ambiguous-labels';
export { allSpellings, findMetricId, METRICS, metricIndex, STAGES_CANDIDATE, STAGES_CLIENT } from './catalogue';
export { type LabelMatch, matchLabel, nearestMetrics } from './match-label';
export type { ControlClass, Metric, MetricKind, Role, Track } from './metric';
