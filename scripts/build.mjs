// npm run build: dist/Code.js, dist/sidebar.html, dist/appsscript.json (all that clasp pushes), and build/functions.json
// for the workbench. Fails with a sentence when a rule of the platform is broken.
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { checkCode } from './check-code.mjs';
import { functionDocs } from './function-docs.mjs';
import { loadModule } from './load-module.mjs';
import { sidebarPage } from './sidebar-page.mjs';
import { entryStub, functionStub } from './stubs.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const at = (...parts) => path.join(ROOT, ...parts);

/** The bundle alone, as an IIFE in `JisouKpi_` (the trailing underscore keeps it private in Apps Script). */
function bundleCode({ metafile = false } = {}) {
  return buildSync({
    entryPoints: [at('src/apps-script/main.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'JisouKpi_',
    target: 'es2019',
    charset: 'utf8',
    minify: true,
    legalComments: 'inline',
    write: false,
    metafile,
    define: { ADD_ON: process.env.ADD_ON === '1' ? 'true' : 'false' },
  });
}

export async function buildAll({ quiet = false } = {}) {
  const { FUNCTIONS } = await loadModule(at('src/functions/catalogue.ts'));
  const { ENTRY_POINTS } = await loadModule(at('src/apps-script/entry-points.ts'));
  const bundle = bundleCode({ metafile: true });
  const stubs = [...ENTRY_POINTS.map(entryStub), ...FUNCTIONS.map(functionStub)];
  const code = `${bundle.outputFiles[0].text}\n${stubs.join('\n')}`;
  const names = [...ENTRY_POINTS, ...FUNCTIONS].map((entry) => entry.name);
  const problems = checkCode(code, ['JisouKpi_', ...names]);
  const { html, problems: pageProblems } = await sidebarPage(at('src/sidebar'));
  problems.push(...pageProblems);
  if (problems.length > 0)
    throw new Error(`The build stops here:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);

  rmSync(at('dist'), { recursive: true, force: true });
  mkdirSync(at('dist'), { recursive: true });
  mkdirSync(at('build'), { recursive: true });
  writeFileSync(at('dist/Code.js'), code);
  writeFileSync(at('dist/sidebar.html'), html);
  copyFileSync(at('appsscript.json'), at('dist/appsscript.json'));
  writeFileSync(
    at('build/functions.json'),
    JSON.stringify(
      FUNCTIONS.map(({ run: _run, ...spec }) => spec),
      null,
      1,
    ),
  );
  writeFileSync(at('build/bundle-meta.json'), JSON.stringify(bundle.metafile));
  writeFileSync(at('docs/functions.md'), functionDocs(FUNCTIONS));
  if (!quiet) {
    const kilobytes = (text) => `${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`;
    console.log(`dist/: ${readdirSync(at('dist')).join(', ')}`);
    console.log(
      `Code.js ${kilobytes(code)} (bundle ${kilobytes(bundle.outputFiles[0].text)}), sidebar.html ${kilobytes(html)}`,
    );
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  buildAll().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
