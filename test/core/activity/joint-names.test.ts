import { namesSeveral } from '../../../src/core/activity/joint-names';

/** Whether one cell names two people; `known` are those who stand alone elsewhere. */

const several = (text: string, known: readonly string[] = []): boolean =>
  namesSeveral(text, (name) => known.includes(name));

test.each([
  '中田/沢田',
  '中田／沢田',
  '中田 / 沢田',
  '中田、沢田',
  '中田＆沢田',
  '中田&沢田',
  '中田+沢田',
  '中田;沢田',
  '中田×沢田',
  '中田→沢田',
  '中田⇒沢田',
  '中田->沢田',
  '中田=>沢田',
  '中田 と 沢田',
  '中田(主)沢田(副)',
  '中田(主)/沢田(副)',
  '中田/沢田(各50%)',
  '中田・沢田',
  '中田・沢田（各50%）',
  '長谷川・沢田',
  'Ann Lee / Bob Hale',
  'Ann and Bob',
  'ann/bob',
  '中田/沢田/森',
])('%s are several', (text) => {
  expect(several(text)).toBe(true);
});

test.each([
  '中田',
  '中田(主)',
  '/中田/',
  'ジョン・スミス',
  'Lee, Ann',
  '中田とみ子',
  'Andrew Sandler',
  '長谷川健太・沢田',
  '森・沢田',
  '中田/4月',
  '中田・',
  '',
])('%s is one or nobody', (text) => {
  expect(several(text)).toBe(false);
});

test.each([
  ['ジョン・スミス', ['ジョン', 'スミス'], true],
  ['ジョン・スミス', ['ジョン'], false],
  ['Ann, Bob', ['Ann', 'Bob'], true],
  ['Ann, Bob', ['Bob'], false],
  ['長谷川健太・沢田', ['長谷川健太', '沢田'], true],
  ['森・沢田', ['森', '沢田'], true],
  ['担当1/担当2', [], false],
  ['担当1/担当2', ['担当1', '担当2'], true],
  ['中田/担当2', ['担当2'], true],
  ['あ→い', ['あ', 'い'], true],
  ['あ と い', ['あ', 'い'], true],
])('%s, with %j alone elsewhere: %s', (text, known, is) => {
  expect(several(text, known)).toBe(is);
});
