import { LifecycleService, LifecycleStages, LocaleService, type Univer } from '@univerjs/core';
import type { Language } from '../../src/core/language';
import { say } from '../../src/messages/message';
import type { MenuEntry, MenuModel } from '../apps-script/runtime/screen';
import { ImportProblem } from '../import/import-problem';
import { readFile } from '../import/read-file';
import { SHEET_LOCALES, type SheetLocale, usualLocale } from '../import/sheet-locale';
import type { ImportedWorkbook } from '../import/workbook';
import { sampleWorkbook } from '../sample/sample-workbook';
import type { AddOnFiles } from './add-on';
import { showDialog } from './dialog';
import { differencesContent } from './differences';
import { element, place } from './dom';
import { acceptFiles, chooseFile } from './file-drop';
import { type BarMenu, MenuBar, type MenuItem } from './menu-bar';
import { OpenBook } from './open-book';
import { PageScreen } from './page-screen';
import { gridLocale, startGrid } from './start-grid';
import { StatusLine } from './status-line';
import { opened, problems, texts } from './texts';

/** What is open: the sample, or a file with its bytes (so that it can be read again under another locale). */
type Source =
  | { readonly kind: 'sample' }
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array };

export interface WorkbenchStart {
  readonly files: AddOnFiles;
  readonly differences: string;
  readonly language: Language;
  readonly given: { readonly name: string; readonly bytes: Uint8Array } | undefined;
}

/** The page: menus above, the grid, the add-on's sidebar beside it, a line below. */
export class Workbench {
  book: OpenBook | undefined;
  private language: Language;
  private locale: SheetLocale;
  private source: Source = { kind: 'sample' };
  private addOnMenus: readonly MenuModel[] = [];
  private readonly univer: Univer;
  private readonly bar = new MenuBar();
  private readonly status = new StatusLine(place('status'));
  private readonly screen: PageScreen;
  private readonly bookName = element('h1', { class: 'book-name' });

  constructor(private readonly start: WorkbenchStart) {
    this.language = start.language;
    this.locale = this.usual();
    this.screen = new PageScreen({
      sidebar: place('sidebar'),
      language: () => this.language,
      host: () => this.book!.addOn.host,
      bridgeCode: start.files.bridge,
      menusChanged: (menus) => {
        this.addOnMenus = menus;
        this.drawMenus();
      },
      say: (text) => this.status.say(text),
    });
    this.drawFrame();
    this.univer = startGrid(place('grid'), this.language);
    acceptFiles(
      () => texts.dropHere[this.language],
      (files) => void this.openFiles(files),
    );
    if (start.given) this.openBytes(start.given.name, start.given.bytes, undefined);
    if (!this.book) this.openSample();
    // The grid takes keys only a moment after it is drawn; tests and the screenshot script wait for this.
    const lifecycle = this.univer.__getInjector().get(LifecycleService);
    void lifecycle.onStage(LifecycleStages.Rendered).then(() => {
      document.body.dataset['ready'] = 'true';
    });
  }

  openSample(): void {
    this.source = { kind: 'sample' };
    const names = new Set(this.start.files.functions.map(({ name }) => name));
    this.openBook(sampleWorkbook(this.language, names), this.usual());
    this.status.say(texts.ready[this.language]);
  }

  async openFiles(files: readonly File[]): Promise<void> {
    const [file] = files;
    if (!file) return;
    this.status.say(texts.opening[this.language]);
    this.openBytes(file.name, new Uint8Array(await file.arrayBuffer()), undefined);
    if (files.length > 1) this.status.say(texts.oneFileOnly[this.language]);
  }

  /** Opens a file, or says why it cannot be opened; what was open stays then. */
  private openBytes(name: string, bytes: Uint8Array, locale: SheetLocale | undefined): void {
    try {
      const file = readFile(bytes, name, { locale, usualLocale: this.usual(), yearNow: new Date().getFullYear() });
      this.source = { kind: 'file', name, bytes };
      this.openBook(file.workbook, file.locale);
      const rows = file.workbook.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
      const encoding = file.encoding?.toUpperCase() ?? '';
      this.status.say(say(opened, this.language, { file: name, sheets: file.workbook.sheets.length, rows, encoding }));
    } catch (error) {
      if (!(error instanceof ImportProblem)) throw error;
      const sentence = say(problems[error.code], this.language, { ...error.values, file: name });
      this.status.say(sentence, 'error');
      showDialog(texts.cannotOpen[this.language], texts.ok[this.language], element('p', {}, sentence));
    }
  }

  private openBook(book: ImportedWorkbook, locale: SheetLocale): void {
    this.screen.closeSidebar();
    const before = this.book;
    this.addOnMenus = [];
    this.locale = locale;
    this.bookName.textContent = book.name;
    this.book = new OpenBook(
      {
        univer: this.univer,
        files: this.start.files,
        screen: this.screen,
        language: () => this.language,
        selectionChanged: (remark) => this.status.about(remark?.text ?? '', remark?.kind ?? 'plain'),
      },
      book,
      locale,
    );
    // Only now: parts of the grid look for an open workbook at any moment.
    before?.dispose();
    this.report(this.book.addOn.open());
    this.drawMenus();
  }

  private setLocale(locale: SheetLocale): void {
    if (this.source.kind === 'file') this.openBytes(this.source.name, this.source.bytes, locale);
    else {
      this.locale = locale;
      this.book?.store.setProperties({ locale });
      this.drawMenus();
    }
  }

  setLanguage(language: Language): void {
    if (language === this.language) return;
    this.language = language;
    this.drawFrame();
    this.univer.__getInjector().get(LocaleService).setLocale(gridLocale(language));
    if (this.source.kind === 'sample') this.openSample();
    else if (this.book) {
      this.screen.closeSidebar();
      this.addOnMenus = [];
      this.book.setLanguage(language);
      this.report(this.book.addOn.open());
      this.status.say(texts.ready[language]);
    }
  }

  /** A failed run of a menu item or of `onOpen`: Sheets shows a bar with the message. */
  private report(result: ReturnType<OpenBook['addOn']['open']>): void {
    if (result.ok) return;
    const sentence = result.message.replace(/^(?:Error|Exception): /, '');
    this.status.say(`${texts.scriptError[this.language]}: ${sentence}`, 'error');
    showDialog(texts.scriptError[this.language], texts.ok[this.language], element('p', {}, sentence));
  }

  private showDifferences(): void {
    const content = differencesContent(this.language, this.start.differences);
    showDialog(texts.differences[this.language], texts.close[this.language], ...content).classList.add('wide');
  }

  private usual(): SheetLocale {
    return usualLocale(this.language, navigator.languages);
  }

  private drawFrame(): void {
    const language = this.language;
    document.documentElement.lang = language;
    document.title = texts.title[language];
    const switches = (['ja', 'en'] as const).map((tag) =>
      element(
        'button',
        { type: 'button', lang: tag, 'aria-pressed': String(tag === language), onclick: () => this.setLanguage(tag) },
        tag === 'ja' ? '日本語' : 'English',
      ),
    );
    place('bar').replaceChildren(
      element('span', { class: 'mark', 'aria-hidden': 'true' }, '走'),
      element('div', { class: 'bar-middle' }, this.bookName, this.bar.root),
      element('div', { class: 'languages', role: 'group', 'aria-label': texts.language[language] }, ...switches),
    );
    const link = element(
      'button',
      { type: 'button', class: 'link', onclick: () => this.showDifferences() },
      texts.seeDifferences[language],
    );
    place('notice').replaceChildren(texts.standIn[language], ' ', link);
    this.drawMenus();
  }

  private drawMenus(): void {
    const t = <Key extends 'file' | 'help' | 'openFile' | 'sample' | 'locale' | 'differences'>(key: Key) =>
      texts[key][this.language];
    const locales: MenuItem[] = SHEET_LOCALES.map((locale) => ({
      kind: 'item',
      caption: texts.localeNames[locale][this.language],
      checked: locale === this.locale,
      act: () => this.setLocale(locale),
    }));
    const menus: BarMenu[] = [
      {
        id: 'file',
        caption: t('file'),
        items: [
          { kind: 'item', caption: t('openFile'), act: () => chooseFile((files) => void this.openFiles(files)) },
          { kind: 'item', caption: t('sample'), act: () => this.openSample() },
          { kind: 'separator' },
          { kind: 'heading', caption: t('locale') },
          ...locales,
        ],
      },
      ...this.addOnMenus.map((menu, at) => ({
        id: `add-on-${at}`,
        caption: menu.caption,
        items: this.menuItems(menu.entries),
      })),
      {
        id: 'help',
        caption: t('help'),
        items: [{ kind: 'item', caption: t('differences'), act: () => this.showDifferences() }],
      },
    ];
    this.bar.show(menus);
  }

  private menuItems(entries: readonly MenuEntry[]): MenuItem[] {
    return entries.flatMap((entry): MenuItem[] => {
      if (entry.kind === 'separator') return [{ kind: 'separator' }];
      if (entry.kind === 'menu')
        return [{ kind: 'heading', caption: entry.menu.caption }, ...this.menuItems(entry.menu.entries)];
      const { caption, functionName } = entry;
      return [{ kind: 'item', caption, act: () => this.report(this.book!.addOn.host.click(functionName)) }];
    });
  }
}
