/** Why a range could not be read at all; the function layer turns it into a sentence (messages/read-errors.ts). */
export type ReadErrorCode =
  /** An IMPORTRANGE that is still loading. */
  | 'loading'
  /** The range holds nothing but errors such as `#REF!`. */
  | 'broken-reference'
  /** No heading row was found. */
  | 'no-heading'
  /** Each row of a table stands in one cell, its parts divided by commas. */
  | 'joined-cells'
  /** Nothing but results of our own functions. */
  | 'own-output'
  /** A heading row was found, but no column says what was done. */
  | 'no-metric';

/** Thrown by the reader when there is nothing to count; anything less is an `Issue`. */
export class ReadError extends Error {
  constructor(
    readonly code: ReadErrorCode,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = 'ReadError';
  }
}
