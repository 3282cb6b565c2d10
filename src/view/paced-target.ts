import type { Activity } from '../core/activity/activity';
import type { MemberSelection } from '../core/activity/select';
import { metricInSheet } from '../core/activity/select-metric';
import { formatPeriod } from '../core/calendar/format-period';
import type { Language } from '../core/language';
import { METRICS } from '../core/metrics/metrics';
import type { Pace, PaceLine } from '../core/pace/pace';
import { qualityPartner } from '../core/pace/quality-partner';
import { type ShortfallAction, shortfallAction } from '../core/pace/shortfall';
import { roundUp } from '../core/plan/work-back';
import type { Settings } from '../core/settings/settings';
import { actualOfTarget, paceSoFar, tomorrowAction, tomorrowCount } from '../messages/member';
import { say } from '../messages/message';
import type { PacedTarget } from './member';
import { shortLabel, spokenLabel } from './metric-label';
import { paceText, partnerText, shortfallText } from './pace-table';

export interface PacedContext {
  readonly activity: Activity;
  readonly settings: Settings;
  readonly selection: MemberSelection;
  readonly fiscalStart: number;
  readonly language: Language;
  readonly unique: boolean;
}

/** One target a person walks towards, in words: where it stands, what is short, what would be enough tomorrow. */
export function pacedTarget(line: PaceLine, context: PacedContext): PacedTarget {
  const { activity, settings, selection, fiscalStart, language, unique } = context;
  const { period, target, actual } = line;
  const paced = line.paced!;
  const metric = metricInSheet(line.metric, activity, settings);
  const action =
    paced.need > 0 ? shortfallAction(activity, metric, paced.need, selection, activity.asOf, { unique }) : undefined;
  const partner = qualityPartner(activity, metric, period, selection, settings, { unique });
  const over = paced.need > 0 && paced.perDay === undefined;
  return {
    label: shortLabel(line.metric, language),
    period: formatPeriod(period, language, fiscalStart),
    standing: standing(line, language),
    share: shareOf(actual ?? 0, target),
    paceShare: shareOf(paced.soFar, target),
    short: paced.need > 0 && !over ? shortfallText(paced.need, action, language) : paceText(line, language),
    tomorrow: tomorrowText(line, paced, action, language),
    partner: partner === undefined ? '' : partnerText(partner, language),
  };
}

/** 「いま3 ／ 目標8」, with where a steady walk would be by today. */
export function standing(line: PaceLine, language: Language): string {
  const { actual, target, metric, paced } = line;
  const { kind } = METRICS[metric]!;
  const shown = (value: number) => (kind === 'rate' ? `${Math.round(value * 100)}%` : grouped(value));
  const now = say(actualOfTarget, language, {
    actual: actual === undefined ? '–' : shown(actual),
    target: shown(target),
  });
  if (paced === undefined) return now;
  const soFar = say(paceSoFar, language, { soFar: grouped(paced.soFar) });
  return language === 'ja' ? `${now}（${soFar}）` : `${now} (${soFar})`;
}

/** What would be enough tomorrow: the action upstream where history carries it, else the count itself. */
function tomorrowText(line: PaceLine, paced: Pace, action: ShortfallAction | undefined, language: Language): string {
  const days = line.daysLeft;
  if (paced.need === 0 || paced.perDay === undefined) return '';
  if (action !== undefined) {
    const [low, high] = [roundUp(action.low / days), roundUp(action.high / days)];
    return say(tomorrowAction, language, { stage: spokenLabel(action.stage, language), low, high, days });
  }
  return say(tomorrowCount, language, { count: roundUp(paced.perDay), days, pace: paceText(line, language) });
}

function shareOf(value: number, target: number): number {
  return target > 0 ? Math.max(0, Math.min(1, value / target)) : 0;
}

/** `1,234`, one decimal where there is one. */
function grouped(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  const [whole = '', decimal] = String(rounded).split('.');
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimal === undefined ? separated : `${separated}.${decimal}`;
}
