export interface Spread {
  /** In the unit of what was measured; milliseconds unless said otherwise. */
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** What it is called, and what to run. */
export type Task = readonly [string, () => unknown];

/**
 * Runs each task in turn, round by round, so that what slows the machine down slows all of them. The first rounds warm up and
 * are not counted. No garbage collection is forced in between: it would throw away compiled code, and a large program would
 * look twice as slow beside a loop.
 */
export async function measure(tasks: readonly Task[], rounds: number, warmUp = 3): Promise<Map<string, Spread>> {
  const times = new Map(tasks.map(([name]) => [name, [] as number[]]));
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const [name, task] of tasks) {
      const start_ms = processorTime_ms();
      await task();
      if (round >= warmUp) times.get(name)!.push(processorTime_ms() - start_ms);
    }
  }
  return new Map([...times].map(([name, list]) => [name, spreadOf(list)]));
}

/** Processor time of this process so far, all threads: unlike the clock it does not run on while others have the machine. */
export function processorTime_ms(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Median, and the tenth and ninetieth of a hundred. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.slice().sort((a, b) => a - b);
  return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.1), high: quantile(sorted, 0.9) };
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.round((sorted.length - 1) * share)]!;
}
