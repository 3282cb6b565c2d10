import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The big list of naughty strings: 515 texts that break software. */
export function loadBlns(): string[] {
  return JSON.parse(readFileSync(path.resolve(__dirname, '../data/blns/blns.json'), 'utf8')) as string[];
}
