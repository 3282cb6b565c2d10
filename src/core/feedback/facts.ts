import type { Activity } from '../activity/activity';
import { NONE } from '../activity/activity';
import type { MemberSelection } from '../activity/select';
import { type ActivityReview, reviewActivity } from '../bottleneck/review-activity';
import { bottleneckOf, type MemberReview, type StepReview } from '../bottleneck/review-steps';
import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';
import type { TallyOptions } from '../funnel/tally';
import { gatherTargets, type TargetContext } from '../pace/gather-targets';
import { type BusinessDays, type PaceLine, paceLines } from '../pace/pace';
import type { PaceTarget } from '../pace/pace-target';
import { type QualityPartner, qualityPartner } from '../pace/quality-partner';
import { type ShortfallAction, shortfallAction } from '../pace/shortfall';
import type { Settings } from '../settings/settings';
import { stalledUnits } from '../stalled/stalled';
import { type CountFact, countFacts, countsToLead, hasEvents, sideOf, trackOf } from './count-facts';
import { type TopicId, topicsOfCount, topicsOfStep } from './topics';

/** What a talk is about. `open`: nothing stands out, so it begins with what the member says of the lead measure. */
export type Focus =
  | { readonly kind: 'step'; readonly step: StepReview; readonly topics: readonly TopicId[] }
  | { readonly kind: 'count'; readonly fact: CountFact; readonly topics: readonly TopicId[] }
  | { readonly kind: 'open'; readonly fact: CountFact | undefined; readonly topics: readonly TopicId[] };

/** A target that is still short in a period that still runs, and what would be enough. */
export interface Shortfall {
  readonly line: PaceLine;
  readonly need: number;
  readonly action: ShortfallAction | undefined;
}

/** What a talk with one member can rest on. Holds no candidate and no company. */
export interface FeedbackFacts {
  /** `undefined`: nothing is dated. */
  readonly period: Period | undefined;
  readonly asOf: Day;
  /** `running`: the period is not over by `asOf`; `ahead`: it has not begun. */
  readonly state: 'finished' | 'running' | 'ahead';
  /** The member has an event of any kind in the period. */
  readonly anything: boolean;
  /** At most three. */
  readonly counts: readonly CountFact[];
  readonly review: MemberReview | undefined;
  readonly focus: Focus;
  /** The rate to watch, and never to target, beside the count in focus. */
  readonly partner: QualityPartner | undefined;
  readonly shortfalls: readonly Shortfall[];
  /** Open units without a move for `days` days by `asOf`; `undefined` where the sheet cannot tell or the period is long past. */
  readonly stalled: { readonly units: number; readonly days: number } | undefined;
}

export interface FeedbackContext extends TargetContext {
  readonly settings: Settings;
  /** One member, or everyone where the sheet names nobody. */
  readonly selection: MemberSelection;
  readonly period: Period | undefined;
  readonly businessDays: BusinessDays;
  /** All targets, where they were gathered already; `undefined`: those of the activity and the settings. */
  readonly targets?: readonly PaceTarget[] | undefined;
}

/** Two weeks without a move are worth a look in a talk; a week is everyday business. */
const STALLED_DAYS = 14;
/** What stands still now is no matter for a talk about a period that ended longer ago. */
const RECENT_DAYS = 31;
const SHORTFALLS_MOST = 2;

/**
 * Gathers the facts for a talk with one member: the few counts with their usual range, the review of all steps, what
 * is still short, what stands still. Claims nothing that chance explains; then the focus is open.
 */
export function feedbackFacts(activity: Activity, context: FeedbackContext): FeedbackFacts {
  const { period, selection, settings, asOf } = context;
  const options: TallyOptions = { unique: settings.basis.people === 'unique' };
  const leads = countsToLead(activity, trackOf(activity, selection));
  const state = stateOf(period, asOf);
  const counts = state === 'ahead' ? [] : countFacts(activity, leads, period, selection, options);
  const review = period === undefined || state === 'ahead' ? undefined : reviewOf(activity, period, selection);
  const focus = focusOf(review, counts, leads);
  const metric = focus.kind === 'step' ? focus.step.table.from : focus.fact?.metric;
  return {
    period,
    asOf,
    state,
    anything: state !== 'ahead' && hasEvents(activity, period, selection),
    counts,
    review,
    focus,
    partner:
      metric === undefined || state === 'ahead'
        ? undefined
        : qualityPartner(activity, metric, period, selection, settings, options),
    shortfalls: state === 'running' ? shortfallsOf(activity, context, options) : [],
    stalled: period !== undefined && period.last + RECENT_DAYS < asOf ? undefined : stalledOf(activity, context),
  };
}

function stateOf(period: Period | undefined, asOf: Day): FeedbackFacts['state'] {
  if (period === undefined || period.last <= asOf) return 'finished';
  return period.first > asOf ? 'ahead' : 'running';
}

/** One member's review; where the sheet names nobody, that of all cases, which then has only its own past. */
function reviewOf(activity: Activity, period: Period, selection: MemberSelection): MemberReview | undefined {
  const member = selection.kind === 'member' ? selection.members[0]! : NONE;
  const review: ActivityReview = reviewActivity(activity, period, [member]);
  return review.members[0];
}

/**
 * A step that is lower than chance explains comes first; then a count below, then one above the usual range; else the
 * lead measure, openly.
 */
function focusOf(review: MemberReview | undefined, counts: readonly CountFact[], leads: readonly number[]): Focus {
  const step = review && bottleneckOf(review);
  if (step !== undefined) return { kind: 'step', step, topics: topicsOfStep(step.table.from, step.table.to) };
  const fact = counts.find((count) => sideOf(count) === 'below') ?? counts.find((count) => sideOf(count) !== undefined);
  if (fact !== undefined) return { kind: 'count', fact, topics: topicsOfCount(fact.metric) };
  const lead = counts[0]?.metric ?? leads[0];
  return { kind: 'open', fact: counts[0], topics: lead === undefined ? ['volume'] : topicsOfCount(lead) };
}

function shortfallsOf(activity: Activity, context: FeedbackContext, options: TallyOptions): Shortfall[] {
  const { period, selection, settings, asOf, fiscalStart, businessDays } = context;
  const targets = context.targets ?? gatherTargets(activity, [], context);
  if (targets.length === 0) return [];
  const question = { asOf, asked: period, selection, fiscalStart, businessDays, options };
  return paceLines(activity, targets, settings, question)
    .filter(({ paced, daysLeft }) => paced !== undefined && paced.need > 0 && daysLeft > 0)
    .slice(0, SHORTFALLS_MOST)
    .map((line) => {
      const { need } = line.paced!;
      return { line, need, action: shortfallAction(activity, line.metric, need, selection, asOf, options) };
    });
}

/** A sheet that writes no ends would call everybody still whom it once lost. */
function stalledOf(activity: Activity, { selection, asOf }: FeedbackContext): FeedbackFacts['stalled'] {
  if (activity.ends.length === 0) return undefined;
  const units = stalledUnits(activity, STALLED_DAYS, asOf, selection);
  return 'missing' in units ? undefined : { units: units.length, days: STALLED_DAYS };
}
