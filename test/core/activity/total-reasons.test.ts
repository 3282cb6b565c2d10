import { compareTotals } from '../../../src/core/activity/compare-totals';
import { reasonOf } from '../../../src/core/activity/total-reasons';
import { METRICS } from '../../../src/core/metrics/catalogue';
import { type ReadOptions, readSheet } from '../../support/read-sheet';

/** `first_meeting 12 left-out no-date 5 6`: of each total that our count does not agree with, in the order of the sheet. */
function reasons(sheet: string, options?: ReadOptions): string[] {
  const activity = readSheet(sheet, options);
  return compareTotals(activity, [])
    .totals.filter(({ agrees }) => !agrees)
    .map((one) => {
      const reason = reasonOf(activity, one);
      const rows = 'rows' in reason ? reason.rows.map((row) => row + 1) : [];
      const codes = 'codes' in reason ? reason.codes : [];
      const more = reason.kind === 'unknown' ? [reason.more ? 'more' : 'fewer'] : [];
      const member = reason.kind === 'member-missing' ? [activity.members[reason.member]!] : [];
      const { metric, stated } = one.total;
      return [METRICS[metric]!.id, stated, reason.kind, ...member, ...more, ...codes, ...rows].join(' ');
    });
}

interface Case {
  readonly name: string;
  readonly sheet: string;
  readonly is: readonly string[];
  readonly options?: ReadOptions;
}

const CASES: readonly Case[] = [
  {
    name: 'the sheet adds up right, and rows in it were not counted: which, and why',
    sheet: `
日付,担当,面談数,推薦数
2026/4/1,佐藤,3,1
2026/4/2,佐藤,約2,1
,田中,4,
未定,田中,,2
2027/4/3,田中,1,
2026/4/4,田中,1,1
合計,,11,5`,
    is: [
      'first_meeting 11 left-out no-date unreadable-date plan 4 5 6',
      'document_submitted 5 left-out no-date unreadable-date plan 4 5 6',
    ],
  },
  {
    name: 'a row that the settings put aside is left out of both its sums',
    sheet: `
2026年4月,,
担当,面談数,推薦数
佐藤,3,1
田中,4,2
合計,7,3`,
    options: { settings: [['担当者', '田中', '除外']] },
    is: ['first_meeting 7 left-out ignored-member 4', 'document_submitted 3 left-out ignored-member 4'],
  },
  {
    name: 'a total column over months of which one is still to come',
    sheet: `
面談数,2026年11月,2026年12月,2027年1月,計
佐藤,3,1,2,6
田中,1,1,,2`,
    is: ['first_meeting 6 left-out plan 2'],
  },
  {
    name: 'a person is missing from the sum',
    sheet: `
日付,担当,面談数
2026/4/1,佐藤,3
2026/4/2,田中,5
2026/4/3,佐藤,1
2026/4/4,鈴木,2
合計,,6`,
    is: ['first_meeting 6 member-missing 田中'],
  },
  {
    name: 'two people come to what is missing: the last rows do, too',
    sheet: `
日付,担当,面談数
2026/4/1,佐藤,2
2026/4/2,田中,5
2026/4/4,鈴木,2
合計,,7`,
    is: ['first_meeting 7 rows-missing 4'],
  },
  {
    name: 'the first rows are missing',
    sheet: `
日付,担当,面談数
2026/4/1,佐藤,2
2026/4/2,佐藤,3
2026/4/4,佐藤,4
合計,,4`,
    is: ['first_meeting 4 rows-missing 2 3'],
  },
  {
    name: 'a row in the middle is missing, and nobody knows which',
    sheet: `
日付,担当,面談数
2026/4/1,佐藤,2
2026/4/2,佐藤,3
2026/4/3,佐藤,4
合計,,6`,
    is: ['first_meeting 6 unknown fewer'],
  },
  {
    name: 'everything counted twice',
    sheet: `
日付,担当,面談数
2026/4/1,佐藤,2
2026/4/2,田中,3
合計,,10`,
    is: ['first_meeting 10 twice'],
  },
  {
    name: 'more than there is',
    sheet: `
日付,担当,面談数
2026/4/1,佐藤,2
2026/4/2,田中,3
合計,,9`,
    is: ['first_meeting 9 unknown more'],
  },
  {
    name: 'nothing at all where something should be',
    sheet: `
日付,担当,面談数
2026/4/1,佐藤,2
2026/4/2,佐藤,3
合計,,0`,
    is: ['first_meeting 0 unknown fewer'],
  },
  {
    name: 'stages: what moved, ended after its day or is implied is counted, what is not yet is not',
    sheet: `
求職者,担当,推薦日,一次面接日
K1,佐藤,2026/4/1,2026/4/8
K2,佐藤,2026/4/1,4/9→4/10
K3,佐藤,2026/4/2,4/11 不合格
K4,佐藤,2026/4/2,2027/4/12
合計,,4,4`,
    is: ['first_interview_held 4 unknown more'],
  },
];

describe('why a total and our count part', () => {
  test.each(CASES)('$name', ({ sheet, options, is }) => {
    expect(reasons(sheet, options)).toEqual(is);
  });
});
