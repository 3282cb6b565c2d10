import fc from 'fast-check';
import { GRAIN_DAY, GRAIN_MONTH, GRAIN_WEEK, UNDATED } from '../../../src/core/activity/activity';
import { ActivityBuilder } from '../../../src/core/activity/activity-builder';
import { everyone, oneMember } from '../../../src/core/activity/select';
import { dayOf, isoDay } from '../../../src/core/calendar/day';
import { metricIndex } from '../../../src/core/metrics/catalogue';
import { stepOf, stepStart } from '../../../src/core/trend/calendar-steps';
import { judgeTrend } from '../../../src/core/trend/trend';
import { type TrendSeries, trendSeries } from '../../../src/core/trend/trend-series';

const MEETING = metricIndex('first_meeting');
const APPLY = metricIndex('application_consent');
const ACTIVE = metricIndex('active_jobs');
const everything = { grain: undefined, period: undefined };

describe('calendar steps', () => {
  test('weeks begin on Monday, months on the 1st', () => {
    const wednesday = dayOf(2026, 4, 1);
    expect(isoDay(stepStart(stepOf(wednesday, GRAIN_WEEK), GRAIN_WEEK))).toBe('2026-03-30');
    expect(isoDay(stepStart(stepOf(wednesday, GRAIN_WEEK) + 1, GRAIN_WEEK))).toBe('2026-04-06');
    expect(isoDay(stepStart(stepOf(dayOf(2026, 12, 31), GRAIN_MONTH) + 1, GRAIN_MONTH))).toBe('2027-01-01');
    expect(stepStart(stepOf(wednesday, GRAIN_DAY), GRAIN_DAY)).toBe(wednesday);
  });

  test('every day lies in exactly one step', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -40_000, max: 40_000 }),
        fc.constantFrom(GRAIN_DAY, GRAIN_WEEK, GRAIN_MONTH),
        (day, grain) => {
          const step = stepOf(day, grain);
          expect(stepStart(step, grain)).toBeLessThanOrEqual(day);
          expect(stepStart(step + 1, grain)).toBeGreaterThan(day);
        },
      ),
    );
  });
});

describe('trendSeries', () => {
  test('from the first period of the member to the last of the sheet, zeros only inside', () => {
    const activity = new ActivityBuilder()
      .event({ day: dayOf(2026, 1, 10), metric: MEETING, member: '田中' })
      .event({ day: dayOf(2026, 2, 10), metric: APPLY, member: '佐藤' })
      .event({ day: dayOf(2026, 4, 10), metric: MEETING, member: '佐藤', count: 2 })
      .event({ day: dayOf(2026, 6, 10), metric: APPLY, member: '田中' })
      .build(dayOf(2026, 6, 30));
    const series = trendSeries(activity, {
      ...everything,
      metric: MEETING,
      selection: oneMember(activity, 1),
      grain: GRAIN_MONTH,
    });
    expect(series.points.map((point) => [isoDay(point.first), point.value])).toEqual([
      ['2026-02-01', 0],
      ['2026-03-01', 0],
      ['2026-04-01', 2],
      ['2026-05-01', 0],
      ['2026-06-01', 0],
    ]);
  });

  test('the team counts from its first event', () => {
    const activity = new ActivityBuilder()
      .event({ day: dayOf(2026, 1, 10), metric: MEETING, member: '田中' })
      .event({ day: dayOf(2026, 3, 10), metric: MEETING, member: '佐藤' })
      .build(dayOf(2026, 6, 30));
    const series = trendSeries(activity, {
      ...everything,
      metric: MEETING,
      selection: everyone(activity),
      grain: GRAIN_MONTH,
    });
    expect(series.points.map((point) => point.value)).toEqual([1, 0, 1]);
  });

  test('the default is weeks, months where a week holds fewer than five', () => {
    const build = (each: number) => {
      const builder = new ActivityBuilder();
      for (let week = 0; week < 10; week++)
        builder.event({ day: dayOf(2026, 4, 6 + week * 7), metric: MEETING, count: each });
      return builder.build(dayOf(2026, 6, 30));
    };
    const grainOf = (each: number, grain?: number) => {
      const activity = build(each);
      return trendSeries(activity, { ...everything, grain, metric: MEETING, selection: everyone(activity) }).grain;
    };
    expect(grainOf(5)).toBe(GRAIN_WEEK);
    expect(grainOf(4)).toBe(GRAIN_MONTH);
    expect(grainOf(4, GRAIN_WEEK)).toBe(GRAIN_WEEK);
    expect(grainOf(4, GRAIN_DAY)).toBe(GRAIN_DAY);
  });

  test('the half week at the end does not decide the grain', () => {
    const builder = new ActivityBuilder();
    for (let week = 0; week < 3; week++)
      builder.event({ day: dayOf(2026, 4, 6 + week * 7), metric: MEETING, count: 6 });
    builder.event({ day: dayOf(2026, 4, 27), metric: MEETING, count: 0.5 });
    const activity = builder.build(dayOf(2026, 4, 28));
    const series = trendSeries(activity, { ...everything, metric: MEETING, selection: everyone(activity) });
    expect(series.grain).toBe(GRAIN_WEEK);
    expect(series.points.map((point) => point.finished)).toEqual([true, true, true, false]);
  });

  test('one monthly total makes the series monthly, a weekly one at least weekly', () => {
    const activity = new ActivityBuilder()
      .event({ day: dayOf(2026, 4, 1), metric: MEETING, count: 40, grain: GRAIN_MONTH })
      .event({ day: dayOf(2026, 5, 12), metric: MEETING, count: 40 })
      .event({ day: dayOf(2026, 5, 11), metric: APPLY, count: 40, grain: GRAIN_WEEK })
      .build(dayOf(2026, 5, 31));
    const ask = (metric: number) =>
      trendSeries(activity, { ...everything, metric, grain: GRAIN_DAY, selection: everyone(activity) });
    expect(ask(MEETING).grain).toBe(GRAIN_MONTH);
    expect(ask(MEETING).points.map((point) => point.value)).toEqual([40, 40]);
    expect(ask(APPLY).grain).toBe(GRAIN_WEEK);
  });

  test('a period keeps the weeks that begin in it', () => {
    const activity = new ActivityBuilder()
      .event({ day: dayOf(2026, 3, 2), metric: MEETING })
      .event({ day: dayOf(2026, 4, 1), metric: MEETING, count: 3 })
      .event({ day: dayOf(2026, 5, 1), metric: MEETING, count: 7 })
      .event({ day: dayOf(2026, 6, 1), metric: MEETING })
      .build(dayOf(2026, 6, 30));
    const period = { first: dayOf(2026, 4, 1), last: dayOf(2026, 4, 30), grain: 'month' as const };
    const series = trendSeries(activity, { metric: MEETING, grain: GRAIN_WEEK, period, selection: everyone(activity) });
    expect(series.points.map((point) => [isoDay(point.first), point.value])).toEqual([
      ['2026-04-06', 0],
      ['2026-04-13', 0],
      ['2026-04-20', 0],
      ['2026-04-27', 7],
    ]);
  });

  test('a level is its last value, members added up, and unknown where nothing was written', () => {
    const activity = new ActivityBuilder()
      .event({ day: dayOf(2026, 4, 3), metric: ACTIVE, member: '佐藤', count: 10 })
      .event({ day: dayOf(2026, 4, 20), metric: ACTIVE, member: '佐藤', count: 12 })
      .event({ day: dayOf(2026, 4, 20), metric: ACTIVE, member: '田中', count: 5 })
      .event({ day: dayOf(2026, 6, 3), metric: ACTIVE, member: '佐藤', count: 9 })
      .build(dayOf(2026, 6, 30));
    const series = trendSeries(activity, {
      ...everything,
      metric: ACTIVE,
      grain: GRAIN_MONTH,
      selection: everyone(activity),
    });
    expect(series.points.map((point) => point.value)).toEqual([17, undefined, 9]);
  });

  test('実人数: a candidate counts once in each month', () => {
    const builder = new ActivityBuilder();
    for (const day of [3, 10, 20]) builder.event({ day: dayOf(2026, 4, day), metric: MEETING, candidate: 'A' });
    builder.event({ day: dayOf(2026, 5, 3), metric: MEETING, candidate: 'A' });
    const activity = builder.build(dayOf(2026, 5, 31));
    const query = { ...everything, metric: MEETING, grain: GRAIN_MONTH, selection: everyone(activity) };
    expect(trendSeries(activity, { ...query, unique: true }).points.map((point) => point.value)).toEqual([1, 1]);
    expect(trendSeries(activity, query).points.map((point) => point.value)).toEqual([3, 1]);
  });

  test('nothing dated, no rows', () => {
    const query = { ...everything, metric: MEETING };
    const empty = new ActivityBuilder().build(dayOf(2026, 5, 31));
    expect(trendSeries(empty, { ...query, selection: everyone(empty) }).points).toEqual([]);
    const undated = new ActivityBuilder().event({ day: UNDATED, metric: MEETING, grain: GRAIN_MONTH }).build(0);
    expect(trendSeries(undated, { ...query, selection: everyone(undated) }).points).toEqual([]);
  });

  test('what has no date adds to no period', () => {
    const activity = new ActivityBuilder()
      .event({ day: dayOf(2026, 5, 4), metric: MEETING, count: 6 })
      .event({ day: UNDATED, metric: MEETING, count: 100 })
      .event({ day: dayOf(2026, 5, 11), metric: MEETING, count: 7 })
      .build(dayOf(2026, 5, 31));
    const { points } = trendSeries(activity, { ...everything, metric: MEETING, selection: everyone(activity) });
    expect(points.map(({ value }) => value)).toEqual([6, 7]);
  });

  test('where no week is over yet, the weeks there are decide the grain', () => {
    const grainOf = (count: number) => {
      const activity = new ActivityBuilder()
        .event({ day: dayOf(2026, 5, 4), metric: MEETING, count })
        .build(dayOf(2026, 5, 6));
      return trendSeries(activity, { ...everything, metric: MEETING, selection: everyone(activity) }).grain;
    };
    expect([grainOf(5), grainOf(4)]).toEqual([GRAIN_WEEK, GRAIN_MONTH]);
  });

  test('a level stays weekly however small, and of one day the later row is its value', () => {
    const activity = new ActivityBuilder()
      .event({ day: dayOf(2026, 5, 8), metric: ACTIVE, member: '佐藤', count: 4 })
      .event({ day: dayOf(2026, 5, 5), metric: ACTIVE, member: '佐藤', count: 9 })
      .event({ day: dayOf(2026, 5, 8), metric: ACTIVE, member: '佐藤', count: 2 })
      .event({ day: dayOf(2026, 5, 8), metric: ACTIVE, count: 1 })
      .event({ day: dayOf(2026, 5, 15), metric: ACTIVE, member: '佐藤', count: 3 })
      .build(dayOf(2026, 5, 31));
    const series = trendSeries(activity, { ...everything, metric: ACTIVE, selection: everyone(activity) });
    expect(series.grain).toBe(GRAIN_WEEK);
    expect(series.points.map(({ value }) => value)).toEqual([3, 3]);
  });

  test('実人数: people apart from each other and from totals that name nobody', () => {
    const activity = new ActivityBuilder()
      .event({ day: dayOf(2026, 4, 3), metric: MEETING, candidate: 'A' })
      .event({ day: dayOf(2026, 4, 4), metric: MEETING, candidate: 'B' })
      .event({ day: dayOf(2026, 4, 5), metric: MEETING, count: 5 })
      .event({ day: dayOf(2026, 5, 4), metric: MEETING, candidate: 'B', count: 2 })
      .event({ day: dayOf(2026, 5, 4), metric: MEETING, candidate: 'A' })
      .build(dayOf(2026, 5, 31));
    const query = { ...everything, metric: MEETING, grain: GRAIN_MONTH, selection: everyone(activity), unique: true };
    expect(trendSeries(activity, query).points.map(({ value }) => value)).toEqual([7, 2]);
  });

  test('a period before or after the sheet has no points', () => {
    const activity = new ActivityBuilder()
      .event({ day: dayOf(2026, 4, 10), metric: MEETING })
      .build(dayOf(2026, 5, 31));
    const ask = (year: number) =>
      trendSeries(activity, {
        metric: MEETING,
        grain: GRAIN_MONTH,
        period: { first: dayOf(year, 4, 1), last: dayOf(year, 4, 30), grain: 'month' },
        selection: everyone(activity),
      }).points.length;
    expect([ask(2025), ask(2026), ask(2027)]).toEqual([0, 1, 0]);
  });

  test('the points of a series add up to all there is, at every grain', () => {
    const event = fc.record({ day: fc.integer({ min: 20_000, max: 20_400 }), count: fc.integer({ min: 0, max: 9 }) });
    fc.assert(
      fc.property(
        fc.array(event, { minLength: 1, maxLength: 60 }),
        fc.constantFrom(GRAIN_DAY, GRAIN_WEEK, GRAIN_MONTH),
        (all, grain) => {
          const builder = new ActivityBuilder();
          for (const { day, count } of all) builder.event({ day, count, metric: MEETING });
          const activity = builder.build(20_500);
          const { points } = trendSeries(activity, {
            ...everything,
            metric: MEETING,
            grain,
            selection: everyone(activity),
          });
          const sum = points.reduce((total, point) => total + point.value!, 0);
          expect(sum).toBe(all.reduce((total, { count }) => total + count, 0));
        },
      ),
    );
  });
});

describe('judgeTrend', () => {
  const series = (values: (number | undefined)[], unfinished = 0): TrendSeries => ({
    grain: GRAIN_MONTH,
    points: values.map((value, at) => ({ first: at, value, finished: at < values.length - unfinished })),
  });

  test('under six finished points no limits, under twelve on trial', () => {
    expect(judgeTrend(series([1, 2, 3, 4, 5, 60], 1)).range).toBeUndefined();
    expect(judgeTrend(series([1, 2, 3, 4, 5, 60])).range).toMatchObject({ trial: true, n: 6 });
    expect(judgeTrend(series(new Array(11).fill(3))).range).toMatchObject({ trial: true, n: 11 });
    expect(judgeTrend(series(new Array(12).fill(3))).range).toMatchObject({ trial: false, n: 12 });
  });

  test('below the range as well as above it; nothing finished, no mean', () => {
    const drop = judgeTrend(series([...new Array(10).fill([45, 55]).flat(), 5]));
    expect(drop.points.map(({ change }) => change)).toEqual([...new Array(20).fill(undefined), 'below']);
    expect(drop.points[20]!.rules).not.toBe(0);
    expect(drop.points[0]!.rules).toBe(0);
    expect(judgeTrend(series([3, 4], 2)).mean).toBeUndefined();
    expect(judgeTrend(series([3, 4, 8], 1)).mean).toBe(3.5);
  });

  test('the unfinished period neither widens the range nor is judged', () => {
    const trend = judgeTrend(series([5, 6, 5, 6, 5, 6, 0], 1));
    expect(trend.mean).toBeCloseTo(5.5, 10);
    expect(trend.points[6]).toMatchObject({ change: undefined, finished: false, value: 0 });
  });

  test('shown not below 0, judged on the unclipped limits', () => {
    const trend = judgeTrend(series([1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]));
    expect(trend.range!.low).toBe(0);
    expect(trend.range!.high).toBeCloseTo(6.95, 2);
    expect(trend.points.map((point) => point.change).filter(Boolean)).toEqual(['above']);
    expect(trend.points[4]!.change).toBe('above');
  });

  test('a level without a value is passed over', () => {
    const trend = judgeTrend(series([5, undefined, 6, 5, 6, 5, 6]));
    expect(trend.range).toMatchObject({ n: 6 });
    expect(trend.points[1]!.change).toBeUndefined();
  });
});
