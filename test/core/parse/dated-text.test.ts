import type { DateReading } from '../../../src/core/parse/date-reading';
import { readDatedText } from '../../../src/core/parse/dated-text';

/** `2026-4-9`, `4-9` without a year. */
function shown(reading: DateReading): string {
  if (reading.form === 'numbers')
    return [reading.a, reading.b, reading.c].filter((part) => part !== undefined).join('-');
  if (reading.form === 'day')
    return [reading.year, reading.month, reading.day].filter((part) => part !== undefined).join('-');
  return reading.form;
}

function read(text: string): string | undefined {
  const found = readDatedText(text);
  if (found === undefined) return undefined;
  const { reading, note, wordFirst, moved } = found;
  return `${shown(reading)} | ${note}${wordFirst ? ' | word first' : ''}${moved ? ' | moved' : ''}`;
}

describe('a date with words in the same cell', () => {
  test.each([
    ['4/9 NG', '4-9 | NG'],
    ['4/9NG', '4-9 | NG'],
    ['4/9：NG', '4-9 | NG'],
    ['4/9、お見送り', '4-9 | お見送り'],
    ['4/9・通過', '4-9 | 通過'],
    ['4/9(木)13:00 通過', '4-9 | 通過'],
    ['4/9（木・祝）通過', '4-9 | 通過'],
    ['4/9 13:00〜14:00 実施', '4-9 | 実施'],
    ['4/9 13時 実施', '4-9 | 実施'],
    ['4/9 13時30分 実施', '4-9 | 実施'],
    ['2026/4/9 通過', '2026-4-9 | 通過'],
    ['2026年4月9日 通過', '2026-4-9 | 通過'],
    ['4月9日 面談', '4-9 | 面談'],
    ['４／９　ＮＧ', '4-9 | ＮＧ'],
    ['令和8年4月9日 通過', '2026-4-9 | 通過'],
    ['R8.4.9 通過', '2026-4-9 | 通過'],
    ['4/9 - NG', '4-9 | - NG'],
  ])('%s', (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  test.each([
    ['NG(4/9)', '4-9 | NG | word first'],
    ['NG（4/9）', '4-9 | NG | word first'],
    ['通過 4/9', '4-9 | 通過 | word first'],
    ['通過：4/9', '4-9 | 通過 | word first'],
    ['面談 4/9 13:00〜', '4-9 | 面談 | word first'],
    ['面談 4/9予定', '4-9 | 面談予定 | word first'],
  ])('%s: the words stand first', (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  test.each([
    ['7 Apr - passed', '4-7 | passed'],
    ['7 Apr: rejected', '4-7 | rejected'],
    ['8 Apr rejected', '4-8 | rejected'],
    ['7 Apr 2026 rejected', '2026-4-7 | rejected'],
    ['Apr 7, 2026 rejected', '2026-4-7 | rejected'],
    ['7 Apr, client passed', '4-7 | client passed'],
    ['rejected 7 Apr', '4-7 | rejected | word first'],
    ['rejected (7 Apr)', '4-7 | rejected | word first'],
    ['client rejected 7 Apr 2026', '2026-4-7 | client rejected | word first'],
  ])('%s', (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  test.each([
    ['4/10→4/13', '4-13 |  | moved'],
    ['4/10 → 4/13', '4-13 |  | moved'],
    ['4/10⇒4/13', '4-13 |  | moved'],
    ['4/10->4/13', '4-13 |  | moved'],
    ['4/10=>4/13', '4-13 |  | moved'],
    ['4/10→4/13→4/20', '4-20 |  | moved'],
    ['4/10→4/13 NG', '4-13 | NG | moved'],
    ['2026/4/10→4/13', '2026-4-13 |  | moved'],
    ['2026/12/28→1/7', '2027-1-7 |  | moved'],
    ['2026/4/10→2026/5/1', '2026-5-1 |  | moved'],
    ['4/16→延期', '4-16 | 延期'],
    ['4/16 NG→延期', '4-16 | NG 延期'],
  ])('%s: the last step holds', (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  test.each([
    ['two days', '4/9 4/16'],
    ['two days with a comma', '4/9、4/16'],
    ['a share and its figures', '9/20 (45%)'],
    ['a full-width share', '9/20 45％'],
    ['no figure', '通過'],
    ['only a figure', '12'],
    ['figures and a word', '12件'],
    ['an arrow from no date', '通過→4/13'],
    ['a month of no such day', '4/32 NG'],
    [
      'a sentence',
      '先方のご都合により4/9の面接を延期し、あらためて候補日を三つほどいただいて求職者に確認しているところです。何とぞ。',
    ],
  ])('%s is none', (_, text) => {
    expect(read(text)).toBeUndefined();
  });
});
