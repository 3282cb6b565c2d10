import { type Activity, GRAIN_MONTH } from '../../src/core/activity/activity';
import { ActivityBuilder } from '../../src/core/activity/activity-builder';
import { dayOf } from '../../src/core/calendar/day';
import { type LeadEvidence, leadEvidence } from '../../src/core/lead/lead';
import { rankEvidence, remainingEvidence } from '../../src/core/lead/rank-evidence';
import { countByMonth, type LeadUnit } from '../../src/core/lead/unit-counts';
import { metricIndex } from '../../src/core/metrics/catalogue';
import { NO_SETTINGS } from '../../src/core/settings/settings';
import type { Random } from './random';

export const MEETING = metricIndex('first_meeting');
export const APPLICATION = metricIndex('application_consent');
export const INTERVIEW = metricIndex('first_interview_set');
export const ACCEPTED = metricIndex('offer_accepted');

/**
 * How a simulated agency's months come about.
 * - `none`: every count by itself.
 * - `months`: every count by itself, but good and bad months are the whole team's.
 * - `volume`: what comes in goes up and down, member by member; each stage passes a constant share of the one before.
 * - `common`: interviews and acceptances both come from the applications, but not through each other.
 * - `busy`: whole months of a member are full or thin (leave, other work), and every count follows, each by itself.
 * - `joiners`: members who begin or leave half way, constant shares.
 * - `real`: how many applications become interviews changes with how the member works that month; interviews keep
 *   their worth.
 */
export type LeadWorld = 'none' | 'months' | 'volume' | 'common' | 'busy' | 'joiners' | 'real';

export interface LeadCase {
  readonly world: LeadWorld;
  readonly members: number;
  readonly months: number;
  /** Meetings of a member in a month, on average. */
  readonly perMonth: number;
  /** Spread (log scale) of what comes in, or of how a member works in `real`. */
  readonly spread: number;
  /** Part of the cases that come on only in the next month. */
  readonly late: number;
  /** Spread (log scale) of what a month does to everybody. */
  readonly monthEffect: number;
}

export function drawLeadCase(random: Random, world: LeadWorld): LeadCase {
  return {
    world,
    members: [1, 2, 3, 5, 8, 12, 20][random.below(7)]!,
    months: [8, 12, 18, 24, 36][random.below(5)]!,
    perMonth: [8, 25, 100][random.below(3)]!,
    spread: [0.2, 0.5, 0.8][random.below(3)]!,
    late: [0, 0.3, 0.7][random.below(3)]!,
    monthEffect: world === 'months' ? 0.6 : [0, 0.4][random.below(2)]!,
  };
}

const START_YEAR = 2024;

/** One simulated agency: meetings → applications → interviews → acceptances by member and month. */
export function simulateMonths(random: Random, setting: LeadCase): Activity {
  const builder = new ActivityBuilder();
  const calendar = Array.from({ length: setting.months }, () => Math.exp(setting.monthEffect * random.normal()));
  for (let member = 0; member < setting.members; member++) {
    const counts = simulateMember(random, setting, calendar, Math.exp(0.4 * random.normal()));
    const [from, to] = tenureOf(random, setting);
    counts.forEach((column, stage) => {
      for (let month = from; month <= to; month++) {
        const count = column[month]!;
        if (count === 0) continue;
        const metric = [MEETING, APPLICATION, INTERVIEW, ACCEPTED][stage]!;
        builder.event({
          day: dayOf(START_YEAR, 1 + month, 1),
          grain: GRAIN_MONTH,
          metric,
          member: `m${member}`,
          count,
        });
      }
    });
  }
  const asOf = dayOf(START_YEAR, 1 + setting.months, 1) - 1;
  return builder.build(asOf);
}

export function judgeOnce(random: Random, setting: LeadCase, unit: LeadUnit = 'month'): LeadEvidence {
  return leadEvidence(simulateMonths(random, setting), NO_SETTINGS, { unit });
}

function tenureOf(random: Random, { world, months }: LeadCase): [number, number] {
  if (world !== 'joiners') return [0, months - 1];
  const middle = Math.floor(months / 2);
  const fate = random.below(3);
  return [fate === 1 ? random.below(middle) : 0, fate === 2 ? middle + random.below(middle) : months - 1];
}

const SHARES = [0.6, 0.5, 0.2];

function simulateMember(random: Random, setting: LeadCase, calendar: readonly number[], level: number): number[][] {
  const { world, months, perMonth, spread } = setting;
  const wave = () => Math.exp(spread * random.normal() - (spread * spread) / 2);
  const means = calendar.map((month) => perMonth * level * month);
  if (world === 'none' || world === 'months' || world === 'busy') {
    let part = 1;
    const busy = means.map(() => (world === 'busy' ? wave() : 1));
    return [1, ...SHARES].map((share) => {
      part *= share;
      return means.map((mean, month) => random.poisson(mean * part * (world === 'busy' ? busy[month]! : wave())));
    });
  }
  const meetings = means.map((mean) => random.poisson(mean * (world === 'real' ? 1 : wave())));
  const effort = meetings.map(() => (world === 'real' ? wave() : 1));
  const applications = passOn(random, setting, meetings, () => SHARES[0]!);
  const interviews = passOn(random, setting, applications, (month) => Math.min(0.95, SHARES[1]! * effort[month]!));
  const source = world === 'common' ? applications : interviews;
  const worth = world === 'common' ? SHARES[1]! * SHARES[2]! : SHARES[2]!;
  const accepted = passOn(random, setting, source, () => worth);
  return [meetings, applications, interviews, accepted].map((column) => column.slice(0, months));
}

/** Each case comes on with the share of the month it comes on in; `late` of them a month later. */
function passOn(
  random: Random,
  { late }: LeadCase,
  cases: readonly number[],
  share: (month: number) => number,
): number[] {
  const passed = cases.map(() => 0);
  cases.forEach((count, month) => {
    for (let at = 0; at < count; at++) {
      const when = random.uniform() < late ? month + 1 : month;
      if (when < cases.length && random.uniform() < share(when)) passed[when]!++;
    }
  });
  return passed;
}

/** What the verdict on interviews would be by the two rank correlations alone: as shown, and with applications taken out. */
export function relatedByRanksAlone(activity: Activity): boolean {
  const metrics = [APPLICATION, INTERVIEW, ACCEPTED];
  const counts = countByMonth(activity, NO_SETTINGS, metrics, false);
  const of = (metric: number) => counts.of.get(metric)!;
  const evidence = rankEvidence(counts, of(INTERVIEW), of(ACCEPTED), true);
  if (evidence === undefined || !(evidence.low > 0)) return false;
  const remaining = remainingEvidence(counts, evidence, of(APPLICATION), true);
  return remaining !== undefined && remaining.low > 0;
}

/** Jobs, each with applications, interviews and acceptances; in `real` some jobs turn more applications into interviews. */
export function judgeJobsOnce(random: Random, jobs: number, world: 'volume' | 'real'): LeadEvidence {
  const builder = new ActivityBuilder();
  for (let job = 0; job < jobs; job++) {
    const applications = random.poisson(8 * Math.exp(0.8 * random.normal()));
    const share = world === 'volume' ? 0.4 : Math.min(0.95, 0.4 * Math.exp(0.6 * random.normal()));
    const interviews = random.binomial(applications, share);
    const accepted = random.binomial(interviews, 0.3);
    [applications, interviews, accepted].forEach((count, stage) => {
      const metric = [APPLICATION, INTERVIEW, ACCEPTED][stage]!;
      if (count > 0) builder.event({ day: dayOf(START_YEAR, 1, 5), metric, job: `j${job}`, member: 'm', count });
    });
  }
  return leadEvidence(builder.build(dayOf(START_YEAR, 12, 31)), NO_SETTINGS, { unit: 'job' });
}
