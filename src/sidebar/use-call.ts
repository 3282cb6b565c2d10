import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CallName, Calls } from '../api';
import type { Language } from '../core/language';
import { callServer } from './call-server';

export type CallState<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'ready'; readonly value: Value };

/**
 * A call that is made when its request changes. An answer that comes after a newer request, or after 「やめる」, is
 * dropped; the previous value stays in view only while nothing else was asked for.
 */
export function useCall<Name extends CallName>(name: Name, request: Calls[Name]['request'], language: Language) {
  const [state, setState] = useState<CallState<Calls[Name]['reply']>>({ kind: 'loading' });
  const turn = useRef(0);
  const key = JSON.stringify(request);
  const run = useCallback(() => {
    const mine = ++turn.current;
    const settle = (next: CallState<Calls[Name]['reply']>) => {
      if (turn.current === mine) setState(next);
    };
    setState({ kind: 'loading' });
    callServer(name, JSON.parse(key) as Calls[Name]['request'], language).then(
      (value) => settle({ kind: 'ready', value }),
      (error: Error) => settle({ kind: 'failed', message: error.message }),
    );
  }, [name, key, language]);
  const cancel = useCallback(() => {
    turn.current++;
    setState({ kind: 'cancelled' });
  }, []);
  useEffect(run, [run]);
  return { state, run, cancel };
}
