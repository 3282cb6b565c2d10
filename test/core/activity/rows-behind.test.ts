import { rowsOfCandidate, rowsOfCount } from '../../../src/core/activity/rows-behind';
import { everyone, oneMember } from '../../../src/core/activity/select';
import { dayOf } from '../../../src/core/calendar/day';
import { metricIndex } from '../../../src/core/metrics/catalogue';
import { readSheet } from '../../support/read-sheet';

/** The rows a number was made of: each once, in the order of the sheet. */

const MEETING = metricIndex('first_meeting');
const APRIL = { first: dayOf(2026, 4, 1), last: dayOf(2026, 4, 30), grain: 'month' as const };

const COUNTS = readSheet(`
日付,担当,面談（日中）,面談（夜間）,推薦数
2026/4/1,佐藤,3,1,1
2026/4/2,佐藤,,,1
2026/4/3,田中,1,,
2026/5/1,佐藤,2,2,`);

test.each([
  ['all of a metric', undefined, everyone(COUNTS), [1, 3, 4]],
  ['of a month', APRIL, everyone(COUNTS), [1, 3]],
  ['of a person', undefined, oneMember(COUNTS, 0), [1, 4]],
  ['of a person in a month', APRIL, oneMember(COUNTS, 1), [3]],
])('%s', (_, period, selection, rows) => {
  expect(rowsOfCount(COUNTS, MEETING, period, selection)).toEqual(rows);
});

test('of a candidate', () => {
  const stages = readSheet(`
求職者,企業,担当,推薦日,書類通過日
K1,A社,佐藤,2026/4/1,2026/4/3
K2,A社,佐藤,2026/4/1,
K1,B社,佐藤,2026/4/1,2026/4/8
K3,B社,佐藤,,`);
  expect(stages.candidates.map((_, candidate) => rowsOfCandidate(stages, candidate))).toEqual([[1, 3], [2], []]);
});
