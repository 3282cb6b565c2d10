import { answer } from '../../src/apps-script/server';
import { RecordingScreen } from '../../workbench/apps-script/runtime/screen';
import { ScriptHost } from '../../workbench/apps-script/script-host';
import { MemoryView } from '../../workbench/apps-script/store/memory-view';
import type { Office } from '../support/sample-office';
import { dashboards, prepared, talk, withSettings } from './actions';
import { type Picture, pictureOf } from './picture';

/**
 * Two people save in one file. Wherever the second comes in, the file is in the end as if one had come after the other;
 * who comes in while the other is saving is told so, and succeeds afterwards.
 */

type Act = (office: Office) => unknown;

interface Case {
  readonly name: string;
  readonly prepare: () => Office;
  readonly first: Act;
  readonly second: Act;
  /** Every so many calls of the first; 1: all. */
  readonly step: number;
}

/** The same file with somebody else in front of it. */
function colleague({ store, host }: Office): Office {
  const other = new ScriptHost(host.world, {
    email: 'b@example.com',
    view: new MemoryView(store),
    screen: new RecordingScreen(),
  });
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

const answers =
  (member: string): Act =>
  (office) =>
    office.ask('saveSettings', { rows: [{ key: '回答', values: [member, '成約数', '評価用'] }] });
const column =
  (heading: string): Act =>
  (office) =>
    office.ask('saveSettings', { rows: [{ key: '列', values: [heading, '無視'] }] });
const tab = (name: string, kind: 'activity' | 'targets') => ({ name, kind, member: '', team: '', month: '' });
const LOG = tab('活動記録', 'activity');
const TARGETS = tab('目標', 'targets');
const bare = () => {
  const office = withSettings();
  const named = (name: string) => office.store.sheets().find((sheet) => sheet.properties().name === name)!;
  office.store.removeName('KPI_SETTINGS');
  office.store.removeSheet(named('KPI設定'));
  return office;
};
const withTalk = () => {
  const office = withSettings();
  talk('佐藤', '先の約束')(office);
  return office;
};

const CASES: readonly Case[] = [
  { name: 'two answers', prepare: withSettings, first: answers('佐藤'), second: answers('田中'), step: 1 },
  { name: 'two first answers', prepare: bare, first: answers('佐藤'), second: column('備考'), step: 2 },
  {
    name: 'two choices of tabs',
    prepare: bare,
    first: (office) => office.ask('saveTabs', { tabs: [LOG], leftOut: ['目標'] }),
    second: (office) => office.ask('saveTabs', { tabs: [LOG, TARGETS], leftOut: [] }),
    step: 1,
  },
  {
    name: 'tabs and an answer',
    prepare: withSettings,
    first: (office) => office.ask('saveTabs', { tabs: [LOG, TARGETS], leftOut: [] }),
    second: answers('田中'),
    step: 1,
  },
  { name: 'two first talks', prepare: withSettings, first: talk('佐藤', '甲'), second: talk('田中', '乙'), step: 4 },
  { name: 'two talks', prepare: withTalk, first: talk('佐藤', '甲'), second: talk('田中', '乙'), step: 1 },
  {
    name: 'two proposals',
    prepare: withSettings,
    first: (office) => office.ask('writeProposal', { tab: '' }),
    second: (office) => office.ask('writeProposal', { tab: '' }),
    step: 7,
  },
  {
    name: 'dashboards for two people',
    prepare: withSettings,
    first: dashboards,
    second: (office) => office.ask('makeDashboards', { members: ['田中'] }),
    step: 41,
  },
  { name: 'dashboards and an answer', prepare: withSettings, first: dashboards, second: answers('田中'), step: 41 },
];

function inTurn(prepare: () => Office, acts: readonly ((office: Office, other: Office) => unknown)[]): Picture {
  const office = prepare();
  const other = colleague(office);
  for (const act of acts) act(office, other);
  return pictureOf(office);
}

describe.each(CASES)('$name', ({ prepare: prepareOnce, first, second, step }) => {
  const prepare = prepared(prepareOnce);
  const one = inTurn(prepare, [(office) => first(office), (_, other) => second(other)]);
  const two = inTurn(prepare, [(_, other) => second(other), (office) => first(office)]);

  test('wherever the second comes in, nothing is lost', () => {
    const counted = prepare();
    counted.host.calls.reset();
    first(counted);
    const calls = counted.host.calls.total;
    let waited = 0;
    for (let call = 1; call <= calls; call += process.env['FAULTS'] === 'all' ? 1 : step) {
      const office = prepare();
      const other = colleague(office);
      let refused = '';
      const fault = office.host.interruptCall(call, () => {
        try {
          second(other);
        } catch (error) {
          refused = error instanceof Error ? error.message : String(error);
        }
      });
      first(office);
      expect([call, fault.fired]).toEqual([call, true]);
      if (refused !== '') {
        waited += 1;
        expect(refused).toMatch(/もう一度/);
        second(other);
      }
      const now = pictureOf(office);
      const serial = [one, two].find((picture) => JSON.stringify(picture) === JSON.stringify(now));
      expect([call, now]).toEqual([call, serial ?? one]);
    }
    expect(waited).toBeGreaterThan(0);
  });
});
