import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ViewState } from '../api';
import { callServer } from './call-server';

const SAVE_AFTER_MS = 800;

/** The view with a way to change it; changes are kept on the server a moment later, so that a reload begins there. */
export function useViewState(first: ViewState): readonly [ViewState, (change: Partial<ViewState>) => void] {
  const [view, setView] = useState(first);
  const kept = useRef(JSON.stringify(first));
  const change = useCallback((part: Partial<ViewState>) => setView((before) => ({ ...before, ...part })), []);
  useEffect(() => {
    const text = JSON.stringify(view);
    if (text === kept.current) return undefined;
    const timer = setTimeout(() => {
      kept.current = text;
      // What cannot be kept is only a convenience lost.
      callServer('keepView', { view, language: view.language }, view.language).catch(() => undefined);
    }, SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [view]);
  return [view, change];
}
