// Stands in for scripts/build.mjs where a test is not about what is built.
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const at = (...parts) => path.join(import.meta.dirname, '..', ...parts);

export async function buildAll() {
  rmSync(at('dist'), { recursive: true, force: true });
  mkdirSync(at('dist'));
  writeFileSync(at('dist/Code.js'), 'var JisouKpi_ = {};\n');
  writeFileSync(at('dist/sidebar.html'), '<html data-page="start"></html>\n');
  copyFileSync(at('appsscript.json'), at('dist/appsscript.json'));
}
