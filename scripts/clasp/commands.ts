import { terminalLanguage } from '../../workbench/server/command-line';
import { type Clasp, claspIn } from './clasp';
import { deploy } from './deploy';
import { Problem } from './problem';
import { setUp } from './setup';
import { unexpected } from './texts';

export interface CommandContext {
  /** The project's folder. */
  readonly folder: string;
  readonly version: string;
  readonly env: NodeJS.ProcessEnv;
  readonly build: (kind: { readonly addOn: boolean }) => Promise<void>;
}

/** Runs `npm run setup` or `npm run deploy` in the terminal's language. Gives the exit code. */
export async function runCommand(
  command: 'setup' | 'deploy',
  args: readonly string[],
  { folder, version, env, build }: CommandContext,
): Promise<0 | 1> {
  const language = terminalLanguage(env);
  const claspFor = (user: string | undefined): Clasp => claspIn({ folder, user, env });
  const context = { folder, claspFor, language, say: (text: string) => console.log(text) };
  try {
    await (command === 'setup' ? setUp(args, context) : deploy({ ...context, version, build }));
    return 0;
  } catch (error) {
    const problem = error instanceof Problem ? error : new Problem(unexpected, (error as Error).stack);
    console.error(problem.told(language));
    return 1;
  }
}
