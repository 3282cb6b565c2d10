import type { Activity } from '../core/activity/activity';
import { formatDay } from '../core/calendar/format-period';
import type { Period } from '../core/calendar/period';
import { memberCounts } from '../core/funnel/member-counts';
import type { Language } from '../core/language';
import { METRICS, metricIndex } from '../core/metrics/metrics';
import type { Settings } from '../core/settings/settings';
import { say } from '../messages/message';
import { asOfLine, morningHead, morningQuestion, morningQuestions, morningStalled, morningStep } from '../messages/team';
import { funnelRows } from './funnel-rows';
import { keyMetrics } from './key-metrics';
import { memberRows } from './member-rows';
import { periodKey, periodLabel, periodOptions } from './period-options';
import { STALLED_DAYS, stalledSummary } from './stalled-part';
import type { FunnelRow, TeamPage } from './team';
import { teamRemark } from './team-remark';

const COLUMNS_MOST = 4;

export interface TeamInput {
  readonly activity: Activity;
  readonly settings: Settings;
  readonly period: Period | undefined;
  /** 1–12 */
  readonly fiscalStart: number;
  readonly language: Language;
  /** The settings' 基準日 stands in for today, and is another day. */
  readonly asOfFixed: boolean;
}

/** The team page as plain data: what is worth a look, the funnel, who waits, and members in the sheet's order. */
export function teamModel({ activity, settings, period, fiscalStart, language, asOfFixed }: TeamInput): TeamPage {
  const options = { unique: settings.basis.people === 'unique' };
  const label = periodLabel(period, { activity, fiscalStart, language });
  const rows = funnelRows(activity, period, fiscalStart, language, options);
  const stalled = stalledSummary(activity, language);
  const members = memberCounts(activity, [], period).rows.flatMap(({ member }) => (member < 0 ? [] : [member]));
  const metrics = keyMetrics(activity, settings, COLUMNS_MOST);
  const day = formatDay(activity.asOf, language);
  return {
    asOf: say(asOfLine, language, { day, fixed: asOfFixed }),
    periods: periodOptions(activity, fiscalStart, language),
    period: periodKey(period, fiscalStart),
    remark: teamRemark({ activity, period, label, members, stalled: stalled.units, language }),
    funnel: rows,
    stalled: stalled.part,
    members: memberRows(activity, metrics, period, fiscalStart, language, options),
    morning: morningText({ day, period: label, rows, stalled: stalled.units.length, seed: activity.asOf, language }),
  };
}

/** Stages people name in a stand-up; the sheet's own where it keeps few of them. */
const SPOKEN = [
  'registration',
  'first_meeting',
  'application_consent',
  'document_submitted',
  'first_interview_set',
  'offer',
  'offer_accepted',
  'placement',
  'client_visit',
  'new_jobs',
].map(metricIndex);
const SPOKEN_LEAST = 3;

/** Numbers of the team, who waits as a number, and a question that changes with the day. No one is named. */
function morningText(input: {
  readonly day: string;
  readonly period: string;
  readonly rows: readonly FunnelRow[];
  readonly stalled: number;
  readonly seed: number;
  readonly language: Language;
}): string {
  const { day, period, rows, stalled, seed, language } = input;
  const spoken = new Set(SPOKEN.map((metric) => METRICS[metric]!.id));
  const chosen = rows.filter(({ behind }) => behind.kind === 'count' && spoken.has(behind.metric));
  const steps = (chosen.length >= SPOKEN_LEAST ? chosen : rows).map(({ stage, count }) =>
    say(morningStep, language, { stage, count: String(count) }),
  );
  const question = morningQuestions[((seed % morningQuestions.length) + morningQuestions.length) % morningQuestions.length]!;
  const lines = [
    say(morningHead, language, { day, period }),
    steps.join(' → '),
    stalled > 0 ? say(morningStalled, language, { days: STALLED_DAYS, count: stalled }) : '',
    say(morningQuestion, language, { question: question[language] }),
  ];
  return lines.filter((line) => line !== '').join('\n');
}
