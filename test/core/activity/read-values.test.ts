import { bothWays } from '../../support/read-sheet';
import { expectTold, type ToldCase } from '../../support/told-reading';

/** What the columns of figures are: over which time, of whom, in which unit, and which of them only sum up others. */
type Sheet = ToldCase & { readonly sheet: string };

const COVERING: readonly Sheet[] = [
  {
    name: 'quarters and halves among their months',
    sheet: `
2026年度 面談数,,,,
担当,4月,5月,1Q,上期
佐藤,3,1,4,4
田中,2,2,4,5`,
    counts: `
佐藤 2026-04 first_meeting 3
佐藤 2026-05 first_meeting 1
田中 2026-04 first_meeting 2
田中 2026-05 first_meeting 2`,
    issues: 'total-mismatch E4 5',
    values: 'total-mismatch E4 heading=上期 stated=5 counted=4',
    totals: `
first_meeting D3 4=4 B3:B3+C3:C3 2026-04-01..2026-05-01
first_meeting D4 4=4 B4:B4+C4:C4 2026-04-01..2026-05-01
first_meeting E3 4=4 B3:B3+C3:C3 2026-04-01..2026-05-01
first_meeting E4 5≠4 B4:B4+C4:C4 2026-04-01..2026-05-01`,
  },
  {
    name: 'a year over its halves; halves alone are kept in their first month',
    sheet: `
2025年度 面談数,,,
担当,上期,下期,2025年度
佐藤,3,1,4`,
    counts: '佐藤 2025-04 first_meeting 3\n佐藤 2025-10 first_meeting 1',
    issues: 'coarse-period A3',
    values: 'coarse-period A3 count=2',
    totals: 'first_meeting D3 4=4 B3:B3+C3:C3 2025-04-01..2026-03-31',
  },
  {
    name: 'a month among its weeks, a range among its days',
    sheet: `
2025年9月 面談数,,,,
担当,9/1〜9/7,9/8〜9/14,9月,計
佐藤,3,1,4,4
,,,,
2026年10月 面談数,,,,
担当,10/1,10/2,10/3,10/1〜10/3
佐藤,3,1,2,6`,
    counts: '佐藤 2025-09 first_meeting 4\n佐藤 2026-10 first_meeting 6',
    issues: '',
    totals: `
first_meeting D3 4=4 B3:B3+C3:C3 2025-09-01..2025-09-08
first_meeting E3 4=4 B3:B3+C3:C3 2025-09-01..2025-09-08
first_meeting E7 6=6 B7:B7+C7:C7+D7:D7 2026-10-01..2026-10-03`,
  },
  {
    name: 'a quarter of targets, or of another metric, is no sum of months of actuals',
    sheet: `
2026年度,,,,,
担当,4月,4月,5月,1Q,1Q
,面談目標,面談数,面談数,面談目標,推薦数
佐藤,3,1,2,9,7`,
    counts: `
佐藤 2026-04 first_meeting 1
佐藤 2026-05 first_meeting 2
佐藤 2026-04 document_submitted 7`,
    targets: '佐藤 2026-04 first_meeting 3 B4',
    issues: 'coarse-period A4',
  },
];

const CORNERS: readonly Sheet[] = [
  {
    name: 'a year in the corner goes before that of the title',
    sheet: `
2026年 面談数,,
2025,10月,11月
佐藤,3,1
田中,4,2`,
    counts: `
佐藤 2025-10 first_meeting 3
佐藤 2025-11 first_meeting 1
田中 2025-10 first_meeting 4
田中 2025-11 first_meeting 2`,
  },
  {
    name: 'a fiscal year in the corner, of which the title says the half',
    sheet: `
2026年度上期 面談数,,,
2024年度,4月,9月
佐藤,3,1`,
    counts: '佐藤 2024-04 first_meeting 3\n佐藤 2024-09 first_meeting 1',
  },
  {
    name: 'a month in the corner over bare numbers of days',
    sheet: `
2025年11月,1,2,3,4
面談数,3,1,2,2
推薦数,4,2,1,1`,
    counts: '- 2025-11 first_meeting 8\n- 2025-11 document_submitted 8',
  },
];

const MEANINGS: readonly Sheet[] = [
  {
    name: 'the unit in the title holds for money that names none of its own, and for nothing else',
    sheet: `
2026年10月（単位：千円）,,,
担当,売上,粗利（万円）,面談数
佐藤,"1,200",3,5
田中,300万円,4,6`,
    counts: `
佐藤 2026-10 revenue 1200000
佐藤 2026-10 gross_profit 30000
佐藤 2026-10 first_meeting 5
田中 2026-10 revenue 3000000
田中 2026-10 gross_profit 40000
田中 2026-10 first_meeting 6`,
    issues: '',
  },
  {
    name: 'an amount that names no metric is revenue, and said to be',
    sheet: `
2026年10月,
担当,金額
佐藤,"1,200"`,
    counts: '佐藤 2026-10 revenue 1200',
    issues: 'label-inferred B2 金額',
    values: 'label-inferred B2 label=金額 metric=revenue others=',
  },
  {
    name: 'targets, last year and running totals are other sides of one metric',
    sheet: `
2026年4月,,,,
担当,新規面談目標,新規面談数,前年面談,累計面談
佐藤,3,1,4,9
田中,4,2,5,8`,
    counts: '佐藤 2026-04 first_meeting 1\n田中 2026-04 first_meeting 2',
    targets: '佐藤 2026-04 first_meeting 3 B3\n田中 2026-04 first_meeting 4 B4',
    issues: 'column-previous D3\ncolumn-cumulative E3',
    values: 'column-previous D3 heading=前年面談 count=2\ncolumn-cumulative E3 heading=累計面談 count=2',
  },
  {
    name: 'where a metric is only a target or planned, the sheet does not keep it',
    sheet: `
2026年4月,,,
担当,一次面接設定目標,二次面接予定,推薦数
佐藤,3,1,2`,
    counts: '佐藤 2026-04 document_submitted 2',
    targets: '佐藤 2026-04 first_interview_set 3 B3',
    issues: 'column-planned C3\nmissing-key-metric -',
    values: 'missing-key-metric - metric=first_interview_set shape=counts total=0',
  },
  {
    name: 'a label with two meanings: work of RA beside it, its target with it',
    sheet: `
2026年4月,,,
担当,架電数,架電数（目標）,訪問数
木下,3,5,1`,
    counts: '木下 2026-04 client_call 3\n木下 2026-04 client_visit 1',
    targets: '木下 2026-04 client_call 5 C3',
    issues: 'label-inferred B2 架電数\nlabel-inferred C2 架電数（目標）',
    values: `
label-inferred B2 label=架電数 metric=client_call others=candidate_call
label-inferred C2 label=架電数（目標） metric=client_call others=candidate_call`,
  },
  {
    name: 'a table whose only people are RAs',
    sheet: `
2026年4月,,
RA,架電数,面談数
木下,3,2`,
    counts: '木下 2026-04 client_call 3\n木下 2026-04 first_meeting 2',
    issues: 'label-inferred B2 架電数',
  },
  {
    name: 'beside a CA the same label is the work of CA',
    sheet: `
2026年4月,,
CA,RA,架電数
佐藤,木下,3`,
    counts: '佐藤 2026-04 candidate_call 3',
    issues: 'label-inferred C2 架電数',
  },
  {
    name: 'what was called off under a title that says what the figures are',
    sheet: `
2026年4月 面談数,,,
担当,実施,キャンセル,延期
佐藤,3,5,8`,
    counts: '佐藤 2026-04 first_meeting 3',
    issues: 'no-event C3 キャンセル\nno-event D3 延期',
  },
  {
    name: 'people across, one of them a kana nobody would take for a name alone, and a desk',
    sheet: `
2026年4月 面談数,,,,
日付,佐藤,水沢,Kei,計
4/1,3,5,8,16
4/2,1,1,2,5`,
    counts: 'Kei 2026-04 first_meeting 10\n佐藤 2026-04 first_meeting 4\n水沢 2026-04 first_meeting 6',
    issues: 'total-mismatch E4 5',
    totals: `
first_meeting E3 16=16 B3:B3+C3:C3+D3:D3 2026-04-01..2026-04-01
first_meeting E4 5≠4 B4:B4+C4:C4+D4:D4 2026-04-02..2026-04-02`,
  },
  {
    name: 'parts across that no person is called, with what they come to',
    sheet: `
2026年4月 面談数,,,
担当,20代の方,30代の方,合計
佐藤,3,5,8`,
    counts: '佐藤 2026-04 first_meeting 8',
    issues: '',
    totals: 'first_meeting D3 8=8 B3:B3+C3:C3 2026-04-01..2026-04-01',
  },
];

describe('columns that sum up others', () => {
  test.each(bothWays(COVERING))('$name', (one) => {
    expectTold(one);
  });
});

describe('a period in the corner', () => {
  test.each(bothWays(CORNERS))('$name', (one) => {
    expectTold(one);
  });
});

describe('what a column means', () => {
  test.each(bothWays(MEANINGS))('$name', (one) => {
    expectTold(one);
  });
});
