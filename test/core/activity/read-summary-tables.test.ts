import { type Activity, NONE, UNDATED } from '../../../src/core/activity/activity';
import { isoDay } from '../../../src/core/calendar/day';
import type { Cell } from '../../../src/core/grid/cell';
import { METRICS } from '../../../src/core/metrics/catalogue';
import { lines, readSheet, sumsOf } from '../../support/read-sheet';
import { wholeAnswer } from '../../support/whole-answer';

/** A table that adds up what single acts on the same range tell would count them twice. */

/** A log of so many acts each: `佐藤 4 面談 2` is two meetings in April. */
function log(...acts: readonly string[]): Cell[][] {
  let candidate = 100;
  const rows = acts.flatMap((act) => {
    const [member = '', month = '', metric = '', count = ''] = act.split(' ');
    return Array.from({ length: Number(count) }, (_, at): Cell[] => {
      candidate++;
      return [`2026/${month}/${at + 1}`, member === '-' ? '' : member, metric, `A${candidate}`];
    });
  });
  return [['日付', '担当', '活動', '求職者'], ...rows];
}

function under(summary: readonly (readonly Cell[])[], acts: readonly (readonly Cell[])[]): Cell[][] {
  return [...summary, [''], ...acts].map((row) => [...row]);
}

interface Read {
  readonly counts: readonly string[];
  readonly says: readonly string[];
  readonly stated: readonly string[];
  /** What became of the rows of the summary. */
  readonly rows: string;
}

function read(sheet: readonly (readonly Cell[])[], summaryRows: number): Read {
  const activity = readSheet(sheet);
  const { says, rows } = wholeAnswer(activity);
  return {
    counts: sumsOf(activity),
    says: says.filter((line) => line.includes('summary')),
    stated: statedIn(activity),
    rows: rows.slice(0, summaryRows),
  };
}

/** `佐藤 2026-04 first_meeting 2=2` where the sheet's figure is ours. */
function statedIn({ totals, members }: Activity): string[] {
  return totals
    .map(({ member, metric, stated, counted, right, first, last, cells }) => {
      const who = member === undefined || member === NONE ? '-' : members[member];
      const when = first === UNDATED ? '-' : isoDay(first).slice(0, 7);
      const sure = right === (stated === counted) && last === first && cells === undefined;
      return `${who} ${when} ${METRICS[metric]!.id} ${stated}${right ? '=' : '≠'}${counted}${sure ? '' : ' ?'}`;
    })
    .sort();
}

const ACTS = log('佐藤 4 面談 2', '佐藤 4 書類推薦 1', '田中 4 面談 1', '田中 4 書類推薦 2', '田中 5 面談 3');
const COUNTS = lines(`
  佐藤 2026-04 first_meeting 2
  佐藤 2026-04 document_submitted 1
  田中 2026-04 first_meeting 1
  田中 2026-04 document_submitted 2
  田中 2026-05 first_meeting 3`);

test('figures that are those of the acts are left out, and kept as what the sheet states', () => {
  const summary = [
    ['担当', '月', '面談', '推薦'],
    ['佐藤', '2026年4月', 2, 1],
    ['田中', '2026年4月', 1, 2],
  ];
  const answer: Read = {
    counts: COUNTS,
    says: ['C2 summary-table', 'C3 summary-table', 'D2 summary-table', 'D3 summary-table'],
    stated: lines(`
      佐藤 2026-04 first_meeting 2=2
      佐藤 2026-04 document_submitted 1=1
      田中 2026-04 first_meeting 1=1
      田中 2026-04 document_submitted 2=2`),
    rows: 'hxx',
  };
  expect(read(under(summary, ACTS), 3)).toEqual(answer);
  // Below the log it is the same.
  const below = read(under(ACTS, summary), ACTS.length + 4);
  expect({ ...below, rows: below.rows.slice(-3), says: below.says.length }).toEqual({ ...answer, says: 4 });
});

test('four of five agree: the fifth is a slip of the summary, and laid beside our count', () => {
  const summary = [
    ['担当', '月', '面談', '推薦'],
    ['佐藤', '2026年4月', 2, 1],
    ['田中', '2026年4月', 1, 2],
    ['田中', '2026年5月', 4, ''],
  ];
  const { counts, says, stated, rows } = read(under(summary, ACTS), 4);
  expect(counts).toEqual(COUNTS);
  expect(says).toHaveLength(5);
  expect(stated).toContain('田中 2026-05 first_meeting 4≠3');
  expect(rows).toBe('hxxx');
});

test('three of four agree: nobody knows what the table is, so it counts and is asked about once', () => {
  const summary = [
    ['担当', '月', '面談', '推薦'],
    ['佐藤', '2026年4月', 2, 7],
    ['田中', '2026年4月', 1, 2],
  ];
  expect(read(under(summary, ACTS), 3)).toEqual({
    counts: lines(`
      佐藤 2026-04 first_meeting 4
      佐藤 2026-04 document_submitted 8
      田中 2026-04 first_meeting 2
      田中 2026-04 document_submitted 4
      田中 2026-05 first_meeting 3`),
    says: ['A2 maybe-summary count=4'],
    stated: [],
    rows: 'hcc',
  });
});

test('a metric, a month or a person the acts do not have is not said again: its row still counts', () => {
  const summary = [
    ['担当', '月', '面談', '推薦', '内定'],
    ['佐藤', '2026年4月', 2, 1, 1],
    ['田中', '2026年4月', 1, 2, ''],
    ['鈴木', '2026年4月', 5, '', ''],
    ['田中', '2026年6月', 4, '', ''],
  ];
  const { counts, says, rows } = read(under(summary, ACTS), 5);
  expect(counts).toEqual(
    [...COUNTS, '佐藤 2026-04 offer 1', '鈴木 2026-04 first_meeting 5', '田中 2026-06 first_meeting 4'].sort(),
  );
  expect(says).toEqual(['C2 summary-table', 'C3 summary-table', 'D2 summary-table', 'D3 summary-table']);
  expect(rows).toBe('hcxcc');
});

describe('few figures tell where they are large', () => {
  const calls = (...counts: readonly number[]): Cell[][] => [
    ['日付', '担当', '活動', '件数'],
    ...counts.map((count, at): Cell[] => ['2026/4/1', at === 0 ? '佐藤' : '田中', '求職者架電', count]),
  ];
  const summary = (...counts: readonly number[]): Cell[][] => [
    ['担当', '月', '求職者架電'],
    ...counts.map((count, at): Cell[] => [at === 0 ? '佐藤' : '田中', '2026年4月', count]),
  ];

  test.each<[number[], boolean]>([
    [[45], true],
    [[44], false],
    [[6, 8], true],
    [[2, 3], false],
  ])('%j: %s', (counts, told) => {
    const { says, counts: sums } = read(under(summary(...counts), calls(...counts)), 2);
    expect(says).toHaveLength(told ? counts.length : 0);
    expect(sums[0]).toBe(`佐藤 2026-04 candidate_call ${told ? counts[0]! : 2 * counts[0]!}`);
  });

  test('but not where one of them differs', () => {
    expect(read(under(summary(60, 80), calls(60, 81)), 2).says).toEqual([]);
  });
});

describe('figures without a date', () => {
  const summary = (...rows: readonly Cell[][]): Cell[][] => [['担当', '面談', '推薦'], ...rows];

  test('are those of one month of the acts', () => {
    const { counts, says, stated, rows } = read(under(summary(['佐藤', 2, 1], ['田中', 1, 2]), ACTS), 3);
    expect(counts).toEqual(COUNTS);
    expect(says).toHaveLength(4);
    expect(stated).toEqual([]);
    expect(rows).toBe('hxx');
  });

  test('added up where a person has several rows', () => {
    const { counts, rows } = read(under(summary(['佐藤', 1, 1], ['佐藤', 1, ''], ['田中', 1, 2]), ACTS), 4);
    expect(counts).toEqual(COUNTS);
    expect(rows).toBe('hxxx');
  });

  test('or of all of them', () => {
    const { counts, rows } = read(under(summary(['佐藤', 2, 1], ['田中', 4, 2]), ACTS), 3);
    expect(counts).toEqual(COUNTS);
    expect(rows).toBe('hxx');
  });

  test('or of none, which is asked', () => {
    const { says, rows } = read(under(summary(['佐藤', 5, 5], ['田中', 5, 5]), ACTS), 3);
    expect(says).toEqual(['A2 maybe-summary count=4']);
    expect(rows).toBe('hcc');
  });

  test('or too few to say', () => {
    const { says, rows } = read(under(summary(['佐藤', 2, 1]), ACTS), 2);
    expect(says).toEqual([]);
    expect(rows).toBe('hc');
  });
});

test('days add up to a table of months; two tables of months stand side by side', () => {
  const days: Cell[][] = [
    ['日付', '担当', '面談', '推薦'],
    ['2026/4/1', '佐藤', 2, 1],
    ['2026/4/2', '佐藤', 3, 1],
    ['2026/5/7', '佐藤', 1, 4],
  ];
  const months: Cell[][] = [
    ['月', '担当', '面談', '推薦'],
    ['2026年4月', '佐藤', 5, 2],
    ['2026年5月', '佐藤', 1, 4],
  ];
  const { counts, rows } = read(under(months, days), 3);
  expect(counts).toEqual(
    lines(`
      佐藤 2026-04 first_meeting 5
      佐藤 2026-04 document_submitted 2
      佐藤 2026-05 first_meeting 1
      佐藤 2026-05 document_submitted 4`),
  );
  expect(rows).toBe('hxx');
  const again: Cell[][] = [['月', '担当', '面談', '推薦', '備考'], ...months.slice(1)];
  expect(read(under(months, again), 3).says).toEqual([]);
});

test('beside the log as above it, and everybody’s figures as a person’s', () => {
  const summary: Cell[][] = [
    ['2026年4月', '面談', '推薦'],
    ['佐藤', 2, 1],
    ['田中', 1, 2],
  ];
  const sheet = ACTS.map((row, at): Cell[] => [...row, '', ...(summary[at] ?? ['', '', ''])]);
  const { counts, says } = read(sheet, 1);
  expect(counts).toEqual(COUNTS);
  expect(says).toEqual(['G2 summary-table', 'G3 summary-table', 'H2 summary-table', 'H3 summary-table']);

  const whole: Cell[][] = [
    ['月', '面談', '推薦'],
    ['2026年4月', 3, 3],
    ['2026年5月', 3, ''],
  ];
  const all = read(under(whole, ACTS), 3);
  expect(all.counts).toEqual(COUNTS);
  expect(all.stated).toEqual(
    lines('- 2026-04 first_meeting 3=3\n- 2026-04 document_submitted 3=3\n- 2026-05 first_meeting 3=3'),
  );
});
