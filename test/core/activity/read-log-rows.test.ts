import { dayOf } from '../../../src/core/calendar/day';
import { expectWhole, type WholeCase } from '../../support/whole-answer';

/** Each row of a log is counted, or left out with the reason at the cell that gave it. */

const ROWS: readonly WholeCase[] = [
  {
    name: 'rows of a team, of everybody and of somebody the settings ignore',
    sheet: `
日付,担当,活動,求職者
2026/4/1,佐藤,面談,A001
2026/4/1,東京チーム,面談,A002
2026/4/2,営業部,面談,A003
2026/4/2,研修生,面談,A004
2026/4/3,佐藤・田中,面談,A005
2026/4/3,田中,面談,A006
2026/4/3,未定,面談,A007`,
    options: { settings: [['担当者', '研修生', '除外']] },
    counts: '佐藤 2026-04 first_meeting 1\n田中 2026-04 first_meeting 1\n- 2026-04 first_meeting 2',
    rows: 'hcxxxccc',
    says: `
      B3 group-row 東京チーム
      B4 group-row 営業部
      B5 ignored-member 研修生
      B6 several-members 佐藤・田中`,
  },
  {
    name: 'dates: ahead of the as-of day, on it, unreadable, missing',
    sheet: `
日付,担当,活動,求職者
2026/4/29,佐藤,面談,A001
2026/4/30,佐藤,面談,A002
2026/5/1,佐藤,面談,A003
そのうち,佐藤,面談,A004
,佐藤,面談,A005
2026/4/30,佐藤,書類推薦,A006
2026/4/30,佐藤,書類推薦,A007
2026/4/30,佐藤,書類推薦,A008`,
    options: { asOf: dayOf(2026, 4, 30) },
    counts: '佐藤 2026-04 first_meeting 2\n佐藤 2026-04 document_submitted 3',
    rows: 'hccxxxccc',
    says: 'A4 plan 2026/5/1\nA5 unreadable-date そのうち\nA6 no-date',
  },
  {
    name: 'a month in the title dates a log without dates',
    sheet: `
2026年5月 活動記録,,
担当,活動,求職者
佐藤,面談,A001
田中,書類推薦,A002`,
    counts: '佐藤 2026-05 first_meeting 1\n田中 2026-05 document_submitted 1',
    rows: 'hhcc',
  },
  {
    name: 'a month to come in the title makes plans of all rows',
    sheet: `
2026年5月 活動記録,,
担当,活動,求職者
佐藤,面談,A001
田中,書類推薦,A002`,
    options: { asOf: dayOf(2026, 4, 30) },
    counts: '',
    rows: 'hhxx',
    says: 'B3 plan 面談\nB4 plan 書類推薦',
  },
  {
    name: 'a quarter in the title is said to be coarse',
    sheet: `
2026年度1Q 活動記録,,
担当,活動,求職者
佐藤,面談,A001
田中,書類推薦,A002`,
    counts: '佐藤 2026-04 first_meeting 1\n田中 2026-04 document_submitted 1',
    rows: 'hhcc',
    says: 'A3 coarse-period count=2',
  },
  {
    name: 'labels that are no acts',
    sheet: `
日付,担当,活動内容,求職者
2026/4/1,佐藤,面談予定,A001
2026/4/1,佐藤,面談目標,A001
2026/4/1,佐藤,書類通過率,A001
2026/4/2,佐藤,,A001
2026/4/2,佐藤,社内MTG,A001
2026/4/2,佐藤,面談リスケ,A001
2026/4/3,佐藤,ほげほげ,A001
2026/4/3,佐藤,雑務,A001
2026/4/3,佐藤,活動内容,A001
2026/4/6,佐藤,面談,A001`,
    options: { settings: [['指標', '雑務', '除外']] },
    counts: '佐藤 2026-04 first_meeting 1',
    rows: 'hxxxxxxxxhc',
    says: `
      C2 label-planned 面談予定
      C3 label-target 面談目標
      C4 label-rate 書類通過率
      C5 no-activity
      C6 no-event 社内MTG count=1 label=社内MTG
      C7 no-event 面談リスケ count=1 label=面談リスケ
      C8 unknown-label ほげほげ count=1 label=ほげほげ
      C9 ignored-label 雑務`,
  },
  {
    name: 'ends among the acts: counted where the catalogue counts them, kept where they are anybody’s',
    sheet: `
日付,担当,活動内容,求職者,企業
2026/4/1,佐藤,書類推薦,A001,青空
2026/4/3,佐藤,書類不通過,A001,青空
2026/4/6,佐藤,内定辞退,A002,白雲
2026/4/7,佐藤,選考辞退,A003,
2026/4/8,佐藤,お見送り,,白雲
2026/4/9,佐藤,お見送り,A004,白雲
2026/4/9,佐藤,お見送り,,
不明,佐藤,お見送り,A005,白雲
2026/4/9,佐藤,面談×,A006,
2026/4/10,佐藤・田中,お見送り,A007,
2026/4/10,営業部,お見送り,A008,
2026/4/13,田中,選考辞退,A009,`,
    counts: `
      佐藤 2026-04 document_submitted 1
      佐藤 2026-04 document_rejected 1
      佐藤 2026-04 offer_declined 1
      佐藤 2026-04 selection_withdrawn 1
      田中 2026-04 selection_withdrawn 1`,
    rows: 'hccccxxxxxxxc',
    says: `
      C6 end-row お見送り end=rejected
      C7 end-row お見送り end=rejected
      C8 end-row お見送り end=rejected
      C9 end-row お見送り end=rejected
      C10 unknown-label 面談× count=1 label=面談×
      B11 several-members 佐藤・田中
      C11 end-row お見送り end=rejected
      C12 end-row お見送り end=rejected`,
    ends: `
      A001 青空 佐藤 rejected 2026-04-03 C3
      A002 白雲 佐藤 withdrawn 2026-04-06 C4
      A003 佐藤 withdrawn 2026-04-07 C5
      A004 白雲 佐藤 rejected 2026-04-09 C7
      A005 白雲 佐藤 rejected C9
      A007 rejected 2026-04-10 C11
      A008 rejected 2026-04-10 C12
      A009 田中 withdrawn 2026-04-13 C13
      白雲 佐藤 rejected 2026-04-08 C6`,
  },
];

const COUNTS: readonly WholeCase[] = [
  {
    name: 'what a column of counts may hold',
    sheet: `
日付,担当,活動,件数
2026/4/1,佐藤,求職者架電,12
2026/4/1,佐藤,スカウト送信,30通
2026/4/1,佐藤,面談,0
2026/4/2,佐藤,求職者架電,休
2026/4/2,佐藤,スカウト送信,#REF!
2026/4/2,佐藤,面談,たくさん
2026/4/3,佐藤,求職者架電,-4
2026/4/3,佐藤,スカウト送信,約50
2026/4/3,佐藤,面談,2.5
2026/4/6,佐藤,求職者架電,-
2026/4/6,佐藤,スカウト送信,
2026/4/6,佐藤,面談,2`,
    counts: '佐藤 2026-04 candidate_call 12\n佐藤 2026-04 scout_sent 80\n佐藤 2026-04 first_meeting 4.5',
    rows: 'hcccxxxxccxxc',
    says: `
      D5 no-data 休 heading=件数
      D6 error-cell #REF! heading=件数
      D7 unreadable-number たくさん heading=件数
      D8 negative-count -4 heading=件数
      D9 rough-number 約50 heading=件数 number=50
      D10 rough-number 2.5 heading=件数 number=2.5
      D11 blank-count -
      D12 blank-count`,
  },
  {
    name: 'three blank counts in ten mean one each',
    sheet: `
日付,担当,活動,件数
2026/4/1,佐藤,求職者架電,12
2026/4/1,佐藤,面談,
2026/4/2,佐藤,求職者架電,8
2026/4/2,佐藤,面談,
2026/4/3,佐藤,求職者架電,-
2026/4/3,佐藤,面談,
2026/4/6,佐藤,求職者架電,9
2026/4/6,佐藤,面談,2
2026/4/7,佐藤,求職者架電,4
2026/4/7,佐藤,面談,2`,
    counts: '佐藤 2026-04 candidate_call 33\n佐藤 2026-04 first_meeting 7',
    rows: 'hccccxccccc',
    says: 'D6 blank-count -',
  },
  {
    name: 'a level that has come down to none is none; a column of counts wins over the label',
    sheet: `
日付,担当,活動,件数
2026/4/1,佐藤,稼働求職者数,5
2026/4/1,佐藤,架電×30,12
2026/4/8,佐藤,稼働求職者数,0`,
    counts: '佐藤 2026-04 candidate_call 12',
    rows: 'hccc',
    says: 'C3 label-inferred 架電 label=架電 metric=candidate_call',
  },
  {
    name: 'how often stands in the label where no column says it',
    sheet: `
日付,担当,活動,求職者
2026/4/1,佐藤,求職者架電×30,
2026/4/1,佐藤,面談×1,A001
2026/4/2,佐藤,面談,A002`,
    counts: '佐藤 2026-04 candidate_call 30\n佐藤 2026-04 first_meeting 2',
    rows: 'hccc',
    says: 'C2 count-in-label 求職者架電×30 count=30',
  },
  {
    name: 'money beside the acts: the actual amounts, not what is expected, and no average',
    sheet: `
日付,担当,活動,求職者,売上,売上見込,平均単価
2026/4/1,佐藤,面談,A001,,80万円,
2026/4/2,佐藤,内定承諾,A002,90万円,100万円,90万円
2026/4/3,佐藤,内定承諾,A003,120万円,,120万円`,
    counts: '佐藤 2026-04 first_meeting 1\n佐藤 2026-04 offer_accepted 2\n佐藤 2026-04 revenue 2100000',
    rows: 'hccc',
    says: 'F2 column-planned heading=売上見込',
  },
];

const EMPTY: readonly WholeCase[] = [
  {
    name: 'a heading alone gives nothing, whether of acts or of figures; what it would keep is kept here',
    sheet: `
日付,担当,活動,求職者
,,,
月,担当,書類通過,内定
,,,
月,担当,面談,推薦,内定承諾
2026年4月,佐藤,2,1,0`,
    counts: '佐藤 2026-04 first_meeting 2\n佐藤 2026-04 document_submitted 1',
    rows: 'h.h.hc',
    metrics: 'first_meeting document_submitted document_passed offer offer_accepted',
  },
];

test('合計 in the place of a person, in a row like any other, is no act of anybody', () => {
  const date = new Date(2026, 3, 1);
  expectWhole({
    name: 'Dates',
    sheet: [
      ['日付', '担当', '活動', '件数'],
      [date, '佐藤', '面談', 2],
      [date, '田中', '面談', 3],
      [date, '合計', '面談', 5],
    ],
    counts: '佐藤 2026-04 first_meeting 2\n田中 2026-04 first_meeting 3',
    rows: 'hccx',
    says: 'B4 total-row 合計',
  });
});

describe('tables without rows', () => {
  test.each(EMPTY)('$name', expectWhole);
});

describe('rows', () => {
  test.each(ROWS)('$name', expectWhole);
});

describe('counts', () => {
  test.each(COUNTS)('$name', expectWhole);
});
