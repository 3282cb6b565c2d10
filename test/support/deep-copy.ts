/**
 * A copy of objects that hold each other: own fields, maps, sets and arrays are copied once each and keep their place,
 * classes stay what they are, functions are shared. What an object keeps in `#private` fields would be lost.
 */
export function deepCopy<T>(value: T): T {
  return copyOf(value, new Map()) as T;
}

function copyOf(value: unknown, known: Map<object, object>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const done = known.get(value);
  if (done !== undefined) return done;
  if (Object.isFrozen(value)) return value;
  if (value instanceof Date) return new Date(value.getTime());
  if (Array.isArray(value)) return copyArray(value, known);
  if (value instanceof Map) {
    const copy = new Map<unknown, unknown>();
    known.set(value, copy);
    for (const [key, entry] of value) copy.set(copyOf(key, known), copyOf(entry, known));
    return copy;
  }
  if (value instanceof Set) {
    const copy = new Set<unknown>();
    known.set(value, copy);
    for (const entry of value) copy.add(copyOf(entry, known));
    return copy;
  }
  const copy = Object.create(Object.getPrototypeOf(value) as object | null) as Record<string, unknown>;
  known.set(value, copy);
  for (const [key, entry] of Object.entries(value)) copy[key] = copyOf(entry, known);
  return copy;
}

/** Holes stay holes; what holds no objects is copied at one go. */
function copyArray(list: readonly unknown[], known: Map<object, object>): unknown[] {
  const copy = list.slice();
  known.set(list as unknown as object, copy);
  for (let at = 0; at < copy.length; at++) {
    const entry = copy[at];
    if (typeof entry === 'object' && entry !== null) copy[at] = copyOf(entry, known);
  }
  return copy;
}
