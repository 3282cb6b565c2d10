import type { Language } from '../core/language';
import { METRICS } from '../core/metrics/catalogue';
import { shareMovable } from '../core/targets/check-targets';
import { say } from '../messages/message';
import { CONTROL_MARKS } from '../messages/metrics';
import { settingsWords } from '../messages/questions';
import { manyPeople, targetTexts } from '../messages/target-words';
import { groupBy } from './group-by';
import { flagsOf, isFlag, type JudgedTarget, linkWords, personKey, placeOf } from './target-flags';
import type { PeriodWords } from './target-in-words';
import type { FineTarget, InfoTarget, MetricGroup, TargetSentence, TargetsPage, UnknownTarget } from './targets-page';
import { labelOf, markOf, questionOf, reasonOf, shortLabel } from './targets-table';

/** Everything the page shows of the judged targets of all tabs. */
export function targetsModel(
  judged: readonly JudgedTarget[],
  head: Pick<TargetsPage, 'asOf' | 'read' | 'source' | 'noEvidence'>,
  words: PeriodWords,
): TargetsPage {
  const { language } = words;
  const unknown = unknownTargets(judged, language);
  return {
    ...head,
    count: judged.length,
    movable: shareMovable(judged.map(({ checked }) => checked)),
    flags: flagsOf(judged, words),
    fine: fineTargets(judged, language),
    info: infoTargets(judged, language),
    unknown,
    metrics: unknown.length === 0 ? [] : metricGroups(language),
    sentences: sentencesOf(judged, language),
  };
}

function fineTargets(judged: readonly JudgedTarget[], language: Language): FineTarget[] {
  const fine = judged.filter(({ checked: { mark } }) => mark === 'action' || mark === 'leading');
  return groupBy(fine, ({ checked }) => `${checked.judged}`).map((group) => {
    const { checked } = group[0]!;
    const partner = checked.partner === undefined ? '' : shortLabel(checked.partner, language);
    const link = group.find((one) => one.checked.evidence?.link !== undefined)?.checked.evidence?.link;
    return {
      mark: markOf(checked, language),
      label: labelOf(checked.judged!, language),
      who: peopleOf(group, language),
      partner,
      evidence: linkWords(link, language),
    };
  });
}

function infoTargets(judged: readonly JudgedTarget[], language: Language): InfoTarget[] {
  const info = judged.filter(({ checked }) => checked.mark === 'info' && !isFlag(checked));
  return groupBy(info, ({ checked: { judged: metric, ground, target } }) => `${metric ?? target.text} ${ground}`).map(
    (group) => {
      const { checked } = group[0]!;
      const label = checked.judged === undefined ? checked.target.text : labelOf(checked.judged, language);
      return { label, who: peopleOf(group, language), reason: reasonOf(checked, language, true) };
    },
  );
}

function unknownTargets(judged: readonly JudgedTarget[], language: Language): UnknownTarget[] {
  const unknown = judged.filter(({ checked: { mark, target } }) => mark === 'unknown' && target.value !== undefined);
  return groupBy(unknown, ({ checked }) => checked.target.text).map((group) => {
    const { target, nearest } = group[0]!.checked;
    const mapped = nearest.map((metric) => ({
      label: labelOf(metric, language),
      values: [target.text, METRICS[metric]!.id] as const,
    }));
    const ignored = {
      label: targetTexts.notTarget[language],
      values: [target.text, settingsWords.ignore[language]] as const,
    };
    return { text: target.text, place: placeOf(group[0]!), choices: [...mapped, ignored] };
  });
}

const CLASSES = ['controllable', 'leading', 'uncontrollable'] as const;

/** All metrics, by what moves them. */
function metricGroups(language: Language): MetricGroup[] {
  return CLASSES.map((control) => ({
    name: `${CONTROL_MARKS[control].mark} ${CONTROL_MARKS[control].name[language]}`,
    metrics: METRICS.flatMap((metric) =>
      metric.control === control ? [{ id: metric.id, label: metric.label[language] }] : [],
    ),
  }));
}

function sentencesOf(judged: readonly JudgedTarget[], language: Language): TargetSentence[] {
  const sentences = judged.filter(
    ({ checked: { mark, target } }) => mark === 'unknown' && target.value === undefined && target.text !== '',
  );
  return groupBy(sentences, ({ checked }) => checked.target.text).map((group) => ({
    text: group[0]!.checked.target.text,
    who: peopleOf(group, language),
    question: questionOf(group[0]!.checked, language),
    place: placeOf(group[0]!),
  }));
}

const NAMES_MOST = 4;

function peopleOf(group: readonly JudgedTarget[], language: Language): string {
  const names = groupBy(group, personKey).map((own) => own[0]!.checked.target.member);
  const named = [...new Set(names.filter((name) => name !== ''))];
  const shown = named.slice(0, NAMES_MOST);
  return say(manyPeople, language, { names: shown, more: named.length - shown.length });
}
