import { dayOf } from '../../../src/core/calendar/day';
import { expectWhole, type WholeCase } from '../../support/whole-answer';

const JUNE = { asOf: dayOf(2026, 6, 15) };

/** What is still to be done, or hoped for, is no event; and a column that is not read is named. */
const CASES: readonly WholeCase[] = [
  {
    name: 'the next action is not what was done',
    sheet: `
日付,担当,求職者,現在の状況,次回アクション
2026/5/8,佐藤,A1,面談済,求人提案
2026/5/11,田中,A2,推薦済,一次面接`,
    says: `
      E1 column-planned heading=次回アクション
      D2 status-snapshot 面談済 count=1 heading=現在の状況 kind=open status=面談済
      D3 status-snapshot 推薦済 count=1 heading=現在の状況 kind=open status=推薦済`,
    ends: 'A1 佐藤 open D2\nA2 田中 open D3',
    rows: 'hxx',
  },
  ...[
    'ネクストアクション',
    '次アクション',
    '次の一手',
    '今後の対応',
    'Next action',
    'Next step',
    '次回対応内容',
    '明日の行動',
  ].map(
    (heading): WholeCase => ({
      name: `${heading} beside what was done`,
      sheet: `
日付,担当,求職者,活動,${heading}
2026/5/8,佐藤,A1,面談,求人提案
2026/5/11,佐藤,A2,推薦,一次面接`,
      counts: '佐藤 2026-05 first_meeting 1\n佐藤 2026-05 document_submitted 1',
      says: `E1 column-planned heading=${heading}`,
      rows: 'hcc',
    }),
  ),
  ...['対応', '対応内容', 'アクション', '行動'].map(
    (heading): WholeCase => ({
      name: `not too far: ${heading} is what was done`,
      sheet: `
日付,担当,求職者,${heading}
2026/5/8,佐藤,A1,面談`,
      counts: '佐藤 2026-05 first_meeting 1',
      rows: 'hc',
    }),
  ),
  ...[
    '決定予定',
    '決定見込み',
    '入社予定',
    '成約見込',
    '決定予定日',
    '承諾見込み日',
    '次回面接日',
    '面談予定日',
    '入社予定日',
  ].map(
    (heading): WholeCase => ({
      name: `${heading}: a day that may be past by now, and yet no event`,
      sheet: `
求職者,担当,推薦日,${heading}
A1,佐藤,2026/5/1,2026/6/10
A2,田中,2026/5/2,2026/6/30`,
      counts: '佐藤 2026-05 document_submitted 1\n田中 2026-05 document_submitted 1',
      says: `D1 column-planned heading=${heading}`,
      rows: 'hcc',
      options: JUNE,
    }),
  ),
  {
    name: 'months of a forecast, too',
    sheet: `
ヨミ,求職者,担当,決定予定
A,A1,佐藤,6月
B,A2,田中,7月`,
    says: `
      D1 column-planned heading=決定予定
      A2 status-snapshot A count=1 heading=ヨミ kind=open status=A
      A3 status-snapshot B count=1 heading=ヨミ kind=open status=B`,
    ends: 'A1 佐藤 open A2\nA2 田中 open A3',
    rows: 'hxx',
    options: JUNE,
  },
  {
    name: 'not too far: 決定日 is one',
    sheet: `
求職者,担当,決定日
A1,佐藤,2026/6/10`,
    counts: '佐藤 2026-06 placement 1',
    rows: 'hc',
    options: JUNE,
  },
  {
    name: 'days with a word beside them under a heading nobody knows are said to be left out',
    sheet: `
登録日,求職者,担当,電話①,電話②,面談日
2026/5/1,A1,佐藤,5/1 不在,5/2 ○,2026/5/8
2026/5/1,A2,田中,5/1 ○,,2026/5/7`,
    counts: `
佐藤 2026-05 registration 1
田中 2026-05 registration 1
佐藤 2026-05 first_meeting 1
田中 2026-05 first_meeting 1`,
    says: `
      D2 not-yet 5/1 不在 heading=電話①
      D3 unknown-stage 電話① count=1 heading=電話① label=電話①
      E2 unknown-stage 電話② count=1 heading=電話② label=電話②`,
    rows: 'hcc',
  },
  {
    name: 'a call nobody answered was made; a meeting nobody came to was not held',
    sheet: `
求職者,担当,求職者架電日,面談日
A1,佐藤,2026/5/1 不在,2026/5/8 不在
A2,佐藤,2026/5/2 キャンセル,2026/5/9`,
    counts: '佐藤 2026-05 candidate_call 1\n佐藤 2026-05 first_meeting 1',
    says: `
      D2 not-yet 2026/5/8 不在 heading=面談日
      C3 not-yet 2026/5/2 キャンセル heading=求職者架電日`,
    rows: 'hcc',
  },
];

describe('what is planned', () => {
  it.each(CASES)('$name', expectWhole);
});
