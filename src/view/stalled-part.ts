import { type Activity, NONE } from '../core/activity/activity';
import { everyone } from '../core/activity/select';
import type { Language } from '../core/language';
import { type StalledUnit, stalledUnits } from '../core/stalled/stalled';
import { missingForStalled } from '../messages/counting';
import { say } from '../messages/message';
import { NO_STALLED, stalledCount, stalledLine, stalledLong } from '../messages/team';
import { spokenLabel } from './metric-label';
import type { StalledPart } from './team';

/** As in KPI_STALLED. */
export const STALLED_DAYS = 7;
/** Whoever has waited longer than this is more often finished than forgotten: counted, not listed. */
export const STALLED_LONG_DAYS = 60;
const LISTED_MOST = 50;

export interface StalledSummary {
  readonly part: StalledPart;
  /** Those worth asking about. */
  readonly units: readonly StalledUnit[];
}

/** Who waits without a move, longest first; those who have waited so long that the sheet may only lack their end apart. */
export function stalledSummary(activity: Activity, language: Language): StalledSummary {
  const found = stalledUnits(activity, STALLED_DAYS, activity.asOf, everyone(activity));
  if ('missing' in found) {
    const sentence = missingForStalled[found.missing === 'stage' ? 'stage' : 'candidate'][language];
    return { part: { sentence, lines: [], long: '' }, units: [] };
  }
  const units = found.filter(({ days }) => days <= STALLED_LONG_DAYS);
  const long = found.length - units.length;
  const sentence =
    units.length === 0
      ? NO_STALLED[language]
      : say(stalledCount, language, { days: STALLED_DAYS, count: units.length, most: LISTED_MOST });
  return {
    units,
    part: {
      sentence,
      lines: units.slice(0, LISTED_MOST).map((unit) => lineOf(unit, activity, language)),
      long: long === 0 ? '' : say(stalledLong, language, { days: STALLED_LONG_DAYS, count: long }),
    },
  };
}

function lineOf({ candidate, stage, days, member }: StalledUnit, activity: Activity, language: Language) {
  const name = activity.candidates[candidate]!;
  return {
    candidate: name,
    text: say(stalledLine, language, {
      stage: spokenLabel(stage, language),
      days,
      member: member === NONE ? '' : activity.members[member]!,
    }),
    behind: { kind: 'candidate' as const, candidate: name },
  };
}
