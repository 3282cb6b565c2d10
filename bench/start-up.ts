import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, Script } from 'node:vm';
import { processorTime_ms, spreadOf } from './measure';
import { type Group, row } from './rows';
import { eventLog } from './sheets/event-log';

const RUNS = 41;
const CELL_ROWS = 1000;
const BUNDLE_GOAL_kB = 150;
const PAGE_GOAL_kB = 300;
const EVALUATION_GOAL_ms = 5;

interface BundleMeta {
  readonly outputs: Readonly<
    Record<
      string,
      { readonly bytes: number; readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }
    >
  >;
}

/** Every custom function call evaluates the bundle anew: what that costs, and how large it is. Needs `npm run build`. */
export function startUp(): Group {
  const code = readFileSync(path.resolve('dist/Code.js'), 'utf8');
  const bundle = bundleMeta().bytes / 1000;
  const page = readFileSync(path.resolve('dist/sidebar.html')).length / 1000;
  const evaluation = spreadOf(Array.from({ length: RUNS }, (_, run) => evaluate(code, run)).slice(1));
  const rows = JSON.stringify(eventLog(CELL_ROWS));
  const cell = spreadOf(Array.from({ length: RUNS }, (_, run) => callOnce(code, rows, run)).slice(1));
  return {
    title: 'Start-up',
    rows: [
      row('Code.js without its stubs', bundle, {
        unit: 'kB',
        goal: `≤ ${BUNDLE_GOAL_kB} kB`,
        kept: bundle <= BUNDLE_GOAL_kB,
      }),
      row('evaluation of Code.js in a fresh context', evaluation, {
        goal: `≤ ${EVALUATION_GOAL_ms} ms`,
        kept: evaluation.median <= EVALUATION_GOAL_ms,
      }),
      row('what one cell costs: evaluation and the first KPI_FUNNEL', cell, { rows: CELL_ROWS }),
      row('sidebar.html', page, { unit: 'kB', goal: `≤ ${PAGE_GOAL_kB} kB`, kept: page <= PAGE_GOAL_kB }),
    ],
    notes: [],
  };
}

/** Compiles and runs it; the text differs each time, so that no compiled code is found again. */
function evaluate(code: string, run: number): number {
  const context = createContext({});
  const text = `${code}\n// ${run}`;
  const start = processorTime_ms();
  new Script(text).runInContext(context);
  return processorTime_ms() - start;
}

/** The same, and the one call that the cell is there for. The Dates are made inside, for each context has its own. */
function callOnce(code: string, rows: string, run: number): number {
  const context = createContext({ text: rows });
  new Script('var rows = JSON.parse(text); for (const row of rows.slice(1)) row[0] = new Date(row[0]);').runInContext(
    context,
  );
  const text = `${code}\n// cell ${run}`;
  const start = processorTime_ms();
  new Script(text).runInContext(context);
  new Script("KPI_FUNNEL(rows, '2026-04')").runInContext(context);
  return processorTime_ms() - start;
}

function bundleMeta(): BundleMeta['outputs'][string] {
  const meta = JSON.parse(readFileSync(path.resolve('build/bundle-meta.json'), 'utf8')) as BundleMeta;
  return Object.values(meta.outputs)[0]!;
}

/** The share of each folder in the bundle, largest first. */
export function moduleShares(): string {
  const { bytes, inputs } = bundleMeta();
  const shares = new Map<string, number>();
  for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
    const parts = file.split('/');
    const folder = parts[0] === 'node_modules' ? parts[1]! : parts.slice(1, parts[1] === 'core' ? 3 : 2).join('/');
    shares.set(folder, (shares.get(folder) ?? 0) + bytesInOutput);
  }
  const lines = [...shares]
    .sort((a, b) => b[1] - a[1])
    .map(([folder, size]) => `| ${folder} | ${(size / 1000).toFixed(1)} | ${((100 * size) / bytes).toFixed(1)} |`);
  return ['| module | kB | % |', '|---|---:|---:|', ...lines].join('\n');
}
