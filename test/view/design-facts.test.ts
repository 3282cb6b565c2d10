import { ActivityBuilder } from '../../src/core/activity/activity-builder';
import { dayOf, monthStart } from '../../src/core/calendar/day';
import { metricIndex } from '../../src/core/metrics/catalogue';
import { NO_SETTINGS } from '../../src/core/settings/settings';
import { designFacts, outcomeOf } from '../../src/view/design-facts';
import { designValue } from '../../src/view/design-value';

const SET = metricIndex('first_interview_set');
const ACCEPTED = metricIndex('offer_accepted');
const AS_OF = dayOf(2026, 8, 31);

/** Seven members from little to much; results follow the measure, or do not. Members with much work on the easy kind. */
function team({ follows = true, kinds = true } = {}) {
  const builder = new ActivityBuilder();
  const ofCandidate: number[] = [];
  for (let member = 0; member < 7; member++) {
    for (let one = 0; one < 40; one++) {
      const easy = one < 4 + member * 5;
      const named = { member: `担当${member}`, candidate: `${ofCandidate.length}`, job: `企業${one % 5}` };
      ofCandidate.push(easy ? 1 : 0);
      const event = (metric: number) => builder.event({ day: monthStart(2026 * 12 + (one % 8)) + 3, metric, ...named });
      event(metricIndex('first_meeting'));
      if (easy || one % 5 === 0) event(SET);
      if (follows ? easy && one % 2 === 0 : one % 9 === 0) event(ACCEPTED);
    }
  }
  const attributes = kinds
    ? [{ heading: '職種', values: ['営業', 'エンジニア'], ofCandidate: Int32Array.from(ofCandidate) }]
    : [];
  return builder.build(AS_OF, { attributes });
}

const facts = (activity = team(), measure = SET) =>
  designFacts({
    activity,
    settings: NO_SETTINGS,
    measure,
    problem: metricIndex('interview_pass_rate'),
    fiscalStart: 4,
    language: 'ja',
  });

describe('facts', () => {
  test('members who rise together only because of what they work on: said so', () => {
    expect(facts().mix).toEqual({ looked: ['職種'], warnings: [{ heading: '職種', reverses: false }] });
  });

  test('without such a column it is said that it cannot be told', () =>
    expect(facts(team({ kinds: false })).mix).toEqual({ looked: [], warnings: [] }));

  test('members who do not rise together: nothing to take for evidence, so no word of a mix', () =>
    expect(facts(team({ follows: false })).mix).toBeNull());

  test('every result passes through a stage before it: arithmetic; not through a free activity', () => {
    expect(facts().automatic).toBe(true);
    expect(facts(team(), metricIndex('interview_prep')).automatic).toBe(false);
  });

  test('months since the sheet’s first event, members in its order, jobs with most first', () => {
    const { months, members, jobs } = facts();
    expect(months.map(({ name }) => name)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((month) => `2026年${month}月`));
    expect(members.map(({ name }) => name)).toEqual([0, 1, 2, 3, 4, 5, 6].map((member) => `担当${member}`));
    const sum = (pairs: readonly { measure: number }[]) => pairs.reduce((total, { measure }) => total + measure, 0);
    expect(sum(months)).toBe(sum(members));
    expect(jobs.map(({ measure }) => measure)).toEqual(jobs.map(({ measure }) => measure).sort((a, b) => b - a));
  });
});

test.each([
  ['placement', 'placement'],
  ['interview_pass_rate', 'offer_accepted'],
  ['revenue', 'offer_accepted'],
])('the outcome behind %s is %s', (problem, outcome) =>
  expect(outcomeOf(metricIndex(problem))).toBe(metricIndex(outcome)),
);

describe('a first value', () => {
  /** 佐藤 from March on, 4 or 6 a month, half of them placed; 田中 2 a month. */
  function two() {
    const builder = new ActivityBuilder();
    for (let month = 0; month < 8; month++) {
      const add = (member: string, metric: number, count: number) =>
        builder.event({ day: monthStart(2026 * 12 + month) + 5, metric, member, count });
      add('田中', SET, 2);
      if (month < 4) continue;
      add('佐藤', SET, month % 2 === 0 ? 4 : 6);
      add('佐藤', ACCEPTED, 2);
    }
    return builder.build(AS_OF);
  }
  const value = (owner: string, more: { every?: 'monthly' | 'weekly'; goal?: number } = {}) =>
    designValue({
      activity: two(),
      settings: NO_SETTINGS,
      measure: SET,
      problem: ACCEPTED,
      owner,
      every: more.every ?? 'monthly',
      goal: more.goal,
      language: 'ja',
    });

  test('months before somebody’s first do not count as zeros', () =>
    expect(value('佐藤').usual).toEqual({ months: 4, mean: 5, low: 4, high: 6, people: 1 }));

  test('for everybody: the mean of one person', () =>
    // March to August: 12 of 田中, 20 of 佐藤, in six months, two people.
    expect(value('全員').usual).toEqual({ months: 6, mean: 2.7, low: null, high: null, people: 2 }));

  test('a week holds less than a month', () => expect(value('佐藤', { every: 'weekly' }).usual!.mean).toBe(1.1));

  test('worked back from what is wanted; refused where the records are few', () => {
    expect(value('佐藤', { goal: 3 }).back).toMatchObject({ needed: 8, n: 20 });
    expect(value('田中', { goal: 3 }).back).toEqual({ needed: null, n: 0 });
    expect(value('佐藤').back).toBeNull();
  });

  test('nobody of that name: nothing usual', () => expect(value('山田').usual).toBeNull());
});
