import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ProjectFile } from './script-project';

const MANIFEST = readFileSync(path.resolve(__dirname, '../../../appsscript.json'), 'utf8');

/** What quick-build.mjs builds, as Google keeps it. */
export const QUICK_FILES: readonly ProjectFile[] = [
  { name: 'appsscript', type: 'JSON', source: MANIFEST },
  { name: 'Code', type: 'SERVER_JS', source: 'var JisouKpi_ = {};\n' },
  { name: 'sidebar', type: 'HTML', source: '<html data-page="start"></html>\n' },
];
