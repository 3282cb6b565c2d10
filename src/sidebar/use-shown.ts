import { useRef } from 'preact/hooks';
import type { CallState } from './use-call';

/**
 * What to show of a call: its value, or while it is made again the value before, so that the list somebody has just
 * used does not vanish under the keyboard. Nothing once it has failed.
 */
export function useShown<Value>(state: CallState<Value>): Value | undefined {
  const last = useRef<Value | undefined>(undefined);
  if (state.kind === 'ready') last.current = state.value;
  else if (state.kind !== 'loading') last.current = undefined;
  return last.current;
}
