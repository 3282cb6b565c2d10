import type { Language } from '../core/language';
import { mayNotWrite, ownFault, protectedCells, quotaReached, serviceFailed } from '../messages/failures';
import { say } from '../messages/message';

/** How Google words its refusals; in Japanese too, for it follows the account's language. */
const PROTECTED = /protected (?:cell|range|sheet|object)|保護されている|保護された/i;
const QUOTA = /too many times|quota|rate limit|上限|割り当て/i;
const FORBIDDEN = /do(?:es)? not have permission|permission[ _]denied|access denied|権限/i;

/**
 * A failure as a sentence that says what to do. What the add-on itself throws is one already (`Error`); a service throws
 * an `Exception`, and anything else is a fault of ours.
 */
export function failureText(error: unknown, language: Language): string {
  if (!(error instanceof Error)) return say(ownFault, language, { reason: String(error) });
  if (isServiceFailure(error)) return serviceText(error.message, language);
  return error.name === 'Error' ? error.message : say(ownFault, language, { reason: error.message });
}

/** Whether Google refused or failed, rather than the add-on: no reason to take the sheet for unreadable. */
export function isServiceFailure(error: unknown): boolean {
  return error instanceof Error && error.name === 'Exception';
}

function serviceText(reason: string, language: Language): string {
  if (PROTECTED.test(reason)) return protectedCells[language];
  if (QUOTA.test(reason)) return quotaReached[language];
  if (FORBIDDEN.test(reason)) return mayNotWrite[language];
  return say(serviceFailed, language, { reason });
}
