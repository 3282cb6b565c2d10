import { mismatch } from '../runtime/errors';
import type { Execution } from '../runtime/execution';
import type { Answer, MenuEntry } from '../runtime/screen';
import { EnumValue, enumeration, ServiceObject } from '../runtime/service-object';
import { HtmlOutput } from './html-output';
import { servedPage } from './served-page';

const BUTTON = enumeration('Button', 'CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
const BUTTON_SET = enumeration('ButtonSet', 'OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');

/** The user interface of the spreadsheet: menus, sidebar, dialogs. */
export class Ui extends ServiceObject {
  readonly kind = { name: 'Ui', service: 'Ui', counted: true, free: new Set(['createMenu', 'createAddonMenu']) };
  readonly Button = BUTTON;
  readonly ButtonSet = BUTTON_SET;

  createMenu(caption: string): Menu {
    return new Menu(this.run, caption, 'top');
  }

  /** The add-on's own menu: it carries the project's name. */
  createAddonMenu(): Menu {
    return new Menu(this.run, this.run.world.project.name, 'addon');
  }

  /** 300 px wide whatever the page asks for. */
  showSidebar(page: HtmlOutput): void {
    if (!(page instanceof HtmlOutput)) throw mismatch('Ui.showSidebar', [page]);
    this.run.person.screen.showSidebar({ title: page.getTitle(), html: servedPage(page.getContent()) });
  }

  showModalDialog(page: HtmlOutput, title: string): void {
    this._dialog(page, title, true);
  }

  showModelessDialog(page: HtmlOutput, title: string): void {
    this._dialog(page, title, false);
  }

  /** `(prompt)`, `(prompt, buttons)`, `(title, prompt, buttons)`. The script stands still meanwhile and loses its locks. */
  alert(first: string, second?: string | EnumValue, third?: EnumValue): EnumValue {
    const { button } = this._ask([first, second, third], false);
    return BUTTON[button as keyof typeof BUTTON];
  }

  prompt(first: string, second?: string | EnumValue, third?: EnumValue): PromptResponse {
    return new PromptResponse(this.run, this._ask([first, second, third], true));
  }

  private _dialog(page: HtmlOutput, title: string, modal: boolean): void {
    if (!(page instanceof HtmlOutput)) throw mismatch('Ui.showModalDialog', [page, title]);
    const html = servedPage(page.getContent());
    const size = { width_px: page.getWidth() ?? 600, height_px: page.getHeight() ?? 450 };
    this.run.person.screen.showDialog({ title, html, modal, ...size });
  }

  private _ask(args: readonly (string | EnumValue | undefined)[], input: boolean): Answer {
    const texts = args.filter((arg): arg is string => typeof arg === 'string');
    const buttons = args.find((arg): arg is EnumValue => arg instanceof EnumValue) ?? BUTTON_SET.OK;
    const [title, prompt] = texts.length > 1 ? [texts[0]!, texts[1]!] : ['', texts[0] ?? ''];
    this.run.world.locks.releaseAll(this.run);
    return this.run.person.screen.ask({ title, prompt, buttons: buttons.name().split('_'), input });
  }
}

/** A menu that is being put together; nothing shows before `addToUi`. */
export class Menu extends ServiceObject {
  readonly kind = {
    name: 'Menu',
    service: 'Ui',
    counted: true,
    free: new Set(['addItem', 'addSeparator', 'addSubMenu']),
  };
  private readonly _entries: MenuEntry[] = [];

  constructor(
    run: Execution,
    private readonly _caption: string,
    private readonly _place: 'addon' | 'top',
  ) {
    super(run);
  }

  addItem(caption: string, functionName: string): this {
    if (typeof caption !== 'string' || typeof functionName !== 'string') {
      throw mismatch('Menu.addItem', [caption, functionName]);
    }
    this._entries.push({ kind: 'item', caption, functionName });
    return this;
  }

  addSeparator(): this {
    this._entries.push({ kind: 'separator' });
    return this;
  }

  addSubMenu(menu: Menu): this {
    this._entries.push({ kind: 'menu', menu: { caption: menu._caption, place: menu._place, entries: menu._entries } });
    return this;
  }

  addToUi(): void {
    this.run.person.screen.showMenu({ caption: this._caption, place: this._place, entries: [...this._entries] });
  }
}

export class PromptResponse extends ServiceObject {
  readonly kind = { name: 'PromptResponse', service: 'Ui', counted: false };

  constructor(
    run: Execution,
    private readonly _answer: Answer,
  ) {
    super(run);
  }

  getSelectedButton(): EnumValue {
    return BUTTON[this._answer.button as keyof typeof BUTTON];
  }

  getResponseText(): string {
    return this._answer.text;
  }
}
