import { element } from './dom';

/** A dialog of the workbench itself (never of the add-on): a title, some content, one button. Closes on Escape as well. */
export function showDialog(title: string, closeCaption: string, ...content: readonly Node[]): HTMLDialogElement {
  const button = element('button', { type: 'submit', class: 'action' }, closeCaption);
  const dialog = element(
    'dialog',
    { class: 'dialog', 'aria-labelledby': 'dialog-title' },
    element(
      'form',
      { method: 'dialog' },
      element('h2', { id: 'dialog-title' }, title),
      element('div', { class: 'dialog-content' }, ...content),
      element('div', { class: 'dialog-buttons' }, button),
    ),
  );
  dialog.addEventListener('close', () => dialog.remove());
  // The grid listens to every key of the page.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  document.body.append(dialog);
  dialog.showModal();
  button.focus();
  return dialog;
}
