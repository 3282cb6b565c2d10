import { bothWays } from '../../support/read-sheet';
import { expectTold, type ToldCase } from '../../support/told-reading';

/** Rows that only their figures give away: they come to what the rows above add up to. */
type Sheet = ToldCase & { readonly sheet: string };

const MONTHS = `
- 2026-04 first_meeting 10
- 2026-04 document_submitted 5
- 2026-05 first_meeting 12
- 2026-05 document_submitted 7`;

const SHEETS: readonly Sheet[] = [
  {
    name: 'two stretches, each with its sum, blank rows between',
    sheet: `
期間,面談数,推薦数,内定数
2026年4月,10,5,
2026年5月,12,7,
4-5月,22,12,
,,,
2026年6月,9,6,1
2026年7月,11,8,
6-7月,20,14,1`,
    counts: `${MONTHS}
- 2026-06 first_meeting 9
- 2026-06 document_submitted 6
- 2026-06 offer 1
- 2026-07 first_meeting 11
- 2026-07 document_submitted 8`,
    issues: 'total-row A4 4-5月\ntotal-row A8 6-7月\nsheet-without-members -',
    totals: `
first_meeting B4 22=22 B2:B3 2026-04-01..2026-05-01
document_submitted C4 12=12 C2:C3 2026-04-01..2026-05-01
first_meeting B8 20=20 B6:B7 2026-06-01..2026-07-01
document_submitted C8 14=14 C6:C7 2026-06-01..2026-07-01
offer D8 1=1 D6:D7 2026-06-01..2026-07-01`,
    rows: 'HCCLBCCL',
  },
  {
    name: 'a quarter that is none of the fiscal year, beside rates and levels, which do not add up',
    sheet: `
期間,面談数,推薦数,書類通過率,有効求人数
2026年4月,10,5,50%,30
2026年5月,12,7,60%,31
2026年6月,9,6,60%,32
Q2,31,18,57%,32
2026年7月,11,8,60%,33
2026年8月,12,8,60%,34
2026年9月,13,8,60%,35
Q3,36,24,60%,35`,
    counts: `${MONTHS}
- 2026-06 first_meeting 9
- 2026-06 document_submitted 6
- 2026-07 first_meeting 11
- 2026-07 document_submitted 8
- 2026-08 first_meeting 12
- 2026-08 document_submitted 8
- 2026-09 first_meeting 13
- 2026-09 document_submitted 8
- 2026-04 active_jobs 30
- 2026-05 active_jobs 31
- 2026-06 active_jobs 32
- 2026-07 active_jobs 33
- 2026-08 active_jobs 34
- 2026-09 active_jobs 35`,
    issues: 'total-row A5 Q2\ntotal-row A9 Q3\nsheet-without-members -',
    rows: 'HCCCLCCCL',
  },
  {
    name: 'one figure that differs',
    sheet: `
期間,面談数,推薦数
2026年4月,10,5
2026年5月,12,7
4-5月,22,13
2026年6月,2,`,
    counts: `${MONTHS}\n- 2026-06 first_meeting 2`,
    issues: 'unreadable-date A4 4-5月\nsheet-without-members -',
    rows: 'HCCLC',
  },
  {
    name: 'figures too small to tell, or one column alone',
    sheet: `
期間,面談数,推薦数
2026年4月,1,1
2026年5月,1,1
4-5月,2,2
,,
期間,面談数
2026年6月,10
2026年7月,12
6-7月,22`,
    counts: `
- 2026-04 first_meeting 1
- 2026-04 document_submitted 1
- 2026-05 first_meeting 1
- 2026-05 document_submitted 1
- 2026-06 first_meeting 10
- 2026-07 first_meeting 12`,
    issues: 'unreadable-date A4 4-5月\nunreadable-date A9 6-7月\nsheet-without-members -',
  },
  {
    name: 'figures just large enough to tell',
    sheet: `
期間,面談数,推薦数
2026年4月,1,2
2026年5月,2,1
4-5月,3,3`,
    counts: `
- 2026-04 first_meeting 1
- 2026-04 document_submitted 2
- 2026-05 first_meeting 2
- 2026-05 document_submitted 1`,
    issues: 'total-row A4 4-5月\nsheet-without-members -',
    rows: 'HCCL',
  },
  {
    name: 'the same as one row above it is no sum',
    sheet: `
期間,面談数,推薦数
2026年4月,10,5
4月ごろ,10,5
2026年5月,12,7`,
    counts: MONTHS,
    issues: 'unreadable-date A3 4月ごろ\nsheet-without-members -',
  },
  {
    name: 'with people in the rows each row is somebody’s',
    sheet: `
期間,担当,面談数,推薦数
2026年4月,佐藤,10,5
2026年5月,佐藤,12,7
4-5月,田中,22,12`,
    counts: MONTHS.replace(/^- /gm, '佐藤 '),
    issues: 'unreadable-date A4 4-5月',
  },
];

test.each(bothWays(SHEETS))('$name', (one) => {
  expectTold(one);
});
