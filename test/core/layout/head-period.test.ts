import { datedLabel, isPeriodWord, periodOfCell, periodOfWord } from '../../../src/core/layout/head-period';
import { Lexicon } from '../../../src/core/layout/lexicon';
import { readDateText } from '../../../src/core/parse/date-text';
import { NO_SETTINGS } from '../../../src/core/settings/settings';

const lexicon = new Lexicon(NO_SETTINGS);

describe('a period and what is counted in it, in one cell', () => {
  test.each<[string, string, string]>([
    ['8月面談', '8月', '面談'],
    ['8月 面談', '8月', '面談'],
    ['8月の面談', '8月', '面談'],
    ['8月度 面談', '8月度', '面談'],
    ['8月分面談', '8月分', '面談'],
    ['2026年8月面談', '2026年8月', '面談'],
    ['2026年 8月 面談', '2026年 8月', '面談'],
    ['8月_面談', '8月', '面談'],
    ['8月：面談', '8月', '面談'],
    ['8月／面談', '8月', '面談'],
    ['上期 面談', '上期', '面談'],
    ['下半期 面談', '下半期', '面談'],
    ['2026年度上期 面談', '2026年度上期', '面談'],
    ['2026年上期 面談', '2026年上期', '面談'],
    ['1Q 面談', '1Q', '面談'],
    ['2026年度 面談', '2026年度', '面談'],
    ['2026年 面談', '2026年', '面談'],
    ['面談（8月）', '8月', '面談'],
    ['面談(8月度)', '8月度', '面談'],
    ['面談［8月分］', '8月分', '面談'],
    ['面談 8月', '8月', '面談'],
    ['面談_2026年8月', '2026年8月', '面談'],
    ['面談 2026年度上期', '2026年度上期', '面談'],
    ['面談・4Q', '4Q', '面談'],
    ['面談 2026年度', '2026年度', '面談'],
    ['Meetings 1Q', '1Q', 'Meetings'],
  ])('%s', (text, time, label) => {
    const found = datedLabel(text);
    expect(found?.label).toBe(label);
    expect(found?.period).toEqual({ reading: readDateText(time) });
  });

  test.each(['面談', '8月', '面談8月', '13月面談', '面談（8月から）', '1次面談', '8回面談', '面談 1回'])(
    '%s is not both',
    (text) => {
      expect(datedLabel(text)).toBeUndefined();
    },
  );
});

describe('a heading that names a period', () => {
  test.each<[string, boolean, boolean]>([
    // text, among others of a run, alone
    ['2026年4月', true, true],
    ['4月', true, true],
    ['4月実績', true, true],
    ['4月度実績', true, true],
    ['4月の目標', true, true],
    ['1Q計画', true, true],
    ['Q1 実績', true, true],
    ['第1週合計', false, false],
    ['上期予算', true, true],
    ['2026', true, true],
    ['4.1', true, false],
    ['12', true, false],
    ['面談', false, false],
    ['面談実績', false, false],
    ['合計', false, false],
    ['目標', false, false],
  ])('%s: in a run %p, alone %p', (text, inRun, alone) => {
    expect([isPeriodWord(lexicon.of(text), true), isPeriodWord(lexicon.of(text), false)]).toEqual([inRun, alone]);
  });

  test('a typed date, a year, a day number only in a run', () => {
    const date = new Date(2026, 3, 1);
    expect(periodOfCell(date, false)).toEqual({ date });
    expect(periodOfCell(2026, false)).toBeDefined();
    expect(periodOfCell(12, false)).toBeUndefined();
    expect(periodOfCell(12, true)).toEqual({ reading: { form: 'day-of-month', day: 12, weak: true } });
    expect(periodOfCell('2026', true)).toBeUndefined();
    expect(periodOfCell(true, true)).toBeUndefined();
  });

  test('the side behind it is no part of it', () => {
    expect(periodOfWord(lexicon.of('4月実績'), false)).toEqual({ reading: readDateText('4月') });
    expect(periodOfWord(lexicon.of('2026年4月度の目標'), false)).toEqual({ reading: readDateText('2026年4月') });
    expect(periodOfWord(lexicon.of('12'), true)).toEqual({ reading: { form: 'day-of-month', day: 12, weak: true } });
    expect(periodOfWord(lexicon.of('12'), false)).toBeUndefined();
    expect(periodOfWord(lexicon.of('面談実績'), true)).toBeUndefined();
  });
});
