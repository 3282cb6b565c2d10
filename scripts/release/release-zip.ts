import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { forNotepad, pasteGuide } from './guide';
import { thirdPartyNotices } from './third-party';

export { packagesIn } from './third-party';

/** The same for every zip: equal contents must give equal bytes. Years before 1980 do not exist in a zip. */
const MOMENT = new Date(1980, 0, 1);

export interface Release {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The zip for agencies without Node, from what was built into `dist`. All files end in .txt: double-clicking opens them in
 * an editor, where they can be copied, and does not run Code.js or show sidebar.html. `packages` are bundled in them.
 */
export function releaseZip(folder: string, version: string, packages: readonly string[]): Release {
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  const texts: Readonly<Record<string, string>> = {
    '1-はじめにお読みください.txt': forNotepad(`自走KPI ${version}\n\n${pasteGuide(read('docs/install.ja.md'))}`),
    '2-Read-me-first.txt': forNotepad(`Jisou KPI ${version}\n\n${pasteGuide(read('docs/install.md'))}`),
    'Code.gs.txt': read('dist/Code.js'),
    'sidebar.html.txt': read('dist/sidebar.html'),
    'appsscript.json.txt': read('dist/appsscript.json'),
    'LICENSE.txt': forNotepad(read('LICENSE')),
    'THIRD-PARTY.txt': forNotepad(thirdPartyNotices(folder, packages)),
    'PRIVACY.txt': forNotepad(read('docs/privacy.md')),
  };
  const name = `jisou-kpi-${version}`;
  const files = Object.entries(texts).map(([file, text]) => [`${name}/${file}`, strToU8(text)] as const);
  return { name: `${name}.zip`, bytes: zipSync(Object.fromEntries(files), { level: 9, mtime: MOMENT }) };
}
