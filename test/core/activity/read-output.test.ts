import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Activity } from '../../../src/core/activity/activity';
import { SCRIPT_ZONE } from '../../../src/core/calendar/sheet-zone';
import type { Language } from '../../../src/core/language';
import { NO_SETTINGS } from '../../../src/core/settings/settings';
import { ISSUES } from '../../../src/messages/issues';
import { issuesTable } from '../../../src/view/issues-table';
import { tidyTable } from '../../../src/view/tidy-table';
import { randomSheet } from '../../cases/awkward/random-sheets';
import { readCsv } from '../../support/read-csv';
import { readSheet, sumsOf } from '../../support/read-sheet';

const LANGUAGES: readonly Language[] = ['ja', 'en'];
const CASES = join(__dirname, '..', '..', 'cases');
const SHEETS: readonly { readonly name: string; readonly activity: Activity }[] = [
  ...[join(CASES, 'layouts'), join(CASES, 'awkward', 'layouts')].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.csv'))
      .map((name) => ({ name, activity: readSheet(readCsv(join(folder, name))) })),
  ),
  ...Array.from({ length: 20 }, (_, seed) => ({
    name: `random sheet ${seed + 1}`,
    activity: readSheet(rectangle(randomSheet(seed + 1).sheet)),
  })),
];

function rectangle({ rows, width }: { rows: readonly (readonly string[])[]; width: number }): string[][] {
  return rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
}

/** Units and stages as well: how many different candidates and jobs each metric has. */
function unitsOf({ events }: Activity): string[] {
  const units = new Map<number, { candidates: Set<number>; jobs: Set<number> }>();
  for (let at = 0; at < events.length; at++) {
    const known = units.get(events.metric[at]!) ?? { candidates: new Set(), jobs: new Set() };
    units.set(events.metric[at]!, known);
    known.candidates.add(events.candidate[at]!);
    known.jobs.add(events.job[at]!);
  }
  return [...units].map(([metric, { candidates, jobs }]) => `${metric} ${candidates.size} ${jobs.size}`).sort();
}

describe.each(LANGUAGES)('KPI_TIDY in %s', (language) => {
  test.each(SHEETS)('reads back: $name', ({ activity }) => {
    const again = readSheet(tidyTable(activity, language, SCRIPT_ZONE));
    expect(sumsOf(again)).toEqual(sumsOf(activity));
    expect(again.events.length).toBe(activity.events.length);
    expect(unitsOf(again)).toEqual(unitsOf(activity));
  });
});

describe.each(LANGUAGES)('KPI_ISSUES in %s', (language) => {
  test.each(SHEETS)('says everything in whole sentences: $name', ({ activity }) => {
    const table = issuesTable(activity, NO_SETTINGS, language);
    for (const row of table) {
      expect(row).toHaveLength(5);
      for (const cell of row) expect(String(cell)).not.toMatch(/undefined|NaN|\[object|\{|\}|「」|""/);
    }
    for (const [, , , kind, handling] of table) expect([kind, handling]).not.toContain('');
  });

  test.each(SHEETS)('adds up the rows: $name', ({ activity }) => {
    const text = String(issuesTable(activity, NO_SETTINGS, language).at(-1)!.at(-1));
    const [all, ...parts] = [...text.matchAll(/\d+/g)].map(([figure]) => Number(figure));
    expect(parts.reduce((sum, one) => sum + one, 0)).toBe(all);
    expect(all).toBe(activity.rows.length);
  });
});

test('every issue that is reported has a text', () => {
  const core = join(__dirname, '..', '..', '..', 'src', 'core');
  const reported = ['activity', 'settings', 'grid'].flatMap((folder) =>
    readdirSync(join(core, folder)).flatMap((name) => {
      const source = readFileSync(join(core, folder, name), 'utf8');
      return [
        ...source.matchAll(/(?:issue|refuse)\(\s*'([a-z-]+)'/g),
        ...source.matchAll(/code: (?:\w+ \? )?'([a-z]+-[a-z-]+)'/g),
        ...source.matchAll(/code: \w+ \? '[a-z-]+' : '([a-z-]+)'/g),
      ].map((match) => match[1]!);
    }),
  );
  expect(reported.length).toBeGreaterThan(40);
  expect([...new Set(reported)].filter((code) => ISSUES[code] === undefined)).toEqual([]);
});
