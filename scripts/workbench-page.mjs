// The workbench's page, built into build/workbench/ (never into dist/, which clasp pushes whole).
//
// The grid engine (12 MB) is bundled on its own and only once for its versions; our page takes it from a global. So a
// change of ours is bundled in a tenth of a second.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = path.resolve(import.meta.dirname, '..');
const at = (...parts) => path.join(ROOT, ...parts);
const OUT = at('build/workbench');

/** Packages of the grid engine that our code imports. Everything else they need comes along. */
const ENGINE = [
  '@univerjs/core',
  '@univerjs/docs',
  '@univerjs/docs-ui',
  '@univerjs/engine-formula',
  '@univerjs/engine-render',
  '@univerjs/sheets',
  '@univerjs/sheets-formula',
  '@univerjs/sheets-formula-ui',
  '@univerjs/sheets-numfmt',
  '@univerjs/sheets-numfmt-ui',
  '@univerjs/sheets-ui',
  '@univerjs/ui',
  '@univerjs/preset-sheets-core/locales/ja-JP',
  '@univerjs/preset-sheets-core/locales/en-US',
];

const COMMON = {
  bundle: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** Builds what the page needs and is not in dist/; gives the folder. */
export async function buildPage() {
  mkdirSync(OUT, { recursive: true });
  await Promise.all([buildEngine(), buildOwn()]);
  return OUT;
}

/** As `build`, but a file appears whole or not at all: two test files may build, and read, at the same time. */
async function buildWhole(options) {
  const { outputFiles } = await build({ ...options, write: false });
  for (const { path: file, contents } of outputFiles) writeWhole(file, contents);
}

function writeWhole(file, contents) {
  const making = `${file}.${process.pid}`;
  writeFileSync(making, contents);
  renameSync(making, file);
}

async function buildEngine() {
  const key = engineKey();
  const keyFile = path.join(OUT, 'engine.key');
  if (existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key && existsSync(path.join(OUT, 'engine.js'))) return;
  const imports = ENGINE.map((name, index) => `import * as m${index} from ${JSON.stringify(name)};`);
  // `__esModule`, so that a default import takes the default and not the whole module.
  const entries = ENGINE.map((name, index) => `${JSON.stringify(name)}: {...m${index}, __esModule: true}`);
  await buildWhole({
    ...COMMON,
    stdin: {
      contents: `${imports.join('\n')}\nglobalThis.GridEngine = {${entries.join(',\n')}};`,
      resolveDir: ROOT,
      loader: 'js',
    },
    outfile: path.join(OUT, 'engine.js'),
  });
  writeFileSync(
    path.join(OUT, 'engine.css'),
    readFileSync(at('node_modules/@univerjs/preset-sheets-core/lib/index.css')),
  );
  writeFileSync(keyFile, key);
}

/** Changes with every version of the engine and with this recipe. */
function engineKey() {
  const versions = ENGINE.map((name) => {
    const folder = name.split('/').slice(0, 2).join('/');
    return `${name} ${JSON.parse(readFileSync(at('node_modules', folder, 'package.json'), 'utf8')).version}`;
  });
  return createHash('sha256')
    .update(versions.join('\n'))
    .update(readFileSync(import.meta.filename))
    .digest('hex');
}

const engineFromGlobal = {
  name: 'engine-from-global',
  setup(bundler) {
    bundler.onResolve({ filter: /^@univerjs\// }, ({ path: name }) => {
      if (ENGINE.includes(name)) return { path: name, namespace: 'engine' };
      return { errors: [{ text: `${name} is not among the packages that scripts/workbench-page.mjs bundles.` }] };
    });
    bundler.onLoad({ filter: /.*/, namespace: 'engine' }, ({ path: name }) => ({
      contents: `module.exports = globalThis.GridEngine[${JSON.stringify(name)}];`,
      loader: 'js',
    }));
  },
};

/** The list of differences is shown where it exists; the page also works without. */
const missingIsEmpty = {
  name: 'missing-is-empty',
  setup(bundler) {
    bundler.onLoad({ filter: /\.md$/ }, ({ path: file }) => ({
      contents: existsSync(file) ? readFileSync(file, 'utf8') : '',
      loader: 'text',
    }));
    bundler.onResolve({ filter: /\.md$/ }, ({ path: name, resolveDir }) => ({ path: path.resolve(resolveDir, name) }));
  },
};

async function buildOwn() {
  const bridge = {
    ...COMMON,
    entryPoints: { bridge: at('workbench/apps-script/bridge/client-entry.ts') },
    outdir: OUT,
  };
  await buildWhole({ ...bridge, target: 'es2019' });
  await buildWhole({
    ...COMMON,
    entryPoints: { page: at('workbench/page/main.ts') },
    outdir: OUT,
    loader: { '.css': 'css', '.md': 'text', '.svg': 'text' },
    plugins: [engineFromGlobal, missingIsEmpty],
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildPage();
