/**
 * A short text that differs (but for one chance in four thousand million) when any cell or the shape does: to tell
 * whether a person has written in a sheet since it was made. FNV-1a, 32 bits (Fowler, Noll, Vo; RFC 9923).
 */
export function fingerprint(table: readonly (readonly string[])[]): string {
  const text = JSON.stringify(table);
  const multiply = Math.imul;
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = multiply(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
