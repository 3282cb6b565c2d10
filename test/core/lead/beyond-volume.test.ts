import { beyondVolume, isBeyondVolume } from '../../../src/core/lead/beyond-volume';
import { expectedByVolumes } from '../../../src/core/lead/expected-by-volume';
import { pairsAt, valuesAt, withoutOwnMean } from '../../../src/core/lead/pairs';
import { totalNoise, type UnitCounts } from '../../../src/core/lead/unit-counts';

/** Rows × months, all active from the first to the last month unless `first` says otherwise. */
function countsOf(rows: readonly (readonly number[])[], first: readonly number[] = rows.map(() => 0)): UnitCounts {
  const columns = rows[0]!.length;
  return {
    rows: rows.length,
    columns,
    of: new Map([[0, flat(rows)]]),
    first: Int32Array.from(first),
    last: new Int32Array(rows.length).fill(columns - 1),
  };
}
const flat = (rows: readonly (readonly number[])[]) => Float64Array.from(rows.flat());
const same = (rows: readonly (readonly number[])[], value: number) => flat(rows).fill(value);

describe('what would be expected if shares were constant', () => {
  const table = [
    [6, 2, 4],
    [2, 6, 12],
    [0, 0, 0],
  ];
  const counts = countsOf(table);
  const pairs = { ...pairsAt(counts, flat(table).fill(1), flat(table), 0) };

  test('with the same volume everywhere: row total × column total ÷ all, as in any table of counts', () => {
    const fitted = expectedByVolumes(pairs, flat(table), [same(table, 7)]);
    const wanted = [12 * 8, 12 * 8, 12 * 16, 20 * 8, 20 * 8, 20 * 16, 0, 0, 0].map((product) => product / 32);
    wanted.forEach((value, at) => {
      expect(fitted[at]).toBeCloseTo(value, 9);
    });
  });

  test('what is made of volumes, members and months alone is expected exactly as it is', () => {
    const volumes = [
      [10, 40, 20],
      [30, 10, 50],
      [20, 20, 5],
    ];
    const made = volumes.map((row, member) =>
      row.map((volume, month) => volume * [1, 2, 0.5][member]! * [1, 3, 2][month]!),
    );
    const fitted = expectedByVolumes(pairs, flat(made), [flat(volumes)]);
    flat(made).forEach((value, at) => {
      expect(fitted[at]).toBeCloseTo(value, 6);
    });
  });

  test('of two volumes the one it follows takes the weight, and totals by member and month come out as observed', () => {
    const follows = [
      [10, 40, 20],
      [30, 10, 50],
      [20, 20, 5],
    ];
    const other = [
      [20, 5, 9],
      [3, 30, 8],
      [9, 2, 40],
    ];
    const fitted = expectedByVolumes(pairs, flat(follows), [flat(other), flat(follows)]);
    flat(follows).forEach((value, at) => {
      expect(Math.abs(fitted[at]! - value)).toBeLessThan(0.15 * value);
    });
    const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
    expect(sum(fitted)).toBeCloseTo(sum(flat(follows)), 0);
  });
});

describe('how far above what luck makes of it', () => {
  // All numbers: the formulas of the docstring in numpy; influence of a pair on r after Devlin, Gnanadesikan &
  // Kettenring (1975), Biometrika 62, 531.
  const volume = [20, 30, 25, 40, 10, 15, 35, 20, 30, 25, 45, 5];
  const meetings = [14, 9, 15, 14, 9, 5, 12, 15, 8, 20, 16, 4];
  const even = [9, 12, 10, 17, 4, 6, 15, 8, 13, 10, 18, 2];
  const placed = [8, 3, 6, 7, 4, 1, 4, 7, 2, 9, 6, 3];
  const noise = [4, 9, 5, 8, 2, 3, 7, 4, 6, 5, 9, 1];
  const members = (x: readonly number[], y: readonly number[], noiseOf?: readonly number[], length = x.length) => {
    const rows = x.slice(0, length).map((value) => [value]);
    const counts = countsOf(rows);
    const pairs = pairsAt(counts, flat(rows), Float64Array.from(y.slice(0, length)), 0);
    return beyondVolume(counts, pairs, Float64Array.from(volume), false, noiseOf && Float64Array.from(noiseOf));
  };

  test.each<[string, number | undefined, number]>([
    ['members', members(meetings, placed), 4.627905144273144],
    ['with what the volume itself jumps about', members(meetings, placed, noise), 4.529282104188838],
    ['more come out than went in', members(placed, meetings), 4.0629344209277],
    ['a metric that hardly differs carries hardly any luck', members(even, placed), -0.39444726966587246],
  ])('%s', (_, distance, wanted) => {
    expect(distance).toBeCloseTo(wanted, 9);
  });

  test('ten degrees of freedom are enough, nine are not; without spread there is nothing to tell', () => {
    expect(members(meetings, placed, undefined, 11)).toBeDefined();
    expect(members(meetings, placed, undefined, 10)).toBeUndefined();
    expect(members(volume, placed)).toBeUndefined();
    expect(members(placed, volume)).toBeUndefined();
    // Where nobody has any, nothing is expected.
    expect(
      members(
        volume.map(() => 0),
        placed,
      ),
    ).toBeUndefined();
  });

  const x = [
    [12, 4, 9, 15, 6, 10, 3, 8],
    [5, 11, 7, 2, 13, 8, 12, 6],
    [9, 9, 3, 10, 4, 14, 7, 11],
    [6, 12, 14, 5, 9, 3, 10, 9],
  ];
  const y = [
    [6, 5, 4, 3, 3, 1, 4, 3],
    [2, 4, 3, 4, 7, 3, 2, 3],
    [1, 4, 5, 6, 2, 3, 4, 5],
    [2, 3, 8, 2, 5, 4, 4, 1],
  ];

  test('months: member, month and volume taken out, the first month of each left out', () => {
    const counts = countsOf(x);
    const pairs = pairsAt(counts, flat(x), flat(y), 0);
    expect(beyondVolume(counts, pairs, same(x, 20), true)).toBeCloseTo(-0.9297149605721382, 6);
    // Of four members 28 pairs less 4, 7 and 3, plus 1, leave 15 degrees of freedom; of two members 14 leave 3.
    const two = countsOf(x.slice(0, 2));
    const few = pairsAt(two, flat(x.slice(0, 2)), flat(y.slice(0, 2)), 0);
    expect(beyondVolume(two, few, same(x.slice(0, 2), 20), true)).toBeUndefined();
  });

  test.each<[number | undefined, boolean]>([
    [undefined, false],
    [1.959964, false],
    [1.96, true],
    [-3, false],
  ])('a distance of %p: one-sided 2.5 %%', (distance, wanted) => {
    expect(isBeyondVolume(distance)).toBe(wanted);
  });
});

describe('pairs', () => {
  const rows = [
    [1, 2, 3, 4],
    [0, 0, 0, 0],
    [5, 6, 7, 8],
  ];
  const outcome = rows.map((row) => row.map((value) => value * 10));

  test.each<[number, number[], number[]]>([
    [0, [1, 2, 3, 4, 6, 7, 8], [10, 20, 30, 40, 60, 70, 80]],
    [1, [1, 2, 3, 6, 7], [20, 30, 40, 70, 80]],
    [3, [1], [40]],
  ])('lag %d: both months active; who never has the metric is left out', (lag, wantedX, wantedY) => {
    const counts = countsOf(rows, [0, 0, 1]);
    const pairs = pairsAt(counts, flat(rows), flat(outcome), lag);
    expect([[...pairs.x], [...pairs.y]]).toEqual([wantedX, wantedY]);
    expect(pairs.length).toBe(wantedX.length);
    expect(pairs.rows).toBe(new Set(pairs.row).size);
    expect([...pairs.x]).toEqual([...pairs.row].map((row, at) => rows[row]![pairs.column[at]!]));
  });

  test('a third metric some months earlier; before the first active month nobody knows', () => {
    const counts = countsOf(rows, [0, 0, 1]);
    const pairs = pairsAt(counts, flat(rows), flat(outcome), 0);
    expect([...valuesAt(counts, pairs, flat(outcome), 1)]).toEqual([Number.NaN, 10, 20, 30, Number.NaN, 60, 70]);
  });

  test('own ups and downs: each less the mean of its row, equal distances tied', () => {
    const counts = countsOf([
      [1, 2, 3, 4],
      [0.1, 0.2, 0.3, 0.4],
    ]);
    const pairs = pairsAt(counts, counts.of.get(0)!, counts.of.get(0)!, 0);
    expect([...withoutOwnMean(pairs, pairs.x)]).toEqual([-1.5, -0.5, 0.5, 1.5, -0.15, -0.05, 0.05, 0.15]);
  });
});

test('how much a total jumps about: months × their variance, at least that of chance counts', () => {
  const months = countsOf(
    [
      [0, 10, 20, 30],
      [5, 5, 5, 5],
      [0, 0, 0, 9],
    ],
    [1, 0, 3],
  );
  // 10, 20, 30: variance 100, three months; 5, 5, 5, 5 count 20; one month alone is taken as chance.
  expect([...totalNoise(months, 0)]).toEqual([300, 20, 9]);
});
