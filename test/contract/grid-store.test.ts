import type { FormulaCaller } from '../../workbench/grid/custom-function';
import { loadGrid } from '../workbench/support/load-grid';
import { describeStore } from './store-contract';

const { CellErrors, FormulaCalls, FunctionCache, GridStore, GridView, headlessGrid, registerCustomFunctions } =
  loadGrid();

/** As the page of the workbench puts it together. */
describeStore('on the grid engine', () => {
  const sheet = { name: 'シート1', rows: [], merges: [], hidden: false };
  const { univer, grid } = headlessGrid({ name: '無題のスプレッドシート', sheets: [sheet] });
  const errors = new CellErrors(grid, () => 'en');
  const store = new GridStore(grid, { locale: 'ja_JP', timeZone: 'Asia/Tokyo' }, errors.messageOf);
  return {
    store,
    view: new GridView(grid, store),
    calculate(host) {
      const formulas = new FormulaCalls(host, store);
      const cache = new FunctionCache(formulas.call);
      const call: FormulaCaller = errors.watch(cache.caller);
      registerCustomFunctions(grid.injector, host.functions(), call);
      grid.onCommand(() => formulas.formulasChanged());
      return () => cache.calls;
    },
    dispose: () => univer.dispose(),
  };
});
