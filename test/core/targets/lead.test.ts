import { dayOf } from '../../../src/core/calendar/day';
import { SCRIPT_ZONE } from '../../../src/core/calendar/sheet-zone';
import { isOnce, namesOwner, readLead, topicOf } from '../../../src/core/targets/lead';
import { memberIn } from '../../../src/core/targets/named-member';
import { PeriodReader } from '../../../src/core/targets/period-pieces';

const periods = new PeriodReader({ asOf: dayOf(2026, 11, 25), language: 'ja', fiscalStart: 4, zone: SCRIPT_ZONE });
const words = (list: string) => list.split('、');

describe('before a colon', () => {
  test.each(words('佐藤、佐藤 健太、■佐藤、林、柳、森、東、Emily、Emily Clarke、タナカ'))('%s is a name', (text) => {
    expect(namesOwner(text)).toBe(true);
  });

  test.each(
    words(
      '新規、既存、行動、定量、定性、数値、最低、必達、必須、理想、任意、重点、最優先、成果、結果、質、架電量、期限、前半、後半、挑戦、課題、方法、手段、Stretch、focus、goal、goals、aim、aims、objective、objectives、minimum、maximum、must、plan、why、how、what、note、notes、result、results、priority、commitment、KGI、KPI、CSF、KSF、KR1、KR 2、Step 1、step2',
    ),
  )('%s is no name', (text) => expect(namesOwner(text)).toBe(false));

  test.each([...'計他朝昼夜夕例注週月日年期課部上下前後内外質量数率全各主副済未正否可今来次翌先毎件名人社回通本'])(
    '%s is no name of one letter',
    (text) => expect(namesOwner(text)).toBe(false),
  );

  test.each(words('モニタリング、備考、実績、目標、面談数、参考、担当者、林業部、a、あ'))(
    '%s says something else',
    (text) => {
      expect(namesOwner(text)).toBe(false);
    },
  );
});

const led = (text: string, ofPerson = false) => {
  const found = readLead(text, periods, ofPerson);
  if (found === undefined) return undefined;
  const { owner, scope, watched, time } = found.lead;
  const when = time && [time.period ?? time.frequency, time.once ? 'once' : ''].filter(Boolean).join(' ');
  return [owner ?? '-', scope ?? '-', watched ? 'watched' : '-', when ?? '-', found.rest].join('|');
};

describe('the lead of a part of a sentence', () => {
  test.each<[string, string | undefined]>([
    ['佐藤です', '佐藤|individual|-|-|'],
    ['佐藤さんは面談20件', '佐藤|individual|-|-|面談20件'],
    ['佐藤さんが 面談20件', '佐藤|individual|-|-|面談20件'],
    ['佐藤 健太さんの面談20件', '佐藤 健太|individual|-|-|面談20件'],
    ['佐藤さん：面談20件', '佐藤|individual|-|-|面談20件'],
    ['【佐藤さん】面談20件', '佐藤|individual|-|-|面談20件'],
    ['東京チーム：決定4件', '東京チーム|team|-|-|決定4件'],
    ['チーム目標：決定4件', '-|team|-|-|決定4件'],
    ['チームKPI：決定4件', '-|team|-|-|決定4件'],
    ['team goals: 4 placements', '-|team|-|-|4 placements'],
    ['全員：面談20件', '全員|individual|-|-|面談20件'],
    ['個人目標：面談20件', '-|individual|-|-|面談20件'],
    ['参考：面談20件', '-|-|watched|-|面談20件'],
    ['11月：面談20件', '-|-|-|2026-11|面談20件'],
    ['11月の行動目標：面談20件', '-|-|-|2026-11|面談20件'],
    ['来月：面談20件', '-|-|-|monthly once|面談20件'],
    ['今月やること：面談20件', '-|-|-|monthly once|面談20件'],
    ['Goals for this week: 5 CVs', '-|-|-|weekly once|5 CVs'],
    ['My weekly targets: 5 CVs', '-|-|-|weekly|5 CVs'],
    ['Every day: 5 CVs', '-|-|-|daily|5 CVs'],
    ['毎日', '-|-|-|daily|'],
    ['今月は', '-|-|-|monthly once|'],
    ['2026年11月の目標', '-|-|-|2026-11|'],
    ['当四半期', '-|-|-|quarterly|'],
    // No lead at all.
    ['面談：20件', undefined],
    ['月20件：面談', undefined],
    ['がんばろう：みんなで', undefined],
    ['面談20件', undefined],
    ['がんばります', undefined],
    ['佐藤:20', undefined],
    ['今月も気合で', undefined],
    ['', undefined],
  ])('%s', (text, expected) => expect(led(text)).toBe(expected));

  test.each<[string, string | undefined]>([
    ['横浜：面談20件', undefined],
    ['横浜です', undefined],
    ['佐藤さんは面談20件', '佐藤|individual|-|-|面談20件'],
    ['個人目標：面談20件', '-|individual|-|-|面談20件'],
  ])('%s in a row of somebody’s own', (text, expected) => expect(led(text, true)).toBe(expected));
});

describe('the time a first part is about', () => {
  const topic = (text: string) => {
    const time = topicOf(text, periods);
    return time && [time.period ?? time.frequency, time.once ? 'once' : ''].filter(Boolean).join(' ');
  };
  test.each<[string, string | undefined]>([
    ['今月は面談20件', 'monthly once'],
    ['今週も面談5件', 'weekly once'],
    ['来週の目標は面談5件', 'weekly once'],
    ['来月には面談20件', 'monthly once'],
    ['当月で面談20件', 'monthly once'],
    ['今四半期は決定6件', 'quarterly once'],
    ['まず今月は面談20件', 'monthly once'],
    ['今月として面談20件', 'monthly once'],
    ['11月は面談20件', '2026-11'],
    ['11月も面談20件', '2026-11'],
    ['11月中に面談20件', '2026-11'],
    ['11月には面談20件', '2026-11'],
    ['11月の目標は面談20件', '2026-11'],
    ['11月までに面談20件', '2026-11'],
    ['今月面談20件', undefined],
    ['11月面談20件', undefined],
    ['まとめて11月は面談20件', undefined],
    ['面談20件', undefined],
  ])('%s', (text, expected) => expect(topic(text)).toBe(expected));

  test.each(
    words('今月15件、今週、今日、今期、当月、本日、本年度は、週内、月内、来週、翌月、this week、this day、next month'),
  )('%s comes once', (text) => expect(isOnce(text)).toBe(text !== '本年度は'));
  test.each(words('月15件、毎月、週5件、年間、weekly、this one'))('%s comes round', (text) => {
    expect(isOnce(text)).toBe(false);
  });
});

describe('whom a title, a head line or a corner names', () => {
  test.each([
    ['担当：佐藤', '佐藤'],
    ['担当者: 佐藤 健太', '佐藤 健太'],
    ['■氏名：佐藤 健太（CA）', '佐藤 健太'],
    ['名前：佐藤', '佐藤'],
    ['社員名：佐藤', '佐藤'],
    ['社員：佐藤', '佐藤'],
    ['対象者：佐藤', '佐藤'],
    ['メンバー：佐藤', '佐藤'],
    ['本人：佐藤', '佐藤'],
    ['11月目標（氏名：佐藤）', '佐藤'],
    ['【担当：佐藤】', '佐藤'],
    ['Consultant: Emily Clarke', 'Emily Clarke'],
    ['Name: Emily Clarke', 'Emily Clarke'],
    ['Member: Emily', 'Emily'],
    ['Employee: Emily Clarke', 'Emily Clarke'],
    ['Recruiter: Emily Clarke', 'Emily Clarke'],
    ['Owner: Emily Clarke', 'Emily Clarke'],
    ['Adviser: Emily Clarke', 'Emily Clarke'],
    ['Advisor: Emily Clarke', 'Emily Clarke'],
    ['佐藤さんの目標', '佐藤'],
    ['佐藤 健太さんの目標', '佐藤 健太'],
    ['佐藤さん', '佐藤'],
    ['2026年11月 佐藤様', '佐藤'],
    ['KPI（佐藤氏）', '佐藤'],
    ["Emily Clarke's goals", 'Emily Clarke'],
    ['Goals for Emily Clarke', 'Emily Clarke'],
    ['11月の目標（佐藤 健太）', '佐藤 健太'],
    ['Scorecard (Emily Clarke)', 'Emily Clarke'],
    ['個人目標 - 佐藤 健太', '佐藤 健太'],
    ['個人目標｜佐藤 健太', '佐藤 健太'],
    ['個人目標/佐藤 健太', '佐藤 健太'],
    ['Scorecard | Emily Clarke', 'Emily Clarke'],
    ['Scorecard – Emily Clarke', 'Emily Clarke'],
    ['佐藤 健太', '佐藤 健太'],
    ['■佐藤（CA）', '佐藤'],
    ['佐藤 健太 (両面)', '佐藤 健太'],
    ['佐藤', '佐藤'],
    ['2026年11月 佐藤 健太', '佐藤 健太'],
    ['佐藤 健太 11月度目標', '佐藤 健太'],
    ['佐藤 健太 個人目標シート', '佐藤 健太'],
    ['佐藤 健太 月間KPI管理表', '佐藤 健太'],
    ['佐藤 健太 MBO一覧', '佐藤 健太'],
    // Nobody.
    ['11月の目標', ''],
    ['東京チーム', ''],
    ['個人目標（CA）', ''],
    ['目標 - 佐藤', ''],
    ['面談目標', ''],
    ['2026年度', ''],
    ['', ''],
  ])('%s', (text, expected) => expect(memberIn(text, periods)).toBe(expected));
});
