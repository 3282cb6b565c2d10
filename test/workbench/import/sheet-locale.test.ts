import { localeOfTexts, type SheetLocale, usualLocale } from '../../../workbench/import/sheet-locale';

test.each<[string[], SheetLocale, SheetLocale]>([
  [['Date', '25/01/2026'], 'en_US', 'en_GB'],
  [['Date', '01/25/2026'], 'en_GB', 'en_US'],
  [['Date', '05/06/2026', '31-12-26'], 'en_US', 'en_GB'],
  [['Date', '05/06/2026'], 'en_GB', 'en_GB'],
  [['Date', '45/60/2026', '2026/1/25'], 'en_US', 'en_US'],
  [['25/01/2026', '担当'], 'en_US', 'ja_JP'],
  [['ｱﾎﾟ'], 'en_US', 'ja_JP'],
  [[], 'ja_JP', 'ja_JP'],
])('%j, usually %s: %s', (texts, usual, locale) => {
  expect(localeOfTexts(texts, usual)).toBe(locale);
});

test.each<['ja' | 'en', string[], SheetLocale]>([
  ['ja', ['ja-JP', 'en-GB'], 'ja_JP'],
  ['en', ['en-US'], 'en_US'],
  ['en', ['de', 'en'], 'en_US'],
  ['en', ['en-GB', 'en-US'], 'en_GB'],
  ['en', ['fr', 'en-AU'], 'en_GB'],
  ['en', [], 'en_US'],
])('a person who reads %s with %j starts from %s', (language, languages, locale) => {
  expect(usualLocale(language, languages)).toBe(locale);
});
