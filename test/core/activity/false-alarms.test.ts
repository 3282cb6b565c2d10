import { expectWhole, type WholeCase } from '../../support/whole-answer';

/** Nothing is said of a total that is right, of figures where there are none. */

const CASES: readonly WholeCase[] = [
  {
    name: 'a total of one activity is compared with that one',
    sheet: `
日付,担当,活動,件数
2026/5/11,佐藤,スカウト送信,80
2026/5/12,佐藤,推薦,3
2026/5/13,田中,推薦,2
合計,,推薦,5
合計,,スカウト送信,81`,
    counts: `
佐藤 2026-05 document_submitted 3
佐藤 2026-05 scout_sent 80
田中 2026-05 document_submitted 2`,
    says: `
      A5 total-row 合計
      D6 total-mismatch 81 counted=80 heading=件数 stated=81`,
    rows: 'hcccxx',
  },
  {
    name: 'a total without an activity with all of them',
    sheet: `
日付,担当,活動,件数
2026/5/11,佐藤,スカウト送信,80
2026/5/12,佐藤,推薦,3
合計,,,83
総計,,,85`,
    counts: '佐藤 2026-05 document_submitted 3\n佐藤 2026-05 scout_sent 80',
    says: `
      A4 total-row 合計
      D5 total-mismatch 85 counted=83 heading=件数 stated=85`,
    rows: 'hccxx',
  },
  {
    name: 'an empty column under a word nobody knows holds no figures, one with figures does',
    sheet: `
年月日,担当者,求職者氏名,区分,紹介先,摘要,所要
2026/4/1,佐藤,山田,面談,,,40
2026/4/6,佐藤,山田,推薦,A商事,,15`,
    counts: '佐藤 2026-04 document_submitted 1\n佐藤 2026-04 first_meeting 1',
    says: 'G1 figure-column 所要 heading=所要',
    rows: 'hcc',
  },
];

test.each(CASES)('$name', (one) => expectWhole(one));
