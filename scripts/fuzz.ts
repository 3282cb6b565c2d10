/**
 * Calls every custom function with random ranges and arguments: `npm run fuzz [number of grids] [first seed]`.
 * Each call has to give a rectangle of plain cells or an Error with a sentence, within a second. Failures are
 * printed with their seed: `npm run fuzz 1 SEED` makes the same calls again.
 */
import { FUNCTIONS } from '../src/functions/catalogue';
import { fuzzOnce } from '../test/fuzz/fuzz-run';

const MILLISECONDS_MAX = 1000;
const SHOWN_MAX = 40;

const grids = Number(process.argv[2] ?? 10_000);
const first = Number(process.argv[3] ?? 1);
const started = Date.now();
let failed = 0;
for (let seed = first; seed < first + grids; seed++) {
  for (const failure of fuzzOnce(seed, MILLISECONDS_MAX)) {
    failed++;
    if (failed <= SHOWN_MAX) console.error(`seed ${failure.seed} ${failure.name}: ${failure.problem}`);
  }
}
const seconds = Math.round((Date.now() - started) / 1000);
console.log(`${grids} grids through ${FUNCTIONS.length} functions in ${seconds} s: ${failed} failures`);
process.exitCode = failed > 0 || FUNCTIONS.length === 0 ? 1 : 0;
