import type { Activity } from '../core/activity/activity';
import { NONE } from '../core/activity/activity';
import type { SheetZone } from '../core/calendar/sheet-zone';
import type { Cell } from '../core/grid/cell';
import type { Language } from '../core/language';
import { METRICS } from '../core/metrics/catalogue';
import type { StalledUnit } from '../core/stalled/stalled';
import { COLUMNS } from '../messages/counting';

/** Heading row, then a row for each unit that has not moved, longest first. */
export function stalledTable(
  units: readonly StalledUnit[],
  activity: Activity,
  language: Language,
  zone: SheetZone,
): Cell[][] {
  const rows = units.map((unit): Cell[] => [
    unit.member === NONE ? '' : activity.members[unit.member]!,
    activity.candidates[unit.candidate]!,
    unit.job === NONE ? '' : activity.jobs[unit.job]!,
    METRICS[unit.stage]!.label[language],
    zone.toDate(unit.lastMove),
    unit.days,
  ]);
  return [[...COLUMNS.stalled[language]], ...rows];
}
