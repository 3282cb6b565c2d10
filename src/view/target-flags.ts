import { cellAddress } from '../core/grid/a1';
import type { Language } from '../core/language';
import { METRICS, metricIndex } from '../core/metrics/catalogue';
import { normaliseName } from '../core/parse/name';
import type { CheckedTarget } from '../core/targets/check-targets';
import type { LinkEvidence } from '../core/targets/target-evidence';
import { LEAD_NO_CAUSE, leadAutomatic } from '../messages/judging';
import { say } from '../messages/message';
import { linkCompared } from '../messages/target-words';
import { achievementNote, flagReason } from '../messages/targets';
import { groupBy } from './group-by';
import { leadFinding } from './lead-table';
import { amountWords, type PeriodWords, targetDays, targetPeriod } from './target-in-words';
import type { Flag, FlagPerson, FlagReplacement, TargetPlace } from './targets-page';
import { evidenceWords, labelOf, questionOf, shortLabel } from './targets-table';

/** A judged target and the tab it stands in. */
export interface JudgedTarget {
  readonly tab: string;
  readonly checked: CheckedTarget;
}

/** A flag stays one when it is answered; kept for evaluation, it is only marked otherwise. */
export function isFlag({ mark, ground }: CheckedTarget): boolean {
  return mark === 'result' || ground === 'evaluation';
}

/**
 * The flags of a sheet, answered or not, in its order. Flags about one metric are one, whoever's they are: a team whose eight
 * members all have 面接通過率 is asked once.
 */
export function flagsOf(judged: readonly JudgedTarget[], words: PeriodWords): Flag[] {
  const flags = judged.filter(({ checked }) => isFlag(checked));
  const groups = groupBy(flags, ({ checked }) => `${checked.judged} ${checked.answer ?? ''}`);
  return groups.map((group) => flagOf(group, words, flags));
}

function flagOf(group: readonly JudgedTarget[], words: PeriodWords, flags: readonly JudgedTarget[]): Flag {
  const { language } = words;
  const { checked } = group[0]!;
  const judged = checked.judged!;
  const { id } = METRICS[judged]!;
  const link = group.find((one) => one.checked.evidence?.link !== undefined)?.checked.evidence?.link;
  return {
    id: `${id} ${checked.answer ?? ''}`,
    metric: id,
    label: labelOf(judged, language),
    answer: checked.answer ?? '',
    why: whyOf(checked, judged, language),
    replacements: checked.replacements.map((metric) => replacementOf(metric, language)),
    question: questionOf({ mark: 'result', judged }, language),
    evidence: link === undefined ? '' : linkOf(link, language),
    people: groupBy(group, personKey).map((own) => personOf(own, words, flags)),
  };
}

function whyOf(checked: CheckedTarget, judged: number, language: Language): string {
  const metric = shortLabel(judged, language);
  const reason = METRICS[judged]!.reason[language];
  const instead = checked.replacements[0] === undefined ? '' : shortLabel(checked.replacements[0], language);
  const why = say(flagReason, language, { reason, metric, instead, brief: true });
  if (checked.target.achievementOf === undefined) return why;
  return `${say(achievementNote, language, { metric })}${language === 'ja' ? '' : ' '}${why}`;
}

function replacementOf(metric: number, language: Language): FlagReplacement {
  const { control, partner } = METRICS[metric]!;
  return {
    label: labelOf(metric, language),
    control: control === 'controllable' ? 'controllable' : 'leading',
    partner: partner === undefined ? '' : shortLabel(metricIndex(partner), language),
  };
}

/** One person, whatever the spelling; a target that names nobody stands for itself. */
export function personKey({ tab, checked: { target } }: JudgedTarget): string {
  return target.member === '' ? `${tab}!${target.row},${target.column}` : normaliseName(target.member);
}

function personOf(own: readonly JudgedTarget[], words: PeriodWords, flags: readonly JudgedTarget[]): FlagPerson {
  const shown = own.find(({ checked }) => holdsToday(checked, words)) ?? own[own.length - 1]!;
  const { target, judged, evidence } = shown.checked;
  const { language } = words;
  const period = targetPeriod(target, words);
  const named = target.metric === judged || target.metric === undefined ? '' : `${labelOf(target.metric, language)} `;
  const amount = `${named}${amountWords(target, language)}`.trim();
  return {
    name: target.member,
    target: period === '' ? amount : `${amount}${language === 'ja' ? `（${period}）` : ` (${period})`}`,
    more: own.length - 1,
    first: evidenceWords(evidence && { ...evidence, link: undefined }, language).join(' '),
    place: placeOf(shown),
    answers: answersOf(own, flags, language),
  };
}

function holdsToday({ target }: CheckedTarget, words: PeriodWords): boolean {
  const days = targetDays(target, words);
  return days !== undefined && days.first <= words.asOf && words.asOf <= days.last;
}

/**
 * What the rows 「回答」 begin with: member and metric, which hold for every month. Where that would also answer another
 * flag (売上達成率 and 成約達成率 of one person are both 達成率), or names nobody, the cells.
 */
function answersOf(
  own: readonly JudgedTarget[],
  flags: readonly JudgedTarget[],
  language: Language,
): FlagPerson['answers'] {
  const rows = own.map((one): [string, string] => {
    const { target, judged } = one.checked;
    const label = target.metric === undefined ? target.text : labelOf(target.metric, language);
    const shared = flags.some(
      ({ checked: other }) =>
        other.target.metric === target.metric &&
        other.judged !== judged &&
        normaliseName(other.target.member) === normaliseName(target.member),
    );
    return [target.member === '' || shared ? cellAddress(target.row, target.column) : target.member, label];
  });
  return rows.filter((row, at) => rows.findIndex((other) => other[0] === row[0] && other[1] === row[1]) === at);
}

/** What was compared, for a card whose heading names something else; then what was found. */
function linkOf(link: LinkEvidence, language: Language): string {
  const found = linkWords(link, language);
  if (found === '') return '';
  const compared = { metric: shortLabel(link.metric, language), outcome: shortLabel(link.outcome, language) };
  return `${say(linkCompared, language, compared)}${found}`;
}

/** What the records say of the link with results, without a figure that only statisticians read. */
export function linkWords(link: LinkEvidence | undefined, language: Language): string {
  const row = link?.row;
  if (link === undefined || row === undefined || row.reason === 'no-outcome') return '';
  const said = [leadFinding(row, { outcome: link.outcome, unit: 'month' }, language)];
  if (row.verdict === 'related') {
    if (row.automatic) said.push(say(leadAutomatic, language, { outcome: labelOf(link.outcome, language) }));
    said.push(LEAD_NO_CAUSE[language]);
  }
  return said.join(language === 'ja' ? '' : ' ');
}

export function placeOf({ tab, checked: { target } }: JudgedTarget): TargetPlace {
  return { tab, cell: cellAddress(target.row, target.column), row: target.row + 1 };
}
