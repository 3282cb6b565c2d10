import { isNote, mayNamePerson, readLine, timelessPart, trackOf } from '../../../src/core/layout/context-lines';
import { Lexicon } from '../../../src/core/layout/lexicon';
import { METRICS } from '../../../src/core/metrics/catalogue';
import { readDateText } from '../../../src/core/parse/date-text';
import { NO_SETTINGS } from '../../../src/core/settings/settings';

const lexicon = new Lexicon(NO_SETTINGS);

/** What a line says, in one text: only what it does say. */
function said(text: string, words = lexicon): string | undefined {
  const line = readLine(text, words);
  if (line === undefined) return undefined;
  const { member, ra, team, everyone, metric, period, track, plain } = line;
  const parts = [
    member && `member ${member}`,
    ra && `ra ${ra}`,
    team && `team ${team}`,
    everyone && 'everyone',
    metric && `metric ${metric.kind === 'metric' ? METRICS[metric.metric]!.id : metric.kind}`,
    period &&
      `period ${periods.find((one) => JSON.stringify(readDateText(one)) === JSON.stringify(period)) ?? 'other'}`,
    track,
    plain && 'plain',
  ];
  return parts.filter(Boolean).join(', ');
}
const periods = ['2026年11月', '11月', '2026年度', '2026年度上期', '4月'];

describe('pairs of a key and a value', () => {
  test.each([
    ['担当: 佐藤', 'member 佐藤, plain'],
    ['担当：佐藤', 'member 佐藤, plain'],
    ['担当=佐藤', 'member 佐藤, plain'],
    ['氏名：佐藤 健太', 'member 佐藤 健太, plain'],
    ['記入者：佐藤', 'member 佐藤, plain'],
    ['RA：鈴木', 'ra 鈴木, client, plain'],
    ['チーム: 東京', 'team 東京, plain'],
    ['所属：大阪支店', 'team 大阪支店, plain'],
    ['担当：佐藤　月：2026年11月', 'member 佐藤, period 2026年11月, plain'],
    ['担当：佐藤、チーム：東京', 'member 佐藤, team 東京, plain'],
    ['担当：佐藤 / RA：鈴木', 'member 佐藤, ra 鈴木, client, plain'],
    ['対象月：2026年11月', 'period 2026年11月, plain'],
    ['項目：推薦数', 'metric document_submitted, plain'],
    ['Consultant: Emily Clarke', 'member Emily Clarke, plain'],
    ['作成：事務局', ''],
    ['作成：事務局 CA', 'candidate'],
    ['項目：あれこれ', 'plain'],
  ])('%s', (text, wanted) => {
    expect(said(text)).toBe(wanted);
  });
});

describe('a time, everybody, a team', () => {
  test.each([
    ['2026年11月', 'period 2026年11月, plain'],
    ['■2026年11月', 'period 2026年11月, plain'],
    ['【2026年11月】', 'period 2026年11月, plain'],
    ['--- 2026年11月 ---', 'period 2026年11月, plain'],
    ['2026年11月の実績', 'period 2026年11月, plain'],
    ['2026年11月分', 'period 2026年11月, plain'],
    ['2026年11月 日報', 'period 2026年11月, plain'],
    ['2026年度上期', 'period 2026年度上期, plain'],
    ['全体', 'everyone, plain'],
    ['全社', 'everyone, plain'],
    ['合計', 'everyone, plain'],
    ['2026年11月 全体', 'everyone'],
    ['Grand total', 'everyone, plain'],
    ['All consultants', 'everyone, plain'],
    ['company', 'everyone, plain'],
    ['東京チーム', 'team 東京チーム, plain'],
    ['2026年11月 東京チーム', 'team 東京チーム'],
    ['CA部', 'team CA部, candidate, plain'],
  ])('%s', (text, wanted) => {
    expect(said(text)).toBe(wanted);
  });
});

describe('whose sheet it is', () => {
  test.each([
    ['日報（三好）', 'member 三好'],
    ['日報(三好さん)', 'member 三好'],
    ['週報【三好】', 'member 三好'],
    ['活動記録（三好）', 'member 三好'],
    ['活動管理表（三好）', 'member 三好'],
    ['実績表 [三好]', 'member 三好'],
    ['Weekly report (Emily Clarke)', 'member Emily Clarke'],
    ['Activity log (Emily Clarke)', 'member Emily Clarke'],
    ['三好 活動記録', 'member 三好'],
    ['三好さんの日報', 'member 三好'],
    ['三好の活動管理', 'member 三好'],
    ['三好　月次実績', 'member 三好'],
    ['三好 KPI管理', 'member 三好'],
    ['三好 数値管理表', 'member 三好'],
    ['三好 行動量', 'member 三好'],
    ['2026年11月 三好 活動記録', 'member 三好'],
    ['佐藤 健太', 'member 佐藤 健太, plain'],
    ['■ 佐藤 健太', 'member 佐藤 健太, plain'],
    ['【佐藤 健太】', 'member 佐藤 健太, plain'],
    ['佐藤 健太 推薦数', 'member 佐藤 健太, metric document_submitted'],
  ])('%s', (text, wanted) => {
    expect(said(text)).toBe(wanted);
  });

  test.each([
    '日報（速報）',
    '日報（確定版）',
    '実績表（最新）',
    '活動記録（案）',
    'Weekly report (draft)',
    '週報（新）',
  ])('%s names nobody', (text) => {
    expect(said(text) ?? '').not.toContain('member');
  });

  test('somebody the sheet names elsewhere needs no surname of the list', () => {
    const words = new Lexicon(NO_SETTINGS);
    words.addPerson('ミナ');
    expect(said('【ミナ】東京', words)).toBe('member ミナ');
    expect(said('ミナ 推薦数', words)).toBe('member ミナ, metric document_submitted');
  });
});

describe('what is counted below', () => {
  test.each([
    ['推薦数', 'metric document_submitted, plain'],
    ['■推薦数', 'metric document_submitted, plain'],
    ['①推薦数', 'metric document_submitted, plain'],
    ['【推薦数】', 'metric document_submitted, plain'],
    ['推薦数 推移', 'metric document_submitted, plain'],
    ['推薦数の推移表', 'metric document_submitted'],
    ['推薦数（月別）', 'metric document_submitted, plain'],
    ['推薦数 一覧', 'metric document_submitted'],
    ['担当者別 推薦数', 'metric document_submitted'],
    ['2026年11月 推薦数', 'metric document_submitted'],
    ['2026年度 推薦数 月次', 'metric document_submitted'],
    ['【推薦数】2026年度', 'metric document_submitted'],
    ['CVs sent by month', 'metric document_submitted'],
    ['CVs sent per consultant', 'metric document_submitted'],
  ])('%s', (text, wanted) => {
    expect(said(text)).toBe(wanted);
  });
});

test.each([
  '※推薦は書類提出時点',
  '*推薦は提出時',
  '注）推薦',
  'Note: CVs only',
  'NB totals',
  '備考：なし',
  '凡例：○は実施',
  '推薦数を入力してください',
  'ここに書きます',
  'これは例です。',
  '合計です',
  'メモ 11月',
])('%s is a note', (text) => {
  expect(isNote(text)).toBe(true);
  expect(readLine(text, lexicon)).toBeUndefined();
});
test.each(['推薦数', '2026年11月', '佐藤', '担当: 佐藤'])('%s is none', (text) => {
  expect(isNote(text)).toBe(false);
});
test('more than eighty letters are a note; a blank line says nothing', () => {
  expect([isNote('あ'.repeat(80)), isNote('あ'.repeat(81))]).toEqual([false, true]);
  for (const text of ['', '　', '■■■', '----']) expect(readLine(text, lexicon)).toBeUndefined();
});

test.each<[string, 'candidate' | 'client' | undefined]>([
  ['CA実績', 'candidate'],
  ['ＣＡ', 'candidate'],
  ['求職者対応', 'candidate'],
  ['キャリアアドバイザー', 'candidate'],
  ['Candidate calls', 'candidate'],
  ['RA実績', 'client'],
  ['法人営業', 'client'],
  ['求人開拓', 'client'],
  ['架電（企業）', 'client'],
  ['架電【対企業】', 'client'],
  ['架電(企業向け)', 'client'],
  ['BD calls', 'client'],
  ['Client calls', 'client'],
  ['CA・RA', undefined],
  ['架電', undefined],
  ['企業名', undefined],
  ['Cara Specimen', undefined],
  ['brand', undefined],
  ['subdued', undefined],
])('%s is work of %s', (text, track) => {
  expect(trackOf(text)).toBe(track);
});

test.each([
  ['浅野 2026年9月実績', '浅野'],
  ['■浅野（2026年9月）', '浅野( )'],
  ['浅野 2026年度上期', '浅野'],
  ['浅野 一覧', '浅野'],
  ['2026年9月', ''],
])('%s without its time is %j', (text, rest) => {
  expect(timelessPart(text)).toBe(rest);
});

test('a name, and no word of what a sheet is', () => {
  expect(['三好', '佐藤 健太'].map(mayNamePerson)).toEqual([true, true]);
  expect(['速報', '確定', '最新版', '面談数'].map(mayNamePerson)).toEqual([false, false, false, false]);
});
