import { readDateNumber, readDateText } from '../../../src/core/parse/date-text';
import { readDatedText } from '../../../src/core/parse/dated-text';
import { withoutTime, withoutWeekday } from '../../../src/core/parse/time-of-day';

/** Ways to write the same, narrow and wide; the first of each is spelled out in date-text.test.ts. */
const SAME: readonly (readonly string[])[] = [
  [
    '2026年4月1日',
    '2026 年 4 月 1 日',
    '2026年4月1',
    "'2026/4/1",
    '2026 / 4 / 1',
    '2026 . 4 . 1',
    '2026 - 4 - 1',
    '2026年 4月1日',
  ],
  ['2026年10月12日', '2026/10/12', '2026 年10 月12 日'],
  ['令和8年4月1日', '令和 8 年 4 月 1 日', 'r8.4.1', 'r8/4/1', 'r8-4-1', 'R 8 . 4 . 1', '令8年4月1日'],
  ['令和12年10月12日', '令和12年10月12', 'R12.10.12'],
  ['令和元年5月', '令和元年 5月', 'R元.5', '令和1年5月度', '令和1年5月分'],
  ['26年4月1日', "'26年4月1日", "'26/4/1", "'26-4-1", "'26.4.1", '26 年 4 月 1 日', '26年4.1', '26年4/1'],
  ['26年10月12日', "'26/10/12", '26年10月12'],
  ['4月1日', '4月 1日', '4月1', '4月 1 日'],
  ['12月31日', '12月 31'],
  [
    '2026年4月',
    '2026 年 4 月',
    '2026年4月度',
    '2026年4月分',
    '2026年 4',
    '2026/4',
    '2026-4',
    '2026 / 4',
    '4/2026',
    '4 - 2026',
  ],
  ['2026年12月', '2026/12', '12/2026', '2026-12'],
  ['26年4月', "'26年4月", '26 年 4月', '26年4月度', '26年 4 月分'],
  ['4月', '4月度', '4月分'],
  ['12月', '12月度'],
  ['4/1', '4 / 1'],
  ['12/31', '12 / 31'],
  ['4/1/2026', '4 / 1 / 2026'],
  ['12/10/2026', '12/10/2026'],
  ['2026-W15', '2026 W15', '2026/W15', '2026W15', '2026年第15週', '2026年度 第15週', '2026 第15週', '2026年 第15週目'],
  ['第15週', '第15週目'],
  ['15週', '15週目', '15w', 'w15', 'wk15', 'week 15', 'week15', 'cw15', 'kw 15', 'W.15', 'wk #15', 'wk-15'],
  [
    '4月1週',
    '4月第1週',
    '4月 第1週',
    '4月1週目',
    '4月の第1週',
    '4月1w',
    '4月w1',
    '4月 week 1',
    '4月第 1 週',
    '4月第一週',
    '4月一週',
    '4月・第1週',
    '4/第1週',
    '4/w1',
    '4 第1週',
    '4-w1',
  ],
  ['12月6週', '12月第六週'],
  ['2026年4月1週', '2026/4/第1週', '2026年 4月第1週', '2026-4月1週', '2026.4月 1週'],
  ['26年4月2週', '26/4月2週'],
  ['Apr W2', 'april week 2', 'Apr-wk2', 'apr wk 2', 'Apr w2'],
  ["Apr '2026 W2", 'Apr 2026 week 2'],
  [
    'W/C 6 Apr',
    'wc 6 Apr',
    'w/b 6 Apr',
    'wb 6 Apr',
    'w/s 6 Apr',
    'w/c: 6 Apr',
    'w/c. 6 Apr',
    'week commencing 6 Apr',
    'week beginning 6 Apr',
    'week starting 6 Apr',
    'week of 6 Apr',
    'week from 6 Apr',
    'wk comm 6 Apr',
    'wk commencing 6 Apr',
    'wkcomm 6 Apr',
  ],
  ['W/E 10 Apr', 'we 10 Apr', 'week ending 10 Apr', 'w/e: 10 Apr', 'weekending 10 Apr'],
  ['4/6週', '4/6の週', '4/6 週', '4/6週~', '4/6~', '4/6 の週', '4/6(月)週'],
  [
    '1W(4/1-4/5)',
    '第1週(4/1-4/5)',
    '1週目 (4/1-4/5)',
    '4月1週[4/1-4/5]',
    'week 1 (4/1 - 4/5)',
    'wk(4/1~4/5)',
    '1W( 4/1~4/5 )',
  ],
  ['第2週(5-11)', '第2週(5~11)', '第2週( 5 - 11 )', '2W(5日~11日)'],
  [
    '4/6〜4/12',
    '4/6~4/12',
    '4/6 ~ 4/12',
    '4/6から4/12',
    '4/6から4/12まで',
    '4/6-4/12',
    '4/6 - 4/12',
    '4/6..4/12',
    '4/6...4/12',
    '4/6 to 4/12',
    '4/6~12',
    '4/6-12',
    '4/6(月)~4/12(日)',
    '4/6(月)-12(日)',
  ],
  ['4月6日〜4月12日', '4月6日~12日', '4月6日-4月12日', '4月6日から12日', '4月6日(月)~12日(日)'],
  ['6-10 Apr', '6 Apr - 10 Apr', '6 Apr-10 Apr', '6 Apr to 10 Apr', '6 Apr ~ 10 Apr'],
  ['1〜7日', '1~7日', '1日~7日', '1日 - 7日'],
  ['10〜31日', '10~31日'],
];
const TEXTS = SAME.flat();

describe('ways to write the same', () => {
  test.each(SAME.map((texts) => [texts[0]!, texts] as const))('%s', (first, texts) => {
    const reading = readDateText(first);
    expect(reading).toBeDefined();
    const { weak: _weak, ...said } = reading!;
    for (const text of texts) expect([text, readDateText(text)]).toEqual([text, expect.objectContaining(said)]);
  });

  test('with a letter more before or behind it is none', () => {
    // Whatever the week before a range in brackets is called.
    const alone = TEXTS.filter((text) => !/[([].*\d.*[)\]]$/.test(text));
    expect(alone.filter((text) => readDateText(`ぬ${text}`) !== undefined)).toEqual([]);
    expect(TEXTS.filter((text) => readDateText(`${text}ぬ`) !== undefined)).toEqual([]);
  });

  test.each([
    '2026年13月1日',
    '2026年4月31日',
    '2026/0/1',
    '13月',
    '0月',
    '32日',
    '0日',
    '4月7週',
    '13月1週',
    '0月1週',
    '第54週',
    '第0週',
    'w0',
    '2026-W54',
    '123/4/1',
    '4/123',
    '32/32',
    '20261301',
    '20260431',
    '19490401',
    '21010401',
    '198912',
    '210101',
    '202613',
    '2026040',
    '8~3日',
    '0~7日',
    '1~32日',
    '4/6~佐藤',
    '佐藤~4/6',
    'w/c 佐藤',
    'w/c 2026年4月',
    '1Q~4/6',
    '4/6~1Q',
    '4月6週~',
  ])('%s is no date', (text) => expect(readDateText(text)).toBeUndefined());

  test('the last of what can be', () => {
    const forms = (text: string) => readDateText(text)?.form;
    expect(
      ['12月', '31日', '1日', '第53週', '第1週', '4月6週', '12月1週', '1月1週', '1~31日', '5~5日'].filter(
        (text) => forms(text) === undefined,
      ),
    ).toEqual([]);
    expect(['19500101', '21001231', '199001', '210012'].map(forms)).toEqual(['day', 'day', 'month', 'month']);
    expect(
      [20_000, 73_050, 19_999, 73_051, 190_001, 190_101, 202_604, 46_113.5, 202_604.5].map(
        (value) => readDateNumber(value)?.form,
      ),
    ).toEqual(['serial', 'serial', undefined, undefined, undefined, undefined, 'month', 'serial', undefined]);
    expect(['46113', '46113.5', '1999', '123456789'].map(forms)).toEqual(['serial', 'serial', undefined, undefined]);
  });

  test.each<[string, boolean]>([
    ['4/1', false],
    ['4.1', true],
    ['4-1', true],
    ['26/4/1', false],
    ['26.4.1', true],
    ['26-4-1', true],
    ['26-4-2026', false],
    ['1.4.2026', false],
    ['2026/4', false],
    ['2026年4月', false],
    ['2026-4', false],
    ['2026.4', true],
    ['4/2026', false],
    ['4.2026', true],
    ['202604', true],
    ['20260401', false],
    ['46113', true],
    ['5日', true],
    ['6(月)', true],
    ['1w', true],
    ['第15週', false],
    ['2026-W15', false],
    ['4月1週', false],
    ['1~7日', true],
    ['4/6~4/12', false],
    ['4.6~4.12', true],
    ['May', true],
    ['4月', false],
    ['h1', true],
    ['1h', true],
    ['上期', false],
    ['1Q', false],
    ['2026年度', false],
    ['8年', true],
    ['26年', false],
    ['R8年', false],
    ['fy8', true],
    ['fy26', false],
    ['2026H1', false],
  ])('%s is more probably something else: %s', (text, weak) => {
    expect(readDateText(text)).toMatchObject({ weak });
  });
});

describe('what stands around a date', () => {
  test.each<[string, string]>([
    ['4/1 13:05', '4/1'],
    ['4/1 13:05:22', '4/1'],
    ['4/1 13:05:22.5', '4/1'],
    ['4/1 13時', '4/1'],
    ['4/1 13時半', '4/1'],
    ['4/1 13時30分', '4/1'],
    ['4/1 午後1:05', '4/1'],
    ['4/1 午前 9時', '4/1'],
    ['4/1 1:05pm', '4/1'],
    ['4/1 1:05 p.m.', '4/1'],
    ['4/1 pm 1:05', '4/1'],
    ['4/1 1pm', '4/1'],
    ['4/1 1 am', '4/1'],
    ['4/1 午後', '4/1'],
    ['4/1 am', '4/1'],
    ['4/1 終日', '4/1'],
    ['4/1 13:00~14:00', '4/1'],
    ['4/1 13:00 - 14:00', '4/1'],
    ['4/1 13:00~', '4/1'],
    ['4/1, 13:00', '4/1'],
    ['4月1日13:00', '4月1日'],
    ['4/1(水)13:00', '4/1(水)'],
    ['2026-04-01t13:05:00', '2026-04-01'],
    ['2026-04-01t13:05:00+09:00', '2026-04-01'],
    ['2026-04-01 13:05 +0900', '2026-04-01'],
    ['2026-04-01 13:05 gmt+09:00', '2026-04-01'],
    ['2026-04-01 13:05 utc-05:00', '2026-04-01'],
    ['2026-04-01 13:05 jst', '2026-04-01'],
    ['2026-04-01 13:05 gmt+0900 (jst)', '2026-04-01'],
  ])('%s without its time', (text, rest) => expect(withoutTime(text)).toEqual({ text: rest, timed: true }));

  test.each(['4/1', '4月1日', '13:05', 'pm', '佐藤', '4/1 13', '4/1x13:05y'])('%s has none', (text) => {
    expect(withoutTime(text)).toEqual({ text, timed: false });
  });

  test.each<[string, string]>([
    ['4/1(水)', '4/1'],
    ['4/1 (水)', '4/1'],
    ['4/1( 水 )', '4/1'],
    ['4/1[水]', '4/1'],
    ['4/29(水・祝)', '4/29'],
    ['4/29(水祝)', '4/29'],
    ['4/29(水/祝)', '4/29'],
    ['4/30(木,休)', '4/30'],
    ['4/29(祝)', '4/29'],
    ['4/1(水曜)', '4/1'],
    ['4/1(水曜日)', '4/1'],
    ['4/1水曜日', '4/1'],
    ['4/1 水曜', '4/1'],
    ['4/1 水', '4/1'],
    ['4月1日 水', '4月1日'],
    ['1 apr, wed', '1 apr'],
    ['1 apr wed', '1 apr'],
    ['1 apr (wed)', '1 apr'],
    ['1 apr wed.', '1 apr'],
    ['1 apr wednesday', '1 apr'],
    ['2 apr thu', '2 apr'],
    ['2 apr thur', '2 apr'],
    ['2 apr thurs', '2 apr'],
    ['2 apr thursday', '2 apr'],
    ['7 apr tue', '7 apr'],
    ['7 apr tues', '7 apr'],
    ['7 apr tuesday', '7 apr'],
    ['4 apr sat', '4 apr'],
    ['4 apr saturday', '4 apr'],
    ['6 apr mon', '6 apr'],
    ['6 apr monday', '6 apr'],
    ['3 apr friday', '3 apr'],
    ['5 apr sunday', '5 apr'],
    ['wed 1 apr', '1 apr'],
    ['wed, 1 apr', '1 apr'],
    ['wed. 1 apr', '1 apr'],
    ['wednesday 1 apr', '1 apr'],
    ['thurs 2 apr', '2 apr'],
    ['saturday, 4 apr', '4 apr'],
    ['(水)4/1', '4/1'],
    ['[水] 4/1', '4/1'],
    // None.
    ['4月', '4月'],
    ['4月1日', '4月1日'],
    ['水', '水'],
    ['佐藤 水', '佐藤 水'],
    ['monday', 'monday'],
    ['4/1(佐藤)', '4/1(佐藤)'],
    ['sunny 4/1', 'sunny 4/1'],
  ])('%s without its weekday', (text, rest) => expect(withoutWeekday(text)).toBe(rest));
});

describe('a date with words in the same cell', () => {
  const shown = (text: string) => {
    const dated = readDatedText(text);
    if (dated === undefined) return undefined;
    const { reading, note, wordFirst, moved } = dated;
    const { year, month, day, a, b } = { year: '', month: '', day: '', a: '', b: '', ...reading };
    const when = [year, month || a, day || b].filter((part) => part !== undefined && part !== '').join('/');
    return `${when}|${note}${wordFirst ? '|first' : ''}${moved ? '|moved' : ''}`;
  };
  test.each<[string, string | undefined]>([
    ['4/9 NG', '4/9|NG'],
    [' 4/9 NG ', '4/9|NG'],
    ['4/9NG', '4/9|NG'],
    ['4/9：NG', '4/9|NG'],
    ['4/9、NG', '4/9|NG'],
    ['4/9・NG', '4/9|NG'],
    ['4/9-辞退', '4/9|辞退'],
    ['4/9 - 辞退', '4/9|- 辞退'],
    ['4/9(木)13:00 通過', '4/9|通過'],
    ['4/9(木) 13:00~14:00 通過', '4/9|通過'],
    ['4/9 13時30分 通過', '4/9|通過'],
    ['4/9(木・祝) 通過', '4/9|通過'],
    ['2026/4/9 NG', '2026/4/9|NG'],
    ['令和8年4月9日 NG', '2026/4/9|NG'],
    ['4月9日 NG', '4/9|NG'],
    ['NG 4/9', '4/9|NG|first'],
    ['NG(4/9)', '4/9|NG|first'],
    ['NG（4/9）', '4/9|NG|first'],
    ['辞退：4/9', '4/9|辞退|first'],
    ['辞退 4/9連絡', '4/9|辞退連絡|first'],
    ['7 Apr - passed', '4/7|passed'],
    ['7 Apr: passed again', '4/7|passed again'],
    ['7 Apr, passed', '4/7|passed'],
    ['Apr 7, 2026 rejected', '2026/4/7|rejected'],
    ['7 Apr 2026 rejected', '2026/4/7|rejected'],
    ['rejected 7 Apr', '4/7|rejected|first'],
    ['rejected (7 Apr)', '4/7|rejected|first'],
    ['rejected by them 7 Apr 2026', '2026/4/7|rejected by them|first'],
    ['4/10→4/13', '4/13||moved'],
    ['4/10 → 4/13', '4/13||moved'],
    ['4/10⇒4/13', '4/13||moved'],
    ['4/10=>4/13', '4/13||moved'],
    ['4/10->4/13', '4/13||moved'],
    ['4/10変更後4/13', '4/13||moved'],
    ['4/10→4/13 NG', '4/13|NG|moved'],
    ['2026/4/10→4/13', '2026/4/13||moved'],
    ['2026/12/28→1/7', '2027/1/7||moved'],
    ['2026/4/10→4/10', '2026/4/10||moved'],
    ['2026/4/10→2026/4/13', '2026/4/13||moved'],
    ['4/16→延期', '4/16|延期'],
    ['4/16 調整→延期', '4/16|調整 延期'],
    ['延期→調整', undefined],
    ['4/9 4/16', undefined],
    ['9/20 (45%)', undefined],
    ['4/9、4/16', undefined],
    ['4/9', undefined],
    ['NG', undefined],
    ['12件', undefined],
    ['5件 NG', undefined],
    ['', undefined],
    [`4/9 ${'と'.repeat(60)}`, undefined],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});
