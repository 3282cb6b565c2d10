import { type ActivityCall, openActivity } from '../../src/functions/arguments';
import { hostAt } from './run-function';

/** An activity sheet as the functions and the sidebar's pages open it, on the given day. */
export function openedActivity(
  rows: readonly (readonly (string | number)[])[],
  day: string,
  settings: readonly (readonly string[])[] = [],
): ActivityCall {
  return openActivity(rows, settings, hostAt(day));
}
