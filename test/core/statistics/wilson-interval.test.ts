import fc from 'fast-check';
import { wilsonInterval } from '../../../src/core/statistics/wilson-interval';

describe('wilsonInterval', () => {
  // R binom::binom.confint(method = "wilson"); 7/20 and the ends as in Brown, Cai, DasGupta (2001).
  test.each([
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [7, 20, 0.1812, 0.5671],
    [81, 263, 0.2553, 0.3662], // Newcombe (1998), Statistics in Medicine 17, table I, method 3
    [15, 148, 0.0624, 0.1605], // same table
    [0, 20, 0, 0.1611], // same table
    [1, 29, 0.0061, 0.1718], // same table
  ])('%i of %i', (successes, n, low, high) => {
    const interval = wilsonInterval(successes, n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  test('nothing is known from no cases', () => {
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
  });

  test.each([
    [-1, 5],
    [6, 5],
    [Number.NaN, 5],
  ])('refuses %d of %d', (successes, n) => {
    expect(() => wilsonInterval(successes, n)).toThrow(RangeError);
  });

  test('holds the observed share, lies in 0–1, mirrors, and narrows with n', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, share) => {
        const successes = Math.round(n * share);
        const { low, high } = wilsonInterval(successes, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(successes / n + 1e-12);
        expect(high).toBeGreaterThanOrEqual(successes / n - 1e-12);
        const mirror = wilsonInterval(n - successes, n);
        expect(mirror.low).toBeCloseTo(1 - high, 10);
        const more = wilsonInterval(successes * 4, n * 4);
        expect(more.high - more.low).toBeLessThan(high - low);
      }),
    );
  });
});
