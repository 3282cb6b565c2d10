import { ActivityBuilder } from '../../../src/core/activity/activity-builder';
import { compareStep } from '../../../src/core/bottleneck/compare-step';
import { reviewActivity } from '../../../src/core/bottleneck/review-activity';
import { bottleneckOf, isStumble, reviewSteps } from '../../../src/core/bottleneck/review-steps';
import { type StepTable, stepCells } from '../../../src/core/bottleneck/step-table';
import { dayOf } from '../../../src/core/calendar/day';
import { metricIndex } from '../../../src/core/metrics/catalogue';

/** Six months before and one of review. `[successes, n]` by member: the whole past (spread evenly), then the period. */
type Shares = readonly [past: readonly [number, number], now: readonly [number, number]];

function table(members: readonly Shares[], more: Partial<StepTable> = {}): StepTable {
  const months = 7;
  const n = new Float64Array((members.length + 1) * months);
  const successes = new Float64Array(n.length);
  members.forEach(([past, now], member) => {
    const row = (member + 1) * months;
    for (let month = 0; month < 6; month++) {
      const part = (whole: number) => Math.floor((whole * (month + 1)) / 6) - Math.floor((whole * month) / 6);
      n[row + month] = part(past[1]);
      successes[row + month] = part(past[0]);
    }
    n[row + 6] = now[1];
    successes[row + 6] = now[0];
  });
  const views = [stepCells(n, successes, months)];
  return { from: 0, to: 1, windowDays: 14, months, historyMonths: 6, views, designEffect: 1, isTotals: false, ...more };
}

const TEAM: Shares = [
  [1200, 3000],
  [200, 500],
];
const USUAL: Shares = [
  [200, 500],
  [40, 100],
];
const LOW: Shares = [
  [200, 500],
  [20, 100],
];
const ALWAYS_LOW: Shares = [
  [100, 500],
  [20, 100],
];
/** The market fell for everybody. */
const TEAM_FELL: Shares = [
  [1200, 3000],
  [100, 500],
];
const steps = (first: StepTable) => [first, ...Array.from({ length: 7 }, () => table([USUAL, TEAM]))];

describe('what is claimed', () => {
  test('half of the usual share, for the member alone: below both', () => {
    const [review] = reviewSteps(steps(table([LOW, TEAM])), [0]);
    expect(review!.steps[0]!.lowerThan).toEqual(['own', 'team']);
    expect(review!.steps.slice(1).every((step) => step.lowerThan.length === 0)).toBe(true);
    expect(bottleneckOf(review!)).toBe(review!.steps[0]);
    expect(review!.steps[0]).toMatchObject({
      now: { successes: 20, n: 100 },
      own: { successes: 200, n: 500 },
      team: { successes: 200, n: 500 },
    });
  });

  test('always lower than the others: below the team, not below the own past', () => {
    const [review] = reviewSteps(steps(table([ALWAYS_LOW, TEAM])), [0]);
    expect(review!.steps[0]!.lowerThan).toEqual(['team']);
  });

  test('everybody fell: the market, nobody’s stumble', () => {
    const [review] = reviewSteps(steps(table([LOW, TEAM_FELL])), [0]);
    expect(review!.steps[0]!.lowerThan).toEqual([]);
    expect(bottleneckOf(review!)).toBeUndefined();
  });

  test('the others rose while the member stood still: below the team only', () => {
    const rose: Shares = [
      [1200, 3000],
      [350, 500],
    ];
    const [review] = reviewSteps(steps(table([USUAL, rose])), [0]);
    expect(review!.steps[0]!.lowerThan).toEqual(['team']);
  });

  test('alone on the sheet the own past is all there is', () => {
    const [review] = reviewSteps([table([LOW])], [0]);
    expect(review!.steps[0]!.lowerThan).toEqual(['own']);
    expect(review!.steps[0]!.team).toEqual({ successes: 0, n: 0, p: undefined });
  });

  test('few cases claim nothing, however low', () => {
    const few: Shares = [
      [200, 500],
      [0, 4],
    ];
    const [review] = reviewSteps([table([few, TEAM])], [0]);
    expect(review!.steps[0]).toMatchObject({
      now: { n: 4 },
      lowerThan: [],
      own: { p: undefined },
      team: { p: undefined },
    });
    const five: Shares = [
      [200, 500],
      [0, 5],
    ];
    expect(reviewSteps(steps(table([five, TEAM])), [0])[0]!.steps[0]!.lowerThan).toEqual([]);
  });

  test('higher is never a stumble', () => {
    const high: Shares = [
      [200, 500],
      [80, 100],
    ];
    expect(reviewSteps([table([high, TEAM])], [0])[0]!.steps[0]!.lowerThan).toEqual([]);
  });

  test('a new member has no past: only the team', () => {
    const fresh: Shares = [
      [0, 0],
      [20, 100],
    ];
    const [review] = reviewSteps(steps(table([fresh, TEAM])), [0]);
    expect(review!.steps[0]).toMatchObject({ lowerThan: ['team'], own: { n: 0, p: undefined } });
  });

  test('a good month in which the others had their cases explains nothing', () => {
    // Within each month all share the same rate; the member came in the bad one.
    const months = 2;
    const n = Float64Array.from([0, 0, 20, 180, 480, 20]);
    const successes = Float64Array.from([0, 0, 10, 36, 240, 4]);
    const views = [stepCells(n, successes, months)];
    const mixed = table([], { months, historyMonths: 0, views });
    expect(compareStep(mixed, 0).team.p).toBeGreaterThan(0.3);
  });
});

describe('the family', () => {
  const borderline: Shares = [
    [200, 500],
    [27, 100],
  ];

  test('the more is looked at, the more it takes', () => {
    const one = reviewSteps([table([borderline, TEAM])], [0])[0]!;
    expect(one.steps[0]!.lowerThan).not.toEqual([]);
    const eight = reviewSteps(steps(table([borderline, TEAM])), [0])[0]!;
    expect(eight.steps[0]!.lowerThan).toEqual([]);
  });

  test('a team page corrects over all its members', () => {
    const members: Shares[] = [LOW, ...Array.from({ length: 11 }, () => USUAL)];
    const shy: Shares = [
      [200, 500],
      [24, 100],
    ];
    const page = steps(table([shy, ...members.slice(1)]));
    const alone = reviewSteps(page, [0])[0]!.steps[0]!.lowerThan;
    const together = reviewSteps(
      page,
      members.map((_, member) => member),
    )[0]!.steps[0]!.lowerThan;
    expect(alone).not.toEqual([]);
    expect(together.length).toBeLessThan(alone.length);
  });

  test('cases that hang together need more of them', () => {
    const heavy = { designEffect: 4 };
    expect(reviewSteps(steps(table([LOW, TEAM], heavy)), [0])[0]!.steps[0]!.lowerThan).toEqual([]);
    expect(reviewSteps(steps(table([LOW, TEAM], heavy)), [0])[0]!.steps[0]!.now).toMatchObject({
      successes: 20,
      n: 100,
    });
  });

  test('of several steps the one that keeps the smallest part is talked about first', () => {
    const lower: Shares = [
      [400, 500],
      [24, 100],
    ];
    const high: Shares = [
      [2400, 3000],
      [400, 500],
    ];
    const [review] = reviewSteps([table([LOW, TEAM]), table([lower, high])], [0]);
    expect(review!.steps.every(isStumble)).toBe(true);
    expect(bottleneckOf(review!)).toBe(review!.steps[1]);
  });

  test('nothing to compare, nothing said', () => {
    expect(reviewSteps([], [0, 1])).toEqual([
      { member: 0, steps: [] },
      { member: 1, steps: [] },
    ]);
  });
});

describe('reviewActivity', () => {
  const REGISTRATION = metricIndex('registration');
  const MEETING = metricIndex('first_meeting');
  const september = { first: dayOf(2026, 9, 1), last: dayOf(2026, 9, 30), grain: 'month' as const };

  /** `n` candidates of a member in a month, of whom a share of `kind` comes to a meeting. */
  function sheet(groups: { member: string; month: number; kind: string; n: number; through: number }[]) {
    const builder = new ActivityBuilder();
    const kinds: number[] = [];
    for (const { member, month, kind, n, through } of groups) {
      for (let at = 0; at < n; at++) {
        const candidate = `c${kinds.length}`;
        kinds.push(kind === 'IT' ? 0 : 1);
        builder.event({ day: dayOf(2026, month, 1 + (at % 28)), metric: REGISTRATION, member, candidate });
        if (at < through) builder.event({ day: dayOf(2026, month, 4 + (at % 28)), metric: MEETING, member, candidate });
      }
    }
    const ofCandidate = Int32Array.from(kinds);
    return builder.build(dayOf(2026, 11, 22), {
      attributes: [{ heading: '職種', values: ['IT', '営業'], ofCandidate }],
    });
  }

  test('finds the step, with numbers that can be counted in the sheet', () => {
    const groups = [3, 4, 5, 6, 7, 8, 9].flatMap((month) => [
      { member: '佐藤', month, kind: 'IT', n: 60, through: month === 9 ? 12 : 30 },
      { member: '田中', month, kind: 'IT', n: 150, through: 75 },
    ]);
    const activity = sheet(groups);
    const review = reviewActivity(activity, september, [0]);
    const step = bottleneckOf(review.members[0]!)!;
    expect(step.table).toMatchObject({ from: REGISTRATION, to: MEETING });
    expect(step).toMatchObject({ now: { successes: 12, n: 60 }, own: { successes: 180, n: 360 }, mixes: [] });
    expect(bottleneckOf(reviewActivity(activity, september, [1]).members[0]!)).toBeUndefined();
  });

  test('a difference of mix is named as one and is no stumble', () => {
    const groups = [
      { member: '佐藤', month: 9, kind: 'IT', n: 20, through: 16 },
      { member: '佐藤', month: 9, kind: '営業', n: 100, through: 20 },
      { member: '田中', month: 9, kind: 'IT', n: 200, through: 160 },
      { member: '田中', month: 9, kind: '営業', n: 50, through: 10 },
    ];
    const [review] = reviewActivity(sheet(groups), september, [0]).members;
    expect(review!.steps[0]).toMatchObject({ lowerThan: ['team'], mixes: [{ heading: '職種', verdict: 'vanishes' }] });
    expect(bottleneckOf(review!)).toBeUndefined();
  });

  test('an empty sheet says nothing', () => {
    const review = reviewActivity(new ActivityBuilder().build(dayOf(2026, 11, 22)), september, []);
    expect(review).toMatchObject({ members: [], journeys: undefined });
  });
});
