import { Script } from 'node:vm';
import { type Answer, refused, WORDS } from './google-error';

export interface ProjectFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}

export interface Deployment {
  readonly deploymentId: string;
  readonly deploymentConfig: { readonly versionNumber?: number; readonly description?: string };
}

const BASE_MANIFEST: ProjectFile = { name: 'appsscript', type: 'JSON', source: '{"timeZone":"America/New_York"}' };

/** A script project as the Apps Script API keeps it: the files of now, frozen versions, deployments. */
export class ScriptProject {
  files: readonly ProjectFile[] = [BASE_MANIFEST];
  readonly versions: (readonly ProjectFile[])[] = [];
  /** The first one, without a version, always follows the files of now. */
  deployments: Deployment[];

  constructor(
    readonly scriptId: string,
    readonly title: string,
    readonly parentId: string | undefined,
  ) {
    this.deployments = [{ deploymentId: `head-of-${scriptId}`, deploymentConfig: {} }];
  }

  /** Replaces all files, as `projects.updateContent` does; code that does not parse is refused. */
  replaceFiles(files: readonly ProjectFile[]): Answer | undefined {
    if (files.filter(({ name, type }) => name === 'appsscript' && type === 'JSON').length !== 1)
      return refused(400, WORDS.invalid, 'badRequest');
    for (const { name, type, source } of files) {
      if (type !== 'SERVER_JS') continue;
      try {
        new Script(source, { filename: name });
      } catch (error) {
        return refused(400, `Syntax error: ${(error as Error).message} line: 1 file: ${name}`, 'badRequest');
      }
    }
    this.files = files.map(({ name, type, source }) => ({ name, type, source }));
    return undefined;
  }

  createVersion(): number {
    return this.versions.push(this.files);
  }

  deploy(versionNumber: number, description: string, id?: string): Deployment | undefined {
    const made = {
      deploymentId: id ?? `AKfycb-${this.deployments.length}-${this.scriptId.slice(0, 8)}`,
      deploymentConfig: { versionNumber, description },
    };
    if (id === undefined) {
      this.deployments.push(made);
      return made;
    }
    const at = this.deployments.findIndex(({ deploymentId }) => deploymentId === id);
    if (at < 0) return undefined;
    this.deployments[at] = made;
    return made;
  }

  /** The code as it runs: all script files one after another, in one global scope. */
  code(files = this.files): string {
    return files
      .filter(({ type }) => type === 'SERVER_JS')
      .map(({ source }) => source)
      .join('\n');
  }

  pages(files = this.files): Record<string, string> {
    return Object.fromEntries(files.filter(({ type }) => type === 'HTML').map(({ name, source }) => [name, source]));
  }
}
