import type { HeadStack } from './find-headings';
import type { Region } from './region';

/** Rows of one table between its heading and whatever comes next. */
export interface Body {
  readonly head: HeadStack;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** One table: a heading, perhaps repeated further down, and all rows under it. */
export interface Table {
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly bodies: Body[];
  /** Whether other tables stand beside it in the same rows. */
  readonly beside: boolean;
}

/** A heading with the rows below it, before repeats of it are put together. */
export interface Piece {
  readonly region: Region;
  readonly head: HeadStack;
  readonly beside: boolean;
}
