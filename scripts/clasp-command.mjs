// What `npm run setup` and `npm run deploy` share: packages there, TypeScript loaded, exit code handed on.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const at = (...parts) => path.join(ROOT, ...parts);

export async function runClaspCommand(command) {
  if (!existsSync(at('node_modules/esbuild')) || !existsSync(at('node_modules/@google/clasp'))) {
    console.error(
      'パッケージがまだありません。npm ci を実行してから、もう一度実行してください。\n' +
        'The packages are not installed yet. Please run npm ci, then run this again.',
    );
    process.exitCode = 1;
    return;
  }
  const { loadModule } = await import('./load-module.mjs');
  const { runCommand } = await loadModule(at('scripts/clasp/commands.ts'));
  process.exitCode = await runCommand(command, process.argv.slice(2), {
    folder: ROOT,
    version: JSON.parse(readFileSync(at('package.json'), 'utf8')).version,
    env: process.env,
    build: async ({ addOn }) => {
      // buildAll reads it: the published add-on makes its menu in another way.
      if (addOn) process.env.ADD_ON = '1';
      const { buildAll } = await import('./build.mjs');
      await buildAll({ quiet: true });
    },
  });
}
