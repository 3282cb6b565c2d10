import type { Cell } from '../core/grid/cell';
import type { Text } from '../core/language';

/** What a parameter means to the workbench, the docs and the argument check. */
export type ParameterKind = 'range' | 'text' | 'number' | 'date' | 'settings';

export interface ParameterSpec {
  /** As it appears in the formula help and in error messages. */
  readonly name: string;
  readonly kind: ParameterKind;
  readonly optional: boolean;
  readonly help: Text;
}

/** What a function may ask of its surroundings; everything else comes in as arguments. */
export interface Host {
  /** Read only when `as_of` is blank or a period is relative. */
  now(): Date;
  /** The tabs saved in はじめる, joined as one range, and the settings table. Only `KPI_FUNNEL()` uses it. */
  savedActivity(): { readonly activity: unknown; readonly settings: unknown };
}

export type CellTable = Cell[][];

/** One custom function: everything the stubs, the docs, the checks and the workbench need to know about it. */
export interface FunctionSpec {
  readonly name: string;
  readonly summary: Text;
  readonly parameters: readonly ParameterSpec[];
  /** Headings of the result; `undefined` where the result is a single value. */
  readonly columns: Readonly<Record<'ja' | 'en', readonly string[]>> | undefined;
  /** Formulas to copy, most useful first. */
  readonly examples: readonly string[];
  readonly notes?: Text;
  /** Throws an `Error` with a sentence for the person; never returns a ragged table. */
  run(args: readonly unknown[], host: Host): CellTable | Cell;
}
