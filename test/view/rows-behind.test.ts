import { rowsOfCandidate, rowsOfCount } from '../../src/core/activity/rows-behind';
import { everyone, oneMember } from '../../src/core/activity/select';
import { periodWindow } from '../../src/core/activity/select-period';
import { parsePeriod } from '../../src/core/calendar/period-grammar';
import { tally } from '../../src/core/funnel/tally';
import { joinTabs } from '../../src/core/grid/join-tabs';
import { metricIndex } from '../../src/core/metrics/metrics';
import { tabRows } from '../../src/view/tab-rows';
import { openedActivity } from '../support/opened-activity';

const ROWS = [
  ['日付', '担当', '求職者', '活動内容'],
  ['2026-08-31', '佐藤', 'A', '初回面談'],
  ['2026-09-01', '佐藤', 'B', '初回面談'],
  ['2026-09-02', '田中', 'C', '初回面談'],
  ['', '', '', ''],
  ['2026-09-03', '佐藤', 'B', '応募承諾'],
  ['2026-09-04', '佐藤', 'D', '初回面談'],
];
const call = openedActivity(ROWS, '2026-09-18');
const { activity } = call;
const MEETING = metricIndex('first_meeting');
const september = parsePeriod('2026-09', call);

test('the rows of a count are those the count was made of', () => {
  expect(rowsOfCount(activity, MEETING, september, everyone(activity))).toEqual([2, 3, 6]);
  expect(rowsOfCount(activity, MEETING, september, oneMember(activity, 0))).toEqual([2, 6]);
  expect(rowsOfCount(activity, MEETING, undefined, everyone(activity))).toEqual([1, 2, 3, 6]);
  const counts = tally(activity, periodWindow(september), everyone(activity));
  expect(rowsOfCount(activity, MEETING, september, everyone(activity))).toHaveLength(counts[MEETING]!);
});

test('the rows of a candidate', () => {
  expect(rowsOfCandidate(activity, activity.candidates.indexOf('B'))).toEqual([2, 5]);
});

test('rows of joined tabs, as runs of 1-based rows of their own tab', () => {
  const tab = (name: string, rows: number) => ({
    name,
    member: name,
    team: '',
    month: '',
    grid: Array.from({ length: rows }, (_, at) => [`${name}${at}`]),
  });
  // 担当: 佐藤 (row 0), 佐藤 1–4, 担当: 田中 (row 5), 田中 6–8.
  const joined = joinTabs([tab('佐藤', 4), tab('田中', 3)]);
  expect(tabRows([1, 2, 4, 6, 7, 8], joined)).toEqual([
    {
      tab: '佐藤',
      runs: [
        [1, 2],
        [4, 4],
      ],
      count: 3,
    },
    { tab: '田中', runs: [[1, 3]], count: 3 },
  ]);
  expect(tabRows([0, 5], joined)).toEqual([]);
});
