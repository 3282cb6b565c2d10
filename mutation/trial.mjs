import path from 'node:path';
import vm from 'node:vm';
import { compile, runTest, testsOf } from './tests.mjs';

/** Ways in which a mutant ends. What hangs is noticed: nobody merges a change whose tests never end. */
const TIMEOUT = 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/**
 * Runs the tests that come past the mutant's place until one fails: those of its own folder first, then the quick ones.
 *
 * @returns {'noticed' | 'timeout' | 'survived' | 'never run'}
 */
export function trial(mutant, files) {
  const changed = new Map([[mutant.file, compile(mutant.file, mutant.source())]]);
  const own = `${path.sep}${path.basename(path.dirname(mutant.file))}${path.sep}`;
  const runs = files
    .map(({ file, whenLoaded, tests }) => {
      const passing = tests.flatMap(({ places }, at) => (places[mutant.place] === 1 ? [at] : []));
      // What is made once, when it is loaded or first asked for, may tell in any later test of the file.
      const once = whenLoaded[mutant.place] === 1 || passing.length === 1;
      const chosen = once ? [...tests.keys()] : passing;
      const time = chosen.reduce((sum, at) => sum + tests[at].time, 0);
      return { file, chosen, of: tests.length, time, order: file.includes(own) ? 0 : 1 };
    })
    .filter(({ chosen }) => chosen.length > 0)
    .sort((a, b) => a.order - b.order || a.time - b.time);
  if (runs.length === 0) return 'never run';
  for (const run of runs) {
    const result = withLimit(5000 + Math.ceil(3 * run.time), () => passes(run, changed));
    if (result !== true) return result;
  }
  return 'survived';
}

function passes({ file, chosen, of }, changed) {
  try {
    const tests = testsOf(file, changed);
    // Tests made from a table that was changed may be fewer or more.
    for (const test of tests.length === of ? chosen.map((at) => tests[at]) : tests) runTest(test);
    return true;
  } catch {
    return 'noticed';
  }
}

/** @returns what `act` returns, or 'timeout' after so many ms */
function withLimit(timeout, act) {
  globalThis.actWithLimit = act;
  try {
    return vm.runInThisContext('actWithLimit()', { timeout });
  } catch (error) {
    if (error.code === TIMEOUT) return 'timeout';
    throw error;
  }
}
