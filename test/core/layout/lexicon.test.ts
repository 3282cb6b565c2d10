import { Lexicon } from '../../../src/core/layout/lexicon';
import { METRICS } from '../../../src/core/metrics/catalogue';
import { NO_SETTINGS } from '../../../src/core/settings/settings';

const lexicon = new Lexicon(NO_SETTINGS);

/** Every metric the text may mean. */
function meant(text: string): string[] {
  const { label } = lexicon.of(text);
  if (label === 'ignore' || label.kind === 'unknown') return [];
  return (label.kind === 'metric' ? [label.metric] : label.candidates).map((metric) => METRICS[metric]!.id);
}

describe('short and long forms mean the same', () => {
  test.each([
    ['Client mtgs', 'client meetings'],
    ['Client mtg', 'client meetings'],
    ['Client appts', 'client appointments'],
    ['First ivs', 'first interviews'],
    ['First i/v', 'first interview'],
    ['Cand meetings', 'candidate meetings'],
    ['Cands meetings', 'candidate meetings'],
    ['Regs', 'registrations'],
    ['Plcmts', 'placements'],
    ['Placmts', 'placements'],
    ['CV sends', 'CVs sent'],
    ['Sends', 'CVs sent'],
    ['1st round', '1st interview'],
    ['First stage interviews', 'first interview'],
    ['Final rounds', 'final interview'],
    ['2nd-round interview', '2nd interview'],
    ['Interview 1', '1st interview'],
    ['Interview #1', '1st interview'],
    ['Client interview 1', '1st interview'],
    ['Round 2', '2nd interview'],
    ['Interview stage 2', '2nd interview'],
    ['Phone screens', 'screening calls'],
    ['Screens', 'screening calls'],
    ['初回カウンセリング', '初回面談'],
    ['キャリアカウンセリング', '面談'],
    ['電話面談', '面談'],
    ['来社での面談', '面談'],
    ['オンライン・面談', '面談'],
    ['Web面談', '面談'],
    ['訪問商談', '商談'],
    ['本日の面談', '面談'],
    ['今月 面談', '面談'],
    ['今週は面談', '面談'],
    ['当月、推薦', '推薦'],
    ['面談数を入力してください', '面談数'],
    ['面談数をご入力ください。', '面談数'],
    ['面談数を記入下さい', '面談数'],
    ['推薦は何件ですか？', '推薦'],
    ['推薦の件数は何件でしたか', '推薦'],
    ['一次面接設定は何件ありましたか？', '一次面接設定'],
    ['スカウトは何通送りましたか?', 'スカウト'],
    ['How many CVs sent?', 'CVs sent'],
    ['Number of offers this week', 'offers'],
    ['The number of placements', 'placements'],
    ['How many offers did you get today?', 'offers'],
    ['【面談】', '面談'],
    ['《推薦数》', '推薦数'],
    ['1. 面談数', '面談数'],
    ['①面談数', '面談数'],
    ['面談数 / Meetings', '面談数'],
    ['Resume submissions（推薦）', '推薦'],
    ['面談数（目標）', '面談数'],
    ['面談数 実績', '面談数'],
  ])('%s is %s', (short, long) => {
    expect(meant(short)).toEqual(meant(long));
    expect(meant(short)).not.toEqual([]);
  });

  test.each([
    'リスケ',
    '面談キャンセル',
    '求人票作成',
    '目標',
    '実績',
    'スクリーン',
    'Sunscreens',
    'interviewees 12',
    'この面談の件数は先月からの累計で、今月分はまだ数えていませんのでご注意ください面談',
    '',
  ])('%j names no metric', (text) => {
    expect(meant(text)).toEqual([]);
  });
});

test('a text is understood once, whatever stands around it', () => {
  expect(lexicon.of(' 面談 ')).toBe(lexicon.of('面談'));
  expect(lexicon.at('面談')).toBe(lexicon.of('面談'));
  expect(lexicon.of('').blank).toBe(true);
  for (const cell of [undefined, 3, true, new Date(0), '', '#N/A', '　']) expect(lexicon.at(cell)).toBe(lexicon.none);
});

test('people are known by their whole name and its parts, written wide or narrow', () => {
  const people = new Lexicon(NO_SETTINGS);
  people.addPerson('佐藤 健太');
  expect(['佐藤 健太', '佐藤健太', '佐藤', '健太', '佐藤　健太'].map((name) => people.knowsPerson(name))).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
  expect([people.knowsPerson('田中'), people.knowsPerson('')]).toEqual([false, false]);
});

test('the settings come first: a label is what they say, or put aside', () => {
  const offer = METRICS.findIndex(({ id }) => id === 'offer');
  const settled = new Lexicon({
    ...NO_SETTINGS,
    metrics: new Map<string, number | 'ignore'>([
      ['面談', offer],
      ['推薦', 'ignore'],
    ]),
  });
  expect(settled.of('面談').label).toEqual({ kind: 'metric', metric: offer });
  expect(settled.of('推薦').label).toBe('ignore');
  expect(settled.of('推薦').isMetric).toBe(false);
  // What the texts say by themselves stays known.
  expect(settled.of('面談').natural).toEqual(lexicon.of('面談').label);
  expect(settled.of('推薦').natural).toEqual(lexicon.of('推薦').label);
});

test('longer than forty letters is a sentence', () => {
  expect([lexicon.of('a'.repeat(40)).long, lexicon.of('a'.repeat(41)).long]).toEqual([false, true]);
});
