import { compareStep } from '../../../src/core/bottleneck/compare-step';
import { type StepTable, stepCells } from '../../../src/core/bottleneck/step-table';

/** `[successes, n]` of the member and of all others, for each month. */
type Month = readonly [own: readonly [number, number], others: readonly [number, number]];

function cellsOf(months: readonly Month[]) {
  const pick = (which: 0 | 1) =>
    Float64Array.from([
      ...months.map(() => 0),
      ...months.map(([own]) => own[which]),
      ...months.map(([, o]) => o[which]),
    ]);
  return stepCells(pick(1), pick(0), months.length);
}

/** Months before the period, then those in it. Row 0 (nobody named) is empty, row 2 all others. */
function table(before: readonly Month[], now: readonly Month[], more: Partial<StepTable> = {}): StepTable {
  const months = [...before, ...now];
  const shape = { from: 0, to: 1, windowDays: 14, months: months.length, historyMonths: before.length };
  return { ...shape, views: [cellsOf(months)], designEffect: 1, isTotals: false, ...more };
}

const NOBODY = [0, 0] as const;

describe('against the own past', () => {
  test('the distance to the others has to have grown: difference of two log odds ratios over its standard error', () => {
    // Altman & Bland (2003), BMJ 326, 219, with half a case added to each cell (Haldane): z by hand, its tail from scipy norm.cdf.
    const fell: Month[] = [
      [
        [12, 50],
        [90, 250],
      ],
    ];
    const usual: Month[] = [
      [
        [20, 50],
        [100, 250],
      ],
    ];
    expect(compareStep(table(usual, fell), 0).own.p).toBeCloseTo(0.11763588819561288, 7);
    // Correlated cases spread twice as far: z ÷ √4. The exact test of a quarter of the cases says less than that.
    const heavy = compareStep(table(usual, fell, { designEffect: 4 }), 0).own.p!;
    expect(heavy).toBeCloseTo(0.2764420143528334, 7);
  });

  test('months count by the member’s cases in them', () => {
    const now: Month[] = [
      [
        [12, 50],
        [90, 250],
      ],
    ];
    const once = compareStep(
      table(
        [
          [
            [20, 50],
            [100, 250],
          ],
        ],
        now,
      ),
      0,
    ).own.p!;
    // A month without cases of the member, or without others, tells nothing of the distance.
    const more = compareStep(
      table(
        [
          [
            [20, 50],
            [100, 250],
          ],
          [NOBODY, [1, 250]],
        ],
        now,
      ),
      0,
    ).own.p!;
    expect(more).toBeCloseTo(once, 12);
  });

  test('no month before with both: nobody can say that it was not the market', () => {
    const before: Month[] = [
      [[40, 50], NOBODY],
      [NOBODY, [100, 250]],
    ];
    expect(
      compareStep(
        table(before, [
          [
            [10, 50],
            [100, 250],
          ],
        ]),
        0,
      ).own.p,
    ).toBe(1);
    // Alone on the sheet there is no market to look at.
    expect(compareStep(table([[[40, 50], NOBODY]], [[[10, 50], NOBODY]]), 0).own.p).toBeLessThan(1e-6);
  });
});

test.each<[string, Month, Month, boolean, boolean]>([
  [
    'five of each',
    [[2, 5], NOBODY],
    [
      [2, 5],
      [2, 5],
    ],
    true,
    true,
  ],
  [
    'four now',
    [[2, 5], NOBODY],
    [
      [2, 4],
      [2, 5],
    ],
    false,
    false,
  ],
  [
    'four before',
    [[2, 4], NOBODY],
    [
      [2, 5],
      [2, 5],
    ],
    false,
    true,
  ],
  [
    'four others',
    [[2, 5], NOBODY],
    [
      [2, 5],
      [2, 4],
    ],
    true,
    false,
  ],
])('judged from five cases on: %s', (_, before, now, own, team) => {
  const compared = compareStep(table([before], [now]), 0);
  expect([compared.own.p !== undefined, compared.team.p !== undefined]).toEqual([own, team]);
});

test('of totals the entries are what is left without what came through', () => {
  const [before, now]: [Month, Month] = [
    [[6, 11], NOBODY],
    [
      [6, 10],
      [6, 11],
    ],
  ];
  const totals = compareStep(table([before], [now], { isTotals: true }), 0);
  expect(totals).toMatchObject({
    now: { successes: 6, n: 4 },
    own: { n: 5, p: undefined },
    team: { n: 5, p: undefined },
  });
  const enough = compareStep(
    table(
      [before],
      [
        [
          [6, 11],
          [6, 11],
        ],
      ],
      { isTotals: true },
    ),
    0,
  );
  expect([enough.own.p, enough.team.p]).toEqual([expect.any(Number), expect.any(Number)]);
});

test('a claim has to hold however it is counted: the larger p of all views', () => {
  const low: Month[] = [
    [
      [4, 40],
      [100, 250],
    ],
  ];
  const less: Month[] = [
    [
      [12, 40],
      [100, 250],
    ],
  ];
  const p = (...views: Month[][]) => compareStep(table([], low, { views: views.map(cellsOf) }), 0).team.p!;
  expect(p(low)).toBeLessThan(p(less));
  expect(p(low, less)).toBe(p(less));
  expect(p(less, low)).toBe(p(less));
  // Where one view cannot judge, nothing is claimed.
  const few: Month[] = [
    [
      [0, 3],
      [100, 250],
    ],
  ];
  expect(compareStep(table([], low, { views: [low, few].map(cellsOf) }), 0).team.p).toBeUndefined();
});

describe('cases that hang together', () => {
  test.each([2, 3, 10])('divided by a design effect of %d: as so many fewer cases', (effect) => {
    const some: Month[] = [
      [
        [3, 12],
        [20, 44],
      ],
      [
        [5, 20],
        [30, 61],
      ],
    ];
    const times = some.map(
      ([[s, n], [os, on]]): Month => [
        [s * effect, n * effect],
        [os * effect, on * effect],
      ],
    );
    const heavy = compareStep(table([], times, { designEffect: effect }), 0).team;
    expect(heavy.p).toBeCloseTo(compareStep(table([], some), 0).team.p!, 12);
    // What is shown is what was counted.
    expect(heavy).toMatchObject({ successes: 50 * effect, n: 105 * effect });
  });

  test('what one month loses by rounding is carried into the next', () => {
    // Thirty months of one case each are three of ten cases, not none.
    const months = Array.from(
      { length: 30 },
      (_, at): Month => [
        [at % 3 === 0 ? 1 : 0, 1],
        [1, 1],
      ],
    );
    const p = compareStep(table([], months, { designEffect: 10 }), 0).team.p!;
    expect(p).toBeGreaterThan(0);
    expect(p).toBeLessThan(0.5);
  });
});
