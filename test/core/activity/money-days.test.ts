import { readSheet, sumsOf } from '../../support/read-sheet';
import { expectWhole, type WholeCase } from '../../support/whole-answer';

/** The day an amount is booked: called by the amount's own name it is no stage of anybody. */

describe('the only date of a list of amounts', () => {
  test.each(['売上日', '計上日', '売上計上日', '粗利日', '手数料日', 'Revenue date', 'Fee date', '日付'])(
    '%s',
    (heading) => {
      const sheet = `
${heading},求職者,担当,売上
2026/4/30,山田,佐藤,1820000
2026/5/29,鈴木,田中,1200000`;
      expect(sumsOf(readSheet(sheet))).toEqual(['佐藤 2026-04 revenue 1820000', '田中 2026-05 revenue 1200000']);
    },
  );
});

const CASES: readonly WholeCase[] = [
  {
    name: 'a contract beside a candidate and a fee is the placement, and that is said',
    sheet: `
契約日,求職者,担当,紹介料
2026/4/30,山田,佐藤,1820000`,
    counts: '佐藤 2026-04 placement 1\n佐藤 2026-04 revenue 1820000',
    says: 'A1 label-inferred 契約日 label=契約日 metric=placement',
    rows: 'hc',
  },
  {
    name: 'with the day of the placement beside it, it is the terms',
    sheet: `
契約日,成約日,求職者,担当,売上
2026/3/2,2026/4/30,山田,佐藤,1820000`,
    counts: '佐藤 2026-03 contract_signed 1\n佐藤 2026-04 placement 1\n佐藤 2026-04 revenue 1820000',
    rows: 'hc',
  },
  {
    name: 'of a company it is the terms, and an amount beside it has no day',
    sheet: `
契約日,企業,担当,売上
2026/4/30,青空商事,佐藤,1820000`,
    counts: '佐藤 2026-04 contract_signed 1',
    says: 'D2 money-undated 1820000 heading=売上',
    rows: 'hc',
  },
  {
    name: 'without an amount it is the terms, too',
    sheet: `
契約日,求職者,担当
2026/4/30,山田,佐藤`,
    counts: '佐藤 2026-04 contract_signed 1',
    rows: 'hc',
  },
];

test.each(CASES)('$name', (one) => expectWhole(one));
