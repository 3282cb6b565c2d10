import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from '../../src/core/grid/cell';
import { metricIdByLabel } from '../support/metric-ids';
import { canonicalPeriod } from '../support/period-days';
import { readCsv } from '../support/read-csv';
import { hostAt, runTable } from '../support/run-function';
import { keyOf } from '../support/tidy-sums';
import { typedGrid } from '../support/typed-grid';

/** Activity sheets in which 目標 stands beside 実績: KPI_TARGETS over the same range gives these targets and no others. */

interface Expected {
  readonly as_of: string;
  readonly targets?: readonly { readonly member: string; readonly month: string; readonly metric: string; readonly target: number }[];
}

for (const folder of [join(__dirname, 'layouts'), join(__dirname, 'awkward', 'layouts')]) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.expected.json')).sort()) {
    const expected = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Expected;
    const csv = join(folder, file.replace('.expected.json', '.csv'));
    if (expected.targets === undefined || !existsSync(csv)) continue;
    const rows = readCsv(csv);
    describe(file.replace('.expected.json', ''), () => {
      test.each([
        ['text', rows],
        ['typed cells', typedGrid(rows)],
      ])('targets beside actuals, as %s', (_, grid) => {
        expect(differences(grid, expected)).toEqual([]);
      });
    });
  }
}

function differences(grid: readonly (readonly Cell[])[], expected: Expected): string[] {
  const ids = metricIdByLabel();
  const want = new Map(expected.targets!.map((one) => [keyOf(one.member, one.month, one.metric), one.target]));
  const got = new Map<string, Cell>();
  const lines: string[] = [];
  for (const row of runTable('KPI_TARGETS', [grid, [['基準日', expected.as_of]]], hostAt(expected.as_of)).slice(1)) {
    const [member, period, label, , value] = row;
    const key = keyOf(String(member), canonicalPeriod(period), ids.get(String(label)) ?? String(label));
    if (got.has(key)) lines.push(`${key}: stated twice, ${got.get(key)} and ${value}`);
    got.set(key, value!);
  }
  for (const key of [...new Set([...want.keys(), ...got.keys()])].sort()) {
    if (want.get(key) !== got.get(key)) lines.push(`${key.split('|').join(' ')}: expected ${want.get(key) ?? 'none'}, got ${got.get(key) ?? 'none'}`);
  }
  return lines;
}
