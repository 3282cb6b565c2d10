const PRIME = 0x01000193;

/**
 * A short fingerprint of a text: FNV-1a (Fowler, Noll, Vo) twice over its UTF-16 units, from two beginnings. It tells
 * whether something was changed; it protects nothing.
 *
 * @returns 16 hexadecimal digits
 */
export function textHash(text: string): string {
  return hex(fnv(text, 0x811c9dc5)) + hex(fnv(text, 0x9e3779b9));
}

function fnv(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
}

function hex(value: number): string {
  return `0000000${value.toString(16)}`.slice(-8);
}
