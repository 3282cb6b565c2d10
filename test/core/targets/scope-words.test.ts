import { frequencyIn } from '../../../src/core/targets/frequency';
import {
  isGoalLevel,
  isListed,
  isNote,
  looksLikeName,
  saysWatched,
  scopeIn,
  withoutMarker,
  withoutMarks,
} from '../../../src/core/targets/scope-words';

const words = (list: string) => list.split('、');

describe('whose target a word speaks of', () => {
  test.each(
    words(
      '東京チーム、1課、課全体、部門、事業部、営業部、営業部の、大阪支店、名古屋支社、拠点、営業所、グループ、全社、会社、組織、部署、Team、our office、the branch、company、overall、agency、IT部',
    ),
  )('%s: a team’s', (text) => {
    expect(scopeIn(text)).toBe('team');
  });
  test.each(
    words(
      '各自、各人、各メンバー、各CA、全員、全メンバー、全CA、個人、個人目標、一人ひとり、一人一人、1人あたり、１人当たり、1人につき、件/人、件／名、each consultant、every member、per consultant、per head、per FTE、everyone、all recruiters、individual、personal',
    ),
  )('%s: each one’s', (text) => {
    expect(scopeIn(text)).toBe('individual');
  });
  test.each(
    words(
      '佐藤、長谷部、阿部、服部、渡部さん、課題、課長、面談、部分、件/人材、teamwork、officer、companyx、perhaps、person、',
    ),
  )('%s: nobody’s in particular', (text) => {
    expect(scopeIn(text)).toBeUndefined();
  });
});

describe('how often', () => {
  test.each<[string, string]>([
    ['each', '都度、随時、毎回、1件ごと、案件ごと、per case、each time'],
    [
      'daily',
      '毎日、日次、日に3件、日5件、1日3件、1日に、毎朝、日々、毎営業日、1営業日あたり3件、件/日、Daily、per day、a day、each day、every day',
    ],
    [
      'weekly',
      '毎週、週次、週間、週に3件、週5件、今週、来週、1週間に、件/週、weekly、per week、a week、this week、pw、p.w、3/wk',
    ],
    [
      'monthly',
      '毎月、月次、月間、月に、月20件、月の目標、今月、当月、来月、単月、1か月に、1ヶ月で、件/月、（月）、monthly、per month、a month、pm、pcm、5/mo',
    ],
    ['quarterly', '四半期、quarterly、per quarter、each quarter、/Q、/qtr'],
    ['yearly', '毎年、年次、年間、年に、年10件、通年、通期、annual、yearly、per year、pa、/yr'],
  ])('%s', (frequency, list) => {
    expect(
      words(list)
        .filter((text) => frequencyIn(text) !== frequency)
        .map((text) => `${text}: ${frequencyIn(text)}`),
    ).toEqual([]);
  });
  test.each(
    words('10月、2026年、4月1日、面談、月末、翌日に、営業日に、月曜日に、先月に、昨年に、daytime、may、spam、Monday'),
  )('%s says nothing of it', (text) => {
    expect(frequencyIn(text)).toBeUndefined();
  });
});

test.each(
  words(
    'モニタリング、モニタリングのみ、参考、参考値、参考程度、（参考）、見るだけ、注視のみ、ウォッチ、目標なし、目標は置かない、目標を設定しない、目標外、管理のみ、monitoring、monitored、watch only、tracked only、for info、for reference、FYI、no target、not targeted',
  ),
)('%s: only watched', (text) => {
  expect(saysWatched(text)).toBe(true);
});
test.each(words('参考書、目標、管理、information、targets、面談'))('%s is aimed at', (text) => {
  expect(saysWatched(text)).toBe(false);
});

test('KGI at the head of a text is the goal of all', () => {
  expect(['KGI', '■KGI：売上', '【KGI】', ' kgi 売上'].map(isGoalLevel)).toEqual([true, true, true, true]);
  expect(['KPI', '売上（KGI）', ''].map(isGoalLevel)).toEqual([false, false, false]);
});

test('notes are said about the sheet', () => {
  expect(['※速報', '*速報', '注）速報', '注1', '注意', 'Note: draft', 'NB: draft'].map(isNote)).toEqual(
    new Array(7).fill(true),
  );
  expect(['速報※', '注文', 'notable', 'nbs', ''].map(isNote)).toEqual(new Array(5).fill(false));
});

test.each([
  ['■ ②求人応募', '②求人応募'],
  ['【佐藤】', '佐藤'],
  ['■【佐藤】', '佐藤'],
  ['【■佐藤】', '佐藤'],
  ['[佐藤]', '佐藤'],
  ['《<佐藤>》', '佐藤'],
  ['【佐藤】東京', '【佐藤】東京'],
  ['佐藤', '佐藤'],
])('%s without its marks', (text, bare) => {
  expect(withoutMarks(text)).toBe(bare);
});

test.each([
  ['・面談を増やす', '面談を増やす', true],
  ['1. 面談を増やす', '面談を増やす', true],
  ['12）面談を増やす', '面談を増やす', true],
  ['① 面談を増やす', '面談を増やす', true],
  ['3. そのために', 'そのために', false],
  ['1. 行動目標', '行動目標', false],
  ['1. 2026年度の取り組み', '2026年度の取り組み', false],
  ['・面談', '面談', false],
  ['面談を増やす', '面談を増やす', false],
  ['・佐藤 健太', '佐藤 健太', false],
])('%s: what is listed', (text, bare, listed) => {
  expect([withoutMarker(text), isListed(text)]).toEqual([bare, listed]);
});

test.each(words('佐藤、佐藤 健太、佐藤くん、Quill、Emily Clarke'))('%s may be a name', (text) => {
  expect(looksLikeName(text)).toBe(true);
});
test.each(words('取り組み、打ち手、歩留まり、KPI、CA、東京チーム、全社、森、'))('%s is none', (text) => {
  expect(looksLikeName(text)).toBe(false);
});
