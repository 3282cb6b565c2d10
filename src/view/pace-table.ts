import { periodCode } from '../core/calendar/period-steps';
import type { Cell } from '../core/grid/cell';
import type { Language } from '../core/language';
import { METRICS } from '../core/metrics/catalogue';
import type { PaceLine } from '../core/pace/pace';
import type { QualityPartner } from '../core/pace/quality-partner';
import { SHORTFALL_MONTHS, type ShortfallAction } from '../core/pace/shortfall';
import { roundUp } from '../core/plan/work-back';
import {
  COLUMNS,
  NOT_KEPT,
  PACE_REACHED,
  paceOver,
  paceWords,
  partnerWords,
  shortfallUnknown,
  shortfallWords,
  UNKNOWN_OWNER,
  WHOLE_TEAM,
  YOU,
} from '../messages/counting';
import { say } from '../messages/message';
import { spokenLabel } from './metric-label';

/** Heading row, then a row for each target. Periods stand in the period grammar, as in KPI_TARGETS. */
export function paceTable(lines: readonly PaceLine[], language: Language, fiscalStart: number): Cell[][] {
  const rows = lines.map((line): Cell[] => [
    line.owner === '' ? WHOLE_TEAM[language] : line.owner,
    periodCode(line.period, fiscalStart),
    METRICS[line.metric]!.label[language],
    line.actual ?? '',
    line.target,
    line.paced?.soFar ?? '',
    line.paced?.difference ?? '',
    line.daysLeft,
    line.paced?.perDay ?? '',
    paceText(line, language),
  ]);
  return [[...COLUMNS.pace[language]], ...rows];
}

/** 「2営業日に1件」, or that it is reached, or what was short when the days were over. */
export function paceText(line: PaceLine, language: Language): string {
  if (line.unknown) return UNKNOWN_OWNER[language];
  const { paced } = line;
  if (paced === undefined) return line.kept ? '' : NOT_KEPT[language];
  if (paced.need === 0) return PACE_REACHED[language];
  if (paced.words === undefined) return say(paceOver, language, { need: String(roundUp(paced.need)) });
  const unit = METRICS[line.metric]!.unit === 'messages' ? 'messages' : 'count';
  return say(paceWords, language, { ...paced.words, unit });
}

/**
 * 「あと5件。直近6か月のあなたなら、求人応募20〜28件ほどで届きます。」, or that there is too little history to say.
 *
 * @param who the person addressed; blank: あなた / your
 */
export function shortfallText(need: number, action: ShortfallAction | undefined, language: Language, who = ''): string {
  const short = String(roundUp(need));
  if (action === undefined) return say(shortfallUnknown, language, { need: short });
  return say(shortfallWords, language, {
    need: short,
    months: SHORTFALL_MONTHS,
    who: who === '' ? YOU[language] : who,
    stage: spokenLabel(action.stage, language),
    low: action.low,
    high: action.high,
  });
}

/** 「あわせて見守る書類通過率：36%（20〜55%、n=25）」; empty where nothing was counted. */
export function partnerText(partner: QualityPartner, language: Language): string {
  if (partner.rate === undefined) return '';
  const percent = (share: number | undefined) => (share === undefined ? '' : `${Math.round(share * 100)}`);
  const limits = { low: percent(partner.low), high: partner.high === undefined ? '' : `${percent(partner.high)}%` };
  // More than one for each: what moved on began earlier or came more than once, and is no share.
  if (partner.rate > 1) return '';
  const rate = METRICS[partner.metric]!.label[language];
  return say(partnerWords, language, { rate, value: `${percent(partner.rate)}%`, ...limits, n: partner.from });
}
