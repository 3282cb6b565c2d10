// npm run types: the type checks of all parts, as many at a time as there are cores.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const TSC = path.join(path.dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');

// The longest first; that of the tests holds workbench, scripts and bench as well.
const left = ['test', '.', 'src/sidebar'];
await Promise.all(Array.from({ length: availableParallelism() }, checkNext));

async function checkNext() {
  for (let part = left.shift(); part !== undefined; part = left.shift()) {
    const { code, output } = await check(part);
    process.stdout.write(output);
    if (code !== 0) process.exitCode = 1;
  }
}

function check(part) {
  const tsc = spawn(process.execPath, [TSC, '--pretty', 'false', '-p', part], { cwd: ROOT });
  let output = '';
  for (const stream of [tsc.stdout, tsc.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((resolve) => tsc.on('close', (code) => resolve({ code, output })));
}
