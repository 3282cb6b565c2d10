import { UNDATED } from '../../../src/core/activity/activity';
import { ActivityBuilder } from '../../../src/core/activity/activity-builder';
import { guessTabs } from '../../../src/core/activity/guess-tabs';
import { metricIndex } from '../../../src/core/metrics/catalogue';

const MEETING = metricIndex('first_meeting');
const dated = (member = '') => new ActivityBuilder().event({ day: 20_700, metric: MEETING, member }).build(20_779);
const undated = () => new ActivityBuilder().event({ day: UNDATED, metric: MEETING }).build(20_779);

test('a tab with dated events is activity, one that cannot be read is something else', () => {
  const guesses = guessTabs([
    { name: '活動記録', activity: dated('見本 花') },
    { name: 'メモ', activity: undefined },
  ]);
  expect(guesses.map(({ kind, dated: events }) => [kind, events])).toEqual([
    ['activity', 1],
    ['other', 0],
  ]);
});

test.each(['目標', '2026年度 個人目標', 'MBO', 'Targets', 'Q4 goals', '予算'])('%s holds targets', (name) => {
  expect(guessTabs([{ name, activity: undefined }])[0]!.kind).toBe('targets');
});

test('a tab named after targets that holds dated activity is activity', () => {
  expect(guessTabs([{ name: '目標と実績', activity: dated() }])[0]!.kind).toBe('activity');
});

test('tabs that name nobody are taken for members when there are several', () => {
  const guesses = guessTabs([
    { name: '見本', activity: dated() },
    { name: '例田', activity: dated() },
  ]);
  expect(guesses.map(({ member }) => member)).toEqual(['見本', '例田']);
  expect(guessTabs([{ name: '活動', activity: dated() }])[0]!.member).toBe('');
});

test('a month as a name is a month, not a person', () => {
  const guesses = guessTabs([
    { name: '2026年10月', activity: dated() },
    { name: '2026年11月', activity: undated() },
  ]);
  expect(guesses.map(({ member, month }) => [member, month])).toEqual([
    ['', '2026年10月'],
    ['', '2026年11月'],
  ]);
});
