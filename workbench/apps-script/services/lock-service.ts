import { ServiceException } from '../runtime/errors';
import type { Execution } from '../runtime/execution';
import { ServiceObject } from '../runtime/service-object';

/** The global `LockService`. */
export class LockService extends ServiceObject {
  readonly kind = { name: 'LockService', service: 'LockService', counted: false };

  getScriptLock(): Lock {
    return new Lock(this.run, 'script');
  }

  getDocumentLock(): Lock {
    return new Lock(this.run, 'document');
  }

  getUserLock(): Lock {
    return new Lock(this.run, `user ${this.run.person.email}`);
  }
}

/** A lock is held by one run of the script; it is let go when that run ends, however it ends. */
export class Lock extends ServiceObject {
  readonly kind = { name: 'Lock', service: 'LockService', counted: true };

  constructor(
    run: Execution,
    private readonly _name: string,
  ) {
    super(run);
  }

  tryLock(timeout_ms: number): boolean {
    const { locks } = this.run.world;
    this.run.atEnd(() => locks.releaseAll(this.run));
    const taken = locks.take(this._name, this.run, Number(timeout_ms));
    this.run.assertAlive();
    return taken;
  }

  waitLock(timeout_ms: number): void {
    if (this.tryLock(timeout_ms)) return;
    throw new ServiceException('Lock timeout: another process was holding the lock for too long.');
  }

  hasLock(): boolean {
    return this.run.world.locks.holds(this._name, this.run);
  }

  releaseLock(): void {
    this.run.world.locks.release(this._name, this.run);
  }
}
