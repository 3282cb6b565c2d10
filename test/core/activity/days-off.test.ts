import { expectWhole, type WholeCase } from '../../support/whole-answer';

/** A day with nothing beside it is a row without figures, no heading. */
const CASES: readonly WholeCase[] = [
  {
    name: 'weekends of a daily report',
    sheet: `
2026年4月 日報（佐藤）,,,
,面談,推薦,備考
4/3(金),1,3,
4/4(土),,,
4/5(日),,,
4/6(月),3,2,`,
    counts: '佐藤 2026-04 first_meeting 4\n佐藤 2026-04 document_submitted 5',
    says: `
      A2 member-from-title 佐藤
      A4 row-without-figures shown=4/4(土)
      A5 row-without-figures shown=4/5(日)`,
    rows: 'hhcxxc',
  },
  {
    name: 'not too far: a month over its days is their heading',
    sheet: `
日付,担当,面談
2026年4月,,
4/3,佐藤,1
2026年5月,,
5/7,佐藤,2`,
    counts: '佐藤 2026-04 first_meeting 1\n佐藤 2026-05 first_meeting 2',
    rows: 'hhchc',
  },
];

describe('days off', () => {
  it.each(CASES)('$name', expectWhole);
});
