// dist/sidebar.html: one file with script and style inlined. Apps Script strips `//…` inside template literals when it
// serves HTML, so none may remain; and it serves the page from another origin, so nothing may be loaded from outside.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

export const SIDEBAR_LIMIT_BYTES = 300_000;

export async function sidebarPage(folder) {
  const result = await build({
    entryPoints: [path.join(folder, 'main.tsx')],
    bundle: true,
    format: 'iife',
    target: 'es2019',
    charset: 'utf8',
    minify: true,
    write: false,
    outdir: folder,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    supported: { 'template-literal': false },
    loader: { '.css': 'css' },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const script = result.outputFiles.find((file) => file.path.endsWith('.js')).text;
  const style = result.outputFiles.find((file) => file.path.endsWith('.css'))?.text ?? '';
  const shell = readFileSync(path.join(folder, 'sidebar.html'), 'utf8');
  // A replacement function, for `$&` and the like occur in minified code.
  const html = shell
    .replace('<!-- style -->', () => `<style>${style}</style>`)
    .replace('<!-- script -->', () => `<script>${script}</script>`);
  return { html, problems: pageProblems(html, script) };
}

function pageProblems(html, script) {
  const problems = [];
  if (script.includes('`'))
    problems.push('sidebar.html contains a template literal, which Apps Script damages when it serves the page.');
  if (script.includes('</script')) problems.push('sidebar.html contains a closing script tag inside its script.');
  if (html.includes('<?')) problems.push('sidebar.html contains `<?`, which HtmlService reads as a scriptlet.');
  if (/(src|href)="https?:/.test(html)) problems.push('sidebar.html loads something from outside.');
  const size = Buffer.byteLength(html);
  if (size > SIDEBAR_LIMIT_BYTES) problems.push(`sidebar.html has ${size} bytes; the limit is ${SIDEBAR_LIMIT_BYTES}.`);
  return problems;
}
