import { HoverManagerService } from '@univerjs/sheets-ui';
import { isCellError } from '../apps-script/store';
import type { GridContext } from '../grid/grid-context';
import type { ErrorMessages } from '../grid/grid-sheet';
import { noteOf } from '../grid/grid-sheet';
import { storedValue } from '../grid/stored-value';
import { element } from './dom';

/** What there is to say about a cell besides its value: the sentence of its error, or its note. */
export interface Remark {
  readonly kind: 'error' | 'note';
  readonly text: string;
}

export function remarkOn(
  grid: GridContext,
  messages: ErrorMessages,
  sheetId: string,
  row: number,
  column: number,
): Remark | undefined {
  const cell = grid.workbook.getSheetBySheetId(sheetId)?.getCellMatrix().getValue(row, column);
  if (!cell) return undefined;
  const value = storedValue(cell, (error) => messages(sheetId, row, column, error));
  if (isCellError(value) && cell.f) return { kind: 'error', text: `${value.error} ${value.message}`.trim() };
  const note = noteOf(cell);
  return note === '' ? undefined : { kind: 'note', text: note };
}

/** Shows the remark on a cell beside it while the pointer is over it, as Sheets does. */
export function showRemarks(grid: GridContext, container: HTMLElement, messages: ErrorMessages): () => void {
  const popup = element('div', { class: 'cell-note', role: 'tooltip', hidden: true });
  container.append(popup);
  const watching = grid.injector.get(HoverManagerService).currentCell$.subscribe((hovered) => {
    popup.hidden = true;
    if (!hovered || hovered.location.unitId !== grid.unitId) return;
    const { subUnitId, row, col } = hovered.location;
    const remark = remarkOn(grid, messages, subUnitId, row, col);
    if (!remark) return;
    popup.textContent = remark.text;
    popup.dataset['kind'] = remark.kind;
    popup.hidden = false;
    const canvas = container.querySelector('canvas')?.getBoundingClientRect();
    const frame = container.getBoundingClientRect();
    const left = (canvas?.left ?? frame.left) - frame.left + hovered.position.endX + 6;
    const top = (canvas?.top ?? frame.top) - frame.top + hovered.position.startY;
    popup.style.left = `${Math.max(4, Math.min(left, frame.width - popup.offsetWidth - 8))}px`;
    popup.style.top = `${Math.max(4, Math.min(top, frame.height - popup.offsetHeight - 8))}px`;
  });
  return () => {
    watching.unsubscribe();
    popup.remove();
  };
}
