import { expectWhole, type WholeCase } from '../../support/whole-answer';

/** A date beside which it is said that the meeting or interview did not take place is no event; the other stages are. */
const RESULTS: readonly WholeCase[] = [
  {
    name: '面談結果 says of each 面談日 whether it was held',
    sheet: `
登録日,求職者,担当,面談日,面談結果,推薦日
2026/5/1,A1,佐藤,2026/5/8,実施,2026/5/12
2026/5/2,A2,田中,2026/5/9,キャンセル,
2026/5/3,A3,佐藤,2026/5/10,無断欠席,
2026/5/4,A4,佐藤,2026/5/11,予定,
2026/5/5,A5,佐藤,2026/5/12,×,
2026/5/6,A6,佐藤,2026/5/13,,`,
    counts: `
佐藤 2026-05 registration 5
田中 2026-05 registration 1
佐藤 2026-05 first_meeting 2
佐藤 2026-05 document_submitted 1`,
    says: `
      E3 cancelled-row キャンセル
      E4 cancelled-row 無断欠席
      E5 planned-row 予定
      E6 cancelled-row ×`,
    rows: 'hcccccc',
  },
  {
    name: 'the result of an interview is its answer: a no was held, what was called off before it was not',
    sheet: `
求職者,担当,推薦日,一次面接日,一次結果,二次面接日,二次面接合否
A1,佐藤,2026/4/2,2026/4/10,合格,2026/4/17,不合格
A2,田中,2026/4/7,2026/4/17,キャンセル,,
A3,佐藤,2026/4/9,2026/4/21,辞退（面接前）,,
A4,佐藤,2026/4/9,2026/4/22,×,,
A5,佐藤,2026/4/9,2026/4/23,未,,`,
    counts: `
佐藤 2026-04 document_submitted 4
田中 2026-04 document_submitted 1
佐藤 2026-04 first_interview_held 3
佐藤 2026-04 second_interview_held 1`,
    says: `
      E2 status-snapshot 合格 count=1 heading=一次結果 status=合格
      G2 status-snapshot 不合格 count=1 heading=二次面接合否 kind=rejected status=不合格
      E3 cancelled-row キャンセル
      E4 cancelled-row 辞退（面接前）
      E5 status-snapshot × count=1 heading=一次結果 kind=rejected status=×
      E6 status-snapshot 未 count=1 heading=一次結果 status=未`,
    ends: 'A1 佐藤 rejected G2\nA3 佐藤 withdrawn E4\nA4 佐藤 rejected E5',
    rows: 'hccccc',
  },
  {
    name: 'a 結果 behind each of several dates is of the date before it',
    sheet: `
求職者,担当,面談日,結果,一次面接日,結果
A1,佐藤,2026/4/2,実施,2026/4/10,キャンセル
A2,佐藤,2026/4/3,キャンセル,,`,
    counts: '佐藤 2026-04 first_meeting 1',
    says: `
      F2 cancelled-row キャンセル
      D3 cancelled-row キャンセル`,
    rows: 'hcx',
  },
  {
    name: 'whether they came is of the only meeting there is',
    sheet: `
面談日,求職者,担当,来社状況,登録日
2026/5/8,A1,佐藤,来社,2026/5/1
2026/5/9,A2,佐藤,無断キャンセル,2026/5/2`,
    counts: '佐藤 2026-05 first_meeting 1\n佐藤 2026-05 registration 2',
    says: 'D3 cancelled-row 無断キャンセル',
    rows: 'hcc',
  },
  {
    name: 'a fee in the row is not called off with an interview',
    sheet: `
Candidate,Consultant,Interview date,Interview result,Offer accepted date,Fee
A1,Emma,2026-05-08,Passed,2026-05-20,12000
A2,Emma,2026-05-09,Cancelled,2026-05-21,8000`,
    counts: `
Emma 2026-05 first_interview_held 1
Emma 2026-05 offer_accepted 2
Emma 2026-05 revenue 20000`,
    says: `
      C1 label-inferred Interview date label=Interview date metric=first_interview_held
      D2 status-snapshot Passed count=1 heading=Interview result status=Passed
      D3 cancelled-row Cancelled
      F1 label-inferred Fee label=Fee metric=revenue`,
    rows: 'hcc',
  },
  {
    name: 'in English',
    sheet: `
Candidate,Consultant,Candidate meeting date,Meeting outcome,CV sent date
A1,Emma,2026-05-08,Held,2026-05-12
A2,Emma,2026-05-09,No show,`,
    counts: 'Emma 2026-05 first_meeting 1\nEmma 2026-05 document_submitted 1',
    says: 'D3 cancelled-row No show',
    rows: 'hcx',
  },
];

const STATUSES: readonly WholeCase[] = [
  {
    name: 'a status beside the only meeting, whatever other dates there are',
    sheet: `
予約日,面談日,求職者,担当,ステータス
2026/5/1,2026/5/8,A1,佐藤,実施済み
2026/5/2,2026/5/9,A2,田中,キャンセル
2026/5/3,2026/5/12,A3,佐藤,無断キャンセル
2026/5/4,2026/5/13,A4,佐藤,先方都合でリスケ`,
    counts: `
佐藤 2026-05 meeting_set 3
田中 2026-05 meeting_set 1
佐藤 2026-05 first_meeting 1`,
    says: `
      E3 cancelled-row キャンセル
      E4 cancelled-row 無断キャンセル
      E5 cancelled-row 先方都合でリスケ`,
    rows: 'hcccc',
  },
  {
    name: 'the status names what was called off',
    sheet: `
登録日,求職者,担当,面談日,推薦日,一次面接日,ステータス
2026/5/1,A1,佐藤,2026/5/8,2026/5/9,2026/5/20,一次面接キャンセル
2026/5/2,A2,佐藤,2026/5/9,,,面談キャンセル
2026/5/3,A3,佐藤,2026/5/10,,,面談前辞退
2026/5/4,A4,佐藤,2026/5/11,2026/5/12,2026/5/21,入社前辞退`,
    counts: `
佐藤 2026-05 registration 4
佐藤 2026-05 first_meeting 2
佐藤 2026-05 document_submitted 2
佐藤 2026-05 first_interview_held 1`,
    says: `
      G2 cancelled-row 一次面接キャンセル
      G3 cancelled-row 面談キャンセル
      G4 cancelled-row 面談前辞退
      G5 status-snapshot 入社前辞退 count=1 heading=ステータス kind=withdrawn status=入社前辞退`,
    ends: 'A3 佐藤 withdrawn G4\nA4 佐藤 withdrawn G5',
    rows: 'hcccc',
  },
  {
    name: 'not too far: between a meeting and an interview, behind a later stage, and of the case as a whole it is asked or left',
    sheet: `
求職者,担当,面談日,推薦日,ステータス
A1,佐藤,2026/5/8,2026/5/9,キャンセル
A2,佐藤,2026/5/9,,選考キャンセル
A3,佐藤,2026/5/10,,連絡不通
A4,佐藤,2026/5/11,,調整中
A5,佐藤,2026/5/12,,面談予定`,
    counts: '佐藤 2026-05 first_meeting 5\n佐藤 2026-05 document_submitted 1',
    says: `
      E2 unknown-status キャンセル count=1 heading=ステータス status=キャンセル
      E3 status-snapshot 選考キャンセル count=1 heading=ステータス kind=withdrawn status=選考キャンセル
      E4 status-snapshot 連絡不通 count=1 heading=ステータス kind=withdrawn status=連絡不通
      E5 status-snapshot 調整中 count=1 heading=ステータス kind=open status=調整中
      E6 status-snapshot 面談予定 count=1 heading=ステータス kind=open status=面談予定`,
    ends: 'A2 佐藤 withdrawn E3\nA3 佐藤 withdrawn E4\nA4 佐藤 open E5\nA5 佐藤 open E6',
    rows: 'hccccc',
  },
  {
    name: 'not too far: with two meetings in the row a bare キャンセル is asked',
    sheet: `
求職者,担当,面談日,一次面接日,ステータス
A1,佐藤,2026/5/8,2026/5/19,キャンセル`,
    counts: '佐藤 2026-05 first_meeting 1\n佐藤 2026-05 first_interview_held 1',
    says: 'E2 unknown-status キャンセル count=1 heading=ステータス status=キャンセル',
    rows: 'hc',
  },
];

describe('beside dates of meetings', () => {
  it.each([...RESULTS, ...STATUSES])('$name', expectWhole);
});
