/**
 * Bundles a TypeScript script and runs it: `node scripts/run-ts.mjs scripts/calibrate.ts [arguments]`.
 * Node 20 does not read TypeScript, and one bundle starts faster than a loader hook for every file.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [script, ...rest] = process.argv.slice(2);
if (script === undefined) throw new Error('usage: node scripts/run-ts.mjs <script.ts> [arguments]');
// Inside the project, so that packages are found.
const build_ = join(import.meta.dirname, '../build');
mkdirSync(build_, { recursive: true });
const folder = mkdtempSync(join(build_, 'run-ts-'));
const outfile = join(folder, 'script.mjs');
try {
  await build({ entryPoints: [script], outfile, bundle: true, platform: 'node', format: 'esm' });
  process.argv = [process.argv[0], script, ...rest];
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
