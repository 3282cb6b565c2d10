import fc from 'fast-check';
import { normaliseLabel } from '../../../src/core/parse/label';
import { normaliseName } from '../../../src/core/parse/name';
import { foldText, hasJapanese, isErrorText, isLoading } from '../../../src/core/parse/text';

describe('normaliseLabel', () => {
  test.each([
    ['一次 面接　設定数', '一次面接設定数'],
    ['ﾌｫﾛｰ電話', 'フォロー電話'],
    ['ＣＶ　Ｓｅｎｔ', 'cvsent'],
    ['Phone_Screen_Date', 'phonescreendate'],
    ['Phone Screen\nDate', 'phonescreendate'],
    ['売上（千円）', '売上(千円)'],
  ])('%s → %s', (text, key) => expect(normaliseLabel(text)).toBe(key));

  it('is stable', () => {
    fc.assert(
      fc.property(fc.string(), (text) => expect(normaliseLabel(normaliseLabel(text))).toBe(normaliseLabel(text))),
    );
  });
});

describe('normaliseName', () => {
  test.each([
    ['佐藤 健', '佐藤健'],
    ['佐藤　健', '佐藤健'],
    ['佐藤さん', '佐藤'],
    ['佐藤 健 様', '佐藤健'],
    ['佐藤氏', '佐藤'],
    ['Ｐｒｉｙａ Nair', 'priyanair'],
    ['Mr. Tom Hollis', 'tomhollis'],
    ['ms Aoife Byrne', 'aoifebyrne'],
    ['ｻﾄｳ', 'サトウ'],
    ['さん', 'さん'],
    ['C1001様', 'c1001'],
    ['鈴木（RA）', '鈴木'],
  ])('%s → %s', (text, name) => expect(normaliseName(text)).toBe(name));

  it('keeps different people apart', () => {
    expect(normaliseName('佐藤')).not.toBe(normaliseName('佐藤健'));
    expect(normaliseName('Drew Smith')).toBe('drewsmith');
    expect(normaliseName('Missy Elliott')).toBe('missyelliott');
  });
});

describe('texts of Sheets', () => {
  test.each(['Loading...', 'Loading…', '読み込んでいます...', '読み込み中...', '読込中'])('loading: %s', (text) =>
    expect(isLoading(text)).toBe(true),
  );
  test.each(['loading dock', '', '読み込みエラー', '5'])('not loading: %s', (text) =>
    expect(isLoading(text)).toBe(false),
  );
  test.each(['#REF!', '#DIV/0!', '#N/A', '#NAME?', '#VALUE!', '#NUM!', '#ERROR!'])('error: %s', (text) =>
    expect(isErrorText(text)).toBe(true),
  );
  it('folds width, dashes, waves and spaces', () => {
    expect(foldText('　４／１～４／５　')).toBe('4/1~4/5');
    expect(foldText('4/1〜4/5')).toBe('4/1~4/5');
    expect(foldText('a–b—c−d')).toBe('a-b-c-d');
    expect(foldText('メール')).toBe('メール');
  });
  it('knows Japanese', () => {
    expect(['面談', 'メール', 'です', 'ｶﾅ'].every(hasJapanese)).toBe(true);
    expect(['Meeting', '2026', '£', ''].some(hasJapanese)).toBe(false);
  });
});
