import { METRICS, metricIndex } from '../../../src/core/metrics/catalogue';
import {
  amountsIn,
  asksForAll,
  conditionOf,
  inUnitOf,
  metricFor,
  perCandidate,
} from '../../../src/core/targets/amounts';

const read = (text: string) =>
  amountsIn(text).map(({ value, unit, kind }) => `${Math.round(value * 1e6) / 1e6} ${unit} ${kind}`.replace('  ', ' '));

describe('a number with each unit people write', () => {
  test.each([
    ['売上 5,000円', '5000 円 money'],
    ['売上3百万円', '3000000 円 money'],
    ['売上2千万円', '20000000 円 money'],
    ['売上5千円', '5000 円 money'],
    ['売上1億', '100000000 money'],
    ['売上1.5億円', '150000000 円 money'],
    ['売上1,200万', '12000000 money'],
    ['売上1億5000万円', '150000000 円 money'],
    ['¥1,500,000 を目指す', '1500000 円 money'],
    ['$ 40k', '40000 $ money'],
    ['€1.5m', '1500000 € money'],
    ['£ 30,000', '30000 £ money'],
    ['通過率 45.5 %', '0.455 % fraction'],
    ['通過率60パーセント', '0.6 % fraction'],
    ['通過率60パー', '0.6 % fraction'],
    ['承諾率7割', '0.7 % fraction'],
    ['CV:interview 2.5:1', '0.4 ratio ratio'],
    ['3 : 1 or better', '0.333333 ratio ratio'],
    ['登録後10分以内', '10 分 time'],
    ['当日2時間以内', '2 時間 time'],
    ['推薦3日以内', '3 日 time'],
    ['推薦3日間', '3 日間 time'],
    ['推薦2営業日', '2 営業日 time'],
    ['2週間以内', '2 週間 time'],
    ['3か月以内', '3 か月 time'],
    ['3ヶ月以内', '3 ヶ月 time'],
    ['in 1 day', '1 day time'],
    ['in 2 days', '2 days time'],
    ['in 1 working day', '1 working day time'],
    ['in 2 working days', '2 working days time'],
    ['in 1 business day', '1 business day time'],
    ['in 2 business days', '2 business days time'],
    ['in 1 hour', '1 h time'],
    ['in 36 hours', '36 h time'],
    ['in 1 hr', '1 h time'],
    ['in 12 hrs', '12 h time'],
    ['in 24h', '24 h time'],
    ['in 1 minute', '1 minute time'],
    ['in 90 minutes', '90 minutes time'],
    ['in 1 min', '1 min time'],
    ['in 15 mins', '15 mins time'],
    ['in 1 week', '1 week time'],
    ['in 3 weeks', '3 weeks time'],
    ['面談20件', '20 件 count'],
    ['面談 20 名', '20 名 count'],
    ['推薦5人', '5 人 count'],
    ['訪問8社', '8 社 count'],
    ['ロープレ4回', '4 回 count'],
    ['スカウト100通', '100 通 count'],
    ['推薦文3本', '3 本 count'],
    ['応募シート6枚', '6 枚 count'],
    ['スカウト100', '100 plain'],
    ['スカウト2.5', '2.5 plain'],
    ['離職ゼロ', '0 plain'],
    ['Zero refunds', '0 plain'],
    ['No fall-offs', '0 plain'],
    ['no early leavers', '0 plain'],
    ['no refunds', '0 plain'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));

  test('the digits of a number with commas stay together, and a pair of numbers stays two', () => {
    expect(read('売上1,200,000円')).toEqual(['1200000 円 money']);
    expect(read('面談20件 応募30件')).toEqual(['20 件 count', '30 件 count']);
  });

  test('where it stands in the sentence', () => {
    expect(amountsIn('面談 20 件 と応募30件').map(({ start, end }) => [start, end])).toEqual([
      [3, 7],
      [11, 14],
    ]);
  });
});

describe('digits that are no amount', () => {
  test.each([
    '1次面接',
    '2面',
    '1st interviews',
    '2nd interviews',
    '3rd interviews',
    '4th quarter',
    '2回目の面談',
    '2 回目',
    '1on1',
    '1to1',
    '1-to-1',
    '2-stage interview',
    '1人あたり',
    '1人当たり',
    '1人につき',
    '1名あたり',
    '1名当たり',
    '1名につき',
    '11/24',
    'A4',
    'KR_2',
    'Perm team scorecard 2026',
    '2026の計画',
    '1日あたり',
    '1週間につき',
  ])('%s', (text) => expect(read(text)).toEqual([]));

  test.each([
    ['1人に5社提案', ['5 社 count']],
    ['1人 5社提案', ['5 社 count']],
    ['1名に3件提案', ['3 件 count']],
    ['1日に3件', ['3 件 count']],
    ['1日で3件', ['3 件 count']],
    ['1日平均3件', ['3 件 count']],
    ['1日約3件', ['3 件 count']],
    ['1日 3件', ['3 件 count']],
    ['1営業日あたり3件', ['3 件 count']],
    ['1週間で面談を5件', ['5 件 count']],
    ['1週5件', ['5 件 count']],
    ['2週に1回', ['1 回 count']],
    ['Weekly 1-to-1 with 3 juniors', ['3 plain']],
    ['1か月あたり10件', ['10 件 count']],
    ['1ヶ月に10件', ['10 件 count']],
    ['1日以内', ['1 日 time']],
    ['1週間以内', ['1 週間 time']],
    ['1日に以内', ['1 日 time']],
    ['2日に3件', ['2 日 time', '3 件 count']],
    ['1次面接 12件', ['12 件 count']],
    ['1人以上', ['1 人 count']],
    ['3人の決定', ['3 人 count']],
    ['KPI5件', ['5 件 count']],
    ['kpi:5件', ['5 件 count']],
    ['2026件', ['2026 件 count']],
    ['2026', ['2026 plain']],
    ['2.5次', ['2.5 plain']],
  ] as const)('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('what a number said of a metric is about', () => {
  const id = (metric: number | undefined) => (metric === undefined ? undefined : METRICS[metric]!.id);
  test.each<[string, Parameters<typeof metricFor>[1], number, string | undefined]>([
    // How long it takes.
    ['document_submitted', 'time', 2, 'meeting_to_submission_days'],
    ['submission_rate', 'time', 2, 'meeting_to_submission_days'],
    ['candidate_call', 'time', 2, 'first_call_minutes'],
    ['candidate_connected', 'time', 2, 'first_call_minutes'],
    ['first_interview_set', 'time', 2, 'scheduling_days'],
    ['scheduling_same_day', 'time', 2, 'scheduling_days'],
    ['new_leads', 'time', 2, 'first_call_minutes'],
    ['registration', 'time', 2, 'first_call_minutes'],
    ['valid_registration', 'time', 2, 'first_call_minutes'],
    ['placement', 'time', 2, 'time_to_placement'],
    ['scheduling_days', 'time', 2, 'scheduling_days'],
    ['revenue', 'time', 2, undefined],
    // A share of it.
    ['interview_pass_rate', 'fraction', 0.5, 'interview_pass_rate'],
    ['document_pass_rate', 'ratio', 0.33, 'document_pass_rate'],
    ['first_interview_set', 'ratio', 0.5, 'interview_set_rate'],
    ['new_jobs', 'fraction', 0.5, undefined],
    ['client_visit', 'fraction', 1, 'client_visit'],
    ['daily_report_submitted', 'fraction', 1, 'daily_report_submitted'],
    ['revenue', 'fraction', 1, 'revenue'],
    ['scheduling_days', 'fraction', 0.5, undefined],
    ['interview_prep', 'fraction', 1, 'interview_prep'],
    // Money is of money only.
    ['revenue', 'money', 3e6, 'revenue'],
    ['first_meeting', 'money', 3e6, undefined],
    // So many of a rate, of a time, of money.
    ['first_meeting', 'count', 20, 'first_meeting'],
    ['scheduling_days', 'count', 3, undefined],
    ['interview_pass_rate', 'count', 3, undefined],
    ['jobs_per_candidate', 'count', 5, 'jobs_per_candidate'],
    ['revenue', 'count', 0, 'revenue'],
    ['revenue', 'plain', 300, 'revenue'],
    ['scheduling_days', 'plain', 3, 'scheduling_days'],
  ])('%s, %s %d', (metric, kind, value, expected) => {
    expect(id(metricFor(metricIndex(metric), kind, value))).toBe(expected);
  });

  test('per candidate of each count that has such a rate', () => {
    const rated = METRICS.map((_, metric) => [id(metric), id(perCandidate(metric))]).filter(([, rate]) => rate);
    expect(rated).toContainEqual(['job_proposed', 'jobs_per_candidate']);
    for (const [of, rate] of rated) {
      const { numerator, unit } = METRICS[metricIndex(rate!)]!;
      expect([rate, numerator, unit]).toEqual([rate, of, 'ratio']);
    }
  });

  test.each<[string | undefined, number, string, Parameters<typeof metricFor>[1], number, string]>([
    ['first_call_minutes', 30, '分', 'time', 30, '分'],
    ['first_call_minutes', 1, 'day', 'time', 1440, 'minutes'],
    ['first_call_minutes', 90, 'min', 'time', 90, 'min'],
    ['scheduling_days', 36, 'h', 'time', 1.5, 'days'],
    ['scheduling_days', 30, 'minutes', 'time', 30 / 1440, 'days'],
    ['scheduling_days', 2, '週間', 'time', 14, 'days'],
    ['scheduling_days', 1, 'か月', 'time', 30, 'days'],
    ['scheduling_days', 1, 'ヶ月', 'time', 30, 'days'],
    ['scheduling_days', 1, 'week', 'time', 7, 'days'],
    ['scheduling_days', 2, 'weeks', 'time', 14, 'days'],
    ['scheduling_days', 2, 'days', 'time', 2, 'days'],
    ['scheduling_days', 2, '日間', 'time', 2, '日間'],
    ['scheduling_days', 2, 'working days', 'time', 2, 'working days'],
    ['scheduling_days', 1, 'working day', 'time', 1, 'working day'],
    ['scheduling_days', 1, 'business day', 'time', 1, 'business day'],
    ['scheduling_days', 2, 'business days', 'time', 2, 'business days'],
    [undefined, 20, '時間', 'time', 20, '時間'],
    ['revenue', 20, '日', 'time', 20, '日'],
    // Half of it, whatever it is of; and a ratio that is none of people and jobs.
    [undefined, 0.5, '%', 'fraction', 0.5, 'fraction'],
    ['first_meeting', 1, '%', 'fraction', 1, 'fraction'],
    ['document_pass_rate', 1 / 3, 'ratio', 'ratio', 1 / 3, 'fraction'],
    ['jobs_per_candidate', 5, 'ratio', 'ratio', 5, 'ratio'],
    [undefined, 1 / 3, 'ratio', 'ratio', 1 / 3, 'ratio'],
    // 150 without a sign is 150 %, 1.5 is one and a half.
    ['interview_pass_rate', 1.5, '', 'plain', 1.5, 'fraction'],
    ['interview_pass_rate', 1.6, '', 'plain', 0.016, 'fraction'],
    ['interview_pass_rate', 1, '', 'plain', 1, 'fraction'],
    ['interview_pass_rate', 1, '%', 'plain', 0.01, 'fraction'],
    [undefined, 150, '', 'plain', 150, ''],
  ])('%s: %d %s', (metric, value, unit, kind, expected, shown) => {
    const of = metric === undefined ? undefined : metricIndex(metric);
    expect(inUnitOf(of, { value, unit, kind })).toEqual({ value: expected, unit: shown });
  });
});

describe('at least or at most', () => {
  const said = (text: string, metric = 'first_meeting') => conditionOf(text, metricIndex(metric), 3, 'count');
  test.each(
    '3件以内、3件以下、3件未満、3日まで、3 日まで、2時間まで、30分まで、3営業日まで、<3、≤3、≦3、under 3、within 3、less than 3、no more than 3、max 3、maximum 3、below 3、up to 3、fewer than 3'.split(
      '、',
    ),
  )('%s: at most', (text) => expect(said(text)).toBe('<='));
  test.each(
    '3件以上、3件超、>3、≥3、≧3、at least 3、min 3、minimum 3、more than 3、over 3、3件必達、3件、thunder 3、3件までに、maximise 3、minister 3、overall 3'.split(
      '、',
    ),
  )('%s: at least', (text) => expect(said(text)).toBe('>='));
  test.each('5%以上、5%超、>5%、at least 5%、over 5%、必達5%'.split('、'))(
    '%s of what should be low all the same',
    (text) => expect(said(text, 'offer_declined')).toBe('>='),
  );

  test.each<[string, string | undefined, number | undefined, Parameters<typeof conditionOf>[3], '>=' | '<=']>([
    ['offer declined', 'offer_declined', 2, 'count', '<='],
    ['ratio of what should be low', 'offer_declined', 0.5, 'ratio', '<='],
    ['遅刻ゼロ', undefined, 0, 'plain', '<='],
    ['遅刻0件', undefined, 0, 'count', '<='],
    ['面談ゼロ', 'first_meeting', 0, 'plain', '<='],
    ['面談0件', 'first_meeting', 0, 'count', '>='],
    ['面談3件', undefined, 3, 'count', '>='],
    ['推薦 3日', undefined, 3, 'time', '<='],
    ['推薦 3日', 'first_meeting', 3, 'time', '<='],
  ])('%s', (text, metric, value, kind, expected) => {
    expect(conditionOf(text, metric === undefined ? undefined : metricIndex(metric), value, kind)).toBe(expected);
  });
});

describe('every case', () => {
  test.each(
    '全員に電話、全員へ連絡、全件、全て、全求人、全推薦、全候補者、全求職者、全面談、全面接、全応募、全企業、全案件、全数、全社に確認、全部、すべて、毎回、必ず確認、漏れなく、もれなく、every CV、all CVs、always call、面接対策100%実施、面接対策 100% 実施'.split(
      '、',
    ),
  )('%s', (text) => expect(asksForAll(text)).toBe('all'));
  test.each('全社員、全員で、全般、全国、全体、everyone、overall、small、推薦文、対策100%'.split('、'))(
    '%s asks for none',
    (text) => expect(asksForAll(text)).toBeUndefined(),
  );
});
