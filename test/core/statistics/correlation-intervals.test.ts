import fc from 'fast-check';
import { fisherInterval } from '../../../src/core/statistics/fisher-interval';
import { partialCorrelation } from '../../../src/core/statistics/partial-correlation';
import { quantile } from '../../../src/core/statistics/quantile';

describe('fisherInterval', () => {
  test('Bonett & Wright (2000), formula for Spearman, worked by hand', () => {
    // atanh 0.5 = 0.549306; SE = √(1.125 ÷ 47) = 0.154714; × 1.959964 = 0.303233
    const interval = fisherInterval(0.5, 50, 1.959964);
    expect(interval.low).toBeCloseTo(Math.tanh(0.246073), 5);
    expect(interval.high).toBeCloseTo(Math.tanh(0.852539), 5);
  });

  test('nothing is known from three pairs', () => {
    expect(fisherInterval(0.9, 3, 2)).toEqual({ low: -1, high: 1 });
    expect(fisherInterval(0.9, 2.5, 2)).toEqual({ low: -1, high: 1 });
  });

  test('holds ρ and narrows with n', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.99, max: 0.99, noNaN: true }), fc.integer({ min: 4, max: 500 }), (rho, n) => {
        const { low, high } = fisherInterval(rho, n, 2);
        expect(low).toBeLessThan(rho);
        expect(high).toBeGreaterThan(rho);
        const more = fisherInterval(rho, n * 3, 2);
        expect(more.low).toBeGreaterThan(low);
        expect(more.high).toBeLessThan(high);
      }),
    );
  });
});

describe('partialCorrelation', () => {
  test('formula', () => {
    expect(partialCorrelation(0.6, 0.5, 0.4)).toBeCloseTo(0.4 / Math.sqrt(0.75 * 0.84), 12);
  });

  test('a third column that goes with neither changes nothing', () => {
    expect(partialCorrelation(0.37, 0, 0)).toBeCloseTo(0.37, 12);
  });

  test('nothing is left when the third column settles one of them', () => {
    expect(partialCorrelation(0.5, 1, 0.5)).toBeUndefined();
  });
});

describe('quantile', () => {
  // R quantile(type = 7)
  test.each([
    [[3, 6, 7, 8, 8, 10, 13, 15, 16, 20], 0.25, 7.25],
    [[3, 6, 7, 8, 8, 10, 13, 15, 16, 20], 0.9, 16.4],
    [[20, 3], 0.5, 11.5],
    [[7], 0.9, 7],
    [[2, 1], 1, 2],
  ])('%j at %d', (values, p, expected) => {
    expect(quantile(values, p)).toBeCloseTo(expected, 12);
  });

  test('of nothing', () => {
    expect(quantile([], 0.5)).toBeUndefined();
  });

  test('leaves its argument alone', () => {
    const values = [3, 1, 2];
    quantile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });
});
