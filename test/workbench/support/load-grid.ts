import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';

const ROOT = path.resolve(__dirname, '../../..');
const ENTRY = path.join(ROOT, 'workbench/grid/headless.ts');
const BUNDLE = path.join(ROOT, 'build/test/headless-grid.cjs');

/** The grid engine and our store on it, bundled once: it consists of thousands of ES modules that Jest would load one by one. */
export function loadGrid(): typeof import('../../../workbench/grid/headless') {
  if (!existsSync(BUNDLE) || statSync(BUNDLE).mtimeMs < newestSource()) {
    mkdirSync(path.dirname(BUNDLE), { recursive: true });
    buildSync({
      entryPoints: [ENTRY],
      outfile: BUNDLE,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      logLevel: 'silent',
    });
  }
  return require(BUNDLE);
}

function newestSource(): number {
  let newest = 0;
  for (const folder of ['workbench/grid', 'workbench/import', 'workbench/apps-script', 'workbench/page']) {
    for (const name of readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
      if (name.endsWith('.ts')) newest = Math.max(newest, statSync(path.join(ROOT, folder, name)).mtimeMs);
    }
  }
  return newest;
}
