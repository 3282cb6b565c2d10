import { SCRIPT_ZONE } from '../../../src/core/calendar/sheet-zone';
import type { Cell } from '../../../src/core/grid/cell';
import { metricIndex } from '../../../src/core/metrics/catalogue';
import { matchLabel } from '../../../src/core/metrics/match-label';
import { readSettings } from '../../../src/core/settings/read-settings';
import { settingsTargets } from '../../../src/core/targets/settings-targets';

function targets(...rows: Cell[][]) {
  const settings = readSettings([['設定', '値1', '値2', '値3', '値4'], ...rows], SCRIPT_ZONE);
  return settingsTargets(settings, (text) => {
    const match = matchLabel(text);
    return match.kind === 'metric' ? match.metric : undefined;
  });
}

test.each<[string, Cell[], object]>([
  [
    'a person’s, each month',
    ['目標', '佐藤', '一次面接設定数', '毎月', '8'],
    { member: '佐藤', metric: metricIndex('first_interview_set'), period: 'monthly', value: 8, scope: 'individual' },
  ],
  [
    'everybody’s, each for themselves',
    ['目標', '全員', '一次面接設定数', '毎週', '2件以上'],
    { period: 'weekly', value: 2, condition: '>=', scope: 'individual' },
  ],
  ['a team’s', ['目標', '東京チーム', '決定数', '2026年4月', '6'], { scope: 'team', value: 6, period: '2026年4月' }],
  ['a rate', ['目標', '佐藤', '書類通過率', '2026年4月', '40%'], { value: 0.4, unit: 'fraction' }],
  [
    'an unknown metric keeps its words',
    ['目標', '佐藤', 'ブログ執筆', '毎月', '4'],
    { metric: undefined, text: 'ブログ執筆' },
  ],
])('%s', (_, row, expected) => expect(targets(row)).toEqual([expect.objectContaining(expected)]));

test('a row names its place in the settings', () =>
  expect(targets(['単価', '90万円'], ['目標', '佐藤', '成約数', '毎月', '2'])[0]).toMatchObject({ row: 2, column: 0 }));

test('a value that holds no number is left out', () =>
  expect(targets(['目標', '佐藤', '成約数', '毎月', '?'])).toEqual([]));
