export interface Measure {
  readonly name: string;
  /** Milliseconds. */
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** What it is called, and what to run. */
export type Task = readonly [string, () => unknown];

/** Runs each task in turn, round by round, so that what slows the machine down slows all of them. */
export function measure(tasks: readonly Task[], rounds: number): Measure[] {
  const times = new Map(tasks.map(([name]) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, task] of tasks) {
      const start = performance.now();
      task();
      times.get(name)!.push(performance.now() - start);
    }
  }
  return [...times].map(([name, list]) => {
    const sorted = list.slice().sort((a, b) => a - b);
    return { name, median: quantile(sorted, 0.5), low: quantile(sorted, 0.1), high: quantile(sorted, 0.9) };
  });
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.round((sorted.length - 1) * share)]!;
}
