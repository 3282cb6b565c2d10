import { type Day, dayOf, isoDay } from '../../../src/core/calendar/day';
import { SCRIPT_ZONE } from '../../../src/core/calendar/sheet-zone';
import type { Cell } from '../../../src/core/grid/cell';
import { METRICS } from '../../../src/core/metrics/catalogue';
import { metricIndex } from '../../../src/core/metrics/metrics';
import { readSettings } from '../../../src/core/settings/read-settings';
import { NO_SETTINGS, type Settings } from '../../../src/core/settings/settings';

const WIDTH = 5;

function read(...rows: Cell[][]): Settings {
  return readSettings(
    rows.map((row) => Array.from({ length: WIDTH }, (_, at) => row[at] ?? '')),
    SCRIPT_ZONE,
  );
}

const iso = (day: Day | undefined): string => (day === undefined ? '' : isoDay(day));
const codes = (settings: Settings): string[] => settings.issues.map(({ code }) => code);

describe('readSettings', () => {
  it('of an empty or blank range gives nothing, and no issues', () => {
    expect(readSettings([], SCRIPT_ZONE)).toEqual(NO_SETTINGS);
    expect(read([], ['', ''], ['　'], ['#N/A', '#N/A'])).toEqual(NO_SETTINGS);
  });

  it('reads simple keys in Japanese and English, as text and as typed cells', () => {
    const expected = {
      asOf: dayOf(2026, 11, 20),
      fiscalStart: 4,
      language: 'ja',
      holidays: 'jp',
      fee: 900_000,
      issues: [],
    };
    expect(
      read(
        ['設定', '値1'],
        ['基準日', '2026-11-20'],
        ['年度開始月', '４月'],
        ['言語', '日本語'],
        ['祝日', 'あり'],
        ['単価', '90万円'],
      ),
    ).toMatchObject(expected);
    expect(
      read(['基準日', new Date(2026, 10, 20)], ['年度開始月', 4], ['言語', 'JA'], ['祝日', 'jp'], ['単価', 900_000]),
    ).toMatchObject(expected);
    expect(
      read(
        ['Key', 'Value 1'],
        ['as_of', '20 Nov 2026'],
        ['Fiscal Start', 'April'],
        ['language', 'en'],
        ['holidays', 'none'],
        ['fee', '£8k'],
      ),
    ).toMatchObject({
      asOf: dayOf(2026, 11, 20),
      fiscalStart: 4,
      language: 'en',
      holidays: 'none',
      fee: 8000,
      issues: [],
    });
  });

  it('takes keys without a value as not given', () => {
    expect(read(['設定', '値1', '値2', '説明'], ['基準日'], ['年度開始月', ''], ['休業日', '  '], ['所属'])).toEqual(
      NO_SETTINGS,
    );
  });

  it('keeps tabs that are not to be read apart', () => {
    const settings = read(['シート', '集計', '除外'], ['sheet', 'Summary', 'ignore'], ['シート', '4月', '活動']);
    expect(settings.leftOut).toEqual(['集計', 'Summary']);
    expect(settings.tabs.map(({ name }) => name)).toEqual(['4月']);
    expect(settings.issues).toEqual([]);
  });

  it('takes the explanation behind the values for nobody’s answer', () => {
    const [answer] = read(['回答', '見本 花', '決定数', '評価用', '', '', '説明']).answers;
    expect(answer).toEqual({ target: '見本 花', metric: '決定数', answer: 'evaluation' });
  });

  it('reads tabs, columns, metrics, members, statuses', () => {
    const settings = read(
      ['シート', '佐藤', '活動', '佐藤 健', '東京チーム', '2026年4月'],
      ['シート', '目標2026', '目標'],
      ['シート', '4月', '', '', '', ''],
      ['列', '面談者', '担当者'],
      ['列', '推薦先（社名）', '求人'],
      ['列', '更新日', '無視'],
      ['列', '一面セット', 'first_interview_set'],
      ['指標', '一面セット', '一次面接設定数'],
      ['指標', 'リスケ', '除外'],
      ['担当者', '佐藤さん', '佐藤 健'],
      ['担当者', 'テスト', '除外'],
      ['状態', 'お見送り（企業）', '見送り'],
      ['状態', '調整中', '進行中'],
    );
    expect(settings.issues).toEqual([]);
    expect(settings.tabs).toEqual([
      { name: '佐藤', kind: 'activity', member: '佐藤 健', team: '東京チーム', month: '' },
      { name: '目標2026', kind: 'targets', member: '', team: '', month: '' },
      { name: '4月', kind: 'activity', member: '', team: '', month: '' },
    ]);
    const set = metricIndex('first_interview_set');
    expect([...settings.columns]).toEqual([
      ['面談者', 'member'],
      ['推薦先(社名)', 'job'],
      ['更新日', 'ignore'],
      ['一面セット', { metric: set }],
    ]);
    expect([...settings.metrics]).toEqual([
      ['一面セット', set],
      ['リスケ', 'ignore'],
    ]);
    expect([...settings.members]).toEqual([
      ['佐藤', { name: '佐藤 健' }],
      ['テスト', 'ignore'],
    ]);
    expect([...settings.statuses]).toEqual([
      ['お見送り(企業)', 'rejected'],
      ['調整中', 'open'],
    ]);
  });

  it('reads the month of a tab from text or Date', () => {
    const month = (cell: Cell): string =>
      readSettings([['シート', 'A', '活動', '', '', cell]], SCRIPT_ZONE).tabs[0]!.month;
    expect(month('2026年4月')).toBe('2026年4月');
    expect(month(new Date(2026, 3, 1))).toBe('2026-04');
  });

  it('reads people: teams, tenures, absences; and company holidays', () => {
    const settings = read(
      ['所属', '佐藤 健', '東京チーム', 'CA'],
      ['所属', '鈴木', '東京チーム', '両面'],
      ['所属', '高橋', '大阪'],
      ['在籍', '田中', '2026-04-16'],
      ['在籍', '鈴木', '', new Date(2026, 8, 30)],
      ['休み', '佐藤 健', '2026-04-13..2026-04-17'],
      ['休み', '佐藤 健', new Date(2026, 4, 1)],
      ['休み', '高橋', '2026/8/10', '2026/8/14'],
      ['休業日', '2026-12-29〜2027-01-03'],
      ['休業日', '2026年8月13日から16日'],
      ['休業日', '2026-08-17'],
    );
    expect(settings.issues).toEqual([]);
    expect(settings.teams).toEqual([
      { member: '佐藤 健', team: '東京チーム', role: 'CA' },
      { member: '鈴木', team: '東京チーム', role: 'both' },
      { member: '高橋', team: '大阪', role: '' },
    ]);
    expect(settings.tenures.map(({ member, first, last }) => [member, iso(first), iso(last)])).toEqual([
      ['田中', '2026-04-16', ''],
      ['鈴木', '', '2026-09-30'],
    ]);
    expect(settings.absences.map(({ member, first, last }) => [member, iso(first), iso(last)])).toEqual([
      ['佐藤 健', '2026-04-13', '2026-04-17'],
      ['佐藤 健', '2026-05-01', '2026-05-01'],
      ['高橋', '2026-08-10', '2026-08-14'],
    ]);
    expect(settings.closed.map(({ first, last }) => [iso(first), iso(last)])).toEqual([
      ['2026-12-29', '2027-01-03'],
      ['2026-08-13', '2026-08-16'],
      ['2026-08-17', '2026-08-17'],
    ]);
  });

  it('gives a day without a year the one near the 基準日, and asks where there is none', () => {
    const settings = read(['基準日', '2026-11-20'], ['休業日', '12/29〜1/3']);
    expect(settings.closed.map(({ first, last }) => [iso(first), iso(last)])).toEqual([['2026-12-29', '2027-01-03']]);
    expect(codes(read(['休業日', '12/29〜1/3']))).toEqual(['settings-wrong-value']);
  });

  it('reads basis, targets, answers, wording', () => {
    const settings = read(
      ['計上', '入社', '実施', '延べ'],
      ['目標', '佐藤', '一次面接設定数', '2026-04', '8件'],
      ['目標', '佐藤', '一次面接設定数', new Date(2026, 4, 1), 9],
      ['target', '', 'first_interview_set', 'monthly', '3:1'],
      ['回答', 'C5', '評価用'],
      ['回答', '佐藤', '面接通過率', '置き換える'],
      ['回答', 'D7', '', 'あとで決める'],
      ['言い方', '一人称', '僕'],
      ['wording', '相手', '君'],
    );
    expect(settings.issues).toEqual([]);
    expect(settings.basis).toEqual({ revenue: 'joined', interview: 'held', people: 'occurrences' });
    expect(settings.targets).toEqual([
      { member: '佐藤', metric: '一次面接設定数', period: '2026-04', value: '8件', row: 1 },
      { member: '佐藤', metric: '一次面接設定数', period: '2026-05', value: '9', row: 2 },
      { member: '', metric: 'first_interview_set', period: 'monthly', value: '3:1', row: 3 },
    ]);
    expect(settings.answers).toEqual([
      { target: 'C5', metric: '', answer: 'evaluation' },
      { target: '佐藤', metric: '面接通過率', answer: 'replace' },
      { target: 'D7', metric: '', answer: 'later' },
    ]);
    expect([...settings.wording]).toEqual([
      ['一人称', '僕'],
      ['相手', '君'],
    ]);
  });

  it('reports unknown keys with the nearest ones, and wrong values with what is expected', () => {
    const settings = read(
      ['基凖日', '2026-04-01'],
      ['基準日', 'きのうあたり'],
      ['年度開始月', '13'],
      ['言語', 'フランス語'],
      ['祝日', '中国'],
      ['単価', '高い'],
      ['状態', '保留中', 'たぶん'],
      ['在籍', '佐藤', '4月31日'],
      ['休み', '佐藤'],
      ['計上', '気分'],
      ['所属', '佐藤', 'A', '部長'],
      ['回答', 'C5', 'はい'],
      ['列', '日付'],
      ['在籍', '佐藤', '2026-05-01', '2026-04-01'],
    );
    expect(
      settings.issues.map(({ code, row, values }) => [code, row, values['expected'] ?? values['nearest']]),
    ).toEqual([
      ['settings-unknown-key', 0, expect.stringContaining('基準日')],
      ['settings-wrong-value', 1, 'as_of'],
      ['settings-wrong-value', 2, 'fiscal_start'],
      ['settings-wrong-value', 3, 'language'],
      ['settings-wrong-value', 4, 'holidays'],
      ['settings-wrong-value', 5, 'fee'],
      ['settings-wrong-value', 6, 'status'],
      ['settings-wrong-value', 7, 'date'],
      ['settings-wrong-value', 8, 'day-or-range'],
      ['settings-wrong-value', 9, 'basis'],
      ['settings-wrong-value', 10, 'member-role'],
      ['settings-wrong-value', 11, 'answer'],
      ['settings-wrong-value', 12, 'column-role'],
      ['settings-wrong-value', 13, 'date-after-first'],
    ]);
    expect(settings.asOf).toBeUndefined();
    expect(settings.teams).toEqual([{ member: '佐藤', team: 'A', role: '' }]);
  });

  it('reports metrics it cannot settle', () => {
    const settings = read(['指標', 'あれ', 'ほにゃらら数'], ['列', 'x', 'zzzz']);
    expect(codes(settings)).toEqual(['settings-unknown-metric', 'settings-unknown-metric']);
    expect(settings.metrics.size).toBe(0);
    expect(settings.columns.size).toBe(0);
  });

  it('lets the later of two rows win, and says so', () => {
    const settings = read(['年度開始月', 4], ['年度開始月', 7], ['言語', 'ja'], ['言語', 'ja']);
    expect(settings.fiscalStart).toBe(7);
    expect(settings.issues).toEqual([
      { code: 'settings-repeated', row: 1, column: 0, value: '7', values: { key: '年度開始月' } },
    ]);
  });

  it('ignores thousands of blank rows and odd cells', () => {
    const rows: Cell[][] = Array.from({ length: 20_000 }, () => ['', '', '', '', '']);
    rows[3] = ['', '基準日', '2026-04-01', '', ''];
    rows[19_000] = ['休業日', '2026-05-01', '', '', ''];
    rows[19_001] = [true, new Date(Number.NaN), Number.NaN, '', ''];
    const settings = readSettings(rows, SCRIPT_ZONE);
    expect(iso(settings.asOf)).toBe('2026-04-01');
    expect(settings.closed).toHaveLength(1);
    expect(codes(settings)).toEqual(['settings-unknown-key']);
  });

  it.each<[string, Cell[], string, number]>([
    ['a team of nobody', ['所属', '', '東京', 'CA'], 'member', 0],
    ['a time at work of nobody', ['在籍', '', '2026-04-01'], 'member', 0],
    ['an absence of nobody', ['休み', '', '2026-04-01'], 'member', 0],
    ['a role that is none', ['所属', '佐藤', '東京', '部長'], 'member-role', 2],
    ['在籍 without a day', ['在籍', '佐藤', '', ''], 'date', 1],
    ['在籍 from no day', ['在籍', '佐藤', '春', '2026-04-01'], 'date', 1],
    ['在籍 to no day', ['在籍', '佐藤', '2026-04-01', '夏'], 'date', 2],
    ['在籍 that ends before it begins', ['在籍', '佐藤', '2026-04-02', '2026-04-01'], 'date-after-first', 2],
    ['休み without a day', ['休み', '佐藤', ''], 'day-or-range', 1],
    ['休業日 that is no day', ['休業日', '夏'], 'day-or-range', 0],
  ])('says where and what of %s', (_, row, expected, at) => {
    const { issues, teams, tenures, absences, closed } = read(row);
    expect(issues).toHaveLength(1);
    expect(JSON.stringify(issues[0])).toContain(`"${expected}"`);
    expect(issues[0]!.column).toBe(at + 1);
    // Only a role is left out for itself: the team still counts.
    expect([teams.length, tenures.length, absences.length, closed.length]).toEqual([
      expected === 'member-role' ? 1 : 0,
      0,
      0,
      0,
    ]);
  });

  it('takes one day as a range of one, and 在籍 that begins and ends on one day', () => {
    expect(read(['在籍', '佐藤', '2026-04-01', '2026-04-01'], ['休業日', '2026-08-12']).issues).toEqual([]);
    expect(read(['休業日', '2026-08-12']).closed).toEqual([{ first: dayOf(2026, 8, 12), last: dayOf(2026, 8, 12) }]);
  });

  it.each(METRICS.map(({ id, label }, metric) => [id, label, metric] as const))(
    'understands the id and both labels of %s',
    (id, label, metric) => {
      const settings = read(
        ['指標', 'ほにゃらら一', id],
        ['指標', 'ほにゃらら二', label.ja],
        ['metric', 'whatsit three', label.en],
      );
      expect(settings.issues).toEqual([]);
      expect([...settings.metrics.values()]).toEqual([metric, metric, metric]);
    },
  );
});
