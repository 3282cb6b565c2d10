// npm run bench: reading and counting beside a bare loop over the same rows, in one run. Prints a table and writes it to
// docs/performance.md, with the machine and the date: ratios travel, milliseconds do not.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { readActivity } from '../src/core/activity/read-activity';
import { inferSheetZone } from '../src/core/calendar/infer-zone';
import { NO_SETTINGS } from '../src/core/settings/settings';
import { FUNCTIONS } from '../src/functions/catalogue';
import { eventLog, type TypedRow } from './event-log';
import { type Measure, measure, type Task } from './measure';

const AS_OF = Math.floor(Date.UTC(2026, 10, 22) / 86_400_000);
const ROUNDS = 9;
const SIZES = [10_000, 100_000, 200_000];
const host = {
  now: () => new Date(2026, 10, 22),
  savedActivity: () => ({ activity: [], settings: [] }),
};

/** What somebody would write who knows the columns: no reading, no checking, no accounting. */
function bareLoop(log: readonly TypedRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 1; at < log.length; at++) {
    const row = log[at]!;
    const day = row[0] as Date;
    const key = `${String(row[1])}|${day.getFullYear() * 12 + day.getMonth()}|${String(row[4])}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function run(name: string, ...args: unknown[]): unknown {
  return FUNCTIONS.find((spec) => spec.name === name)!.run(args, host);
}

/** The functions that are measured, with the arguments after the range. */
const CALLS: readonly (readonly [string, ...unknown[]])[] = [
  ['KPI_FUNNEL', '2026-04'],
  ['KPI_COUNT', '一次面接設定数', '2026-04'],
  ['KPI_MEMBERS', '2026-04'],
  ['KPI_TREND', '一次面接設定数', '月'],
  ['KPI_STALLED', 14],
  ['KPI_PLAN', '内定承諾', 3],
  ['KPI_ISSUES'],
  ['KPI_TIDY'],
  ['KPI_LEAD'],
];

function tasks(log: readonly TypedRow[]): Task[] {
  const zone = inferSheetZone(log);
  return [
    ['bare loop', () => bareLoop(log)],
    ['read into events', () => readActivity(log, { settings: NO_SETTINGS, asOf: AS_OF, zone })],
    ...CALLS.map(([name, ...rest]): Task => [name, () => run(name, log, ...rest)]),
  ];
}

function table(size: number, results: readonly Measure[]): string {
  const base = results[0]!.median;
  const lines = results.map(
    ({ name, median, low, high }) =>
      `| ${name} | ${median.toFixed(1)} | ${low.toFixed(1)}–${high.toFixed(1)} | ${(median / base).toFixed(1)} |`,
  );
  return [
    `## ${size.toLocaleString('en')} rows × 8 columns`,
    '',
    '| task | ms (median) | 10–90 % | ÷ bare loop |',
    '|---|---:|---:|---:|',
    ...lines,
    '',
  ].join('\n');
}

const sections = SIZES.map((size) => table(size, measure(tasks(eventLog(size)), ROUNDS)));
const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.version}`;
const text = `# Performance

Made by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine}. Every task reads the same typed rows in one run, in
turn; the functions include reading, checking and issue accounting. The bare loop groups by member × month × stage with
the columns given by hand and checks nothing.

${sections.join('\n')}`;
console.log(text);
writeFileSync(path.resolve('docs/performance.md'), text);
