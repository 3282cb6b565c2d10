import { FUNCTIONS } from '../../src/functions/catalogue';
import { fuzzOnce } from './fuzz-run';

/** A seeded 150 of what `npm run fuzz` does with 10,000 (there each call is timed as well). */
test('there are functions to call', () => {
  expect(FUNCTIONS.length).toBeGreaterThan(0);
});

test.each([[1], [51], [101]])(
  'fifty random calls of every function from seed %d give a rectangle or a clear Error',
  (first) => {
    const failures = Array.from({ length: 50 }, (_, at) => first + at).flatMap((seed) => fuzzOnce(seed).failures);
    expect(failures.map(({ seed, name, problem }) => `seed ${seed} ${name}: ${problem}`)).toEqual([]);
  },
  120_000,
);
