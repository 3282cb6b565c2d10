import fc from 'fast-check';
import { isShortFor, memberKey, type Person, ShortNames } from '../../../src/core/activity/short-names';
import { foldText } from '../../../src/core/parse/text';

function person(...spellings: string[]): Person {
  return { key: memberKey(foldText(spellings[0]!)), spellings };
}

const WRITTEN = ['佐', '藤', '健', '一', ' ', '　', '・', 'さん', '(美)', 'P. ', 'Priya', 'Nair', 'N', 'p', ' ', 'Na'];
const name = fc
  .array(fc.constantFrom(...WRITTEN), { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join(''))
  .filter((text) => foldText(text) !== '');

describe('the full names a spelling may be short for', () => {
  test('are those that comparing it with everyone finds', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 2, maxLength: 9 }), (names) => {
        const people = names.map((text) => person(text));
        const index = new ShortNames(people);
        for (const short of people) {
          const fits = people.filter((full) => full !== short && isShortFor(short, full));
          const found = index.fullNames(short);
          expect(fits).toEqual(expect.arrayContaining([...found]));
          expect(found.length > 0).toBe(fits.length > 0);
        }
      }),
    );
  });

  test.each([
    ['佐藤', ['佐藤 健', '田中'], ['佐藤 健']],
    ['佐藤', ['佐藤健', '佐藤健一'], ['佐藤健一']],
    ['佐藤', ['佐藤 健', '佐藤 美咲'], ['佐藤 健', '佐藤 美咲']],
    ['P. Nair', ['Priya Nair', 'Paul Near'], ['Priya Nair']],
    ['Priya N', ['Tom Hill', 'Priya Nair'], ['Priya Nair']],
    ['見本', ['例田'], []],
  ])('%s among %j', (short, others, expected) => {
    const one = person(short);
    const found = new ShortNames([one, ...others.map((text) => person(text))]).fullNames(one);
    expect(found.map(({ spellings }) => spellings[0])).toEqual(expected);
  });

  test('a beginning that dozens share is not settled between them', () => {
    const one = person('佐藤');
    const many = Array.from({ length: 40 }, (_, at) => person(`佐藤${String.fromCharCode(0x4e00 + at)}`));
    expect(new ShortNames([one, ...many]).fullNames(one)).toEqual(many);
  });
});
