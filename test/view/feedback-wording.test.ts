import { fillPlaces, wordingFor } from '../../src/view/feedback-wording';

const rows = (...list: [string, string][]) => new Map(list);
const MEMBERS = ['佐藤 健太', '田中 彩', '佐藤 花', 'Priya Nair', 'P. Nair', '山崎', '高橋主任', '林さん'];
const you = (member: string, settings = rows(), language: 'ja' | 'en' = 'ja') =>
  wordingFor(member, MEMBERS, settings, language).you;

describe('how people are called', () => {
  test.each([
    ['田中 彩', '田中さん'],
    ['佐藤 健太', '佐藤 健太さん'],
    ['山崎', '山崎さん'],
    ['Priya Nair', 'Priyaさん'],
    ['P. Nair', 'P. Nairさん'],
    ['高橋主任', '高橋主任'],
    ['林さん', '林さん'],
  ])('%s is %s', (name, called) => {
    expect(you(name)).toBe(called);
  });

  test('in English by the first name, unless two share it', () => {
    expect(you('Priya Nair', rows(), 'en')).toBe('Priya');
    expect(you('P. Nair', rows(), 'en')).toBe('P. Nair');
    expect(wordingFor('Tom Hollis', ['Tom Hollis', 'Tom Ash'], rows(), 'en').you).toBe('Tom Hollis');
  });

  test('as the settings say, in any spelling of the key', () => {
    expect(wordingFor('田中 彩', MEMBERS, rows(['一人称', '僕'], ['相手', '君']), 'ja')).toMatchObject({
      me: '僕',
      you: '君',
    });
    expect(you('田中 彩', rows(['相手', '○○君']))).toBe('田中君');
    expect(you('田中 彩', rows(['相手', '〇〇ちゃん']))).toBe('田中ちゃん');
    expect(you('林さん', rows(['呼び方', '○○くん']))).toBe('林くん');
    expect(wordingFor('Priya Nair', MEMBERS, rows(['firstperson', 'we']), 'en').me).toBe('we');
  });

  test('where the sheet names nobody', () => {
    expect(wordingFor(undefined, [], rows(), 'ja')).toMatchObject({ me: '私', you: '本人' });
    expect(wordingFor(undefined, [], rows(), 'en').you).toBe('the member');
  });
});

describe('own sentences', () => {
  test('a line each; places are filled, what is no place stays', () => {
    const { own } = wordingFor(
      '田中 彩',
      MEMBERS,
      rows(['答え合わせ', 'ひとつ目\n\nふたつ目'], ['nextstep', 'One']),
      'ja',
    );
    expect(own).toEqual({ ask: [], compare: ['ひとつ目', 'ふたつ目'], next: ['One'] });
    const values = { metric: '応募', count: '3', period: '7月', you: '君', me: '僕' };
    expect(fillPlaces('{指標}は{件数}件、｛相手｝は{Period}の{なにか}', values)).toBe('応募は3件、君は7月の{なにか}');
  });

  test('what is filled in is never read as a place or a pattern', () => {
    expect(fillPlaces('{相手}と{自分}', { you: '{自分}$&', me: '$1' })).toBe('{自分}$&と$1');
    expect(wordingFor('$& $1', ['$& $1'], rows(['相手', '○○さん']), 'ja').you).toBe('$&さん');
  });
});
