import { SCRIPT_ZONE } from '../../../src/core/calendar/sheet-zone';
import type { Cell } from '../../../src/core/grid/cell';
import { METRICS, metricIndex } from '../../../src/core/metrics/catalogue';
import { readSettings } from '../../../src/core/settings/read-settings';
import { NO_SETTINGS, type Settings } from '../../../src/core/settings/settings';

/** The table as it stands, no wider than what was written. */
const read = (...rows: Cell[][]): Settings => readSettings(rows, SCRIPT_ZONE);

describe('a row that lacks something, or says it wrong: which cell, and what should stand there', () => {
  test.each<[Cell[], number, string]>([
    [['列', '', '担当者'], 1, 'heading'],
    [['列', '面談者'], 2, 'column-role'],
    [['指標', '', '面談'], 1, 'spelling'],
    [['指標', 'あれ'], 2, 'metric'],
    [['担当者', '', '佐藤'], 1, 'member'],
    [['担当者', '佐藤さん'], 2, 'member'],
    [['状態', '', '見送り'], 1, 'status-text'],
    [['状態', '保留中', 'たぶん'], 2, 'status'],
    [['状態', '保留中'], 2, 'status'],
    [['シート', '', '活動'], 1, 'sheet-name'],
    [['シート', '4月', 'なにか'], 2, 'sheet-kind'],
    [['目標', '佐藤', '', '毎月', '5'], 2, 'metric'],
    [['目標', '佐藤'], 2, 'metric'],
    [['目標', '佐藤', '面談', '毎月'], 4, 'target-value'],
    [['回答', '評価用'], 1, 'answer-target'],
    [['回答', '', '面談', '評価用'], 1, 'answer-target'],
    [['回答', 'C5', 'はい'], 2, 'answer'],
    [['言い方', '', '僕'], 1, 'wording'],
    [['言い方', '一人称'], 2, 'wording'],
    [['所属', '', '東京'], 1, 'member'],
    [['所属', '佐藤', '東京', '部長'], 3, 'member-role'],
    [['在籍', '佐藤'], 2, 'date'],
    [['在籍', '', '2026-04-01'], 1, 'member'],
    [['在籍', '佐藤', '2026年4月'], 2, 'date'],
    [['在籍', '佐藤', '', '夏'], 3, 'date'],
    [['在籍', '佐藤', '2026-04-01', '夏'], 3, 'date'],
    [['在籍', '佐藤', '2026-04-02', '2026-04-01'], 3, 'date-after-first'],
    [['休み', '佐藤'], 2, 'day-or-range'],
    [['休み', '', '2026-04-01'], 1, 'member'],
    [['休み', '佐藤', '', '2026-04-01'], 2, 'day-or-range'],
    [['休み', '佐藤', '2026-04-03', '2026-04-01'], 2, 'day-or-range'],
    [['休み', '佐藤', '2026-04-03', '夏'], 2, 'day-or-range'],
    [['休み', '佐藤', '夏', '2026-04-03'], 2, 'day-or-range'],
    [['休業日', '', '2026-08-12'], 1, 'day-or-range'],
    [['休業日', true], 1, 'day-or-range'],
    [['休業日', '8/12'], 1, 'day-or-range'],
    [['休業日', 12], 1, 'day-or-range'],
    [['基準日', '2026年4月'], 1, 'as_of'],
    [['基準日', new Date(1899, 11, 30, 3, 1)], 1, 'as_of'],
    [['年度開始月', 0], 1, 'fiscal_start'],
    [['年度開始月', 13], 1, 'fiscal_start'],
    [['年度開始月', 4.5], 1, 'fiscal_start'],
    [['年度開始月', '春'], 1, 'fiscal_start'],
    [['言語', 'フランス語'], 1, 'language'],
    [['祝日', '中国'], 1, 'holidays'],
    [['単価', '高い'], 1, 'fee'],
    [['単価', 0], 1, 'fee'],
    [['単価', -5], 1, 'fee'],
    [['単価', '30%'], 1, 'fee'],
    [['単価', '3件'], 1, 'fee'],
    [['計上', '入社', '気分', '勘'], 2, 'basis'],
  ])('%j', (row, column, expected) => {
    const { issues } = read(row);
    const cell = row[column];
    const value = cell instanceof Date ? '3:1' : cell === undefined ? '' : String(cell);
    const first = row[1] instanceof Date ? '3:1' : String(row[1]);
    expect(issues).toEqual([
      {
        code: 'settings-wrong-value',
        row: 0,
        column,
        value,
        values: { key: row[0], value, expected, spelling: first },
      },
    ]);
  });

  test.each<[Cell[]]>([
    [['基準日', '', '2026-04-01']],
    [['年度開始月', '', '4']],
    [['言語', '', 'ja']],
    [['祝日', '', 'なし']],
    [['単価', '', '90万円']],
    [['基準日']],
    [['計上', '', '', '']],
    [['シート']],
    [['列', '', '', '', '', '説明']],
  ])('%j says nothing', (row) => expect(read(row)).toEqual(NO_SETTINGS));
});

describe('metrics that cannot be settled', () => {
  test('are reported where they stand, with the ones that may be meant', () => {
    const { issues, metrics, columns } = read(
      ['', '指標', 'あれ', '架電数'],
      ['列', 'それ', '求人応募見込みの数'],
      ['metric', 'this', 'placementz'],
    );
    expect(metrics.size + columns.size).toBe(0);
    const shown = issues.map(({ values, ...one }) => ({
      ...one,
      ...values,
      metrics: String(values['metrics']).split(','),
    }));
    expect(shown).toEqual([
      {
        code: 'settings-ambiguous-metric',
        row: 0,
        column: 3,
        value: '架電数',
        key: 'metric',
        spelling: 'あれ',
        metrics: [metricIndex('candidate_call'), metricIndex('client_call')].map(String),
      },
      {
        code: 'settings-unknown-metric',
        row: 1,
        column: 2,
        value: '求人応募見込みの数',
        key: 'column',
        spelling: 'それ',
        metrics: expect.arrayContaining([String(metricIndex('application_consent'))]),
      },
      {
        code: 'settings-unknown-metric',
        row: 2,
        column: 2,
        value: 'placementz',
        key: 'metric',
        spelling: 'this',
        metrics: expect.arrayContaining([String(metricIndex('placement'))]),
      },
    ]);
  });

  test('a spelling with one meaning does, and a role goes before a metric of the same name', () => {
    const settings = read(['指標', 'あれ', '一面設定'], ['列', '活動', '活動'], ['指標', '第一', METRICS[0]!.id]);
    expect(settings.issues).toEqual([]);
    expect([...settings.metrics.values()]).toEqual([metricIndex('first_interview_set'), 0]);
    expect([...settings.columns]).toEqual([['活動', 'metric']]);
  });
});

describe('a later row answers an earlier one that could not be read', () => {
  const codes = (settings: Settings) => settings.issues.map(({ code, row }) => `${code} ${row}`);
  const unknown = ['指標', '一面 セット', 'ほにゃ数'];
  test.each<[string, Cell[][], string[]]>([
    ['of a metric', [unknown, ['指標', '一面セット', '一次面接設定数']], []],
    ['of a metric that is left out', [unknown, ['指標', '一面セット', '除外']], []],
    [
      'of a column',
      [
        ['列', 'あれ', 'ほにゃ'],
        ['列', 'あれ', '担当者'],
      ],
      [],
    ],
    [
      'of a column that is a metric',
      [
        ['列', 'あれ', 'ほにゃ'],
        ['列', 'あれ', '一次面接設定数'],
      ],
      [],
    ],
    [
      'with two meanings',
      [
        ['指標', 'あれ', '架電数'],
        ['指標', 'あれ', 'client_call'],
      ],
      [],
    ],
    [
      'of a status',
      [
        ['状態', '保留中', 'たぶん'],
        ['状態', '保留中', '進行中'],
      ],
      [],
    ],
    [
      'of a metric without a meaning',
      [
        ['指標', 'あれ'],
        ['指標', 'あれ', '一次面接設定数'],
      ],
      [],
    ],
    ['but not of another spelling', [unknown, ['指標', 'それ', '一次面接設定数']], ['settings-unknown-metric 0']],
    ['but not of another key', [unknown, ['列', '一面セット', '担当者']], ['settings-unknown-metric 0']],
    [
      'nor of another status',
      [
        ['状態', '保留中', 'たぶん'],
        ['状態', '調整中', '進行中'],
      ],
      ['settings-wrong-value 0'],
    ],
    [
      'nor of a wrong value elsewhere',
      [
        ['列', '保留中'],
        ['状態', '保留中', '進行中'],
      ],
      ['settings-wrong-value 0'],
    ],
    [
      'nor where it is not understood either',
      [unknown, unknown],
      ['settings-unknown-metric 0', 'settings-unknown-metric 1'],
    ],
  ])('%s', (_, rows, expected) => expect(codes(read(...rows))).toEqual(expected));
});

describe('which rows are the table’s', () => {
  test.each<[string, Cell[][]]>([
    [
      'a heading',
      [
        ['設定', '値1', '値2'],
        ['単価', '90万円'],
      ],
    ],
    [
      'a heading in English',
      [
        ['Setting', 'Value'],
        ['fee', '£8k'],
      ],
    ],
    [
      'a heading below a blank row',
      [
        ['', ''],
        ['項目', '内容'],
        ['単価', '90万円'],
      ],
    ],
    [
      'a heading that could be a key',
      [
        ['指標', '値'],
        ['単価', '90万円'],
      ],
    ],
    [
      'a heading of two digits',
      [
        ['指標', '設定値12'],
        ['単価', '90万円'],
      ],
    ],
    ['a heading without values', [['キー'], ['単価', '90万円']]],
    [
      'a heading further down',
      [
        ['単価', '90万円'],
        ['項目', '値'],
      ],
    ],
  ])('%s is none', (_, rows) => {
    const settings = read(...rows);
    expect(settings.issues).toEqual([]);
    expect(settings.fee).toBeGreaterThan(0);
    expect(settings.metrics.size).toBe(0);
  });

  test.each<[string, Cell[][], number]>([
    [
      'values called so further down',
      [
        ['単価', '90万円'],
        ['指標', '値', '一次面接設定数'],
      ],
      1,
    ],
    ['a spelling that only begins like one', [['指標', '値引き', '一次面接設定数']], 1],
    ['a spelling that only ends like one', [['指標', '付加価値', '一次面接設定数']], 1],
    [
      'a key that only begins like a heading',
      [
        ['設定A', 'x'],
        ['指標', 'あれ', '一次面接設定数'],
      ],
      1,
    ],
  ])('%s', (_, rows, metrics) => expect(read(...rows).metrics.size).toBe(metrics));

  test('unknown keys name at most three that share most of their letters, the nearest first', () => {
    const nearest = (key: string) => read([key, 'x']).issues.map(({ values }) => values['nearest']);
    expect(nearest('基凖日')).toEqual(['基準日, 祝日, 休業日']);
    expect(nearest('languagee')).toEqual(['language, tenure, target']);
    expect(nearest('設定A')).toEqual(['']);
    expect(read(['', '基凖日', 'x']).issues).toMatchObject([
      { code: 'settings-unknown-key', row: 0, column: 1, value: '基凖日', values: { key: '基凖日' } },
    ]);
  });

  test.each<[string, Cell[], Cell[], boolean]>([
    ['as_of', ['基準日', '2026-04-01'], ['基準日', '2026-05-01'], true],
    ['language', ['言語', 'ja'], ['言語', 'en'], true],
    ['holidays', ['祝日', 'なし'], ['祝日', 'あり'], true],
    ['fee', ['単価', '90万円'], ['単価', '80万円'], true],
    ['fiscal_start', ['年度開始月', '4'], ['年度開始月', '7'], true],
    ['the same again', ['単価', '90万円'], ['単価', '90万円'], false],
    ['a list', ['休業日', '2026-05-01'], ['休業日', '2026-05-02'], false],
  ])('of two that contradict the later wins, and it is said: %s', (_, one, other, repeated) => {
    const { issues } = read(one, other);
    const value = String(other[1]);
    expect(issues).toEqual(
      repeated ? [{ code: 'settings-repeated', row: 1, column: 0, value, values: { key: other[0] } }] : [],
    );
  });
});

test('what is not given is left open', () => {
  expect(read().basis).toEqual({ revenue: undefined, interview: undefined, people: undefined });
  expect(Object.keys(read().basis)).toEqual(['revenue', 'interview', 'people']);
});
