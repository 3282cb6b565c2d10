/** So many in so many business days. */
export interface Frequency {
  readonly count: number;
  readonly days: number;
}

/** More than needed by this share is still called by the simpler words. */
const SLACK = 1.2;
const DAYS_MOST = 5;

/**
 * The simplest "n in d business days" that is enough for `perDay`: 0.5 → 1 in 2, 0.4 → 2 in 5, 2.1 → 11 in 5,
 * 0.08 → 1 in 12. Up to five days (a working week) the fewest days that overshoot by no more than 20 %; rarer than one
 * a week, one in as many days as still suffice.
 *
 * @param perDay needed per business day, > 0
 */
export function frequencyOf(perDay: number): Frequency {
  if (perDay < 1 / DAYS_MOST) return { count: 1, days: Math.floor(1 / perDay + 1e-9) };
  for (let days = 1; days <= DAYS_MOST; days++) {
    const count = Math.ceil(perDay * days - 1e-9);
    if (count / days <= perDay * SLACK) return { count, days };
  }
  return { count: Math.ceil(perDay * DAYS_MOST - 1e-9), days: DAYS_MOST };
}
