import type { SheetTarget } from '../../../src/core/activity/activity';
import { ActivityBuilder } from '../../../src/core/activity/activity-builder';
import { dayOf } from '../../../src/core/calendar/day';
import { SCRIPT_ZONE } from '../../../src/core/calendar/sheet-zone';
import { METRICS, metricIndex } from '../../../src/core/metrics/catalogue';
import { matchLabel } from '../../../src/core/metrics/match-label';
import { gatherTargets } from '../../../src/core/pace/gather-targets';
import { NO_SETTINGS, type Settings, type TargetSetting } from '../../../src/core/settings/settings';
import type { Target } from '../../../src/core/targets/target';

const asOf = dayOf(2026, 4, 15);
const m = metricIndex;

/** `source: member (scope) metric comparison value` with the period, one for each target. */
function gathered(
  {
    beside = [],
    sheet = [],
    rows = [],
  }: { beside?: readonly SheetTarget[]; sheet?: readonly Target[]; rows?: readonly TargetSetting[] },
  more: Partial<Settings> = {},
): string[] {
  const activity = {
    ...new ActivityBuilder().event({ day: asOf, metric: m('first_meeting'), member: '佐藤' }).build(asOf),
    targets: beside,
  };
  const settings = { ...NO_SETTINGS, ...more, targets: rows };
  const metricOf = (text: string) => {
    const match = matchLabel(text);
    return match.kind === 'metric' ? match.metric : undefined;
  };
  return gatherTargets(activity, sheet, {
    asOf,
    fiscalStart: 4,
    language: 'ja',
    zone: SCRIPT_ZONE,
    settings,
    metricOf,
  }).map((target) => {
    const { source, member, scope, metric, comparison, value, period } = target;
    const when = typeof period === 'string' ? period : `${period.last - period.first + 1} days`;
    return `${source}: ${member} (${scope}) ${METRICS[metric]!.id} ${comparison} ${value} [${when}]`;
  });
}

const row = (metric: string, value: string, member = '佐藤', period = '2026-04'): TargetSetting =>
  ({ metric, value, member, period }) as TargetSetting;

describe('目標 rows of the settings', () => {
  test.each<[string, TargetSetting, string[]]>([
    ['a number', row('推薦数', '20'), ['settings: 佐藤 (individual) document_submitted >= 20 [30 days]']],
    ['with its unit', row('推薦数', '20件以上'), ['settings: 佐藤 (individual) document_submitted >= 20 [30 days]']],
    ['at most', row('推薦数', '20件以下'), ['settings: 佐藤 (individual) document_submitted <= 20 [30 days]']],
    ['a share', row('書類通過率', '40%'), ['settings: 佐藤 (individual) document_pass_rate >= 0.4 [30 days]']],
    ['money', row('売上', '300万円'), ['settings: 佐藤 (individual) revenue >= 3000000 [30 days]']],
    [
      'a time is better short',
      row('日程調整日数', '2日'),
      ['settings: 佐藤 (individual) scheduling_days <= 2 [30 days]'],
    ],
    [
      'every week',
      row('推薦数', '5', '佐藤', '毎週'),
      ['settings: 佐藤 (individual) document_submitted >= 5 [weekly]'],
    ],
    [
      'for the period asked',
      row('推薦数', '5', '佐藤', ''),
      ['settings: 佐藤 (individual) document_submitted >= 5 []'],
    ],
    ['for each of all', row('推薦数', '5', ''), ['settings:  (individual) document_submitted >= 5 [30 days]']],
    ['for a team', row('推薦数', '5', '東京チーム'), ['settings: 東京チーム (team) document_submitted >= 5 [30 days]']],
    [
      'for a team of the settings, whatever it is called',
      row('推薦数', '5', '青'),
      ['settings: 青 (team) document_submitted >= 5 [30 days]'],
    ],
    [
      'for somebody nobody knows',
      row('推薦数', '5', '三好'),
      ['settings: 三好 (individual) document_submitted >= 5 [30 days]'],
    ],
    ['no number', row('推薦数', 'がんばる'), []],
    ['no metric', row('ほにゃらら', '5'), []],
    ['no period anybody knows', row('推薦数', '5', '佐藤', 'いつか'), []],
  ])('%s', (_, setting, wanted) => {
    expect(gathered({ rows: [setting] }, { teams: [{ member: '佐藤', team: '青', role: '' }] })).toEqual(wanted);
  });
});

test('sources come in order: beside actuals, the target sheet, the settings; only figures that are aimed at', () => {
  const beside = (id: string, value: number, member = '佐藤') =>
    ({ member, metric: m(id), value, period: '2026-04', row: 1, column: 1 }) as SheetTarget;
  const written = (id: string, more: Partial<Target> = {}): Target => ({
    member: '佐藤',
    period: 'monthly',
    metric: m(id),
    text: id,
    condition: '>=',
    value: 8,
    unit: '件',
    scope: 'individual',
    watched: false,
    row: 1,
    column: 2,
    ...more,
  });
  expect(
    gathered({
      rows: [row('推薦数', '20')],
      sheet: [
        written('first_meeting'),
        written('first_meeting', { watched: true }),
        written('first_meeting', { value: undefined }),
        written('first_meeting', { metric: undefined }),
        written('first_meeting', { condition: '<=', scope: 'team', member: '課' }),
      ],
      beside: [
        beside('first_interview_set', 6),
        beside('scheduling_days', 3),
        beside('placement', 2, ''),
        beside('placement', 2, '東京チーム'),
      ],
    }),
  ).toEqual([
    'activity: 佐藤 (individual) first_interview_set >= 6 [30 days]',
    'activity: 佐藤 (individual) scheduling_days <= 3 [30 days]',
    'activity:  (team) placement >= 2 [30 days]',
    'activity: 東京チーム (team) placement >= 2 [30 days]',
    'targets: 佐藤 (individual) first_meeting >= 8 [monthly]',
    'targets: 課 (team) first_meeting <= 8 [monthly]',
    'settings: 佐藤 (individual) document_submitted >= 20 [30 days]',
  ]);
});
