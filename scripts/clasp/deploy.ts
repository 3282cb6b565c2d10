import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Language, Text } from '../../src/core/language';
import type { Clasp } from './clasp';
import { type Deployment, deployVersion } from './deployment';
import { explained } from './failures';
import {
  concerned,
  knownLocalProject,
  LOCAL_FILE,
  type LocalProject,
  placesOf,
  writeLocalProject,
} from './local-project';
import { Problem } from './problem';
import { assertOnlyOurs, type Files, pulledFiles, readFiles, sameFiles } from './remote-files';
import { done, progress, wrongBuild } from './texts';

export interface DeployContext {
  readonly folder: string;
  /** Of package.json; names the version on Google's side. */
  readonly version: string;
  readonly build: (kind: { readonly addOn: boolean }) => Promise<void>;
  readonly claspFor: (user: string | undefined) => Clasp;
  readonly language: Language;
  readonly say: (text: string) => void;
}

/**
 * `npm run deploy`: looks at what the script holds now, builds and checks, sends it, freezes it as a version and points
 * the deployment to it: the same deployment every time, for an add-on in use belongs to its deployment. Run again after
 * a failure, it goes on where it stopped; run again without a change, it does nothing.
 *
 * @throws {Problem}
 */
export async function deploy(context: DeployContext): Promise<void> {
  const { folder, build, claspFor, language, say } = context;
  const project = knownLocalProject(folder);
  const clasp = claspFor(project.user);
  say(progress.connecting[language]);
  const remote = await pulledFiles(clasp, project);
  assertOnlyOurs(remote, project.scriptId);

  say(progress.building[language]);
  await build({ addOn: project.addOn === true }).catch((error: Error) => {
    throw new Problem(wrongBuild, error.message);
  });
  const built = readFiles(path.join(folder, 'dist'));
  assertSendable(built);

  const fingerprint = fingerprintOf(built);
  const isThere = sameFiles(remote, built);
  if (isThere && project.deployed === fingerprint) {
    say(done.upToDate[language](placesOf(project)));
    return;
  }
  if (!isThere) {
    say(progress.pushing[language]);
    await push(clasp, project, folder);
  }
  say(progress.deploying[language]);
  const deployment = await deployVersion(clasp, project, context);
  writeLocalProject(folder, { ...project, deploymentId: deployment.id, deployed: fingerprint });
  say(told(project, deployment)[language]);
}

function told(project: LocalProject, { version, again }: Deployment): Text {
  const sentence = project.addOn ? done.addOnDeployed : done.deployed;
  const values = { ...placesOf(project), version, again };
  return { ja: sentence.ja(values), en: sentence.en(values) };
}

const SENT = ['Code.js', 'appsscript.json', 'sidebar.html'];
const SCOPES = [
  'https://www.googleapis.com/auth/script.container.ui',
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
];

/** The three files and no more, and no permission beyond the two that people were told of. */
function assertSendable(built: Files): void {
  const names = [...built.keys()].sort();
  if (names.join() !== SENT.join()) throw new Problem(wrongBuild, `dist holds ${names.join(', ')}`);
  const { oauthScopes } = JSON.parse(built.get('appsscript.json')!) as { oauthScopes?: string[] };
  const scopes = [...(oauthScopes ?? [])].sort();
  if (scopes.join() !== SCOPES.join()) throw new Problem(wrongBuild, `appsscript.json asks for ${scopes.join(', ')}`);
}

function fingerprintOf(files: Files): string {
  const hash = createHash('sha256');
  for (const name of [...files.keys()].sort()) hash.update(`${name}\n${files.get(name)}\n`);
  return hash.digest('hex');
}

/** `--force`, for without it clasp skips the push in silence when the manifest has changed. */
async function push(clasp: Clasp, project: LocalProject, folder: string): Promise<void> {
  const answer = await clasp(['push', '--force', '--json', '--project', path.join(folder, LOCAL_FILE)]);
  if (!answer.ok) throw explained(answer.words, concerned(project));
}
