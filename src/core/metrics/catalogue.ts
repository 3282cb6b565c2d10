import { CLIENT } from './client';
import { CLOSING } from './closing';
import { MEASURES } from './measures';
import type { Metric } from './metric';
import { metricOfRow } from './metric-row';
import { SELECTION } from './selection';
import { SOURCING } from './sourcing';

/** The metric catalogue. A metric is passed around as its index here. */
export const METRICS: readonly Metric[] = [...SOURCING, ...SELECTION, ...CLOSING, ...CLIENT, ...MEASURES].map(
  metricOfRow,
);

const INDEX: ReadonlyMap<string, number> = new Map(METRICS.map((metric, index) => [metric.id, index]));

/** The index of a metric id. Throws on an id that is not in the catalogue: ids are written by us, not by people. */
export function metricIndex(id: string): number {
  const index = INDEX.get(id);
  if (index === undefined) throw new Error(`unknown metric id: ${id}`);
  return index;
}

/** The index of a metric id as a person may have typed it, or `undefined`. */
export function findMetricId(id: string): number | undefined {
  return INDEX.get(id);
}

/** The funnel of a candidate, in order. */
export const STAGES_CANDIDATE: readonly number[] = (
  'scout_sent scout_reply registration meeting_set first_meeting job_proposed application_consent ' +
  'document_submitted document_passed first_interview_set first_interview_held first_interview_passed ' +
  'second_interview_set second_interview_held second_interview_passed final_interview_set final_interview_held ' +
  'final_interview_passed offer offer_accepted joined'
)
  .split(' ')
  .map(metricIndex);

/** The funnel of a client company, in order. */
export const STAGES_CLIENT: readonly number[] =
  'client_call client_connected client_appointment client_visit contract_signed new_jobs active_jobs'
    .split(' ')
    .map(metricIndex);

/** All texts that name a metric, its labels first. */
export function allSpellings(metric: number): readonly string[] {
  const { label, spellings } = METRICS[metric]!;
  return [label.ja, label.en, ...spellings.ja, ...spellings.en];
}
