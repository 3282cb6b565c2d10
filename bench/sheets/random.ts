/** Park–Miller: the same numbers on every machine, each in 0…1. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** A cell as Sheets hands it over. */
export type TypedRow = (string | number | Date)[];
