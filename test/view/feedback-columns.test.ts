import { RECORD_COLUMNS } from '../../src/messages/feedback-talk';
import { findRecordHeadings } from '../../src/view/feedback-columns';

const OURS = RECORD_COLUMNS.ja;
const plain = OURS.map((_, at) => at);
/** Our headings with some of them in other words. */
const as = (others: Readonly<Record<string, string>>): string[] => OURS.map((heading) => others[heading] ?? heading);

test.each(['ja', 'en'] as const)('our own headings, in %s', (language) => {
  expect(findRecordHeadings([['1on1'], [...RECORD_COLUMNS[language]]])).toEqual({ row: 1, columns: plain });
});

test.each([
  ['the day', { 日付: '面談日' }],
  ['the member', { 担当者: 'だれ' }],
  ['the action', { 次の一歩: 'アクション' }],
  ['the due day', { 期日: 'しめきり' }],
  ['day and action', { 日付: '面談日', 次の一歩: 'アクション' }],
  ['a needed heading that was emptied', { 日付: '' }],
])('%s in other words is known by its neighbours', (_, others: Record<string, string>) => {
  expect(findRecordHeadings([as(others)])).toEqual({ row: 0, columns: plain });
});

test('a column of people in between is never taken for ours', () => {
  const [day, ...rest] = as({ 担当者: 'だれ' });
  expect(findRecordHeadings([[day!, 'ひとこと', ...rest]])).toBeUndefined();
  const cut = OURS.filter((heading) => heading !== '指標');
  expect(findRecordHeadings([[...cut]])!.columns[3]).toBe(-1);
});

test('a heading that may be missing and was emptied, or the last one, is gone', () => {
  expect(findRecordHeadings([as({ 期日: '' })])!.columns[5]).toBe(-1);
  expect(findRecordHeadings([as({ 上司の仮説: 'メモ' })])!.columns[10]).toBe(-1);
});

test('a sheet that shares a few words with ours is not ours', () => {
  expect(findRecordHeadings([['受付日', '担当者', '次の一歩', '件数']])).toBeUndefined();
  expect(findRecordHeadings([])).toBeUndefined();
});
