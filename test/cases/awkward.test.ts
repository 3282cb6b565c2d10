import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { awkwardFiles } from './awkward/files';

/** The files in version control are what the generator makes: nobody has bent a sheet or its truth by hand. */
test.each(awkwardFiles())('%s is as generated', (path, text) => {
  const file = join(__dirname, 'awkward', path);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : 'missing').toBe(text);
});
