import path from 'node:path';
import vm from 'node:vm';
import { compile, runTest, testsOf } from './tests.mjs';

/** Ways in which a mutant ends. What hangs is noticed: nobody merges a change whose tests never end. */
const TIMEOUT = 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/** What each test file has cost so far and how many mutants it noticed: the ones that notice most for their time go first. */
const records = new Map();
/** So much likelier are the tests of the mutant's own folder to notice it. */
const OWN_FIRST = 4;

/**
 * Runs the tests that come past the mutant's place until one fails.
 *
 * @param {number} seconds so much of the tests' time, as they took to tell their places, and no more
 * @returns {'noticed' | 'timeout' | 'survived' | 'cut short' | 'never run'}
 */
export function trial(mutant, files, seconds) {
  const changed = new Map([[mutant.file, compiled(mutant)]]);
  const runs = runsOf(mutant, files);
  if (runs.length === 0) return 'never run';
  let left = 1000 * seconds;
  for (const { file, chosen, tests } of runs) {
    const some = chosen.filter((at) => {
      left -= tests[at].time;
      return left > 0;
    });
    const time = some.reduce((sum, at) => sum + tests[at].time, 0);
    const result = withLimit(5000 + Math.ceil(3 * time), () => passes(file, some, tests.length, changed));
    const record = recordOf(file);
    records.set(file, { noticed: record.noticed + (result === true ? 0 : 1), time: record.time + time });
    if (result !== true) return result;
    if (left <= 0) return 'cut short';
  }
  return 'survived';
}

/** `a ?? b` in place of one operand of `&&` needs its parentheses. */
function compiled({ file, source, after }) {
  try {
    return compile(file, source());
  } catch {
    return compile(file, source(`(${after})`));
  }
}

function recordOf(file) {
  return records.get(file) ?? { noticed: 1, time: 1000 };
}

/** The files with tests that come past the mutant's place, and which of their tests do; the most promising first. */
function runsOf({ file: mutated, place }, files) {
  const own = `${path.sep}${path.basename(path.dirname(mutated))}${path.sep}`;
  return files
    .map(({ file, whenLoaded, tests }) => {
      const passing = tests.flatMap(({ places }, at) => (places[place] === 1 ? [at] : []));
      // What is made once, when it is loaded or first asked for, may tell in any later test of the file.
      const once = whenLoaded[place] === 1 || passing.length === 1;
      // A test that fails on the unchanged code tells nothing.
      const chosen = once ? [...tests.keys()].filter((at) => tests[at].failed !== true) : passing;
      const { noticed, time } = recordOf(file);
      return { file, chosen, tests, promise: ((file.includes(own) ? OWN_FIRST : 1) * noticed) / time };
    })
    .filter(({ chosen }) => chosen.length > 0)
    .sort((a, b) => b.promise - a.promise);
}

/** `at`: which of the `count` tests of the file. */
function passes(file, at, count, changed) {
  try {
    const tests = testsOf(file, changed);
    // Tests made from a table that was changed may be fewer or more.
    for (const test of tests.length === count ? at.map((one) => tests[one]) : tests) runTest(test);
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
