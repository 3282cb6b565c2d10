import type { Cell } from '../core/grid/cell';
import type { Text } from '../core/language';

/** What a function may ask of its surroundings; everything else comes in as arguments. */
export interface Host {
  /** Read only when `as_of` is blank or a period is relative. */
  now(): Date;
  /** The tabs saved in はじめる, joined as one range, and the settings table. Only `KPI_FUNNEL()` uses it. */
  savedActivity(): { readonly activity: unknown; readonly settings: unknown };
}

export type CellTable = Cell[][];

/** One custom function, as far as the bundle needs it: what it is called and what it does. */
export interface KpiFunction {
  readonly name: string;
  /** Names of the arguments, in order, as they appear in the formula help and in error messages. */
  readonly parameters: readonly string[];
  /** Throws an `Error` with a sentence for the person; never returns a ragged table. */
  run(args: readonly unknown[], host: Host): CellTable | Cell;
}

/** What a parameter means to the workbench, the docs and the argument check. */
export type ParameterKind = 'range' | 'text' | 'number' | 'date' | 'settings';

export interface ParameterHelp {
  readonly kind: ParameterKind;
  readonly optional: boolean;
  readonly help: Text;
}

/** The words about one function. They go into JSDoc and docs, never into the bundle. */
export interface FunctionHelp {
  readonly summary: Text;
  /** One entry for each argument, by its name. */
  readonly parameters: Readonly<Record<string, ParameterHelp>>;
  /** Headings of the result; `undefined` where the result is a single value. */
  readonly columns: Readonly<Record<'ja' | 'en', readonly string[]>> | undefined;
  /** Formulas to copy, most useful first. */
  readonly examples: readonly string[];
  readonly notes?: Text;
}

export interface ParameterSpec extends ParameterHelp {
  readonly name: string;
}

/** Everything the stubs, the docs and the workbench need to know about one custom function. */
export interface FunctionSpec extends Omit<KpiFunction, 'parameters'>, Omit<FunctionHelp, 'parameters'> {
  readonly parameters: readonly ParameterSpec[];
}
