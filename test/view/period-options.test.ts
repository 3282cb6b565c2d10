import { currentPeriod, firstPeriod, periodKey, periodOptions } from '../../src/view/period-options';
import { openedActivity } from '../support/opened-activity';

const HEAD = ['日付', '担当', '求職者', '活動内容'];

/** The activity of a sheet with one meeting on each of the days, opened on `today`. */
function opened(today: string, days: readonly string[]) {
  const rows = days.map((day, at) => [day, '佐藤', `求職者${at}`, '初回面談']);
  return openedActivity([HEAD, ...rows], today).activity;
}

const keyOn = (today: string, last: string) => periodKey(currentPeriod(opened(today, ['2025-07-10', last]), 4), 4);

describe('the month a person looks at first', () => {
  test.each([
    ['the same day', '2026-09-02', '2026-09-02', '2026-09'],
    ['no event yet in the new month', '2026-09-02', '2026-08-31', '2026-09'],
    ['after two weeks of holidays the sheet is still kept up', '2026-09-12', '2026-08-29', '2026-09'],
    ['a day longer, and the sheet ended where its last event is', '2026-09-13', '2026-08-29', '2026-08'],
    ['a file of last year', '2026-09-13', '2025-11-20', '2025-11'],
  ])('%s', (_case, today, last, month) => expect(keyOn(today, last)).toBe(month));

  test('everything, where nothing has a date', () => {
    const activity = opened('2026-09-12', []);
    expect(currentPeriod(activity, 4)).toBeUndefined();
    expect(firstPeriod(activity, 4)).toBeUndefined();
    expect(periodOptions(activity, 4, 'ja')).toEqual([{ key: 'all', label: '全期間' }]);
  });
});

describe('the choice of periods', () => {
  const keys = (today: string) =>
    periodOptions(opened(today, ['2026-07-10', '2026-08-29']), 4, 'ja').map(({ key }) => key);

  test('from the first event to the month of today, then years, then everything', () =>
    expect(keys('2026-09-12')).toEqual(['2026-09', '2026-08', '2026-07', 'FY2026', 'all']));

  test('no empty months after the end of a sheet that is not kept up', () =>
    expect(keys('2026-11-30')).toEqual(['2026-08', '2026-07', 'FY2026', 'all']));
});
