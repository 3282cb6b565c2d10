/**
 * Mutation tests of src/core, folder by folder: `npm run mutation -- statistics funnel`; without names, all of them
 * (hours). Prints a line a folder; what survived is listed in mutation/reports/FOLDER.txt.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const ROOT = path.dirname(HERE);
const STRYKER = path.join(HERE, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const KILLED = ['Killed', 'Timeout'];
const ALIVE = ['Survived', 'NoCoverage'];

const known = readdirSync(path.join(ROOT, 'src/core'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`No folder of src/core: ${unknown.join(', ')}. There are: ${known.join(', ')}.\n`);
  process.exit(1);
}

if (!existsSync(STRYKER)) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const installed = spawnSync(npm, ['ci', '--prefix', HERE], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (installed.status !== 0) process.exit(1);
}

let failed = false;
for (const folder of asked.length > 0 ? asked : known) failed = !mutate(folder) || failed;
process.exit(failed ? 1 : 0);

/** @returns {boolean} whether Stryker ran to its end */
function mutate(folder) {
  const reports = path.join(HERE, 'reports');
  mkdirSync(reports, { recursive: true });
  const run = spawnSync(
    process.execPath,
    [STRYKER, 'run', path.join(HERE, 'stryker.config.mjs'), '--mutate', `src/core/${folder}/**/*.ts`],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const report = path.join(reports, 'mutation.json');
  if (run.status !== 0 || !existsSync(report)) {
    process.stderr.write(`${folder}: Stryker failed.\n${run.stdout}${run.stderr}`);
    return false;
  }
  const { files } = JSON.parse(readFileSync(report, 'utf8'));
  const mutants = Object.entries(files).flatMap(([file, { mutants: own }]) => own.map((one) => ({ file, ...one })));
  const killed = mutants.filter(({ status }) => KILLED.includes(status)).length;
  const alive = mutants.filter(({ status }) => ALIVE.includes(status));
  const tried = killed + alive.length;
  const score = tried === 0 ? 100 : (100 * killed) / tried;
  writeFileSync(path.join(reports, `${folder}.txt`), alive.map(line).join('\n'));
  process.stdout.write(`${folder}: ${score.toFixed(1)} % (${killed} of ${tried} mutants noticed)\n`);
  return true;
}

function line({ file, location, mutatorName, replacement, status }) {
  const place = `${file}:${location.start.line}:${location.start.column}`;
  return `${place} ${status} ${mutatorName} → ${(replacement ?? '').replace(/\s+/g, ' ').slice(0, 160)}`;
}
