import type { CallName, Calls, Reply, Request } from '../api';
import type { Language } from '../core/language';
import { sidebar } from '../messages/sidebar';

/** The part of `google.script.run` that is used: an immutable builder of handlers, then the server's function. */
interface Runner {
  withSuccessHandler(handler: (reply: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  callServer(request: unknown): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/** A page that has not answered by then will not. */
const PATIENCE_MS = 90_000;
/** Sheets take longer to make; Apps Script itself stops after six minutes. */
const PATIENCE_FOR_SHEETS_MS = 370_000;

/** Asks the server; rejects with an `Error` whose message is a sentence for the person. */
export function callServer<Name extends CallName>(
  name: Name,
  request: Calls[Name]['request'],
  language: Language,
): Promise<Calls[Name]['reply']> {
  return new Promise((resolve, reject) => {
    const patience_ms = name === 'makeDashboards' ? PATIENCE_FOR_SHEETS_MS : PATIENCE_MS;
    const timer = setTimeout(() => reject(new Error(sidebar.noAnswer[language])), patience_ms);
    const fail = (message: string) => {
      clearTimeout(timer);
      reject(new Error(message));
    };
    const asked: Request<Name> = { name, request };
    google.script.run
      .withSuccessHandler((reply) => {
        const answer = reply as Reply<Name> | null;
        if (answer === null) fail(sidebar.emptyAnswer[language]);
        else if (answer.ok) {
          clearTimeout(timer);
          resolve(answer.value);
        } else fail(answer.message);
      })
      .withFailureHandler((error) => fail(failureSentence(error, language)))
      .callServer(asked);
  });
}

/** What Apps Script says when the call itself failed, as something to do. */
export function failureSentence(error: unknown, language: Language): string {
  const said = error instanceof Error ? error.message : String(error);
  if (/PERMISSION_DENIED|reading from storage/i.test(said)) return sidebar.severalAccounts[language];
  if (/Exceeded maximum execution time/i.test(said)) return sidebar.tookTooLong[language];
  if (/too many scripts|too many times/i.test(said)) return sidebar.busy[language];
  return sidebar.callFailed[language](said);
}
