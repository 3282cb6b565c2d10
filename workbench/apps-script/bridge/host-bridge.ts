import type { ScriptHost } from '../script-host';
import { CHANNEL, type HostAction, isPageMessage, type ResultMessage } from './messages';

/** What the page of the workbench does for an add-on's page. */
export interface BridgePort {
  send(message: ResultMessage): void;
  act(action: HostAction, value: number): void;
}

/**
 * Answers the messages of an add-on's page. Give it each `message` event's data whose source is that page's frame. Calls run
 * one by one, not at once: between two of them the page goes on. What was answered meanwhile goes back last first, for there
 * is no order among answers that a page may rely on.
 */
export function createHostBridge(host: ScriptHost, port: BridgePort): (data: unknown) => void {
  const answered: ResultMessage[] = [];
  const sendAll = (): void => {
    for (const message of answered.splice(0).reverse()) port.send(message);
  };
  return (data) => {
    if (!isPageMessage(data)) return;
    if (data.kind === 'host') port.act(data.action, data.value);
    else {
      const { id, name, args } = data;
      void Promise.resolve().then(() => {
        answered.push({ channel: CHANNEL, kind: 'result', id, reply: host.callFromPage(name, args) });
        if (answered.length === 1) setTimeout(sendAll);
      });
    }
  };
}
