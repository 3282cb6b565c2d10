import { answer } from '../../src/apps-script/server';
import { RecordingScreen } from '../../workbench/apps-script/runtime/screen';
import { ScriptHost } from '../../workbench/apps-script/script-host';
import { MemoryView } from '../../workbench/apps-script/store/memory-view';
import type { Office } from '../support/sample-office';
import { ACTIONS, type Action } from './actions';
import { type Picture, pictureOf } from './picture';

/** The same person twice at once (a double click, a page loaded again), a lock that another holds, a protected sheet. */

const WRITING = ACTIONS.filter(({ name }) => !['the settings, opened', 'a formula'].includes(name));
const STEPS = process.env['FAULTS'] === 'all' ? Number.POSITIVE_INFINITY : 3;

/** Another run by somebody with this address, in the same file. */
function another({ store, host }: Office, email: string): Office {
  const other = new ScriptHost(host.world, { email, view: new MemoryView(store), screen: new RecordingScreen() });
  return {
    store,
    host: other,
    ask(name, request) {
      const reply = other.run('FULL', () => answer({ name, request: { ...request, language: 'ja' } }));
      if (!reply.ok) throw new Error(reply.message);
      return reply.value as never;
    },
    refusal: () => '',
  };
}

function sentenceOf(act: () => unknown): string {
  try {
    act();
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function callsOf(action: Action): number {
  const office = action.prepare();
  office.host.calls.reset();
  action.act(office);
  return office.host.calls.total;
}

/** Runs the action with something else happening at some of its calls; gives what was said then, and the end. */
function interrupted(action: Action, happens: (office: Office) => unknown): { said: string; office: Office }[] {
  const calls = callsOf(action);
  const step = Math.max(1, Math.floor(calls / (calls > 150 ? STEPS - 1 : STEPS)));
  return Array.from({ length: Math.floor(calls / step) }, (_, at) => {
    const office = action.prepare();
    let said = '';
    const fault = office.host.interruptCall(1 + at * step, () => {
      said = sentenceOf(() => happens(office));
    });
    action.act(office);
    expect([at, fault.fired]).toEqual([at, true]);
    return { said, office };
  });
}

test.each(WRITING)('$name, clicked again while it runs: done once, and the second click says to wait', (action) => {
  const twice = action.prepare();
  action.act(twice);
  action.act(twice);
  const once = action.prepare();
  action.act(once);
  const ends = [pictureOf(once), pictureOf(twice)].map(({ own: _, ...rest }) => JSON.stringify(rest));
  for (const { said, office } of interrupted(action, (one) => action.act(another(one, one.host.person.email)))) {
    expect(said === '' || /待って|もう一度/.test(said)).toBe(true);
    const { own: _, ...rest } = pictureOf(office);
    expect(ends).toContain(JSON.stringify(rest));
  }
});

test.each(WRITING)(
  '$name, and the page is loaded again meanwhile: what it shows is whole, and nothing is disturbed',
  (action) => {
    const complete = action.prepare();
    action.act(complete);
    const end = pictureOf(complete);
    const reload = (office: Office): void => {
      const page = another(office, office.host.person.email);
      page.ask('overview', { tabs: [], period: '' });
      page.ask('dashboards', {});
    };
    for (const { said, office } of interrupted(action, reload)) {
      expect(said).toBe('');
      expect(pictureOf(office)).toEqual(end);
    }
  },
);

test.each(WRITING)(
  '$name, while somebody else holds the lock: says to wait, changes nothing, and succeeds later',
  (action) => {
    const office = action.prepare();
    const before = pictureOf(office);
    const holder = {};
    office.host.world.locks.take('document', holder, 0);
    expect(sentenceOf(() => action.act(office))).toMatch(/待って/);
    expect(pictureOf(office)).toEqual(before);
    office.host.world.locks.release('document', holder);
    expect(sentenceOf(() => action.act(office))).toBe('');
  },
);

const EDITOR = 'editor@example.com';

/** What a sheet shows, without the marks that nobody sees. */
const contentOf = ({ own }: Picture, name: string): string => (own[name] ?? '').replace(/"metadata":\[.*?\]/, '');

test.each(WRITING.filter(({ name }) => /again|an answer$|second talk|period|changed/.test(name)))(
  '$name, on sheets of the add-on that the owner has protected: says so, changes none of them, and succeeds afterwards',
  (action) => {
    const office = action.prepare();
    Object.assign(office.host.world, { editors: [EDITOR] });
    const editor = another(office, EDITOR);
    const made = Object.keys(pictureOf(office).own);
    const protectAll = (off: boolean): void =>
      office.host.run('FULL', ({ SpreadsheetApp }) => {
        for (const name of made) {
          const sheet = SpreadsheetApp.getActive().getSheetByName(name)!;
          if (off) for (const one of sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)) one.remove();
          else sheet.protect().removeEditor(EDITOR);
        }
      });
    protectAll(false);
    const before = pictureOf(office);
    expect(sentenceOf(() => action.act(editor))).toMatch(/保護.*外して.*もう一度/);
    const after = pictureOf(office);
    expect([after.theirs, after.unfinished]).toEqual([before.theirs, []]);
    for (const name of made) expect([name, contentOf(after, name)]).toEqual([name, contentOf(before, name)]);
    protectAll(true);
    expect(sentenceOf(() => action.act(editor))).toBe('');
  },
);
