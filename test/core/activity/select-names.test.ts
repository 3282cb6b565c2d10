import { ActivityBuilder } from '../../../src/core/activity/activity-builder';
import { acceptsEvent, everyone, oneMember, selectMember, unnamedMember } from '../../../src/core/activity/select';
import { dayOf } from '../../../src/core/calendar/day';
import { metricIndex } from '../../../src/core/metrics/catalogue';
import { normaliseName } from '../../../src/core/parse/name';
import { NO_SETTINGS, type Settings } from '../../../src/core/settings/settings';

/** Whom a `member` argument means: every word for everybody, nobody and a role, parts of names, teams before and after names. */

const DAY = dayOf(2026, 4, 1);
const MEETING = metricIndex('first_meeting');
const VISIT = metricIndex('client_visit');

/** An activity in which everybody has a meeting and a visit, in this order; the last row names nobody. */
function officeOf(...members: string[]) {
  const builder = new ActivityBuilder();
  for (const member of [...members, '']) {
    builder.event({ day: DAY, metric: MEETING, member });
    builder.event({ day: DAY, metric: VISIT, member });
  }
  return builder.build(DAY);
}

type Office = ReturnType<typeof officeOf>;

/** `member 佐藤: 佐藤/both`: kind, label, members, and whose events of which side are in it; else who comes nearest. */
function told(text: string, office: Office, settings: Settings = NO_SETTINGS): string {
  const selection = selectMember(text, office, settings);
  if ('unknown' in selection) return `? ${selection.unknown}: ${selection.nearest.join(' ')}`;
  const sides = new Map<string, string>();
  for (let at = 0; at < office.events.length; at++) {
    if (!acceptsEvent(selection, office.events, at)) continue;
    const name = office.members[office.events.member[at]!] ?? '-';
    const side = office.events.metric[at] === MEETING ? 'ca' : 'ra';
    sides.set(name, sides.has(name) ? 'both' : side);
  }
  const { kind, label, members, byRa } = selection;
  const who = members.map((member) => office.members[member]).join(' ');
  const whose = [...sides].map(([name, side]) => `${name}/${side}`).join(' ');
  return `${kind} ${label} [${who}]${byRa ? ' by RA' : ''}: ${whose}`;
}

const OFFICE = officeOf('佐藤 健太', '田中 彩', '鈴木');
const ALL = 'everyone  [佐藤 健太 田中 彩 鈴木]: 佐藤 健太/both 田中 彩/both 鈴木/both -/both';
const NOBODY = 'unnamed  []: -/both';
const CA = 'role CA [佐藤 健太 田中 彩 鈴木]: 佐藤 健太/ca 田中 彩/ca 鈴木/ca -/ca';
const RA = 'role RA [佐藤 健太 田中 彩 鈴木]: 佐藤 健太/ra 田中 彩/ra 鈴木/ra -/ra';

describe('words', () => {
  test.each(['', '  ', '*', '全員', '全体', '全て', 'すべて', '合計', 'all', 'ALL', 'Everyone', 'everybody', 'Total'])(
    'everybody: %j',
    (text) => {
      expect(told(text, OFFICE)).toBe(ALL);
    },
  );

  test.each(['(担当者なし)', '（担当者なし）', '担当者なし', '(No member)', 'no member'])('nobody: %s', (text) => {
    expect(told(text, OFFICE)).toBe(NOBODY);
  });

  test.each(['CA', 'ca', 'ＣＡ', 'キャリアアドバイザー', 'CAチーム', 'CA team'])('CA: %s', (text) => {
    expect(told(text, OFFICE)).toBe(CA);
  });

  test.each(['RA', 'リクルーティングアドバイザー', 'RAチーム'])('RA: %s', (text) => {
    expect(told(text, OFFICE)).toBe(RA);
  });
});

describe('names', () => {
  const people = officeOf(
    '佐藤 健太',
    '佐藤 健',
    '高橋花子',
    '高橋花',
    'Priya Nair',
    'Paul Nair',
    '全員',
    '南・ミカ',
    '林',
  );

  test.each([
    ['佐藤 健太', 'member 佐藤 健太 [佐藤 健太]: 佐藤 健太/both'],
    ['佐藤健', 'member 佐藤 健 [佐藤 健]: 佐藤 健/both'],
    ['佐藤', '? 佐藤: 佐藤 健太 佐藤 健'],
    ['健太', 'member 佐藤 健太 [佐藤 健太]: 佐藤 健太/both'],
    ['高橋', '? 高橋: 高橋花子 高橋花'],
    ['高橋花', 'member 高橋花 [高橋花]: 高橋花/both'],
    ['ミカ', 'member 南・ミカ [南・ミカ]: 南・ミカ/both'],
    ['林さん', 'member 林 [林]: 林/both'],
    ['林課長', 'member 林 [林]: 林/both'],
    ['林　マネージャー', 'member 林 [林]: 林/both'],
    ['佐藤健太 課長代理', 'member 佐藤 健太 [佐藤 健太]: 佐藤 健太/both'],
    ['nair', '? nair: Priya Nair Paul Nair'],
    ['Priya', 'member Priya Nair [Priya Nair]: Priya Nair/both'],
    ['Pri', '? Pri: Priya Nair Paul Nair 佐藤 健太'],
    ['P Nair', '? P Nair: Priya Nair Paul Nair'],
    ['Paul N.', 'member Paul Nair [Paul Nair]: Paul Nair/both'],
    // Somebody called so in the sheet is meant before everybody.
    ['全員', 'member 全員 [全員]: 全員/both'],
  ])('%s', (text, is) => {
    expect(told(text, people)).toBe(is);
  });

  test.each(['高', 'Pr. Nair', 'P. N.', 'P', 'Nair P. Priya'])('too little, or too much, for anybody: %s', (text) => {
    expect(told(text, people)).toMatch(/^\? /);
  });

  test.each(['主任', '係長', '課長代理', '課長', '次長', '部長', 'マネージャー', 'マネジャー', 'リーダー', 'チーフ'])(
    'a position alone is nobody, behind a name it is let go: %s',
    (position) => {
      expect(told(`鈴木${position}`, OFFICE)).toBe('member 鈴木 [鈴木]: 鈴木/both');
      expect(told(position, OFFICE)).toMatch(/^\?/);
    },
  );

  test('initials are not those of a shorter name, and a position stands behind the name', () => {
    const office = officeOf('Priya', 'P. M. Stone');
    expect(told('P. Nair', office)).toMatch(/^\? /);
    expect(told('P. Stone', office)).toMatch(/^\? /);
    expect(told('部長室 鈴木', OFFICE)).toMatch(/^\? /);
  });

  test('a sheet that names nobody has everybody’s events, and they are nobody’s', () => {
    expect(told('', officeOf())).toBe('everyone  []: -/both');
    expect(told('担当者なし', officeOf())).toBe('unnamed  []: -/both');
    expect(told('佐藤', officeOf())).toBe('? 佐藤: ');
  });

  test('the settings’ spelling of a name, and a name they put aside', () => {
    const members = new Map<string, { name: string } | 'ignore'>([
      [normaliseName('ケン'), { name: '佐藤健太' }],
      [normaliseName('鈴木'), 'ignore'],
    ]);
    const settings = { ...NO_SETTINGS, members };
    expect(told('ケンさん', OFFICE, settings)).toBe('member 佐藤 健太 [佐藤 健太]: 佐藤 健太/both');
    expect(told('鈴木', OFFICE, settings)).toMatch(/^\? 鈴木:/);
    expect(told('田中', OFFICE, settings)).toBe('member 田中 彩 [田中 彩]: 田中 彩/both');
  });

  test('RA:鈴木 of somebody nobody knows, or of two', () => {
    expect(told('RA:山', OFFICE)).toMatch(/^\? 山:/);
    expect(told('RA:佐藤', people)).toBe('? 佐藤: 佐藤 健太 佐藤 健');
    expect(told('ra：鈴木', OFFICE)).toBe('ra RA:鈴木 [鈴木] by RA: 鈴木/ra');
  });
});

describe('teams', () => {
  const team = (member: string, name: string, role: 'CA' | 'RA' | 'both' | '' = '') => ({ member, team: name, role });
  const teamsOf = (...teams: ReturnType<typeof team>[]): Settings => ({ ...NO_SETTINGS, teams });

  test('of the sheet, told apart from its members’ names; the settings’ word on the same team wins', () => {
    const office = { ...OFFICE, teams: [0, 2].map((member) => ({ member, team: '東京' })) };
    expect(told('東京チーム', office)).toBe('team 東京チーム [佐藤 健太 鈴木]: 佐藤 健太/both 鈴木/both');
    expect(told('東京 team', office)).toBe('team 東京 team [佐藤 健太 鈴木]: 佐藤 健太/both 鈴木/both');
    expect(told('東京', office, teamsOf(team('田中 彩', '東京チーム')))).toBe('team 東京 [田中 彩]: 田中 彩/both');
    expect(told('大阪', office)).toMatch(/^\? 大阪: /);
    expect(told('東', office).split(' ')).toContain('東京');
  });

  test('its members in the order of the sheet, each once; a tab that stands for a member belongs, blank ones do not', () => {
    const tabs = [
      { name: '鈴木', kind: 'activity' as const, member: '鈴木', team: '大阪', month: '' },
      { name: '佐藤', kind: 'activity' as const, member: '', team: '大阪', month: '' },
    ];
    const settings = {
      ...teamsOf(team('鈴木', '大阪'), team('佐藤 健太', '大阪'), team('', '大阪'), team('田中', '')),
      tabs,
    };
    expect(told('大阪', OFFICE, settings)).toBe('team 大阪 [佐藤 健太 鈴木]: 佐藤 健太/both 鈴木/both');
    expect(told('チーム', OFFICE, settings)).toMatch(/^\?/);
  });

  test('a person whose name is a team’s: the team, unless the person is it, or stands outside it', () => {
    const office = { ...officeOf('東京', '佐藤', '鈴木'), teams: [0, 1].map((member) => ({ member, team: '東京' })) };
    expect(told('東京', office)).toBe('team 東京 [東京 佐藤]: 東京/both 佐藤/both');
    const alone = { ...officeOf('東京', '佐藤'), teams: [{ member: 0, team: '東京' }] };
    expect(told('東京', alone)).toBe('member 東京 [東京]: 東京/both');
    const outside = { ...officeOf('東京', '佐藤', '鈴木'), teams: [1, 2].map((member) => ({ member, team: '東京' })) };
    expect(told('東京', outside)).toBe('member 東京 [東京]: 東京/both');
  });

  test('CA in a column of teams stays a role; a team of the settings that is called so does not', () => {
    const office = { ...OFFICE, teams: [{ member: 0, team: 'CA' }] };
    expect(told('CA', office)).toBe(CA);
    expect(told('CA', office, teamsOf(team('田中', 'CA')))).toBe('team CA [田中 彩]: 田中 彩/both');
  });

  test('roles of the settings: all that its members do, one side of those who do both, nothing of others', () => {
    const settings = teamsOf(
      team('佐藤', '', 'CA'),
      team('田中', '', 'both'),
      team('鈴木', '', 'RA'),
      team('誰か', '', 'CA'),
    );
    expect(told('CA', OFFICE, settings)).toBe('role CA [佐藤 健太 田中 彩]: 佐藤 健太/both 田中 彩/ca');
    expect(told('RA', OFFICE, settings)).toBe('role RA [田中 彩 鈴木]: 田中 彩/ra 鈴木/both');
    const twice = teamsOf(team('佐藤', '東京', 'CA'), team('佐藤', '大阪', 'both'));
    expect(told('RA', OFFICE, twice)).toBe('role RA [佐藤 健太]: 佐藤 健太/ra');
  });
});

test('everyone, one member, and the events that name nobody', () => {
  const accepted = (selection: ReturnType<typeof everyone>): number[] =>
    Array.from({ length: OFFICE.events.length }, (_, at) => at).filter((at) =>
      acceptsEvent(selection, OFFICE.events, at),
    );
  expect(everyone(OFFICE)).toMatchObject({ kind: 'everyone', label: '', members: [0, 1, 2], byRa: false });
  expect(oneMember(OFFICE, 1)).toMatchObject({ kind: 'member', label: '田中 彩', members: [1], byRa: false });
  expect(unnamedMember(OFFICE)).toMatchObject({ kind: 'unnamed', label: '', members: [], byRa: false });
  expect([everyone(OFFICE), oneMember(OFFICE, 1), unnamedMember(OFFICE)].map(accepted)).toEqual([
    [0, 1, 2, 3, 4, 5, 6, 7],
    [2, 3],
    [6, 7],
  ]);
});
