import path from 'node:path';
import type { Cell } from '../../src/core/grid/cell';
import { readCsv } from '../support/read-csv';
import { hostAt, runTable } from '../support/run-function';

const host = hostAt('2026-11-22');

function load(file: string): { grid: string[][]; column: (heading: string) => string[] } {
  const grid = readCsv(path.resolve(__dirname, file));
  const column = (heading: string): string[] => grid.slice(1).map((row) => row[grid[0]!.indexOf(heading)] ?? '');
  return { grid, column };
}

/** Last row of KPI_MEMBERS by heading: what was counted in all. */
function totals(grid: readonly (readonly Cell[])[]): Record<string, Cell> {
  const table = runTable('KPI_MEMBERS', [grid], host);
  return Object.fromEntries(table[0]!.map((heading, at) => [String(heading), table[table.length - 1]![at]!]));
}

const filled = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length;

test('srdobolo: every stage date is counted, the unknown stage is named', () => {
  const { grid, column } = load('srdobolo/candidates.csv');
  expect(totals(grid)).toMatchObject({
    'Applications agreed by candidates': filled(column('Application_Date')),
    'First candidate meetings held': filled(column('Phone_Screen_Date')),
    'First client interviews held': filled(column('Interview_Date')),
    Offers: filled(column('Offer_Date')),
    'Placements / deals': filled(column('Hiring_Date')),
  });
  const issues = runTable('KPI_ISSUES', [grid], host);
  expect(issues.some((row) => row[2] === 'Harver_Test_Date')).toBe(true);
  expect(issues.some((row) => row[2] === 'Whitdraw')).toBe(true);
});

test('srdobolo: months are right, so month and day were not swapped', () => {
  const { grid, column } = load('srdobolo/candidates.csv');
  const september = column('Offer_Date').filter((cell) => /^9\/\d+\/2023$/.test(cell)).length;
  const table = runTable('KPI_FUNNEL', [grid, '2023-09'], host);
  expect(table.find((row) => row[0] === 'Offers')![1]).toBe(september);
});

test('anula: applications are dated, their status is not history', () => {
  const { grid, column } = load('anula/applications.csv');
  expect(totals(grid)).toMatchObject({ 'Applications agreed by candidates': filled(column('ApplicationDate')) });
  const issues = runTable('KPI_ISSUES', [grid], host);
  for (const status of new Set(column('Status'))) expect(issues.some((row) => row[2] === status)).toBe(true);
});

test('procter: marks count by recruiter, and nothing falls into a period', () => {
  const { grid, column } = load('procter/funnel.csv');
  const recruiters = column('rec_id');
  const hired = column('hired');
  const table = runTable('KPI_MEMBERS', [grid, '', 'placement'], host);
  for (const [member, count] of table.slice(1, -1)) {
    expect(count).toBe(hired.filter((mark, at) => mark === '1' && recruiters[at] === member).length);
  }
  const inPeriod = runTable('KPI_FUNNEL', [grid, '2024-01'], host);
  expect(inPeriod.slice(1).every((row) => row[1] === 0)).toBe(true);
});
