/** One entry of a menu: an item that runs a function, a line, or a menu inside. */
export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: MenuModel };

export interface MenuModel {
  readonly caption: string;
  /** In the add-on's place (the extensions menu once it is published), or beside File and Edit. */
  readonly place: 'addon' | 'top';
  readonly entries: readonly MenuEntry[];
}

/** A page as the browser gets it: comments inside template literals are gone, as Google serves it. */
export interface PageModel {
  readonly title: string;
  readonly html: string;
}

export interface DialogModel extends PageModel {
  readonly width_px: number;
  readonly height_px: number;
  readonly modal: boolean;
}

export interface Question {
  readonly title: string;
  readonly prompt: string;
  /** Names of the buttons, from `OK`, `CANCEL`, `YES`, `NO`. */
  readonly buttons: readonly string[];
  /** True where a text may be typed. */
  readonly input: boolean;
}

export interface Answer {
  /** A button's name, or `CLOSE`. */
  readonly button: string;
  readonly text: string;
}

/** What one person sees of an add-on; the page of the workbench implements it, tests use `RecordingScreen`. */
export interface Screen {
  /** Adds a menu; one with the same caption and place is replaced. */
  showMenu(menu: MenuModel): void;
  /** Opens the sidebar, 300 px wide, in the place of any page that was open. */
  showSidebar(page: PageModel): void;
  showDialog(page: DialogModel): void;
  /** Asks and waits. */
  ask(question: Question): Answer;
  toast(message: string, title: string, seconds: number): void;
}

/** Keeps what was shown, and answers questions from a queue (`CLOSE` when it is empty). */
export class RecordingScreen implements Screen {
  menus: MenuModel[] = [];
  /** The page that is open. Only one can be: opening another closes it. */
  open: (PageModel & { readonly place: 'sidebar' | 'dialog' }) | undefined;
  readonly opened: PageModel[] = [];
  readonly toasts: { readonly message: string; readonly title: string; readonly seconds: number }[] = [];
  readonly questions: Question[] = [];
  readonly answers: Answer[] = [];

  showMenu(menu: MenuModel): void {
    this.menus = [...this.menus.filter((other) => other.caption !== menu.caption || other.place !== menu.place), menu];
  }

  showSidebar(page: PageModel): void {
    this.open = { ...page, place: 'sidebar' };
    this.opened.push(page);
  }

  showDialog(page: DialogModel): void {
    this.open = { ...page, place: 'dialog' };
    this.opened.push(page);
  }

  ask(question: Question): Answer {
    this.questions.push(question);
    return this.answers.shift() ?? { button: 'CLOSE', text: '' };
  }

  toast(message: string, title: string, seconds: number): void {
    this.toasts.push({ message, title, seconds });
  }
}
