import { useCallback, useState } from 'preact/hooks';
import type { Calls } from '../api';
import type { Language } from '../core/language';
import { pageTexts } from '../messages/pages';
import type { Behind } from '../view/behind';
import { callServer } from './call-server';

export type Notice =
  | { readonly kind: 'none' }
  | { readonly kind: 'said'; readonly sentence: string }
  | { readonly kind: 'failed'; readonly sentence: string }
  | { readonly kind: 'shown'; readonly behind: Behind; readonly reply: Calls['showBehind']['reply'] };

/** Opens the rows behind a number, and says what was opened or why not. */
export function useBehind(language: Language) {
  const [notice, setNotice] = useState<Notice>({ kind: 'none' });
  const open = useCallback(
    (behind: Behind, tab = '') => {
      setNotice({ kind: 'said', sentence: pageTexts.working[language] });
      callServer('showBehind', { behind, tab, language }, language).then(
        (reply) => setNotice({ kind: 'shown', behind, reply }),
        (error: Error) => setNotice({ kind: 'failed', sentence: error.message }),
      );
    },
    [language],
  );
  return { notice, open, setNotice };
}
