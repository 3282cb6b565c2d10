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

describe('each way to write a name, and what only looks like one', () => {
  const sheet = {
    members: ['佐藤 健太', 'Mary-Jane O’Neil'],
    candidates: [
      '山口 直子',
      '東 一郎',
      'タナカ・リサ',
      'Chris A. Example',
      '李',
      '木 林森',
      '2024-01',
      '7',
      'B',
      '  ',
    ],
    jobs: ['みらい商事', 'ABC', 'Nord+Co. (UK)', 'KDT社'],
  };
  const text = (said: string) => withoutNames(sheet, ROLES)(said);
  test.each([
    // By one word of the name: before さん, a particle, a sign or the end, never inside a longer word.
    ['山口さんに電話', '求職者さんに電話'],
    ['山口に電話', '求職者に電話'],
    ['山口、鈴木を待つ', '求職者、鈴木を待つ'],
    ['担当は山口', '担当は求職者'],
    ['山口支店へ行く', '山口支店へ行く'],
    ['大山口に行く', '大山口に行く'],
    ['リサに確認', '求職者に確認'],
    ['タナカ・リサに確認', '求職者に確認'],
    ['直子: 連絡', '求職者: 連絡'],
    ['Ask Example first', 'Ask 求職者 first'],
    ['Chris A. Example said', '求職者 said'],
    ['for Examples sake', 'for Examples sake'],
    // Whole names, with the space inside or without.
    ['山口直子と山口　直子', '求職者と求職者'],
    ['東一郎のこと', '求職者のこと'],
    ['関東一円', '関東一円'],
    ['李さん', '求職者さん'],
    ['桃李の木', '桃李の木'],
    ['みらい商事へ訪問', '企業へ訪問'],
    ['ABC に推薦', '企業 に推薦'],
    ['ABCD に推薦', 'ABCD に推薦'],
    ['XABC に推薦', 'XABC に推薦'],
    ['Nord+Co. (UK) called', '企業 called'],
    ['KDT社に推薦', '企業に推薦'],
    ['2024-01 の件、7件、B評価', '2024-01 の件、7件、B評価'],
    // People and companies the sheet does not know.
    ['Mr Brown called', '関係者 called'],
    ['Mr. Brown called', '関係者 called'],
    ['Mrs  Anna  Brown called', '関係者 called'],
    ['Miss Brown-Smith called', '関係者 called'],
    ["Dr O'Hara called", '関係者 called'],
    ['Mr called', 'Mr called'],
    ['渡辺氏に聞く', '関係者氏に聞く'],
    ['渡辺くん、渡辺君、渡辺ちゃん、渡辺先生、渡辺さま', '関係者くん、関係者君、関係者ちゃん、関係者先生、関係者さま'],
    ['佐々木様へ', '関係者様へ'],
    ['タロウさんへ', '関係者さんへ'],
    ["O'Brienさんへ", '関係者さんへ'],
    ['氏名を書く', '氏名を書く'],
    ['様子を見る', '様子を見る'],
    ['有限会社ホリエの件', '企業の件'],
    ['合同会社ホリエ', '企業'],
    ['医療法人ホリエ会に訪問', '企業に訪問'],
    ['社会福祉法人 ホリエの件', '企業の件'],
    ['学校法人ホリエ', '企業'],
    ['(有)ホリエ、（株）ホリエ、㈱ホリエ、㈲ホリエ', '企業、企業、企業、企業'],
    ['ホリエ(株)、ホリエ㈱、ホリエ有限会社', '企業、企業、企業'],
    ['Met Bright Water Ltd. today', '企業 today'],
    ['Met Bright LLP today', '企業 today'],
    ['Bright Inc hired, Bright GmbH too', '企業 hired, 企業 too'],
    ['The limited time', 'The limited time'],
  ])('%s', (said, expected) => expect(text(said)).toBe(expected));

  test.each(
    'お客様、旦那さん、求職者さん、候補者様、応募者様、内定者さん、登録者様、担当さん、担当者さん、人事さん、企業様、先方様、紹介者さん、本人様、上司さん、部下さん、相手さん、クライアント様、メンバーさん、自分さん、RAさん、CAさん、皆様、嫁さん、奥さん、父さん、母さん、神様、王様、仕様、同様、模様、多様、異様、一様、有様、別様'.split(
      '、',
    ),
  )('%s is nobody', (said) => expect(text(said)).toBe(said));

  test('the longest name first, and each role where it belongs', () => {
    const names = { members: ['佐藤'], candidates: ['佐藤花子'], jobs: ['佐藤商店'] };
    expect(withoutNames(names, ROLES)('佐藤商店の佐藤花子と佐藤')).toBe('企業の求職者とメンバー');
    expect(withoutNames({ members: [], candidates: [], jobs: [] }, ROLES)('佐藤に電話')).toBe('佐藤に電話');
  });
});
