/** What page and host say to each other; plain data, so that it passes `postMessage` between a sandboxed frame and its parent. */
export const CHANNEL = 'jisou-apps-script';

export type PageMessage =
  | {
      readonly channel: typeof CHANNEL;
      readonly kind: 'run';
      readonly id: number;
      readonly name: string;
      readonly args: readonly unknown[];
    }
  | { readonly channel: typeof CHANNEL; readonly kind: 'host'; readonly action: HostAction; readonly value: number };

export type HostAction = 'close' | 'focus' | 'setWidth' | 'setHeight';

export interface ResultMessage {
  readonly channel: typeof CHANNEL;
  readonly kind: 'result';
  readonly id: number;
  readonly reply: Reply;
}

/** What a server function answered. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly name: string; readonly message: string };

export function isPageMessage(data: unknown): data is PageMessage {
  return onChannel(data) && ((data as PageMessage).kind === 'run' || (data as PageMessage).kind === 'host');
}

export function isResultMessage(data: unknown): data is ResultMessage {
  return onChannel(data) && (data as ResultMessage).kind === 'result';
}

function onChannel(data: unknown): boolean {
  return typeof data === 'object' && data !== null && (data as { channel?: unknown }).channel === CHANNEL;
}
