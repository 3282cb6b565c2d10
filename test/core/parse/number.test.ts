import fc from 'fast-check';
import { moneyScale, readNumber } from '../../../src/core/parse/number';

describe('readNumber', () => {
  const numbers: [text: string, value: number, unit: string][] = [
    ['5件', 5, '件'],
    ['１８名', 18, '名'],
    ['¥1,234,000', 1_234_000, '円'],
    ['￥1,234,000', 1_234_000, '円'],
    ['300万円', 3_000_000, '円'],
    ['1.2億', 120_000_000, ''],
    ['1億2000万円', 120_000_000, '円'],
    ['2,306千円', 2_306_000, '円'],
    ['3百万円', 3_000_000, '円'],
    ['3百万', 3_000_000, ''],
    ['5千', 5000, ''],
    ['£26k', 26_000, '£'],
    ['£25K', 25_000, '£'],
    ['$1.2M', 1_200_000, '$'],
    ['€1,500', 1500, '€'],
    ['26k', 26_000, ''],
    ['120,000 JPY', 120_000, '円'],
    ['GBP 4,500', 4500, '£'],
    ['(12)', -12, ''],
    ['(1,234)', -1234, ''],
    ['▲5', -5, ''],
    ['△5', -5, ''],
    ['−5', -5, ''],
    ['-3件', -3, '件'],
    ['5割', 0.5, '%'],
    ['7割5分', 0.75, '%'],
    ['50%', 0.5, '%'],
    ['５０％', 0.5, '%'],
    ['95.0%', 0.95, '%'],
    ['114.3%', 1.143, '%'],
    ['20パー', 0.2, '%'],
    ['2.2:1', 1 / 2.2, 'ratio'],
    ['3:1', 1 / 3, 'ratio'],
    ['3対1', 1 / 3, 'ratio'],
    ['10 : 1', 0.1, 'ratio'],
    ['１，２３４', 1234, ''],
    ['1,234', 1234, ''],
    [' 1 ', 1, ''],
    ['0', 0, ''],
    ['０', 0, ''],
    ['ゼロ', 0, ''],
    ['1.5', 1.5, ''],
    ['.5', 0.5, ''],
    ['+5', 5, ''],
    ['48h', 48, 'h'],
    ['48時間', 48, '時間'],
    ['3営業日', 3, '営業日'],
    ['2か月', 2, 'か月'],
    ['12 calls', 12, 'calls'],
    ['15 days', 15, 'days'],
    ['1.1万', 11_000, ''],
    ['1 234', 1234, ''],
    ['12,345,678円', 12_345_678, '円'],
  ];
  test.each(numbers)('%s', (text, value, unit) => {
    const reading = readNumber(text);
    expect(reading).toMatchObject({ kind: 'number', unit });
    expect(reading.kind === 'number' ? reading.value : Number.NaN).toBeCloseTo(value, 12);
  });

  test.each([
    ['3件（うち再1）', 3, 'うち再1'],
    ['約20', 20, '約'],
    ['約300万円', 3_000_000, '約'],
    ['20程度', 20, '程度'],
    ['5※', 5, '※'],
    ['5 (2)', 5, '2'],
  ])('%s keeps the note', (text, value, note) => {
    expect(readNumber(text)).toMatchObject({ kind: 'number', value, note });
  });

  test.each([
    '',
    ' ',
    '　',
    '-',
    '—',
    '―',
    '−',
    '－',
    'ー',
    '--',
    '‐',
    'なし',
    '無',
    '無し',
    'N/A',
    'n/a',
    'Ｎ／Ａ',
    '/',
    '／',
    '特になし',
  ])('nothing: %j', (text) => expect(readNumber(text)).toEqual({ kind: 'nothing' }));

  test.each([
    'A/L',
    'a/l',
    '休',
    '休み',
    '有休',
    '有給',
    '公休',
    '欠勤',
    '代休',
    '夏季休暇',
    '有休（午後）',
    'Annual leave',
    'Sick',
    'Bank holiday',
  ])('no data: %s', (text) => expect(readNumber(text)).toEqual({ kind: 'no-data' }));

  test.each([
    '#REF!',
    '#DIV/0!',
    '#N/A',
    '#VALUE!',
    '#NAME?',
    '#ERROR!',
    'Loading...',
    '読み込んでいます...',
    '読み込み中…',
  ])('error: %s', (text) => expect(readNumber(text)).toEqual({ kind: 'error' }));

  test.each([
    '20〜25',
    '5+2',
    '3 5',
    '3\n5',
    '一',
    '3/5',
    '10:30',
    '2026/4/1',
    '4月1日',
    '12月',
    '8年4月',
    '2026年',
    '1次面接',
    '1st',
    '山田',
    '調整中',
    '○',
    'TBC',
    '1,23',
    '1.2.3',
    '第15週',
    '1Q',
    '3件と2件',
    '20件以上',
    'C1008',
    '5m',
    '1万億',
  ])('text, never a guess: %s', (text) => {
    expect(readNumber(text)).toEqual({ kind: 'text' });
  });

  it('takes numbers as they are, and nothing else that is no text', () => {
    expect(readNumber(12.5)).toEqual({ kind: 'number', value: 12.5, unit: '' });
    expect(readNumber(Number.NaN)).toEqual({ kind: 'error' });
    expect(readNumber(true)).toEqual({ kind: 'text' });
    expect(readNumber(new Date(0))).toEqual({ kind: 'text' });
  });

  it('reads back every whole number in the ways people write it', () => {
    const wide = (text: string): string =>
      text.replace(/[0-9,]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        const grouped = String(value).replace(/\B(?=(\d{3})+$)/g, ',');
        for (const text of [
          String(value),
          grouped,
          wide(grouped),
          `${grouped}件`,
          ` ${value}名 `,
          `¥${grouped}`,
          `${value}円`,
        ]) {
          expect(readNumber(text)).toMatchObject({ kind: 'number', value });
        }
      }),
    );
  });

  it('never throws and never makes a number of a text without a digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const reading = readNumber(text);
        if (reading.kind === 'number' && reading.value !== 0) expect(text.normalize('NFKC')).toMatch(/\d/);
        expect(['number', 'nothing', 'no-data', 'error', 'text']).toContain(reading.kind);
      }),
      { numRuns: 500 },
    );
  });
});

describe('moneyScale', () => {
  test.each([
    ['売上（千円）', 1000, '円'],
    ['紹介FEE(万円)', 10_000, '円'],
    ['売上（百万円）', 1_000_000, '円'],
    ['売上（円）', 1, '円'],
    ['単位：万円', 10_000, '円'],
    ['Fees (£k)', 1000, '£'],
    ['Revenue ($000s)', 1000, '$'],
    ['Revenue $', 1, '$'],
    ['Billings (£)', 1, '£'],
    ['Revenue (k€)', 1000, '€'],
    ['NFI £m', 1_000_000, '£'],
    ['£ per meeting', 1, '£'],
    ['USD 000s', 1000, '$'],
  ])('%s', (heading, scale, currency) => expect(moneyScale(heading)).toEqual({ scale, currency }));

  test.each(['売上', '面談数（件）', 'Revenue', 'Meetings', '億劫', 'Europe'])('names no currency: %s', (heading) =>
    expect(moneyScale(heading)).toBeUndefined(),
  );
});

test('a number beyond any count is no number: a slip, or an id', () => {
  for (const cell of [1e15, -1e300, '1e309', '9999999999999999'])
    expect(readNumber(cell)).toMatchObject({ kind: 'text' });
  expect(readNumber(999_999_999_999_999)).toMatchObject({ kind: 'number' });
});
