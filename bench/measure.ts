import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export interface Spread {
  /** In the unit of what was measured; milliseconds unless said otherwise. */
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** What it is called, and what to run. */
export type Task = readonly [string, () => unknown];

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/**
 * Runs each task in turn, round by round, so that what slows the machine down slows all of them. The first rounds warm up and
 * are not counted. Nobody pays for the garbage of the one before.
 */
export async function measure(tasks: readonly Task[], rounds: number, warmUp = 3): Promise<Map<string, Spread>> {
  const times = new Map(tasks.map(([name]) => [name, [] as number[]]));
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const [name, task] of tasks) {
      collect();
      const start = performance.now();
      await task();
      if (round >= warmUp) times.get(name)!.push(performance.now() - start);
    }
  }
  return new Map([...times].map(([name, list]) => [name, spreadOf(list)]));
}

/** Median, and the tenth and ninetieth of a hundred. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.slice().sort((a, b) => a - b);
  return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.1), high: quantile(sorted, 0.9) };
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.round((sorted.length - 1) * share)]!;
}
