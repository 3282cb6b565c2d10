// Loads a TypeScript module of this project in Node, so that scripts use the very code that ships.
import { build } from 'esbuild';

export async function loadModule(file) {
  const result = await build({
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    write: false,
    define: { ADD_ON: 'false' },
  });
  const source = Buffer.from(result.outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${source}`);
}
