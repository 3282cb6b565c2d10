import { METRICS, metricIndex } from '../../src/core/metrics/catalogue';
import { designPage as texts } from '../../src/messages/design-page';
import { targetSettings } from '../../src/messages/targets-page';
import type { DesignDraft, DesignNotes } from '../../src/view/design-page';
import { snapshot } from '../../workbench/apps-script/store/snapshot';
import { officeOf, plainSheet, sampleOffice } from '../support/sample-office';

const notes = (problem: string, more: Partial<DesignNotes> = {}): DesignNotes => ({
  problem,
  seen: '',
  hypothesis: '',
  good: '',
  measure: '',
  owner: '',
  every: 'monthly',
  goal: '',
  value: '',
  ...more,
});

const memo = () => officeOf([plainSheet('メモ', [['買うもの']])]);

describe('the sample agency', () => {
  const office = sampleOffice();
  const page = office.ask('design', {});

  test('problems: what is flagged first, each with its question, its replacements and its numbers', () => {
    expect(page.problems.slice(0, 3).map(({ id, group }) => [id, group])).toEqual([
      ['interview_pass_rate', 'flag'],
      ['placement', 'flag'],
      ['revenue', 'flag'],
    ]);
    const placement = page.problems.find(({ id }) => id === 'placement')!;
    expect(placement.instead[0]).toBe('first_interview_set');
    expect(placement.fact).toMatchObject({ kind: 'count', months: 6 });
    const passed = page.problems.find(({ id }) => id === 'document_pass_rate')!;
    expect(passed).toMatchObject({ group: 'kept', fact: { kind: 'rate', months: 6 } });
    for (const { instead, question, reason } of page.problems) {
      expect(instead.length).toBeGreaterThan(0);
      expect([question, reason]).not.toContain('');
    }
  });

  test('measures: nothing that others decide, what the sheet records first', () => {
    const ids = page.measures.map(({ id }) => id);
    expect(ids).toContain('first_interview_set');
    expect(ids).not.toContain('offer_accepted');
    const firstMissing = page.measures.findIndex(({ kept }) => !kept);
    expect(page.measures.slice(firstMissing).some(({ kept }) => kept)).toBe(false);
  });

  test('every problem but a duration has a replacement among the measures', () => {
    const known = new Set(page.measures.map(({ id }) => id));
    const without = page.problems.filter(({ instead }) => !instead.some((id) => known.has(id)));
    expect(without.filter(({ id }) => METRICS[metricIndex(id)]!.kind !== 'time')).toEqual([]);
  });

  test('owners: everybody, members in the order of the sheet, teams', () => {
    expect(page.owners[0]!.key).toBe('全員');
    expect(page.owners.map(({ key }) => key)).toContain('春野 さくら');
  });

  test('facts over time, by member and by job, with the arithmetic named', () => {
    const facts = office.ask('designFacts', { measure: 'first_interview_set', problem: 'interview_pass_rate' });
    expect(facts.units.map(({ unit }) => unit)).toEqual(['month', 'member', 'job']);
    expect(facts.automatic).toBe(true);
    expect(facts.kept).toBe(true);
    expect(facts.months).toHaveLength(11);
    const total = (key: 'measure' | 'outcome') => facts.members.reduce((sum, pair) => sum + pair[key], 0);
    expect(total('measure')).toBeGreaterThan(total('outcome'));
    expect(facts.jobs.map(({ measure }) => measure)).toEqual(
      [...facts.jobs.map(({ measure }) => measure)].sort((a, b) => b - a),
    );
    expect(JSON.stringify(facts)).not.toMatch(/求職者\d/);
  });

  test('an event the sheet does not record says so', () => {
    const facts = office.ask('designFacts', { measure: 'preboarding_followup', problem: 'interview_pass_rate' });
    expect(facts).toMatchObject({ kept: false, units: [], months: [], members: [], jobs: [] });
  });

  test('a first value from the owner’s own months, and worked back from the results wanted', () => {
    const ask = (owner: string, every: 'monthly' | 'weekly', goal: number) =>
      office.ask('designValue', { measure: 'first_interview_set', problem: 'placement', owner, every, goal });
    const own = ask('春野 さくら', 'monthly', 2);
    expect(own.usual).toMatchObject({ months: 6, people: 1 });
    expect(own.usual!.low!).toBeLessThanOrEqual(own.usual!.mean);
    expect(own.back).toMatchObject({ needed: 8, low: 6, high: 13 });
    expect(own.partner!.label).toBe('一次面接通過率');
    const all = ask('全員', 'monthly', 0);
    expect(all.back).toBeNull();
    expect(all.usual).toMatchObject({ people: 4, low: null });
    const weekly = ask('全員', 'weekly', 0);
    expect(weekly.usual!.mean).toBeCloseTo(all.usual!.mean / 4.35, 1);
  });

  test('what is wrong in a request is refused', () => {
    for (const problem of ['', 'constructor', '売上'])
      expect(office.refusal('designFacts', { measure: 'first_interview_set', problem })).toContain(
        '受け付けられません',
      );
  });
});

test('the proposal becomes a target of the settings, which the member page walks towards', () => {
  const office = sampleOffice();
  const before = snapshot(office.store) as { sheets: { properties: { name: string } }[] };
  const values = ['春野 さくら', '一次面接設定数', targetSettings.every.monthly.ja, '9'];
  office.ask('saveSettings', { rows: [{ key: targetSettings.target.ja, values }] });
  const member = office.ask('member', { member: '春野 さくら', period: '2026-09', metric: '' });
  expect(member.paced.find(({ label }) => label.startsWith('一次面接設定'))!.standing).toContain('目標9');
  const after = snapshot(office.store) as typeof before;
  const theirs = (picture: typeof before) => picture.sheets.filter(({ properties }) => properties.name !== 'KPI設定');
  expect(theirs(after)).toEqual(theirs(before));
});

describe('the draft', () => {
  const draft: DesignDraft = {
    step: 3,
    problem: 'placement',
    notes: [notes('offer_rate'), notes('placement', { seen: '伸びない', measure: 'first_interview_set' })],
  };

  test('is kept for this person, and comes back', () => {
    const office = memo();
    expect(office.ask('design', {}).draft).toBeNull();
    expect(office.ask('keepDraft', { draft })).toEqual({ kept: true });
    expect(office.ask('design', {}).draft).toEqual(draft);
  });

  test('where there is no room for all, the notes left alone longest go', () => {
    const office = memo();
    const long = ['a', 'b', 'c', 'd'].map((problem) => notes(problem, { seen: '面'.repeat(900) }));
    expect(office.ask('keepDraft', { draft: { ...draft, notes: long } })).toEqual({ kept: false });
    expect(office.ask('design', {}).draft!.notes.map(({ problem }) => problem)).toEqual(['b', 'c', 'd']);
  });

  test('what is no draft is refused', () => {
    const office = memo();
    for (const wrong of [
      { ...draft, step: 9 },
      { ...draft, notes: [{}] },
      { ...draft, problem: 1 },
    ])
      expect(office.refusal('keepDraft', { draft: wrong as DesignDraft })).toContain('受け付けられません');
  });
});

test('without an activity the page still works, and says why nothing can be checked', () => {
  const office = memo();
  const page = office.ask('design', {});
  expect(page.asOf).toBe('');
  expect(page.noEvidence).not.toBe('');
  expect(page.problems.every(({ fact, group }) => fact === null && group === 'other')).toBe(true);
  expect(page.owners).toEqual([{ key: '全員', label: '全員' }]);
});

test('in English nothing is Japanese', () => {
  const office = sampleOffice('en');
  const replies = [
    office.ask('design', {}),
    office.ask('designFacts', { measure: 'first_interview_set', problem: 'placement' }),
    office.ask('designValue', {
      measure: 'first_interview_set',
      problem: 'placement',
      owner: 'Everyone',
      every: 'monthly',
      goal: 2,
    }),
  ];
  expect(JSON.stringify(replies)).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
  expect(texts.choose.en).toBe('Choose one');
});
