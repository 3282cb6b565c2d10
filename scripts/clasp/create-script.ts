import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../src/core/language';
import { spreadsheetAddress } from './addresses';
import type { Clasp } from './clasp';
import { explained, failureKind } from './failures';
import { Problem } from './problem';
import { inTemporaryFolder, pulledFiles } from './remote-files';
import { perhapsEmptySpreadsheet, progress, title } from './texts';

interface NewScript {
  /** The spreadsheet that shall hold it; without one, a new spreadsheet is made. */
  readonly spreadsheetId: string | undefined;
  /** In no spreadsheet at all. */
  readonly addOn: boolean;
  readonly user: string | undefined;
}

interface Told {
  readonly language: Language;
  readonly say: (text: string) => void;
}

/**
 * Makes an empty script, and its spreadsheet where wanted.
 *
 * @throws {Problem}
 */
export async function createScript(
  clasp: Clasp,
  { spreadsheetId, addOn, user }: NewScript,
  { language, say }: Told,
): Promise<{ scriptId: string; parentId?: string }> {
  const makesSpreadsheet = spreadsheetId === undefined && !addOn;
  if (makesSpreadsheet) await assertLetIn(clasp, user);
  say(progress.creating[language]);
  const kind = makesSpreadsheet ? ['--type', 'sheets'] : ['--type', 'standalone'];
  const parent = spreadsheetId === undefined ? [] : ['--parentId', spreadsheetId];
  const { out, words } = await inTemporaryFolder((folder) => {
    // clasp writes its settings and the new script's manifest there, and must not find those of this project.
    const settings = path.join(folder, '.clasp.json');
    writeFileSync(settings, '{}');
    const names = ['--title', title[language], '--project', settings];
    return clasp(['create-script', ...kind, ...parent, ...names], folder);
  });
  // Both are printed as soon as they are made, even where a later step fails.
  const scriptId = /script\.google\.com\/d\/([\w-]+)\/edit/.exec(out)?.[1];
  const parentId = spreadsheetId ?? /drive\.google\.com\/open\?id=([\w-]+)/.exec(out)?.[1];
  if (scriptId !== undefined) return { scriptId, ...(parentId !== undefined && { parentId }) };
  const address = spreadsheetId === undefined ? 'https://script.google.com' : spreadsheetAddress(spreadsheetId);
  const { text } = explained(words, { address, user });
  throw new Problem(text, makesSpreadsheet ? `${words}\n${perhapsEmptySpreadsheet[language]}` : words);
}

/** Shaped like a script's id; no script has it. */
const NO_SCRIPT = '1'.padEnd(57, '0');

/**
 * clasp makes a spreadsheet first and its script second: where the second step is refused, an empty spreadsheet stays
 * behind. So whether Google lets us in at all is found out with a script that does not exist.
 */
async function assertLetIn(clasp: Clasp, user: string | undefined): Promise<void> {
  const trial = await pulledFiles(clasp, { scriptId: NO_SCRIPT, ...(user !== undefined && { user }) }).catch(
    (error: unknown) => error,
  );
  if (!(trial instanceof Problem)) return;
  const expected = ['notFound', 'noAccess'];
  if (!expected.includes(failureKind(trial.words))) throw trial;
}
