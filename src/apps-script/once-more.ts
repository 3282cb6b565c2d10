/**
 * Does it again where it failed once: what is written over a sheet that was there before cannot be taken back, only
 * brought to its end. Doing it twice must do no harm.
 */
export function onceMore(act: () => void): void {
  try {
    act();
  } catch {
    act();
  }
}
