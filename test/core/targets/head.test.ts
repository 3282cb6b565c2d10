import { dayOf } from '../../../src/core/calendar/day';
import { SCRIPT_ZONE } from '../../../src/core/calendar/sheet-zone';
import { METRICS } from '../../../src/core/metrics/catalogue';
import { readHead, weekdayIn } from '../../../src/core/targets/head';
import { PeriodReader } from '../../../src/core/targets/period-pieces';

const periods = new PeriodReader({ asOf: dayOf(2026, 11, 25), language: 'ja', fiscalStart: 4, zone: SCRIPT_ZONE });

/** All that a heading says, in a fixed order; `?` where something is left that would have to be understood. */
function says(text: string): string {
  const { role, side, period, frequency, total, candidates, scope, goal, watched, token } = readHead(text, periods);
  return [
    role && `role:${role}`,
    side && `side:${side}`,
    period,
    frequency,
    total ? 'total' : '',
    candidates?.map((metric) => METRICS[metric]!.id).join('/'),
    scope,
    goal ? 'goal' : '',
    watched ? 'watched' : '',
    token ? '' : '?',
  ]
    .filter(Boolean)
    .join(' ');
}
const words = (list: string) => list.split('、');

describe('what a column holds, as its heading says', () => {
  test.each<[string, string]>([
    [
      'member',
      '担当者、氏名、メンバー、Consultant、責任者、オーナー、担当部署、実行者、対象、被評価者、誰が、Owned by、Responsible、Lead、Accountable',
    ],
    ['team', 'チーム名、Team'],
    ['unit', '単位、Unit、units、UOM'],
    [
      'weight',
      'ウェイト、ウエイト、ウェート、比重、配点、重み、重要度、構成比、優先度、優先順位、Weight、Weighting、weight %、Priority、% weight',
    ],
    ['frequency', '頻度、サイクル、測定頻度、確認頻度、周期、Frequency、Cadence、Timeframe、per'],
    ['condition', '条件、判定基準、演算子、Condition、operator、op'],
    [
      'level',
      '階層、レベル、分類、種別、区分、カテゴリ、カテゴリー、大項目、中項目、大分類、中分類、視点、KPI種別、KPI区分、目標区分、目標種別、目標分類、対象範囲、Level、Category、Tier、Perspective、Type、KPI type',
    ],
    [
      'metric',
      'CSF、KSF、行動項目、施策、やること、取り組み、取組み、取組、タスク、Objective、Objectives、Key Result、Key Results、KR、Measures、Metrics、KPIs、Actions、Activities、Key metric、Indicator、ステージ、選考段階、工程、Stage、Stages、指標、評価指標、項目、評価項目、目標項目、目標項目①、項目2',
    ],
    [
      'count',
      'どのくらい、どれくらい、目安、量、必要数、必要件数、必要量、逆算値、逆算、Needed、Required、How much、How many、Volume、件数',
    ],
    [
      'note',
      '等級、グレード、役職、職位、職級、入社日、入社年月、勤続年数、年次、Grade、Job title、評価、自己評価、上司評価、一次評価、二次評価、最終評価、評価者、評価者コメント、転換率、移行率、遷移率、歩留まり率、歩留り率、歩留率、Conversion、タイムスタンプ、Timestamp、記入日、回答日時、入力日、送信日時、登録日、評点、点数、得点、難易度、達成手段、達成方法、方法、アクションプラン、具体策、具体的行動、進め方、どうやって、やり方、手順、納期、いつ、いつまで、いつまでに、背景、目的、狙い、定義、計算式、算出方法、根拠、上司コメント、現状値、現在値、現在、基準値、前期実績、ベースライン、#、順位、RAG、RAG status、Evidence、By when、How、Why、Baseline、Current、Definition、Comment、Comments、Note、Notes、Trend、When、ストレッチ目標、挑戦目標、チャレンジ目標、Stretch target、備考、№、＃',
    ],
    ['period', '月、週、期間、日付、Month'],
  ])('%s', (role, list) => {
    expect(words(list).filter((text) => readHead(text, periods).role !== role)).toEqual([]);
    expect(words(list).filter((text) => !readHead(text, periods).token)).toEqual([]);
  });

  test.each(
    words(
      '達成基準、達成水準、達成目標、目標水準、目標基準、水準、数値目標、定量目標、目標内容、具体的な目標、具体的目標、具体目標、成果目標、業績目標、行動目標、個人目標、チーム目標、今月の目標、今月目標、今週の目標、今期目標、目標数値、ゴール、コミット、Target、Target (Q3)、Commitment、Success criteria、Measure of success、Measures of success、Success measure、Success measures、How measured、現状→目標、現状→目標値、Now → target、Expected result、Expectation、目標、目標値',
    ),
  )('%s: targets stand below', (text) => {
    const head = readHead(text, periods);
    expect([head.side, head.token, head.role]).toEqual(['target', true, undefined]);
  });

  test.each<[string, string]>([
    ['実績', 'side:actual'],
    ['達成率', 'side:rate'],
    ['10月目標', 'side:target 2026-10'],
    ['目標（10月）', 'side:target 2026-10'],
    ['10月実績', 'side:actual 2026-10'],
    ['2026年度上期', '2026H1'],
    ['月間目標', 'side:target monthly'],
    ['週次目標', 'side:target weekly'],
    ['今月の目標', 'side:target monthly'],
    ['目標/月', 'side:target monthly'],
    ['来月のねらい', 'side:target monthly ?'],
    ['Goals', 'side:target'],
    ['Goals for November', 'side:target 2026-11'],
    ['Q3 objectives', 'side:target 2026Q3'],
    ['OKRs FY2026', 'side:target FY2026'],
    ['チーム目標', 'side:target team'],
    ['個人目標', 'side:target individual'],
    ['面談数', 'first_meeting'],
    ['面談数 目標', 'side:target first_meeting'],
    ['面談数（目標）', 'side:target first_meeting'],
    ['10月 面談数', '2026-10 first_meeting'],
    ['10月 面談数 目標', 'side:target 2026-10 first_meeting'],
    ['面談数（実績）', 'side:actual first_meeting'],
    ['月間面談数', 'monthly first_meeting'],
    ['面談→応募', 'application_consent_rate'],
    ['KGI', 'role:metric team goal'],
    ['KGI：売上', 'revenue team goal'],
    ['月', 'role:period monthly'],
    ['年', 'role:period yearly'],
    ['通期', 'yearly'],
    ['FY', 'role:period yearly'],
    ['月次', 'role:period monthly'],
    ['weekly', 'weekly'],
    ['Per week', 'weekly'],
    ['個人', 'role:member individual'],
    ['チーム', 'role:team team'],
    ['1人あたり', 'individual'],
    ['全社', 'team'],
    ['参考', 'watched ?'],
    ['合計', 'total'],
    ['10月計', '2026-10 total'],
    ['全体', 'team ?'],
    ['年間', 'yearly'],
    ['全員', 'individual ?'],
    ['佐藤', '?'],
    ['目標に向けてがんばりたいことを自由にいくつでも書いてください、なるべく具体的に書くこと', '?'],
    ['', '?'],
  ])('%s', (text, expected) => expect(says(text)).toBe(expected));

  test.each<[string, number | undefined]>([
    ['月', 0],
    ['火', 1],
    ['水', 2],
    ['木', 3],
    ['金', 4],
    ['土', 5],
    ['日', 6],
    ['月曜', 0],
    ['火曜日', 1],
    ['（水）', 2],
    ['Mon', 0],
    ['Tue', 1],
    ['Tues', 1],
    ['Weds', 2],
    ['Thu', 3],
    ['Thur', 3],
    ['Thurs', 3],
    ['Fri', 4],
    ['Sat', 5],
    ['Tuesday', 1],
    ['Wednesday', 2],
    ['Thursday', 3],
    ['Friday', 4],
    ['Saturday', 5],
    ['SUN', 6],
    ['Sunday', 6],
    ['10月', undefined],
    ['月間', undefined],
    ['Month', undefined],
    ['', undefined],
  ])('%s is weekday %s', (text, expected) => expect(weekdayIn(text)).toBe(expected));
});
