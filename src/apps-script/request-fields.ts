import type { Language } from '../core/language';

/** What the sidebar sent, checked field by field: every global is open to anybody who has the file. */

export class InvalidRequest extends Error {}

export type Fields = Readonly<Record<string, unknown>>;

export function fields(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new InvalidRequest();
  return value as Fields;
}

const LONGEST_TEXT = 2000;
const MOST_ENTRIES = 500;

export function text(value: unknown): string {
  if (typeof value !== 'string' || value.length > LONGEST_TEXT) throw new InvalidRequest();
  return value;
}

export function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value) || value.length > MOST_ENTRIES) throw new InvalidRequest();
  return value;
}

/** A number that is none of NaN, infinite or negative. */
export function amount(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) throw new InvalidRequest();
  return value;
}

/** One of a few words. */
export function oneOf<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw new InvalidRequest();
  return found;
}

export function languageOf(asked: unknown): Language {
  const request = (asked as { request?: { language?: unknown } } | null | undefined)?.request;
  return request?.language === 'en' ? 'en' : 'ja';
}
