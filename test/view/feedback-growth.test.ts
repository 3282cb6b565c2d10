import { oneMember } from '../../src/core/activity/select';
import { dayOf } from '../../src/core/calendar/day';
import { metricIndex } from '../../src/core/metrics/catalogue';
import { memberGrowth, ownShareText } from '../../src/view/feedback-growth';
import type { RecordedAction } from '../../src/view/feedback-record';
import { agency } from '../support/agency';

const activity = agency({ lowEvery: 10 });
const [member, other] = [activity.members[0]!, activity.members[1]!];

const recorded = (more: Partial<RecordedAction> = {}): RecordedAction => ({
  member,
  text: '毎朝2件推薦する',
  metric: metricIndex('document_submitted'),
  count: 10,
  agreed: dayOf(2026, 7, 1),
  due: dayOf(2026, 7, 10),
  by: 'member',
  learned: '',
  ...more,
});
const growth = (records: readonly RecordedAction[], language: 'ja' | 'en' = 'ja') =>
  memberGrowth(records, member, activity, oneMember(activity, 0), language);

test('own insights, the latest first, and nobody else’s', () => {
  const records = [
    recorded({ learned: '早く動くと進む', agreed: dayOf(2026, 6, 1) }),
    recorded({ learned: '理由を聞くと決まる', agreed: dayOf(2026, 7, 1) }),
    recorded({ learned: 'ほかの人の学び', member: other }),
    recorded({ learned: 'まだ先の話', agreed: activity.asOf + 10 }),
  ];
  expect(growth(records).insights).toEqual([
    { day: '2026年7月1日', text: '理由を聞くと決まる' },
    { day: '2026年6月1日', text: '早く動くと進む' },
  ]);
});

test('what was reached is listed, what was not is not, nor what the sheet does not count', () => {
  // From the 2nd to the 10th the sheet holds eighteen submissions.
  expect(growth([recorded({ count: 18 })]).kept).toEqual(['2026年7月1日：毎朝2件推薦する（書類推薦 18件）']);
  expect(growth([recorded({ count: 18 })], 'en').kept[0]).toContain('CVs submitted to clients: 18');
  expect(growth([recorded({ count: 19 })]).kept).toEqual([]);
  expect(growth([recorded({ metric: undefined })]).kept).toEqual([]);
  expect(growth([recorded({ count: undefined })]).kept).toEqual([]);
});

test('the last talk with what came of each action', () => {
  const { agreed } = growth([recorded(), recorded({ text: '同席する', metric: undefined })]);
  expect(agreed.map(({ action }) => action)).toEqual([
    '前回（2026年7月1日）決めたこと：毎朝2件推薦する',
    '前回（2026年7月1日）決めたこと：同席する',
  ]);
});

test('no records: nothing', () => {
  expect(growth([])).toEqual({ agreed: [], insights: [], kept: [] });
});

test('the team sees a share, and only where it tells of nobody', () => {
  const five = [1, 2, 3, 4, 5].map((at) => recorded({ by: at < 4 ? 'member' : 'together' }));
  expect(ownShareText(five, activity.asOf, 'ja')).toBe('メンバーが自分から出した一手：5件のうち3件');
  expect(ownShareText(five, activity.asOf, 'en')).toBe('Actions that members proposed themselves: 3 of 5');
  expect(ownShareText(five.slice(1), activity.asOf, 'ja')).toBe('');
});
