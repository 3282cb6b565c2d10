import { expectWhole, type WholeCase } from '../../support/whole-answer';

/** A week belongs to the month of its first day, which the title's month need not be: said once a column. */
const CASES: readonly WholeCase[] = [
  {
    name: 'weeks across',
    sheet: `
Desk report,April 2026,,
Consultant,,w/e 3 Apr,w/e 10 Apr
Emma,CVs sent,7,9
Tom,CVs sent,5,`,
    counts: `
Emma 2026-03 document_submitted 7
Emma 2026-04 document_submitted 9
Tom 2026-03 document_submitted 5`,
    says: 'C2 week-before-month day=2026-03-30 heading=w/e 3 Apr',
    rows: 'hhcc',
  },
  {
    name: 'weeks down the rows',
    sheet: `
2026年4月 実績,,
週,担当,面談
3/30〜4/5,佐藤,4
4/6〜4/12,佐藤,3`,
    counts: '佐藤 2026-03 first_meeting 4\n佐藤 2026-04 first_meeting 3',
    says: 'C2 week-before-month day=2026-03-30 heading=面談',
    rows: 'hhcc',
  },
  {
    name: 'not too far: no month in the title',
    sheet: `
2026年 実績,,
週,担当,面談
3/30〜4/5,佐藤,4`,
    counts: '佐藤 2026-03 first_meeting 4',
    rows: 'hhc',
  },
  {
    name: 'not too far: weeks of the month itself, the last of which runs into the next',
    sheet: `
2026年4月 実績,,
週,担当,面談
第1週,佐藤,4
4/27〜5/3,佐藤,3`,
    counts: '佐藤 2026-04 first_meeting 7',
    rows: 'hhcc',
  },
];

describe('weeks across two months', () => {
  it.each(CASES)('$name', expectWhole);
});
