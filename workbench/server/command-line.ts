import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Language, Text } from '../../src/core/language';
import { message } from '../../src/messages/message';
import { ImportProblem } from '../import/import-problem';
import { readFile } from '../import/read-file';
import { usualLocale } from '../import/sheet-locale';
import { problems } from '../page/texts';
import type { GivenFile } from './site';

/** What the terminal says. */
export const says = {
  missing: message<{ file: string }>(
    ({ file }) => `「${file}」が見つかりません。ファイル名と場所を確かめてください。例: npm start ./活動記録.csv`,
    ({ file }) => `There is no file “${file}”. Please check its name and folder, for example: npm start ./activity.csv`,
  ),
  folder: message<{ file: string }>(
    ({ file }) => `「${file}」はフォルダです。CSVかExcelのファイルを指定してください。`,
    ({ file }) => `“${file}” is a folder. Please give a CSV or Excel file.`,
  ),
  unreadable: message<{ file: string }>(
    ({ file }) => `「${file}」を読む権限がありません。ファイルの権限を確かめてください。`,
    ({ file }) => `You may not read “${file}”. Please check the file's permissions.`,
  ),
  wrongPort: message<{ port: string }>(
    ({ port }) => `PORT には 0〜65535 の整数を指定してください（いまの値: ${port}）。`,
    ({ port }) => `PORT must be a whole number from 0 to 65535 (given: ${port}).`,
  ),
  busyPort: message<{ port: number }>(
    ({ port }) => `ポート ${port} は使われているので、次のポートを試します。`,
    ({ port }) => `Port ${port} is in use; trying the next one.`,
  ),
  noPort: {
    ja: '空いているポートがありませんでした。PORT=9000 npm start のように別のポートを指定してください。',
    en: 'No port was free. Please choose another one, for example: PORT=9000 npm start',
  },
  building: { ja: 'アドオンと作業台を組み立てています…', en: 'Building the add-on and the workbench…' },
  running: message<{ address: string }>(
    ({ address }) =>
      `作業台が動いています: ${address}\n止めるには Ctrl+C を押してください。データはこの端末の外に出ません。`,
    ({ address }) => `The workbench is running: ${address}\nPress Ctrl+C to stop it. No data leaves this machine.`,
  ),
  stopped: { ja: '止めました。', en: 'Stopped.' },
} satisfies Record<string, Text | ReturnType<typeof message<never>>>;

/** The language of the terminal, as Unix says it (`LC_ALL`, `LC_MESSAGES`, `LANG`), else of the system. */
export function terminalLanguage(env: NodeJS.ProcessEnv): Language {
  const said = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  const tag = /^(?:C|POSIX)?(?:\.|$)/i.test(said) ? Intl.DateTimeFormat().resolvedOptions().locale : said;
  return /^ja/i.test(tag) ? 'ja' : 'en';
}

/** What keeps the workbench from starting: a sentence for the person, and exit code 1. */
export class StartProblem extends Error {}

/** The file given on the command line, checked to be one the page will open. */
export function givenFile(argument: string | undefined, language: Language, folder: string): GivenFile | undefined {
  if (argument === undefined) return undefined;
  const file = path.resolve(folder, argument);
  const name = path.basename(file);
  const bytes = readGiven(file, argument, language);
  try {
    const usual = usualLocale(language, [language]);
    readFile(bytes, name, { locale: undefined, usualLocale: usual, yearNow: new Date().getFullYear() });
  } catch (error) {
    if (error instanceof ImportProblem)
      throw new StartProblem(problems[error.code][language]({ ...error.values, file: name }));
    throw error;
  }
  return { name, bytes };
}

function readGiven(file: string, argument: string, language: Language): Buffer {
  try {
    if (statSync(file).isDirectory()) throw new StartProblem(says.folder[language]({ file: argument }));
    return readFileSync(file);
  } catch (error) {
    if (error instanceof StartProblem) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    throw new StartProblem(
      (code === 'ENOENT' || code === 'ENOTDIR' ? says.missing : says.unreadable)[language]({ file: argument }),
    );
  }
}

/** `PORT`, else 8080. */
export function wantedPort(env: NodeJS.ProcessEnv, language: Language): number {
  const said = env['PORT'];
  if (said === undefined || said === '') return 8080;
  const port = Number(said);
  if (!/^\d+$/.test(said) || port > 65_535) throw new StartProblem(says.wrongPort[language]({ port: said }));
  return port;
}
