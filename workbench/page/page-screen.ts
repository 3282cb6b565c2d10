import type { Language } from '../../src/core/language';
import type { Answer, DialogModel, MenuModel, PageModel, Question, Screen } from '../apps-script/runtime/screen';
import type { ScriptHost } from '../apps-script/script-host';
import { addOnFrame } from './add-on-frame';
import { element } from './dom';
import { texts } from './texts';

/** What the page's parts do for the add-on. */
export interface ScreenParts {
  readonly sidebar: HTMLElement;
  readonly language: () => Language;
  readonly host: () => ScriptHost;
  readonly bridgeCode: string;
  readonly menusChanged: (menus: readonly MenuModel[]) => void;
  readonly say: (text: string) => void;
}

/** Shows what the add-on shows: its menus, its sidebar (one at a time, 300 px wide), dialogs, questions and toasts. */
export class PageScreen implements Screen {
  private menus: readonly MenuModel[] = [];
  private dialog: HTMLDialogElement | undefined;

  constructor(private readonly parts: ScreenParts) {}

  showMenu(menu: MenuModel): void {
    this.menus = [...this.menus.filter((other) => other.caption !== menu.caption || other.place !== menu.place), menu];
    this.parts.menusChanged(this.menus);
  }

  showSidebar(page: PageModel): void {
    this.closeDialog();
    const close = () => this.closeSidebar();
    const caption = texts.closeSidebar[this.parts.language()];
    const button = element(
      'button',
      { type: 'button', class: 'sidebar-close', 'aria-label': caption, title: caption, onclick: close },
      '×',
    );
    const frame = this.frame(page, { close, setWidth: () => {}, setHeight: () => {} });
    this.parts.sidebar.replaceChildren(
      element('header', { class: 'frame-head' }, element('h2', {}, page.title), button),
      frame,
    );
    this.parts.sidebar.hidden = false;
  }

  closeSidebar(): void {
    this.parts.sidebar.replaceChildren();
    this.parts.sidebar.hidden = true;
  }

  showDialog(page: DialogModel): void {
    this.closeSidebar();
    this.closeDialog();
    const close = () => this.closeDialog();
    const frame = this.frame(page, {
      close,
      setWidth: (pixels) => {
        frame.style.width = `${pixels}px`;
      },
      setHeight: (pixels) => {
        frame.style.height = `${pixels}px`;
      },
    });
    frame.style.width = `${page.width_px}px`;
    frame.style.height = `${page.height_px}px`;
    const button = element(
      'button',
      { type: 'button', class: 'sidebar-close', 'aria-label': texts.close[this.parts.language()], onclick: close },
      '×',
    );
    const dialog = element(
      'dialog',
      { class: 'dialog add-on-dialog' },
      element('header', { class: 'frame-head' }, element('h2', {}, page.title), button),
      frame,
    );
    dialog.addEventListener('close', () => dialog.remove());
    document.body.append(dialog);
    this.dialog = dialog;
    if (page.modal) dialog.showModal();
    else dialog.show();
  }

  private closeDialog(): void {
    this.dialog?.close();
    this.dialog = undefined;
  }

  /** The script stands still until the person has answered, so it has to be the browser's own question. */
  ask({ title, prompt, buttons, input }: Question): Answer {
    const text = [title, prompt].filter(Boolean).join('\n\n');
    if (input) {
      const typed = window.prompt(text);
      return typed === null ? { button: 'CLOSE', text: '' } : { button: buttons[0] ?? 'OK', text: typed };
    }
    if (buttons.length < 2) {
      window.alert(text);
      return { button: buttons[0] ?? 'OK', text: '' };
    }
    return { button: window.confirm(text) ? buttons[0]! : buttons[1]!, text: '' };
  }

  toast(message: string, title: string): void {
    this.parts.say(title === '' ? message : `${title}: ${message}`);
  }

  private frame(page: PageModel, actions: Parameters<typeof addOnFrame>[4]): HTMLIFrameElement {
    return addOnFrame(page.title, page.html, this.parts.host(), this.parts.bridgeCode, actions);
  }
}
