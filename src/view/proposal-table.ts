import { formatDay } from '../core/calendar/format-period';
import { cellAddress } from '../core/grid/a1';
import { METRICS, metricIndex } from '../core/metrics/catalogue';
import { say } from '../messages/message';
import { PROPOSAL_COLUMNS, proposalAnswers, proposalNote, proposalTitle } from '../messages/proposal';
import { targetTexts } from '../messages/target-words';
import { isFlag, type JudgedTarget } from './target-flags';
import { amountWords, type PeriodWords, targetPeriod } from './target-in-words';
import { evidenceWords, labelOf, labels, questionOf, shortLabel } from './targets-table';

/** Rows above the headings: title, note, a blank one. */
export const PROPOSAL_HEAD_ROWS = 3;

/**
 * The proposal as texts, a row a flagged target in the order of the target sheet; the first rows are title, note, blank,
 * headings. Empty where nothing is flagged.
 */
export function proposalTable(
  judged: readonly JudgedTarget[],
  read: readonly string[],
  words: PeriodWords,
): string[][] {
  const flags = judged.filter(({ checked }) => isFlag(checked));
  if (flags.length === 0) return [];
  const { language, asOf } = words;
  const columns = PROPOSAL_COLUMNS[language];
  const line = (text: string): string[] => columns.map((_, at) => (at === 0 ? text : ''));
  const tabs = read.join(language === 'ja' ? '」「' : '", "');
  const title = say(proposalTitle, language, { day: formatDay(asOf, language), tabs });
  return [
    line(title),
    line(proposalNote[language]),
    line(''),
    [...columns],
    ...flags.map((flag) => proposalRow(flag, words)),
  ];
}

function proposalRow({ tab, checked }: JudgedTarget, words: PeriodWords): string[] {
  const { target, replacements, evidence, judged } = checked;
  const { language } = words;
  const metric = target.metric === undefined ? target.text : labelOf(target.metric, language);
  const partner = replacements.map((one) => METRICS[one]!.partner).find((id) => id !== undefined);
  return [
    target.member === '' ? targetTexts.nobody[language] : target.member,
    targetPeriod(target, words),
    `${metric} ${amountWords(target, language)}`.trim(),
    METRICS[judged!]!.reason[language],
    labels(replacements, language),
    evidenceWords(evidence && { ...evidence, link: undefined }, language).join(''),
    partner === undefined ? '' : shortLabel(metricIndex(partner), language),
    questionOf({ mark: 'result', judged }, language),
    proposalAnswers[checked.answer ?? ''][language],
    `${tab} ${cellAddress(target.row, target.column)}`,
  ];
}
