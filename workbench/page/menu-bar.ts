import { element } from './dom';

export type MenuItem =
  | { readonly kind: 'item'; readonly caption: string; readonly act: () => void; readonly checked?: boolean }
  | { readonly kind: 'separator' }
  | { readonly kind: 'heading'; readonly caption: string };

export interface BarMenu {
  /** Stable name for tests and for keeping the right menu open. */
  readonly id: string;
  readonly caption: string;
  readonly items: readonly MenuItem[];
}

/**
 * The row of menus above the grid: opens on a click, moves with the arrow keys, closes on Escape, on a click
 * elsewhere and when an item was chosen (the pattern "menu bar" of the ARIA authoring guide).
 */
export class MenuBar {
  readonly root = element('nav', { class: 'menus', role: 'menubar' });
  private open: HTMLElement | undefined;

  constructor() {
    document.addEventListener('pointerdown', (event) => {
      if (this.open && !this.root.contains(event.target as Node)) this.close();
    });
    // The grid keeps the focus for itself: a click into it must close the menu as well.
    window.addEventListener('blur', () => this.close());
  }

  show(menus: readonly BarMenu[]): void {
    this.close();
    this.root.replaceChildren(...menus.map((menu) => this.menu(menu)));
  }

  private menu(menu: BarMenu): HTMLElement {
    const list = element('div', { class: 'menu-list', role: 'menu', 'aria-label': menu.caption, hidden: true });
    list.append(...menu.items.map((item) => this.item(item)));
    const button = element(
      'button',
      { type: 'button', role: 'menuitem', 'aria-haspopup': 'true', 'aria-expanded': 'false', 'data-menu': menu.id },
      menu.caption,
    );
    const holder = element('div', { class: 'menu' }, button, list);
    button.addEventListener('click', () => (this.open === holder ? this.close() : this.show_(holder)));
    button.addEventListener('pointerenter', () => {
      if (this.open && this.open !== holder) this.show_(holder);
    });
    holder.addEventListener('keydown', (event) => this.key(event, holder));
    return holder;
  }

  private item(item: MenuItem): HTMLElement {
    if (item.kind === 'separator') return element('hr', { role: 'separator' });
    if (item.kind === 'heading') return element('div', { class: 'menu-heading', role: 'presentation' }, item.caption);
    const checked = item.checked === undefined ? undefined : String(item.checked);
    const role = checked === undefined ? 'menuitem' : 'menuitemradio';
    const button = element('button', { type: 'button', role, 'aria-checked': checked, tabindex: '-1' }, item.caption);
    button.addEventListener('click', () => {
      this.close();
      item.act();
    });
    return button;
  }

  private show_(holder: HTMLElement): void {
    this.close();
    this.open = holder;
    holder.querySelector('[role=menu]')?.removeAttribute('hidden');
    holder.querySelector('[aria-haspopup]')?.setAttribute('aria-expanded', 'true');
  }

  private close(): void {
    this.open?.querySelector('[role=menu]')?.setAttribute('hidden', '');
    this.open?.querySelector('[aria-haspopup]')?.setAttribute('aria-expanded', 'false');
    this.open = undefined;
  }

  private key(event: KeyboardEvent, holder: HTMLElement): void {
    event.stopPropagation();
    const items = [...holder.querySelectorAll<HTMLElement>('[role=menu] button')];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const focus = (to: HTMLElement | null | undefined): void => {
      event.preventDefault();
      to?.focus();
    };
    if (event.key === 'Escape') {
      this.close();
      focus(holder.querySelector<HTMLElement>('[aria-haspopup]'));
    } else if (event.key === 'ArrowDown') {
      if (this.open !== holder) this.show_(holder);
      focus(items[(at + 1) % items.length]);
    } else if (event.key === 'ArrowUp') {
      focus(items[(at - 1 + items.length) % items.length]);
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      const neighbour = event.key === 'ArrowRight' ? holder.nextElementSibling : holder.previousElementSibling;
      if (!(neighbour instanceof HTMLElement)) return;
      if (this.open) this.show_(neighbour);
      focus(neighbour.querySelector<HTMLElement>('[aria-haspopup]'));
    }
  }
}
