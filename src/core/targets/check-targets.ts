import { cellAddress } from '../grid/a1';
import type { Language } from '../language';
import { METRICS, metricIndex } from '../metrics/catalogue';
import { matchLabel, nearestMetrics } from '../metrics/match-label';
import { normaliseName } from '../parse/name';
import type { AnswerKind, AnswerSetting, Settings } from '../settings/settings';
import { judgedMetric } from './judged-metric';
import type { Target } from './target';
import type { EvidenceOf, TargetEvidence } from './target-evidence';

/** ○ an action, ◎ a leading measure, × a result somebody answers for alone, 参考 a goal or a watched figure, ? unknown. */
export type TargetMark = 'action' | 'leading' | 'result' | 'info' | 'unknown';

/** What decided the mark, and so which words explain it. */
export type MarkGround = 'control' | 'team' | 'watched' | 'evaluation' | 'unknown';

/** A target with its judgement, as data: messages/targets.ts turns it into words. */
export interface CheckedTarget {
  readonly target: Target;
  readonly mark: TargetMark;
  readonly ground: MarkGround;
  /** The metric that was judged: for a 達成率, what it is an achievement of. `undefined` where none is known. */
  readonly judged: number | undefined;
  /** What to follow instead, best first; only for ×, and for goals of a team as what moves them. */
  readonly replacements: readonly number[];
  /** A rate to watch beside a count, never to target. */
  readonly partner: number | undefined;
  /** Catalogue entries that look like an unknown name. */
  readonly nearest: readonly number[];
  /** What was answered to this flag before. */
  readonly answer: AnswerKind | undefined;
  readonly evidence: TargetEvidence | undefined;
}

export interface CheckContext {
  readonly settings: Settings;
  readonly language: Language;
  /** In-house evidence, where an activity sheet is at hand. */
  readonly evidence?: EvidenceOf;
}

/**
 * Judges each target by who answers for it and whether they can move it. A result (面接通過率, 成約数, 売上) is × as an
 * individual's target, 参考 as a team's; what is only watched or was kept 評価用 is 参考.
 *
 * @returns one entry a target, in the same order
 */
export function checkTargets(targets: readonly Target[], context: CheckContext): CheckedTarget[] {
  return targets.map((target) => checkTarget(target, context));
}

function checkTarget(target: Target, context: CheckContext): CheckedTarget {
  const judged = judgedMetric(target.metric, target.achievementOf);
  if (judged === undefined) {
    const nearest = target.value === undefined ? [] : nearestMetrics(target.text, context.language);
    return {
      ...NOTHING,
      target,
      mark: target.watched ? 'info' : 'unknown',
      ground: target.watched ? 'watched' : 'unknown',
      nearest,
    };
  }
  const { control, partner } = METRICS[judged]!;
  const answer = answerTo(target, context.settings.answers);
  const result = control === 'uncontrollable';
  const ground = target.watched
    ? 'watched'
    : !result
      ? 'control'
      : target.scope === 'team'
        ? 'team'
        : answer === 'evaluation'
          ? 'evaluation'
          : 'control';
  const mark = ground !== 'control' ? 'info' : result ? 'result' : control === 'leading' ? 'leading' : 'action';
  return {
    ...NOTHING,
    target,
    mark,
    ground,
    judged,
    replacements: result ? replacementsOf(judged) : [],
    partner: partner === undefined ? undefined : metricIndex(partner),
    answer,
    evidence: target.watched ? undefined : context.evidence?.(judged, target.member, target),
  };
}

const NOTHING = {
  judged: undefined,
  replacements: [],
  partner: undefined,
  nearest: [],
  answer: undefined,
  evidence: undefined,
};

/** What to follow instead of a metric, best first. A bare 達成率 leads where the sales it mostly stands for lead. */
export function replacementsOf(metric: number): readonly number[] {
  const { id, replacements } = METRICS[metric]!;
  const ids = id === 'budget_achievement' ? METRICS[metricIndex('revenue')]!.replacements : replacements;
  return ids.map(metricIndex);
}

/** The settings' answer to a flag, by its source cell, or by member and metric. The last one given holds. */
function answerTo(target: Target, answers: readonly AnswerSetting[]): AnswerKind | undefined {
  const cell = cellAddress(target.row, target.column);
  let found: AnswerKind | undefined;
  for (const { target: named, metric, answer } of answers) {
    const key = named.replace(/\$/g, '').trim().toUpperCase();
    const byCell = key === cell && (metric === '' || namesMetric(metric, target));
    const byName =
      metric !== '' &&
      (key === '' || normaliseName(named) === normaliseName(target.member)) &&
      namesMetric(metric, target);
    if (byCell || byName) found = answer;
  }
  return found;
}

function namesMetric(text: string, target: Target): boolean {
  const match = matchLabel(text);
  if (match.kind === 'unknown') return text.trim() === target.text;
  const candidates = match.kind === 'metric' ? [match.metric] : match.candidates;
  return target.metric !== undefined && candidates.includes(target.metric);
}

/** Flags that still wait for an answer. */
export function isOpenFlag(checked: CheckedTarget): boolean {
  return checked.mark === 'result' && checked.answer === undefined;
}

/**
 * 動かせる目標の割合: of the individual targets whose metric is known, the share that the person can move (○ or ◎). Watched
 * figures and results kept for evaluation are not among them, for they are no daily targets.
 *
 * @returns a fraction with its two counts; `share` is `undefined` where there is no such target
 */
export function shareMovable(checked: readonly CheckedTarget[]): {
  movable: number;
  of: number;
  share: number | undefined;
} {
  const daily = checked.filter(
    ({ target, mark }) => target.scope === 'individual' && mark !== 'info' && mark !== 'unknown',
  );
  const movable = daily.filter(({ mark }) => mark !== 'result').length;
  return { movable, of: daily.length, share: daily.length === 0 ? undefined : movable / daily.length };
}
