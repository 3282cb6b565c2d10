import { spawn } from 'node:child_process';
import path from 'node:path';

/** How one call of clasp ended. `ok` is its exit code alone, which is 0 after some failures: check `out` as well. */
export interface ClaspAnswer {
  readonly ok: boolean;
  readonly out: string;
  /** What it wrote to the error stream, and why it was stopped where we stopped it. */
  readonly words: string;
}

export type Clasp = (args: readonly string[], folder?: string) => Promise<ClaspAnswer>;

export interface ClaspOptions {
  /** The project's folder: clasp is taken from its packages and runs there unless a call says otherwise. */
  readonly folder: string;
  /** One of several logins. */
  readonly user?: string | undefined;
  readonly env: NodeJS.ProcessEnv;
  /** A call without an answer is given up after this time. */
  readonly limit_ms?: number;
}

const LIMIT_MS = 120_000;

/** clasp as a function: never interactive, and never on another project than the one it is given. */
export function claspIn({ folder, user, env, limit_ms = LIMIT_MS }: ClaspOptions): Clasp {
  const entry = path.join(folder, 'node_modules/@google/clasp/build/src/index.js');
  const login = user === undefined ? [] : ['--user', user];
  return (args, cwd = folder) =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [entry, ...args, ...login], {
        cwd,
        env: claspEnvironment(env),
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: limit_ms,
      });
      let out = '';
      let words = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        out += text;
      });
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        words += text;
      });
      child.on('error', (error) => resolve({ ok: false, out, words: error.message }));
      child.on('close', (code, signal) => {
        const stopped = signal === null ? [] : [`clasp gave no answer (${signal}).`];
        resolve({ ok: code === 0, out, words: [words.trim(), ...stopped].join('\n').trim() });
      });
    });
}

/** Without `DEBUG`, under which clasp prints the login's tokens, and without settings that would change what is pushed. */
function claspEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { DEBUG: _debug, clasp_config_ignore: _ignore, clasp_config_project: _project, ...rest } = env;
  return { ...rest, NO_COLOR: '1' };
}
