import type { Cell } from '../core/grid/cell';
import { tooManyArguments } from '../messages/arguments';
import { say } from '../messages/message';
import { EmptyRange, languageOfArguments } from './arguments';
import type { CellTable, Host } from './function-spec';
import { KPI_FUNCTIONS } from './kpi-functions';

/**
 * Runs the custom function of that name.
 *
 * @param name upper case, as in the catalogue
 * @param args what the cell passed, in order; trailing ones may be missing
 * @returns a single value or a rectangle
 * @throws Error with a sentence for the person who wrote the formula
 */
export function callFunction(name: string, args: readonly unknown[], host: Host): CellTable | Cell {
  const spec = KPI_FUNCTIONS.find((candidate) => candidate.name === name);
  if (spec === undefined) throw new Error(`Unknown function: '${name}'.`);
  const most = spec.parameters.length;
  if (args.length > most) throw new Error(say(tooManyArguments, languageOfArguments(args), { name, most }));
  try {
    return spec.run(args, host);
  } catch (error) {
    throw error instanceof EmptyRange ? new EmptyRange(languageOfArguments(args)) : error;
  }
}
