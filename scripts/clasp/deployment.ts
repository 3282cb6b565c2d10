import path from 'node:path';
import type { Clasp, ClaspAnswer } from './clasp';
import { explained, failureKind } from './failures';
import { concerned, LOCAL_FILE, type LocalProject } from './local-project';

export interface Deployment {
  readonly id: string;
  readonly version: number;
  /** The deployment was there before and now points to the new version. */
  readonly again: boolean;
}

/** Begins the description of our deployments; people see it under デプロイを管理 / Manage deployments. */
const NAME = 'Jisou KPI';

/**
 * Freezes what the script holds now as a new version and points the known deployment to it; makes a deployment where
 * there is none, or where it was deleted.
 *
 * @throws {Problem}
 */
export async function deployVersion(
  clasp: Clasp,
  project: LocalProject,
  { folder, version }: { readonly folder: string; readonly version: string },
): Promise<Deployment> {
  const common = ['--json', '--project', path.join(folder, LOCAL_FILE)];
  const described = ['--description', `${NAME} ${version}`, ...common];
  const known = project.deploymentId ?? (await ownDeployment(clasp, project, common));
  if (known !== undefined) {
    const answer = await clasp(['update-deployment', known, ...described]);
    const updated = deploymentIn(answer);
    if (updated !== undefined) return { ...updated, again: true };
    if (failureKind(answer.words) !== 'notFound') throw explained(answer.words, concerned(project));
  }
  const answer = await clasp(['create-deployment', ...described]);
  const created = deploymentIn(answer);
  if (created === undefined) throw explained(answer.words, concerned(project));
  return { ...created, again: false };
}

/** As `--json` prints them. */
interface Listed {
  readonly deploymentId: string;
  readonly versionNumber?: number;
  readonly description?: string;
}

/** Read from the answer itself, for clasp's exit code is 0 even when Google refuses the request as invalid. */
function deploymentIn({ out }: ClaspAnswer): { readonly id: string; readonly version: number } | undefined {
  const { deploymentId, versionNumber } = (parsed(out) ?? {}) as Partial<Listed>;
  return deploymentId && versionNumber ? { id: deploymentId, version: versionNumber } : undefined;
}

/** The newest one made from another machine, by its description. The one without a version follows the editor. */
async function ownDeployment(
  clasp: Clasp,
  project: LocalProject,
  common: readonly string[],
): Promise<string | undefined> {
  const { out, words } = await clasp(['list-deployments', ...common]);
  const list = parsed(out);
  if (!Array.isArray(list)) throw explained(words, concerned(project));
  return (list as Listed[])
    .filter(({ versionNumber, description }) => versionNumber !== undefined && description?.startsWith(NAME))
    .sort((a, b) => b.versionNumber! - a.versionNumber!)[0]?.deploymentId;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
