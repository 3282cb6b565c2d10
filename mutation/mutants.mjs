/** The mutants of src/core as Stryker makes them: its list of changes, and code that tells which of them a test runs. */
import { readFileSync } from 'node:fs';
import { Instrumenter } from '@stryker-mutator/instrumenter';

const silent = { isDebugEnabled: () => false, debug() {}, info() {}, warn() {} };
const options = { plugins: null, excludedMutations: [], ignorers: [], noHeader: true };

/**
 * @param {string[]} names files of TypeScript
 * @returns the mutants, each with `source()`, the whole file with that one change, and the number of its `place`; and as
 *   `covering` the code of each file, which calls `comesPast(place)` for each of the `placeCount` places
 */
export async function mutantsOf(names) {
  const files = names.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') }));
  const { files: instrumented, mutants } = await new Instrumenter(silent).instrument(files, options);
  const original = new Map(files.map(({ name, content }) => [name, content]));
  const placeOf = new Map();
  let placeCount = 0;
  // Stryker's code holds all mutants behind switches; here it has only to tell where it comes past.
  const covering = instrumented.map(({ name, content }) => {
    const code = content
      .replace(/stryMutAct_9fa48\("\d+"\)/g, 'false')
      .replace(/stryCov_9fa48\(([^)]*)\)/g, (_, ids) => {
        for (const [, id] of ids.matchAll(/"(\d+)"/g)) placeOf.set(id, placeCount);
        return `comesPast(${placeCount++})`;
      });
    return [name, code];
  });
  return {
    covering: new Map(covering),
    placeCount,
    mutants: mutants.map(({ id, fileName, location, mutatorName, replacement }) => ({
      file: fileName,
      place: placeOf.get(id),
      mutatorName,
      ...change(original.get(fileName), location, replacement),
    })),
  };
}

function change(text, { start, end }, after) {
  const lines = text.split('\n');
  const at = ({ line, column }) => lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, column);
  const [from, to] = [at(start), at(end)];
  return {
    line: start.line + 1,
    column: start.column + 1,
    before: text.slice(from, to),
    after,
    source: (change = after) => text.slice(0, from) + change + text.slice(to),
  };
}
