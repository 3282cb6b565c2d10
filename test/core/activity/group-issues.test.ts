import { type Issue, NONE } from '../../../src/core/activity/activity';
import { accountRows, groupIssues, runsOf } from '../../../src/core/activity/group-issues';

function issue(code: string, row: number, column: number, value = '', values: Issue['values'] = {}): Issue {
  return { code, row, column, value, values };
}

describe('issues of one kind and value are one', () => {
  test('with all their rows and columns, each once and rising', () => {
    const said = [
      issue('no-date', 7, 2, '未定', { heading: '日付' }),
      issue('no-date', 0, 0, '未定', { heading: '推薦日' }),
      issue('no-date', 7, 1, '未定', { heading: '日付' }),
      issue('no-date', NONE, NONE, '未定', { heading: '' }),
      issue('no-date', 12, 2, '未定', { heading: 3 }),
    ];
    expect(groupIssues(said)).toEqual([
      {
        code: 'no-date',
        value: '未定',
        rows: [0, 7, 12],
        columns: [0, 1, 2],
        count: 5,
        headings: ['日付', '推薦日'],
        values: { heading: '日付' },
      },
    ]);
  });

  test('a few headings at most', () => {
    const said = ['一', '二', '三', '四', '五'].map((heading, at) => issue('no-date', at, 0, '', { heading }));
    expect(groupIssues(said)[0]!.headings).toEqual(['一', '二', '三', '四']);
  });

  test('another kind or value is another group, in the order they were met', () => {
    const said = [
      issue('no-date', 3, 0, '未定'),
      issue('unreadable-date', 1, 0, '未定'),
      issue('no-date', 2, 0, '5月'),
      issue('no-date', 5, 0, '未定'),
    ];
    expect(groupIssues(said).map(({ code, value, rows }) => [code, value, rows])).toEqual([
      ['no-date', '未定', [3, 5]],
      ['unreadable-date', '未定', [1]],
      ['no-date', '5月', [2]],
    ]);
  });

  test('totals of one month after another are alike, other values are not', () => {
    const count = (code: string): number =>
      groupIssues(['4月計', '5月計', '12月計', '4週計'].map((value, at) => issue(code, at, 0, value))).length;
    expect(count('total-row')).toBe(2);
    expect(count('unreadable-number')).toBe(4);
  });

  test.each([
    ['total-mismatch', ['heading', 'counted']],
    ['label-inferred', ['metric']],
    ['rate-differs', ['heading', 'metric', 'top', 'bottom']],
    ['date-order', ['order', 'by']],
    ['date-year', ['by', 'first', 'last']],
    ['repeated-stage', ['heading']],
    ['status-snapshot', ['heading']],
    ['unknown-status', ['heading']],
    ['key-filled-down', ['heading']],
    ['shared-event', ['metric']],
    ['maybe-shared', ['metric']],
    ['settings-wrong-value', ['key', 'spelling']],
    ['settings-unknown-metric', ['key', 'spelling']],
    ['settings-ambiguous-metric', ['key', 'spelling']],
    ['no-date', []],
  ])('%s also tells apart by %j', (code, also) => {
    const names = ['heading', 'counted', 'metric', 'top', 'bottom', 'order', 'by', 'first', 'last', 'key', 'spelling'];
    const base = issue(code, 1, 1, 'x');
    const apart = names.filter((name) => groupIssues([base, issue(code, 2, 1, 'x', { [name]: 7 })]).length > 1);
    expect(apart.sort()).toEqual([...also].sort());
    for (const name of names)
      expect(groupIssues([base, base].map((one) => ({ ...one, values: { [name]: 7 } })))).toHaveLength(1);
  });
});

test.each<[number[], [number, number][]]>([
  [[], []],
  [[4], [[4, 4]]],
  [
    [1, 2, 3, 7],
    [
      [1, 3],
      [7, 7],
    ],
  ],
  [
    [1, 3, 4, 6],
    [
      [1, 1],
      [3, 4],
      [6, 6],
    ],
  ],
])('runs of %j', (numbers, runs) => {
  expect(runsOf(numbers)).toEqual(runs);
});

test('rows of the range are accounted for to the last', () => {
  expect(accountRows({ rows: Uint8Array.from([1, 2, 2, 0, 0, 0, 3, 3, 3, 3]) })).toEqual({
    rows: 10,
    headings: 1,
    counted: 2,
    blank: 3,
    leftOut: 4,
  });
});
