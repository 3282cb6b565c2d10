import type { Language } from '../core/language';

/** Japanese for a Japanese account, English for every other. Needs no authorisation. */
export function userLanguage(): Language {
  return Session.getActiveUserLocale().toLowerCase().startsWith('ja') ? 'ja' : 'en';
}
