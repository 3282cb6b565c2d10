import { ActivityBuilder } from '../../../src/core/activity/activity-builder';
import { acceptsEvent, selectMember } from '../../../src/core/activity/select';
import { dayOf } from '../../../src/core/calendar/day';
import { metricIndex } from '../../../src/core/metrics/catalogue';
import { normaliseName } from '../../../src/core/parse/name';
import { NO_SETTINGS, type Settings } from '../../../src/core/settings/settings';

const day = dayOf(2026, 4, 1);
const meeting = metricIndex('first_meeting');
const visit = metricIndex('client_visit');

/** 佐藤 健太 (CA), 田中 彩 (CA), 鈴木 (RA, also named beside the CA), 田中 誠 (both tracks), and a row without a name. */
const activity = new ActivityBuilder()
  .event({ day, metric: meeting, member: '佐藤 健太', ra: '鈴木' })
  .event({ day, metric: meeting, member: '田中 彩' })
  .event({ day, metric: visit, member: '鈴木' })
  .event({ day, metric: meeting, member: '田中 誠' })
  .event({ day, metric: visit, member: '田中 誠' })
  .event({ day, metric: meeting })
  .build(day);

function accepted(text: string, settings: Settings = NO_SETTINGS): number[] | string[] {
  const selection = selectMember(text, activity, settings);
  if ('unknown' in selection) return ['unknown', ...selection.nearest];
  return Array.from({ length: activity.events.length }, (_, at) => at).filter((at) =>
    acceptsEvent(selection, activity.events, at),
  );
}

const team = (member: string, name: string, role: 'CA' | 'RA' | 'both' | '') => ({ member, team: name, role });

describe('selectMember', () => {
  test.each<[string, number[]]>([
    ['', [0, 1, 2, 3, 4, 5]],
    ['*', [0, 1, 2, 3, 4, 5]],
    ['全員', [0, 1, 2, 3, 4, 5]],
    ['ALL', [0, 1, 2, 3, 4, 5]],
    ['合計', [0, 1, 2, 3, 4, 5]],
    ['佐藤 健太', [0]],
    ['佐藤　健太', [0]],
    ['佐藤健太さん', [0]],
    ['佐藤', [0]],
    ['鈴木様', [2]],
    ['佐藤 健太 主任', [0]],
    ['鈴木部長', [2]],
    ['(担当者なし)', [5]],
    ['CA', [0, 1, 3, 5]],
    ['ＲＡ', [2, 4]],
    ['RA:鈴木', [0, 2]],
    ['ＲＡ：鈴木さん', [0, 2]],
  ])('%s → events %j', (text, events) => {
    expect(accepted(text)).toEqual(events);
  });

  test('two people of one family name are never merged: both are offered', () => {
    expect(accepted('田中')).toEqual(['unknown', '田中 彩', '田中 誠']);
  });

  test('an unknown name offers the nearest names and teams', () => {
    const settings = { ...NO_SETTINGS, teams: [team('佐藤 健太', '東京', '')] };
    expect(accepted('佐藤 健一', settings).slice(0, 2)).toEqual(['unknown', '佐藤 健太']);
    expect(accepted('東京都', settings).slice(0, 2)).toEqual(['unknown', '東京']);
  });

  test('spellings of the settings win; an ignored name is nobody', () => {
    const members = new Map<string, { name: string } | 'ignore'>([
      [normaliseName('ケンタ'), { name: '佐藤 健太' }],
      [normaliseName('田中 彩'), 'ignore'],
    ]);
    expect(accepted('ケンタ', { ...NO_SETTINGS, members })).toEqual([0]);
    expect(accepted('田中 彩', { ...NO_SETTINGS, members })[0]).toBe('unknown');
  });

  test('a team is its members, by rows of the settings or by tabs', () => {
    const teams = [
      team('佐藤 健太', '東京チーム', 'CA'),
      team('鈴木', '東京チーム', 'RA'),
      team('田中 誠', '大阪', 'both'),
    ];
    expect(accepted('東京チーム', { ...NO_SETTINGS, teams })).toEqual([0, 2]);
    expect(accepted('東京', { ...NO_SETTINGS, teams })).toEqual([0, 2]);
    expect(accepted('大阪チーム', { ...NO_SETTINGS, teams })).toEqual([3, 4]);
    const tabs = [{ name: '佐藤', kind: 'activity' as const, member: '佐藤 健太', team: '名古屋', month: '' }];
    expect(accepted('名古屋', { ...NO_SETTINGS, tabs })).toEqual([0]);
  });

  test('roles of the settings: CA and RA are those members; 両面 counts on both sides, each with its track', () => {
    const teams = [team('佐藤 健太', '', 'CA'), team('鈴木', '', 'RA'), team('田中 誠', '', 'both')];
    expect(accepted('CA', { ...NO_SETTINGS, teams })).toEqual([0, 3]);
    expect(accepted('RA', { ...NO_SETTINGS, teams })).toEqual([2, 4]);
  });

  test('English names: a whole word of one name is enough', () => {
    const english = new ActivityBuilder()
      .event({ day, metric: meeting, member: 'Priya Nair' })
      .event({ day, metric: meeting, member: 'Tom Hollis' })
      .build(day);
    expect(selectMember('priya', english, NO_SETTINGS)).toMatchObject({ label: 'Priya Nair' });
    expect(selectMember('Ms. Nair', english, NO_SETTINGS)).toMatchObject({ label: 'Priya Nair' });
    expect(selectMember('P. Nair', english, NO_SETTINGS)).toMatchObject({ label: 'Priya Nair' });
    expect(selectMember('Priya N', english, NO_SETTINGS)).toMatchObject({ label: 'Priya Nair' });
    expect(selectMember('P N', english, NO_SETTINGS)).toMatchObject({ unknown: 'P N' });
    expect(selectMember('Pri', english, NO_SETTINGS)).toMatchObject({ unknown: 'Pri' });
  });
});
