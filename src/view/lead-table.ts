import type { Cell } from '../core/grid/cell';
import type { Language } from '../core/language';
import type { LeadEvidence, LeadRow } from '../core/lead/lead';
import { METRICS } from '../core/metrics/catalogue';
import {
  LEAD_INFLUENCE,
  LEAD_INSTEAD,
  LEAD_NO_CAUSE,
  LEAD_UNCLEAR,
  LEAD_VERDICT,
  type LeadValues,
  leadAutomatic,
  leadInverse,
  leadRelated,
} from '../messages/judging';
import { say } from '../messages/message';

export const LEAD_COLUMNS = {
  ja: ['指標', '判定', 'n', '相関', '下限', '上限', '時間差(か月)', '読みとれること'],
  en: ['Metric', 'Verdict', 'n', 'Correlation', 'Low', 'High', 'Lag (months)', 'What it says'],
} as const;

/** Heading row, then a row for each controllable or leading count of the sheet, in funnel order. */
export function leadTable(evidence: LeadEvidence, language: Language): Cell[][] {
  const rows = evidence.rows.map((row): Cell[] => [
    METRICS[row.metric]!.label[language],
    LEAD_VERDICT[row.verdict][language],
    row.n,
    row.rho ?? '',
    row.low ?? '',
    row.high ?? '',
    row.lag ?? '',
    leadSentences(row, evidence, language).join(language === 'ja' ? '' : ' '),
  ]);
  return [[...LEAD_COLUMNS[language]], ...rows];
}

/** What a row says, in sentences: the finding, what of it is automatic, that it shows no cause, what to look at instead, whose it is to move. */
export function leadSentences(row: LeadRow, evidence: LeadEvidence, language: Language): string[] {
  const said = [leadFinding(row, evidence, language)];
  const together = row.verdict !== 'unclear' || row.reason === 'volume' || row.reason === 'no-earlier';
  if (row.automatic && together && row.verdict !== 'inverse') {
    said.push(say(leadAutomatic, language, { outcome: METRICS[evidence.outcome]!.label[language] }));
  }
  if (row.verdict !== 'unclear') said.push(LEAD_NO_CAUSE[language]);
  else if (row.reason !== 'after' && row.reason !== 'no-outcome') {
    said.push(LEAD_INSTEAD[evidence.unit][evidence.hasJobs ? 'jobs' : 'alone'][language]);
  }
  const { control } = METRICS[row.metric]!;
  if (control !== 'uncontrollable') said.push(LEAD_INFLUENCE[control][language]);
  return said;
}

/** The finding alone, for a flag or a page that has room for one sentence. */
export function leadFinding(
  row: LeadRow,
  { outcome, unit }: Pick<LeadEvidence, 'outcome' | 'unit'>,
  language: Language,
): string {
  const labelOf = (metric: number | undefined) => (metric === undefined ? '' : METRICS[metric]!.label[language]);
  const values: LeadValues = {
    metric: labelOf(row.metric),
    outcome: labelOf(outcome),
    earlier: labelOf(row.earlier),
    unit,
    lag: row.lag ?? 0,
    n: row.n,
    members: row.members,
    months: row.months,
  };
  if (row.verdict === 'related') return say(leadRelated, language, values);
  if (row.verdict === 'inverse') return say(leadInverse, language, values);
  return LEAD_UNCLEAR[row.reason ?? 'few'][language](values);
}
