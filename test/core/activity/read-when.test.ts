import { dayOf } from '../../../src/core/calendar/day';
import { bothWays } from '../../support/read-sheet';
import { expectTold, type ToldCase } from '../../support/told-reading';

/** When a figure belongs: its column says it, or its row, or a line above, or all of them a part of it. */
type Sheet = ToldCase & { readonly sheet: string };

const ROW_AND_COLUMN: readonly Sheet[] = [
  {
    name: 'months across, years down',
    sheet: `
面談数,,,
年,4月,5月,3月
2025年,3,1,2
2024年,4,2,1`,
    counts: `
- 2025-04 first_meeting 3
- 2025-05 first_meeting 1
- 2025-03 first_meeting 2
- 2024-04 first_meeting 4
- 2024-05 first_meeting 2
- 2024-03 first_meeting 1`,
    issues: 'sheet-without-members -',
  },
  {
    name: 'months across, fiscal years down: January is the next year’s',
    sheet: `
面談数,,,
年度,4月,12月,1月,3月
2025年度,3,1,2,5
2024年度,4,2,1,6`,
    counts: `
- 2025-04 first_meeting 3
- 2025-12 first_meeting 1
- 2026-01 first_meeting 2
- 2026-03 first_meeting 5
- 2024-04 first_meeting 4
- 2024-12 first_meeting 2
- 2025-01 first_meeting 1
- 2025-03 first_meeting 6`,
    issues: 'sheet-without-members -',
  },
  {
    name: 'weeks across, years down',
    sheet: `
面談数,,,
年,10/6,10/13,10/20
2025,3,1,2
2024,4,2,1`,
    days: `
- 2025-10-06 week first_meeting 3
- 2025-10-13 week first_meeting 1
- 2025-10-20 week first_meeting 2
- 2024-10-07 week first_meeting 4
- 2024-10-14 week first_meeting 2
- 2024-10-21 week first_meeting 1`,
    issues: 'sheet-without-members -',
  },
  {
    name: 'days across, years down',
    sheet: `
面談数,,,,
年,4/1,4/2,4/3,4/6
2025,3,1,2,1
2024,4,2,1,`,
    days: `
- 2025-04-01 day first_meeting 3
- 2025-04-02 day first_meeting 1
- 2025-04-03 day first_meeting 2
- 2025-04-06 day first_meeting 1
- 2024-04-01 day first_meeting 4
- 2024-04-02 day first_meeting 2
- 2024-04-03 day first_meeting 1`,
    issues: 'sheet-without-members -',
  },
  {
    name: 'quarters across, fiscal years down',
    sheet: `
面談数,,,,
年度,1Q,2Q,3Q,4Q
2024年度,3,1,2,1`,
    days: `
- 2024-04-01 month first_meeting 3
- 2024-07-01 month first_meeting 1
- 2024-10-01 month first_meeting 2
- 2025-01-01 month first_meeting 1`,
    issues: 'coarse-period A3\nsheet-without-members -',
    values: 'coarse-period A3 count=4',
  },
  {
    name: 'months with their year across keep it',
    sheet: `
面談数,,,
年,2026年4月,2026年5月,4月
2025年,3,1,2
2024年,4,2,1`,
    counts: `
- 2026-04 first_meeting 7
- 2026-05 first_meeting 3
- 2025-04 first_meeting 2
- 2024-04 first_meeting 1`,
    issues: 'sheet-without-members -',
  },
  {
    name: 'bare days across, months down',
    sheet: `
面談数,,,,,
月,1,2,3,4,5
2025年4月,3,1,,,1
2024年2月,4,2,,,`,
    days: `
- 2025-04-01 day first_meeting 3
- 2025-04-02 day first_meeting 1
- 2025-04-05 day first_meeting 1
- 2024-02-01 day first_meeting 4
- 2024-02-02 day first_meeting 2`,
    issues: 'sheet-without-members -',
  },
  {
    name: 'halves across say less than the month of the row',
    sheet: `
2025年度 面談数,,,
担当,月,上期,下期
佐藤,2025年4月,3,
佐藤,2025年10月,,2`,
    counts: '佐藤 2025-04 first_meeting 3\n佐藤 2025-10 first_meeting 2',
    issues: '',
  },
];

const LINES_AND_CORNERS: readonly Sheet[] = [
  {
    name: 'the month in the corner over the names',
    sheet: `
2026年4月,面談数,推薦数
佐藤,3,1
田中,4,2`,
    counts: `
佐藤 2026-04 first_meeting 3
佐藤 2026-04 document_submitted 1
田中 2026-04 first_meeting 4
田中 2026-04 document_submitted 2`,
    issues: '',
  },
  {
    name: 'a month that could be another word, in the corner',
    sheet: `
Apr,CVs sent,Client visits
Mia Stone,3,1`,
    counts: 'MiaStone 2026-04 document_submitted 3\nMiaStone 2026-04 client_visit 1',
    issues: '',
  },
  {
    name: 'a date column that is empty from top to bottom: the title dates the rows',
    sheet: `
2026年4月,,
担当,日付,面談数
佐藤,,3
田中,,4`,
    counts: '佐藤 2026-04 first_meeting 3\n田中 2026-04 first_meeting 4',
    issues: '',
  },
  {
    name: 'without a title nothing does',
    sheet: `
担当,日付,面談数
佐藤,,3
田中,,4`,
    counts: '佐藤 - first_meeting 3\n田中 - first_meeting 4',
    issues: 'sheet-without-dates -',
  },
  {
    name: 'one date in the column, and no title dates the rows that leave it blank, nor those that cannot be read',
    sheet: `
2026年4月,,
担当,日付,面談数
佐藤,2026/4/2,3
田中,,4
高橋,未定,4`,
    counts: '佐藤 2026-04 first_meeting 3',
    issues: 'no-date C4 4\nunreadable-date B5 未定',
    rows: 'HHCLL',
  },
  {
    name: 'a quarter in the title, quarters among months down the rows',
    sheet: `
2025年度1Q,,
担当,面談数,推薦数
佐藤,3,1
,,
期間,担当,面談数,推薦数
2025年度2Q,佐藤,4,2
2025年10月,佐藤,5,`,
    counts: `
佐藤 2025-04 first_meeting 3
佐藤 2025-04 document_submitted 1
佐藤 2025-07 first_meeting 4
佐藤 2025-07 document_submitted 2
佐藤 2025-10 first_meeting 5`,
    issues: 'coarse-period A3\ncoarse-period A6',
    values: 'coarse-period A3 count=2\ncoarse-period A6 count=2',
  },
  {
    name: 'targets are for the day, week, month or stretch of their figures',
    sheet: `
2025年度,,,,,
担当,指標,4/7,9/1週,10月,下期
佐藤,面談目標,1,5,20,100
田中,面談数,1,2,3,4`,
    counts: '田中 2025-04 first_meeting 1\n田中 2025-09 first_meeting 2\n田中 2025-10 first_meeting 3',
    targets: `
佐藤 2025-04-07 first_meeting 1 C3
佐藤 2025-W36 first_meeting 5 D3
佐藤 2025-10 first_meeting 20 E3`,
  },
  {
    name: 'targets of a half-year, and of nobody knows when',
    sheet: `
2025年度,,,
担当,指標,上期,下期
佐藤,面談目標,60,70
,,,
担当,指標,件数,目標
佐藤,推薦数,2,5`,
    options: { asOf: dayOf(2026, 3, 31) },
    targets: `
佐藤 2025-04-01..2025-09-30 first_meeting 60 C3
佐藤 2025-10-01..2026-03-31 first_meeting 70 D3
佐藤 2025-04-01..2026-03-31 document_submitted 5 D6`,
  },
];

describe('row and column', () => {
  test.each(bothWays(ROW_AND_COLUMN))('$name', (one) => {
    expectTold(one);
  });
});

describe('lines and corners', () => {
  test.each(LINES_AND_CORNERS)('$name', (one) => {
    expectTold(one);
  });
});
