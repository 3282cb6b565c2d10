import { type Activity, NONE, type StatedTotal, UNDATED } from '../../../src/core/activity/activity';
import { ActivityBuilder } from '../../../src/core/activity/activity-builder';
import { compareTotals, type MonthRow, totalledMetrics } from '../../../src/core/activity/compare-totals';
import { dayOf } from '../../../src/core/calendar/day';
import { METRICS, metricIndex } from '../../../src/core/metrics/catalogue';

const MEETING = metricIndex('first_meeting');
const SUBMITTED = metricIndex('document_submitted');

/** `4/1 3`: three meetings on that day, in the next row; `-` for no day, `推薦` for another metric, a name for a person. */
function activityOf(events: readonly string[], totals: readonly StatedTotal[]): Activity {
  const builder = new ActivityBuilder();
  for (const event of events) {
    const [when = '', count, ...words] = event.split(' ');
    const [month = 0, day = 0] = when.split('/').map(Number);
    builder.event({
      day: when === '-' ? UNDATED : dayOf(2026, month, day),
      count: Number(count),
      metric: words.includes('推薦') ? SUBMITTED : MEETING,
      member: words.find((word) => word !== '推薦') ?? '',
    });
  }
  return { ...builder.build(dayOf(2026, 12, 31)), totals };
}

/** A total of rows (the first event stands in row 1) in the column all events stand in. */
function over(firstRow: number, lastRow: number, stated: number, more: Partial<StatedTotal> = {}): StatedTotal {
  const cells = { firstRow, lastRow, columns: [0] };
  const own = { row: lastRow + 1, column: 0, metric: MEETING, stated, counted: stated, right: false, cells };
  return { ...own, first: UNDATED, last: UNDATED, ...more };
}

/** A figure of a summary table that has no cells of its own to add up. */
function ofMonths(first: number, last: number, stated: number, more: Partial<StatedTotal> = {}): StatedTotal {
  const days = { first: dayOf(2026, first, 1), last: dayOf(2026, last, 1) };
  return over(0, 0, stated, { cells: undefined, ...days, ...more });
}

function monthText(index: number | undefined): string {
  return index === undefined ? '-' : `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** `2026-04 7=7/7`: counted 7, stated 7 where 7 of ours are compared; `2026-04 7`: nothing is stated. */
function rowText({ first, last, counts }: MonthRow): string {
  const cells = counts.map(
    ({ counted, stated, compared }) => `${counted}${stated === undefined ? '' : `=${stated}/${compared}`}`,
  );
  return [first === last ? monthText(first) : `${monthText(first)}..${monthText(last)}`, ...cells].join(' ');
}

function compared(events: readonly string[], totals: readonly StatedTotal[], metrics = [MEETING]): string[] {
  return compareTotals(activityOf(events, totals), metrics).rows.map(rowText);
}

describe('a month beside its totals', () => {
  const TWO_MONTHS = ['4/1 3', '4/2 4', '5/1 5'];

  test.each<[string, string[], StatedTotal[], string[]]>([
    ['no totals', TWO_MONTHS, [], ['2026-04 7', '2026-05 5']],
    ['months come in order, whatever that of the rows', ['5/1 5', '4/1 3'], [], ['2026-04 3', '2026-05 5']],
    ['what has no date is in no month', ['4/1 3', '- 9'], [], ['2026-04 3']],
    ['another metric is not counted', ['4/1 3', '4/1 9 推薦'], [], ['2026-04 3']],
    ['a total of the month', TWO_MONTHS, [over(1, 2, 7)], ['2026-04 7=7/7', '2026-05 5']],
    [
      'its first and its last row belong to it',
      ['4/1 1', '4/2 3', '4/3 4', '4/4 2'],
      [over(2, 3, 7)],
      ['2026-04 10=7/7'],
    ],
    ['another metric in its rows does not', ['4/1 3', '4/1 9 推薦', '4/2 4'], [over(1, 3, 7)], ['2026-04 7=7/7']],
    [
      'nor does another column',
      TWO_MONTHS,
      [over(1, 2, 7, { cells: { firstRow: 1, lastRow: 2, columns: [3] } })],
      ['2026-04 7', '2026-05 5', '- 0=7/0'],
    ],
    ['a wrong total is stated as it stands', TWO_MONTHS, [over(1, 2, 9)], ['2026-04 7=9/7', '2026-05 5']],
    [
      'two people’s subtotals are added up',
      ['4/1 3', '4/2 4', '4/3 5'],
      [over(1, 2, 7), over(3, 3, 5)],
      ['2026-04 12=12/12'],
    ],
    ['one of them wrong', ['4/1 3', '4/2 4', '4/3 5'], [over(1, 2, 8), over(3, 3, 5)], ['2026-04 12=13/12']],
    [
      'a subtotal inside a total enters once',
      ['4/1 3', '4/2 4', '4/3 5'],
      [over(1, 2, 7), over(1, 3, 12)],
      ['2026-04 12=12/12'],
    ],
    [
      'and the wider one is taken, wherever it stands',
      ['4/1 3', '4/2 4', '4/3 5'],
      [over(1, 3, 11), over(1, 2, 7)],
      ['2026-04 12=11/12'],
    ],
    [
      'of two that cover the same the upper one is taken',
      ['4/1 3', '4/2 4'],
      [over(1, 2, 9, { row: 8 }), over(1, 2, 8, { row: 5 })],
      ['2026-04 7=8/7'],
    ],
    [
      'totals that share a row without figures are one',
      ['4/1 3'],
      [over(1, 2, 3), over(2, 4, 9, { first: dayOf(2026, 4, 1), last: dayOf(2026, 4, 1) })],
      ['2026-04 3=3/3'],
    ],
    [
      'totals next to each other are two',
      ['4/1 3'],
      [over(1, 2, 3), over(3, 4, 9, { first: dayOf(2026, 4, 1), last: dayOf(2026, 4, 1) })],
      ['2026-04 3=12/3'],
    ],
    [
      'in either order',
      ['4/1 1', '4/2 1', '4/3 3'],
      [over(3, 4, 3), over(1, 2, 9, { metric: MEETING, cells: { firstRow: 1, lastRow: 2, columns: [0] } })],
      ['2026-04 5=12/5'],
    ],
    [
      'totals of two columns are two',
      ['4/1 3'],
      [
        over(1, 2, 3),
        over(1, 2, 9, {
          cells: { firstRow: 1, lastRow: 2, columns: [4] },
          first: dayOf(2026, 4, 1),
          last: dayOf(2026, 4, 1),
        }),
      ],
      ['2026-04 3=12/3'],
    ],
    ['a month that has a total and no figures', ['4/1 3'], [ofMonths(6, 6, 4)], ['2026-04 3', '2026-06 0=4/0']],
  ])('%s', (_, events, totals, rows) => {
    expect(compared(events, totals)).toEqual(rows);
  });

  test('each metric for itself', () => {
    const rows = compared(
      ['4/1 3', '4/1 9 推薦', '4/2 4'],
      [over(1, 3, 7), over(1, 3, 8, { metric: SUBMITTED })],
      [SUBMITTED, MEETING],
    );
    expect(rows).toEqual(['2026-04 9=8/9 7=7/7']);
  });
});

describe('when a total agrees', () => {
  test.each<[string, number, Partial<StatedTotal>, boolean]>([
    ['to the last', 7.5, { stated: 7.5 }, true],
    ['but for the rest of adding up fractions', 7.5, { stated: 7.504 }, true],
    ['not a hundredth above', 7.5, { stated: 7.51 }, false],
    ['nor a hundredth below', 7.5, { stated: 7.49 }, false],
    ['rounded figures that the sheet itself adds up right', 7.5, { stated: 8, counted: 7.5, right: true }, true],
    ['which it does not', 7.5, { stated: 8, counted: 7.5, right: false }, false],
    ['nor where we do not count what it adds up', 7.5, { stated: 9, counted: 9, right: true }, false],
    ['or a hundredth less', 7.5, { stated: 9, counted: 7.51, right: true }, false],
  ])('%s', (_, own, more, agrees) => {
    const { totals } = compareTotals(activityOf([`4/1 ${own}`], [over(1, 1, 0, more)]), [MEETING]);
    expect(totals.map((one) => [one.own, one.agrees])).toEqual([[own, agrees]]);
  });
});

describe('a figure of a summary, for acts that stand elsewhere', () => {
  const ACTS = ['3/31 1 佐藤', '4/1 2 佐藤', '4/30 4 田中', '5/1 8 佐藤', '5/2 16', '- 32 佐藤', '4/1 64 佐藤 推薦'];

  test.each<[string, StatedTotal, number, string]>([
    ['everybody’s of a month', ofMonths(4, 4, 6), 6, '2026-04..2026-04'],
    ['of two months', ofMonths(4, 5, 30), 30, '2026-04..2026-05'],
    ['of one person', ofMonths(4, 5, 10, { member: 0 }), 10, '2026-04..2026-05'],
    ['of the other', ofMonths(4, 5, 4, { member: 1 }), 4, '2026-04..2026-05'],
    ['of everybody, said so', ofMonths(5, 5, 24, { member: NONE }), 24, '2026-05..2026-05'],
    ['of another metric', ofMonths(4, 4, 64, { metric: SUBMITTED }), 64, '2026-04..2026-04'],
  ])('%s', (_, total, own, months) => {
    const [one] = compareTotals(activityOf(ACTS, [total]), [MEETING]).totals;
    expect([one!.own, one!.agrees, `${monthText(one!.months?.first)}..${monthText(one!.months?.last)}`]).toEqual([
      own,
      true,
      months,
    ]);
  });

  test.each<[string, StatedTotal[], string]>([
    ['two people’s are added up', [ofMonths(6, 6, 3, { member: 0 }), ofMonths(6, 6, 4, { member: 1 })], '0=7/0'],
    [
      'the same person’s is said once',
      [ofMonths(6, 6, 3, { member: 0 }), ofMonths(6, 6, 3, { member: 0, row: 9 })],
      '0=3/0',
    ],
    [
      'everybody’s has that of one in it',
      [ofMonths(6, 6, 3, { member: 0 }), ofMonths(6, 6, 9, { member: NONE, row: 9 })],
      '0=3/0',
    ],
    ['in either order', [ofMonths(6, 6, 9, { member: NONE }), ofMonths(6, 6, 3, { member: 0, row: 9 })], '0=9/0'],
    [
      'a total of rows is another thing',
      [ofMonths(6, 6, 3), over(40, 41, 4, { first: dayOf(2026, 6, 1), last: dayOf(2026, 6, 2) })],
      '0=7/0',
    ],
  ])('%s', (_, totals, june) => {
    expect(compared(ACTS, totals).filter((row) => row.startsWith('2026-06'))).toEqual([`2026-06 ${june}`]);
  });
});

describe('totals of more than a month', () => {
  const TWO_MONTHS = ['4/1 3', '4/2 4', '5/1 5'];
  const MONTHS = ['2026-04 7', '2026-05 5'];

  test.each<[string, string[], StatedTotal[], string[]]>([
    ['have a row of their own', TWO_MONTHS, [over(1, 3, 12)], [...MONTHS, '2026-04..2026-05 12=12/12']],
    [
      'but not where the months have totals that agree with it',
      TWO_MONTHS,
      [over(1, 2, 7), over(3, 3, 5), over(1, 3, 12)],
      ['2026-04 7=7/7', '2026-05 5=5/5'],
    ],
    [
      'a wrong one is shown all the same',
      TWO_MONTHS,
      [over(1, 2, 7), over(3, 3, 5), over(1, 3, 11)],
      ['2026-04 7=7/7', '2026-05 5=5/5', '2026-04..2026-05 12=11/12'],
    ],
    [
      'and one that covers more than those of the months',
      TWO_MONTHS,
      [over(1, 2, 7), over(1, 3, 12)],
      ['2026-04 7=7/7', '2026-05 5', '2026-04..2026-05 12=12/12'],
    ],
    [
      'each stretch for itself',
      [...TWO_MONTHS, '6/1 1'],
      [over(1, 3, 12), over(3, 4, 6)],
      [...MONTHS, '2026-06 1', '2026-04..2026-05 12=12/12', '2026-05..2026-06 6=6/6'],
    ],
    [
      'two of one stretch are added up',
      ['4/1 3', '5/1 4', '4/1 5', '5/1 6'],
      [over(1, 2, 7), over(3, 4, 11)],
      ['2026-04 8', '2026-05 10', '2026-04..2026-05 18=18/18'],
    ],
    ['without dates there is one for all', ['- 3', '- 4'], [over(1, 2, 7)], ['- 7=7/7']],
    ['one row without a date is enough', ['4/1 3', '- 4'], [over(1, 2, 7)], ['2026-04 3', '- 7=7/7']],
    [
      'days of the head reach as far as they say',
      ['4/1 3'],
      [over(1, 1, 3, { first: dayOf(2026, 4, 1), last: dayOf(2026, 6, 30) })],
      ['2026-04 3', '2026-04..2026-06 3=3/3'],
    ],
    [
      'and begin where they say',
      ['4/1 3'],
      [over(1, 1, 3, { first: dayOf(2026, 3, 1), last: dayOf(2026, 4, 30) })],
      ['2026-04 3', '2026-03..2026-04 3=3/3'],
    ],
    [
      'acts outside those days count too',
      ['2/1 3', '8/1 4'],
      [over(1, 2, 7, { first: dayOf(2026, 4, 1), last: dayOf(2026, 4, 30) })],
      ['2026-02 3', '2026-08 4', '2026-02..2026-08 7=7/7'],
    ],
  ])('%s', (_, events, totals, rows) => {
    expect(compared(events, totals)).toEqual(rows);
  });
});

test('totalled metrics come in the order of the stages, those without one last', () => {
  const of = (id: string): StatedTotal => over(1, 1, 0, { metric: metricIndex(id) });
  const ids = [
    'phone_hours',
    'placement',
    'first_meeting',
    'daily_report_submitted',
    'document_submitted',
    'first_meeting',
  ];
  expect(totalledMetrics(activityOf([], ids.map(of))).map((metric) => METRICS[metric]!.id)).toEqual([
    'first_meeting',
    'document_submitted',
    'placement',
    'phone_hours',
    'daily_report_submitted',
  ]);
});
