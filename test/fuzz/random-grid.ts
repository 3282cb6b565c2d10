import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../cases/awkward/random';

/**
 * Random ranges as Sheets might pass them: some look like the sheets of an agency, some like what people paste,
 * some like nothing at all. The same random numbers always give the same range.
 */

export type FuzzGrid = unknown;

const NAUGHTY = JSON.parse(readFileSync(join(process.cwd(), 'test', 'data', 'blns', 'blns.json'), 'utf8')) as string[];

const HEADINGS = [
  '日付',
  '担当',
  '担当CA',
  '担当RA',
  '氏名',
  '求職者',
  '企業',
  '活動内容',
  '件数',
  '状態',
  'フェーズ',
  '備考',
  '月',
  '週',
  '年月',
  '指標',
  '目標',
  '実績',
  '達成率',
  '累計',
  '面談数',
  '推薦数',
  '一次面接設定数',
  '求人応募数',
  '成約数',
  '売上（万円）',
  '初回面談日',
  '推薦日',
  '書類通過日',
  '一次面接設定日',
  '内定日',
  '承諾日',
  '有効求人数',
  '架電数',
  '小計',
  'Date',
  'Consultant',
  'Activity',
  'Candidate',
  'Client',
  'Qty',
  'CV Sent',
  '1st Interview',
  'Offer',
  'Placements',
  'Target',
  'Actual',
  'Total',
  'W/C 6 Apr',
  '4月',
  '4月1週',
  '1Q計',
  '8年4月',
  '2026/4',
  '1',
  '2',
  '3',
  'タイムスタンプ',
  '集計単位',
  '担当者',
  '元の行',
  '合計',
  '平均',
  '単位',
  '期間',
  '対象',
  'ウェイト',
] as const;
const TITLES = [
  '2026年度上期 活動記録',
  '担当: 佐藤 健',
  '2026年11月',
  '東京チーム',
  'Activity Log Q1 2026',
  '■CA',
  '※日付は月/日で入力',
  '面談数（2026年度）',
  '凡例：○=済',
  '目標管理シート',
  '',
] as const;
const PEOPLE = [
  '佐藤 健',
  '佐藤　健',
  '佐藤',
  '佐藤さん',
  '鈴木 葵',
  '全員',
  '合計',
  'チーム',
  'Emma Clarke',
  'T. Hollis',
  '課全体',
  '各自',
  '',
] as const;
const ACTIVITIES = [
  '登録',
  '面談設定',
  '初回面談',
  '応募承諾',
  '書類推薦',
  '書類通過',
  '一次面接設定',
  '一次面接実施',
  '内定',
  '内定承諾',
  '入社',
  '社内MTG',
  '面談リスケ',
  'スカウト',
  '架電',
  '辞退',
  'CV Sent',
  'BD Call',
  'Offer',
  'Admin',
  '1st Interview Arranged',
] as const;
const MARKS = [
  '○',
  '×',
  '△',
  '済',
  '◯',
  '-',
  '—',
  '',
  'NG',
  '辞退',
  '調整中',
  '有休',
  'A/L',
  '#REF!',
  '#N/A',
  '#DIV/0!',
  'Loading...',
  '3:1',
  '45%→55%',
  '<48h',
  '£25k',
  '300万円',
  '5件',
  '１８名',
  '(12)',
  '5割',
  '-3',
  '1e309',
  '99999999999999999999',
  'とにかく頑張る',
  '面接通過率50%以上、月2名決定',
  'スカウト週100通',
  'TRUE',
] as const;
const DATES = [
  '4/1',
  '４／１',
  '2026/4/1',
  '2026-04-01',
  '2026.4.1',
  '20260401',
  '4月1日(水)',
  '令和8年4月1日',
  'R8.4.1',
  '4/31',
  '2026/13/45',
  '31/12/2026',
  '12/31/2026',
  '1 Apr 2026',
  'Apr-26',
  '46113',
  '2026/4/1 13:05',
  '第15週',
  '0000/0/0',
  '9999/12/31',
] as const;
const STRANGE_DATES = [
  Number.NaN,
  0,
  -2_209_161_600_000,
  8_640_000_000_000_000,
  -8_640_000_000_000_000,
  1_775_001_600_000,
];

/** A cell of any kind: mostly what sheets hold, now and then something hostile. */
export function randomCell(random: Random): unknown {
  switch (random.int(0, 13)) {
    case 0:
    case 1:
      return '';
    case 2:
      return random.int(-3, 40);
    case 3:
      return random.next() * 10 ** random.int(-3, 9);
    case 4:
      return random.pick(DATES);
    case 5:
      return randomDate(random);
    case 6:
      return random.pick(PEOPLE);
    case 7:
      return random.pick(ACTIVITIES);
    case 8:
      return random.pick(MARKS);
    case 9:
      return random.pick(HEADINGS);
    case 10:
      return random.pick(NAUGHTY);
    case 11:
      return random.chance(0.5);
    case 12:
      return random.pick(TITLES);
    default:
      return hostileCell(random);
  }
}

function randomDate(random: Random): Date {
  const day = Date.UTC(2026, random.int(0, 14), random.int(1, 28)) - random.pick([0, 9, -5]) * 3_600_000;
  return new Date(
    random.chance(0.1) ? random.pick(STRANGE_DATES) : random.chance(0.2) ? day + random.int(0, 86_399) * 1000 : day,
  );
}

function hostileCell(random: Random): unknown {
  return random.pick([
    null,
    undefined,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    '\u0000',
    '\ud800',
    ' '.repeat(500),
    '面'.repeat(2000),
    '=1+1',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '\n',
    '1'.repeat(400),
  ]);
}

type Column = (random: Random) => unknown;

const dateColumn: Column = (random) =>
  random.chance(0.5)
    ? randomDate(random)
    : random.chance(0.8)
      ? `${random.int(1, 12)}/${random.int(1, 31)}`
      : random.pick(DATES);
const countColumn: Column = (random) => (random.chance(0.8) ? random.int(0, 30) : random.pick(MARKS));
const COLUMNS: readonly (readonly [heading: readonly string[], cells: Column])[] = [
  [['日付', '活動日', 'Date', '月', '週', 'タイムスタンプ'], dateColumn],
  [['担当', '担当CA', 'Consultant', '氏名', '担当RA'], (random) => random.pick(PEOPLE)],
  [['活動内容', 'Activity', '指標', 'KPI'], (random) => random.pick(ACTIVITIES)],
  [['求職者', 'Candidate', '求職者ID'], (random) => `C${random.int(1, 40)}`],
  [['企業', 'Client', '求人'], (random) => `会社${random.int(1, 9)}`],
  [['件数', '実績', 'Qty', '面談数', '推薦数', '一次面接設定数', '有効求人数', '売上（千円）'], countColumn],
  [['目標', 'Target', '4月', '5月', '1', '2', '1W(4/1-4/5)', 'W/C 6 Apr'], countColumn],
  [
    ['推薦日', '書類通過日', '一次面接設定日', '内定日', '承諾日', 'CV Sent', 'Offer'],
    (random) => (random.chance(0.7) ? dateColumn(random) : random.pick(MARKS)),
  ],
  [['面談', '書類推薦', '一次面接', '内定'], (random) => random.pick(MARKS)],
  [
    ['状態', 'フェーズ', '備考', 'メモ'],
    (random) => random.pick(['進行中', '決定', '見送り', '辞退', 'お見送り', '選考中', '']),
  ],
  [['目標（自由記入）', 'Goals', '達成基準'], (random) => random.pick(MARKS)],
];

/** A table with headings over columns of one kind each, titles above, totals between, junk strewn in. */
function sheetLike(random: Random): unknown[][] {
  const columns = Array.from({ length: random.int(1, 10) }, () => random.pick(COLUMNS));
  const rows: unknown[][] = [];
  for (let title = random.int(0, 3); title > 0; title--)
    rows.push([random.pick(TITLES), ...columns.slice(1).map(() => '')]);
  rows.push(columns.map(([heading]) => random.pick(heading)));
  if (random.chance(0.2)) rows.push(columns.map(() => random.pick(['目標', '実績', '達成率', ''])));
  const length = random.chance(0.05) ? random.int(200, 600) : random.int(0, 25);
  const junk = random.pick([0, 0, 0.02, 0.2]);
  for (let row = 0; row < length; row++) {
    if (random.chance(0.05))
      rows.push([
        random.pick(['小計', '合計', '4月計', 'TOTAL', '']),
        ...columns.slice(1).map(() => random.int(0, 99)),
      ]);
    rows.push(columns.map(([, cells]) => (random.chance(junk) ? randomCell(random) : cells(random))));
  }
  return rows;
}

function strewn(random: Random): unknown[][] {
  const width = random.int(1, 12);
  return Array.from({ length: random.int(1, 20) }, () => Array.from({ length: width }, () => randomCell(random)));
}

function sideBySide(random: Random): unknown[][] {
  const left = sheetLike(random);
  const right = sheetLike(random);
  const width = left[0]!.length;
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [
    ...(left[row] ?? Array.from({ length: width }, () => '')),
    '',
    ...(right[row] ?? Array.from({ length: right[0]!.length }, () => '')),
  ]);
}

function withBlankTail(random: Random): unknown[][] {
  const rows = sheetLike(random);
  const blank = Array.from({ length: rows[0]!.length }, () => '');
  return [...rows, ...Array.from({ length: random.int(500, 3000) }, () => [...blank])];
}

/** Two tabs joined by VSTACK: head lines, `#N/A` where a tab is narrower. */
function stacked(random: Random): unknown[][] {
  const tabs = [sheetLike(random), sheetLike(random)];
  const width = Math.max(...tabs.map((tab) => tab[0]!.length));
  const pad = (row: readonly unknown[]) =>
    Array.from({ length: width }, (_, at) => (at < row.length ? row[at] : '#N/A'));
  return tabs.flatMap((tab) => [pad([random.pick(TITLES)]), ...tab.map(pad)]);
}

/** What Sheets passes for odd references: nothing, one cell, one row, one column, an error. */
function degenerate(random: Random): FuzzGrid {
  return random.pick<FuzzGrid>([
    [],
    [[]],
    [['']],
    '',
    undefined,
    null,
    0,
    '#REF!',
    'Loading...',
    '読み込んでいます...',
    [['#REF!']],
    [['Loading...']],
    [['日付']],
    [['日付', '担当', '活動内容']],
    Array.from({ length: 300 }, () => ['']),
    [Array.from({ length: 300 }, () => '')],
    [[randomCell(random)]],
    [Array.from({ length: 5 }, () => randomCell(random))],
  ]);
}

/** A range for an `activity` or `targets` argument. */
export function randomGrid(random: Random): FuzzGrid {
  const roll = random.next();
  if (roll < 0.5) return sheetLike(random);
  if (roll < 0.65) return strewn(random);
  if (roll < 0.75) return sideBySide(random);
  if (roll < 0.85) return stacked(random);
  if (roll < 0.9) return withBlankTail(random);
  if (roll < 0.93) return sheetLike(random).map((row) => row.slice(0, random.int(0, row.length)));
  return degenerate(random);
}

const SETTING_KEYS = [
  '基準日',
  'as_of',
  '年度開始月',
  '言語',
  'language',
  '祝日',
  '列',
  'column',
  '指標',
  'metric',
  '担当者',
  '状態',
  '所属',
  'team',
  '在籍',
  '休み',
  'absence',
  '休業日',
  '計上',
  '単価',
  'fee',
  '目標',
  'target',
  '回答',
  'シート',
  '謎の設定',
  'キー',
] as const;
const SETTING_VALUES = [
  '2026-05-31',
  '2026/4/1',
  '4',
  'ja',
  'en',
  'jp',
  'none',
  '担当',
  '日付',
  '無視',
  'CA',
  'RA',
  '東京チーム',
  '佐藤 健',
  '面談',
  'first_meeting',
  '除外',
  '決定',
  '辞退',
  '承諾',
  '設定',
  '800000',
  '2026-05',
  '評価用',
  'あとで',
  'C5',
  '13',
  '',
  '2026-04-01..2026-04-10',
] as const;

export function randomSettings(random: Random): FuzzGrid {
  const roll = random.next();
  if (roll < 0.4) return random.pick<FuzzGrid>(['', undefined, null, [['']]]);
  if (roll < 0.45) return randomGrid(random);
  return Array.from({ length: random.int(1, 8) }, () => [
    random.chance(0.95) ? random.pick(SETTING_KEYS) : randomCell(random),
    ...Array.from({ length: 4 }, () => (random.chance(0.9) ? random.pick(SETTING_VALUES) : randomCell(random))),
  ]);
}
