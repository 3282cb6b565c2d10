/**
 * Mutation tests of src/core: changes one thing at a time and looks whether a test fails.
 *
 *   npm run mutation -- --sample 400 [--seed 7] [folders]   so many changes, drawn at random
 *   npm run mutation -- [folders or files]                  all changes of these (activity, activity/read-log.ts), or of
 *                                                           all (days)
 *
 * `--tests test/core/activity,test/cases` runs only the tests of these folders: quick, for work on one of them.
 * `--seconds 10` spends no more than that on the tests of one change; what they have not noticed by then counts as not
 * noticed.
 *
 * Prints the share that was noticed, with its 95 % interval, by folder and in all; what was not is listed in the file
 * that `--report` names, or in mutation/reports/survivors.txt. The order is drawn too: stopped with Ctrl+C, it reports on what it has tried so far.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

const HERE = import.meta.dirname;
const ROOT = path.dirname(HERE);
const CORE = path.join(ROOT, 'src/core');
/** Those that run in one process and without waiting: the browser and the talk across it would notice more, but take hours. */
const TESTS =
  'test/core,test/functions,test/cases,test/view,test/data,test/apps-script,test/calibration,test/fuzz,test/contract';

const FOLDERS = readdirSync(CORE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

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

const { sample, seed, seconds, tests, chosen, listed } = asked();
const { mutants: all, covering, placeCount } = await mutantsOf(chosen);
const mutants = drawn(all, sample, seed);
say(`${mutants.length} of ${all.length} mutants (seed ${seed}); running the tests once …`);
const { files, failing } = coverageOf(tests, covering, placeCount);
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
      tests: { type: 'string', default: TESTS },
      report: { type: 'string', default: path.join(HERE, 'reports/survivors.txt') },
    },
  });
  const tests = pathsIn(values.tests.split(','), ROOT, '.test.ts');
  const chosen = pathsIn(positionals.length > 0 ? positionals : FOLDERS, CORE, '.ts');
  const [sample, seed, seconds] = [values.sample, values.seed, values.seconds].map(Number);
  if (!(sample > 0 && seconds > 0 && Number.isInteger(seed))) {
    say('--sample and --seconds take a number above 0, --seed a whole number.');
    process.exit(1);
  }
  return { sample, seed, seconds, tests, chosen, listed: path.resolve(values.report) };
}

/** The files of so many folders; a file stands for itself. */
function pathsIn(names, base, ending) {
  const unknown = names.filter((name) => !existsSync(path.join(base, name)));
  if (unknown.length > 0) {
    say(`Not in ${path.relative(ROOT, base) || 'the project'}: ${unknown.join(', ')}.`);
    process.exit(1);
  }
  return names.flatMap((name) => {
    const whole = path.join(base, name);
    if (statSync(whole).isFile()) return [whole];
    const inside = readdirSync(whole, { recursive: true }).filter((one) => one.endsWith(ending));
    return inside.map((one) => path.join(whole, one)).sort();
  });
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
  mkdirSync(path.dirname(listed), { recursive: true });
  writeFileSync(listed, results.filter(survived).map(line).sort().join('\n'));
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
