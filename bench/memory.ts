import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { spreadOf } from './measure';
import { type Group, row } from './rows';

const ROWS = 100_000;
const RUNS = 5;
const GOAL_MB = 100;

/** Each run in a process of its own: a peak is never forgotten. */
export function memory(): Group {
  const script = path.resolve('scripts/run-ts.mjs');
  const peaks = Array.from({ length: RUNS }, () => {
    const said = execFileSync(process.execPath, [script, 'bench/peak-memory.ts', String(ROWS)], { encoding: 'utf8' });
    return Number(said) / 1e6;
  });
  const spread = spreadOf(peaks);
  const more = { rows: ROWS, unit: 'MB', goal: `≤ ${GOAL_MB} MB`, kept: spread.median <= GOAL_MB };
  return { title: 'Peak memory beyond the input', rows: [row('KPI_FUNNEL', spread, more)], notes: [] };
}
