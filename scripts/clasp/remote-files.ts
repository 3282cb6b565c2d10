import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { scriptAddress } from './addresses';
import type { Clasp } from './clasp';
import { explained } from './failures';
import { concerned, type LocalProject } from './local-project';
import { Problem } from './problem';
import { otherPrograms } from './texts';

/** Name → text, as `Code.js`. */
export type Files = ReadonlyMap<string, string>;

/** An empty folder for a while; clasp refuses one that is reached through a link, as /tmp is on a Mac. */
export async function inTemporaryFolder<T>(act: (folder: string) => Promise<T>): Promise<T> {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'jisou-kpi-')));
  try {
    return await act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * What the script holds on Google's side now.
 *
 * @throws {Problem} when clasp cannot get it.
 */
export function pulledFiles(clasp: Clasp, script: Pick<LocalProject, 'scriptId' | 'user'>): Promise<Files> {
  return inTemporaryFolder(async (folder) => {
    const project = path.join(folder, '.clasp.json');
    writeFileSync(project, JSON.stringify({ scriptId: script.scriptId }));
    const answer = await clasp(['pull', '--project', project], folder);
    if (!answer.ok) throw explained(answer.words, concerned(script));
    rmSync(project);
    return readFiles(folder);
  });
}

export function readFiles(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(path.join(folder, name)).isFile());
  return new Map(files.map((name) => [name.split(path.sep).join('/'), readFileSync(path.join(folder, name), 'utf8')]));
}

export function sameFiles(one: Files, other: Files): boolean {
  return one.size === other.size && [...one].every(([name, text]) => other.get(name) === text);
}

/**
 * Files that somebody else wrote: a push replaces all of a script's files, so these would be lost. Our own may have
 * been pasted under another name (`コード`); a new script holds nothing, or one empty function.
 */
function foreignFiles(files: Files): string[] {
  return [...files].filter(([name, text]) => !isOurs(name, text)).map(([name]) => name);
}

const EMPTY_SCRIPT = /^\s*(?:function\s+\w+\s*\(\)\s*\{\s*\}\s*)?$/;

function isOurs(name: string, text: string): boolean {
  if (name === 'appsscript.json') return true;
  if (name.endsWith('.js')) return EMPTY_SCRIPT.test(text) || text.includes('JisouKpi_');
  return name === 'sidebar.html' && text.includes('data-page=');
}

/** @throws {Problem} when a push would destroy somebody's work. */
export function assertOnlyOurs(files: Files, scriptId: string): void {
  const foreign = foreignFiles(files);
  if (foreign.length > 0) throw new Problem(otherPrograms(foreign, scriptAddress(scriptId)));
}
