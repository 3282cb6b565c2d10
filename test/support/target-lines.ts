import Papa from 'papaparse';
import { dayOf } from '../../src/core/calendar/day';
import { SCRIPT_ZONE } from '../../src/core/calendar/sheet-zone';
import { cellAddress } from '../../src/core/grid/a1';
import type { Cell } from '../../src/core/grid/cell';
import { METRICS } from '../../src/core/metrics/catalogue';
import { NO_SETTINGS, type Settings } from '../../src/core/settings/settings';
import { readTargets } from '../../src/core/targets/read-targets';
import type { Target } from '../../src/core/targets/target';

/** A CSV as a rectangle of texts. */
export function textGrid(csv: string): string[][] {
  const rows = Papa.parse<string[]>(csv).data;
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
}

/** The targets read from a sheet on 25 November 2026, a line each: cell, member, period, metric, condition, value, scope. */
export function linesOf(grid: readonly (readonly Cell[])[], settings: Settings = NO_SETTINGS): string[] {
  const language = grid.some((row) => row.some((cell) => /[\u3040-\u9fff]/.test(String(cell)))) ? 'ja' : 'en';
  const fiscalStart = language === 'ja' ? 4 : 1;
  const context = { settings, asOf: dayOf(2026, 11, 25), zone: SCRIPT_ZONE, language, fiscalStart } as const;
  return readTargets(grid, context).map(lineOf);
}

function lineOf(target: Target): string {
  const { row, column, member, period, metric, text, condition, value, unit, scope, watched } = target;
  const amount = value === undefined ? (unit === 'all' ? 'all' : '-') : String(Math.round(value * 1e6) / 1e6);
  const what = metric === undefined ? `"${text}"` : METRICS[metric]!.id;
  const who = scope === 'team' ? 'team' : 'own';
  return `${cellAddress(row, column)} ${member || '-'} ${period || '-'} ${what} ${condition} ${amount} ${who}${watched ? ' watched' : ''}`;
}
