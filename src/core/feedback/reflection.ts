/** What a sentence of one's own reflection rests on. `mixed`: two or more of the others. */
export type ReflectionClass = 'external' | 'willpower' | 'action' | 'mixed' | 'unclear';
export type ReflectionKind = Exclude<ReflectionClass, 'mixed' | 'unclear'>;

/** Which parts of an action the sentence names. */
export interface ActionSlots {
  readonly what: string;
  readonly when: string;
  readonly howMany: string;
  readonly whom: string;
}

export interface Reflection {
  readonly class: ReflectionClass;
  readonly kinds: readonly ReflectionKind[];
  /** The words it rests on, as they stand in the sentence, by kind. */
  readonly evidence: Readonly<Record<ReflectionKind, readonly string[]>>;
  readonly slots: ActionSlots;
}
