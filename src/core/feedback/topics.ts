import { stagePosition } from '../funnel/stages';
import { METRICS, metricIndex, STAGES_CANDIDATE, STAGES_CLIENT } from '../metrics/catalogue';

/** What a talk can be about: how people come from one stage to the next. Questions and next actions are kept by topic. */
export type TopicId =
  | 'scout'
  | 'reply'
  | 'meeting'
  | 'application'
  | 'submission'
  | 'screening'
  | 'arranging'
  | 'attending'
  | 'interview'
  | 'final'
  | 'offer'
  | 'joining'
  | 'prospecting'
  | 'jobs'
  | 'volume';

/** Who has the last word at the end of the step: that is nothing to be moved, what comes before it is. */
export type Decider = 'own' | 'candidate' | 'client';

interface Topic {
  readonly decider: Decider;
  /** The stages one arrives at by it. */
  readonly stages: string;
  /** Metrics that tell whether an own action was done and what it brought, nearest to the action first; ids. */
  readonly watch: string;
}

/** In funnel order, so that a step over several stages is told in the order people walk it. */
const TOPICS: Readonly<Record<TopicId, Topic>> = {
  scout: { decider: 'candidate', stages: 'scout_reply', watch: 'scout_sent scout_personalized scout_reply' },
  reply: { decider: 'candidate', stages: 'registration', watch: 'candidate_call registration' },
  meeting: {
    decider: 'candidate',
    stages: 'meeting_set first_meeting',
    watch: 'first_call_minutes candidate_call meeting_reminder meeting_set first_meeting',
  },
  application: {
    decider: 'candidate',
    stages: 'job_proposed application_consent',
    watch: 'job_proposed hearing_sheet_done jobs_per_candidate application_consent',
  },
  submission: {
    decider: 'own',
    stages: 'document_submitted',
    watch: 'document_collected recommendation_letter meeting_to_submission_days document_submitted',
  },
  screening: {
    decider: 'client',
    stages: 'document_passed',
    watch: 'job_requirement_check recommendation_letter client_feedback_collected first_interview_set',
  },
  arranging: {
    decider: 'own',
    stages: 'first_interview_set second_interview_set final_interview_set',
    watch: 'scheduling_same_day scheduling_days application_reason_confirm first_interview_set',
  },
  attending: {
    decider: 'candidate',
    stages: 'first_interview_held second_interview_held final_interview_held',
    watch: 'weekly_followup interview_prep first_interview_held',
  },
  interview: {
    decider: 'client',
    stages: 'first_interview_passed second_interview_passed',
    watch: 'interview_prep interview_debrief application_consent first_interview_set',
  },
  final: {
    decider: 'client',
    stages: 'final_interview_passed offer',
    watch: 'interview_debrief client_feedback_collected interview_prep first_interview_set',
  },
  offer: {
    decider: 'candidate',
    stages: 'offer_accepted',
    watch: 'closing_meeting weekly_followup application_reason_confirm first_interview_set',
  },
  joining: { decider: 'candidate', stages: 'joined', watch: 'preboarding_followup post_join_followup' },
  prospecting: {
    decider: 'client',
    stages: 'client_connected client_appointment client_visit',
    watch: 'client_call client_mail client_appointment client_visit',
  },
  jobs: {
    decider: 'client',
    stages: 'contract_signed new_jobs active_jobs',
    watch: 'client_visit client_appointment new_jobs',
  },
  /** Not a step, but how much there is at the start of the interviews: all that lies before it. */
  volume: { decider: 'own', stages: '', watch: 'application_consent job_proposed first_meeting first_interview_set' },
};

/** What a low or high count leads to, where it is not the step that ends in it. */
const OF_COUNT: Readonly<Record<string, TopicId>> = {
  scout_sent: 'scout',
  candidate_call: 'meeting',
  candidate_connected: 'meeting',
  first_interview_set: 'volume',
  interview_total_set: 'volume',
  scheduling_same_day: 'arranging',
  interview_prep: 'interview',
  active_candidates: 'volume',
  client_call: 'prospecting',
  client_mail: 'prospecting',
  placement: 'offer',
};

const OF_STAGE: ReadonlyMap<number, TopicId> = new Map(
  (Object.keys(TOPICS) as TopicId[]).flatMap((topic) =>
    TOPICS[topic].stages
      .split(' ')
      .filter((id) => id !== '')
      .map((id) => [metricIndex(id), topic] as const),
  ),
);

export const TOPIC_IDS = Object.keys(TOPICS) as readonly TopicId[];

/** A talk keeps to this many topics, however many stages a sheet leaves out between two of its own. */
const TOPICS_MOST = 2;
/** Left out first where a step covers more: they take place between two decisions. */
const MINOR: ReadonlySet<TopicId> = new Set(['reply', 'submission', 'arranging', 'attending']);

/**
 * The topics of a step between two stages as a sheet keeps them: 書類推薦 → 一次面接設定 is screening and arranging.
 *
 * @param from metric index of a stage
 * @param to metric index of a later stage of the same track
 * @returns at least one topic, at most two, in funnel order
 */
export function topicsOfStep(from: number, to: number): TopicId[] {
  const [start, end] = [stagePosition(from), stagePosition(to)];
  const passed =
    start !== undefined && end !== undefined
      ? STAGES_CANDIDATE.slice(start + 1, end + 1)
      : STAGES_CLIENT.slice(STAGES_CLIENT.indexOf(from) + 1, STAGES_CLIENT.indexOf(to) + 1);
  const topics = [...new Set(passed.map((stage) => OF_STAGE.get(stage)!))];
  const few = topics.length > TOPICS_MOST ? topics.filter((topic) => !MINOR.has(topic)) : topics;
  if (few.length === 0) return topicsOfCount(to);
  return few.length > TOPICS_MOST ? [few[0]!, few[few.length - 1]!] : few;
}

/** The topics of a count that is low, high, or simply the one to talk about. */
export function topicsOfCount(metric: number): TopicId[] {
  const { id, track, order } = METRICS[metric]!;
  const topic = OF_COUNT[id] ?? OF_STAGE.get(metric);
  if (topic !== undefined) return [topic];
  const stages = track === 'client' ? STAGES_CLIENT : STAGES_CANDIDATE;
  // An own action (面接対策, 書類添削) leads to the next stage behind it; what comes after all of them (入社後フォロー) belongs to the last.
  const next =
    order === undefined
      ? undefined
      : (stages.find((stage) => METRICS[stage]!.order! >= order) ?? stages[stages.length - 1]!);
  return [next === undefined ? (track === 'client' ? 'prospecting' : 'volume') : OF_STAGE.get(next)!];
}

export function deciderOf(topic: TopicId): Decider {
  return TOPICS[topic].decider;
}

/** Metric indices of what to watch; what nobody can move is never among them. */
export function watchedBy(topic: TopicId): number[] {
  return TOPICS[topic].watch.split(' ').map(metricIndex);
}
