import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { scriptAddress, spreadsheetAddress } from './addresses';
import type { Concerned } from './failures';
import { Problem } from './problem';
import { damagedLocalFile, setUpFirst } from './texts';

/** The deployer's own settings, handed to clasp as its project file. It is git-ignored: the id is nobody else's business. */
export const LOCAL_FILE = '.clasp.local.json';

/** clasp reads `scriptId` and `rootDir` and leaves the rest alone. */
export interface LocalProject {
  readonly scriptId: string;
  readonly rootDir: 'dist';
  /** The spreadsheet the script is bound to, where it is known. */
  readonly parentId?: string;
  /** A script of its own, to be published as an editor add-on; else one bound to a spreadsheet. */
  readonly addOn?: true;
  /** clasp's name for one of several Google logins (`clasp login --user`). */
  readonly user?: string;
  readonly deploymentId?: string;
  /** Fingerprint of what was deployed last. */
  readonly deployed?: string;
}

/** @throws {Problem} when the file is there but cannot be used. */
export function readLocalProject(folder: string): LocalProject | undefined {
  const file = path.join(folder, LOCAL_FILE);
  if (!existsSync(file)) return undefined;
  try {
    const value = JSON.parse(readFileSync(file, 'utf8')) as Partial<LocalProject>;
    if (typeof value.scriptId !== 'string' || value.scriptId === '') throw new Error('scriptId is missing');
    return { ...value, scriptId: value.scriptId, rootDir: 'dist' };
  } catch (error) {
    throw new Problem(damagedLocalFile, (error as Error).message);
  }
}

/** @throws {Problem} when nothing was set up yet. */
export function knownLocalProject(folder: string): LocalProject {
  const project = readLocalProject(folder);
  if (project === undefined) throw new Problem(setUpFirst);
  return project;
}

export function writeLocalProject(folder: string, project: LocalProject): void {
  writeFileSync(path.join(folder, LOCAL_FILE), `${JSON.stringify(project, null, 2)}\n`);
}

export function placesOf({ scriptId, parentId }: LocalProject): { script: string; spreadsheet: string | undefined } {
  return { script: scriptAddress(scriptId), spreadsheet: parentId && spreadsheetAddress(parentId) };
}

export function concerned({ scriptId, user }: Pick<LocalProject, 'scriptId' | 'user'>): Concerned {
  return { address: scriptAddress(scriptId), user };
}
