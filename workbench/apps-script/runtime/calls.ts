/** Every service call of a host in order, `Range.getValues`, and how many of them count as service calls. */
export class CallLog {
  private names: string[] = [];
  private countedNames: string[] = [];

  add(name: string, counts: boolean): void {
    this.names.push(name);
    if (counts) this.countedNames.push(name);
  }

  /** Calls that reached document, properties, cache, lock or UI since `reset`. */
  get total(): number {
    return this.countedNames.length;
  }

  /** The same, by name. */
  byName(): Readonly<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const name of this.countedNames) counts[name] = (counts[name] ?? 0) + 1;
    return counts;
  }

  /** The counted ones in order. */
  counted(): readonly string[] {
    return this.countedNames;
  }

  /** All calls in order, builders and values included. */
  all(): readonly string[] {
    return this.names;
  }

  reset(): void {
    this.names = [];
    this.countedNames = [];
  }
}

/** When a fault strikes: before the call has done anything, or after it was carried out on the server. */
export type Moment = 'before' | 'after';

/** A fault armed for the next run; `fired` tells afterwards whether the run came so far. */
export interface Fault {
  readonly call: number;
  readonly moment: Moment;
  fired: boolean;
}

/** The run a fault strikes. */
export interface Struck {
  kill(): never;
}

export interface Armed extends Fault {
  readonly act: (run: Struck) => void;
}

/** Faults that strike at the k-th counted call (from 1) of the next run; whatever did not strike goes when that run ends. */
export class Faults {
  private armed: Armed[] = [];

  arm(call: number, moment: Moment, act: (run: Struck) => void): Fault {
    const fault: Armed = { call, moment, act, fired: false };
    this.armed.push(fault);
    return fault;
  }

  /** Takes the faults over for one run: what is armed later belongs to a later run. */
  take(): Armed[] {
    const taken = this.armed;
    this.armed = [];
    return taken;
  }
}

/** Lets the faults of this call strike; several at one call strike in the order they were armed. */
export function strike(faults: readonly Armed[], run: Struck, call: number, moment: Moment): void {
  for (const fault of faults) {
    if (fault.fired || fault.call !== call || fault.moment !== moment) continue;
    fault.fired = true;
    fault.act(run);
  }
}
