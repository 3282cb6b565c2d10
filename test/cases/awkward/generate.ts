/**
 * Writes the sheets of this folder with their truth. Run it with `node scripts/run-ts.mjs test/cases/awkward/generate.ts`;
 * the files are kept in version control, and a test makes sure that they are what this makes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { awkwardFiles } from './files';

const here = join(process.cwd(), 'test', 'cases', 'awkward');
for (const [path, text] of awkwardFiles()) {
  const file = join(here, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}
console.log(`${awkwardFiles().length} files written to ${here}`);
