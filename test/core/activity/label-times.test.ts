import { stepTo, timesIn } from '../../../src/core/activity/label-times';
import { Lexicon } from '../../../src/core/layout/lexicon';
import { NO_SETTINGS } from '../../../src/core/settings/settings';

const lexicon = new Lexicon(NO_SETTINGS);

test.each<[string, string, number]>([
  ['架電×30', '架電', 30],
  ['架電 × 30', '架電', 30],
  ['架電✕30件', '架電', 30],
  ['架電x30', '架電', 30],
  ['架電*30', '架電', 30],
  ['架電＊３０', '架電', 30],
  ['Calls x 12', 'Calls', 12],
  ['Calls X12', 'Calls', 12],
  ['面談（2名）', '面談', 2],
  ['面談(2名分)', '面談', 2],
  ['推薦 3社', '推薦', 3],
  ['推薦3件', '推薦', 3],
  ['推薦：3件', '推薦', 3],
  ['推薦、3件', '推薦', 3],
  ['スカウト 120通', 'スカウト', 120],
  ['電話 15本', '電話', 15],
  ['面談2回', '面談', 2],
])('%s was done so often', (text, label, times) => {
  expect(timesIn(lexicon, text)).toEqual({ label, times });
});

test.each([
  '架電',
  '架電30',
  '2次面接',
  '面談2回目',
  '佐藤×30',
  '架電×12345',
  '×30',
  '3件',
  '架電×30×2',
  '面談 2026年',
  '',
])('%j holds no count', (text) => {
  expect(timesIn(lexicon, text)).toBeUndefined();
});

test.each([
  ['面談→推薦', '推薦'],
  ['面談 → 推薦', '推薦'],
  ['面談⇒推薦', '推薦'],
  ['面談➡推薦', '推薦'],
  ['面談->推薦', '推薦'],
  ['面談 => 推薦', '推薦'],
  ['登録→面談→推薦', '推薦'],
  // Not both sides name a stage: the text stays whole.
  ['佐藤→推薦', '佐藤→推薦'],
  ['面談→佐藤', '面談→佐藤'],
  ['面談→', '面談→'],
  ['→推薦', '→推薦'],
  ['推薦', '推薦'],
])('%s is the step to %s', (text, step) => {
  expect(stepTo(lexicon, text)).toBe(step);
});
