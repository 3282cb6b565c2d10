import { parseArgs } from 'node:util';
import type { Language } from '../../src/core/language';
import { readTarget, type Target } from './addresses';
import type { Clasp } from './clasp';
import { createScript } from './create-script';
import { type LocalProject, placesOf, readLocalProject, writeLocalProject } from './local-project';
import { Problem } from './problem';
import { assertOnlyOurs, pulledFiles } from './remote-files';
import { done, progress, wrongAddress } from './texts';

export interface SetupContext {
  readonly folder: string;
  /** clasp under one of several logins. */
  readonly claspFor: (user: string | undefined) => Clasp;
  readonly language: Language;
  readonly say: (text: string) => void;
}

/**
 * `npm run setup`: connects this folder to a script. Without an address it makes a new spreadsheet with a script in
 * it (with `--add-on`, a script of its own); a spreadsheet's address gets that one a script; a script's address is taken
 * as it is, when nothing of somebody else's is in it. What was connected is kept in `.clasp.local.json`.
 *
 * @throws {Problem}
 */
export async function setUp(args: readonly string[], context: SetupContext): Promise<void> {
  const { folder, language, say } = context;
  const wanted = readWanted(args);
  const before = args.length === 0 ? readLocalProject(folder) : undefined;
  if (before !== undefined) {
    say(done.alreadyConnected[language](placesOf(before)));
    return;
  }
  say(progress.connecting[language]);
  const project = await connect(wanted, context);
  writeLocalProject(folder, project);
  say(done.connected[language](placesOf(project)));
}

interface Wanted {
  readonly target: Target | undefined;
  readonly user: string | undefined;
  readonly addOn: boolean;
}

function readWanted(args: readonly string[]): Wanted {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { user: { type: 'string' }, 'add-on': { type: 'boolean' } },
    });
    const [address, ...more] = positionals;
    const target = address === undefined ? undefined : readTarget(address);
    if (more.length > 0 || (address !== undefined && target === undefined)) throw new Error('no address');
    return { target, user: values.user, addOn: values['add-on'] === true };
  } catch {
    throw new Problem(wrongAddress(args.join(' ')));
  }
}

async function connect({ target, user, addOn }: Wanted, context: SetupContext): Promise<LocalProject> {
  const clasp = context.claspFor(user);
  const spreadsheetId = target?.id;
  const made =
    target?.kind === 'script'
      ? { scriptId: target.id }
      : await createScript(clasp, { spreadsheetId, addOn, user }, context);
  const project = { rootDir: 'dist' as const, ...made, ...(addOn && { addOn }), ...(user !== undefined && { user }) };
  if (target?.kind === 'script') assertOnlyOurs(await pulledFiles(clasp, project), project.scriptId);
  return project;
}
