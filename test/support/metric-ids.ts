import { hostAt, runTable } from './run-function';

/** Label of a metric in either language, or its id → id: read from KPI_METRICS, as a person would look it up. */
export function metricIdByLabel(): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const [id, japanese, english] of runTable('KPI_METRICS', ['ja'], hostAt('2026-04-01')).slice(1)) {
    for (const label of [id, japanese, english]) ids.set(String(label), String(id));
  }
  for (const row of runTable('KPI_METRICS', ['en'], hostAt('2026-04-01')).slice(1)) {
    for (const label of row.slice(0, 3)) ids.set(String(label), String(row[0]));
  }
  return ids;
}
