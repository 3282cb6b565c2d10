import { createHostBridge } from '../apps-script/bridge/host-bridge';
import { pageWithBridge } from '../apps-script/bridge/page-with-bridge';
import type { ScriptHost } from '../apps-script/script-host';
import { element } from './dom';

export interface FrameActions {
  close(): void;
  setWidth(pixels: number): void;
  setHeight(pixels: number): void;
}

/**
 * A page of the add-on in a frame of its own: sandboxed with scripts alone, so it has no origin, no storage and no
 * way to this page but messages. `google.script.run` goes through them to the host and back.
 *
 * @param bridgeCode the page's half of the bridge, as script text
 */
export function addOnFrame(
  title: string,
  html: string,
  host: ScriptHost,
  bridgeCode: string,
  actions: FrameActions,
): HTMLIFrameElement {
  const frame = element('iframe', { class: 'add-on-frame', sandbox: 'allow-scripts', src: 'frame.html', title });
  const answer = createHostBridge(host, {
    send: (message) => frame.contentWindow?.postMessage(message, '*'),
    act: (action, value) => {
      if (action === 'close') actions.close();
      else if (action === 'setWidth') actions.setWidth(value);
      else if (action === 'setHeight') actions.setHeight(value);
      else window.focus();
    },
  });
  let sent = false;
  const listen = ({ source, data }: MessageEvent): void => {
    if (!frame.isConnected) window.removeEventListener('message', listen);
    if (source === null || source !== frame.contentWindow) return;
    if (!sent && (data as { frame?: unknown } | null)?.frame === 'ready') {
      sent = true;
      frame.contentWindow?.postMessage({ page: pageWithBridge(html, bridgeCode, host.callable()) }, '*');
    } else answer(data);
  };
  window.addEventListener('message', listen);
  return frame;
}
