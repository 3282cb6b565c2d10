import type { PageName } from '../api';
import { menu } from '../messages/menu';
import { userLanguage } from './user-language';

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
    .addSeparator()
    .addItem(menu.settings[language], 'menuSettings')
    .addToUi();
}

/** Opens the sidebar on a page. The page's name travels in the document itself, for a sidebar has no address. */
export function openPage(page: PageName): void {
  const language = userLanguage();
  const content = HtmlService.createHtmlOutputFromFile('sidebar').getContent();
  const html = content
    .replace('data-page="start"', `data-page="${page}"`)
    .replace('data-language="ja"', `data-language="${language}"`)
    .replace('lang="ja"', `lang="${language}"`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle(menu.name[language]));
}
