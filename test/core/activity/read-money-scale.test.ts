import { lines, readSheet, sumsOf } from '../../support/read-sheet';

/** What one unit of money stands for is said in many places; the nearest one wins. */
test.each([
  {
    name: 'the heading of the column before the note over the table',
    sheet: `
2026年4月 実績（単位：千円）,,
担当,売上,粗利（万円）
佐藤,900,30`,
    money: '佐藤 2026-04 revenue 900000\n佐藤 2026-04 gross_profit 300000',
  },
  {
    name: 'the label of the row before a column of units, that before the note; other units are none of money',
    sheet: `
単位：千円,,,
2026年度,,,
項目,単位,4月,5月
売上（百万円）,万円,2,3
粗利,万円,30,40
返金額,,5,6
面談,件,7,8`,
    money: `
      - 2026-04 revenue 2000000
      - 2026-05 revenue 3000000
      - 2026-04 gross_profit 300000
      - 2026-05 gross_profit 400000
      - 2026-04 refund_amount 5000
      - 2026-05 refund_amount 6000
      - 2026-04 first_meeting 7
      - 2026-05 first_meeting 8`,
  },
  {
    name: 'a column of units in English',
    sheet: `
Metric,Unit,Jan 2026,Feb 2026
Fees,£k,26,30
CVs sent,no.,5,6`,
    money: `
      - 2026-01 revenue 26000
      - 2026-02 revenue 30000
      - 2026-01 document_submitted 5
      - 2026-02 document_submitted 6`,
  },
  {
    name: 'a unit in the cell before that of the heading, in a log as well',
    sheet: `
日付,担当,活動,求職者,売上（万円）
2026/4/8,佐藤,内定承諾,木下,120
2026/4/9,佐藤,内定承諾,三好,150万
2026/4/10,田中,内定承諾,大野,1.2億`,
    money: `
      佐藤 2026-04 offer_accepted 2
      佐藤 2026-04 revenue 2700000
      田中 2026-04 offer_accepted 1
      田中 2026-04 revenue 120000000`,
  },
  {
    name: 'the corner before the note; a unit in the cell before all of them',
    sheet: `
単位：千円,,
【売上（万円）】,2026年4月,2026年5月
佐藤,90,180
田中,50円,1.2億
堀江,300万,2k`,
    money: `
      佐藤 2026-04 revenue 900000
      佐藤 2026-05 revenue 1800000
      田中 2026-04 revenue 50
      田中 2026-05 revenue 120000000
      堀江 2026-04 revenue 3000000
      堀江 2026-05 revenue 2000`,
  },
  {
    name: 'no unit anywhere is yen',
    sheet: `
月,担当,売上
2026年4月,佐藤,"900,000"`,
    money: '佐藤 2026-04 revenue 900000',
  },
])('$name', ({ sheet, money }) => {
  expect(sumsOf(readSheet(sheet))).toEqual(lines(money));
});
