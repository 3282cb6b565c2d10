import { GRAIN_MONTH, UNDATED } from '../../../src/core/activity/activity';
import { ActivityBuilder } from '../../../src/core/activity/activity-builder';
import { followedSteps } from '../../../src/core/bottleneck/followed-steps';
import { columnOf, reviewSpan } from '../../../src/core/bottleneck/review-span';
import type { StepTable } from '../../../src/core/bottleneck/step-table';
import { stepWindows } from '../../../src/core/bottleneck/step-windows';
import { totalsSteps } from '../../../src/core/bottleneck/totals-steps';
import { dayOf } from '../../../src/core/calendar/day';
import { buildJourneys } from '../../../src/core/funnel/journeys';
import { metricIndex, STAGES_CLIENT } from '../../../src/core/metrics/catalogue';

const REGISTRATION = metricIndex('registration');
const MEETING = metricIndex('first_meeting');
const APPLICATION = metricIndex('application_consent');
const INTERVIEW = metricIndex('first_interview_set');

const september = { first: dayOf(2026, 9, 1), last: dayOf(2026, 9, 30), grain: 'month' as const };

describe('reviewSpan', () => {
  test('six months before the period, then the period, month by month', () => {
    const window = reviewSpan(september, dayOf(2025, 1, 1), dayOf(2026, 11, 22));
    expect(window).toMatchObject({ first: dayOf(2026, 3, 1), opening: dayOf(2026, 9, 1), months: 7, historyMonths: 6 });
    expect(columnOf(window, dayOf(2026, 2, 28))).toBe(-1);
    expect(columnOf(window, dayOf(2026, 3, 1))).toBe(0);
    expect(columnOf(window, dayOf(2026, 8, 31))).toBe(5);
    expect(columnOf(window, dayOf(2026, 9, 1))).toBe(6);
    expect(columnOf(window, dayOf(2026, 10, 1))).toBe(-1);
  });

  test('a period that begins within a month cuts it in two', () => {
    const period = { first: dayOf(2026, 9, 10), last: dayOf(2026, 10, 9), grain: 'range' as const };
    const window = reviewSpan(period, dayOf(2025, 1, 1), dayOf(2026, 11, 22));
    expect(window.first).toBe(dayOf(2026, 3, 10));
    expect(columnOf(window, dayOf(2026, 9, 9))).toBe(window.historyMonths - 1);
    expect(columnOf(window, dayOf(2026, 9, 10))).toBe(window.historyMonths);
    expect(columnOf(window, dayOf(2026, 10, 9))).toBe(window.months - 1);
  });

  test('everything: from the first day of the sheet, nothing before it', () => {
    const window = reviewSpan(undefined, dayOf(2026, 5, 3), dayOf(2026, 6, 10));
    expect(window).toMatchObject({ opening: dayOf(2026, 5, 3), historyMonths: 0, months: 2 });
  });

  test('six months before the 31st: months that have none begin on the 28th', () => {
    const period = { first: dayOf(2026, 8, 31), last: dayOf(2026, 9, 30), grain: 'range' as const };
    const window = reviewSpan(period, 0, dayOf(2026, 11, 22));
    expect(window.first).toBe(dayOf(2026, 2, 28));
    // February to August before it, August and September in it.
    expect(window).toMatchObject({ historyMonths: 7, months: 9 });
  });

  test('a period still to come is its first day', () => {
    const window = reviewSpan(september, 0, dayOf(2026, 7, 1));
    expect([window.last, window.months - window.historyMonths]).toEqual([september.first, 1]);
  });

  test('a period still running ends with the as-of day', () => {
    expect(reviewSpan(september, 0, dayOf(2026, 9, 12)).last).toBe(dayOf(2026, 9, 12));
  });
});

describe('followedSteps', () => {
  const asOf = dayOf(2026, 10, 31);
  const window = reviewSpan(september, dayOf(2026, 1, 1), asOf);
  /** Candidates registered on `day`, of whom the first come to a meeting after so many days. */
  const build = (cases: { day: number; member: string; delays: readonly (number | undefined)[] }[]) => {
    const builder = new ActivityBuilder();
    let candidate = 0;
    for (const { day, member, delays } of cases) {
      for (const delay of delays) {
        candidate++;
        builder.event({ day, metric: REGISTRATION, member, candidate: `c${candidate}` });
        if (delay !== undefined)
          builder.event({ day: day + delay, metric: MEETING, member, candidate: `c${candidate}` });
      }
    }
    return builder.build(asOf);
  };
  const cell = (table: StepTable, member: number, month: number) => {
    const at = (member + 1) * table.months + month;
    return [table.views[0]!.successes[at], table.views[0]!.n[at]];
  };

  test('the window of a step is the day by which nine in ten had come on, at least 14', () => {
    const delays = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const quick = buildJourneys(build([{ day: dayOf(2026, 5, 1), member: 'a', delays }]))!;
    expect(stepWindows(quick)[0]).toBe(14);
    const slow = buildJourneys(build([{ day: dayOf(2026, 5, 1), member: 'a', delays: delays.map((d) => d * 4) }]))!;
    expect(stepWindows(slow)[0]).toBe(37); // R: quantile(4 * 1:10, 0.9) = 36.4
  });

  test('fresh cases are left out, and old ones get no more time than new ones', () => {
    const activity = build([
      { day: dayOf(2026, 4, 10), member: 'a', delays: [3, 14, 15, 90, undefined] },
      { day: dayOf(2026, 9, 20), member: 'a', delays: [3, undefined] },
      { day: dayOf(2026, 5, 1), member: 'b', delays: new Array<number>(20).fill(2) },
    ]);
    const [table] = followedSteps(buildJourneys(activity)!, 2, window, asOf);
    expect(table).toMatchObject({ from: REGISTRATION, to: MEETING, windowDays: 14, designEffect: 1 });
    expect(cell(table!, 0, 1)).toEqual([2, 5]);
    expect(cell(table!, 0, 6)).toEqual([1, 2]);
    const earlier = dayOf(2026, 10, 3);
    const [fresh] = followedSteps(buildJourneys(activity)!, 2, window, earlier);
    expect(cell(fresh!, 0, 6)).toEqual([0, 0]);
  });

  test('the window rests on exact days: a month or no day says nothing, and who came on the day before took none', () => {
    const step = (builder: ActivityBuilder, candidate: string, delay: number, grain?: number) =>
      builder.event({ day: dayOf(2026, 5, 20), metric: REGISTRATION, candidate }).event({
        day: dayOf(2026, 5, 20) + delay,
        metric: MEETING,
        candidate,
        ...(grain === undefined ? {} : { grain }),
      });
    const exact = new ActivityBuilder();
    for (const [at, delay] of [20, 20, 30, 40].entries()) step(exact, `c${at}`, delay);
    // R: quantile(c(20, 20, 30, 40), 0.9) = 37
    expect(stepWindows(buildJourneys(exact.build(asOf))!)[0]).toBe(37);
    step(exact, 'monthly', 100, GRAIN_MONTH);
    exact
      .event({ day: UNDATED, metric: REGISTRATION, candidate: 'undated' })
      .event({ day: dayOf(2026, 9, 1), metric: MEETING, candidate: 'undated' })
      .event({ day: dayOf(2026, 5, 20), metric: REGISTRATION, candidate: 'then undated' })
      .event({ day: UNDATED, metric: MEETING, candidate: 'then undated' });
    expect(stepWindows(buildJourneys(exact.build(asOf))!)[0]).toBe(37);
    for (let at = 0; at < 4; at++) step(exact, `early${at}`, -60);
    // R: quantile(c(0, 0, 0, 0, 20, 20, 30, 40), 0.9) = 33
    expect(stepWindows(buildJourneys(exact.build(asOf))!)[0]).toBe(33);
  });

  test('old enough is from so many days on; a month is as young as its last day; undated is no case', () => {
    const entries = new ActivityBuilder()
      .event({ day: dayOf(2026, 9, 6), metric: REGISTRATION, member: 'a', candidate: 'x' })
      .event({ day: dayOf(2026, 9, 7), metric: REGISTRATION, member: 'a', candidate: 'y' })
      .event({ day: dayOf(2026, 8, 1), grain: GRAIN_MONTH, metric: REGISTRATION, member: 'a', candidate: 'z' })
      .event({ day: UNDATED, metric: REGISTRATION, member: 'a', candidate: 'u' })
      .event({ day: dayOf(2026, 7, 1), metric: MEETING, member: 'a', candidate: 'meeting only' })
      .build(asOf);
    const [on20] = followedSteps(buildJourneys(entries)!, 1, window, dayOf(2026, 9, 20));
    expect([cell(on20!, 0, 6), cell(on20!, 0, 5), cell(on20!, 0, 4)]).toEqual([
      [0, 1],
      [0, 1],
      [0, 0],
    ]);
    // On the 13th August, kept as a month, is 13 days old.
    const [on13] = followedSteps(buildJourneys(entries)!, 1, window, dayOf(2026, 9, 13));
    expect([cell(on13!, 0, 6), cell(on13!, 0, 5)]).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  test('any later stage is a success; one without an exact day counts as in time', () => {
    const activity = new ActivityBuilder()
      .event({ day: dayOf(2026, 9, 2), metric: REGISTRATION, member: 'a', candidate: 'x' })
      .event({ day: dayOf(2026, 9, 8), metric: APPLICATION, member: 'a', candidate: 'x' })
      .event({ day: dayOf(2026, 9, 2), metric: REGISTRATION, member: 'a', candidate: 'y' })
      .event({ day: dayOf(2026, 9, 1), grain: GRAIN_MONTH, metric: MEETING, member: 'a', candidate: 'y' })
      .build(asOf);
    const [table] = followedSteps(buildJourneys(activity)!, 1, window, asOf);
    expect(cell(table!, 0, 6)).toEqual([2, 2]);
  });

  test('applications of one candidate hang together and weigh less', () => {
    const alike = (same: boolean) => {
      const builder = new ActivityBuilder();
      for (let candidate = 0; candidate < 40; candidate++) {
        for (let job = 0; job < 4; job++) {
          const unit = { member: 'a', candidate: `c${candidate}`, job: `j${job}` };
          builder.event({ day: dayOf(2026, 9, 1), metric: APPLICATION, ...unit });
          const through = same ? candidate % 2 === 0 : (candidate + job) % 2 === 0;
          if (through) builder.event({ day: dayOf(2026, 9, 5), metric: INTERVIEW, ...unit });
        }
      }
      return followedSteps(buildJourneys(builder.build(asOf))!, 1, window, asOf)[0]!;
    };
    expect(alike(true).designEffect).toBeCloseTo(4, 6);
    expect(alike(false).designEffect).toBe(1);
  });
});

describe('totalsSteps', () => {
  const asOf = dayOf(2026, 10, 31);
  const build = (entries: readonly number[], through: readonly number[], grain = GRAIN_MONTH) => {
    const builder = new ActivityBuilder();
    for (const member of ['a', 'b']) {
      entries.forEach((count, month) => {
        const day = dayOf(2026, 2 + month, 1);
        builder.event({ day, grain, metric: REGISTRATION, member, count });
        builder.event({ day, grain, metric: MEETING, member, count: through[month]! });
      });
    }
    return builder.build(asOf);
  };
  const entries = [20, 24, 18, 22, 26, 20, 30, 10];
  const through = [10, 12, 10, 11, 12, 11, 9, 8];

  test('entries of the same month, and of the month before', () => {
    const window = reviewSpan(september, 0, asOf);
    const [table] = totalsSteps(build(entries, through), [REGISTRATION, MEETING], window);
    expect(table).toMatchObject({ isTotals: true, windowDays: undefined, months: 7, historyMonths: 6 });
    const [same, before] = table!.views;
    const row = 7;
    expect([...same!.successes.subarray(row, row + 7)]).toEqual(through.slice(1));
    expect([...same!.n.subarray(row, row + 7)]).toEqual(through.slice(1).map((count, at) => count + entries[at + 1]!));
    expect([...before!.n.subarray(row, row + 7)]).toEqual(through.slice(1).map((count, at) => count + entries[at]!));
  });

  test('only whole months that are over', () => {
    const half = { first: dayOf(2026, 9, 1), last: dayOf(2026, 9, 15), grain: 'range' as const };
    expect(totalsSteps(build(entries, through), [REGISTRATION, MEETING], reviewSpan(half, 0, asOf))).toEqual([]);
    const running = reviewSpan(september, 0, dayOf(2026, 9, 20));
    expect(totalsSteps(build(entries, through), [REGISTRATION, MEETING], running)).toEqual([]);
  });

  test('steps that change what is counted are left out, and so are levels', () => {
    const window = reviewSpan(september, 0, asOf);
    expect(totalsSteps(build(entries, through), [MEETING, APPLICATION], window)).toEqual([]);
    const active = STAGES_CLIENT.slice(-2);
    expect(totalsSteps(build(entries, through), active, window)).toEqual([]);
  });

  test('a ratio that jumps about anyway weighs less; too few months, no step', () => {
    const window = reviewSpan(september, 0, asOf);
    const effect = (counts: readonly number[]) =>
      totalsSteps(
        build(
          entries.map(() => 100),
          counts,
        ),
        [REGISTRATION, MEETING],
        window,
      )[0]?.designEffect;
    // Both members jump alike here: that is the month. Jumping each for themselves is what counts.
    expect(effect([50, 50, 50, 50, 50, 50, 50, 50])).toBeLessThan(1);
    const builder = new ActivityBuilder();
    ['a', 'b'].forEach((member, which) => {
      for (let month = 0; month < 8; month++) {
        const day = dayOf(2026, 2 + month, 1);
        builder.event({ day, grain: GRAIN_MONTH, metric: REGISTRATION, member, count: 100 });
        builder.event({ day, grain: GRAIN_MONTH, metric: MEETING, member, count: (month + which) % 2 === 0 ? 80 : 20 });
      }
    });
    const [jumpy] = totalsSteps(builder.build(asOf), [REGISTRATION, MEETING], window);
    expect(jumpy!.designEffect).toBeGreaterThan(5);
    // One member, six months: Pearson’s χ² of a 2 × 6 table over its degrees of freedom (R: chisq.test).
    const alone = (counts: readonly number[], each: number, from = 3) => {
      const made = new ActivityBuilder();
      for (const [month, count] of counts.entries()) {
        const day = dayOf(2026, from + month, 1);
        made.event({ day, grain: GRAIN_MONTH, metric: REGISTRATION, member: 'a', count: each });
        made.event({ day, grain: GRAIN_MONTH, metric: MEETING, member: 'a', count });
      }
      return totalsSteps(made.build(asOf), [REGISTRATION, MEETING], window)[0]?.designEffect;
    };
    expect(alone([10, 12, 9, 15, 11, 20, 10], 30)).toBeCloseTo(4.2253971251358 / 5, 10);
    // Never below what drawing those who come through leaves: (1 − r) ÷ (1 + r), here r = 0.4; nor below 0.1.
    expect(alone([12, 12, 12, 12, 12, 12, 12], 30)).toBeCloseTo(0.6 / 1.4, 10);
    expect(alone([29, 29, 29, 29, 29, 29, 29], 30)).toBeCloseTo(0.1, 10);
    // Five months leave four degrees of freedom: too few.
    expect(alone([12, 9, 15, 11, 20, 10], 30, 4)).toBeUndefined();
    const short = new ActivityBuilder()
      .event({ day: dayOf(2026, 8, 1), grain: GRAIN_MONTH, metric: REGISTRATION, member: 'a', count: 50 })
      .event({ day: dayOf(2026, 9, 1), grain: GRAIN_MONTH, metric: MEETING, member: 'a', count: 5 })
      .build(asOf);
    expect(totalsSteps(short, [REGISTRATION, MEETING], window)).toEqual([]);
  });
});
