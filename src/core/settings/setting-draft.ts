import type { SettingRow } from './setting-rows';
import type { DayContext } from './setting-values';
import { NO_SETTINGS, type Settings } from './settings';

/** Settings while they are being read. */
export type Draft = { -readonly [Key in keyof Settings]: Mutable<Settings[Key]> };

type Mutable<T> =
  T extends ReadonlyMap<infer Key, infer Value>
    ? Map<Key, Value>
    : T extends readonly (infer Item)[]
      ? Item[]
      : T extends object
        ? { -readonly [Key in keyof T]: T[Key] }
        : T;

export function emptyDraft(): Draft {
  return {
    ...NO_SETTINGS,
    tabs: [],
    leftOut: [],
    columns: new Map(),
    metrics: new Map(),
    members: new Map(),
    statuses: new Map(),
    teams: [],
    tenures: [],
    absences: [],
    closed: [],
    basis: { ...NO_SETTINGS.basis },
    targets: [],
    answers: [],
    issues: [],
    wording: new Map(),
  };
}

/** A value that could not be read. */
export interface Fault {
  /** Which cell behind the key, from 0. */
  readonly at: number;
  /** A word for what should stand there; the sentence is in messages. */
  readonly expected: string;
}

/** Works one row into the draft, or says which of its values is wrong. */
export type SettingReader = (row: SettingRow, draft: Draft, days: DayContext) => Fault | undefined;
