import { selectMember } from '../../../src/core/activity/select';
import { SCRIPT_ZONE } from '../../../src/core/calendar/sheet-zone';
import { toGrid } from '../../../src/core/grid/cell';
import { readSettings } from '../../../src/core/settings/read-settings';
import { NO_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import { readSheet } from '../../support/read-sheet';

/** What `member` selects, by name. */
function chosen(sheet: string, member: string, settings: Settings = NO_SETTINGS): readonly string[] {
  const read = readSheet(sheet);
  const selection = selectMember(member, read, settings);
  return 'unknown' in selection ? ['?', ...selection.nearest] : selection.members.map((index) => read.members[index]!);
}

const STACKED = `
東京チーム,,
日付,担当,面談数
2026/4/1,佐藤,2
2026/4/1,田中,3
大阪チーム,,
日付,担当,面談数
2026/4/1,鈴木,4`;
const COLUMN = `
日付,チーム,担当,面談数
2026/4/1,東京,佐藤,2
2026/4/1,,田中,3
2026/4/1,大阪,鈴木,4`;
const ACROSS = `
東京チーム,,
,面談数,
月,佐藤,田中
2026年4月,2,3
2026年5月,1,1`;
const UNNAMED = `
東京チーム,
日付,面談数
2026/4/1,2
2026/4/2,3`;

describe('teams the sheet names itself', () => {
  it.each([
    { name: 'a head line over tables with people', sheet: STACKED, member: '東京チーム', is: ['佐藤', '田中'] },
    { name: 'the other one', sheet: STACKED, member: '大阪', is: ['鈴木'] },
    { name: 'a column of teams, merged', sheet: COLUMN, member: '東京チーム', is: ['佐藤', '田中'] },
    { name: 'people across', sheet: ACROSS, member: '東京', is: ['佐藤', '田中'] },
    { name: 'a team whose rows name nobody', sheet: UNNAMED, member: '東京チーム', is: ['東京チーム'] },
    { name: 'a person', sheet: STACKED, member: '佐藤', is: ['佐藤'] },
  ])('$name', ({ sheet, member, is }) => {
    expect(chosen(sheet, member)).toEqual(is);
  });

  it('offers the teams it knows for one it does not', () => {
    expect(chosen(STACKED, '東北チーム')).toEqual(expect.arrayContaining(['?', '東京チーム', '大阪チーム']));
  });

  it('the settings win where they name the same team', () => {
    const settings = readSettings(toGrid([['所属', '田中', '東京チーム', 'CA']]), SCRIPT_ZONE);
    expect(chosen(STACKED, '東京チーム', settings)).toEqual(['田中']);
  });
});
