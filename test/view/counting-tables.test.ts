import { ActivityBuilder } from '../../src/core/activity/activity-builder';
import { everyone, oneMember } from '../../src/core/activity/select';
import { dayOf } from '../../src/core/calendar/day';
import type { Period } from '../../src/core/calendar/period';
import { SCRIPT_ZONE } from '../../src/core/calendar/sheet-zone';
import { type Funnel, funnel } from '../../src/core/funnel/funnel';
import type { FunnelBasis } from '../../src/core/funnel/funnel-step';
import { memberCounts } from '../../src/core/funnel/member-counts';
import { metricIndex } from '../../src/core/metrics/catalogue';
import { type PaceLine, paceLines } from '../../src/core/pace/pace';
import type { PaceTarget } from '../../src/core/pace/pace-target';
import { qualityPartner } from '../../src/core/pace/quality-partner';
import { shortfallAction } from '../../src/core/pace/shortfall';
import { type Plan, plan } from '../../src/core/plan/plan';
import { NO_SETTINGS } from '../../src/core/settings/settings';
import { type StalledUnit, stalledUnits } from '../../src/core/stalled/stalled';
import { funnelTable } from '../../src/view/funnel-table';
import { membersTable } from '../../src/view/members-table';
import { paceTable, paceText, partnerText, shortfallText } from '../../src/view/pace-table';
import { planTable } from '../../src/view/plan-table';
import { stalledTable } from '../../src/view/stalled-table';

const m = metricIndex;
const april: Period = { first: dayOf(2026, 4, 1), last: dayOf(2026, 4, 30), grain: 'month' };
const asOf = dayOf(2026, 5, 31);

const activity = new ActivityBuilder()
  .event({ day: dayOf(2026, 4, 2), metric: m('first_meeting'), member: '佐藤', candidate: 'C1' })
  .event({ day: dayOf(2026, 4, 3), metric: m('first_meeting'), member: '田中', candidate: 'C2' })
  .event({ day: dayOf(2026, 4, 8), metric: m('document_submitted'), member: '佐藤', candidate: 'C1', job: 'A' })
  .event({ day: dayOf(2026, 4, 8), metric: m('document_submitted'), member: '佐藤', candidate: 'C1', job: 'B' })
  .event({ day: dayOf(2026, 4, 9), metric: m('document_submitted'), candidate: 'C2', job: 'B' })
  .event({ day: dayOf(2026, 4, 20), metric: m('offer'), member: '佐藤', candidate: 'C1', job: 'B' })
  .end({ candidate: 'C2', kind: 'withdrawn' })
  .build(asOf);

function table(basis: FunnelBasis, language: 'ja' | 'en') {
  const made = funnel(activity, april, everyone(activity), basis) as Funnel;
  return funnelTable(made, { language, period: april, asOf, fiscalStart: 4, unique: false });
}

test('funnel, 期間: the basis stands in the first note, the unit change in words', () => {
  const [heading, first, second, last] = table('period', 'ja');
  expect(heading).toEqual(['ステージ', '件数', '次への移行率', '95%下限', '95%上限', '最初からの移行率', '備考']);
  expect(first).toEqual(['初回面談数', 2, '', '', '', 1, '基準：期間（2026年4月に起きた件数）。1人あたり1.50件']);
  expect(second!.slice(0, 3)).toEqual(['書類推薦数', 3, 1 / 3]);
  expect(second![6]).toBe('');
  expect(last!.slice(1)).toEqual([1, '', '', '', 0.5, '']);
});

test.each<[FunnelBasis, RegExp, string, string]>([
  [
    'cohort',
    /^基準：コホート（2026年4月に「初回面談」の段階に入った2人が、2026年5月31日までにどこまで進んだか）$/,
    '',
    '',
  ],
  ['byStage', /^基準：段階別（2026年4月に.*どうなったか）。先の段階へ2$/, '先の段階へ1・辞退1', '進行中1'],
  ['completed', /^基準：完了（2026年4月に「初回面談」の段階に入り、結果の出た1人。進行中の1人は含みません）$/, '', ''],
])('funnel, %s: the basis is named', (basis, first, second, third) => {
  const notes = table(basis, 'ja')
    .slice(1)
    .map((row) => row[6]);
  expect(notes[0]).toMatch(first);
  expect(notes.slice(1)).toEqual([second, third]);
});

test('funnel in English', () => {
  const rows = table('byStage', 'en');
  expect(rows[0]).toEqual(['Stage', 'Count', 'To next', '95% low', '95% high', 'From first', 'Note']);
  expect(rows[1]![6]).toBe(
    'Basis: by stage (what entered each stage in Apr 2026, and what became of it by 31 May 2026); moved on 2',
  );
  expect(table('period', 'en')[1]![6]).toBe('Basis: period (what happened in Apr 2026); 1.50 per candidate');
  expect(table('cohort', 'en')[1]![6]).toBe(
    'Basis: cohort (2 candidates that entered "First candidate meetings held" in Apr 2026, followed to 31 May 2026)',
  );
});

test('funnel over everything: so far, in both languages', () => {
  const note = (basis: FunnelBasis, language: 'ja' | 'en') => {
    const made = funnel(activity, undefined, everyone(activity), basis) as Funnel;
    return funnelTable(made, { language, period: undefined, asOf, fiscalStart: 4, unique: false })[1]![6];
  };
  expect(note('period', 'ja')).toMatch(/^基準：期間（これまでに起きた件数）/);
  expect(note('cohort', 'ja')).toMatch(/^基準：コホート（これまでに「初回面談」の段階に入った2人が/);
  expect(note('byStage', 'ja')).toMatch(/^基準：段階別（これまでに各段階に入った分が/);
  expect(note('period', 'en')).toMatch(/^Basis: period \(what happened so far\)/);
  expect(note('completed', 'en')).toMatch(
    /^Basis: completed \(1 candidate that entered ".*" so far, finished ones only; 1 still/,
  );
});

test('members in the sheet’s order, those without a name, the total', () => {
  const made = memberCounts(activity, [m('first_meeting'), m('document_submitted')], april);
  expect(membersTable(made, activity, 'ja')).toEqual([
    ['担当者', '初回面談数', '書類推薦数'],
    ['佐藤', 1, 2],
    ['田中', 1, 0],
    ['(担当者なし)', 0, 1],
    ['合計', 2, 3],
  ]);
});

test('stalled: a date in the cell, what is not named is blank', () => {
  const units = stalledUnits(activity, 7, asOf, everyone(activity)) as StalledUnit[];
  expect(stalledTable(units, activity, 'ja', SCRIPT_ZONE)).toEqual([
    ['担当者', '求職者', '求人', 'いまの段階', '最後の動き', '経過日数'],
    ['佐藤', 'C1', 'B', '内定数', new Date(2026, 3, 20), 41],
  ]);
});

const totals = new ActivityBuilder()
  .event({ day: dayOf(2026, 4, 1), metric: m('application_consent'), count: 100, member: '佐藤' })
  .event({ day: dayOf(2026, 4, 1), metric: m('document_submitted'), count: 90, member: '佐藤' })
  .event({ day: dayOf(2026, 4, 1), metric: m('document_passed'), count: 30, member: '佐藤' })
  .event({ day: dayOf(2026, 4, 1), metric: m('first_interview_set'), count: 24, member: '佐藤' })
  .event({ day: dayOf(2026, 4, 1), metric: m('placement'), count: 3, member: '佐藤' })
  .build(asOf);

test('plan: needs by stage, and a plain refusal where data is too sparse', () => {
  const of = (outcome: string, goal: number) =>
    plan(totals, m(outcome), goal, april, everyone(totals), NO_SETTINGS) as Plan;
  expect(planTable(of('first_interview_set', 12), undefined, 'ja')).toEqual([
    ['ステージ', '必要数', '下限', '上限', '実績比', 'n'],
    ['求人応募数(応募承諾数)', 50, expect.any(Number), expect.any(Number), 0.24, 100],
    ['書類推薦数', 45, expect.any(Number), expect.any(Number), 24 / 90, 90],
    ['書類通過数', 15, expect.any(Number), expect.any(Number), 0.8, 30],
    ['一次面接設定数', 12, '', '', '', 24],
  ]);
  const refused = planTable(of('placement', 2), undefined, 'ja')[1];
  expect(refused).toEqual(['求人応募数(応募承諾数)', 'データが少なく、逆算できません (n=3)', '', '', 0.03, 100]);
  expect(planTable(of('placement', 2), undefined, 'en')[1]![1]).toBe('Too little data to work back (n=3)');
});

test('plan: units under way are said below the stages, and the table stays a rectangle', () => {
  const made = plan(totals, m('first_interview_set'), 12, april, everyone(totals), NO_SETTINGS) as Plan;
  const rows = planTable(made, { unit: 'candidate', units: 12, expected: 2, low: 1.2, high: 3.4 }, 'ja');
  expect(rows[rows.length - 1]).toEqual([
    '※ 進行中の12人から、これまで通りなら一次面接設定は1〜4件ほど見込めます。上の必要数には、その分も含まれています。',
    '',
    '',
    '',
    '',
    '',
  ]);
});

function paced(value: number, days: { all: number; left: number }, more: Partial<PaceTarget> = {}): PaceLine {
  const target: PaceTarget = {
    member: '佐藤',
    scope: 'individual',
    period: april,
    metric: m('first_interview_set'),
    comparison: '>=',
    value,
    source: 'targets',
    ...more,
  };
  return paceLines(totals, [target], NO_SETTINGS, {
    asOf: dayOf(2026, 4, 15),
    asked: april,
    selection: everyone(totals),
    fiscalStart: 4,
    businessDays: (first) => (first === april.first ? days.all : days.left),
  })[0]!;
}

test('pace: numbers, the period in the period grammar, and words', () => {
  const line = paced(29, { all: 20, left: 10 });
  expect(paceTable([line], 'ja', 4)).toEqual([
    ['担当者', '期間', '指標', '実績', '目標', '今日までの目安', '差', '残り営業日', '1日あたり必要', '言いかえ'],
    ['佐藤', '2026-04', '一次面接設定数', 24, 29, 14.5, 9.5, 10, 0.5, '2営業日に1件'],
  ]);
  expect(paceText(line, 'en')).toBe('1 every 2 business days');
  expect(paceText(paced(44, { all: 20, left: 10 }), 'en')).toBe('2 a business day');
  expect(paceText(paced(20, { all: 20, left: 10 }), 'ja')).toBe('目標の件数に届いています');
  expect(paceText(paced(29, { all: 20, left: 0 }), 'ja')).toBe('残り営業日はありません（目標まであと5件でした）');
  expect(paceText(paced(29, { all: 20, left: 9 }, { member: '山本' }), 'ja')).toContain('見つかりません');
});

test('pace: a result has its numbers, and nothing to walk towards', () => {
  const row = paceTable([paced(5, { all: 20, left: 10 }, { metric: m('placement') })], 'ja', 4)[1];
  expect(row).toEqual(['佐藤', '2026-04', '決定数(成約数)', 3, 5, '', '', 10, '', '']);
});

test('what is short, in own actions; and the partner rate to watch', () => {
  const may = dayOf(2026, 5, 10);
  const action = shortfallAction(totals, m('first_interview_set'), 5, oneMember(totals, 0), may);
  // 24 of 100: Wilson 0.1669–0.3323, so 16 to 30.
  expect(shortfallText(5, action, 'ja')).toBe('あと5件。直近6か月のあなたなら、求人応募16〜30件ほどで届きます。');
  expect(shortfallText(5, action, 'en')).toMatch(/^5 to go\. Going by your last 6 months, about 16 to 30 × "/);
  expect(shortfallText(5, undefined, 'ja')).toContain('言えません');
  const partner = qualityPartner(totals, m('application_consent'), undefined, everyone(totals), NO_SETTINGS)!;
  expect(partnerText(partner, 'ja')).toBe('あわせて見守る書類通過率：33%（24〜44%、n=90）');
});
