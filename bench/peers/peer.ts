import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { TypedRow } from '../sheets/random';

/** Another way to the same counts; loads the rows and asks, both inside the measured time. */
export interface Peer {
  readonly name: string;
  /** How often it is measured; one that takes seconds neither warms up nor runs often. */
  readonly rounds: (rows: number) => number;
  /** Counts by member × month × stage, or of one stage in one month where it has no grouping. */
  count(log: readonly TypedRow[]): Promise<number> | number;
}

const FOLDER = path.resolve('bench');

/** A package of bench/package.json; `undefined` where the peers are not installed. */
export function peerPackage<Module>(name: string): Module | undefined {
  if (!existsSync(path.join(FOLDER, 'node_modules', name))) return undefined;
  return createRequire(path.join(FOLDER, 'package.json'))(name) as Module;
}
