import type { Execution } from '../runtime/execution';
import { ServiceObject } from '../runtime/service-object';

/** A person by e-mail address; the address is empty where the script may not know it. */
export class User extends ServiceObject {
  readonly kind = { name: 'User', service: 'Base', counted: false };

  constructor(
    run: Execution,
    private readonly _email: string,
  ) {
    super(run);
  }

  getEmail(): string {
    return this._email;
  }

  getUserLoginId(): string {
    return this._email;
  }

  override toString(): string {
    return this._email;
  }
}
