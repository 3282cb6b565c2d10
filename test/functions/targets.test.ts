import fc from 'fast-check';
import type { Cell } from '../../src/core/grid/cell';
import { METRICS } from '../../src/core/metrics/catalogue';
import type { KpiFunction } from '../../src/functions/function-spec';
import { KPI_CONTROL } from '../../src/functions/kpi-control';
import { KPI_METRICS } from '../../src/functions/kpi-metrics';
import { KPI_TARGET_CHECK } from '../../src/functions/kpi-target-check';
import { KPI_TARGETS } from '../../src/functions/kpi-targets';
import { hostAt } from '../support/run-function';

const host = hostAt('2026-11-25');

function table(spec: KpiFunction, ...args: unknown[]): Cell[][] {
  const result = spec.run(args, host);
  if (!Array.isArray(result)) throw new Error(`${spec.name} gave no table`);
  return result;
}

describe('KPI_METRICS', () => {
  test('a row a metric, codes and ids as in the contract', () => {
    const rows = table(KPI_METRICS);
    expect(rows[0]).toEqual(['id', '指標', 'English', '種類', 'コントロール', '順序', '置き換え候補', '理由']);
    expect(rows).toHaveLength(METRICS.length + 1);
    const row = rows.find(([id]) => id === 'interview_pass_rate')!;
    expect(row.slice(3, 7)).toEqual(['rate', 'uncontrollable', 120, 'first_interview_set,application_consent']);
    expect(row[7]).toMatch(/相性/);
  });

  test('in English', () => {
    const rows = table(KPI_METRICS, 'en');
    expect(rows[0]).toEqual(['id', '指標', 'English', 'Kind', 'Control', 'Order', 'Replacements', 'Reason']);
    expect(rows[1]![7]).toMatch(/^[A-Z].*\.$/);
  });

  test('another language is a plain sentence', () => {
    expect(() => table(KPI_METRICS, 'fr')).toThrow(/language.*fr/);
  });
});

describe('KPI_CONTROL', () => {
  test('a row for each cell', () => {
    const rows = table(KPI_CONTROL, [['面接通過率'], ['スカウト送信数'], [''], ['一次面接設定数'], ['ブログ執筆']]);
    expect(rows[0]).toEqual(['指標', '判定', '分類', '理由', '置き換え候補']);
    expect(rows.slice(1).map(([, mark, name]) => [mark, name])).toEqual([
      ['×', '結果・外部要因'],
      ['○', '行動'],
      ['◎', '先行指標'],
      ['?', '不明'],
    ]);
    expect(rows[1]![4]).toBe('一次面接設定数、求人応募数(応募承諾数)');
  });

  test('speaks the language of its argument', () => {
    const [head, row] = table(KPI_CONTROL, 'Offer acceptance rate');
    expect(head).toEqual(['Metric', 'Mark', 'Class', 'Reason', 'Replacements']);
    expect(row![1]).toBe('×');
    expect(row!.join()).not.toMatch(/[\u3040-\u9fff]/);
  });

  test('a label with two meanings names the other one, where that is judged differently', () => {
    expect(table(KPI_CONTROL, '応募数')[1]).toEqual([
      '求人応募数(応募承諾数)',
      '◎',
      '先行指標',
      expect.stringContaining('新規流入数'),
      '',
    ]);
  });

  test('an achievement rate is judged as what it is an achievement of', () => {
    expect(table(KPI_CONTROL, '売上達成率')[1]![1]).toBe('×');
    expect(table(KPI_CONTROL, '面談達成率')[1]![1]).toBe('◎');
  });

  test('every metric of the catalogue is judged as it says', () => {
    const marks = { controllable: '○', leading: '◎', uncontrollable: '×' };
    for (const { id, control } of METRICS) expect([id, table(KPI_CONTROL, id)[1]![1]]).toEqual([id, marks[control]]);
  });

  test('blank is a plain sentence', () => expect(() => table(KPI_CONTROL, '')).toThrow('metric'));
});

const SHEET = [
  ['2026年11月 目標', '', ''],
  ['担当', 'KPI', '目標'],
  ['佐藤', '面接通過率', '50%'],
  ['佐藤', '一次面接設定数', 8],
  ['佐藤', '日報提出', '毎日'],
  ['課全体', '売上', '600万円'],
  ['鈴木', 'ブログ執筆', 4],
  ['鈴木', '成約', 2],
];

describe('KPI_TARGETS', () => {
  test('columns, periods and units as people read them', () => {
    expect(table(KPI_TARGETS, SHEET)).toEqual([
      ['担当者', '期間', '指標', '条件', '目標値', '単位', '範囲', '元のセル'],
      ['佐藤', '2026-11', '面接通過率(全体)', '>=', 0.5, '割合', '個人', 'C3'],
      ['佐藤', '2026-11', '一次面接設定数', '>=', 8, '件', '個人', 'C4'],
      ['佐藤', '毎日', '日報提出数', '>=', 1, '件', '個人', 'C5'],
      ['課全体', '2026-11', '売上(紹介手数料)', '>=', 6_000_000, '円', 'チーム', 'C6'],
      ['鈴木', '2026-11', 'ブログ執筆', '>=', 4, '', '個人', 'C7'],
      ['鈴木', '2026-11', '決定数(成約数)', '>=', 2, '件', '個人', 'C8'],
    ]);
  });

  test('quarters are named as the language names them', () => {
    const sheet = (head: string[], name: string) => [head, ['佐藤', name, 20]];
    expect(table(KPI_TARGETS, sheet(['担当', 'KPI', '3Q'], '一次面接設定'))[1]![1]).toBe('2026年度3Q');
    expect(
      table(KPI_TARGETS, [
        ['Consultant', 'KPI', 'Q3'],
        ['Tom', 'Placements', 2],
      ])[1]![1],
    ).toBe('2026Q3');
  });

  test('the settings’ metric wins, and what they leave out is left out', () => {
    const settings = [
      ['指標', 'ブログ執筆', 'スカウト送信数'],
      ['指標', '日報提出', '除外'],
    ];
    const named = table(KPI_TARGETS, SHEET, settings).map((row) => row[2]);
    expect(named).toContain('スカウト送信数');
    expect(named).not.toContain('日報提出数');
  });

  test('empty ranges are named as what they are', () => {
    expect(() => table(KPI_TARGETS, [['', '']])).toThrow('targets');
    expect(() => table(KPI_TARGETS, undefined)).toThrow('targets');
  });

  test('any range gives a rectangle whose source cells lie in it', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '担当',
        'KPI',
        '目標',
        '実績',
        '佐藤',
        '面談',
        '売上',
        '成約',
        '10月',
        '1Q',
        '合計',
        '50%',
        '月20件',
        '全件',
        '-',
        '#REF!',
        '3:1',
        'ゼロ',
      ),
      fc.string({ maxLength: 12 }),
      fc.integer({ min: -5, max: 1000 }),
      fc.constant(''),
      fc.constant(true),
      fc.date({ min: new Date(2020, 0, 1), max: new Date(2030, 0, 1), noInvalidDate: true }),
    );
    const grid = fc
      .integer({ min: 1, max: 6 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      );
    fc.assert(
      fc.property(grid, (cells) => {
        if (cells.every((row) => row.every((one) => one === ''))) return;
        const rows = table(KPI_TARGET_CHECK, cells);
        for (const row of rows) expect(row).toHaveLength(12);
        for (const row of rows.slice(1))
          expect(Number(/\d+/.exec(String(row[7]))![0])).toBeLessThanOrEqual(cells.length);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test('rows in another order give the same targets', () => {
    const body = SHEET.slice(2);
    fc.assert(
      fc.property(fc.shuffledSubarray(body, { minLength: body.length }), (shuffled) => {
        const bare = (rows: Cell[][]) => rows.map((row) => row.slice(0, 7).join('|')).sort();
        expect(bare(table(KPI_TARGETS, [...SHEET.slice(0, 2), ...shuffled]))).toEqual(bare(table(KPI_TARGETS, SHEET)));
      }),
      { numRuns: 20, seed: 3 },
    );
  });
});

describe('KPI_TARGET_CHECK', () => {
  const checked = table(KPI_TARGET_CHECK, SHEET);
  const rowOf = (cell: string) => checked.find((row) => row[7] === cell)!;

  test('marks', () => {
    expect(checked[0]!.slice(8)).toEqual(['判定', '理由', '置き換え候補', '問い']);
    expect(checked.slice(1).map((row) => row[8])).toEqual(['×', '◎', '○', '参考', '?', '×']);
  });

  test('a flag explains, offers a replacement and asks; it never shames', () => {
    const [, reason, replacements, question] = rowOf('C3').slice(8).map(String);
    expect(reason).toMatch(/企業との相性.*一次面接設定数.*チームで見守りませんか/);
    expect(replacements).toBe('一次面接設定数、求人応募数(応募承諾数)');
    expect(question).toBe('面接対策の不足か、それとも求人と候補者のマッチングの質か?');
    expect(checked.flat().join()).not.toMatch(/未達|違反|ダメ|失格|禁止/);
  });

  test('a leading measure names its partner; an action says that its link with results is not known', () => {
    expect(rowOf('C4')[9]).toMatch(/一次面接通過率.*目標にはしません/);
    expect(rowOf('C5')[9]).toMatch(/活動シートを渡すと/);
  });

  test('an unknown name offers the nearest, or asks for something countable', () => {
    const row = table(KPI_TARGET_CHECK, [
      ['担当', 'KPI', '目標'],
      ['佐藤', '求人応募見込数', 20],
      ['佐藤', '一次面接設定', 8],
    ])[1]!;
    expect([row[8], row[9]]).toEqual(['?', expect.stringContaining('求人応募数')]);
    expect(rowOf('C7')[11]).toMatch(/\?$/);
  });

  test('an answer in the settings is shown', () => {
    const answered = (kind: string) =>
      table(KPI_TARGET_CHECK, SHEET, '', [['回答', 'C3', '', kind]]).find((row) => row[7] === 'C3')!;
    expect(answered('評価用')[8]).toBe('参考');
    expect(answered('評価用')[9]).toMatch(/評価用の結果目標として残す/);
    expect(answered('あとで')[8]).toBe('×');
    expect(answered('あとで')[9]).toMatch(/あとで決める/);
  });

  test('English is as complete', () => {
    const rows = table(KPI_TARGET_CHECK, [
      ['Consultant', 'KPI', 'Target'],
      ['Tom', 'Offer acceptance rate', '85%'],
      ['Tom', 'CVs sent', 30],
      ['Team', 'Placements', 8],
      ['Tom', 'Blog posts', 4],
    ]);
    expect(rows.slice(1).map((row) => row[8])).toEqual(['×', '◎', 'Info', '?']);
    expect(rows.flat().join()).not.toMatch(/[\u3040-\u9fff]/);
    expect(rows[1]![11]).toMatch(/\?$/);
  });
});
