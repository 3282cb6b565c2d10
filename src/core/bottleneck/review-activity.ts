import type { Activity } from '../activity/activity';
import type { Period } from '../calendar/period';
import { buildJourneys, type Journeys } from '../funnel/journeys';
import { funnelStages } from '../funnel/stages';
import { mixWarnings } from '../mix/step-mix';
import { firstEventDay } from '../trend/first-day';
import { followedSteps } from './followed-steps';
import { type ReviewSpan, reviewSpan } from './review-span';
import { type MemberReview, reviewSteps, type StepReview } from './review-steps';
import type { StepTable } from './step-table';
import { totalsSteps } from './totals-steps';

export interface ActivityReview {
  readonly span: ReviewSpan;
  /** `undefined` where the sheet holds totals only and no case can be followed. */
  readonly journeys: Journeys | undefined;
  readonly members: readonly MemberReview[];
}

/**
 * Where members stumble: every step of both tracks, each against the member's own six months before and against the
 * rest of the team in the same period, as one family.
 *
 * @param period the time under review; `undefined` = everything, then only the team can be compared with
 * @param members indices into `activity.members`: one for a talk, all for a team page (the claims are corrected over all)
 */
export function reviewActivity(
  activity: Activity,
  period: Period | undefined,
  members: readonly number[],
): ActivityReview {
  const span = reviewSpan(period, firstEventDay(activity), activity.asOf);
  const journeys = buildJourneys(activity);
  const reviews = reviewSteps(stepTables(activity, journeys, span), members);
  const withMixes = ({ member, steps }: MemberReview): MemberReview => ({
    member,
    steps: steps.map((step) => ({ ...step, mixes: mixesOf(activity, journeys, span, member, step) })),
  });
  return { span, journeys, members: reviews.map(withMixes) };
}

function mixesOf(
  activity: Activity,
  journeys: Journeys | undefined,
  span: ReviewSpan,
  member: number,
  { table, lowerThan }: StepReview,
): StepReview['mixes'] {
  if (journeys === undefined || table.windowDays === undefined || !lowerThan.includes('team')) return [];
  const stage = journeys.stages.indexOf(table.from);
  return mixWarnings(activity, journeys, stage, table.windowDays, span, member).flatMap(({ heading, verdict }) =>
    verdict === 'stays' ? [] : [{ heading, verdict }],
  );
}

function stepTables(activity: Activity, journeys: Journeys | undefined, span: ReviewSpan): StepTable[] {
  const { candidate, client } = funnelStages(activity);
  const first =
    journeys === undefined
      ? totalsSteps(activity, candidate, span)
      : followedSteps(journeys, activity.members.length, span, activity.asOf);
  return [...first, ...totalsSteps(activity, client, span)];
}
