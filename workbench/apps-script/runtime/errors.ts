/** What a service answers when it refuses: the script sees an `Error` whose `name` is `Exception` and whose message is this one. */
export class ServiceException extends Error {
  override readonly name = 'Exception';
}

/** The script is gone (time limit, closed machine): nothing of it runs on, whatever it catches, until the run is over. */
export class ScriptStopped extends Error {
  override readonly name = 'ScriptStopped';

  constructor(
    message: string,
    readonly cause_: 'time' | 'kill',
  ) {
    super(message);
  }
}

/** The stand-in lacks this: a gap to fill or to stay away from, never an answer of Apps Script. */
export class NotImplemented extends Error {
  override readonly name = 'NotImplemented';

  constructor(what: string) {
    super(`${what} is not implemented in the stand-in`);
  }
}

/** The refusal of arguments that no form of the method takes: `mismatch('SpreadsheetApp.Range.setValues', [null])`. */
export function mismatch(method: string, args: readonly unknown[]): ServiceException {
  return new ServiceException(
    `The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${method}.`,
  );
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'number[]';
  if (typeof value === 'number' || typeof value === 'boolean') return value.constructor.name;
  if (typeof value === 'string') return 'String';
  return Object.prototype.toString.call(value).slice(8, -1);
}

/** The sentence on which services agree, `Exception: …` for theirs and `TypeError: …` for the language's own. */
export function errorText(error: unknown): string {
  if (isErrorLike(error)) return error.message === '' ? error.name : `${error.name}: ${error.message}`;
  return String(error);
}

/** Errors of the script's own realm are no `instanceof Error` here. */
export function isErrorLike(error: unknown): error is Error {
  if (typeof error !== 'object' || error === null) return false;
  const { name, message } = error as Partial<Error>;
  return typeof name === 'string' && typeof message === 'string';
}
