import { NONE } from '../../../src/core/activity/activity';
import { GROUP, IGNORED, MemberRegister, SEVERAL, TOTAL } from '../../../src/core/activity/read-members';
import { SCRIPT_ZONE } from '../../../src/core/calendar/sheet-zone';
import { type Cell, toGrid } from '../../../src/core/grid/cell';
import { readSettings } from '../../../src/core/settings/read-settings';

/** Whom the texts of a sheet name, and which of them are one person. */

function register(...settings: readonly Cell[][]): MemberRegister {
  return new MemberRegister(readSettings(toGrid(settings), SCRIPT_ZONE));
}

describe('texts that name nobody', () => {
  test.each(
    '- ー // なし 無 無し 未定 未割当 未割当て 未アサイン 不明 担当なし 担当者なし (担当者なし) （担当者なし） N/A na none None Unassigned TBC tbd 共通 その他 そのほか Other others'.split(
      ' ',
    ),
  )('%s', (text) => {
    expect(register().of(text)).toBe(NONE);
  });

  test.each(['', '  ', 'No member', '(no member)', '(none)'])('%j', (text) => {
    expect(register().of(text)).toBe(NONE);
  });

  test.each<[string, number]>([
    ['合計', TOTAL],
    ['小計', TOTAL],
    ['Total', TOTAL],
    ['東京チーム', GROUP],
    ['営業部', GROUP],
    ['全員', TOTAL],
    ['中田/沢田', SEVERAL],
    ['中田・沢田', SEVERAL],
    ['ジョン・スミス', 0],
    ['佐藤', 0],
    ['その他佐藤', 0],
    ['無藤', 0],
  ])('%s', (text, number) => {
    const members = register();
    expect(members.of(text)).toBe(number);
    expect(members.of(text)).toBe(number);
  });
});

describe('settings', () => {
  test('a spelling is put aside, or is somebody, by whatever form of it', () => {
    const members = register(
      ['担当者', '研修生', '除外'],
      ['担当者', 'サトケン', '佐藤 健'],
      ['担当者', '合計', '合田 計'],
    );
    expect(members.of('研修生')).toBe(IGNORED);
    expect(members.of('研修生さん')).toBe(IGNORED);
    expect(members.of('研修生(CA)')).toBe(IGNORED);
    expect(members.of('サトケン')).toBe(0);
    expect(members.of('佐藤健')).toBe(0);
    expect(members.of('合計')).toBe(1);
    expect(members.knows('研修生')).toBe(true);
    expect(members.knows('研修生(CA)')).toBe(true);
    expect(members.knows('合計')).toBe(true);
    expect(members.knows('佐藤 健')).toBe(true);
    expect(members.knows('佐藤')).toBe(false);
    expect(members.settle().names).toEqual(['佐藤 健', '合田 計']);
  });

  test('a name that the settings give is not short for another', () => {
    const members = register(['担当者', 'さとう', '佐藤']);
    members.of('さとう');
    members.of('佐藤健');
    const { names, numbers, unclear } = members.settle();
    expect(names).toEqual(['佐藤', '佐藤健']);
    expect([...numbers]).toEqual([0, 1]);
    expect(unclear).toEqual([]);
  });
});

describe('one person in several spellings', () => {
  test.each<{
    name: string;
    spellings: string[];
    names: string[];
    numbers: number[];
    merged: string[];
    unclear?: string[];
  }>([
    {
      name: 'width, spaces and さん make no difference, the fullest is shown',
      spellings: ['佐藤健太さん', '佐藤　健太', '田中'],
      names: ['佐藤　健太', '田中'],
      numbers: [0, 1],
      merged: ['佐藤健太さん > 佐藤　健太'],
    },
    {
      name: 'a surname where one full name fits',
      spellings: ['佐藤', '田中', '佐藤 健太'],
      names: ['佐藤 健太', '田中'],
      numbers: [0, 1, 0],
      merged: ['佐藤 > 佐藤 健太'],
    },
    {
      name: 'short of short',
      spellings: ['佐藤', '佐藤健', '佐藤健一'],
      names: ['佐藤健一'],
      numbers: [0, 0, 0],
      merged: ['佐藤 > 佐藤健一', '佐藤健 > 佐藤健一'],
    },
    {
      name: 'two possible people',
      spellings: ['佐藤', '佐藤 健太', '佐藤 美咲'],
      names: ['佐藤', '佐藤 健太', '佐藤 美咲'],
      numbers: [0, 1, 2],
      merged: [],
      unclear: ['佐藤: 佐藤 健太, 佐藤 美咲'],
    },
    {
      name: 'a role behind the name, alone and beside the name',
      spellings: ['鈴木(CA)', '木下（RA）', '木下'],
      names: ['鈴木', '木下'],
      numbers: [0, 1],
      merged: ['木下（RA） > 木下'],
    },
    {
      name: 'initials',
      spellings: ['P. Nair', 'Priya Nair'],
      names: ['Priya Nair'],
      numbers: [0, 0],
      merged: ['P. Nair > Priya Nair'],
    },
  ])('$name', ({ spellings, names, numbers, merged, unclear }) => {
    const members = register();
    for (const text of spellings) members.of(text);
    const settled = members.settle();
    expect(settled.names).toEqual(names);
    expect([...settled.numbers]).toEqual(numbers);
    expect(settled.merged.map(({ from, into }) => `${from} > ${into}`)).toEqual(merged);
    expect(settled.unclear.map(({ spelling, candidates }) => `${spelling}: ${candidates.join(', ')}`)).toEqual(
      unclear ?? [],
    );
  });

  test('who stands in a row of their own each is nobody else, even where one is short for the other', () => {
    const names = ['佐藤', '佐藤健', '田中'];
    const apart = (...rows: string[]): MemberRegister => {
      const members = register();
      for (const text of names) members.of(text);
      members.apart([NONE, ...rows.map((text) => members.of(text))]);
      return members;
    };
    expect(apart('佐藤', '佐藤健').settle()).toMatchObject({
      names,
      unclear: [{ spelling: '佐藤', candidates: ['佐藤健'] }],
    });
    expect(apart('佐藤', '田中').settle().names).toEqual(['佐藤健', '田中']);
    expect(apart('佐藤').settle().names).toEqual(['佐藤健', '田中']);
  });

  test('teams are themselves, whatever spaces they are written with, and nobody is short for them', () => {
    const members = register();
    const team = members.group('東京 チーム');
    expect(members.group('東京チーム')).toBe(team);
    expect(members.group('大阪チーム')).toBe(team + 1);
    members.of('東京');
    members.of('東京一郎');
    expect(members.settle().names).toEqual(['東京 チーム', '大阪チーム', '東京一郎']);
  });

  test('two names in one text are known as two once both have been met, and are nobody’s full name', () => {
    const members = register();
    expect(members.of('ケント・マイロ')).toBe(0);
    expect(members.isSeveralNow('ケント・マイロ')).toBe(false);
    expect(members.of('ケント')).toBe(1);
    expect(members.of('マイロ')).toBe(2);
    expect(members.isSeveralNow('ケント・マイロ')).toBe(true);
    expect(members.settle()).toMatchObject({ names: ['ケント・マイロ', 'ケント', 'マイロ'], merged: [], unclear: [] });
  });
});
