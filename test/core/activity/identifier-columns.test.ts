import { readSheet, sumsOf } from '../../support/read-sheet';
import { expectWhole, type WholeCase } from '../../support/whole-answer';

/** Numbers that say whom to call, or which record a row is, are never how often something was done. */

const PLAIN = `
佐藤 2026-05 first_meeting 1
佐藤 2026-05 job_proposed 1
田中 2026-05 document_submitted 1`;

function logWith(heading: string, numbers: readonly string[]): string {
  return `
日付,担当,求職者,${heading},活動
2026/5/8,佐藤,山田,${numbers[0]},面談
2026/5/12,佐藤,鈴木,${numbers[1]},求人提案
2026/5/13,田中,鈴木,${numbers[2]},推薦`;
}

describe('a log with one more column of numbers', () => {
  const phones = ['09012345678', '08011112222', '08011112222'];
  const typed = ['9012345678', '8011112222', '8011112222'];
  const ids = ['10231', '10232', '10255'];
  const postal = ['1500001', '0600001', '5300001'];
  const columns: readonly (readonly [string, readonly string[]])[] = [
    ...['電話番号', '連絡先', 'Phone', 'Mobile', 'Phone number', 'TEL', '電話', '携帯', '連絡先電話番号'].flatMap(
      (heading): [string, string[]][] => [
        [heading, phones],
        [heading, typed],
      ],
    ),
    ...['プロセスID', 'プロセス番号', 'プロセスNo', '選考プロセスID', '活動コード', 'ステージNo.', 'Activity ID'].map(
      (heading): [string, string[]] => [heading, ids],
    ),
    ['郵便番号', postal],
    ['年齢', ['28', '35', '41']],
    ['年収', ['450', '520', '380']],
    ['現年収（円）', ['4500000', '5200000', '3800000']],
  ];
  test.each(columns)('%s %j: each row is one act', (heading, numbers) => {
    expect(sumsOf(readSheet(logWith(heading, numbers)))).toEqual(PLAIN.trim().split('\n'));
  });
});

const CASES: readonly WholeCase[] = [
  {
    name: 'phone numbers under a label of calls are put aside, and that is said',
    sheet: `
日付,担当,活動,求職者,TEL
2026/5/8,佐藤,面談,山田,9012345678
2026/5/9,田中,推薦,鈴木,8012345678`,
    counts: '佐藤 2026-05 first_meeting 1\n田中 2026-05 document_submitted 1',
    says: 'E1 figure-column TEL heading=TEL',
    rows: 'hcc',
  },
  {
    name: 'calls under the same label are calls',
    sheet: `
日付,担当,TEL,面談
2026/5/8,佐藤,120,2
2026/5/9,田中,95,1`,
    counts: `
佐藤 2026-05 candidate_call 120
佐藤 2026-05 first_meeting 2
田中 2026-05 candidate_call 95
田中 2026-05 first_meeting 1`,
    says: 'C1 label-inferred TEL label=TEL metric=candidate_call',
    rows: 'hcc',
  },
  {
    name: 'large amounts are money',
    sheet: `
成約日,担当,求職者,売上
2026/5/8,佐藤,山田,1820000
2026/5/9,田中,鈴木,2400000`,
    counts: `
佐藤 2026-05 placement 1
佐藤 2026-05 revenue 1820000
田中 2026-05 placement 1
田中 2026-05 revenue 2400000`,
    rows: 'hcc',
  },
  {
    name: 'one total among the counts makes no codes of them',
    sheet: `
日付,担当,スカウト送信
2026/5/8,佐藤,100
2026/5/9,佐藤,1200000
2026/5/10,佐藤,80
2026/5/11,佐藤,70`,
    counts: '佐藤 2026-05 scout_sent 1200250',
    rows: 'hcccc',
  },
];

test.each(CASES)('$name', (one) => expectWhole(one));
