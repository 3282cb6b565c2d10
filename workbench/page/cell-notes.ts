import { CellAlertManagerService, HoverManagerService } from '@univerjs/sheets-ui';
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

/** The engine's own pop-up says no more than "error", and would cover ours. */
function silenceEngineAlerts(grid: GridContext): void {
  const alerts = grid.injector.get(CellAlertManagerService);
  const show = alerts.showAlert;
  alerts.showAlert = (alert) => {
    if (alert.key !== ENGINE_ALERT) show.call(alerts, alert);
  };
}

/** The formula bar and the cell editor have canvases of their own; positions are relative to the grid's. */
const GRID_CANVAS = 'univer-sheet-main-canvas_';
const ENGINE_ALERT = 'SHEET_FORMULA_ALERT';

/** Shows the remark on a cell beside it while the pointer is over it, as Sheets does. */
export function showRemarks(grid: GridContext, messages: ErrorMessages): () => void {
  silenceEngineAlerts(grid);
  const popup = element('div', { class: 'cell-note', role: 'tooltip', hidden: true });
  // Not into the container: the grid's own drawing clears what it does not know.
  document.body.append(popup);
  const watching = grid.injector.get(HoverManagerService).currentCell$.subscribe((hovered) => {
    popup.hidden = true;
    if (!hovered || hovered.location.unitId !== grid.unitId) return;
    const { subUnitId, row, col } = hovered.location;
    const remark = remarkOn(grid, messages, subUnitId, row, col);
    if (!remark) return;
    popup.textContent = remark.text;
    popup.dataset['kind'] = remark.kind;
    popup.hidden = false;
    const canvas = document.getElementById(`${GRID_CANVAS}${grid.unitId}`)?.getBoundingClientRect() ?? {
      left: 0,
      top: 0,
    };
    const left = canvas.left + hovered.position.endX + 6;
    const top = canvas.top + hovered.position.startY;
    popup.style.left = `${Math.max(4, Math.min(left, innerWidth - popup.offsetWidth - 8))}px`;
    popup.style.top = `${Math.max(4, Math.min(top, innerHeight - popup.offsetHeight - 8))}px`;
  });
  return () => {
    watching.unsubscribe();
    popup.remove();
  };
}
