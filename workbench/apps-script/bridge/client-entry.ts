/**
 * Runs first inside the add-on's page: puts `google.script` on its window and talks to the parent by `postMessage`. Bundle this
 * file and put it into the page with `pageWithBridge`.
 */
import { createScriptClient } from '../client-bridge';
import { isResultMessage } from './messages';

declare global {
  interface Window {
    jisouServerFunctions?: readonly string[];
    google?: { readonly script: unknown };
  }
}

const { script, receive } = createScriptClient(window.jisouServerFunctions ?? [], (message) => {
  // The sandboxed frame has no origin of its own, so no target origin can be named; the host checks the source.
  window.parent.postMessage(message, '*');
});
window.addEventListener('message', ({ data, source }) => {
  if (source === window.parent && isResultMessage(data)) receive(data.id, data.reply);
});
window.google = { script };
