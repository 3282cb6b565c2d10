import { type Activity, type TableSummary, UNDATED } from '../../../src/core/activity/activity';
import { ActivityBuilder } from '../../../src/core/activity/activity-builder';
import { belongsWith } from '../../../src/core/activity/alike-tabs';
import { guessTabs, isTargetName } from '../../../src/core/activity/guess-tabs';
import { metricIndex } from '../../../src/core/metrics/catalogue';

const AS_OF = 20_779;
const [MEETING, PLACEMENT] = [metricIndex('first_meeting'), metricIndex('placement')];

function table(shape: TableSummary['shape'], ...roles: string[]): TableSummary {
  const place = { firstRow: 0, lastRow: 9, headRow: 0, firstColumn: 0, lastColumn: 9 };
  return { ...place, shape, columns: roles.map((role, column) => ({ column, heading: role, role })) };
}

interface Tab {
  readonly tables?: readonly TableSummary[];
  readonly metric?: number;
  readonly days?: readonly number[];
  readonly member?: string;
}

function tab({ tables = [], metric = MEETING, days = [20_700], member = '' }: Tab): Activity {
  const builder = new ActivityBuilder();
  for (const day of days) builder.event({ day, metric, member });
  return { ...builder.build(AS_OF), tables, metrics: [metric] };
}

const NINE = ['date', 'member', 'ra', 'candidate', 'client', 'job', 'metric', 'count', 'status'];

describe('whether a tab goes with those that are counted', () => {
  test.each<[string, TableSummary, TableSummary, boolean]>([
    ['the same columns', table('event-log', ...NINE), table('event-log', ...NINE), true],
    ['in another order', table('event-log', ...NINE), table('event-log', ...[...NINE].reverse()), true],
    ['seven of ten', table('event-log', ...NINE.slice(0, 8)), table('event-log', ...NINE.slice(0, 7), 'x', 'y'), true],
    ['six of nine', table('event-log', ...NINE.slice(0, 7)), table('event-log', ...NINE.slice(0, 6), 'x', 'y'), false],
    ['another shape', table('event-log', ...NINE), table('counts', ...NINE), false],
    ['none in common', table('counts', 'date'), table('counts', 'month'), false],
    ['nothing that says anything', table('counts', 'text'), table('counts', 'text'), false],
  ])('%s', (_, known, other, alike) => {
    const found = belongsWith([tab({ tables: [known] })], tab({ tables: [other] }));
    expect(found).toBe(alike ? 'alike' : undefined);
  });

  test.each([
    'ignored',
    'text',
    'settings-x',
    'total',
    'rate',
    'difference',
    'cumulative',
    'average',
    'previous',
    'former-stage',
    'other-person',
  ])('a column %s makes no difference', (role) => {
    const known = tab({ tables: [table('counts', 'date', 'member')] });
    expect(belongsWith([known], tab({ tables: [table('counts', 'date', 'member', role)] }))).toBe('alike');
    expect(belongsWith([known], tab({ tables: [table('counts', 'date', 'member', `my-${role}`)] }))).toBeUndefined();
  });

  test('one table that is alike is enough, with any tab that is counted', () => {
    const [log, counts] = [table('event-log', 'date', 'metric'), table('counts', 'month')];
    expect(belongsWith([tab({}), tab({ tables: [counts, log] })], tab({ tables: [table('flags', 'x'), log] }))).toBe(
      'alike',
    );
  });

  test('another metric makes it more, and no dates make it nothing', () => {
    const log = table('event-log', 'date', 'metric');
    const counted = [tab({ tables: [log] })];
    const other = { tables: [table('counts', 'month')] };
    expect(belongsWith(counted, tab({ ...other, metric: PLACEMENT }))).toBe('more');
    expect(belongsWith(counted, tab({ ...other, metric: PLACEMENT, days: [UNDATED, 20_700] }))).toBe('more');
    expect(belongsWith([...counted, tab({ metric: PLACEMENT })], tab({ ...other, metric: PLACEMENT }))).toBeUndefined();
    expect(belongsWith(counted, tab({ ...other, metric: PLACEMENT, days: [UNDATED] }))).toBeUndefined();
    expect(belongsWith(counted, tab({ tables: [log], days: [] }))).toBeUndefined();
    expect(belongsWith(counted, { ...tab({ metric: PLACEMENT }), metrics: [PLACEMENT, MEETING] })).toBeUndefined();
  });
});

describe('what a tab seems to be', () => {
  test.each<[string, Activity | undefined, string]>([
    ['活動', tab({ days: [20_700, 20_701, UNDATED] }), 'activity   2'],
    ['活動', tab({ days: [UNDATED] }), 'activity   0'],
    ['活動', tab({ days: [] }), 'other   0'],
    ['活動', undefined, 'other   0'],
    ['個人目標', tab({ days: [UNDATED] }), 'targets   0'],
    ['個人目標', tab({}), 'activity   1'],
    ['2026年11月', tab({}), 'activity  2026年11月 1'],
    ['２０２６年１１月', tab({}), 'activity  2026年11月 1'],
    ['2026年11月', undefined, 'other   0'],
    ['2026年度', tab({}), 'activity   1'],
  ])('%s', (name, activity, said) => {
    const [guess] = guessTabs([{ name, activity }]);
    expect(`${guess!.kind} ${guess!.member} ${guess!.month} ${guess!.dated}`).toBe(said);
  });

  test('tabs that name nobody are people’s where there are several, months and readable ones aside', () => {
    const names = (...tabs: [string, Activity | undefined][]): string[] =>
      guessTabs(tabs.map(([name, activity]) => ({ name, activity }))).map(({ member }) => member);
    expect(names(['見本', tab({})], ['例田', tab({})], ['目標', undefined])).toEqual(['見本', '例田', '']);
    expect(names(['見本', tab({})], ['11月', tab({})])).toEqual(['', '']);
    expect(names(['見本', tab({})], ['全員', tab({ member: '例田' })])).toEqual(['', '']);
    expect(names(['見本', tab({})], ['例田', tab({})], ['全員', tab({ member: '例田' })])).toEqual([
      '見本',
      '例田',
      '',
    ]);
    expect(names(['見本', tab({})], ['例田', tab({ days: [] })])).toEqual(['', '']);
    expect(names(['見本', tab({ days: [UNDATED] })], ['個人目標', tab({ days: [UNDATED] })])).toEqual(['見本', '']);
  });

  test.each([
    '目標',
    '予算',
    'ノルマ',
    'MBO',
    'ＭＢＯ',
    'KPI案',
    'KPI設定案',
    'Targets',
    'goals',
    'objectives',
    'budget',
    'quota',
  ])('%s holds targets', (name) => {
    expect(isTargetName(`2026 ${name}`)).toBe(true);
  });

  test.each(['活動', 'KPI', 'KPI実績', 'log'])('%s does not', (name) => {
    expect(isTargetName(name)).toBe(false);
  });
});
