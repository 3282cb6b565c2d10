import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../support/read-csv';
import { hostAt, runTable } from '../support/run-function';
import { AS_OF, check, differences, type TargetsTruth } from '../support/targets-truth';
import { typedGrid } from '../support/typed-grid';

/**
 * Every sheet of cases/targets and cases/awkward/targets through KPI_TARGETS and KPI_TARGET_CHECK: each target with
 * member, period, metric, condition, value, scope, mark and replacements. Further rows are right where they hold a
 * sentence without a metric or number, or a figure that is only watched; a further target or flag is not.
 */

const FOLDERS = [join(__dirname, 'targets'), join(__dirname, 'awkward', 'targets')];
for (const folder of FOLDERS) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.csv')).sort()) {
    const name = file.slice(0, -'.csv'.length);
    const rows = readCsv(join(folder, file));
    const expected = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')) as TargetsTruth;
    describe(name, () => {
      test('KPI_TARGET_CHECK as text', () => {
        expect(differences(check(rows, expected), expected)).toEqual([]);
      });
      test('KPI_TARGET_CHECK as typed cells', () => {
        expect(differences(check(typedGrid(rows), expected), expected)).toEqual([]);
      });
      test('KPI_TARGETS gives the same rows without the judgement', () => {
        const settings = [['基準日', expected.as_of ?? AS_OF]];
        const targets = runTable('KPI_TARGETS', [rows, settings], hostAt(expected.as_of ?? AS_OF));
        expect(targets).toEqual(check(rows, expected).map((row) => row.slice(0, 8)));
      });
    });
  }
}
