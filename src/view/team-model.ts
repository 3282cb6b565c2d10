import type { Activity } from '../core/activity/activity';
import type { Period } from '../core/calendar/period';
import { memberCounts } from '../core/funnel/member-counts';
import type { Language } from '../core/language';
import type { Settings } from '../core/settings/settings';
import { asOfText, type Reading } from './as-of-text';
import { ownShareText } from './feedback-growth';
import type { RecordedAction } from './feedback-record';
import { funnelRows } from './funnel-rows';
import { keyMetrics } from './key-metrics';
import { memberRows } from './member-rows';
import { morningText } from './morning-text';
import { periodKey, periodLabel, periodOptions } from './period-options';
import { stalledSummary } from './stalled-part';
import type { TeamPage } from './team';
import { teamRemark } from './team-remark';

/** Labels are longer in English, and the sidebar is 300 px wide. */
const COLUMNS_MOST: Readonly<Record<Language, number>> = { ja: 4, en: 3 };

export interface TeamInput {
  readonly activity: Activity;
  readonly settings: Settings;
  readonly period: Period | undefined;
  /** 1–12 */
  readonly fiscalStart: number;
  readonly language: Language;
  readonly reading: Reading;
  /** What was agreed in talks; none where no talk was recorded. */
  readonly records?: readonly RecordedAction[];
}

/** The team page as plain data: what is worth a look, the funnel, who waits, and members in the sheet's order. */
export function teamModel({
  activity,
  settings,
  period,
  fiscalStart,
  language,
  reading,
  records = [],
}: TeamInput): TeamPage {
  const options = { unique: settings.basis.people === 'unique' };
  const label = periodLabel(period, { activity, fiscalStart, language });
  const rows = funnelRows(activity, period, fiscalStart, language, options);
  const stalled = stalledSummary(activity, language);
  const members = memberCounts(activity, [], period).rows.flatMap(({ member }) => (member < 0 ? [] : [member]));
  const metrics = keyMetrics(activity, settings, COLUMNS_MOST[language]);
  return {
    asOf: asOfText(activity, reading, language),
    periods: periodOptions(activity, fiscalStart, language),
    period: periodKey(period, fiscalStart),
    remark: teamRemark({ activity, period, label, members, stalled: stalled.units, language }),
    funnel: rows,
    stalled: stalled.part,
    members: memberRows(activity, metrics, period, fiscalStart, language, options),
    ownShare: ownShareText(records, activity.asOf, language),
    morning: morningText({ activity, period: label, rows, stalled: stalled.units.length, language }),
  };
}
