import { expectWhole, type WholeCase } from '../../support/whole-answer';

/** A placement that fell through, said where the start belongs: no fee and no start of it, what led to it stays. */
const CASES: readonly WholeCase[] = [
  ...['入社前辞退', '辞退', '内定辞退（6/8）', 'キャンセル', '取消', '白紙'].map(
    (word): WholeCase => ({
      name: `${word} in the place of the day of the start`,
      sheet: `
成約日,入社日,求職者,担当,売上
2026/4/28,2026/6/1,A1,佐藤,1820000
2026/5/12,${word},A2,田中,1200000`,
      counts: `
佐藤 2026-04 placement 1
佐藤 2026-04 revenue 1820000
佐藤 2026-06 joined 1
田中 2026-05 placement 1`,
      says: /辞退/.test(word)
        ? `B3 end-in-cell ${word} end=withdrawn heading=入社日\nB3 fell-through ${word}`
        : `B3 ${/白紙/.test(word) ? 'unreadable-date' : 'not-yet'} ${word} heading=入社日\nB3 fell-through ${word}`,
      ends: /辞退/.test(word) ? `A2 田中 withdrawn ${/8/.test(word) ? '2026-06-08 ' : ''}B3` : '',
      rows: 'hcc',
    }),
  ),
  {
    name: 'a column of its own for whether they started',
    sheet: `
氏名,入社日,企業,担当CA,紹介料,入社確認
A1,2026/4/1,青空,佐藤,1820000,確認
A2,2026/6/1,白雲,佐藤,2100000,本人より辞退の連絡`,
    counts: '佐藤 2026-04 joined 1\n佐藤 2026-04 revenue 1820000',
    says: 'F3 fell-through 本人より辞退の連絡',
    rows: 'hcx',
  },
  {
    name: 'not too far: the day is not known yet',
    sheet: `
成約日,入社日,求職者,担当,売上
2026/5/12,未定,A2,田中,1200000
2026/5/13,調整中,A3,田中,1000000`,
    counts: '田中 2026-05 placement 2\n田中 2026-05 revenue 2200000',
    says: 'B2 not-yet 未定 heading=入社日\nB3 not-yet 調整中 heading=入社日',
    rows: 'hcc',
  },
  {
    name: 'not too far: another offer was declined, which a remark tells',
    sheet: `
成約日,入社日,求職者,担当,売上,備考
2026/5/12,2026/6/1,A2,田中,1200000,他社内定辞退済`,
    counts: '田中 2026-05 placement 1\n田中 2026-05 revenue 1200000\n田中 2026-06 joined 1',
    rows: 'hc',
  },
];

describe('placements that fell through', () => {
  it.each(CASES)('$name', expectWhole);
});
