import { belongsWith } from '../../../src/core/activity/alike-tabs';
import { openActivity } from '../../../src/functions/arguments';

const host = { now: () => new Date('2026-09-18T00:00:00Z'), savedActivity: () => ({ activity: [], settings: [] }) };
const read = (...rows: (string | number)[][]) => openActivity(rows, '', host).activity;

const LOG = read(
  ['日付', '担当者', '求職者', '活動内容'],
  ['2026-08-03', '見本 花', 'A', '初回面談'],
  ['2026-08-04', '見本 花', 'A', '応募承諾'],
);

test.each<[string, (string | number)[][], 'alike' | 'more' | undefined]>([
  [
    'the next month of the same log',
    [
      ['日付', '担当者', '求職者', '活動内容'],
      ['2026-09-03', '例田 海', 'B', '初回面談'],
    ],
    'alike',
  ],
  [
    'the same log with a column more',
    [
      ['日付', '担当者', '求職者', '活動内容', '備考'],
      ['2026-09-03', '例田 海', 'B', '初回面談', '電話'],
    ],
    'alike',
  ],
  [
    'placements on a tab of their own',
    [
      ['決定日', '担当者', '成約数'],
      ['2026-09-03', '見本 花', 1],
    ],
    'more',
  ],
  [
    'a summary of what the log holds',
    [
      ['月', '担当者', '面談数'],
      ['2026年8月', '見本 花', 1],
    ],
    undefined,
  ],
])('%s', (_name, rows, expected) => expect(belongsWith([LOG], read(...rows))).toBe(expected));
