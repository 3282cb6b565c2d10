import { dayOf } from '../../../src/core/calendar/day';
import { SCRIPT_ZONE } from '../../../src/core/calendar/sheet-zone';
import { NO_SETTINGS } from '../../../src/core/settings/settings';
import { targetLikeness } from '../../../src/core/targets/looks-like-targets';
import { readTargets } from '../../../src/core/targets/read-targets';

const CONTEXT = {
  settings: NO_SETTINGS,
  asOf: dayOf(2026, 11, 25),
  zone: SCRIPT_ZONE,
  language: 'ja' as const,
  fiscalStart: 4,
};
type Rows = (string | number)[][];
const likeness = (name: string, rows: Rows) => targetLikeness(name, rows, readTargets(rows, CONTEXT));

const TABLE: Rows = [
  ['担当者', '指標', '値'],
  ['佐藤', '成約数', 2],
];
const WITH_HEADING: Rows = [
  ['担当者', '指標', '目標値'],
  ['佐藤', '成約数', 2],
];
const REPORT: Rows = [
  ['日付', '担当者', '初回面談数', '備考'],
  ['2026/4/1', '佐藤', 3, '今月の目標に向けて面談の前日に必ず確認の電話を入れるようにしてから、来る人が増えたと思う'],
];
const WORDS: Rows = [
  ['担当者', '今期の目標'],
  ['佐藤', 'とにかく頑張る'],
];

test.each<[string, string, Rows, number]>([
  ['the name says so', '2026年度 目標シート', TABLE, 2],
  [
    'the name says so, in English',
    'Q3 targets',
    [
      ['Member', 'Metric', 'Value'],
      ['Sato', 'Placements', 2],
    ],
    2,
  ],
  ['a name in full width', 'ＭＢＯ', TABLE, 2],
  ['only words, but the name says so', '個人目標', WORDS, 2],
  ['a heading says so', 'シート1', WITH_HEADING, 1],
  ['neither says so', 'シート1', TABLE, 0],
  ['a daily report whose comment speaks of targets', '日報', REPORT, 0],
  ['a name alone, over nothing', '目標', [['']], 0],
  ['words alone, whatever the heading', 'シート1', WORDS, 0],
])('%s', (_, name, rows, expected) => expect(likeness(name, rows)).toBe(expected));
