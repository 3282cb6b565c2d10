import { belongsTo, isShortFor, memberKey, type Person, ShortNames } from '../../../src/core/activity/short-names';
import { foldText } from '../../../src/core/parse/text';

/** Which spellings may be short for which full names, and which surely are. */

function person(...spellings: string[]): Person {
  return { key: memberKey(foldText(spellings[0]!)), spellings };
}

type Kind = 'surely' | 'perhaps' | 'not';

const PAIRS: readonly (readonly [short: string, full: string, kind: Kind])[] = [
  ['佐藤', '佐藤 健太', 'surely'],
  ['健太', '佐藤 健太', 'surely'],
  ['佐藤', '佐藤・健太', 'surely'],
  ['佐藤', '佐藤健太', 'surely'],
  ['佐藤', '佐藤健太さん', 'surely'],
  ['佐藤さん', '佐藤 健太様', 'surely'],
  ['健太', '佐藤 健太氏', 'surely'],
  ['健', '佐藤 健くん', 'surely'],
  ['健', '佐藤 健君', 'surely'],
  ['佐', '佐藤健太', 'perhaps'],
  ['佐藤健', '佐藤 健太', 'perhaps'],
  ['健太', '佐藤健太', 'not'],
  ['佐藤 健太', '佐藤', 'not'],
  ['佐藤', '佐藤', 'not'],
  ['佐藤', '田中 彩', 'not'],
  ['佐藤', '佐藤（美）', 'perhaps'],
  ['佐藤', '佐藤五六七八', 'surely'],
  ['佐藤', '佐藤五六七八九', 'not'],
  ['佐藤', '佐藤 五六七八九', 'surely'],
  ['Priya', 'Priya Nair', 'surely'],
  ['nair', 'Priya Nair', 'surely'],
  ['P. Nair', 'Priya Nair', 'surely'],
  ['P.Nair', 'Priya Nair', 'surely'],
  ['Priya N', 'Priya Nair', 'surely'],
  ['Priya N.', 'Priya Nair', 'surely'],
  ['P N', 'Priya Nair', 'surely'],
  ['P. M. Nair', 'Priya Mira Nair', 'surely'],
  ['P. Nair', 'Priya Mira Nair', 'not'],
  ['Pr Nair', 'Priya Nair', 'not'],
  ['Q. Nair', 'Priya Nair', 'not'],
  ['Priya', 'Priyanka', 'not'],
  ['Pri', 'Priya Nair', 'not'],
  ['佐 健', '佐藤 健太', 'not'],
];

test.each(PAIRS)('%s for %s: %s', (short, full, kind) => {
  const [one, other] = [person(short), person(full)];
  expect([isShortFor(one, other), belongsTo(one, other)]).toEqual([kind !== 'not', kind === 'surely']);
  const found = new ShortNames([one, other]).fullNames(one);
  expect(found).toEqual(kind === 'not' ? [] : [other]);
});

test.each([
  ['佐藤主任', '佐藤'],
  ['佐藤係長', '佐藤'],
  ['佐藤課長代理', '佐藤'],
  ['佐藤課長', '佐藤'],
  ['佐藤次長', '佐藤'],
  ['佐藤 部長', '佐藤'],
  ['佐藤マネージャー', '佐藤'],
  ['佐藤マネジャー', '佐藤'],
  ['佐藤リーダー', '佐藤'],
  ['佐藤チーフ', '佐藤'],
  ['佐藤(CA)', '佐藤'],
  ['佐藤（ＲＡ）', '佐藤'],
  ['佐藤(RC)', '佐藤'],
  ['佐藤(両面)', '佐藤'],
  ['佐藤(ab)', '佐藤'],
  ['佐藤(abcd)', '佐藤(abcd)'],
  ['佐藤（美）', '佐藤(美)'],
  ['部長', '部長'],
  ['佐藤部長代行', '佐藤部長代行'],
])('%s without the position is %s', (text, key) => {
  expect(memberKey(foldText(text))).toBe(key);
});

test('any spelling of a person will do, in the order of the sheet', () => {
  const people = [
    person('p nair', 'P. Nair'),
    person('Tom Hill'),
    person('PRIYA NAIR', 'Priya Nair'),
    person('Paul Nair'),
  ];
  expect(new ShortNames(people).fullNames(people[0]!)).toEqual([people[2], people[3]]);
});

test('of a dozen that share a beginning the longer ones of one family are told apart; of more, none', () => {
  const names = (count: number): Person[] =>
    Array.from({ length: count }, (_, at) => person(`例${String.fromCharCode(0x4e00 + at)}子`));
  const one = person('例');
  const doubled = [person('例一二'), person('例一二三')];
  const few = [...names(10), ...doubled];
  expect(new ShortNames([one, ...few]).fullNames(one)).toEqual([...names(10), doubled[1]]);
  const many = [...names(11), ...doubled];
  expect(new ShortNames([one, ...many]).fullNames(one)).toEqual(many);
});
