import { isWeekdayRow, numberedDays, takeWeekdays, weekdayColumns } from '../../../src/core/layout/weekdays';

describe('a row of weekdays', () => {
  test.each([
    ['月火水木金土日'.split('')],
    [['(月)', '（火）', '水曜', '木曜日']],
    [['Mon', 'tue', 'WED', 'Thursday']],
    [['Mo', 'Tu', 'We']],
    [['Tuesday', 'Wednesday', 'Saturday']],
    [['', '月', '#N/A', ' 火 ', '  ', '祝']],
  ])('%j', (cells) => {
    expect(isWeekdayRow(cells)).toBe(true);
  });

  test.each([
    ['two are a month and a day', ['月', '日', '月']],
    ['nothing', []],
    ['a name among them', ['月', '火', '水', '佐藤']],
    ['a figure among them', ['月', '火', '水', 3]],
    ['words that begin like one', ['月末', '火曜会議', '水曜']],
    ['words that end like one', ['今月', '先月', '平日']],
  ])('%s: none', (_, cells) => {
    expect(isWeekdayRow(cells)).toBe(false);
  });
});

describe('columns that run through the week', () => {
  test.each<[string, readonly (string | number)[], number[]]>([
    ['beside other headings', ['担当', '項目', '土', '日', '月', '火'], [2, 3, 4, 5]],
    ['over the week’s end', ['木', '金', '月', '火'], [0, 1, 2, 3]],
    ['a holiday in between', ['月', '祝', '水', '木'], [0, 1, 2, 3]],
    ['in English', ['Name', 'Mon', 'Tue', 'Wed'], [1, 2, 3]],
    ['each twice', ['月', '月', '火', '火', '水', '水'], [0, 1, 2, 3, 4, 5]],
    ['only two different ones', ['月', '火', '火'], []],
    ['日 and 月 are headings of their own', ['日', '月', '担当'], []],
    ['backwards', ['水', '火', '月'], []],
    ['five days left out', ['月', '土', '日', '月'], []],
    ['four days left out', ['月', '金', '土', '日'], [0, 1, 2, 3]],
    ['figures', [1, 2, 3], []],
  ])('%s', (_, cells, wanted) => {
    expect(weekdayColumns(cells)).toEqual(wanted);
  });

  test.each<[string, (string | number)[], number[]]>([
    ['days of a month', ['担当', 5, 6, 7], [1, 2, 3]],
    ['as text', ['', '5', '6', '7'], [1, 2, 3]],
    ['over a month’s end', ['', 31, 1, 2], [1, 2, 3]],
    ['one of them blank', ['', 5, '', 7], [1, 3]],
    ['no day 0', ['', 0, 1, 2], []],
    ['no day 32', ['', 31, 32, 33], []],
    ['no half days', ['', 5, 5.5, 6], []],
    ['the same again', ['', 5, 5, 5], []],
    ['words', ['', '面談', '推薦', '応募'], []],
  ])('under numbers: %s', (_, upper, wanted) => {
    expect(numberedDays(upper, ['', '月', '火', '水'])).toEqual(wanted);
  });

  test('are taken out of a head, and what stood over each column is kept', () => {
    const rows = [
      ['担当', '5', '6', '7'],
      ['', '月', '火', '水'],
    ];
    const { rows: left, columns } = takeWeekdays(rows);
    expect(left).toEqual([
      ['担当', '5', '6', '7'],
      ['', '', '', ''],
    ]);
    expect([...columns]).toEqual([
      [1, '月'],
      [2, '火'],
      [3, '水'],
    ]);
  });
});
