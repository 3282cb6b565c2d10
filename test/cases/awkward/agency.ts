import { type Day, dayOf, weekday } from '../../../src/core/calendar/day';
import type { Random } from './random';

/** National holidays of 2026 on weekdays, and the new year's days of 2027: nobody works on them. */
const HOLIDAYS: ReadonlySet<Day> = new Set(
  [
    [2026, 4, 29],
    [2026, 5, 4],
    [2026, 5, 5],
    [2026, 5, 6],
    [2026, 7, 20],
    [2026, 8, 11],
    [2026, 9, 21],
    [2026, 9, 22],
    [2026, 9, 23],
    [2026, 10, 12],
    [2026, 11, 3],
    [2026, 11, 23],
    [2027, 1, 1],
    [2027, 1, 11],
    [2027, 2, 11],
    [2027, 2, 23],
  ].map(([year, month, day]) => dayOf(year!, month!, day!)),
);

export function isWorkingDay(day: Day): boolean {
  return weekday(day) < 5 && !HOLIDAYS.has(day);
}

/** The day `steps` working days after `day` (or `day` itself moved to a working day for 0). */
export function workingDaysAfter(day: Day, steps: number): Day {
  let at = day;
  while (!isWorkingDay(at)) at++;
  for (let left = steps; left > 0; left--) {
    at++;
    while (!isWorkingDay(at)) at++;
  }
  return at;
}

export function workingDays(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day++) if (isWorkingDay(day)) days.push(day);
  return days;
}

/** One thing that happened to a candidate, or to a candidate at one company. */
export interface Step {
  readonly metric: string;
  readonly day: Day;
}

export interface Application {
  readonly id: string;
  readonly client: string;
  readonly ra: string;
  readonly steps: readonly Step[];
  /** How it ended after its last step, in the words people write into the next cell; '' while it runs. */
  readonly end: '' | 'NG' | '辞退';
  /** Fee of a placement in yen; 0 without one. */
  readonly fee: number;
}

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly ca: string;
  readonly steps: readonly Step[];
  readonly applications: readonly Application[];
}

export interface AgencyPlan {
  readonly cas: readonly string[];
  readonly ras: readonly string[];
  readonly clients: readonly string[];
  readonly names: readonly string[];
  /** Months in which candidates register, as [year, month]. */
  readonly months: readonly (readonly [number, number])[];
  /** New candidates a month for each CA. */
  readonly intake: number;
}

/** Metric, working days after the step before (least, most), chance that it happens at all. */
type Stage = readonly [metric: string, soonest: number, latest: number, chance: number];

const CANDIDATE_STAGES: readonly Stage[] = [
  ['registration', 0, 0, 1],
  ['meeting_set', 0, 2, 0.92],
  ['first_meeting', 1, 4, 0.88],
];

const APPLICATION_STAGES: readonly Stage[] = [
  ['application_consent', 1, 5, 1],
  ['document_submitted', 0, 2, 0.93],
  ['document_passed', 2, 6, 0.62],
  ['first_interview_set', 0, 2, 0.96],
  ['first_interview_held', 3, 7, 0.93],
  ['first_interview_passed', 1, 3, 0.6],
  ['final_interview_set', 0, 2, 0.96],
  ['final_interview_held', 3, 6, 0.94],
  ['offer', 1, 4, 0.7],
  ['offer_accepted', 2, 5, 0.75],
  ['joined', 20, 35, 1],
];

/** Simulates an agency: who registered when, and what became of each application. */
export function simulateAgency(plan: AgencyPlan, random: Random): Candidate[] {
  const candidates: Candidate[] = [];
  let nextId = 1001;
  for (const [year, month] of plan.months) {
    const days = workingDays(dayOf(year, month, 1), dayOf(year, month + 1, 1) - 1);
    for (const ca of plan.cas) {
      for (let made = 0; made < plan.intake; made++) {
        const start = random.pick(days);
        const steps = walk(CANDIDATE_STAGES, start, random).steps;
        const id = `C${nextId++}`;
        const met = steps.find((step) => step.metric === 'first_meeting');
        const applications = met === undefined ? [] : apply(id, met.day, plan, random);
        candidates.push({ id, name: plan.names[(nextId - 1002) % plan.names.length]!, ca, steps, applications });
      }
    }
  }
  return candidates.sort((a, b) => a.steps[0]!.day - b.steps[0]!.day);
}

function apply(candidate: string, met: Day, plan: AgencyPlan, random: Random): Application[] {
  const clients = random.shuffle(plan.clients).slice(0, random.int(0, 3));
  return clients.map((client, at) => {
    const { steps, complete } = walk(APPLICATION_STAGES, workingDaysAfter(met, 1), random);
    const accepted = steps.some((step) => step.metric === 'offer_accepted');
    return {
      id: `${candidate}-${at + 1}`,
      client,
      ra: plan.ras[plan.clients.indexOf(client) % plan.ras.length] ?? '',
      steps,
      end: complete ? '' : random.chance(0.7) ? 'NG' : '辞退',
      fee: accepted ? random.int(80, 180) * 10_000 : 0,
    };
  });
}

function walk(stages: readonly Stage[], start: Day, random: Random): { steps: Step[]; complete: boolean } {
  const steps: Step[] = [];
  let day = start;
  for (const [metric, soonest, latest, chance] of stages) {
    if (!random.chance(chance)) return { steps, complete: false };
    day = workingDaysAfter(day, random.int(soonest, latest));
    steps.push({ metric, day });
  }
  return { steps, complete: true };
}

/** The day of a step, or `undefined` where it did not happen. */
export function dayOfStep(steps: readonly Step[], metric: string): Day | undefined {
  return steps.find((step) => step.metric === metric)?.day;
}

/** Counts a working day for each member and metric: calls, messages and other things nobody lists one by one. */
export function simulateDay(means: Readonly<Record<string, number>>, random: Random): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const metric of Object.keys(means)) counts[metric] = random.poisson(means[metric]!);
  return counts;
}
