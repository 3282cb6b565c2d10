import fc from 'fast-check';
import { xmrLimits } from '../../../src/core/statistics/xmr-limits';
import {
  RULE_BEYOND_LIMIT,
  RULE_EIGHT_ON_ONE_SIDE,
  RULE_THREE_OF_FOUR_NEAR_LIMIT,
  xmrRules,
} from '../../../src/core/statistics/xmr-rules';

describe('xmrLimits', () => {
  test('Wheeler, Making Sense of Data, p. 382: data set to use when verifying software', () => {
    const x = [5045, 4350, 4350, 3975, 4290, 4430, 4485, 4285, 3980, 3925, 3645, 3760, 3300, 3685, 3463, 5200];
    const limits = xmrLimits(x);
    expect(limits.mean).toBeCloseTo(4135.5, 2);
    expect(limits.movingRange).toBeCloseTo(355.93, 2);
    expect(limits.low).toBeCloseTo(3188.72, 2);
    expect(limits.high).toBeCloseTo(5082.28, 2);
    expect(limits.rangeLimit).toBeCloseTo(1163.19, 1);
    expect(xmrRules(x, limits)[15]! & RULE_BEYOND_LIMIT).toBe(RULE_BEYOND_LIMIT);
  });

  test('NHSRplotthedots, vignette "deviations", without outlier screening (NHS Making Data Count)', () => {
    const limits = xmrLimits([1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]);
    expect(limits.high).toBeCloseTo(6.95, 2);
    expect(limits.mean).toBeCloseTo(1.94, 2);
    expect(limits.low).toBeCloseTo(-3.06, 2);
  });

  test('needs two values', () => {
    expect(() => xmrLimits([3])).toThrow(RangeError);
    expect(xmrLimits([3, 5]).movingRange).toBe(2);
  });
});

describe('xmrRules', () => {
  const limits = { mean: 10, low: 4, high: 16 };
  const rules = (values: number[]) => [...xmrRules(values, limits)];
  const [B, E, T] = [RULE_BEYOND_LIMIT, RULE_EIGHT_ON_ONE_SIDE, RULE_THREE_OF_FOUR_NEAR_LIMIT];

  test('one: beyond a limit, not on it', () => {
    expect(rules([10, 16, 10, 16.1, 4, 3.9])).toEqual([0, 0, 0, B, 0, B]);
  });

  test('two: the eighth in a row marks all eight, and the run goes on', () => {
    expect(rules([9, 11, 11, 11, 11, 11, 11, 11, 9])).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(rules([9, 11, 11, 11, 11, 11, 11, 11, 11, 11, 9])).toEqual([0, E, E, E, E, E, E, E, E, E, 0]);
  });

  test('two: a point on the mean ends the run', () => {
    expect(rules([11, 11, 11, 11, 10, 11, 11, 11, 11])).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  test('three: three of four nearer the limit than the mean; the point that lies back is not marked', () => {
    expect(rules([13.1, 13.1, 11, 13.1])).toEqual([T, T, 0, T]);
    expect(rules([13.1, 9, 13.1, 13.1])).toEqual([T, 0, T, T]);
    expect(rules([13, 13, 13, 13])).toEqual([0, 0, 0, 0]);
    expect(rules([6, 14, 6, 6])).toEqual([T, 0, T, T]);
    expect(rules([13.1, 13.1, 11, 11, 13.1])).toEqual([0, 0, 0, 0, 0]);
  });

  test('three: points beyond the limit count as near it', () => {
    expect(rules([17, 14, 14])).toEqual([B | T, T, T]);
  });

  test('limits are not clipped: counts of 0 stay unmarked where the low limit is below 0', () => {
    const values = [3, 0, 5, 1, 0, 4];
    expect([...xmrRules(values, xmrLimits(values))]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('a flat series has nothing unusual, whatever the rounding', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1e6, noNaN: true }), fc.integer({ min: 6, max: 60 }), (value, n) => {
        const values = Array.from({ length: n }, () => value);
        expect([...xmrRules(values, xmrLimits(values))].every((mark) => mark === 0)).toBe(true);
      }),
    );
  });

  test('marks turn with the series: mirrored values, and time run backwards', () => {
    const series = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 6, maxLength: 40 });
    fc.assert(
      fc.property(series, (values) => {
        const marks = [...xmrRules(values, xmrLimits(values))];
        const mirrored = values.map((value) => -value);
        expect([...xmrRules(mirrored, xmrLimits(mirrored))]).toEqual(marks);
        const backwards = [...values].reverse();
        expect([...xmrRules(backwards, xmrLimits(backwards))].reverse()).toEqual(marks);
      }),
    );
  });
});
