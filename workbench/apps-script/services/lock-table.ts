import type { Clock } from '../runtime/clock';

/** Who holds which lock. Holders are runs of the script, so a lock of one user shuts out another run of the same user too. */
export class LockTable {
  private readonly holders = new Map<string, object>();

  constructor(private readonly clock: Clock) {}

  /** Takes the lock, waiting up to `wait_ms` on the clock; false when another run still holds it then. */
  take(name: string, holder: object, wait_ms: number): boolean {
    const current = this.holders.get(name);
    if (current !== undefined && current !== holder) {
      this.clock.advance(wait_ms);
      return false;
    }
    this.holders.set(name, holder);
    return true;
  }

  holds(name: string, holder: object): boolean {
    return this.holders.get(name) === holder;
  }

  release(name: string, holder: object): void {
    if (this.holds(name, holder)) this.holders.delete(name);
  }

  releaseAll(holder: object): void {
    for (const name of [...this.holders.keys()]) this.release(name, holder);
  }
}
