import { element } from './dom';

/**
 * Files dropped anywhere on the page. A veil says so while one is held over it; it also keeps the grid and the
 * sidebar's frame from swallowing the drop.
 */
export function acceptFiles(caption: () => string, open: (files: readonly File[]) => void): void {
  const veil = element('div', { class: 'drop-veil', hidden: true });
  document.body.append(veil);
  const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  window.addEventListener(
    'dragenter',
    (event) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      veil.textContent = caption();
      veil.hidden = false;
    },
    true,
  );
  window.addEventListener('dragover', (event) => holdsFile(event) && event.preventDefault(), true);
  veil.addEventListener('dragleave', () => {
    veil.hidden = true;
  });
  window.addEventListener(
    'drop',
    (event) => {
      veil.hidden = true;
      if (!holdsFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) open(files);
    },
    true,
  );
}

/** Lets the person choose a file. */
export function chooseFile(open: (files: readonly File[]) => void): void {
  const input = element('input', { type: 'file', accept: '.csv,.tsv,.txt,.xlsx,.xlsm,.xls,.ods' });
  input.addEventListener('change', () => open([...(input.files ?? [])]));
  input.click();
}
