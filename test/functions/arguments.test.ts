import { callFunction } from '../../src/functions/call-function';
import { hostAt } from '../support/run-function';

const host = hostAt('2026-07-01');
const LOG = [
  ['日付', '担当', '求職者', '活動内容'],
  ['2026/4/1', '見本 花', 'C1', '登録'],
  ['2026/4/2', '見本 花', 'C1', '初回面談'],
  ['2026/5/7', '例田 海', 'C2', '登録'],
];
const count = (...args: unknown[]) => callFunction('KPI_COUNT', [LOG, ...args], host);

test.each([undefined, null, '', ' ', [['']], [['', '']], [[''], [null]]])(
  '%j as a period means everything',
  (period) => {
    expect(count('登録', period)).toBe(2);
  },
);

test.each(['全期間', 'すべて', 'all', 'Everything'])('%s means everything', (period) => {
  expect(count('登録', period)).toBe(2);
});

test('a merged cell passes one value and blanks', () => {
  expect(count([['登録', '']], [['2026-04', '']], [['', '見本花']])).toBe(1);
});

test('an empty range is said in the language of the other arguments', () => {
  const empty = [
    ['', ''],
    ['', ''],
  ];
  expect(() => callFunction('KPI_COUNT', [empty, '登録'], host)).toThrow(/範囲「activity」に値がありません/);
  expect(() => callFunction('KPI_COUNT', [empty, 'registrations'], host)).toThrow(/The range "activity" is empty/);
});

test('a date as a member is shown as a day', () => {
  expect(() => count('登録', '', new Date(Date.UTC(2026, 3, 1)))).toThrow(
    /「2026-04-01」は、このシートに見つかりません/,
  );
});

test('too many arguments are named', () => {
  expect(() => count('登録', '', '', '', 'more')).toThrow(/KPI_COUNT に渡せる引数は5個までです/);
});

test('an unknown function names itself', () => {
  expect(() => callFunction('KPI_NONE', [], host)).toThrow("Unknown function: 'KPI_NONE'.");
});
