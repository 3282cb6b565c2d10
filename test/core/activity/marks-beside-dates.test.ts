import { dayOf } from '../../../src/core/calendar/day';
import { expectWhole, type WholeCase } from '../../support/whole-answer';

/**
 * A column of marks beside a column of dates of the same thing: the date says when, the mark whether (面談日 | 面談実施) or with
 * what result (書類結果日 | 書類結果). One thing is counted once.
 */

const HELD: readonly WholeCase[] = [
  {
    name: 'a meeting counts on its day where its mark says that it was held, and only there',
    sheet: `
求職者,担当,面談日,面談実施
山田,佐藤,2026/5/8,○
鈴木,田中,2026/5/9,×
伊藤,佐藤,2026/5/11,△
高橋,佐藤,2026/5/12,
渡辺,田中,2026/6/20,
小林,田中,2026/5/14,キャンセル
林,田中,2026/5/15,？？？`,
    counts: '佐藤 2026-05 first_meeting 1',
    says: `
      D3 cancelled-row × heading=面談実施
      D4 not-yet △ heading=面談実施
      C5 not-yet 2026/5/12 heading=面談実施
      C6 plan 2026/6/20 heading=面談日
      D7 cancelled-row キャンセル heading=面談実施
      D8 unknown-mark ？？？ heading=面談実施`,
    rows: 'hcxxxxxx',
    options: { asOf: dayOf(2026, 6, 15) },
  },
  {
    name: 'the day of arranging is another thing',
    sheet: `
面談設定日,面談日,面談実施,求職者,担当
2026/4/30,2026/5/8,○,山田,佐藤
2026/5/2,2026/5/9,×,鈴木,田中`,
    counts: `
佐藤 2026-04 meeting_set 1
佐藤 2026-05 first_meeting 1
田中 2026-05 meeting_set 1`,
    says: `
      A1 label-inferred 面談設定日 label=面談設定日 metric=meeting_set
      C3 cancelled-row × heading=面談実施`,
    rows: 'hcc',
  },
  {
    name: 'an interview, too, and an unticked box is no mark',
    sheet: [
      ['求職者', '担当', '一次面接日', '一次面接実施'],
      ['山田', '佐藤', '2026/5/8', true],
      ['鈴木', '田中', '2026/5/9', false],
    ],
    counts: '佐藤 2026-05 first_interview_held 1',
    says: 'C3 not-yet 2026/5/9 heading=一次面接実施',
    rows: 'hcx',
  },
  {
    name: 'words for it, and an English sheet',
    sheet: `
Candidate,Consultant,Candidate meeting date,Candidate meeting held
C1,Emma,2026-05-08,Yes
C2,Emma,2026-05-09,No
C3,Emma,2026-05-10,Done`,
    counts: 'Emma 2026-05 first_meeting 2',
    says: 'D3 cancelled-row No heading=Candidate meeting held',
    rows: 'hcxc',
  },
  {
    name: 'a mark without a date counts in the month of the only other date there is',
    sheet: `
応募日,求職者,担当,面談日,面談実施
2026/4/1,山田,佐藤,2026/5/8,○
2026/4/2,鈴木,佐藤,,○`,
    counts: `
佐藤 2026-04 new_leads 2
佐藤 2026-04 first_meeting 1
佐藤 2026-05 first_meeting 1`,
    says: `
      A1 label-inferred 応募日 label=応募日 metric=new_leads
      E2 flags-dated count=1 heading=応募日 undated=0`,
    rows: 'hcc',
  },
  {
    name: 'the mark of an interview that asks for its result leaves the interview held',
    sheet: `
求職者,担当,一次面接日,一次面接
山田,佐藤,2026/5/8,○
鈴木,田中,2026/5/9,×`,
    counts: '佐藤 2026-05 first_interview_held 1\n田中 2026-05 first_interview_held 1',
    says: `
      D2 column-alike 一次面接 heading=一次面接 used=一次面接日
      D3 end-in-cell × end=rejected heading=一次面接`,
    ends: '鈴木 田中 rejected D3',
    rows: 'hcc',
  },
];

const RESULTS: readonly WholeCase[] = [
  {
    name: 'a result is dated by the column that is called its day',
    sheet: `
求職者,担当,推薦日,書類結果日,書類結果
山田,佐藤,2026/4/28,2026/5/8,通過
鈴木,田中,2026/5/2,2026/5/11,不通過
伊藤,佐藤,2026/5/7,,
高橋,佐藤,2026/5/7,2026/5/12,`,
    counts: `
佐藤 2026-04 document_submitted 1
佐藤 2026-05 document_passed 1
佐藤 2026-05 document_submitted 2
田中 2026-05 document_submitted 1`,
    says: `
      E1 label-inferred 書類結果 label=書類結果 metric=document_passed
      E3 end-in-cell 不通過 end=rejected heading=書類結果
      D5 not-yet 2026/5/12 heading=書類結果`,
    ends: '鈴木 田中 rejected 2026-05-11 E3',
    rows: 'hcccc',
  },
  {
    name: 'the day of a result without the result is a stage nobody knows, and no number of days',
    sheet: `
求職者,担当,推薦日,書類結果日
山田,佐藤,2026/4/28,2026/5/8
鈴木,田中,2026/5/2,2026/5/11`,
    counts: '佐藤 2026-04 document_submitted 1\n田中 2026-05 document_submitted 1',
    says: 'D2 unknown-stage 書類結果日 count=2 heading=書類結果日 label=書類結果日',
    rows: 'hcc',
  },
  {
    name: 'days of waiting are a duration, whatever they are called',
    sheet: `
月,担当,推薦数,書類結果待ち日数,書類結果日数
2026/4,佐藤,4,6,6
2026/5,佐藤,3,7,7`,
    counts: '佐藤 2026-04 document_submitted 4\n佐藤 2026-05 document_submitted 3',
    rows: 'hcc',
  },
];

test.each([...HELD, ...RESULTS])('$name', (one) => expectWhole(one));
