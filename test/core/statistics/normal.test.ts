import fc from 'fast-check';
import { normalCdf, normalQuantile } from '../../../src/core/statistics/normal';

// R 4: pnorm() and qnorm(), printed with 15 digits.
test.each([
  [-3, 0.00134989803163009],
  [-1.959963984540054, 0.025],
  [0, 0.5],
  [1, 0.841344746068543],
  [3, 0.99865010196837],
])('normalCdf(%d)', (z, p) => {
  expect(normalCdf(z) / p).toBeCloseTo(1, 11);
});

test('far tails keep eight digits', () => {
  expect(normalCdf(-8) / 6.22096057427178e-16).toBeCloseTo(1, 7);
});

test.each([
  [0.5, 0],
  [0.975, 1.95996398454005],
  [0.99375, 2.49770547441237],
  [0.001, -3.09023230616781],
  [1e-10, -6.36134090240406],
])('normalQuantile(%d)', (p, z) => {
  expect(normalQuantile(p)).toBeCloseTo(z, 9);
});

test('the ends', () => {
  expect(normalQuantile(0)).toBe(-Infinity);
  expect(normalQuantile(1)).toBe(Infinity);
  expect(normalCdf(40)).toBe(1);
  expect(normalCdf(-40)).toBe(0);
  expect(() => normalQuantile(1.1)).toThrow(RangeError);
  expect(() => normalQuantile(Number.NaN)).toThrow(RangeError);
});

test('each undoes the other', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 1 - 1e-9, noNaN: true }), (p) => {
      expect(normalCdf(normalQuantile(p)) / p).toBeCloseTo(1, 8);
    }),
  );
});
