import { readActivity } from '../../src/core/activity/read-activity';
import { dayOf } from '../../src/core/calendar/day';
import { inferSheetZone } from '../../src/core/calendar/infer-zone';
import { toGrid } from '../../src/core/grid/cell';
import { joinTabs } from '../../src/core/grid/join-tabs';
import type { Language } from '../../src/core/language';
import { NO_SETTINGS } from '../../src/core/settings/settings';
import { overviewModel } from '../../src/view/overview-model';
import { cellsOf } from '../support/read-sheet';

function summaryOf(csv: string, language: Language): string {
  const joined = joinTabs([{ name: '実績', member: '', team: '', month: '', grid: toGrid(cellsOf(csv)) }]);
  const activity = readActivity(joined.grid, {
    settings: NO_SETTINGS,
    asOf: dayOf(2026, 12, 31),
    zone: inferSheetZone(joined.grid),
  });
  const choices = [
    { name: '実績', kind: 'activity', chosen: true, member: '', team: '', month: '', counts: true },
  ] as const;
  const model = overviewModel({
    joined,
    activity,
    settings: NO_SETTINGS,
    choices,
    saved: false,
    made: false,
    period: undefined,
    fiscalStart: 4,
    language,
  });
  return model.summary;
}

const LOG = `
日付,担当者,活動内容
2026/4/6,見本,初回面談
2026/5/7,例田,応募承諾
`;
const MONTHS = `
担当者,指標,2026年4月,2026年5月
見本,初回面談数,10,12
例田,初回面談数,8,7
`;
const UNDATED = `
担当者,初回面談数,推薦数
見本,10,12
例田,8,7
`;

describe('what was read, in one sentence', () => {
  test.each([
    ['a log', 'ja', LOG, '「実績」から、2026年4月6日〜2026年5月7日の2件、担当者2人分を読みました。'],
    ['a log', 'en', LOG, 'Read 2 events of 2 people from "実績", 6 Apr 2026 to 7 May 2026.'],
    ['figures by month', 'ja', MONTHS, '「実績」から、2026年4月〜2026年5月の件数4か所、担当者2人分を読みました。'],
    ['figures by month', 'en', MONTHS, 'Read 4 counts of 2 people from "実績", Apr 2026 to May 2026.'],
    ['no dates', 'ja', UNDATED, '「実績」から件数4か所を読みました。日付のない表なので、期間では分けられません。'],
  ] as const)('%s (%s)', (_name, language, csv, sentence) => {
    expect(summaryOf(csv, language)).toBe(sentence);
  });
});
