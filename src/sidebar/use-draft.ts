import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../core/language';
import type { DesignDraft } from '../view/design-page';
import { callServer } from './call-server';

const SAVE_AFTER_MS = 800;

/** The draft of KPI design, for as long as the sidebar is open; changes are kept on the server a moment later. */
export function useDraft(language: Language) {
  const [draft, setDraft] = useState<DesignDraft>();
  const kept = useRef('');
  /** What was kept earlier, from the server: it is not written back. */
  const load = useCallback((earlier: DesignDraft) => {
    kept.current = JSON.stringify(earlier);
    setDraft(earlier);
  }, []);
  useEffect(() => {
    const text = JSON.stringify(draft);
    if (draft === undefined || text === kept.current) return undefined;
    const timer = setTimeout(() => {
      kept.current = text;
      // What cannot be kept is only a convenience lost.
      callServer('keepDraft', { draft, language }, language).catch(() => undefined);
    }, SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [draft, language]);
  return { draft, setDraft, load };
}
