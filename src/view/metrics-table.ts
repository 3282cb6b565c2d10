import type { Cell } from '../core/grid/cell';
import type { Language } from '../core/language';
import { METRICS } from '../core/metrics/catalogue';
import { matchLabel, nearestMetrics } from '../core/metrics/match-label';
import type { ControlClass } from '../core/metrics/metric';
import { replacementsOf } from '../core/targets/check-targets';
import { achievementIn, judgedMetric } from '../core/targets/judged-metric';
import { say } from '../messages/message';
import { CONTROL_COLUMNS, CONTROL_MARKS, METRIC_COLUMNS, quoted } from '../messages/metrics';
import { achievementNote, otherMeaning, unknownMetric } from '../messages/targets';
import { labelOf, labels, shortLabel } from './targets-table';

/** KPI_METRICS: the catalogue, a row a metric. */
export function metricsTable(language: Language): Cell[][] {
  return [
    [...METRIC_COLUMNS[language]],
    ...METRICS.map(({ id, label, kind, control, order, replacements, reason }): Cell[] => [
      id,
      label.ja,
      label.en,
      kind,
      control,
      order ?? '',
      replacements.join(','),
      reason[language],
    ]),
  ];
}

/**
 * KPI_CONTROL: a row a text. A label with two meanings is judged as the usual one, and the other is named.
 *
 */
export function controlTable(texts: readonly string[], language: Language): Cell[][] {
  return [[...CONTROL_COLUMNS[language]], ...texts.map((text) => controlCells(text, language))];
}

function controlCells(text: string, language: Language): Cell[] {
  const match = matchLabel(text);
  if (match.kind === 'unknown') return unknownCells(text, language);
  const candidates = match.kind === 'metric' ? [match.metric] : match.candidates;
  const metric = candidates[0]!;
  const judged = judgedMetric(metric, achievementIn(text, metric)) ?? metric;
  const { control, reason } = METRICS[judged]!;
  const parts = [reason[language]];
  if (judged !== metric) parts.unshift(say(achievementNote, language, { metric: shortLabel(judged, language) }));
  for (const other of candidates.slice(1)) {
    const otherControl = METRICS[other]!.control;
    if (otherControl === control) continue;
    parts.push(
      say(otherMeaning, language, { metric: shortLabel(other, language), mark: classWords(otherControl, language) }),
    );
  }
  const instead = control === 'uncontrollable' ? replacementsOf(judged) : [];
  const { mark, name } = CONTROL_MARKS[control];
  return [
    labelOf(metric, language),
    mark,
    name[language],
    parts.join(language === 'ja' ? '' : ' '),
    labels(instead, language),
  ];
}

function classWords(control: ControlClass, language: Language): string {
  const { mark, name } = CONTROL_MARKS[control];
  return `${mark}（${name[language]}）`.replace(/（(.*)）/, language === 'ja' ? '（$1）' : ' ($1)');
}

function unknownCells(text: string, language: Language): Cell[] {
  const near = nearestMetrics(text, language);
  const nearest = near
    .map((metric) => quoted(shortLabel(metric, language), language))
    .join(language === 'ja' ? '' : ', ');
  const { mark, name } = CONTROL_MARKS.unknown;
  return [text, mark, name[language], say(unknownMetric, language, { text, nearest }), ''];
}
