/** The time the stand-in lives in, in milliseconds since 1970. Waiting moves it instead of blocking. */
export interface Clock {
  now(): number;
  advance(ms: number): void;
}

/** Stands still until something waits or a test moves it. */
export class SimulatedClock implements Clock {
  private time_ms: number;

  constructor(start: number | string = '2026-05-18T09:00:00+09:00') {
    this.time_ms = typeof start === 'number' ? start : Date.parse(start);
  }

  now(): number {
    return this.time_ms;
  }

  advance(ms: number): void {
    this.time_ms += Math.max(0, ms);
  }
}

/** The real time, for the workbench. A script that sleeps sees the time it waited for, nobody else waits. */
export class SystemClock implements Clock {
  private ahead_ms = 0;
  private last = Date.now();

  now(): number {
    const now = Date.now();
    this.ahead_ms = Math.max(0, this.ahead_ms - (now - this.last));
    this.last = now;
    return now + this.ahead_ms;
  }

  advance(ms: number): void {
    this.now();
    this.ahead_ms += Math.max(0, ms);
  }
}
