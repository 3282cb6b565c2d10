import type { PageName } from '../api';
import { menu } from '../messages/menu';
import { userLanguage } from './user-language';
import { keptView } from './view-state';

/** Set by the build: the published add-on must use createAddonMenu, whose title is the project's name. */
declare const ADD_ON: boolean;

/**
 * Adds the menu. Runs in `AuthMode.NONE` too, so it may use the menu and the user's locale only: no document, no
 * properties.
 */
export function addMenu(): void {
  const language = userLanguage();
  const ui = SpreadsheetApp.getUi();
  const top = ADD_ON ? ui.createAddonMenu() : ui.createMenu(menu.name[language]);
  top
    .addItem(menu.start[language], 'menuStart')
    .addItem(menu.team[language], 'menuTeam')
    .addItem(menu.member[language], 'menuMember')
    .addItem(menu.talk[language], 'menuTalk')
    .addItem(menu.targets[language], 'menuTargets')
    .addSeparator()
    .addItem(menu.settings[language], 'menuSettings')
    .addToUi();
}

/**
 * Opens the sidebar on a page. The page's name, and what the person looked at last, travel in the document itself: a
 * sidebar has no address.
 */
export function openPage(page: PageName): void {
  const language = userLanguage();
  const content = HtmlService.createHtmlOutputFromFile('sidebar').getContent();
  const view = attributeText(JSON.stringify(keptView() ?? {}));
  // Functions, for a text may hold `$&`.
  const html = content
    .replace('data-page="start"', `data-page="${page}"`)
    .replace('data-language="ja"', `data-language="${language}"`)
    .replace('data-view=""', () => `data-view="${view}"`)
    .replace('lang="ja"', `lang="${language}"`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle(menu.name[language]));
}

/** Text inside a quoted attribute: nothing in it ends the attribute or begins a tag. */
function attributeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
