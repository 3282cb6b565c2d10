// npm run release: build/release/jisou-kpi-<version>.zip, for agencies that paste the files. Equal sources, equal bytes.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { buildAll } from './build.mjs';
import { loadModule } from './load-module.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const at = (...parts) => path.join(ROOT, ...parts);

/** Every file that goes into Code.js or sidebar.html. */
async function bundledFiles() {
  const { metafile } = await build({
    entryPoints: [at('src/apps-script/main.ts'), at('src/sidebar/main.tsx')],
    bundle: true,
    write: false,
    metafile: true,
    outdir: ROOT,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { ADD_ON: 'false' },
  });
  return Object.keys(metafile.inputs);
}

async function release() {
  const { packagesIn, releaseZip } = await loadModule(at('scripts/release/release-zip.ts'));
  await buildAll({ quiet: true });
  const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const { name, bytes } = releaseZip(ROOT, version, packagesIn(await bundledFiles()));
  mkdirSync(at('build/release'), { recursive: true });
  writeFileSync(at('build/release', name), bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  console.log(`build/release/${name} (${(bytes.length / 1000).toFixed(1)} kB)\nsha256 ${hash}`);
}

release().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
