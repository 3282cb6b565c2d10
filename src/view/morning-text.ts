import type { Activity } from '../core/activity/activity';
import { formatDay } from '../core/calendar/format-period';
import type { Language } from '../core/language';
import { METRICS, metricIndex } from '../core/metrics/metrics';
import { say } from '../messages/message';
import { morningHead, morningQuestion, morningQuestions, morningStalled, morningStep } from '../messages/team';
import { spokenLabel } from './metric-label';
import { STALLED_DAYS } from './stalled-part';
import type { FunnelRow } from './team';

/** Stages people name in a stand-up, a line for each track; all of the sheet's where it keeps few of these. */
const SPOKEN: ReadonlySet<string> = new Set([
  'registration',
  'first_meeting',
  'application_consent',
  'document_submitted',
  'first_interview_set',
  'offer',
  'offer_accepted',
  'placement',
  'client_appointment',
  'client_visit',
  'new_jobs',
]);
const SPOKEN_LEAST = 3;

/** Numbers of the team, how many wait, and a question that changes with the day. Nobody is named. */
export function morningText(input: {
  readonly activity: Activity;
  /** The period's name. */
  readonly period: string;
  readonly rows: readonly FunnelRow[];
  readonly stalled: number;
  readonly language: Language;
}): string {
  const { activity, period, rows, stalled, language } = input;
  const question = morningQuestions[Math.abs(activity.asOf) % morningQuestions.length]!;
  const lines = [
    say(morningHead, language, { day: formatDay(activity.asOf, language), period }),
    ...stageLines(rows, language),
    stalled > 0 ? say(morningStalled, language, { days: STALLED_DAYS, count: stalled }) : '',
    say(morningQuestion, language, { question: question[language] }),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function stageLines(rows: readonly FunnelRow[], language: Language): string[] {
  const metricOf = ({ behind }: FunnelRow) => (behind.kind === 'count' ? behind.metric : '');
  const chosen = rows.filter((row) => SPOKEN.has(metricOf(row)));
  const byTrack = new Map<string, string[]>();
  for (const row of chosen.length >= SPOKEN_LEAST ? chosen : rows) {
    const metric = metricIndex(metricOf(row));
    const { track } = METRICS[metric]!;
    const words = say(morningStep, language, { stage: spokenLabel(metric, language), count: String(row.count) });
    byTrack.set(track, [...(byTrack.get(track) ?? []), words]);
  }
  return [...byTrack.values()].map((steps) => steps.join(' → '));
}
