import { ReadError } from '../core/activity/read-error';
import type { Language } from '../core/language';
import { readErrorText } from '../messages/read-errors';

/** An `Error` whose message a person can act on; anything that is not a reading failure is a bug and passes through. */
export function readErrorMessage(error: unknown, language: Language): Error {
  if (error instanceof ReadError) return new Error(readErrorText(error.code, error.values, language));
  return error instanceof Error ? error : new Error(String(error));
}
