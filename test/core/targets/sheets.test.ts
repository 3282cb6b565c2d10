import Papa from 'papaparse';
import { dayOf } from '../../../src/core/calendar/day';
import { SCRIPT_ZONE } from '../../../src/core/calendar/sheet-zone';
import { cellAddress } from '../../../src/core/grid/a1';
import type { Cell } from '../../../src/core/grid/cell';
import { METRICS } from '../../../src/core/metrics/catalogue';
import { NO_SETTINGS } from '../../../src/core/settings/settings';
import { readTargets } from '../../../src/core/targets/read-targets';
import type { Target } from '../../../src/core/targets/target';
import { typedGrid } from '../../support/typed-grid';
import { SHEETS } from './sheets';

function gridOf(csv: string): string[][] {
  const rows = Papa.parse<string[]>(csv).data;
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
}

function linesOf(grid: readonly (readonly Cell[])[]): string[] {
  const language = grid.some((row) => row.some((cell) => /[\u3040-\u9fff]/.test(String(cell)))) ? 'ja' : 'en';
  const fiscalStart = language === 'ja' ? 4 : 1;
  const context = {
    settings: NO_SETTINGS,
    asOf: dayOf(2026, 11, 25),
    zone: SCRIPT_ZONE,
    language,
    fiscalStart,
  } as const;
  return readTargets(grid, context).map(line);
}

function line(target: Target): string {
  const { row, column, member, period, metric, text, condition, value, unit, scope, watched } = target;
  const amount = value === undefined ? (unit === 'all' ? 'all' : '-') : String(Math.round(value * 1e6) / 1e6);
  const what = metric === undefined ? `"${text}"` : METRICS[metric]!.id;
  const who = scope === 'team' ? 'team' : 'own';
  return `${cellAddress(row, column)} ${member || '-'} ${period || '-'} ${what} ${condition} ${amount} ${who}${watched ? ' watched' : ''}`;
}

describe('target sheets of many shapes', () => {
  for (const { name, csv, targets } of SHEETS) {
    test(name, () => expect(linesOf(gridOf(csv))).toEqual(targets));
    test(`${name}, typed`, () => expect(linesOf(typedGrid(gridOf(csv)))).toEqual(targets));
  }

  test('blank rows and columns around a sheet change no more than the addresses', () => {
    for (const { csv, targets } of SHEETS) {
      const grid = gridOf(csv);
      const width = grid[0]!.length + 3;
      const padded = [
        ...grid.map((row) => [...row, '', '', '']),
        ...Array.from({ length: 40 }, () => Array<string>(width).fill('')),
      ];
      expect(linesOf(padded)).toEqual(targets);
    }
  });
});
