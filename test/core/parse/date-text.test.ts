import { dayOf, isoDay } from '../../../src/core/calendar/day';
import { readFullDate } from '../../../src/core/parse/date';
import type { DateReading } from '../../../src/core/parse/date-reading';
import { readDateNumber, readDateText } from '../../../src/core/parse/date-text';

/** A reading as one line, so that tables stay readable. */
function line(reading: DateReading | undefined): string {
  if (reading === undefined) return 'none';
  const year = 'year' in reading ? (reading.year ?? (reading.short === undefined ? '?' : `'${reading.short}`)) : '?';
  switch (reading.form) {
    case 'day':
      return `${year}-${reading.month}-${reading.day}${reading.timed ? ' timed' : ''}`;
    case 'numbers':
      return `${reading.a}/${reading.b}/${reading.c ?? '?'}${reading.timed ? ' timed' : ''} open`;
    case 'month':
      return `${year}-${reading.month}`;
    case 'month-number':
      return `month ${reading.month} number ${reading.number}`;
    case 'day-of-month':
      return `day ${reading.day}`;
    case 'serial':
      return `serial ${reading.serial}`;
    case 'instant':
      return new Date(reading.ms).toISOString();
    case 'week':
      return `${year}-${reading.month} week ${reading.week}`;
    case 'week-number':
      return `${year} W${reading.week}`;
    case 'range':
      return `${line(reading.start)} .. ${reading.ending ? '(end)' : reading.end === undefined ? 'week' : line(reading.end)}`;
    case 'fiscal':
      return `${year} ${reading.fiscal ? 'fiscal' : 'calendar'} ${reading.part} ${reading.number}`;
  }
}

describe('readDateText', () => {
  test.each([
    // whole days
    ['2026/4/1', '2026-4-1'],
    ['2026-04-01', '2026-4-1'],
    ['2026.4.1', '2026-4-1'],
    ['20260401', '2026-4-1'],
    ['２０２６／４／１', '2026-4-1'],
    ['2026年4月1日', '2026-4-1'],
    ['2026年4月1日(水)', '2026-4-1'],
    ['2026年 4月 1日', '2026-4-1'],
    ['2026/04/01（水）', '2026-4-1'],
    ['2026/4/1 水', '2026-4-1'],
    ['2026/4/29(水・祝)', '2026-4-29'],
    ['令和8年4月1日', '2026-4-1'],
    ['令和８年４月１日（水）', '2026-4-1'],
    ['令和元年5月1日', '2019-5-1'],
    ['平成31年4月30日', '2019-4-30'],
    ['R8.4.1', '2026-4-1'],
    ['Ｒ８.４.１', '2026-4-1'],
    ['r8/4/1', '2026-4-1'],
    ['H30.12.1', '2018-12-1'],
    ['㋿8年4月1日', '2026-4-1'],
    ['1 Apr 2026', '2026-4-1'],
    ['1st April 2026', '2026-4-1'],
    ['Apr 1, 2026', '2026-4-1'],
    ['April 1st, 2026', '2026-4-1'],
    ['Wed 1 Apr 2026', '2026-4-1'],
    ['Wednesday, 1 April 2026', '2026-4-1'],
    ['01-Apr-26', "'26-4-1"],
    ["'26/4/1", "'26-4-1"],
    ['26年4月1日', "'26-4-1"],
    // with a time
    ['2026/4/1 13:05', '2026-4-1 timed'],
    ['2026/4/1 13:05:22', '2026-4-1 timed'],
    ['2026-04-01T13:05:00', '2026-4-1 timed'],
    ['2026-04-01T13:05:00+09:00', '2026-4-1 timed'],
    ['2026/4/1(水) 13:00〜14:00', '2026-4-1 timed'],
    ['2026/4/1 午後1:05', '2026-4-1 timed'],
    ['4月1日 13時', '?-4-1 timed'],
    ['4月1日(水)13時30分', '?-4-1 timed'],
    ['1 Apr 2026 1:05 PM', '2026-4-1 timed'],
    ['2026-04-01T04:05:00Z', '2026-04-01T04:05:00.000Z'],
    ['2026-04-01T04:05:00.123Z', '2026-04-01T04:05:00.123Z'],
    ['Wed Apr 01 2026 00:00:00 GMT+0900 (日本標準時)', '2026-4-1 timed'],
    ['2026-Apr-01', '2026-4-1'],
    ['01Apr2026', '2026-4-1'],
    ['令8.4.1', '2026-4-1'],
    // without a year
    ['4/1', '4/1/? open'],
    ['４／１', '4/1/? open'],
    ['4/1(水)', '4/1/? open'],
    ['4/1 13:00', '4/1/? timed open'],
    ['4月1日', '?-4-1'],
    ['４月１日（水）', '?-4-1'],
    ['1 Apr', '?-4-1'],
    ['1-Apr', '?-4-1'],
    ['1st April', '?-4-1'],
    ['2/29', '2/29/? open'],
    // order open
    ['05/01/2026', '5/1/2026 open'],
    ['13/01/2026', '13/1/2026 open'],
    ['5.1.2026', '5/1/2026 open'],
    ['26/4/1', '26/4/1/? open'.replace('/?', '')],
    ['01/04/26', '1/4/26 open'],
    // months
    ['2026年4月', '2026-4'],
    ['2026年4月度', '2026-4'],
    ['2026/4', '2026-4'],
    ['2026-04', '2026-4'],
    ['202604', '2026-4'],
    ['4月', '?-4'],
    ['４月', '?-4'],
    ['4月分', '?-4'],
    ['8年4月', "'8-4"],
    ['令和8年4月', '2026-4'],
    ['R8.4', '2026-4'],
    ['Ｒ８.４', '2026-4'],
    ['April', '?-4'],
    ['Sept', '?-9'],
    ['Apr 2026', '2026-4'],
    ["Apr '26", "'26-4"],
    ['April-2026', '2026-4'],
    ['04/2026', '2026-4'],
    ['Apr-26', 'month 4 number 26'],
    ['Apr 1', 'month 4 number 1'],
    // weeks
    ['4月1週', '?-4 week 1'],
    ['4月第1週', '?-4 week 1'],
    ['４月第２週目', '?-4 week 2'],
    ['4月①週', '?-4 week 1'],
    ['2026年4月第1週', '2026-4 week 1'],
    ['4月 W2', '?-4 week 2'],
    ['Apr W2', '?-4 week 2'],
    ['第15週', '? W15'],
    ['2026-W15', '2026 W15'],
    ['2026年第15週', '2026 W15'],
    ['W15', '? W15'],
    ['Week 15', '? W15'],
    ['1W', '? W1'],
    ['4/6週', '4/6/? open .. week'],
    ['4/6の週', '4/6/? open .. week'],
    ['4/6〜', '4/6/? open .. week'],
    ['W/C 6 Apr', '?-4-6 .. week'],
    ['w/c 06/04/2026', '6/4/2026 open .. week'],
    ['Week commencing 6 April 2026', '2026-4-6 .. week'],
    ['Week of Apr 6', 'month 4 number 6 .. week'],
    ['W/E 10 Apr', '?-4-10 .. (end)'],
    ['1W(4/1-4/5)', '4/1/? open .. 4/5/? open'],
    ['第1週（4/1〜4/5）', '4/1/? open .. 4/5/? open'],
    ['4/6〜4/12', '4/6/? open .. 4/12/? open'],
    ['4/6-4/12', '4/6/? open .. 4/12/? open'],
    ['4/6〜12', '4/6/? open .. 4/12/? open'],
    ['4月6日〜4月12日', '?-4-6 .. ?-4-12'],
    ['6 Apr - 12 Apr', '?-4-6 .. ?-4-12'],
    ['4月〜7月', '?-4 .. ?-7'],
    ['6-10 Apr', '?-4-6 .. ?-4-10'],
    ['Apr 6-12', 'month 4 number 6 .. month 4 number 12'],
    ['Week 1 (6-10 Apr)', '?-4-6 .. ?-4-10'],
    ['1〜7日', 'day 1 .. day 7'],
    // years, halves, quarters
    ['2026年度', '2026 fiscal year 1'],
    ['26年度', "'26 fiscal year 1"],
    ['令和8年度', '2026 fiscal year 1'],
    ['FY26', "'26 fiscal year 1"],
    ['FY2026', '2026 fiscal year 1'],
    ['2026年', '2026 calendar year 1'],
    ['上期', '? fiscal half 1'],
    ['下期', '? fiscal half 2'],
    ['上半期', '? fiscal half 1'],
    ['2026年度上期', '2026 fiscal half 1'],
    ['2026年度 下半期', '2026 fiscal half 2'],
    ['26上期', "'26 fiscal half 1"],
    ['2026H1', '2026 fiscal half 1'],
    ['H1 2026', '2026 fiscal half 1'],
    ['1Q', '? fiscal quarter 1'],
    ['第1四半期', '? fiscal quarter 1'],
    ['第一四半期', '? fiscal quarter 1'],
    ['Q3', '? fiscal quarter 3'],
    ['2026年度1Q', '2026 fiscal quarter 1'],
    ['2026年度第2四半期', '2026 fiscal quarter 2'],
    ['2026Q1', '2026 fiscal quarter 1'],
    ['Q1 2026', '2026 fiscal quarter 1'],
    ['Q1 FY26', "'26 fiscal quarter 1"],
    ['通期', '? fiscal year 1'],
    // others
    ['46113', 'serial 46113'],
    ['46113.545', 'serial 46113.545'],
    ['1日', 'day 1'],
    ['1日(水)', 'day 1'],
  ])('%s', (text, expected) => expect(line(readDateText(text))).toBe(expected));

  test.each([
    '4/31',
    '2/30',
    '2026年3月期',
    '3月期',
    '7〜1日',
    '2026/4/31',
    '2026/2/29',
    '4月31日',
    '13月',
    '2026/13/1',
    '令和8年13月1日',
    '31 Apr 2026',
    '32日',
    '0/0',
    'NG',
    '辞退',
    '調整中',
    '-',
    '',
    ' ',
    '山田',
    'March Hare',
    '1次面接',
    '3件',
    '5',
    '12',
    '3:1',
    '48:00',
    '13:05',
    '1Q計',
    '上期計',
    '4月計',
    '合計',
    'C1008',
    '1234567',
    '99999999',
    '03-1234-5678',
    '目標',
    '第12期',
    '※日付は月/日で入力。辞退・NGは該当セルに「辞退」「NG」と記入してください',
    'W60',
    '4月7週',
  ])('no date: %s', (text) => expect(line(readDateText(text))).toBe('none'));

  it('marks what is more probably something else as weak', () => {
    for (const text of ['4.1', '1-2', 'May', '202604', '46113', '1日', '1W'])
      expect(readDateText(text)).toMatchObject({ weak: true });
    for (const text of ['4/1', '4月', '2026/4/1', '第15週', '上期', '4月1週'])
      expect(readDateText(text)).toMatchObject({ weak: false });
  });
});

describe('readDateNumber', () => {
  it('reads serials, 20260401 and 202604', () => {
    expect(line(readDateNumber(46113))).toBe('serial 46113');
    expect(line(readDateNumber(20260401))).toBe('2026-4-1');
    expect(line(readDateNumber(202604))).toBe('2026-4');
    for (const number of [0, 5, 31, 1000, 2026, 19_999, 99_999, 20261301, -46113, Number.NaN])
      expect(readDateNumber(number)).toBeUndefined();
  });
});

describe('readFullDate', () => {
  test.each([
    ['2026-11-20', '2026-11-20'],
    ['2026/11/20 13:00', '2026-11-20'],
    ['20 Nov 2026', '2026-11-20'],
    ['令和8年11月20日', '2026-11-20'],
    ['13/01/2026', '2026-01-13'],
    [46113, '2026-04-01'],
    [46113.9, '2026-04-01'],
    [20261120, '2026-11-20'],
    ['20261120', '2026-11-20'],
  ])('%s', (value, day) => expect(isoDay(readFullDate(value)!)).toBe(day));

  test.each(['11/20', '2026-11', '05/01/2026', 'today', '', 5])('not whole: %s', (value) =>
    expect(readFullDate(value)).toBeUndefined(),
  );

  it('counts serials from 1899-12-30, as Sheets does', () => {
    expect(readFullDate(25_569)).toBe(dayOf(1970, 1, 1));
    expect(readFullDate(44_197)).toBe(dayOf(2021, 1, 1));
  });
});
