import { METRICS } from '../../../src/core/metrics/catalogue';
import { readSheet } from '../../support/read-sheet';
import { expectTold, type ToldCase } from '../../support/told-reading';

/** Words beside an act that say whose work it is, which part of it, or how roughly it is counted. */

/** What a call is, beside which a column says `text`; with another row of the other side, so that it matters. */
function callBeside(text: string): string {
  const activity = readSheet([
    ['日付', '担当', '区分', '活動内容'],
    ['2026/4/1', '佐藤', text, '架電'],
    ['2026/4/2', '佐藤', 'CA', '架電'],
    ['2026/4/3', '佐藤', 'RA', '架電'],
  ]);
  return METRICS[activity.events.metric[0]!]!.id;
}

describe('whose call it is', () => {
  test.each([
    'CA',
    'ca',
    'ＣＡ',
    'RC',
    'キャリアアドバイザー',
    '求職者',
    '求職者側',
    '求職者対応',
    '候補者',
    '候補者側',
    '候補者対応',
    'Candidate',
    'candidate side',
  ])('%s: the candidate’s', (text) => {
    expect(callBeside(text)).toBe('candidate_call');
  });

  test.each([
    'RA',
    'リクルーティングアドバイザー',
    '法人',
    '法人側',
    '法人営業',
    '企業',
    '企業側',
    '企業対応',
    '求人',
    '求人側',
    '求人開拓',
    'BD',
    'Client',
    'client side',
  ])('%s: the client’s', (text) => {
    expect(callBeside(text)).toBe('client_call');
  });

  test.each(['区分', 'チーム', '属性', '分類'])('in a column %s', (heading) => {
    const activity = readSheet([
      ['日付', '担当', heading, '活動内容'],
      ['2026/4/1', '佐藤', 'RA', '架電'],
      ['2026/4/2', '佐藤', 'CA', '架電'],
    ]);
    expect(Array.from(activity.events.metric, (metric) => METRICS[metric]!.id)).toEqual([
      'client_call',
      'candidate_call',
    ]);
  });

  test('words that are neither leave it to the rest; another word ends it', () => {
    const calls = (...texts: string[]): string[] => {
      const rows = texts.map((text, at) => [`2026/4/${at + 1}`, '佐藤', text, '架電']);
      const activity = readSheet([['日付', '担当', '区分', '活動内容'], ...rows]);
      return Array.from(activity.events.metric, (metric) => METRICS[metric]!.id);
    };
    const own = calls('両面')[0]!;
    for (const word of ['両面', '両方', '共通', 'その他', 'both', 'other', '-', ''])
      expect(calls('RA', word, 'CA')).toEqual(['client_call', own, 'candidate_call']);
    expect(new Set(calls('RA', '至急', 'CA')).size).toBe(1);
  });
});

const SHARES: readonly ToldCase[] = [
  ['按分', '40%'],
  ['売上按分率', '0.4'],
  ['成約配分比', '40'],
  ['担当案分割合', '40%'],
  ['持分', '40'],
  ['配分比率', '40'],
  ['Credit split', '40'],
  ['Fee split %', '40%'],
  ['Split %', '40'],
].map(([heading, share]) => ({
  name: `${heading} ${share}`,
  sheet: [
    ['求職者', '企業', '担当', '推薦日', '内定承諾日', heading!],
    ['K1', 'A社', '佐藤', '2026/4/1', '2026/4/20', share!],
    ['K2', 'B社', '佐藤', '2026/4/1', '', ''],
    ['K3', 'C社', '佐藤', '2026/4/1', '2026/4/21', '100'],
    ['K4', 'D社', '佐藤', '2026/4/1', '', '0'],
  ],
  counts: '佐藤 2026-04 document_submitted 3.4\n佐藤 2026-04 offer_accepted 1.4',
  issues: `shared-row F2 ${share}`,
  values: `shared-row F2 heading=${heading}`,
}));

describe('a part of a row’s acts', () => {
  test.each(SHARES)('$name', (one) => {
    expectTold(one);
  });
});

const ROUGH: readonly ToldCase[] = [
  {
    name: 'figures that are not plain are counted as written, and said; a plain one, a duration and money are not',
    sheet: `
日付,担当,面談数,推薦数,一次面接設定数,売上
2026/4/1,佐藤,約3名,2.5,③,1000.5
2026/4/2,佐藤,3件,2,およそ4,約5000
2026/4/3,佐藤,だいたい3,2,5くらい,2000
2026/4/4,佐藤,3程度,2,5ほど,
2026/4/5,佐藤,~3,2,5ぐらい,
2026/4/6,佐藤,大体3,2,5（うち紹介2）,`,
    counts: `
佐藤 2026-04 first_meeting 18
佐藤 2026-04 document_submitted 12.5
佐藤 2026-04 first_interview_set 27
佐藤 2026-04 revenue 8000.5`,
    issues: `
rough-number C2 約3名
rough-number D2 2.5
rough-number E2 ③
rough-number E3 およそ4
rough-number F3 約5000
rough-number C4 だいたい3
rough-number E4 5くらい
rough-number C5 3程度
rough-number E5 5ほど
rough-number C6 ~3
rough-number E6 5ぐらい
rough-number C7 大体3`,
    values: `
rough-number C2 heading=面談数 number=3
rough-number D2 heading=推薦数 number=2.5
rough-number E2 heading=一次面接設定数 number=3
rough-number E3 heading=一次面接設定数 number=4
rough-number F3 heading=売上 number=5000
rough-number C4 heading=面談数 number=3
rough-number E4 heading=一次面接設定数 number=5
rough-number C5 heading=面談数 number=3
rough-number E5 heading=一次面接設定数 number=5
rough-number C6 heading=面談数 number=3
rough-number E6 heading=一次面接設定数 number=5
rough-number C7 heading=面談数 number=3`,
  },
  {
    name: 'in English',
    sheet: `
Date,Consultant,CVs sent,Client visits
2026-04-01,Mia Stone,about 3,approx. 2
2026-04-02,Mia Stone,c. 3,circa 2`,
    counts: 'MiaStone 2026-04 document_submitted 6\nMiaStone 2026-04 client_visit 4',
    issues: `
rough-number C2 about 3
rough-number D2 approx. 2
rough-number C3 c. 3
rough-number D3 circa 2`,
  },
];

describe('rough figures', () => {
  test.each(ROUGH)('$name', (one) => {
    expectTold(one);
  });
});
