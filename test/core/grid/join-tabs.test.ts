import { headLines, joinTabs, type Tab } from '../../../src/core/grid/join-tabs';

const tab = (name: string, grid: Tab['grid'], said: Partial<Tab> = {}): Tab => ({
  name,
  member: '',
  team: '',
  month: '',
  grid,
  ...said,
});

const A = tab('甲', [
  ['a', 1],
  ['b', 2],
]);
const B = tab('乙', [['c', 3, 'x']], { member: '佐藤', team: '東京', month: '2026-11' });

test('one tab without anything to say is its grid, row for row', () => {
  const { grid, origin } = joinTabs([A]);
  expect(grid).toEqual(A.grid);
  expect(grid[0]).toBe(A.grid[0]);
  expect([origin(0), origin(1), origin(2)]).toEqual([{ tab: '甲', row: 0 }, { tab: '甲', row: 1 }, undefined]);
});

test('several are filled up to one width, with head lines before each', () => {
  const { grid, origin } = joinTabs([A, B]);
  expect(grid).toEqual([
    ['', '', ''],
    ['a', 1, ''],
    ['b', 2, ''],
    ['チーム: 東京', '', ''],
    ['担当: 佐藤', '', ''],
    ['2026-11', '', ''],
    ['c', 3, 'x'],
  ]);
  expect(grid[6]).toBe(B.grid[0]);
  const from = grid.map((_, row) => origin(row));
  expect(from).toEqual([
    undefined,
    { tab: '甲', row: 0 },
    { tab: '甲', row: 1 },
    undefined,
    undefined,
    undefined,
    { tab: '乙', row: 0 },
  ]);
  expect([origin(-1), origin(7)]).toEqual([undefined, undefined]);
});

test('no tab, and a tab without cells', () => {
  expect(joinTabs([]).grid).toEqual([]);
  expect(joinTabs([]).origin(0)).toBeUndefined();
  expect(joinTabs([tab('空', []), tab('一', [['x']])]).grid).toEqual([[''], [''], ['x']]);
});

test('only what is said makes a line; a blank one separates tabs that say nothing', () => {
  expect(headLines({ name: 'x', member: '', team: '', month: '' }, false)).toEqual([]);
  expect(headLines({ name: 'x', member: '', team: '', month: '' }, true)).toEqual(['']);
  expect(headLines({ name: 'x', member: '佐藤', team: '', month: '' }, true)).toEqual(['担当: 佐藤']);
  expect(headLines({ name: 'x', member: '', team: '', month: '2026-11' }, false)).toEqual(['2026-11']);
});
