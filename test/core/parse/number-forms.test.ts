import { moneyScale, readNumber } from '../../../src/core/parse/number';

const words = (list: string) => list.split('、');
const shown = (text: string) => {
  const reading = readNumber(text);
  if (reading.kind !== 'number') return reading.kind;
  return `${Math.round(reading.value * 1e9) / 1e9} ${reading.unit}${reading.note === undefined ? '' : ` | ${reading.note}`}`;
};

const COUNTED = words(
  '件、名、人、社、回、通、本、枚、者、個、点、票、組、求人、案件、つ、分、時間、日、日間、営業日、週、週間、か月、ヶ月、ケ月、ヵ月、カ月、箇月、か月間、月間、ポイント、pt、pts、x、h、min、mins、minute、minutes、day、days、wk、wks、week、weeks、month、months、times、people、candidate、candidates、call、calls、cv、cvs、mail、mails、email、emails、message、messages、interview、interviews、meeting、meetings、placement、placements、offer、offers、hire、hires、start、starts、job、jobs、role、roles、visit、visits、deal、deals',
);

const NUMBERS: readonly (readonly [text: string, expected: string])[] = [
  ...COUNTED.map((unit) => [`5${unit}`, `5 ${unit}`] as const),
  ['5名様', '5 名'],
  ['5hr', '5 h'],
  ['5 hrs', '5 h'],
  ['5 hour', '5 h'],
  ['5 hours', '5 h'],
  ['5百通', '500 通'],
  ['2万通', '20000 通'],
  ['1.5千件', '1500 件'],
  ['1,234件', '1234 件'],
  // Money, its sign before or behind, and its scale.
  ['¥500', '500 円'],
  ['\\500', '500 円'],
  ['JPY 500', '500 円'],
  ['500 yen', '500 円'],
  ['500jpy', '500 円'],
  ['£500', '500 £'],
  ['GBP 500', '500 £'],
  ['500 gbp', '500 £'],
  ['500£', '500 £'],
  ['USD500', '500 $'],
  ['US$500', '500 $'],
  ['500 usd', '500 $'],
  ['500$', '500 $'],
  ['EUR 500', '500 €'],
  ['500 eur', '500 €'],
  ['500€', '500 €'],
  ['¥500-', '500 円'],
  ['5,000円也', '5000 円'],
  ['10万円', '100000 円'],
  ['2十万円', '200000 円'],
  ['2千万円', '20000000 円'],
  ['3万2千円', '32000 円'],
  ['1億2,000万', '120000000 '],
  ['1万500円', '10500 円'],
  ['1.5百', '150 '],
  ['£5m', '5000000 £'],
  ['£5mm', '5000000 £'],
  ['£5mn', '5000000 £'],
  ['£5mio', '5000000 £'],
  ['£5 million', '5000000 £'],
  ['£1.5bn', '1500000000 £'],
  ['£5 billion', '5000000000 £'],
  ['5 thousand', '5000 '],
  ['5 million', '5000000 '],
  ['1,200k', '1200000 '],
  // Shares and ratios.
  ['50 %', '0.5 %'],
  ['50パーセント', '0.5 %'],
  ['50 percent', '0.5 %'],
  ['1,200%', '12 %'],
  ['12.5%', '0.125 %'],
  ['10割', '1 %'],
  ['1.5割', '0.15 %'],
  ['3割3分', '0.33 %'],
  ['2.25:1', '0.444444444 ratio'],
  ['4:2.5', '0.625 ratio'],
  ['4 to 1', '0.25 ratio'],
  ['12:3', '0.25 ratio'],
  // Below nothing.
  ['£(1,200)', '-1200 £'],
  ['(5)件', '-5 件'],
  ['▲ 5', '-5 '],
  ['△¥500', '-500 円'],
  ['-£20', '-20 £'],
  ['-.5', '-0.5 '],
  ['(0)', '0 '],
  ['+5件', '5 件'],
  // Thousands apart.
  ['1 234 567', '1234567 '],
  ['£1 234', '1234 £'],
  ['12 345件', '12345 件'],
  ['0.25', '0.25 '],
  ['000012', '12 '],
  ['123456789012345', '123456789012345 '],
  // What is read over.
  ['およそ20', '20  | およそ'],
  ['大体20', '20  | 大体'],
  ['だいたい20', '20  | だいたい'],
  ['約 20', '20  | 約'],
  ['approx 20', '20  | approx'],
  ['approx. 20', '20  | approx.'],
  ['about 20', '20  | about'],
  ['circa 20', '20  | circa'],
  ['c. 20', '20  | c.'],
  ['~20', '20  | ~'],
  ['約£20', '20 £ | 約'],
  ['20くらい', '20  | くらい'],
  ['20 ぐらい', '20  | ぐらい'],
  ['20ほど', '20  | ほど'],
  ['20**', '20  | **'],
  ['20 #', '20  | #'],
  ['20↑', '20  | ↑'],
  ['約20件くらい', '20 件 | 約'],
  ['5【2】', '5  | 2'],
  ['5[2]', '5  | 2'],
  ['5「再」', '5  | 再'],
  ['5 (再2) ', '5  | 再2'],
  ['約5(再2)', '5  | 再2'],
  ['5件*(再2)', '5 件 | 再2'],
  ['ゼロ', '0 '],
  ['ゼロ件', '0 '],
  ['零', '0 '],
  ['zero', '0 '],
];

test.each(NUMBERS)('%s', (text, expected) => expect(shown(text)).toBe(expected));

test('with a letter more before or behind it is a text, or a number with another note', () => {
  const texts = NUMBERS.map(([text]) => text);
  expect(texts.filter((text) => shown(`あ${text}`) !== 'text')).toEqual([]);
  expect(texts.filter((text) => shown(`${text}あ`) !== 'text')).toEqual([]);
});

test.each(
  words(
    '12 34、1 2345、1234 567、5 5件、3:10、0:1、3:、:3、5割5、5分割、5%増、%5、1.2.3万、2万3億、3万3万、万、5mio円x、5m、1:2:3、12345678901234567、5通通、5foocalls、2 calls each、-----、休日出勤、offer5、ゼロ円ショップ、5)、(5、5 (2) 3',
  ),
)('%s: text, never a guess', (text) => expect(shown(text)).toBe('text'));

test.each(
  words(
    '休、休み、お休み、お休、休暇、休業、休業日、有休、有給、有給休暇、年休、公休、欠勤、病欠、代休、振休、振替休日、特休、特別休暇、半休、全休、午前休、午前半休、午後休、午後半休、夏休、夏休み、夏季休暇、冬休、冬休み、忌引、忌引き、慶弔、産休、育休、祝、祝日、土日、定休、定休日、不在、A/L、AL、annual leave、leave、on leave、holiday、bank holiday、BH、B/H、public holiday、vacation、sick、sick leave、sick day、day off、off、PTO、OOO、out of office、有休（午後）、休(私用)',
  ),
)('%s: away', (text) => {
  expect(shown(text)).toBe('no-data');
  expect([shown(`あ${text}`), shown(`${text}あ`)]).toEqual(['text', 'text']);
});

test.each(
  words('-、----、/、..、....、…、・、なし、無し、無、該当なし、該当無し、特になし、特に無し、N/A、na、nil、none、ー'),
)('%s: nothing', (text) => {
  expect(shown(text)).toBe('nothing');
  expect([shown(`あ${text}`), shown(`${text}あ`)]).toEqual(['text', 'text']);
});

describe('the scale a heading gives', () => {
  test.each<[string, number, string]>([
    ['売上（万）', 1e4, '円'],
    ['売上（ 百万 ）', 1e6, '円'],
    ['売上【千】', 1e3, '円'],
    ['単位：千', 1e3, '円'],
    ['単位 億', 1e8, '円'],
    ['千万', 1e7, '円'],
    ['売上（十万円）', 1e5, '円'],
    ['売上 千 円', 1e3, '円'],
    ['Fees (k)', 1e3, ''],
    ['Fees [ k ]', 1e3, ''],
    ['Fees (m)', 1e6, ''],
    ['Fees (mm)', 1e6, ''],
    ['Fees (mn)', 1e6, ''],
    ['Fees (bn)', 1e9, ''],
    ['Fees (000)', 1e3, ''],
    ['Fees (000s)', 1e3, ''],
    ['Fees (thousand)', 1e3, ''],
    ['Fees (thousands)', 1e3, ''],
    ['Fees (million)', 1e6, ''],
    ['Fees (millions)', 1e6, ''],
    ["Fees £'000", 1e3, '£'],
    ['Fees £ thousands', 1e3, '£'],
    ['Fees k£', 1e3, '£'],
    ['Fees m $', 1e6, '$'],
    ['Fees GBP', 1, '£'],
    ['Fees (GBP k)', 1e3, '£'],
    ['EUR m', 1e6, '€'],
    ['USD', 1, '$'],
    ['JPY', 1, '円'],
    ['¥', 1, '円'],
    ['£ kept', 1, '£'],
    ['£m', 1e6, '£'],
  ])('%s', (heading, scale, currency) => expect(moneyScale(heading)).toEqual({ scale, currency }));

  test.each(words('万全、千葉、億劫、百万遍寺、Fees k、Fees (kg)、eureka、usda、k、(n)、売上'))(
    '%s: none',
    (heading) => {
      expect(moneyScale(heading)).toBeUndefined();
    },
  );
});
