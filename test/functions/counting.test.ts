import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from '../../src/core/grid/cell';
import { METRICS, metricIndex } from '../../src/core/metrics/catalogue';
import type { CellTable, Host, KpiFunction } from '../../src/functions/function-spec';
import { KPI_COUNT } from '../../src/functions/kpi-count';
import { KPI_FUNNEL } from '../../src/functions/kpi-funnel';
import { KPI_MEMBERS } from '../../src/functions/kpi-members';
import { KPI_PACE } from '../../src/functions/kpi-pace';
import { KPI_PLAN } from '../../src/functions/kpi-plan';
import { KPI_RATE } from '../../src/functions/kpi-rate';
import { KPI_STALLED } from '../../src/functions/kpi-stalled';
import { readCsv } from '../support/read-csv';
import { hostAt } from '../support/run-function';

const LAYOUTS = join(__dirname, '../cases/layouts');
const host = hostAt('2026-07-01');

function sheet(name: string): Cell[][] {
  return readCsv(join(LAYOUTS, `${name}.csv`));
}

interface Truth {
  readonly as_of: string;
  readonly counts: readonly { member: string; month: string; metric: string; count: number }[];
}

function truthOf(name: string): Truth {
  return JSON.parse(readFileSync(join(LAYOUTS, `${name}.expected.json`), 'utf8')) as Truth;
}

function table(spec: KpiFunction, args: readonly unknown[], at: Host = host): CellTable {
  const result = spec.run(args, at);
  if (!Array.isArray(result)) throw new Error(`${spec.name} gave ${String(result)}`);
  return result;
}

const label = (id: string, language: 'ja' | 'en' = 'ja') => METRICS[metricIndex(id)]!.label[language];
const rowOf = (rows: CellTable, name: string) => rows.find((row) => row[0] === name);

describe('event log (01)', () => {
  const log = sheet('01-event-log-clean');

  test('April: the counts of the meeting, and one note where the unit changes', () => {
    const rows = table(KPI_FUNNEL, [log, '2026-04']);
    const april: [string, number][] = [
      ['registration', 28],
      ['meeting_set', 24],
      ['first_meeting', 21],
      ['application_consent', 27],
      ['document_submitted', 25],
      ['document_passed', 9],
      ['first_interview_set', 9],
      ['first_interview_held', 5],
      ['first_interview_passed', 2],
      ['final_interview_set', 1],
    ];
    for (const [id, count] of april) expect([id, rowOf(rows, label(id))?.[1]]).toEqual([id, count]);
    expect(rowOf(rows, label('first_meeting'))!.slice(2, 5)).toEqual(['', '', '']);
    expect(rowOf(rows, label('first_meeting'))![6]).toBe('1人あたり1.29件');
    expect(rowOf(rows, label('document_submitted'))!.slice(1, 3)).toEqual([25, 9 / 25]);
  });

  test('one number agrees with the table, by any spelling of metric, period and member', () => {
    for (const metric of ['一次面接設定数', '一次面接設定', 'first_interview_set', '1次面接設定'])
      for (const period of ['2026-04', '2026年4月', '令和8年4月', '2026/4', '4月'])
        expect(KPI_COUNT.run([log, metric, period], host)).toBe(9);
    const people = ['佐藤健太さん', '田中', '高橋　亮', '鈴木 美咲様'];
    const each = people.map((name) => KPI_COUNT.run([log, '求人応募数', '2026-04', name], host));
    expect(each).toEqual([11, 10, 3, 3]);
    expect(KPI_COUNT.run([log, '一次面接設定数、一次面接実施数', '2026-04'], host)).toBe(14);
  });

  test('rates: a fraction, blank from 0, and on the funnel’s bases', () => {
    expect(KPI_RATE.run([log, '書類推薦', '書類通過', '2026-04'], host)).toBe(9 / 25);
    expect(KPI_RATE.run([log, '書類推薦', '書類通過', '2019-04'], host)).toBe('');
    const cohort = table(KPI_FUNNEL, [log, '2026-04', '', 'コホート']);
    const of = (id: string) => Number(rowOf(cohort, label(id))![1]);
    expect(KPI_RATE.run([log, '初回面談', '書類推薦', '2026-04', '', 'コホート'], host)).toBe(
      of('document_submitted') / of('first_meeting'),
    );
  });

  test('members × metrics: in the sheet’s order, adding up to the total', () => {
    const rows = table(KPI_MEMBERS, [log, '2026-04', '求人応募数、一次面接設定数']);
    expect(rows[0]).toEqual(['担当者', label('application_consent'), label('first_interview_set')]);
    const total = rows[rows.length - 1]!;
    expect(total).toEqual(['合計', 27, 9]);
    const sums = [1, 2].map((at) => rows.slice(1, -1).reduce((sum, row) => sum + Number(row[at]), 0));
    expect(sums).toEqual([27, 9]);
    expect(table(KPI_MEMBERS, [log, '2026-04'])[0]!.length).toBeGreaterThan(10);
  });

  test('an unclosed log cannot say what is finished: the Error names the column', () => {
    expect(() => KPI_FUNNEL.run([log, '2026-04', '', '完了'], host)).toThrow(/「状態」/);
    expect(table(KPI_FUNNEL, [log, '2026-04', '', '段階別'])[1]![6]).toMatch(/^基準：段階別/);
  });

  test('what waits: longest first, hired left out, Dates in the cells', () => {
    const rows = table(KPI_STALLED, [log, 14, '2026-07-01']);
    expect(rows[0]).toEqual(['担当者', '求職者', '求人', 'いまの段階', '最後の動き', '経過日数']);
    expect(rows.length).toBeGreaterThan(2);
    const days = rows.slice(1).map((row) => Number(row[5]));
    expect([...days].sort((a, b) => b - a)).toEqual(days);
    expect(Math.min(...days)).toBeGreaterThanOrEqual(14);
    for (const row of rows.slice(1)) expect(row[4]).toBeInstanceOf(Date);
  });

  test('a plan from own history; too sparse for the last steps', () => {
    const rows = table(KPI_PLAN, [log, '一次面接設定数', 10, '2026-04..2026-06']);
    const row = rowOf(rows, label('document_submitted'))!;
    expect(Number(row[1])).toBe(Math.ceil(10 / Number(row[4]) - 1e-9));
    expect(Number(row[2])).toBeLessThanOrEqual(Number(row[1]));
    expect(Number(row[3])).toBeGreaterThanOrEqual(Number(row[1]));
    expect(table(KPI_PLAN, [log, '入社', 1, '2026-04'])[1]![1]).toMatch(/^データが少なく、逆算できません \(n=\d+\)$/);
  });

  test('pace: business days of April 2026, in words', () => {
    const targets = [
      ['担当者', '月', '指標', '目標'],
      ['佐藤 健太', '2026年4月', '求人応募数', '22'],
      ['田中 彩', '2026年4月', '内定承諾数', '1'],
    ];
    const rows = table(KPI_PACE, [log, targets, '2026-04', '2026-04-15']);
    const [name, period, metric, actual, target, pace, difference, left, perDay, words] = rows[1]!;
    expect([name, period, metric, target, left]).toEqual([
      '佐藤 健太',
      '2026-04',
      label('application_consent'),
      22,
      10,
    ]);
    expect(pace).toBeCloseTo((22 * 11) / 21, 10);
    expect(Number(difference)).toBeCloseTo(Number(actual) - Number(pace), 10);
    expect(perDay).toBeCloseTo((22 - Number(actual)) / 10, 10);
    expect(words).toMatch(/^\d+営業日に\d+件$/);
    expect(rows[2]!.slice(5)).toEqual(['', '', 10, '', '']);
  });
});

describe('candidate × job with dates (02)', () => {
  const dates = sheet('02-candidate-job-dates-noyear');
  const at = hostAt('2026-07-31');

  test('completed: ends written in stage cells make it possible; open ones are left out', () => {
    const cohort = table(KPI_FUNNEL, [dates, '', '', 'コホート'], at);
    const completed = table(KPI_FUNNEL, [dates, '', '', '完了'], at);
    expect(completed.map((row) => row[0])).toEqual(cohort.map((row) => row[0]));
    expect(Number(completed[1]![1])).toBeLessThan(Number(cohort[1]![1]));
    expect(completed[1]![6]).toMatch(/進行中の\d+人は含みません/);
  });
});

describe.each([
  '01-event-log-clean',
  '02-candidate-job-dates-noyear',
  '04-daily-report-long',
  '12-english-activity-log',
])('%s', (name) => {
  const truth = truthOf(name);
  const at = hostAt(truth.as_of);

  test('KPI_MEMBERS of each month gives the truth', () => {
    for (const month of new Set(truth.counts.map((count) => count.month))) {
      const wanted = truth.counts.filter((count) => count.month === month && count.count > 0);
      const metrics = [...new Set(wanted.map((count) => count.metric))];
      const rows = table(KPI_MEMBERS, [sheet(name), month, metrics.join(',')], at);
      const bare = (text: Cell | undefined) => String(text).replace(/[\s　]/g, '');
      for (const { member, metric, count } of wanted) {
        const row = rows.find((cells) => bare(cells[0]) === bare(member));
        expect([member, month, metric, row?.[1 + metrics.indexOf(metric)]]).toEqual([member, month, metric, count]);
      }
    }
  });
});

describe('totals (04, 06)', () => {
  const daily = sheet('04-daily-report-long');
  const cross = sheet('06-month-member-crosstab');

  test.each(['コホート', '段階別', '完了'])(
    '%s cannot be carried: the Error names the column that would fix it',
    (basis) => {
      expect(() => KPI_FUNNEL.run([daily, '2026-04', '', basis], host)).toThrow(/「求職者」の列/);
    },
  );

  test('stalled cannot be told either', () => {
    expect(() => KPI_STALLED.run([daily], host)).toThrow(/「求職者」の列/);
  });

  test('a monthly total counts in its month and quarter, not in a day or week', () => {
    const at = hostAt('2026-09-30');
    const count = (period: string) => KPI_COUNT.run([cross, '面談数', period], at);
    expect([count('2026-04'), count('2026-04-01'), count('2026-W15')]).toEqual([74, 0, 0]);
    expect(Number(count('2026年度1Q'))).toBeGreaterThan(74);
    expect(KPI_COUNT.run([cross, '売上', '2026-04'], at)).toBe(7_300_000);
  });

  test('targets beside actuals have their pace; money only its numbers', () => {
    const rows = table(KPI_PACE, [cross, cross, '2026-09', '2026-09-15'], hostAt('2026-09-30'));
    const own = rows.filter((row) => row[0] === '山崎');
    expect(own.map((row) => row[1])).toEqual(own.map(() => '2026-09'));
    const meetings = own.find((row) => row[2] === label('first_meeting'))!;
    expect([meetings[7], typeof meetings[5]]).toEqual([8, 'number']);
    const money = own.find((row) => row[2] === label('revenue'))!;
    expect(money.slice(5)).toEqual(['', '', 8, '', '']);
  });
});

describe('wrong arguments: which, what was given, what is expected, what was perhaps meant', () => {
  const log = sheet('01-event-log-clean');

  test.each<[string, KpiFunction, unknown[], RegExp]>([
    ['a rate is no count', KPI_COUNT, ['書類通過率'], /書類通過率.*KPI_RATE\(範囲, "書類推薦数", "書類通過数"\)/],
    ['a duration is no count', KPI_COUNT, ['日程調整日数'], /日程調整日数.*KPI_RATE/],
    ['an average does not add up', KPI_COUNT, ['決定単価'], /平均/],
    ['counts and money do not add up', KPI_COUNT, ['一次面接設定数、売上'], /「一次面接設定数」と「売上/],
    ['no metric', KPI_COUNT, [''], /metric/],
    ['unknown member', KPI_COUNT, ['一次面接設定数', '', '佐藤 健一'], /member.*佐藤 健一.*佐藤 健太/s],
    ['unknown period', KPI_COUNT, ['一次面接設定数', 'いつか'], /period.*いつか/s],
    ['a rate of rates', KPI_RATE, ['書類通過率', '書類通過数'], /from.*書類通過率/s],
    ['stages the wrong way round', KPI_RATE, ['書類通過数', '書類推薦数', '', '', 'コホート'], /入れ替え/],
    ['no stage', KPI_RATE, ['求職者架電数', '書類推薦数', '', '', 'コホート'], /求職者架電数/],
    [
      'the same stage twice',
      KPI_RATE,
      ['書類通過数', '書類通過', '', '', 'コホート'],
      /from.*to.*同じ段階（書類通過数）/s,
    ],
    ['a rate among the metrics', KPI_MEMBERS, ['', '書類通過率'], /引数「metrics」の「書類通過率」/],
    ['the RA side of a sheet without one', KPI_FUNNEL, ['', 'RA'], /RAの段階.*ありません/],
    ['the RA side, followed', KPI_FUNNEL, ['', 'RA', 'コホート'], /RA:名前/],
    ['the RA side, followed as a rate', KPI_RATE, ['書類推薦', '書類通過', '', 'RA', '段階別'], /RA:名前/],
    ['unknown basis', KPI_FUNNEL, ['', '', '月次'], /basis.*月次.*コホート/s],
    ['goal below 0', KPI_PLAN, ['決定数', -1], /goal.*-1/s],
    ['no goal', KPI_PLAN, ['決定数'], /goal/],
    ['nothing to work back from', KPI_PLAN, ['書類通過率', 0.5], /書類通過率/],
    ['money without a fee', KPI_PLAN, ['売上', 3000000], /単価/],
    ['no targets', KPI_PACE, [''], /目標が見つかりません/],
    ['days below 0', KPI_STALLED, [-3], /days/],
  ])('%s', (_, spec, args, message) => {
    expect(() => spec.run([log, ...args], host)).toThrow(message);
  });

  test('in English for an English sheet', () => {
    const english = sheet('12-english-activity-log');
    expect(() => KPI_COUNT.run([english, 'CV-to-interview rate'], host)).toThrow(/is a rate\. Use =KPI_RATE/);
    expect(() => KPI_FUNNEL.run([english, '2026-01', '', 'completed'], host)).toThrow(/"Status" column/);
    expect(table(KPI_FUNNEL, [english, '2026-01'])[0]![0]).toBe('Stage');
  });
});

test('=KPI_FUNNEL() reads the saved tabs, and only then', () => {
  const log = sheet('01-event-log-clean');
  const saved: Host = { ...host, savedActivity: () => ({ activity: log, settings: '' }) };
  expect(table(KPI_FUNNEL, [], saved)).toEqual(table(KPI_FUNNEL, [log]));
  const never: Host = {
    ...host,
    savedActivity: () => {
      throw new Error('read the sheet');
    },
  };
  expect(table(KPI_FUNNEL, [log, '2026-04'], never).length).toBeGreaterThan(5);
});

test('headings alone: nothing to count yet, rather than a complaint about columns', () => {
  const log = [
    ['日付', '担当', '求職者', '活動内容'],
    ['', '', '', ''],
  ];
  for (const [spec, args] of [
    [KPI_FUNNEL, []],
    [KPI_FUNNEL, ['', '', 'コホート']],
    [KPI_STALLED, []],
  ] as const)
    expect(() => spec.run([log, ...args], host)).toThrow(/記録がまだありません/);
  expect(KPI_COUNT.run([log, '面談'], host)).toBe(0);
});

test('plans only: the stages stand at 0 on every basis, and nothing waits', () => {
  const log = [
    ['日付', '担当', '求職者', '活動内容'],
    ['2026/8/3', '佐藤', 'C1', '登録'],
    ['2026/8/5', '佐藤', 'C1', '初回面談'],
  ];
  for (const basis of ['', 'コホート', '段階別']) {
    const rows = table(KPI_FUNNEL, [log, '', '', basis]);
    expect(rows.slice(1).map((row) => row.slice(0, 3))).toEqual([
      ['登録数', 0, ''],
      ['初回面談数', 0, ''],
    ]);
  }
  expect(table(KPI_STALLED, [log])).toHaveLength(1);
});

describe('CA and RA', () => {
  const both = [
    ['日付', '担当CA', '担当RA', '求職者', '企業', '活動内容'],
    ['2026/4/1', '佐藤', '鈴木', 'C1', 'A社', '書類推薦'],
    ['2026/4/2', '佐藤', '高橋', 'C1', 'B社', '書類推薦'],
    ['2026/4/3', '田中', '鈴木', 'C2', 'A社', '書類推薦'],
    ['2026/4/6', '田中', '鈴木', 'C2', 'A社', '一次面接設定'],
    ['2026/4/7', '', '鈴木', '', 'C社', '企業訪問'],
  ];

  test('candidate-track events are the CA’s, and an RA’s share of them can be asked for', () => {
    const count = (metric: string, member: string) => KPI_COUNT.run([both, metric, '2026-04', member], host);
    expect(['佐藤', '田中', '鈴木'].map((member) => count('書類推薦', member))).toEqual([2, 1, 0]);
    expect(['RA:鈴木', 'RA:高橋', 'RA：鈴木さん'].map((member) => count('書類推薦', member))).toEqual([2, 1, 2]);
    expect(['鈴木', 'RA', 'CA'].map((member) => count('企業訪問', member))).toEqual([1, 1, 0]);
    expect(['CA', 'RA'].map((member) => count('書類推薦', member))).toEqual([3, 0]);
  });

  test('the funnel keeps the tracks apart; asked for CA it has one block', () => {
    const stages = (member: string) => table(KPI_FUNNEL, [both, '2026-04', member]).map((row) => row[0]);
    const candidate = ['document_submitted', 'first_interview_set'].map((id) => label(id));
    expect(stages('')).toEqual(['ステージ', ...candidate, label('client_visit')]);
    expect(stages('CA')).toEqual(['ステージ', ...candidate]);
    expect(stages('RA')).toEqual(['ステージ', label('client_visit')]);
  });
});

describe('settings', () => {
  const log = sheet('01-event-log-clean');

  test('実人数 counts each candidate once', () => {
    const people = KPI_COUNT.run([log, '求人応募数', '2026-04', '', [['計上', '実人数']]], host);
    expect(Number(people)).toBeLessThan(27);
    expect(Number(people)).toBeGreaterThan(0);
  });

  test('在籍 and 休み name people as shortly as targets do', () => {
    const targets = [
      ['担当者', '月', '指標', '目標'],
      ['田中', '2026年4月', '求人応募数', '20'],
      ['鈴木', '2026年4月', '求人応募数', '20'],
    ];
    const settings = [
      ['休み', '田中', '2026-04-20', '2026-04-24'],
      ['在籍', '鈴木さん', '2026-04-13', ''],
    ];
    const rows = table(KPI_PACE, [log, targets, '2026-04', '2026-04-15', '', settings]);
    // 21 business days in April, 11 of them through the 15th: 田中 16 and 11, 鈴木 13 and 3.
    expect(rows.slice(1).map((row) => [row[0], row[5], row[7]])).toEqual([
      ['田中 彩', (20 * 11) / 16, 5],
      ['鈴木 美咲', (20 * 3) / 13, 10],
    ]);
  });

  test('a count the sheet does not keep has no pace, and the words say why', () => {
    const targets = [
      ['担当者', '指標', '期間', '目標'],
      ['佐藤', '求職者架電数', '毎週', '50'],
      ['佐藤', '決定数', '2026-04', '1'],
    ];
    const rows = table(KPI_PACE, [log, targets, '2026-04', '2026-04-15']);
    expect(rows.slice(1).map((row) => [row[3], row[5], row[9]])).toEqual([
      ['', '', '活動の範囲に、この指標の記録がありません'],
      ['', '', ''],
    ]);
  });

  test('a team, and a target of the settings that wins', () => {
    const settings = [
      ['所属', '佐藤 健太', '東京', 'CA'],
      ['目標', '佐藤 健太', '求人応募数', '2026-04', '30件'],
    ];
    expect(KPI_COUNT.run([log, '求人応募数', '2026-04', '東京チーム', settings], host)).toBe(11);
    const targets = [
      ['担当者', '月', '指標', '目標'],
      ['佐藤 健太', '2026年4月', '求人応募数', '22'],
    ];
    const rows = table(KPI_PACE, [log, targets, '2026-04', '2026-04-15', '', settings]);
    expect(rows.slice(1).map((row) => row[4])).toEqual([30]);
  });
});
