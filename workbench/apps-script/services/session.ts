import { ServiceObject } from '../runtime/service-object';
import { User } from './user';

const KEY_DAYS_MS = 30 * 86_400_000;

/** The global `Session`. */
export class Session extends ServiceObject {
  readonly kind = { name: 'Session', service: 'Session', counted: false };

  /** Language of the person's account, in every mode. */
  getActiveUserLocale(): string {
    return this.run.person.locale;
  }

  getScriptTimeZone(): string {
    return this.run.world.project.timeZone;
  }

  /** Tells people apart without naming them; another key every 30 days. */
  getTemporaryActiveUserKey(): string {
    const period = Math.floor(this.run.clock.now() / KEY_DAYS_MS);
    return `key-${fingerprint(`${this.run.person.email}|${this.run.world.project.id}|${period}`)}`;
  }

  getActiveUser(): User {
    return new User(this.run, this.run.person.email);
  }

  getEffectiveUser(): User {
    return new User(this.run, this.run.person.email);
  }
}

/** FNV-1a, twice with different starts: enough to tell test users apart. */
function fingerprint(text: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((start) => {
      let hash = start;
      for (const sign of text) hash = Math.imul(hash ^ sign.codePointAt(0)!, 0x01000193);
      return (hash >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}
