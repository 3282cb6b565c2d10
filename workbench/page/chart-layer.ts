import { IRenderManagerService } from '@univerjs/engine-render';
import type { SheetStore } from '../apps-script/store';
import type { ChartRecord } from '../apps-script/store/records';
import { drawChart } from '../charts/chart-drawing';
import { chartTable } from '../charts/chart-table';
import type { GridContext } from '../grid/grid-context';
import type { GridStore } from '../grid/grid-store';
import type { GridView } from '../grid/grid-view';
import { element } from './dom';

const GRID_CANVAS = 'univer-sheet-main-canvas_';
/** The grid's row numbers and column letters, in pixels at 100 %. */
const HEAD = { width: 46, height: 20 };
const REDRAW_AFTER_MS = 200;

/**
 * The charts of the open sheet, laid over the grid where the script put them: they scroll with the cells and follow their
 * values. The engine has no charts of its own. A chart takes no clicks: the grid below it stays as it is.
 */
export function showCharts(grid: GridContext, store: GridStore, view: GridView): () => void {
  const layer = element('div', { class: 'chart-layer', 'aria-hidden': 'true' });
  document.body.append(layer);
  let shown: { readonly holder: HTMLElement; readonly record: ChartRecord; readonly sheet: SheetStore }[] = [];
  const redraw = () => {
    const sheet = view.active();
    const byId = new Map<number, SheetStore>(store.sheets().map((each) => [each.id, each]));
    shown = sheet.records.charts.map((record) => {
      const table = chartTable(record, (id) => byId.get(id), store.properties().locale);
      const holder = element('div', { class: 'chart' });
      holder.append(drawChart(record, table));
      return { holder, record, sheet };
    });
    layer.replaceChildren(...shown.map(({ holder }) => holder));
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(redraw, REDRAW_AFTER_MS);
  };
  const stopCommands = grid.onCommand(later);
  let frame = requestAnimationFrame(function follow() {
    if (shown.length > 0) place(grid, layer, shown);
    frame = requestAnimationFrame(follow);
  });
  later();
  return () => {
    stopCommands();
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    layer.remove();
  };
}

/** Puts the layer over the grid's cells, and each chart where its cell is now. */
function place(
  grid: GridContext,
  layer: HTMLElement,
  shown: readonly { readonly holder: HTMLElement; readonly record: ChartRecord; readonly sheet: SheetStore }[],
): void {
  const canvas = document.getElementById(`${GRID_CANVAS}${grid.unitId}`)?.getBoundingClientRect();
  const scene = grid.injector.get(IRenderManagerService).getRenderById(grid.unitId)?.scene;
  const port = scene?.getViewport('viewMain');
  if (!canvas || !scene || !port) return;
  const zoom = scene.scaleX;
  const [headWidth, headHeight] = [HEAD.width * zoom, HEAD.height * zoom];
  Object.assign(layer.style, {
    left: `${canvas.left + headWidth}px`,
    top: `${canvas.top + headHeight}px`,
    width: `${canvas.width - headWidth}px`,
    height: `${canvas.height - headHeight}px`,
  });
  for (const { holder, record, sheet } of shown) {
    const { row, column, x_px, y_px } = record.position;
    const left = (offsetOf(sheet, 'column', column) + x_px - port.viewportScrollX) * zoom;
    const top = (offsetOf(sheet, 'row', row) + y_px - port.viewportScrollY) * zoom;
    holder.style.transform = `translate(${left}px, ${top}px) scale(${zoom})`;
  }
}

/** Pixels from the first row or column to this one. */
function offsetOf(sheet: SheetStore, axis: 'row' | 'column', index: number): number {
  let offset = 0;
  for (let at = 0; at < index; at++) if (!sheet.hiddenByUser(axis, at)) offset += sheet.size(axis, at);
  return offset;
}
