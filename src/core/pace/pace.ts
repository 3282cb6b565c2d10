import type { Activity } from '../activity/activity';
import type { MemberSelection } from '../activity/select';
import { countingOf } from '../activity/select-metric';
import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';
import type { TallyOptions } from '../funnel/tally';
import { METRICS } from '../metrics/catalogue';
import type { Settings } from '../settings/settings';
import { actualsOf } from './actuals';
import { type Frequency, frequencyOf } from './in-words';
import { type PaceTarget, SOURCE_RANK } from './pace-target';
import { type TargetOwner, targetOwners, workOfMembers } from './target-owners';
import { type TargetPeriod, targetPeriods } from './target-periods';

/** Business days from `first` to `last`, both included; for one member without absences and days outside 在籍. */
export type BusinessDays = (first: Day, last: Day, member: number | undefined) => number;

export interface PaceLine {
  readonly owner: string;
  /** Index into `activity.members`, for one person. */
  readonly member: number | undefined;
  /** Nobody and no team of that name is in the sheet. */
  readonly unknown: boolean;
  readonly period: Period;
  readonly metric: number;
  /** False for what people could walk towards, if only the sheet counted it. */
  readonly kept: boolean;
  readonly actual: number | undefined;
  /** For the whole period: weekly and daily targets scaled by business days. */
  readonly target: number;
  readonly daysLeft: number;
  /** Only for counts with `>=` on controllable or leading metrics. */
  readonly paced: Pace | undefined;
}

export interface Pace {
  /** Where a steady walk would be by `asOf`: target × business days so far ÷ all. */
  readonly soFar: number;
  readonly difference: number;
  /** target − actual, not below 0. */
  readonly need: number;
  /** need ÷ business days left; `undefined` where none is left. */
  readonly perDay: number | undefined;
  /** `undefined` where nothing is needed or no day is left. */
  readonly words: Frequency | undefined;
}

export interface PaceQuestion {
  readonly asOf: Day;
  readonly asked: Period | undefined;
  readonly selection: MemberSelection;
  /** 1–12 */
  readonly fiscalStart: number;
  readonly businessDays: BusinessDays;
  readonly options?: TallyOptions;
}

/**
 * Where each target stands, in the order of the targets. A target of a later source (settings over target sheet over
 * columns beside actuals), or for a name rather than for everyone, takes the place of an earlier one with the same
 * owner, metric and period.
 */
export function paceLines(
  activity: Activity,
  targets: readonly PaceTarget[],
  settings: Settings,
  question: PaceQuestion,
): PaceLine[] {
  const tracks = workOfMembers(activity, settings);
  const open: OpenLine[] = [];
  for (const target of targets) {
    const periods = targetPeriods(target, question.asked, question.asOf, question.fiscalStart);
    if (periods.length === 0) continue;
    for (const owner of targetOwners(target, activity, settings, tracks)) {
      if (!isAsked(owner, question.selection)) continue;
      for (const when of periods) {
        const days = question.businessDays(when.period.first, when.period.last, owner.member);
        if (!owner.named && days === 0) continue;
        open.push({ target, owner, when, days });
      }
    }
  }
  const actual = actualsOf(activity, settings, question.options ?? {});
  return withoutOverruled(open).map((line) => closeLine(line, question, actual));
}

interface OpenLine {
  readonly target: PaceTarget;
  readonly owner: TargetOwner;
  readonly when: TargetPeriod;
  /** Business days of the whole period. */
  readonly days: number;
}

/** A member's own lines when members are asked for; a team's line when that very team, or everyone, is. */
function isAsked(owner: TargetOwner, asked: MemberSelection): boolean {
  if (asked.kind === 'everyone') return true;
  if (owner.member !== undefined) return asked.members.includes(owner.member);
  const own = owner.selection;
  return own !== undefined && own.kind === asked.kind && own.members.join() === asked.members.join();
}

function withoutOverruled(lines: readonly OpenLine[]): OpenLine[] {
  const rank = ({ target, owner }: OpenLine) => SOURCE_RANK[target.source] * 2 + (owner.named ? 1 : 0);
  const best = new Map<string, number>();
  const keyOf = ({ target, owner, when }: OpenLine) =>
    `${owner.member ?? owner.label}/${target.metric}/${when.period.first}/${when.period.last}`;
  for (const line of lines) best.set(keyOf(line), Math.max(best.get(keyOf(line)) ?? 0, rank(line)));
  return lines.filter((line) => rank(line) === best.get(keyOf(line)));
}

function closeLine(
  { target, owner, when, days }: OpenLine,
  { asOf, businessDays }: PaceQuestion,
  actualOf: ReturnType<typeof actualsOf>,
): PaceLine {
  const { period } = when;
  const actual = owner.selection && actualOf(target.metric, period, owner.selection);
  const value = target.value * scaleOf(target.metric, when, days);
  const left = asOf >= period.last ? 0 : businessDays(Math.max(asOf + 1, period.first), period.last, owner.member);
  const paced = isPaced(target) && when.paced && actual !== undefined && days > 0;
  return {
    owner: owner.label,
    member: owner.member,
    unknown: owner.selection === undefined,
    period,
    metric: target.metric,
    kept: actual !== undefined || !isPaced(target),
    actual,
    target: value,
    daysLeft: left,
    paced: paced ? paceOf(actual, value, days - left, days, left) : undefined,
  };
}

/** Only what adds up is scaled; a weekly rate or level is the same rate or level over a month. */
function scaleOf(metric: number, when: TargetPeriod, days: number): number {
  if (when.scale === 'fixed' || countingOf(metric) !== 'sum') return 1;
  return when.scale === 'weekly' ? days / 5 : days;
}

/** Counts that people move themselves: results get no pace, for nobody can walk towards another's decision. */
function isPaced({ metric, comparison }: PaceTarget): boolean {
  const { kind, control } = METRICS[metric]!;
  return comparison === '>=' && kind !== 'money' && countingOf(metric) === 'sum' && control !== 'uncontrollable';
}

function paceOf(actual: number, target: number, passed: number, days: number, left: number): Pace {
  const soFar = (target * passed) / days;
  const need = Math.max(0, target - actual);
  const perDay = left > 0 ? need / left : undefined;
  return {
    soFar,
    difference: actual - soFar,
    need,
    perDay,
    words: perDay !== undefined && perDay > 0 ? frequencyOf(perDay) : undefined,
  };
}
