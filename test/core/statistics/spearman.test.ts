import fc from 'fast-check';
import { pearson } from '../../../src/core/statistics/pearson';
import { averageRanks } from '../../../src/core/statistics/ranks';
import { spearman } from '../../../src/core/statistics/spearman';

test('equal values share the mean of their places', () => {
  expect([...averageRanks([10, 20, 20, 5, 20])]).toEqual([2, 4, 4, 1, 4]);
  expect([...averageRanks([])]).toEqual([]);
});

describe('spearman', () => {
  test('R, cor.test(method = "spearman"): IQ and hours of television', () => {
    const iq = [106, 86, 100, 101, 99, 103, 97, 113, 112, 110];
    const hours = [7, 0, 27, 50, 28, 29, 20, 12, 6, 17];
    expect(spearman(iq, hours)).toBeCloseTo(-0.1758, 4);
  });

  test('ties, worked by hand', () => {
    // Ranks 1, 2.5, 2.5, 4 against 1.5, 1.5, 3, 4: products 3.75, squares 4.5 and 4.5.
    expect(spearman([1, 2, 2, 3], [5, 5, 6, 7])).toBeCloseTo(3.75 / 4.5, 12);
  });

  test('nothing to say about a column that does not vary', () => {
    expect(spearman([1, 1, 1], [1, 2, 3])).toBeUndefined();
    expect(spearman([1], [1])).toBeUndefined();
    expect(pearson([0.1, 0.1, 0.1], [1, 2, 3])).toBeUndefined();
  });

  test('columns of different length are a mistake', () => {
    expect(() => spearman([1, 2], [1, 2, 3])).toThrow(RangeError);
  });

  test('does not care about the scale, only about the order; symmetric; turns its sign', () => {
    const column = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 })), {
      minLength: 3,
      maxLength: 40,
    });
    fc.assert(
      fc.property(column, (pairs) => {
        const x = pairs.map(([first]) => first);
        const y = pairs.map(([, second]) => second);
        const rho = spearman(x, y);
        if (rho === undefined) return;
        expect(Math.abs(rho)).toBeLessThanOrEqual(1);
        expect(
          spearman(
            x.map((v) => v ** 3 + 7),
            y,
          ),
        ).toBeCloseTo(rho, 10);
        expect(spearman(y, x)).toBeCloseTo(rho, 10);
        expect(
          spearman(
            x.map((v) => -v),
            y,
          ),
        ).toBeCloseTo(-rho, 10);
      }),
    );
  });
});
