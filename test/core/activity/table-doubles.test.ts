import { bothWays } from '../../support/read-sheet';
import { expectTold, type ToldCase } from '../../support/told-reading';

/** Rows of a table that repeat another one: once where they carry an id, else counted and said. */
type Sheet = ToldCase & { readonly sheet: string };

const SHEETS: readonly Sheet[] = [
  {
    name: 'a day’s figures pasted twice, with an id of their own; the same figures under another id',
    sheet: `
番号,日付,担当,面談数,推薦数
1,2026/4/1,佐藤,3,1
1,2026/4/1,佐藤,3,1
2,2026/4/1,佐藤,3,1`,
    counts: '佐藤 2026-04 first_meeting 6\n佐藤 2026-04 document_submitted 2',
    issues: 'double-once A3 1',
    rows: 'HCLC',
  },
  {
    name: 'without an id both count; days of nothing, other people and other figures repeat nothing',
    sheet: `
日付,担当,面談数,推薦数,来社
2026/4/1,佐藤,3,1,
2026/4/1,佐藤,3,1,
2026/4/2,佐藤,0,0,
2026/4/2,佐藤,0,0,
2026/4/3,佐藤,-,,
2026/4/3,佐藤,-,,
2026/4/4,佐藤,2,1,
2026/4/4,田中,2,1,
2026/4/4,佐藤,2,,
2026/4/5,佐藤,2,1,`,
    counts: `
佐藤 2026-04 first_meeting 12
佐藤 2026-04 document_submitted 4
田中 2026-04 first_meeting 2
田中 2026-04 document_submitted 1`,
    issues: 'double-separate A3\nrow-without-figures A6\nrow-without-figures A7',
    values: 'double-separate A3 first=2',
    rows: 'HCCCCLLCCCC',
  },
  {
    name: 'without a date, a candidate or a job alike rows may be anything',
    sheet: `
担当,面談数,推薦数
佐藤,3,1
佐藤,3,1`,
    counts: '佐藤 - first_meeting 6\n佐藤 - document_submitted 2',
    issues: 'sheet-without-dates -',
  },
  {
    name: 'applications, with an id and with it left blank',
    sheet: `
管理ID,求職者,企業,推薦日,書類通過日
R1,K1,A社,2026/4/1,2026/4/3
R1,K1,A社,2026/4/1,2026/4/3
,K2,A社,2026/4/2,
,K2,A社,2026/4/2,
,K2,B社,2026/4/2,
,K2,B社,2026/4/2,2026/4/9
R3,K3,A社,,
R3,K3,A社,,`,
    counts: '- 2026-04 document_submitted 5\n- 2026-04 document_passed 2',
    issues: `
double-once A3 R1
double-separate A5
row-without-figures A8
row-without-figures A9
sheet-without-members -`,
    values: 'double-separate A5 first=4',
    rows: 'HCLCCCCLL',
  },
  {
    name: 'the same figure of two metrics',
    sheet: `
日付,担当,指標,4/6週,4/13週
,佐藤,面談数,3,1
,佐藤,推薦数,3,1`,
    counts: `
佐藤 2026-04 first_meeting 4
佐藤 2026-04 document_submitted 4`,
  },
];

test.each(bothWays(SHEETS))('$name', (one) => {
  expectTold(one);
});
