/**
 * Mutation tests of src/core: changes one thing at a time and looks whether a test fails.
 *
 *   npm run mutation -- --sample 400 [--seed 7] [folders]   so many changes, drawn at random
 *   npm run mutation -- [folders]                           all changes of these folders, or of all (days)
 *
 * `--seconds 10` spends no more than that on the tests of one change; what they have not noticed by then counts as not
 * noticed.
 *
 * Prints the share that was noticed, with its 95 % interval, by folder and in all; what was not is listed in
 * mutation/reports/survivors.txt. The order is drawn too: stopped with Ctrl+C, it reports on what it has tried so far.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

const HERE = import.meta.dirname;
const ROOT = path.dirname(HERE);
const CORE = path.join(ROOT, 'src/core');
/** Those that run in one process and without waiting: pages, sheets and the browser would notice more, but take hours. */
const TESTS = ['test/core', 'test/functions', 'test/cases', 'test/view', 'test/data'];

if (!existsSync(path.join(HERE, 'node_modules/@stryker-mutator/instrumenter'))) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const installed = spawnSync(npm, ['ci', '--prefix', HERE], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (installed.status !== 0) process.exit(1);
}
process.chdir(ROOT);
const { mutantsOf } = await import('./mutants.mjs');
const { coverageOf } = await import('./coverage.mjs');
const { trial } = await import('./trial.mjs');
const { freshModules } = await import('./tests.mjs');
const { wilsonInterval } = freshModules(new Map())(path.join(CORE, 'statistics/wilson-interval.ts'));

const { sample, seed, seconds, folders } = asked();
const {
  mutants: all,
  covering,
  placeCount,
} = await mutantsOf(folders.flatMap((folder) => filesIn(path.join(CORE, folder), '.ts')));
const mutants = drawn(all, sample, seed);
say(`${mutants.length} of ${all.length} mutants (seed ${seed}); running the tests once …`);
const { files, failing } = coverageOf(
  TESTS.flatMap((folder) => filesIn(path.join(ROOT, folder), '.test.ts')),
  covering,
  placeCount,
);
for (const one of failing) say(`Left out, fails on unchanged code: ${one}`);

const results = [];
let stopped = false;
process.once('SIGINT', () => {
  stopped = true;
});
for (const mutant of mutants) {
  await new Promise(setImmediate);
  if (stopped) break;
  results.push({ ...mutant, status: trial(mutant, files, seconds) });
  if (results.length % 50 === 0) say(score(`${new Date().toTimeString().slice(0, 8)}`, results));
}
report();

function asked() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sample: { type: 'string', default: 'Infinity' },
      seed: { type: 'string', default: '1' },
      seconds: { type: 'string', default: 'Infinity' },
    },
  });
  const known = readdirSync(CORE, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const unknown = positionals.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    say(`No folder of src/core: ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
    process.exit(1);
  }
  const [sample, seed, seconds] = [values.sample, values.seed, values.seconds].map(Number);
  if (!(sample > 0 && seconds > 0 && Number.isInteger(seed))) {
    say('--sample and --seconds take a number above 0, --seed a whole number.');
    process.exit(1);
  }
  return {
    sample,
    seed,
    seconds,
    folders: positionals.length > 0 ? positionals : known,
  };
}

function filesIn(folder, ending) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(ending));
  return names.map((name) => path.join(folder, name)).sort();
}

/** The first so many of a shuffled list (Fisher and Yates), by the generator mulberry32. */
function drawn(list, count, from) {
  const items = [...list];
  let state = from;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const size = Math.min(count, items.length);
  for (let at = 0; at < size; at += 1) {
    const other = at + Math.floor(random() * (items.length - at));
    [items[at], items[other]] = [items[other], items[at]];
  }
  return items.slice(0, size);
}

function report() {
  const folderOf = ({ file }) => path.relative(CORE, file).split(path.sep)[0];
  for (const folder of [...new Set(results.map(folderOf))].sort())
    process.stdout.write(
      `${score(
        folder,
        results.filter((one) => folderOf(one) === folder),
      )}\n`,
    );
  process.stdout.write(`${score('all', results)}\n`);
  mkdirSync(path.join(HERE, 'reports'), { recursive: true });
  writeFileSync(path.join(HERE, 'reports/survivors.txt'), results.filter(survived).map(line).sort().join('\n'));
}

function survived({ status }) {
  return ['survived', 'cut short', 'never run'].includes(status);
}

function score(name, some) {
  const noticed = some.filter((one) => !survived(one)).length;
  const { low, high } = wilsonInterval(noticed, some.length);
  const percent = (share) => (100 * share).toFixed(1);
  const count = (wanted) => some.filter(({ status }) => status === wanted).length;
  return [
    `${name}: ${percent(noticed / some.length)} % (${percent(low)}–${percent(high)}), ${noticed} of ${some.length} noticed`,
    `${count('timeout')} by time, ${count('never run')} never run, ${count('cut short')} cut short`,
  ].join('; ');
}

function line({ file, line, column, status, mutatorName, before, after }) {
  const short = (text) => text.replace(/\s+/g, ' ').slice(0, 120);
  return `${path.relative(ROOT, file)}:${line}:${column} ${status} ${mutatorName} ${short(before)} → ${short(after)}`;
}

function say(text) {
  process.stderr.write(`${text}\n`);
}
