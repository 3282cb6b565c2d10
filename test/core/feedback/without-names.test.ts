import { withoutNames } from '../../../src/core/feedback/without-names';
import { loadBlns } from '../../support/blns';

const ROLES = { member: 'メンバー', candidate: '求職者', client: '企業', person: '関係者' };
const SHEET = {
  members: ['佐藤 健太', '田中 彩', 'Priya Nair'],
  candidates: [' 山田 太郎　', '林', '高橋一郎', 'C1008', '1001', 'Chris Example', 'Null'],
  jobs: ['株式会社みらい', 'サンプル製作所', '営業', 'Lumen Health', 'A'],
};
const clean = withoutNames(SHEET, ROLES);

describe('names of the sheet', () => {
  test.each([
    ['山田太郎さんに電話する', '求職者さんに電話する'],
    ['山田 太郎 に電話', '求職者 に電話'],
    ['山田さんは第一志望', '求職者さんは第一志望'],
    ['太郎に確認', '求職者に確認'],
    ['林さんの面接', '求職者さんの面接'],
    ['高橋一郎のフォロー', '求職者のフォロー'],
    ['C1008 の書類', '求職者 の書類'],
    ['サンプル製作所へ訪問', '企業へ訪問'],
    ['株式会社みらいへ推薦', '企業へ推薦'],
    ['佐藤の面談に同席', 'メンバーの面談に同席'],
    ['Lumen Health に電話', '企業 に電話'],
    ['Call Chris Example on Monday', 'Call 求職者 on Monday'],
    ['Ask Priya about it', 'Ask メンバー about it'],
  ])('%s', (text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  test.each([
    ['営業日があと3日', '営業日があと3日'],
    ['森林の求人', '森林の求人'],
    ['1001件のうち10件', '1001件のうち10件'],
    ['C10081 is another number', 'C10081 is another number'],
    ['Annull the plan', 'Annull the plan'],
    ['A社とB社', 'A社とB社'],
  ])('is no name: %s', (text, expected) => {
    expect(clean(text)).toBe(expected);
  });
});

describe('names the sheet does not know', () => {
  test.each([
    ['鈴木さんに連絡', '関係者さんに連絡'],
    ['マイケル様へ返信', '関係者様へ返信'],
    ['Ms Okafor said no', '関係者 said no'],
    ['株式会社ホリエに訪問', '企業に訪問'],
    ['(株)東西の件', '企業の件'],
    ['東西商事株式会社の件', '企業の件'],
    ['Met Brightwater Recruitment Ltd today', '企業 today'],
  ])('%s', (text, expected) => {
    expect(clean(text)).toContain(expected);
    expect(clean(text)).not.toMatch(/鈴木|マイケル|Okafor|ホリエ|東西|Brightwater/);
  });

  test.each([
    'お客様に確認',
    '求職者さんの気持ち',
    '採用担当者様への連絡',
    '皆さんで確認',
    '求人の仕様を聞く',
    '同様に進める',
    '人事の方の様子',
  ])('is nobody: %s', (text) => {
    expect(clean(text)).toBe(text);
  });
});

test('no name is looked for inside a role that was put in', () => {
  const sheet = { members: ['求職者'], candidates: ['企業'], jobs: ['メンバー'] };
  expect(withoutNames(sheet, ROLES)('求職者と企業とメンバー')).toBe('メンバーと求職者と企業');
});

test('hostile names and texts: names go, nothing breaks, other text stays', () => {
  const strings = loadBlns().filter((text) => text.trim() !== '');
  const sheet = { members: ['佐藤'], candidates: strings, jobs: strings.slice().reverse() };
  const remove = withoutNames(sheet, ROLES);
  for (const name of strings) {
    const text = remove(`前 ${name} 後`);
    expect(text.startsWith('前')).toBe(true);
    expect(text.endsWith('後')).toBe(true);
  }
  expect(withoutNames({ members: [], candidates: ['山'], jobs: [] }, ROLES)('$& $1 のまま')).toBe('$& $1 のまま');
  expect(
    withoutNames({ members: [], candidates: ['山田'], jobs: [] }, { ...ROLES, candidate: '$&' })('山田に電話'),
  ).toBe('$&に電話');
});

test('ten thousand candidates and a few sentences take no time to speak of', () => {
  const candidates = Array.from({ length: 20_000 }, (_, at) => `候補${at} 名前${at}`);
  const begun = process.hrtime.bigint();
  expect(withoutNames({ members: [], candidates, jobs: [] }, ROLES)('候補19999 名前19999に電話する。')).toBe(
    '求職者に電話する。',
  );
  expect(Number(process.hrtime.bigint() - begun) / 1e6).toBeLessThan(2000);
});
