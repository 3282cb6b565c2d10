import type { Cell } from '../../src/core/grid/cell';
import type { CellTable, KpiFunction } from '../../src/functions/function-spec';
import { KPI_LEAD } from '../../src/functions/kpi-lead';
import { KPI_TREND } from '../../src/functions/kpi-trend';
import { hostAt } from '../support/run-function';

const host = hostAt('2026-11-22');

function table(spec: KpiFunction, args: readonly unknown[]): CellTable {
  const result = spec.run(args, host);
  if (!Array.isArray(result)) throw new Error(`${spec.name} gave ${String(result)}`);
  return result;
}

const shown = (date: Cell | undefined): string => {
  if (!(date instanceof Date)) throw new Error(`no date: ${String(date)}`);
  return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`;
};

/** A daily report: a row for each day, one member, so many first interviews set. */
function report(language: 'ja' | 'en', rows: readonly (readonly [Date, string, number])[]): Cell[][] {
  const heading =
    language === 'ja'
      ? ['日付', '担当者', '一次面接設定数']
      : ['Date', 'Consultant', 'First client interviews arranged'];
  return [heading, ...rows.map((row) => [...row])];
}

/** One row for the 10th of each month from January 2026 on. */
const monthly = (counts: readonly number[]) =>
  counts.map((count, month) => [new Date(2026, month, 10), '佐藤', count] as const);

describe('KPI_TREND', () => {
  const settings = [['基準日', '2026-11-22']];

  test('columns, dates of the spreadsheet, the unfinished month apart, trial under twelve', () => {
    const rows = table(KPI_TREND, [
      report('ja', monthly([5, 6, 5, 6, 5, 6, 5, 30, 5, 6, 1])),
      '一次面接設定数',
      '月',
      '',
      '',
      settings,
    ]);
    expect(rows[0]).toEqual(['期間', '件数', '平均', '下限', '上限', '変化']);
    expect(rows).toHaveLength(12);
    expect(shown(rows[1]![0])).toBe('2026-1-1');
    expect(rows[1]![1]).toBe(5);
    expect(rows[1]![2]).toBeCloseTo(7.9, 9);
    expect(rows.slice(1).map((row) => row[5])).toEqual([
      ...new Array<string>(7).fill('（暫定）'),
      'いつもより多い（暫定）',
      '（暫定）',
      '（暫定）',
      '途中',
    ]);
    expect(rows[11]![1]).toBe(1);
  });

  test('twelve finished months: firm, and nothing is said of what is usual', () => {
    const counts = [5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6];
    const year = counts.map((count, month) => [new Date(2025, month, 10), '佐藤', count] as const);
    const rows = table(KPI_TREND, [report('ja', year), '一次面接設定数', 'month']);
    expect(rows.slice(1).map((row) => row[5])).toEqual(counts.map(() => ''));
    expect(rows[1]!.slice(3, 5)).toEqual([expect.closeTo(2.84, 2), expect.closeTo(8.16, 2)]);
  });

  test('under six finished months there is no range', () => {
    const rows = table(KPI_TREND, [report('ja', monthly([5, 60, 5])), 'first_interview_set', '月']);
    expect(rows.slice(1).map((row) => row.slice(3))).toEqual([
      ['', '', ''],
      ['', '', ''],
      ['', '', ''],
    ]);
  });

  test('English sheets speak English', () => {
    const counts = [5, 6, 5, 6, 5, 6, 5, 30, 5, 6, 1];
    const rows = table(KPI_TREND, [
      report('en', monthly(counts)),
      'first_interview_set',
      'month',
      '',
      '',
      [['as_of', '2026-11-22']],
    ]);
    expect(rows[0]).toEqual(['Period', 'Count', 'Mean', 'Low', 'High', 'Change']);
    expect(rows[8]![5]).toBe('above usual (trial)');
    expect(rows[1]![5]).toBe('(trial)');
    expect(rows[11]![5]).toBe('in progress');
  });

  test.each([
    ['an unknown grain', ['一次面接設定数', '年'], /grain.*年.*日、週、月/],
    ['a rate', ['書類通過率'], /KPI_RATE/],
    ['a metric the range does not hold', ['スカウト送信数'], /metric.*スカウト送信数.*一次面接設定数/],
    ['an unknown member', ['一次面接設定数', '', '', '山田'], /member.*山田/],
    ['no metric', [''], /metric/],
  ])('%s is explained', (_, args, message) => {
    expect(() => table(KPI_TREND, [report('ja', monthly([1, 2, 3])), ...args])).toThrow(message);
  });
});

describe('KPI_LEAD', () => {
  const wave = (member: number, month: number) => 3 + ((member * 7 + month * month * 5 + month) % 12);

  /** Monthly totals of several members: meetings, interviews set, offers accepted. */
  function sheet(of: (member: number, month: number) => readonly [number, number, number], members = 6): Cell[][] {
    const rows: Cell[][] = [['月', '担当者', '初回面談数', '一次面接設定数', '内定承諾数']];
    const names = ['佐藤', '田中', '鈴木', '高橋', '伊藤', '渡辺'];
    for (let month = 0; month < 18; month++) {
      for (let member = 0; member < members; member++) {
        const label = `${2025 + Math.floor(month / 12)}年${(month % 12) + 1}月`;
        rows.push([label, names[member]!, ...of(member, month)]);
      }
    }
    return rows;
  }

  const related = sheet((member, month) => [30, wave(member, month), Math.round(wave(member, month) / 2)]);

  test('what is related, what is automatic in it, that it is no cause, and whose it is to move', () => {
    const rows = table(KPI_LEAD, [related]);
    expect(rows[0]).toEqual(['指標', '判定', 'n', '相関', '下限', '上限', '時間差(か月)', '読みとれること']);
    const row = rows.find(([metric]) => metric === '一次面接設定数')!;
    expect(row.slice(0, 3)).toEqual(['一次面接設定数', '関係あり', 108]);
    expect(row[4]).toBeGreaterThan(0);
    expect(row[6]).toBe(0);
    expect(row[7]).toBe(
      '本人のふだんより「一次面接設定数」が多い月は、同じ月の「内定承諾数」もふだんより多い傾向があります（6人の18か月分、のべ108組）。' +
        '一つ前の「初回面談数」の量と、チーム全体の月の波をそろえても残ります。' +
        'ただし「内定承諾数」は必ずこの段階を通るので、いっしょに増える分の一部は、計算上そうなるだけです。' +
        '原因だと示すものではありません。動かせるか：相手の返事にもよりますが、自分の行動で大きく動かせます。',
    );
  });

  test('what cannot be told says what to look at instead', () => {
    const rows = table(KPI_LEAD, [related, '', '担当者']);
    const row = rows.find(([metric]) => metric === '一次面接設定数')!;
    expect(row.slice(1, 3)).toEqual(['まだ判断できない', 6]);
    expect(row[6]).toBe('');
    expect(row[7]).toMatch(/代わりに、月ごとの比較（unit に「月」）を見てみましょう/);
    expect(row[7]).not.toMatch(/求人ごと/);
    expect(rows.find(([metric]) => metric === '初回面談数')![1]).toBe('まだ判断できない');
  });

  test('an outcome that is no count is refused by its own name', () => {
    const levels = [
      ['月', '担当', '有効求人数', '新規求人数'],
      ['2026年4月', '鈴木', 30, 5],
      ['2026年5月', '鈴木', 33, 6],
    ];
    expect(() => KPI_LEAD.run([levels, '有効求人数'], host)).toThrow(/「outcome」の「有効求人数」.*その時点の数/);
    expect(() => KPI_LEAD.run([levels, '書類通過率'], host)).toThrow(/「outcome」の「書類通過率」は率/);
    expect(() => KPI_TREND.run([[['日付', '担当', '活動内容']], '面談'], host)).toThrow(/記録がまだありません/);
  });

  test('without an outcome in the sheet it says what is missing', () => {
    const noOutcome = related.map((row) => row.slice(0, 4));
    const row = table(KPI_LEAD, [noOutcome]).find(([metric]) => metric === '一次面接設定数')!;
    expect(row.slice(1, 7)).toEqual(['まだ判断できない', 108, '', '', '', '']);
    expect(row[7]).toMatch(/この表には「内定承諾数」がまだない/);
  });

  test('逆向き', () => {
    const inverse = sheet((member, month) => [30, wave(member, month), Math.round((16 - wave(member, month)) / 2)]);
    const row = table(KPI_LEAD, [inverse]).find(([metric]) => metric === '一次面接設定数')!;
    expect(row[1]).toBe('逆向き');
    expect(row[7]).toMatch(
      /^本人のふだんより「一次面接設定数」が多い月は、同じ月の「内定承諾数」はふだんより少ない傾向があります/,
    );
    expect(row[7]).not.toMatch(/必ずこの段階を通る/);
  });

  test('in English', () => {
    const rows = table(KPI_LEAD, [related, '', '', [['言語', 'en']]]);
    expect(rows[0]![7]).toBe('What it says');
    expect(rows.find((row) => row[1] === 'related')![7]).toMatch(
      /^Months with more .* does not show a cause\. Mine to move/,
    );
  });

  test.each([
    ['an outcome the range does not hold', ['入社数'], /outcome.*入社数/],
    ['an unknown unit', ['', '週'], /unit.*週.*月、担当者、求人/],
    ['a rate', ['面接通過率'], /KPI_RATE/],
  ])('%s is explained', (_, args, message) => {
    expect(() => table(KPI_LEAD, [related, ...args])).toThrow(message);
  });

  test('a page never speaks of methods', () => {
    for (const args of [[related], [related, '', '求人'], [related, '', '', [['言語', 'en']]]]) {
      const text = table(KPI_LEAD, args)
        .slice(1)
        .map((row) => row.join(' '))
        .join(' ');
      expect(text).not.toMatch(/ρ|XmR|p値|p-value|シグナル|signal|相関係数|有意|significan/i);
    }
  });
});
