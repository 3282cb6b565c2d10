import type { Activity } from '../core/activity/activity';
import type { Language } from '../core/language';
import { type LeadEvidence, type LeadRow, leadEvidence } from '../core/lead/lead';
import { METRICS } from '../core/metrics/metrics';
import type { Settings } from '../core/settings/settings';
import { evidenceTexts, resultLooked } from '../messages/evidence';
import { LEAD_NO_CAUSE, LEAD_VERDICT, leadAutomatic } from '../messages/judging';
import { say } from '../messages/message';
import { asOfText, type Reading } from './as-of-text';
import type { EvidencePage, EvidenceRow, EvidenceUnit } from './evidence';
import { leadFinding } from './lead-table';
import { shortLabel } from './metric-label';

/** KPI_LEAD in words, without a figure that only statisticians read. */
export function evidenceModel(input: {
  readonly activity: Activity;
  readonly settings: Settings;
  readonly unit: EvidenceUnit;
  readonly language: Language;
  readonly reading: Reading;
}): EvidencePage {
  const { activity, settings, unit, language, reading } = input;
  const evidence = leadEvidence(activity, settings, { unit });
  const told = evidence.rows.some(({ verdict }) => verdict !== 'unclear');
  return {
    asOf: asOfText(activity, reading, language),
    unit,
    outcome: say(resultLooked, language, { outcome: METRICS[evidence.outcome]!.label[language] }),
    rows: evidence.rows.map((row) => evidenceRow(row, evidence, language)),
    instead: told ? '' : evidenceTexts.instead[unit][language],
  };
}

function evidenceRow(row: LeadRow, evidence: LeadEvidence, language: Language): EvidenceRow {
  const { control } = METRICS[row.metric]!;
  const sentences = [leadFinding(row, evidence, language)];
  if (row.verdict === 'related') {
    if (row.automatic) {
      sentences.push(say(leadAutomatic, language, { outcome: METRICS[evidence.outcome]!.label[language] }));
    }
    sentences.push(LEAD_NO_CAUSE[language]);
  }
  return {
    metric: shortLabel(row.metric, language),
    told: row.verdict !== 'unclear',
    verdict: LEAD_VERDICT[row.verdict][language],
    mine: evidenceTexts.mineShort[control][language],
    text: sentences.join(language === 'ja' ? '' : ' '),
  };
}
