import type { FormulaArgument, FormulaResult } from '../../../workbench/grid/custom-function';
import { FunctionCache } from '../../../workbench/grid/function-cache';

const PLACE = { sheetId: '0', row: 0, column: 0 };
const one = (value: string | number, format = ''): FormulaArgument => ({
  rows: [[{ value, format }]],
  single: true,
  omitted: false,
  range: undefined,
});

function counting(result: (calls: number) => FormulaResult = (calls) => ({ rows: [[{ value: calls, format: '' }]] })) {
  let calls = 0;
  const cache = new FunctionCache(() => result(++calls));
  return {
    cache,
    call: (name: string, ...args: FormulaArgument[]) => cache.caller(name, args, PLACE),
    calls: () => calls,
  };
}

test('§1.27 equal arguments share one call, whatever cell asks', () => {
  const { cache, call, calls } = counting();
  expect(call('F', one('a'), one(1))).toEqual(call('F', one('a'), one(1)));
  expect(calls()).toBe(1);
  expect(cache.calls).toBe(1);
});

test.each<[string, FormulaArgument[]]>([
  ['another value', [one('b')]],
  ['another kind', [one(1)]],
  ['another format, which may make a date of a number', [one('a', 'yyyy/mm/dd')]],
  ['one more argument', [one('a'), one('a')]],
  ['an omitted argument', [{ ...one('a'), omitted: true }]],
  ['a range in place of a cell', [{ ...one('a'), single: false }]],
  ['an error', [{ ...one('a'), rows: [[{ value: { error: '#REF!', message: '' }, format: '' }]] }]],
])('%s is a new call', (_name, args) => {
  const { call, calls } = counting();
  call('F', one('a'));
  call('F', ...args);
  expect(calls()).toBe(2);
});

test('another function does not share', () => {
  const { call, calls } = counting();
  call('F', one('a'));
  call('G', one('a'));
  expect(calls()).toBe(2);
});

test('errors, and calls without arguments, are asked again when their formula is entered again', () => {
  const { cache, call, calls } = counting(() => ({ error: '#ERROR!', message: 'no' }));
  call('F', one('a'));
  call('F', one('a'));
  expect(calls()).toBe(1);
  cache.forgetUnsure();
  call('F', one('a'));
  expect(calls()).toBe(2);
  const sure = counting();
  sure.call('F');
  sure.call('G', one('a'));
  sure.cache.forgetUnsure();
  sure.call('F');
  sure.call('G', one('a'));
  expect(sure.calls()).toBe(3);
});

test('only the latest results are kept', () => {
  const { call, calls } = counting();
  for (let at = 0; at < 100; at++) call('F', one(at));
  call('F', one(99));
  expect(calls()).toBe(100);
  call('F', one(0));
  expect(calls()).toBe(101);
});

test('everything is forgotten on demand', () => {
  const { cache, call, calls } = counting();
  call('F', one('a'));
  cache.forget();
  call('F', one('a'));
  expect(calls()).toBe(2);
});
