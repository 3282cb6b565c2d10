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
