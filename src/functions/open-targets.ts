import { toGrid } from '../core/grid/cell';
import { EMPTY_TARGETS } from '../messages/targets';
import { languageOfArguments, openCall } from './arguments';
import type { Host } from './function-spec';

/** Opens a call on a target sheet; an empty range is named as what it is. */
export function openTargets(range: unknown, settings: unknown, host: Host): ReturnType<typeof openCall> {
  const grid = toGrid(range);
  if (!grid.some((row) => row.some((cell) => cell !== '')))
    throw new Error(EMPTY_TARGETS[languageOfArguments([settings])]);
  return openCall(range, settings, host);
}
