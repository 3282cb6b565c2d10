import { expectWhole, type WholeCase } from '../../support/whole-answer';

/** 有効面談 are those of the other meetings that were worth it: they are not added to them. */
const CASES: readonly WholeCase[] = [
  {
    name: 'beside the new ones',
    sheet: `
2026年5月,,,
担当,有効面談,新規面談,推薦
佐藤,30,36,28
田中,31,37,29`,
    counts: `
佐藤 2026-05 first_meeting 36
田中 2026-05 first_meeting 37
佐藤 2026-05 document_submitted 28
田中 2026-05 document_submitted 29`,
    says: 'B2 column-alike 有効面談 heading=有効面談 metric=first_meeting used=新規面談',
    rows: 'hhcc',
  },
  {
    name: 'alone they are the meetings',
    sheet: `
2026年5月,,
担当,有効面談,推薦
佐藤,30,28`,
    counts: '佐藤 2026-05 first_meeting 30\n佐藤 2026-05 document_submitted 28',
    rows: 'hhc',
  },
];

describe('valid meetings', () => {
  it.each(CASES)('$name', expectWhole);
});
