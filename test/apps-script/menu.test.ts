import { ENTRY_POINTS } from '../../src/apps-script/entry-points';
import * as main from '../../src/apps-script/main';
import { addMenu } from '../../src/apps-script/menu';
import type { Language } from '../../src/core/language';
import { RecordingScreen } from '../../workbench/apps-script/runtime/screen';
import { World } from '../../workbench/apps-script/runtime/world';
import { ScriptHost } from '../../workbench/apps-script/script-host';
import { MemoryStore } from '../../workbench/apps-script/store/memory-store';
import { snapshot } from '../../workbench/apps-script/store/snapshot';

const PAGE = '<!doctype html><html lang="ja" data-language="ja" data-page="start" data-view=""><body></body></html>';
const ENTRIES = {
  ja: ['はじめる', 'チームを見る', 'マイKPIを開く', '1on1をはじめる', '目標をチェック', '設定とヘルプ'],
  en: ['Get started', 'View the team', 'Open My KPI', 'Start a 1-on-1', 'Check targets', 'Settings and help'],
};

function somebody(language: Language) {
  const store = new MemoryStore({ locale: language === 'ja' ? 'ja_JP' : 'en_US' }, 'シート1');
  const screen = new RecordingScreen();
  const world = new World({ store, project: { code: '', pages: { sidebar: PAGE } } });
  return { store, screen, host: new ScriptHost(world, { screen, locale: language }) };
}

afterEach(() => Object.assign(globalThis, { ADD_ON: false }));

describe.each(['ja', 'en'] as const)('the menu in %s', (language) => {
  test.each(['NONE', 'LIMITED', 'FULL'] as const)('is made in mode %s, with six entries', (mode) => {
    Object.assign(globalThis, { ADD_ON: false });
    const { host, screen, store } = somebody(language);
    const before = snapshot(store);
    host.run(mode, ({ ScriptApp }) => main.onOpen({ authMode: ScriptApp.AuthMode[mode] }));
    const [menu] = screen.menus;
    expect(menu).toMatchObject({ caption: language === 'ja' ? '自走KPI' : 'Jisou KPI', place: 'top' });
    const items = menu!.entries.flatMap((entry) => (entry.kind === 'item' ? [entry] : []));
    expect(items.map(({ caption }) => caption)).toEqual(ENTRIES[language]);
    expect(snapshot(store)).toEqual(before);
  });

  test('of the published add-on carries the project’s name', () => {
    Object.assign(globalThis, { ADD_ON: true });
    const { host, screen } = somebody(language);
    host.run('NONE', () => addMenu());
    expect(screen.menus[0]!.place).toBe('addon');
  });

  test('every entry names a global of the script, and opens its page', () => {
    Object.assign(globalThis, { ADD_ON: false });
    const { host, screen } = somebody(language);
    host.run('FULL', () => main.onInstall());
    const items = screen.menus[0]!.entries.flatMap((entry) => (entry.kind === 'item' ? [entry.functionName] : []));
    const pages = items.map((name) => {
      expect(ENTRY_POINTS.map((entry) => entry.name)).toContain(name);
      host.run('FULL', () => (main as unknown as Record<string, () => void>)[name]!());
      expect(screen.open).toMatchObject({ place: 'sidebar', title: language === 'ja' ? '自走KPI' : 'Jisou KPI' });
      expect(screen.open!.html).toContain(`data-language="${language}"`);
      return /data-page="(\w+)"/.exec(screen.open!.html)![1];
    });
    expect(pages).toEqual(['start', 'team', 'member', 'talk', 'targets', 'settings']);
  });
});
