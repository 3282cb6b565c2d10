import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareMix } from '../../../src/core/mix/compare-mix';
import type { TwoGroups } from '../../../src/core/statistics/stratified-exact-test';

/** Women against men, a stratum for each department. */
function admissions(): TwoGroups[] {
  const file = join(__dirname, '../../oracles/ucb-admissions.csv');
  const [heading, ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const names = heading!.split(',').map((name) => name.replace(/"/g, '').trim().toLowerCase());
  const at = (name: string) => names.findIndex((label) => label.startsWith(name));
  const strata = new Map<string, { n: number; successes: number; otherN: number; otherSuccesses: number }>();
  for (const line of lines) {
    const cells = line.split(',').map((cell) => cell.replace(/"/g, '').trim());
    const department = cells[at('dept')]!;
    const stratum = strata.get(department) ?? { n: 0, successes: 0, otherN: 0, otherSuccesses: 0 };
    strata.set(department, stratum);
    const count = Number(cells[at('freq')]!);
    const admitted = cells[at('admit')] === 'Admitted';
    if (cells[at('gender')] === 'Female') {
      stratum.n += count;
      if (admitted) stratum.successes += count;
    } else {
      stratum.otherN += count;
      if (admitted) stratum.otherSuccesses += count;
    }
  }
  return [...strata.values()];
}

const group = (successes: number, n: number, otherSuccesses: number, otherN: number): TwoGroups => ({
  successes,
  n,
  otherSuccesses,
  otherN,
});

describe('compareMix', () => {
  test('admissions to Berkeley (Bickel 1975): women 30.4 % against 44.5 %, within departments it turns', () => {
    const departments = admissions();
    expect(departments).toHaveLength(6);
    expect(departments.reduce((sum, { n }) => sum + n, 0)).toBe(1835);
    expect(departments.reduce((sum, { otherSuccesses }) => sum + otherSuccesses, 0)).toBe(1198);
    const higher = departments.filter((d) => d.successes / d.n > d.otherSuccesses / d.otherN);
    expect(higher).toHaveLength(4);
    const mix = compareMix(departments)!;
    expect(mix.overall).toBeCloseTo(557 / 1835 - 1198 / 2691, 12);
    expect(mix.within).toBeGreaterThan(0);
    expect(mix.verdict).toBe('reverses');
    const men = departments.map((d) => group(d.otherSuccesses, d.otherN, d.successes, d.n));
    expect(compareMix(men)!.verdict).toBe('reverses');
  });

  test.each([
    [
      'alike within both kinds, uneven shares of the kinds',
      [group(2, 20, 10, 100), group(50, 100, 10, 20)],
      'vanishes',
    ],
    ['the same difference within', [group(10, 50, 25, 50), group(5, 50, 20, 50)], 'stays'],
    ['half of it is mix, the rest is plain', [group(40, 400, 30, 100), group(30, 100, 200, 400)], 'stays'],
    ['no difference at all', [group(5, 10, 5, 10)], 'stays'],
    ['a hair the other way within is no turn', [group(2, 20, 11, 100), group(50, 100, 10, 20)], 'vanishes'],
    ['plainly the other way within', [group(0, 20, 20, 100), group(50, 100, 10, 20)], 'reverses'],
    [
      'under a third is left, which chance may give in so few',
      [group(40, 400, 15, 100), group(30, 100, 140, 400)],
      'vanishes',
    ],
    [
      'under a third is left, but of ten times as many',
      [group(400, 4000, 150, 1000), group(300, 1000, 1400, 4000)],
      'stays',
    ],
    [
      'a kind only one of them has says nothing',
      [group(10, 50, 25, 50), group(9, 9, 0, 0), group(0, 0, 9, 9)],
      'stays',
    ],
  ])('%s, whichever of the two is named first', (_, strata, verdict) => {
    expect(compareMix(strata)!.verdict).toBe(verdict);
    const mirrored = strata.map((one) => group(one.otherSuccesses, one.otherN, one.successes, one.n));
    expect(compareMix(mirrored)!.verdict).toBe(verdict);
  });

  test('weights n₁n₂ ÷ (n₁ + n₂): 20 against 30 weigh 12, 10 against 40 weigh 8', () => {
    const mix = compareMix([group(10, 20, 6, 30), group(6, 10, 8, 40)])!;
    expect(mix.overall).toBeCloseTo(16 / 30 - 14 / 70, 12);
    expect(mix.within).toBeCloseTo((12 * (0.5 - 0.2) + 8 * (0.6 - 0.2)) / 20, 12);
  });

  test('says nothing where hardly any case has its like', () => {
    expect(compareMix([group(1, 9, 0, 0), group(1, 1, 3, 10)])).toBeUndefined();
    expect(compareMix([])).toBeUndefined();
    // Half of them is enough; one fewer is not.
    expect(compareMix([group(1, 5, 0, 0), group(1, 5, 3, 10)])).toBeDefined();
    expect(compareMix([group(1, 6, 0, 0), group(1, 5, 3, 10)])).toBeUndefined();
  });
});
