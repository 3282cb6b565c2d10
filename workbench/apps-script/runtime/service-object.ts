import type { Execution } from './execution';

/** What a class of service objects is to the stand-in: its name, and whether its calls count as service calls. */
export interface ServiceKind {
  /** As error messages name it: `Range`, `SpreadsheetApp`, `Ui`. */
  readonly name: string;
  /** The service it belongs to; the matrix of authorisation knows services. */
  readonly service: string;
  /** True for calls that reach document, properties, cache, lock or UI; false for builders and plain values. */
  readonly counted: boolean;
  /** Methods of a counted kind that reach nothing: `new…` builders and the like. */
  readonly free?: ReadonlySet<string>;
  /** Members that Apps Script itself does not have here, though sister classes do: reading one gives `undefined`. */
  readonly absent?: ReadonlySet<string>;
}

/**
 * Every object a script gets from a service. Scripts hold it behind a proxy that checks, counts and can fail its calls. Members
 * whose name starts with `_` are for the stand-in's own classes: no script reaches them.
 */
export abstract class ServiceObject {
  abstract readonly kind: ServiceKind;

  /** Takes a property that a script sets (only templates have such). */
  assign?(name: string, value: unknown): boolean;

  /** A member that is not declared; without this, reading one throws "not implemented" by name. */
  missing?(name: string): unknown;

  constructor(protected readonly run: Execution) {}

  /** Apps Script objects print as their class name. */
  toString(): string {
    return this.kind.name;
  }
}

/** One value of an enumeration such as `SpreadsheetApp.ProtectionType`: never a string. */
export class EnumValue {
  constructor(
    private readonly text: string,
    private readonly position: number,
    readonly family: string,
  ) {
    Object.freeze(this);
  }

  name(): string {
    return this.text;
  }

  toString(): string {
    return this.text;
  }

  toJSON(): string {
    return this.text;
  }

  ordinal(): number {
    return this.position;
  }

  compareTo(other: EnumValue): number {
    return this.position - other.position;
  }
}

export type Enumeration<Name extends string> = Readonly<Record<Name, EnumValue>>;

/** `enumeration('ProtectionType', 'RANGE', 'SHEET').SHEET`. */
export function enumeration<Name extends string>(family: string, ...names: Name[]): Enumeration<Name> {
  const entries = names.map((name, index) => [name, new EnumValue(name, index, family)] as const);
  return Object.freeze(Object.fromEntries(entries)) as Enumeration<Name>;
}
