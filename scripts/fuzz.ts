/**
 * Calls every custom function with random ranges and arguments: `npm run fuzz [number of grids] [first seed]`.
 * Each call has to give a rectangle of plain cells or an Error with a sentence, within a second. Failures of one
 * kind are printed once, with their number and first seed: `npm run fuzz 1 SEED` makes the same calls again.
 */
import { FUNCTIONS } from '../src/functions/catalogue';
import { fuzzOnce } from '../test/fuzz/fuzz-run';

const MILLISECONDS_MAX = 1000;

const grids = Number(process.argv[2] ?? 10_000);
const first = Number(process.argv[3] ?? 1);
const started = Date.now();
const kinds = new Map<string, { count: number; seed: number }>();
let failed = 0;
let slowest = '';
let slowestMilliseconds = 0;
for (let seed = first; seed < first + grids; seed++) {
  const { failures, slowest: call } = fuzzOnce(seed, MILLISECONDS_MAX);
  if (call.milliseconds > slowestMilliseconds) {
    slowestMilliseconds = call.milliseconds;
    slowest = `${call.name} with seed ${seed}`;
  }
  for (const { name, problem } of failures) {
    failed++;
    const kind = `${name}: ${problem.replace(/row \d+|took \d+ ms/, (match) => (match.startsWith('row') ? 'a row' : 'took too long'))}`;
    const known = kinds.get(kind);
    if (known === undefined) kinds.set(kind, { count: 1, seed });
    else known.count++;
  }
}
for (const [kind, { count, seed }] of [...kinds].sort((a, b) => b[1].count - a[1].count)) {
  console.error(`${count} × ${kind} (first seed ${seed})`);
}
const seconds = Math.round((Date.now() - started) / 1000);
console.log(
  `${grids} grids through ${FUNCTIONS.length} functions in ${seconds} s: ${failed} failures; ` +
    `slowest call ${Math.round(slowestMilliseconds)} ms (${slowest})`,
);
process.exitCode = failed > 0 || FUNCTIONS.length === 0 ? 1 : 0;
