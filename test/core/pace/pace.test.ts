import { ActivityBuilder } from '../../../src/core/activity/activity-builder';
import { everyone, type MemberSelection, oneMember, selectMember } from '../../../src/core/activity/select';
import { businessDays, memberCalendar, workCalendar } from '../../../src/core/calendar/business-days';
import { dayOf, endOfMonth } from '../../../src/core/calendar/day';
import type { Period } from '../../../src/core/calendar/period';
import { METRICS, metricIndex } from '../../../src/core/metrics/catalogue';
import { type PaceLine, paceLines } from '../../../src/core/pace/pace';
import type { PaceTarget } from '../../../src/core/pace/pace-target';
import { targetOwners, workOfMembers } from '../../../src/core/pace/target-owners';
import { NO_SETTINGS, type Settings } from '../../../src/core/settings/settings';

const m = metricIndex;
const april: Period = { first: dayOf(2026, 4, 1), last: dayOf(2026, 4, 30), grain: 'month' };
const firstHalf: Period = { first: dayOf(2026, 4, 1), last: dayOf(2026, 9, 30), grain: 'half' };
const asOf = dayOf(2026, 4, 15);

const activity = new ActivityBuilder()
  .event({ day: dayOf(2026, 4, 2), metric: m('first_interview_set'), count: 8, member: '佐藤' })
  .event({ day: dayOf(2026, 4, 2), metric: m('application_consent'), count: 40, member: '佐藤' })
  .event({ day: dayOf(2026, 4, 2), metric: m('first_interview_set'), count: 3, member: '田中' })
  .event({ day: dayOf(2026, 4, 2), metric: m('document_submitted'), count: 20, member: '田中' })
  .event({ day: dayOf(2026, 4, 3), metric: m('document_passed'), count: 5, member: '田中' })
  .event({ day: dayOf(2026, 4, 3), metric: m('placement'), count: 1, member: '田中' })
  .event({ day: dayOf(2026, 4, 3), metric: m('revenue'), count: 900_000, member: '田中' })
  .event({ day: dayOf(2026, 4, 3), metric: m('client_visit'), count: 4, member: '鈴木' })
  .event({ day: dayOf(2026, 4, 3), metric: m('active_jobs'), count: 60, member: '鈴木' })
  .build(asOf);

function target(more: Partial<PaceTarget> & { id?: string }): PaceTarget {
  const { id = 'first_interview_set', ...rest } = more;
  return {
    member: '佐藤',
    scope: 'individual',
    period: april,
    metric: m(id),
    comparison: '>=',
    value: 20,
    source: 'targets',
    ...rest,
  };
}

interface Asked {
  readonly asked?: Period | undefined;
  readonly asOf?: number;
  readonly settings?: Settings;
  readonly selection?: MemberSelection;
}

function lines(targets: PaceTarget[], question: Asked = {}): PaceLine[] {
  const settings = question.settings ?? NO_SETTINGS;
  const company = workCalendar({ holidays: 'jp', closed: settings.closed });
  return paceLines(activity, targets, settings, {
    asOf: question.asOf ?? asOf,
    asked: 'asked' in question ? question.asked : april,
    selection: question.selection ?? everyone(activity),
    fiscalStart: 4,
    businessDays: (first, last, member) =>
      businessDays(
        first,
        last,
        member === undefined ? company : memberCalendar(company, activity.members[member]!, settings),
      ),
  });
}

describe('the numbers', () => {
  test('April 2026 has 21 business days, 11 of them through the 15th', () => {
    const [line] = lines([target({})]);
    expect(line).toMatchObject({ owner: '佐藤', actual: 8, target: 20, daysLeft: 10 });
    expect(line!.paced!.soFar).toBeCloseTo((20 * 11) / 21, 12);
    expect(line!.paced!.difference).toBeCloseTo(8 - (20 * 11) / 21, 12);
    expect(line!.paced).toMatchObject({ need: 12, perDay: 1.2, words: { count: 4, days: 3 } });
  });

  test('one in two business days', () => {
    expect(lines([target({ value: 13 })])[0]!.paced).toMatchObject({ perDay: 0.5, words: { count: 1, days: 2 } });
  });

  test('reached: nothing needed; over: no day left, so nothing a day', () => {
    expect(lines([target({ value: 8 })])[0]!.paced).toMatchObject({ need: 0, perDay: 0, words: undefined });
    const over = lines([target({})], { asOf: dayOf(2026, 5, 10) })[0]!;
    expect(over).toMatchObject({ daysLeft: 0 });
    expect(over.paced).toMatchObject({ soFar: 20, need: 12, perDay: undefined, words: undefined });
  });

  test('a period that has not begun: all days left, no pace yet', () => {
    const may: Period = { first: dayOf(2026, 5, 1), last: endOfMonth(dayOf(2026, 5, 1)), grain: 'month' };
    const [line] = lines([target({ period: may })], { asked: undefined });
    expect([line!.daysLeft, line!.paced!.soFar, line!.paced!.need]).toEqual([18, 0, 20]);
  });

  test('weekly and daily targets are scaled by business days; a half-year stays its own row', () => {
    const [weekly, daily, half] = lines([
      target({ period: 'weekly', value: 5 }),
      target({ period: 'daily', value: 2, id: 'application_consent' }),
      target({ period: firstHalf, value: 120 }),
    ]);
    expect([weekly!.target, daily!.target, half!.target]).toEqual([21, 42, 120]);
    expect(half!.period).toEqual(firstHalf);
    expect(half!.daysLeft).toBe(21 + 18 + 22 + 22 + 20 + 19 - 11);
  });

  test('monthly targets are shown month by month; without a period, for the month of as_of', () => {
    const quarter: Period = { first: dayOf(2026, 4, 1), last: dayOf(2026, 6, 30), grain: 'quarter' };
    const months = lines([target({ period: 'monthly' })], { asked: quarter });
    expect(months.map((line) => line.period.first)).toEqual([4, 5, 6].map((month) => dayOf(2026, month, 1)));
    expect(lines([target({ period: 'monthly' })], { asked: undefined })[0]!.period).toEqual(april);
  });

  test('absences, closures and 在籍 change the days of one person', () => {
    const settings: Settings = {
      ...NO_SETTINGS,
      absences: [{ member: '佐藤', first: dayOf(2026, 4, 16), last: dayOf(2026, 4, 17) }],
      closed: [{ first: dayOf(2026, 4, 30), last: dayOf(2026, 4, 30) }],
      tenures: [{ member: '田中', first: dayOf(2026, 4, 13), last: undefined }],
    };
    const [sato, tanaka] = lines([target({}), target({ member: '田中' })], { settings });
    expect(sato!.daysLeft).toBe(7);
    expect(sato!.paced!.soFar).toBeCloseTo((20 * 11) / 18, 12);
    expect(tanaka!.daysLeft).toBe(9);
    expect(tanaka!.paced!.soFar).toBeCloseTo((20 * 3) / 12, 12);
  });
});

describe('what has a pace', () => {
  test.each<[string, Partial<PaceTarget> & { id?: string }, number | undefined]>([
    ['a result', { id: 'placement', member: '田中', value: 2 }, 1],
    ['money', { id: 'revenue', member: '田中', value: 2_000_000 }, 900_000],
    ['a rate, recomputed', { id: 'document_pass_rate', member: '田中', value: 0.3 }, 0.25],
    ['a rate whose counts the sheet lacks', { id: 'offer_acceptance_rate', member: '田中', value: 0.3 }, undefined],
    ['a level', { id: 'active_jobs', member: '鈴木', value: 80 }, 60],
    ['at most', { comparison: '<=', value: 10 }, 8],
    ['each time', { period: 'each' }, 8],
    ['a duration', { id: 'scheduling_days', value: 2, comparison: '<=' }, undefined],
    ['what the sheet does not keep', { id: 'interview_prep' }, undefined],
  ])('%s has an actual but no pace', (_, more, actual) => {
    const [line] = lines([target(more)]);
    expect([line!.actual, line!.paced]).toEqual([actual, undefined]);
  });

  test('a rate or level is not scaled by days', () => {
    expect(lines([target({ id: 'document_pass_rate', period: 'weekly', value: 0.3 })])[0]!.target).toBe(0.3);
  });
});

describe('whose', () => {
  const shown = (made: PaceLine[]) => made.map((line) => [line.owner, line.actual, line.target, line.unknown]);

  test('各自 is everyone on the metric’s track, each for themselves; a named target goes before', () => {
    const each = target({ member: '各自', value: 10 });
    expect(shown(lines([each]))).toEqual([
      ['佐藤', 8, 10, false],
      ['田中', 3, 10, false],
    ]);
    expect(shown(lines([each, target({ member: '田中さん', value: 12 })]))).toEqual([
      ['佐藤', 8, 10, false],
      ['田中', 3, 12, false],
    ]);
    expect(shown(lines([target({ member: '全員', id: 'client_visit', value: 10 })]))).toEqual([['鈴木', 4, 10, false]]);
  });

  test('silence is no absence: who has no event yet has a row, on the track of the settings if they say so', () => {
    const quiet = new ActivityBuilder()
      .event({ day: dayOf(2026, 4, 2), metric: m('application_consent'), member: '佐藤', ra: '鈴木', candidate: 'C1' })
      .build(asOf);
    const members = [...quiet.members, '高橋', '伊藤'];
    const teams = [{ member: '伊藤', team: '', role: 'RA' as const }];
    const owners = (id: string, member = '各自') =>
      targetOwners(
        target({ member, id }),
        { ...quiet, members },
        { ...NO_SETTINGS, teams },
        workOfMembers({ ...quiet, members }, { ...NO_SETTINGS, teams }),
      ).map((owner) => [owner.label, owner.selection !== undefined]);
    expect(owners('application_consent')).toEqual([
      ['佐藤', true],
      ['高橋', true],
    ]);
    expect(owners('client_visit')).toEqual([
      ['鈴木', true],
      ['高橋', true],
      ['伊藤', true],
    ]);
    for (const group of ['各RA', 'RA全員', '全RA', 'ＲＡチーム', 'All RA', 'ra'])
      expect(owners('client_visit', group)).toEqual([['伊藤', true]]);
    // Letters inside a name are no role.
    expect(owners('client_visit', 'Sara')).toEqual([['Sara', false]]);
    expect(owners('client_visit', 'Rachel')).toEqual([['Rachel', false]]);
  });

  test('a group without anybody is said to be empty; a sheet without names has the target of all', () => {
    const teams = [{ member: '佐藤', team: '東京', role: 'CA' as const }];
    expect(shown(lines([target({ member: '各RA' })], { settings: { ...NO_SETTINGS, teams } }))).toEqual([
      ['各RA', undefined, 20, true],
    ]);
    const nameless = new ActivityBuilder()
      .event({ day: dayOf(2026, 4, 2), metric: m('first_interview_set'), count: 8 })
      .build(asOf);
    const owners = targetOwners(target({ member: '' }), nameless, NO_SETTINGS, new Uint8Array());
    expect(owners.map(({ label, selection }) => [label, selection?.kind])).toEqual([['', 'everyone']]);
  });

  test('a team of the settings is a team, though its name looks like a person’s', () => {
    const teams = [{ member: '田中', team: '大阪', role: '' as const }];
    const settings = { ...NO_SETTINGS, teams };
    expect(shown(lines([target({ member: '大阪' })], { settings }))).toEqual([['大阪', 3, 20, false]]);
  });

  test('who has left, or was away all the time, gets no row of 各自', () => {
    const tenures = [{ member: '田中', first: undefined, last: dayOf(2026, 3, 31) }];
    const settings = { ...NO_SETTINGS, tenures };
    expect(shown(lines([target({ member: '各自', value: 10 })], { settings }))).toEqual([['佐藤', 8, 10, false]]);
  });

  test('a team of the settings, all of us, and nobody', () => {
    const teams = [
      { member: '佐藤', team: '東京', role: '' as const },
      { member: '田中', team: '大阪', role: '' as const },
    ];
    const settings = { ...NO_SETTINGS, teams };
    const of = (member: string, more: Asked = {}) => shown(lines([target({ member, scope: 'team' })], more));
    expect(of('東京チーム', { settings })).toEqual([['東京チーム', 8, 20, false]]);
    for (const all of [
      '課全体',
      'チーム',
      '全社',
      '当チーム',
      '我々のチーム',
      'Team',
      'our office',
      'チーム目標',
      '営業部合計',
    ])
      expect(of(all)).toEqual([[all, 11, 20, false]]);
    expect(of('名古屋支店', { settings })).toEqual([['名古屋支店', undefined, 20, true]]);
    expect(shown(lines([target({ member: '山本' })]))).toEqual([['山本', undefined, 20, true]]);
  });

  test('asked for one member: own lines only', () => {
    const targets = [target({}), target({ member: '田中' }), target({ member: 'チーム', scope: 'team' })];
    expect(lines(targets, { selection: oneMember(activity, 1) }).map((line) => line.owner)).toEqual(['田中']);
  });

  test('asked for a team: that team’s line, no other’s, and none of somebody nobody knows', () => {
    const teams = [
      { member: '佐藤', team: '東京', role: '' as const },
      { member: '田中', team: '大阪', role: '' as const },
    ];
    const settings = { ...NO_SETTINGS, teams };
    const selection = selectMember('東京', activity, settings);
    if ('unknown' in selection) throw new Error('unknown');
    const targets = ['東京', '大阪', '名古屋支店', '課全体'].map((member) => target({ member, scope: 'team' }));
    expect(lines(targets, { settings, selection }).map((line) => line.owner)).toEqual(['東京']);
    expect(lines([target({ member: '山本' })], { selection: oneMember(activity, 1) })).toEqual([]);
  });

  test('settings win over the target sheet, which wins over columns beside actuals', () => {
    const all = (['activity', 'targets', 'settings'] as const).map((source, at) => target({ source, value: 10 + at }));
    expect(lines(all).map((line) => line.target)).toEqual([12]);
    expect(lines([...all].reverse()).map((line) => line.target)).toEqual([12]);
    const other = target({ source: 'activity', period: firstHalf, value: 99 });
    expect(lines([...all, other]).map((line) => line.target)).toEqual([12, 99]);
  });

  test('only targets that meet the asked period', () => {
    const march: Period = { first: dayOf(2026, 3, 1), last: dayOf(2026, 3, 31), grain: 'month' };
    expect(lines([target({ period: march })])).toEqual([]);
    expect(lines([target({ period: march })], { asked: undefined })).toHaveLength(1);
  });
});

test('every line is about a metric of the catalogue', () => {
  for (const line of lines([target({}), target({ id: 'revenue' })])) expect(METRICS[line.metric]).toBeDefined();
});
