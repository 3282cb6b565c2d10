import { useCallback, useState } from 'preact/hooks';
import type { Notice } from './use-behind';

/** Does something on the server and says how it went, at the foot of the page. Only one thing at a time. */
export function useWork() {
  const [notice, setNotice] = useState<Notice>({ kind: 'none' });
  const [busy, setBusy] = useState(false);
  /** @param act gives the sentence to show; an empty one shows nothing */
  const work = useCallback(async (act: () => Promise<string>, meanwhile = ''): Promise<boolean> => {
    setBusy(true);
    setNotice(meanwhile === '' ? { kind: 'none' } : { kind: 'said', sentence: meanwhile });
    try {
      const sentence = await act();
      setNotice(sentence === '' ? { kind: 'none' } : { kind: 'said', sentence });
      return true;
    } catch (error) {
      setNotice({ kind: 'failed', sentence: error instanceof Error ? error.message : String(error) });
      return false;
    } finally {
      setBusy(false);
    }
  }, []);
  return { notice, busy, work, close: () => setNotice({ kind: 'none' }) };
}
