import { dayOf } from '../../../src/core/calendar/day';
import { SCRIPT_ZONE } from '../../../src/core/calendar/sheet-zone';
import { metricIndex } from '../../../src/core/metrics/catalogue';
import type { Target } from '../../../src/core/targets/target';
import { withoutSums } from '../../../src/core/targets/without-sums';

const CONTEXT = { asOf: dayOf(2026, 11, 25), fiscalStart: 4, language: 'ja', zone: SCRIPT_ZONE } as const;

function target(member: string, value: number, row: number, column: number, period = '2026-11'): Target {
  return {
    member,
    period,
    metric: metricIndex('first_meeting'),
    text: '面談',
    condition: '>=',
    value,
    unit: '件',
    scope: member === '全体' ? 'team' : 'individual',
    watched: false,
    row,
    column,
  };
}

const members = (targets: readonly Target[]) =>
  withoutSums(targets, CONTEXT).map(({ member, value }) => `${member} ${value}`);

describe('全体 beside people', () => {
  test('is their sum, below them or beside them', () => {
    expect(members([target('佐藤', 8, 1, 1), target('鈴木', 7, 2, 1), target('全体', 15, 3, 1)])).toEqual([
      '佐藤 8',
      '鈴木 7',
    ]);
    expect(members([target('佐藤', 8, 1, 1), target('鈴木', 7, 1, 2), target('全体', 15, 1, 3)])).toEqual([
      '佐藤 8',
      '鈴木 7',
    ]);
  });

  test('is a goal of its own where it is another number', () => {
    expect(members([target('佐藤', 8, 1, 1), target('鈴木', 7, 2, 1), target('全体', 20, 3, 1)])).toHaveLength(3);
    expect(members([target('佐藤', 8, 1, 1), target('全体', 8, 2, 1)])).toHaveLength(2);
  });

  test('sums up its own block only', () => {
    const blocks = [
      target('佐藤', 8, 1, 1),
      target('鈴木', 7, 2, 1),
      target('全体', 15, 3, 1),
      target('高橋', 5, 5, 1),
      target('伊藤', 4, 6, 1),
      target('全体', 9, 7, 1),
    ];
    expect(members(blocks)).toEqual(['佐藤 8', '鈴木 7', '高橋 5', '伊藤 4']);
  });

  test('is no sum when one of its figures is another number', () => {
    const table = [
      target('佐藤', 8, 1, 1, '2026-10'),
      target('佐藤', 9, 1, 2),
      target('鈴木', 7, 2, 1, '2026-10'),
      target('鈴木', 7, 2, 2),
      target('全体', 15, 3, 1, '2026-10'),
      target('全体', 20, 3, 2),
    ];
    expect(members(table)).toHaveLength(6);
  });
});

describe('a year below its quarters', () => {
  test('is left out, alone it stays', () => {
    const quarters = ['2026Q1', '2026Q2', '2026Q3', '2026Q4'].map((period, at) => target('佐藤', 20, at, 1, period));
    expect(members([...quarters, target('佐藤', 80, 4, 1, 'FY2026')])).toHaveLength(4);
    expect(members([target('佐藤', 80, 4, 1, 'FY2026')])).toHaveLength(1);
  });
});

describe('periods that sum up others', () => {
  const periods = (...given: (readonly [period: string, value: number, column?: number])[]) =>
    withoutSums(
      given.map(([period, value, column = 1], row) => target('佐藤', value, row, column, period)),
      CONTEXT,
    ).map(({ period }) => period);
  const MONTHS = ['2026-04', '2026-05', '2026-06'].map((period) => [period, 20] as const);

  test('a quarter below its months, a half below its quarters, a year below its halves', () => {
    expect(periods(...MONTHS, ['2026Q1', 60])).toEqual(['2026-04', '2026-05', '2026-06']);
    expect(periods(['2026Q1', 60], ...MONTHS)).toEqual(['2026-04', '2026-05', '2026-06']);
    expect(periods(['2026Q1', 60], ['2026Q2', 60], ['2026H1', 120])).toEqual(['2026Q1', '2026Q2']);
    expect(periods(['2026H1', 120], ['2026H2', 120], ['FY2026', 240])).toEqual(['2026H1', '2026H2']);
    expect(periods(['2026-10', 20], ['2026Q3', 60], ['2026H2', 120], ['FY2026', 240])).toEqual(['2026-10', '2026Q3']);
  });

  test('but not beside one of them alone, nor beside others', () => {
    expect(periods(['2026-04', 20], ['2026Q1', 60])).toEqual(['2026-04', '2026Q1']);
    expect(periods(['2026Q1', 60], ['2026Q2', 60], ['2026H2', 120])).toHaveLength(3);
    expect(periods(['2026-04', 20], ['2026-05', 20], ['2026-06', 20])).toHaveLength(3);
    expect(periods(['2026Q1', 60], ['2026Q1', 60], ['2026Q1', 60])).toHaveLength(3);
    expect(periods(['2026Q1', 60, 1], ['2026Q2', 60, 1], ['2026H1', 120, 2])).toHaveLength(3);
    expect(periods(['monthly', 20], ['quarterly', 60], ['yearly', 240])).toHaveLength(3);
    expect(periods(['', 20], ['', 60], ['FY2026', 240])).toHaveLength(3);
    expect(periods(['いつか', 20], ['そのうち', 60], ['FY2026', 240])).toHaveLength(3);
  });

  test('each metric and each person for themselves; words without a number are none', () => {
    const quarters = ['2026Q1', '2026Q2'].map((period, at) => target('佐藤', 20, at, 1, period));
    const year = target('佐藤', 40, 2, 1, '2026H1');
    expect(withoutSums([...quarters, year], CONTEXT)).toEqual(quarters);
    for (const other of [
      { ...year, member: '鈴木' },
      { ...year, metric: metricIndex('placement') },
      { ...year, metric: undefined },
      { ...year, value: undefined },
    ])
      expect(withoutSums([...quarters, other], CONTEXT)).toHaveLength(3);
  });
});

describe('what people add up to', () => {
  test('wherever the rows come from, and with what a decimal leaves over', () => {
    const people = [target('佐藤', 0.1, 1, 1), target('鈴木', 0.2, 2, 1)];
    expect(members([target('全体', 0.3, 3, 1), ...people])).toEqual(['佐藤 0.1', '鈴木 0.2']);
    expect(members([...people, target('全体', 0.31, 3, 1)])).toHaveLength(3);
  });

  test('a sum of all blocks below the sums of each', () => {
    const office = [
      target('佐藤', 8, 1, 1),
      target('鈴木', 7, 2, 1),
      target('計', 15, 3, 1),
      target('高橋', 5, 5, 1),
      target('伊藤', 4, 6, 1),
      target('計', 9, 7, 1),
      target('合計', 24, 8, 1),
    ];
    expect(members(office)).toEqual(['佐藤 8', '鈴木 7', '高橋 5', '伊藤 4']);
  });

  test('a rate beside them is no proof, and stays with what is summed up', () => {
    const rate = (member: string, row: number): Target => ({
      ...target(member, 0.5, row, 2),
      metric: metricIndex('interview_pass_rate'),
    });
    const table = [target('佐藤', 8, 1, 1), rate('佐藤', 1), target('鈴木', 7, 2, 1), rate('鈴木', 2)];
    expect(members([...table, target('全体', 15, 3, 1)])).toHaveLength(4);
    expect(members([...table, rate('全体', 3)])).toHaveLength(5);
    expect(members([target('佐藤', 8, 1, 1), target('鈴木', 7, 2, 1), target('高橋', 15, 3, 1)])).toHaveLength(3);
  });
});
