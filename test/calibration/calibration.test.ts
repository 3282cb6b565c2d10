import {
  drawLeadCase,
  INTERVIEW,
  judgeJobsOnce,
  judgeOnce,
  type LeadCase,
  type LeadWorld,
} from '../../scripts/calibration/leads';
import { findsLowStep } from '../../scripts/calibration/power';
import { seeded } from '../../scripts/calibration/random';
import { drawAgency, namesAStep, reviewOnce } from '../../scripts/calibration/reviews';
import { markedShares } from '../../scripts/calibration/series';

/** Reduced versions of the tables of docs/calibration.md; seeded, so that they never flicker. */

const shareOf = (runs: number, happens: () => boolean): number => {
  let hits = 0;
  for (let run = 0; run < runs; run++) if (happens()) hits++;
  return hits / runs;
};

describe('stumbling steps', () => {
  test('of reviews without any difference at most 5 % name a step', () => {
    const random = seeded(1);
    expect(shareOf(200, () => namesAStep(reviewOnce(random, drawAgency(random))))).toBeLessThanOrEqual(0.05);
  });

  test('nor do monthly totals, nor a page that shows the whole team', () => {
    const random = seeded(2);
    for (const kind of ['totals', 'team'] as const) {
      const draw = () => ({ ...drawAgency(random), daysAfter: 10 });
      expect(shareOf(100, () => namesAStep(reviewOnce(random, draw(), kind)))).toBeLessThanOrEqual(0.05);
    }
  });

  test('20 instead of 40 % is found with n = 100, and 500 in each comparison', () => {
    const random = seeded(3);
    const setting = { n: 100, comparison: 500, shareNow: 0.2, shareElse: 0.4 };
    expect(shareOf(100, () => findsLowStep(random, setting))).toBeGreaterThanOrEqual(0.8);
    expect(shareOf(100, () => findsLowStep(random, { ...setting, always: true }))).toBeGreaterThanOrEqual(0.8);
    expect(shareOf(100, () => findsLowStep(random, { ...setting, shareNow: 0.4 }))).toBeLessThanOrEqual(0.05);
  });

  test('and through the whole way from events, in a real one-month review', () => {
    const random = seeded(4);
    const agency = { members: 6, perMonth: 120, monthEffect: 0.2, volumeSpread: 0, reviewMonths: 1, daysAfter: 20 };
    const found = () => {
      const [review] = reviewOnce(random, { ...agency, lowStep: 0 });
      return review!.steps[0]!.lowerThan.length > 0;
    };
    expect(shareOf(60, found)).toBeGreaterThanOrEqual(0.8);
  });
});

describe('leading metrics', () => {
  test.each<LeadWorld>(['none', 'months', 'volume', 'common', 'busy', 'joiners'])('nothing leads: %s', (world) => {
    const random = seeded(5);
    let rows = 0;
    let related = 0;
    for (let run = 0; run < 50; run++) {
      for (const row of judgeOnce(random, drawLeadCase(random, world)).rows) {
        rows++;
        if (row.verdict === 'related') related++;
      }
    }
    expect(rows).toBeGreaterThan(100);
    expect(related / rows).toBeLessThanOrEqual(0.05);
  });

  const interviewsLead = (evidence: ReturnType<typeof judgeOnce>) =>
    evidence.rows.find(({ metric }) => metric === INTERVIEW)?.verdict === 'related';

  test('a real one is found', () => {
    const random = seeded(6);
    const setting: LeadCase = {
      world: 'real',
      members: 8,
      months: 24,
      perMonth: 20,
      spread: 0.8,
      late: 0.3,
      monthEffect: 0.2,
    };
    expect(shareOf(60, () => interviewsLead(judgeOnce(random, setting)))).toBeGreaterThanOrEqual(0.7);
  });

  test('by job: pure volume is not called related, a real difference is found', () => {
    const random = seeded(7);
    expect(shareOf(100, () => interviewsLead(judgeJobsOnce(random, 60, 'volume')))).toBeLessThanOrEqual(0.06);
    expect(shareOf(60, () => interviewsLead(judgeJobsOnce(random, 200, 'real')))).toBeGreaterThanOrEqual(0.9);
  });
});

describe('usual range', () => {
  test('rule one marks 0.27 % ± 0.1 of the points of long normal series', () => {
    const { beyond, points } = markedShares(seeded(8), 'normal', 1000, 200);
    expect(points).toBe(200_000);
    expect(Math.abs(beyond - 0.0027)).toBeLessThan(0.001);
  });

  test('few points of short series are marked, more where counts are small', () => {
    const random = seeded(9);
    const normal = markedShares(random, 'normal', 12, 2000);
    const small = markedShares(random, 1, 12, 2000);
    expect(normal.any).toBeLessThan(0.015);
    expect(small.any).toBeGreaterThan(normal.any);
    expect(markedShares(random, 20, 24, 1000).any).toBeLessThan(0.03);
  });
});
