import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Clasp, ClaspAnswer } from '../../../scripts/clasp/clasp';

export const done = (out: unknown = ''): ClaspAnswer => ({
  ok: true,
  out: typeof out === 'string' ? out : JSON.stringify(out),
  words: '',
});
export const fails = (words: string, ok = false): ClaspAnswer => ({ ok, out: '', words });

type Answers = Readonly<Record<string, ClaspAnswer | (() => ClaspAnswer)>>;

export interface PretendedClasp {
  readonly clasp: Clasp;
  /** The calls so far, without the path of the project file. */
  readonly calls: string[];
}

/** A clasp that answers by command; `pull` writes these files. For what the real one is too slow to be asked. */
export function pretendClasp(answers: Answers, remote: Readonly<Record<string, string>> = {}): PretendedClasp {
  const calls: string[] = [];
  const clasp: Clasp = async (args, folder) => {
    calls.push(args.slice(0, args.indexOf('--project')).join(' '));
    const answer = answers[args[0]!] ?? (args[0] === 'pull' ? done() : undefined);
    if (answer === undefined) throw new Error(`Nobody expected clasp ${args.join(' ')}`);
    const given = typeof answer === 'function' ? answer() : answer;
    if (args[0] === 'pull' && given.ok) {
      for (const [name, text] of Object.entries(remote)) {
        const file = path.join(folder!, name);
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
    }
    return given;
  };
  return { clasp, calls };
}
