/** The page's half of `google.script`: `run`, with handlers as an immutable builder, and `host`. */
import { CHANNEL, type HostAction, type PageMessage, type Reply } from './bridge/messages';
import { argumentsToServer } from './bridge/wire-values';

/** More calls than this wait until one of them has come back. */
export const CONCURRENT_CALLS = 10;

type SuccessHandler = (value: unknown, userObject: unknown) => void;
type FailureHandler = (error: Error, userObject: unknown) => void;

export interface Runner {
  withSuccessHandler(handler: SuccessHandler): Runner;
  withFailureHandler(handler: FailureHandler): Runner;
  withUserObject(object: unknown): Runner;
  /** A function of the script by its name; it answers nothing, the handlers are told. */
  readonly [name: string]: unknown;
}

export interface ScriptClient {
  readonly run: Runner;
  readonly host: {
    close(): void;
    setWidth(pixels: number): void;
    setHeight(pixels: number): void;
    readonly editor: { focus(): void };
  };
}

interface Handlers {
  readonly success: SuccessHandler | undefined;
  readonly failure: FailureHandler | undefined;
  readonly userObject: unknown;
}

interface Call extends Handlers {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

/**
 * `google.script` for a page whose server has these functions. `send` carries a message to the host; whatever the host answers
 * goes to `receive`. Only functions without a trailing `_` can be called: the others are not even there.
 */
export function createScriptClient(
  functions: readonly string[],
  send: (message: PageMessage) => void,
): { readonly script: ScriptClient; readonly receive: (id: number, reply: Reply) => void } {
  const waiting: Call[] = [];
  const running = new Map<number, Call>();
  let lastId = 0;

  const pump = (): void => {
    while (running.size < CONCURRENT_CALLS && waiting.length > 0) {
      const call = waiting.shift()!;
      running.set(call.id, call);
      send({ channel: CHANNEL, kind: 'run', id: call.id, name: call.name, args: call.args });
    }
  };

  const runner = (handlers: Handlers): Runner => {
    const made: Record<string, unknown> = {
      withSuccessHandler: (success: SuccessHandler) => runner({ ...handlers, success }),
      withFailureHandler: (failure: FailureHandler) => runner({ ...handlers, failure }),
      withUserObject: (userObject: unknown) => runner({ ...handlers, userObject: acceptUserObject(userObject) }),
    };
    for (const name of functions) {
      if (name.endsWith('_')) continue;
      made[name] = (...args: unknown[]): void => {
        lastId += 1;
        waiting.push({ ...handlers, id: lastId, name, args: argumentsToServer(args) });
        pump();
      };
    }
    return Object.freeze(made) as unknown as Runner;
  };

  const act = (action: HostAction, value = 0): void => send({ channel: CHANNEL, kind: 'host', action, value });
  const script: ScriptClient = {
    run: runner({ success: undefined, failure: undefined, userObject: undefined }),
    host: {
      close: () => act('close'),
      setWidth: (pixels) => act('setWidth', pixels),
      setHeight: (pixels) => act('setHeight', pixels),
      editor: { focus: () => act('focus') },
    },
  };

  const receive = (id: number, reply: Reply): void => {
    const call = running.get(id);
    if (call === undefined) return;
    running.delete(id);
    pump();
    if (reply.ok) call.success?.(reply.value, call.userObject);
    else if (call.failure !== undefined) call.failure(scriptError(reply), call.userObject);
    else console.error(scriptError(reply));
  };
  return { script, receive };
}

function scriptError(reply: { readonly name: string; readonly message: string }): Error {
  const error = new Error(reply.message);
  error.name = reply.name;
  return error;
}

/** Plain data and elements of the page pass; what was made with `new` does not. */
function acceptUserObject(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const prototype = Object.getPrototypeOf(value) as object | null;
  const plain = prototype === null || Object.getPrototypeOf(prototype) === null;
  if (plain || typeof (value as { nodeType?: unknown }).nodeType === 'number') return value;
  throw new TypeError('User objects must not be created with the new operator.');
}
