import type { Language } from '../core/language';
import { busyNow } from '../messages/failures';
import { settleUnfinished } from './new-sheets';

const WAIT_MS = 20_000;

/**
 * Runs an action that writes, while no other of them runs in this file: what it reads is still so when it writes. What
 * an earlier action left unfinished is settled first; when this one fails, it takes back the sheets it had begun.
 * Throws a sentence where another action holds the file for too long.
 */
export function exclusively<Result>(language: Language, act: () => Result): Result {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(WAIT_MS)) throw new Error(busyNow[language]);
  try {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    settleUnfinished(spreadsheet);
    return undoneOnFailure(spreadsheet, act);
  } finally {
    release(lock);
  }
}

function undoneOnFailure<Result>(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, act: () => Result): Result {
  try {
    const result = act();
    // The next holder of the lock must find what was written.
    SpreadsheetApp.flush();
    return result;
  } catch (error) {
    try {
      settleUnfinished(spreadsheet);
    } catch {
      // What is left is announced in the file, and the next action settles it.
    }
    throw error;
  }
}

function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch {
    // It ends with this run anyway, and what was done is done.
  }
}
