import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Names of the packages among the files that a bundle was made of. */
export function packagesIn(files: readonly string[]): string[] {
  const names = files.flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []);
  return [...new Set(names)].sort();
}

/**
 * The licences of packages that are given away with our bundle: `preact 11.2.0 (MIT)` and its text, one after another.
 *
 * @throws {Error} where a package has no licence text.
 */
export function thirdPartyNotices(folder: string, packages: readonly string[]): string {
  return packages.map((name) => noticeOf(path.join(folder, 'node_modules', name))).join(`\n${'-'.repeat(72)}\n\n`);
}

function noticeOf(folder: string): string {
  const about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const text = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
  if (text === undefined) throw new Error(`${about['name']} has no licence text.`);
  const licence = readFileSync(path.join(folder, text), 'utf8').trim();
  return `${about['name']} ${about['version']} (${about['license']})\n\n${licence}\n`;
}
