import { readSheet } from '../../support/read-sheet';

/** `佐藤 東京`: who belongs to which team, as the sheet says it. */
function teamsOf(sheet: string): string[] {
  const { members, teams } = readSheet(sheet);
  return teams.map(({ member, team }) => `${members[member]} ${team}`);
}

test.each<[string, string, string[]]>([
  [
    'a line over some of the rows; those before it belong to no team',
    `
日付,担当,面談数
2026/4/1,高橋,1
【東京チーム】,,
2026/4/1,佐藤,2
2026/4/2,佐藤,2
【大阪チーム】,,
2026/4/1,田中,2
2026/4/1,佐藤,2`,
    ['佐藤 東京チーム', '田中 大阪チーム', '佐藤 大阪チーム'],
  ],
  [
    'a column, merged over its people, a blank at the top, and a new line in between',
    `
日付,チーム,担当,面談数
2026/4/1,,高橋,1
2026/4/1,東京,佐藤,2
2026/4/1,,田中,2
2026/4/1,大阪,鈴木,2
2026年5月,,,
2026/5/1,,水沢,2
2026/5/1,東京,鈴木,2`,
    ['佐藤 東京', '田中 東京', '鈴木 大阪', '鈴木 東京'],
  ],
  [
    'CA and RA of one row',
    `
求職者,チーム,CA,RA,推薦日
K1,東京,佐藤,木下,2026/4/1
K2,大阪,佐藤,,2026/4/1`,
    ['佐藤 東京', '木下 東京', '佐藤 大阪'],
  ],
  [
    'tables side by side, each with teams of its own',
    `
2026年4月,,,,,,
チーム,担当,面談数,,チーム,担当,訪問数
東京,佐藤,2,,大阪,木下,3
東京,田中,2,,大阪,三浦,3`,
    ['佐藤 東京', '田中 東京', '木下 大阪', '三浦 大阪'],
  ],
  [
    'no team at all',
    `
日付,担当,面談数
2026/4/1,高橋,1`,
    [],
  ],
])('%s', (_, sheet, teams) => {
  expect(teamsOf(sheet)).toEqual(teams);
});
