import { dayOf } from '../../../src/core/calendar/day';
import { cellsOf } from '../../support/read-sheet';
import { expectTold, type ToldCase } from '../../support/told-reading';
import { typedGrid } from '../../support/typed-grid';

const JUNE = { asOf: dayOf(2026, 6, 15) };

/** Weeks and days whose month stands above them, with or without a year, or nowhere. */
const CASES: readonly ToldCase[] = [
  {
    name: 'weeks down the rows are those of the month in the title, though it names no year',
    sheet: `
4月 実績,,
週,担当,面談
第1週,佐藤,4
第2週,佐藤,3`,
    counts: '佐藤 2026-04 first_meeting 7',
    rows: 'HHCC',
    issues: 'date-year A3 週',
  },
  {
    name: 'weeks across under the title of a month',
    sheet: `
【5月度】,,,
担当,項目,2週目,3W
佐藤,面談,4,3`,
    counts: '佐藤 2026-05 first_meeting 7',
    rows: 'HHC',
    issues: '',
  },
  {
    name: 'a bare month above the table, in English',
    sheet: `
April,,,
Consultant,Activity,Week 1,Week 2
Emma,CVs sent,4,3`,
    counts: 'Emma 2026-04 document_submitted 7',
    rows: 'HHC',
    issues: '',
  },
  {
    name: 'the month in the corner of the table',
    sheet: `
5月,第2週,第3週
面談,4,3
推薦,2,1`,
    counts: `
- 2026-05 first_meeting 7
- 2026-05 document_submitted 3`,
    rows: 'HCC',
    issues: '',
  },
  {
    name: 'a month that is yet to come is last year’s',
    sheet: `
11月 実績,,
週,担当,面談
第2週,佐藤,4`,
    counts: '佐藤 2025-11 first_meeting 4',
    rows: 'HHC',
    issues: 'date-year A3 週',
  },
  {
    name: 'a seventh week says that they are weeks of the year, also where the title names a month',
    sheet: `
2026年2月 実績,,
週,担当,面談
第5週,佐藤,4
第7週,佐藤,3`,
    counts: `
佐藤 2026-01 first_meeting 4
佐藤 2026-02 first_meeting 3`,
    rows: 'HHCC',
    issues: 'week-before-month C2',
  },
  {
    name: 'a year alone makes them weeks of the year',
    sheet: `
2026年 実績,,
週,担当,面談
第6週,佐藤,4`,
    counts: '佐藤 2026-02 first_meeting 4',
    rows: 'HHC',
    issues: '',
  },
  {
    name: 'without month and year nobody can tell of what they are weeks: asked, not guessed',
    sheet: `
週,担当,面談,推薦
第1週,佐藤,4,2
第2週,佐藤,3,1`,
    counts: '',
    rows: 'HLL',
    issues: `
nothing-counted -
unreadable-date A2 第1週
unreadable-date A3 第2週`,
  },
  {
    name: 'the same across, and under several months',
    sheet: `
4月〜6月,,,
担当,項目,第1週,第2週
佐藤,面談,4,3`,
    counts: '',
    rows: 'HHL',
    issues: `
nothing-counted -
unreadable-date C3 第1週
unreadable-date D3 第2週`,
  },
  {
    name: 'days of a month without a year, and the column of what they come to',
    sheet: `
4月度 実績,,,,,,,,
項目,目標,実績,進捗率,1,2,3,6,7
面談,15,6,40%,1,2,0,2,1
推薦,25,4,16%,2,1,,1,`,
    counts: `
- 2026-04 document_submitted 4
- 2026-04 first_meeting 6`,
    targets: `
- 2026-04 first_meeting 15 B3
- 2026-04 document_submitted 25 B4`,
    rows: 'HHCC',
    issues: '',
  },
  {
    name: 'a column of the whole that does not add up is said to',
    sheet: `
2026年4月,,,,,,
項目,実績,1,2,3,6,7
面談,9,1,2,0,2,1
推薦,4,2,1,,1,`,
    counts: `
- 2026-04 first_meeting 6
- 2026-04 document_submitted 4`,
    rows: 'HHCC',
    issues: 'total-mismatch B3 9',
  },
  {
    name: 'beside days of no known month the column of the whole is what counts',
    sheet: `
担当,項目,実績,1,2,3,6,7
佐藤,面談,4,1,2,,1,
佐藤,推薦,2,2,,,,`,
    counts: `
佐藤 - first_meeting 4
佐藤 - document_submitted 2`,
    rows: 'HCC',
    issues: `
unreadable-date D2 1
unreadable-date D3 1
unreadable-date E2 2
unreadable-date G2 6`,
  },
];

describe.each(['text', 'typed'])('weeks and days of a month, as %s', (kind) => {
  it.each(CASES)('$name', (one) => {
    const cells = cellsOf(String(one.sheet)) as string[][];
    expectTold({ ...one, sheet: kind === 'text' ? cells : typedGrid(cells), options: JUNE });
  });
});
