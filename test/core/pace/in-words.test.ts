import fc from 'fast-check';
import { frequencyOf } from '../../../src/core/pace/in-words';

test.each<[number, number, number]>([
  [0.5, 1, 2],
  [1, 1, 1],
  [2, 2, 1],
  [0.4, 2, 5],
  [0.45, 1, 2],
  [0.2, 1, 5],
  [0.1, 1, 10],
  [1 / 12, 1, 12],
  [0.15, 1, 6],
  [1.2, 4, 3],
  [1.5, 3, 2],
  [9.6, 10, 1],
  [23.5, 24, 1],
])('%d a day is %d in %d', (perDay, count, days) => {
  expect(frequencyOf(perDay)).toEqual({ count, days });
});

test('always enough, and never more than a quarter too much where a working week is long enough to say it', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 50, noNaN: true }), (perDay) => {
      const { count, days } = frequencyOf(perDay);
      expect(count / days).toBeGreaterThanOrEqual(perDay * (1 - 1e-6));
      if (perDay >= 0.8) expect(count / days).toBeLessThanOrEqual(perDay * 1.25 + 1e-9);
    }),
  );
});
