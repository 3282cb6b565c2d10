import { cellAddress } from '../core/grid/a1';
import type { Cell } from '../core/grid/cell';
import type { Language } from '../core/language';
import { METRICS } from '../core/metrics/catalogue';
import { type CheckedTarget, replacementsOf } from '../core/targets/check-targets';
import { isFrequency, type Target } from '../core/targets/target';
import type { TargetEvidence } from '../core/targets/target-evidence';
import { say } from '../messages/message';
import { CONTROL_MARKS, LIST_SEPARATOR, quoted } from '../messages/metrics';
import {
  ANSWERED,
  ASK_FOR_EVENT,
  achievementNote,
  CHECK_COLUMNS,
  FREQUENCY_NAMES,
  firstValueWords,
  flagReason,
  INFO_MARK,
  keptForEvaluation,
  LINK_NOT_KEPT,
  LINK_NOT_LOOKED_AT,
  LINKS,
  NO_METRIC,
  noFirstValue,
  partnerNote,
  SCOPES,
  TARGET_COLUMNS,
  teamGoal,
  UNIT_NAMES,
  unknownMetric,
  usualCountWords,
  WATCHED,
} from '../messages/targets';

/** KPI_TARGETS: a heading row, then a row a target. */
export function targetsTable(targets: readonly Target[], language: Language): Cell[][] {
  return [[...TARGET_COLUMNS[language]], ...targets.map((target) => targetCells(target, language))];
}

/** KPI_TARGET_CHECK: the same rows with mark, reason, replacements and question. */
export function checkTable(checked: readonly CheckedTarget[], language: Language, withActivity: boolean): Cell[][] {
  return [
    [...CHECK_COLUMNS[language]],
    ...checked.map((one) => [
      ...targetCells(one.target, language),
      markOf(one, language),
      reasonOf(one, language, withActivity),
      one.mark === 'result' ? labels(one.replacements, language) : '',
      questionOf(one, language),
    ]),
  ];
}

function targetCells(target: Target, language: Language): Cell[] {
  return [
    target.member,
    periodName(target.period, language),
    target.metric === undefined ? target.text : labelOf(target.metric, language),
    target.condition,
    target.value ?? '',
    unitName(target.unit, language),
    SCOPES[target.scope][language],
    cellAddress(target.row, target.column),
  ];
}

export function labelOf(metric: number, language: Language): string {
  return METRICS[metric]!.label[language];
}

/** A label inside a sentence: without its bracket note (決定数(成約数) → 決定数). */
export function shortLabel(metric: number, language: Language): string {
  return labelOf(metric, language).replace(/\s*\([^()]*\)$/, '');
}

export function labels(metrics: readonly number[], language: Language): string {
  return metrics.map((metric) => labelOf(metric, language)).join(LIST_SEPARATOR[language]);
}

/** `2026Q1` → `2026年度1Q` in Japanese; both are understood by every function. */
export function periodName(period: string, language: Language): string {
  if (isFrequency(period)) return FREQUENCY_NAMES[period][language];
  if (language === 'en') return period;
  return period
    .replace(/^(\d{4})Q(\d)$/, '$1年度$2Q')
    .replace(/^(\d{4})H1$/, '$1年度上期')
    .replace(/^(\d{4})H2$/, '$1年度下期')
    .replace(/^FY(\d{4})$/, '$1年度');
}

export function unitName(unit: string, language: Language): string {
  return UNIT_NAMES[unit]?.[language] ?? unit;
}

/** ○ ◎ × 参考 ?, never a colour alone. */
export function markOf({ mark }: Pick<CheckedTarget, 'mark'>, language: Language): string {
  switch (mark) {
    case 'action':
      return CONTROL_MARKS.controllable.mark;
    case 'leading':
      return CONTROL_MARKS.leading.mark;
    case 'result':
      return CONTROL_MARKS.uncontrollable.mark;
    case 'info':
      return INFO_MARK[language];
    default:
      return CONTROL_MARKS.unknown.mark;
  }
}

/** Why a target is marked so, in sentences a manager can repeat. */
export function reasonOf(checked: CheckedTarget, language: Language, withActivity: boolean): string {
  const { target, ground, judged } = checked;
  if (ground === 'watched') return WATCHED[language];
  if (judged === undefined) return unknownReason(checked, language);
  const instead = checked.replacements[0] ?? replacementsOf(judged)[0];
  const first = instead === undefined ? '' : shortLabel(instead, language);
  const parts: string[] = [];
  if (target.achievementOf !== undefined)
    parts.push(say(achievementNote, language, { metric: shortLabel(judged, language) }));
  if (ground === 'team') parts.push(say(teamGoal, language, { instead: first }));
  else if (ground === 'evaluation') parts.push(say(keptForEvaluation, language, { instead: first }));
  else for (const part of controlReason(checked, judged, first, language, withActivity)) parts.push(part);
  if (checked.mark === 'result' || ground === 'evaluation') {
    for (const part of evidenceWords(checked.evidence, language)) parts.push(part);
  }
  return parts.join(language === 'ja' ? '' : ' ');
}

function unknownReason({ target, nearest }: CheckedTarget, language: Language): string {
  if (target.value === undefined) return NO_METRIC[language];
  const offered = nearest
    .map((metric) => quoted(shortLabel(metric, language), language))
    .join(language === 'ja' ? '' : ', ');
  return say(unknownMetric, language, { text: target.text, nearest: offered });
}

function controlReason(
  checked: CheckedTarget,
  judged: number,
  instead: string,
  language: Language,
  withActivity: boolean,
): string[] {
  const reason = METRICS[judged]!.reason[language];
  if (checked.mark === 'result') {
    const flag = say(flagReason, language, { reason, metric: shortLabel(judged, language), instead });
    const { answer } = checked;
    return answer === 'replace' || answer === 'later' ? [ANSWERED[answer][language], flag] : [flag];
  }
  const parts = [reason];
  if (checked.partner !== undefined)
    parts.push(say(partnerNote, language, { partner: shortLabel(checked.partner, language) }));
  if (checked.evidence?.link !== undefined) return [...parts, ...evidenceWords(checked.evidence, language)];
  return [...parts, (withActivity ? LINK_NOT_KEPT : LINK_NOT_LOOKED_AT)[language]];
}

/** In-house evidence in words: n and a range, or that it cannot be judged yet; then a first value. */
export function evidenceWords(evidence: TargetEvidence | undefined, language: Language): string[] {
  const parts: string[] = [];
  if (evidence?.link !== undefined) {
    const { metric, outcome, verdict, n, low, high } = evidence.link;
    const values = {
      metric: shortLabel(metric, language),
      outcome: shortLabel(outcome, language),
      n,
      low: tenths(low),
      high: tenths(high),
    };
    parts.push(say(LINKS[verdict], language, values));
  }
  if (evidence?.first !== undefined) {
    const { metric, needed, low, high, n, whose } = evidence.first;
    const name = shortLabel(metric, language);
    parts.push(
      needed === undefined || low === undefined || high === undefined
        ? say(noFirstValue, language, { metric: name, n })
        : say(firstValueWords, language, { metric: name, needed, low, high, team: whose === 'team' }),
    );
  }
  if (evidence?.usual !== undefined) {
    const { metric, n, months } = evidence.usual;
    parts.push(
      say(usualCountWords, language, { metric: shortLabel(metric, language), n, months, mean: tenths(n / months) }),
    );
  }
  return parts;
}

function tenths(value: number | undefined): string {
  return value === undefined ? '—' : (Math.round(value * 10) / 10).toFixed(1);
}

/** The question that leads from a flag, or from words without a metric, to something countable. */
export function questionOf({ mark, judged }: Pick<CheckedTarget, 'mark' | 'judged'>, language: Language): string {
  if (mark === 'unknown') return ASK_FOR_EVENT[language];
  if (mark !== 'result' || judged === undefined) return '';
  return METRICS[judged]!.question?.[language] ?? ASK_FOR_EVENT[language];
}
