import { METRICS, metricIndex } from '../metrics/catalogue';
import { type Events, NONE, UNDATED } from './activity';
import { shapeOf, type TablePlan } from './read-plan';
import type { ReadState } from './read-state';

/** Stages that show that candidates are put forward: then the first interview arranged is the figure to have. */
const AROUND_KEY = [
  'application_consent',
  'document_submitted',
  'document_passed',
  'first_interview_held',
  'offer',
  'offer_accepted',
  'placement',
];

/** What the sheet as a whole lacks: a key metric, dates, people. */
export function reportWhole(state: ReadState, plans: readonly TablePlan[], events: Events): void {
  const key = metricIndex('first_interview_set');
  const total = state.metricsSeen.has(metricIndex('interview_total_set'));
  if (!state.metricsSeen.has(key) && AROUND_KEY.some((id) => state.metricsSeen.has(metricIndex(id)))) {
    const main = plans.find(({ rowSet }) => rowSet.length > 0) ?? plans[0]!;
    state.issue('missing-key-metric', NONE, NONE, '', {
      metric: key,
      shape: shapeOf(main) ?? 'counts',
      total: total ? 1 : 0,
    });
  }
  if (events.length === 0) {
    state.issue('nothing-counted', NONE, NONE, '');
    return;
  }
  if (state.lastDay === UNDATED) state.issue('sheet-without-dates', NONE, NONE, '');
  if (events.member.every((member) => member === NONE)) state.issue('sheet-without-members', NONE, NONE, '');
  let units = false;
  for (let at = 0; at < events.length && !units; at++) units = events.candidate[at] !== NONE;
  if (!units && candidateWork(state)) state.issue('totals-only', NONE, NONE, '');
}

function candidateWork(state: ReadState): boolean {
  return [...state.metricsSeen].some((metric) => METRICS[metric]!.track === 'candidate');
}
