import { type Activity, GRAIN_DAY, GRAIN_WEEK, NONE, UNDATED } from '../core/activity/activity';
import type { SheetZone } from '../core/calendar/sheet-zone';
import type { Cell } from '../core/grid/cell';
import type { Language } from '../core/language';
import { METRICS } from '../core/metrics/catalogue';
import { GRAIN_NAMES, TIDY_COLUMNS } from '../messages/tidy';

/** One row an event or total, sorted by source row, then column; 1-based rows of the range. */
export function tidyTable(
  { events, members, candidates, jobs }: Activity,
  language: Language,
  zone: SheetZone,
): Cell[][] {
  const table: Cell[][] = [[...TIDY_COLUMNS[language]]];
  const dates = new Map<number, Date>();
  const nameOf = (names: readonly string[], at: number): string => (at === NONE ? '' : (names[at] ?? ''));
  for (let at = 0; at < events.length; at++) {
    const day = events.day[at]!;
    let date: Cell = '';
    if (day !== UNDATED) {
      const known = dates.get(day) ?? zone.toDate(day);
      dates.set(day, known);
      date = known;
    }
    const grain = events.grain[at] === GRAIN_DAY ? 0 : events.grain[at] === GRAIN_WEEK ? 1 : 2;
    table.push([
      date,
      day === UNDATED ? '' : GRAIN_NAMES[language][grain],
      nameOf(members, events.member[at]!),
      METRICS[events.metric[at]!]!.label[language],
      events.count[at]!,
      nameOf(candidates, events.candidate[at]!),
      nameOf(jobs, events.job[at]!),
      events.row[at]! + 1,
    ]);
  }
  return table;
}
