import { casesOf, expectReading, type ReadingCase } from '../../support/whole-reading';

/** A longer time among shorter ones sums up those of its own person, team and metric only. */

const OF_OTHERS: readonly ReadingCase[] = [
  {
    name: 'a month of somebody who lists no days is data',
    sheet: `
日付,担当,面談数,推薦数
2026/4/1,佐藤,3,1
2026/4/2,佐藤 健,4,1
2026年4月,田中,9,5
2026年4月,佐藤さん,7,2
2026/5/1,佐藤,5,1`,
    counts: `
佐藤健 2026-04 first_meeting 7
佐藤健 2026-04 document_submitted 2
田中 2026-04 first_meeting 9
田中 2026-04 document_submitted 5
佐藤健 2026-05 first_meeting 5
佐藤健 2026-05 document_submitted 1`,
    rows: 'hcccxc',
    said: `
member-merged
missing-key-metric
total-row A5
totals-only`,
    typed: true,
  },
  {
    name: 'so is a metric that is kept by the month',
    sheet: `
日付,担当,項目,目標,実績
2026/4/1,佐藤,面談数,5,3
2026/4/2,佐藤,面談数,5,4
2026年4月,佐藤,推薦数,9,9
2026年4月,佐藤,面談数,9,7`,
    counts: `
佐藤 2026-04 first_meeting 7
佐藤 2026-04 document_submitted 9`,
    rows: 'hcccx',
    said: `
missing-key-metric
total-row A5
totals-only`,
    typed: true,
  },
  {
    name: 'so is that of another team',
    sheet: `
日付,チーム,面談数,推薦数
2026/4/1,東京,3,1
2026/4/2,東京,4,1
2026年4月,大阪,9,5`,
    counts: `
- 2026-04 first_meeting 16
- 2026-04 document_submitted 7`,
    rows: 'hccc',
    said: `
missing-key-metric
sheet-without-members
totals-only`,
    typed: true,
  },
  {
    name: 'a quarter of each of two people, behind the months of both',
    sheet: `
年月,担当,面談数,推薦数
2026年4月,佐藤,3,1
2026年4月,田中,4,1
2026年5月,佐藤,5,1
2026年5月,田中,6,1
2026年度1Q,佐藤,8,2
2026年度1Q,田中,10,2`,
    counts: `
佐藤 2026-04 first_meeting 3
佐藤 2026-04 document_submitted 1
佐藤 2026-05 first_meeting 5
佐藤 2026-05 document_submitted 1
田中 2026-04 first_meeting 4
田中 2026-04 document_submitted 1
田中 2026-05 first_meeting 6
田中 2026-05 document_submitted 1`,
    rows: 'hccccxx',
    said: `
missing-key-metric
total-row A6 A7
totals-only`,
    typed: true,
  },
  {
    name: 'a quarter under the months of each, checked, and the other’s wrong',
    sheet: `
担当,年月,面談数,推薦数
佐藤,2026年4月,3,1
,2026年5月,4,1
,2026年度1Q,7,2
田中,2026年4月,5,1
,2026年5月,6,1
,2026年度1Q,12,2`,
    counts: `
佐藤 2026-04 first_meeting 3
佐藤 2026-04 document_submitted 1
佐藤 2026-05 first_meeting 4
佐藤 2026-05 document_submitted 1
田中 2026-04 first_meeting 5
田中 2026-04 document_submitted 1
田中 2026-05 first_meeting 6
田中 2026-05 document_submitted 1`,
    rows: 'hccxccx',
    said: `
key-filled-down A2
missing-key-metric
total-mismatch C7
total-row B4
totals-only`,
    typed: true,
  },
  {
    name: 'days and weeks of a month named above them',
    sheet: `
2026年4月,,,
日,担当,面談数,推薦数
1日,佐藤,3,10
2日,佐藤,4,20
1日〜7日,佐藤,7,30
8日,佐藤,5,30
8日〜14日,佐藤,5,30`,
    days: `
佐藤 2026-04-01 first_meeting 3
佐藤 2026-04-01 document_submitted 10
佐藤 2026-04-02 first_meeting 4
佐藤 2026-04-02 document_submitted 20
佐藤 2026-04-08 first_meeting 5
佐藤 2026-04-08 document_submitted 30`,
    rows: 'hhccxcx',
    said: `
missing-key-metric
total-row A5 A7
totals-only`,
  },
];

test.each(casesOf(OF_OTHERS))('$name', expectReading);
