import { loadGrid } from '../workbench/support/load-grid';
import { describeStore } from './store-contract';

const { headlessGrid, GridStore, GridView } = loadGrid();

describeStore('on the grid engine', () => {
  const sheet = { name: 'シート1', rows: [], merges: [], hidden: false };
  const { univer, grid } = headlessGrid({ name: '無題のスプレッドシート', sheets: [sheet] });
  const store = new GridStore(grid, { locale: 'ja_JP', timeZone: 'Asia/Tokyo' });
  return { store, view: new GridView(grid, store), dispose: () => univer.dispose() };
});
