import fc from 'fast-check';
import { holm } from '../../../src/core/statistics/holm';
import { stratifiedExactTest } from '../../../src/core/statistics/stratified-exact-test';

const one = (successes: number, n: number, otherSuccesses: number, otherN: number) => ({
  successes,
  n,
  otherSuccesses,
  otherN,
});

describe('stratifiedExactTest', () => {
  test('Fisher (1935), the tea tasting: 1 of 4 against 3 of 4; one-sided exact 17/70, less half the last term', () => {
    expect(stratifiedExactTest([one(1, 4, 3, 4)])).toBeCloseTo(17 / 70 - 16 / 70 / 2, 12);
  });

  // scipy.stats.hypergeom: cdf(k) − pmf(k) ÷ 2; strata by convolving the two distributions.
  test.each([
    ['one stratum', [one(1, 9, 11, 14)], 0.0012787723785],
    ['20 of 100 against 200 of 500', [one(20, 100, 200, 500)], 4.85185603266e-5],
    ['two strata', [one(2, 10, 10, 20), one(8, 20, 22, 30)], 0.00279984239157],
  ])('%s', (_, strata, expected) => {
    expect(stratifiedExactTest(strata) / expected).toBeCloseTo(1, 8);
  });

  test('says nothing where nothing can be compared', () => {
    expect(stratifiedExactTest([])).toBe(1);
    expect(stratifiedExactTest([one(0, 0, 5, 10)])).toBe(1);
    expect(stratifiedExactTest([one(3, 5, 0, 0)])).toBe(1);
    expect(stratifiedExactTest([one(5, 5, 20, 20)])).toBe(1);
    expect(stratifiedExactTest([one(0, 5, 0, 20)])).toBe(1);
  });

  test('large counts keep their digits', () => {
    const p = stratifiedExactTest([one(9_000, 100_000, 10_000, 100_000)]);
    expect(p).toBeGreaterThan(0);
    expect(p).toBeLessThan(1e-10);
    expect(stratifiedExactTest([one(50_000, 100_000, 50_000, 100_000)])).toBeCloseTo(0.5, 3);
  });

  test('both directions together make one; fewer successes, smaller p', () => {
    const count = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const p = stratifiedExactTest([one(a, a + b, c, c + d)]);
        const turned = stratifiedExactTest([one(b, a + b, d, c + d)]);
        if (p < 1 && turned < 1) expect(p + turned).toBeCloseTo(1, 9);
        const fewer = a > 0 ? stratifiedExactTest([one(a - 1, a + b, c, c + d)]) : 1;
        if (fewer < 1) expect(fewer).toBeLessThanOrEqual(p + 1e-12);
      }),
    );
  });
});

describe('holm', () => {
  // R p.adjust(method = "holm")
  test.each([
    [
      [0.01, 0.04, 0.03],
      [0.03, 0.06, 0.06],
    ],
    [
      [0.01, 0.02, 0.03, 0.04, 0.05],
      [0.05, 0.08, 0.09, 0.09, 0.09],
    ],
    [
      [0.5, 0.9],
      [1, 1],
    ],
    [[], []],
  ])('%j', (pValues, expected) => {
    const adjusted = holm(pValues);
    expect(adjusted).toHaveLength(expected.length);
    adjusted.forEach((value, at) => {
      expect(value).toBeCloseTo(expected[at]!, 12);
    });
  });

  test('keeps the order, never lowers a p-value, never goes above Bonferroni', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (pValues) => {
        const adjusted = holm(pValues);
        pValues.forEach((p, at) => {
          expect(adjusted[at]!).toBeGreaterThanOrEqual(p);
          expect(adjusted[at]!).toBeLessThanOrEqual(Math.min(1, p * pValues.length) + 1e-12);
          pValues.forEach((other, elsewhere) => {
            if (p < other) expect(adjusted[at]!).toBeLessThanOrEqual(adjusted[elsewhere]!);
          });
        });
      }),
    );
  });
});
