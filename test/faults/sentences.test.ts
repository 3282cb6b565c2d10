import type { Office } from '../support/sample-office';
import { ACTIONS, type Action, talk, withSettings } from './actions';
import { finished, pictureOf } from './picture';

/** What a person reads when something fails, and what is left when Google does not come back. */

const KINDS = [
  {
    kind: 'a protected sheet',
    error:
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection.',
    says: /保護.*外して.*もう一度/,
  },
  {
    kind: 'a day’s quota',
    error: 'Service invoked too many times for one day: properties.',
    says: /時間をおいて.*もう一度/,
  },
  { kind: 'a passing error', error: 'Service error: Spreadsheets', says: /もう一度お試しください.*Service error/ },
  {
    kind: 'a viewer’s access',
    error: 'You do not have permission to call Spreadsheet.insertSheet.',
    says: /編集の権限/,
  },
] as const;

/** `FAULTS=all npx jest test/faults` tries every call; else some six of them, spread over the action. */
const stepOf = (total: number): number => (process.env['FAULTS'] === 'all' ? 1 : Math.max(1, Math.round(total / 6)));

const SMALL = ACTIONS.filter(({ name }) => !name.startsWith('dashboards'));

function sentenceOf(action: Action, office: Office): string {
  try {
    action.act(office);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe.each(KINDS)('$kind', ({ error, says }) => {
  test.each(SMALL)('$name: the sentence says what to do, in words', (action) => {
    const counted = action.prepare();
    counted.host.calls.reset();
    action.act(counted);
    const { total } = counted.host.calls;
    const seen = new Set<string>();
    for (let call = 1; call <= total; call += stepOf(total)) {
      const office = action.prepare();
      // Twice, so that a second try does not hide it.
      office.host.failCall(call, error);
      office.host.failCall(call + 1, error);
      const sentence = sentenceOf(action, office);
      if (sentence !== '') seen.add(sentence.replace(/^\w+: /, ''));
    }
    expect([...seen]).toEqual([expect.stringMatching(says)]);
  });
});

test.each(SMALL)(
  '$name: when Google is gone from some call on, what people made stays, and the next try succeeds',
  (action) => {
    const complete = action.prepare();
    complete.host.calls.reset();
    action.act(complete);
    const { total } = complete.host.calls;
    for (let call = 1; call <= total; call += stepOf(total)) {
      const office = action.prepare();
      for (let later = call; later < total + 80; later++) office.host.failCall(later);
      const sentence = sentenceOf(action, office);
      if (call < total - 1) expect([call, sentence]).toEqual([call, expect.stringMatching(/もう一度|再読み込み/)]);
      expect([call, sentenceOf(action, office)]).toEqual([call, '']);
      expect([call, finished(pictureOf(office))]).toEqual([call, pictureOf(complete)]);
    }
  },
);

test('while somebody else holds the lock, the sentence says to wait, and nothing is read or written', () => {
  const office = withSettings();
  const before = pictureOf(office);
  const holder = {};
  office.host.world.locks.take('document', holder, 0);
  for (const action of [talk('佐藤', '甲'), (one: Office) => one.ask('makeDashboards', { members: [] })]) {
    expect(() => action(office)).toThrow(/少し待って|待って/);
  }
  expect(pictureOf(office)).toEqual(before);
  office.host.world.locks.release('document', holder);
  talk('佐藤', '甲')(office);
  expect(Object.keys(pictureOf(office).own)).toContain('1on1記録');
});

test.each(ACTIONS)('$name, clicked twice: nothing is there twice', (action) => {
  const once = action.prepare();
  action.act(once);
  const twice = action.prepare();
  action.act(twice);
  action.act(twice);
  const [a, b] = [pictureOf(once), pictureOf(twice)];
  expect(b.order).toEqual(a.order);
  expect(b.theirs).toBe(a.theirs);
  expect(Object.keys(b.own)).toEqual(Object.keys(a.own));
  expect(b.own['1on1記録']).toBe(a.own['1on1記録']);
  expect(b.own['KPI設定']).toBe(a.own['KPI設定']);
});
