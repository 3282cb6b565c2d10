import { FUNCTIONS } from '../../src/functions/catalogue';
import type { CellTable, FunctionSpec, Host } from '../../src/functions/function-spec';

/** A host whose clock stands still, and which has no saved tabs: only ranges count. */
export function hostAt(day: string): Host {
  const [year, month, date] = day.split('-').map(Number);
  return {
    now: () => new Date(year!, month! - 1, date!, 12),
    savedActivity: () => ({ activity: [], settings: [] }),
  };
}

export function functionNamed(name: string): FunctionSpec | undefined {
  return FUNCTIONS.find((spec) => spec.name === name);
}

/** Runs a custom function that gives a table. */
export function runTable(name: string, args: readonly unknown[], host: Host): CellTable {
  const spec = functionNamed(name);
  if (spec === undefined) throw new Error(`${name} is not in the catalogue of functions`);
  const result = spec.run(args, host);
  if (!Array.isArray(result)) throw new Error(`${name} gave ${String(result)} instead of a table`);
  return result;
}
