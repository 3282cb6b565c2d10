import { ratioInterval } from '../../../src/core/plan/ratio-interval';
import { roundUp, workBack } from '../../../src/core/plan/work-back';

describe('ratioInterval', () => {
  test('a share is the Wilson interval (Brown, Cai, DasGupta 2001: 7/20 → 0.1812–0.5671)', () => {
    const { low, high } = ratioInterval(7, 20);
    expect(low).toBeCloseTo(0.1812, 4);
    expect(high).toBeCloseTo(0.5671, 4);
  });

  test('above 1 the score interval of a Poisson mean: k = 10 → 5.43–18.41 (Barker 2002, formula)', () => {
    const { low, high } = ratioInterval(10, 5);
    expect(low * 5).toBeCloseTo(5.432, 3);
    expect(high * 5).toBeCloseTo(18.41, 2);
  });
});

describe('workBack', () => {
  test('needed = goal ÷ (outcome ÷ stage), rounded up; limits from the whole ratio', () => {
    // 10 of 100: Wilson 0.0552–0.1744.
    expect(workBack(3, 10, 100)).toEqual({ ratio: 0.1, n: 100, needed: 30, low: 18, high: 55, tooFew: undefined });
    expect(workBack(1, 7, 20)).toMatchObject({ needed: 3, low: 2, high: 6 });
  });

  test('exact quotients are not pushed up by the arithmetic of fractions', () => {
    expect(workBack(3, 30, 100).needed).toBe(10);
    expect(workBack(0.3, 10, 100).needed).toBe(3);
    expect(roundUp(2.0000000001)).toBe(2);
    expect(roundUp(2.001)).toBe(3);
  });

  test.each<[number, number, 'outcome' | 'stage', number]>([
    [4, 100, 'outcome', 4],
    [5, 19, 'stage', 19],
    [0, 0, 'outcome', 0],
  ])('%d outcomes of %d are too few', (outcomes, stage, of, n) => {
    expect(workBack(3, outcomes, stage)).toMatchObject({ needed: undefined, low: undefined, tooFew: { of, n } });
  });

  test('5 of 20 is enough', () => {
    expect(workBack(1, 5, 20).needed).toBe(4);
  });

  test('a ratio above 1 works back too', () => {
    const back = workBack(65, 130, 100);
    expect(back).toMatchObject({ ratio: 1.3, needed: 50 });
    expect(back.low!).toBeLessThan(50);
    expect(back.high!).toBeGreaterThan(50);
  });
});
