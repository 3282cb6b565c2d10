import { type Activity, GRAIN_MONTH } from '../../src/core/activity/activity';
import { ActivityBuilder } from '../../src/core/activity/activity-builder';
import { reviewActivity } from '../../src/core/bottleneck/review-activity';
import type { MemberReview } from '../../src/core/bottleneck/review-steps';
import { dayOf, startOfMonth } from '../../src/core/calendar/day';
import { metricIndex } from '../../src/core/metrics/catalogue';
import { logistic, logit, type Random } from './random';

/** Eight steps. */
const STAGES = [
  'registration',
  'meeting_set',
  'first_meeting',
  'application_consent',
  'document_submitted',
  'document_passed',
  'first_interview_held',
  'offer',
  'offer_accepted',
].map(metricIndex);
const STEPS = STAGES.length - 1;

export interface Agency {
  readonly members: number;
  /** Candidates a member takes on in a month, on average. */
  readonly perMonth: number;
  /** Spread of the effects that a month has on everybody's share, on the log-odds scale. */
  readonly monthEffect: number;
  /** Spread of how many candidates members take on (log scale): joiners, part-timers, busy months. */
  readonly volumeSpread: number;
  readonly reviewMonths: number;
  /** Days from the end of the period to the as-of day; below 0 the period is still running. */
  readonly daysAfter: number;
  /** A step at which the first member comes through only half as often in the period as elsewhere: 20 instead of 40 %. */
  readonly lowStep?: number;
}

/** An agency drawn at random: from one person to twelve, calm or stormy markets, fresh periods and old ones. */
export function drawAgency(random: Random): Agency {
  return {
    members: [1, 2, 3, 5, 8, 12][random.below(6)]!,
    perMonth: [5, 15, 40][random.below(3)]!,
    monthEffect: [0, 0.3, 0.6][random.below(3)]!,
    volumeSpread: [0, 0.3, 0.8][random.below(3)]!,
    reviewMonths: [1, 1, 3][random.below(3)]!,
    daysAfter: random.below(45) - 10,
  };
}

const START = dayOf(2026, 1, 1);

/**
 * Eight months and more of candidates, each with exact days, every member alike: team-wide shares, and shares that
 * move from month to month for the whole team. What had not happened by the as-of day is not in the sheet.
 */
export function simulateSheet(random: Random, agency: Agency) {
  const months = 7 + agency.reviewMonths;
  const first = dayOf(2026, 7, 1);
  const last = dayOf(2026, 7 + agency.reviewMonths, 1) - 1;
  const asOf = last + agency.daysAfter;
  const base = Array.from({ length: STEPS }, (_, step) =>
    logit(step === agency.lowStep ? 0.4 : 0.25 + 0.6 * random.uniform()),
  );
  const delays = Array.from({ length: STEPS }, () => 1 + 14 * random.uniform());
  const share = base.map((middle) =>
    // Alone, a move of the market and one's own cannot be told apart: then the market stands still.
    Array.from({ length: months + 12 }, () =>
      logistic(middle + (agency.members === 1 ? 0 : agency.monthEffect * random.normal())),
    ),
  );
  const builder = new ActivityBuilder();
  let candidate = 0;
  for (let member = 0; member < agency.members; member++) {
    const level = Math.exp(agency.volumeSpread * random.normal());
    for (let month = 0; month < months; month++) {
      const entries = random.poisson(agency.perMonth * level * Math.exp((agency.volumeSpread / 2) * random.normal()));
      for (let at = 0; at < entries; at++) {
        candidate++;
        let day = dayOf(2026, 1 + month, 1) + random.below(30);
        for (let stage = 0; stage <= STEPS; stage++) {
          if (day > asOf) break;
          builder.event({ day, metric: STAGES[stage]!, member: `m${member}`, candidate: `c${candidate}` });
          const when = Math.min(months + 11, Math.floor((day - START) / 30.4));
          const isLow = stage === agency.lowStep && member === 0 && day >= first && day <= last;
          if (stage === STEPS || random.uniform() >= share[stage]![when]! / (isLow ? 2 : 1)) break;
          day += Math.round(random.exponential(delays[stage]!));
        }
      }
    }
  }
  return { activity: builder.build(asOf), period: { first, last, grain: 'month' as const }, asOf };
}

export type ReviewKind = 'member' | 'team' | 'totals';

/** Reviews the first member of a simulated agency, its whole team, or the first member from monthly totals alone. */
export function reviewOnce(random: Random, agency: Agency, kind: ReviewKind = 'member'): readonly MemberReview[] {
  const { activity, period } = simulateSheet(random, agency);
  const sheet = kind === 'totals' ? monthlyTotals(activity) : activity;
  const first = sheet.members.indexOf('m0');
  const members = kind === 'team' ? sheet.members.map((_, member) => member) : first < 0 ? [] : [first];
  return reviewActivity(sheet, period, members).members;
}

/** The same agency, as a sheet of monthly totals shows it. */
function monthlyTotals({ events, members, asOf }: Activity): Activity {
  const counts = new Map<string, { day: number; metric: number; member: string; count: number }>();
  for (let at = 0; at < events.length; at++) {
    const day = startOfMonth(events.day[at]!);
    const metric = events.metric[at]!;
    const member = members[events.member[at]!]!;
    const key = `${day} ${metric} ${member}`;
    const total = counts.get(key) ?? { day, metric, member, count: 0 };
    total.count++;
    counts.set(key, total);
  }
  const builder = new ActivityBuilder();
  for (const total of counts.values()) builder.event({ ...total, grain: GRAIN_MONTH });
  return builder.build(asOf);
}

export function namesAStep(reviews: readonly MemberReview[]): boolean {
  return reviews.some((review) => review.steps.some((step) => step.lowerThan.length > 0));
}
