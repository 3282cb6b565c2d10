import { expectWhole, type WholeCase } from '../../support/whole-answer';

/** A word beside an activity is its status (完了, キャンセル), unless it names another event of it (設定). */

const CASES: readonly WholeCase[] = [
  {
    name: 'done, cancelled, planned and not begun are statuses',
    sheet: `
日付,担当,活動,求職者,状況
2026/5/8,佐藤,面談,山田,完了
2026/5/9,田中,面談,鈴木,キャンセル
2026/5/12,佐藤,求人紹介,山田,完了
2026/5/22,佐藤,一次面接,山田,完了
2026/5/25,佐藤,二次面接,山田,予定
2026/5/26,佐藤,面談,伊藤,日程調整中
2026/5/27,佐藤,面談,高橋,未`,
    counts: `
佐藤 2026-05 first_interview_held 1
佐藤 2026-05 first_meeting 1
佐藤 2026-05 job_proposed 1`,
    says: `
      E3 cancelled-row キャンセル
      E6 planned-row 予定
      E7 planned-row 日程調整中
      E8 planned-row 未`,
    rows: 'hcxccxxx',
  },
  {
    name: 'whatever the column is called',
    sheet: `
日付,担当,活動,区分
2026/5/8,佐藤,面談,実施
2026/5/9,田中,面談,キャンセル
2026/5/12,佐藤,求人紹介,実施`,
    counts: '佐藤 2026-05 first_meeting 1\n佐藤 2026-05 job_proposed 1',
    says: 'D3 cancelled-row キャンセル',
    rows: 'hcxc',
  },
  {
    name: 'in English',
    sheet: `
Date,Recruiter,Activity,Candidate,Status
2026-05-08,Emma,Candidate interview,J Lee,Completed
2026-05-09,Tom,Candidate interview,Y Mori,No show
2026-05-12,Emma,CV submission,J Lee,Completed
2026-05-22,Emma,1st interview,J Lee,Completed
2026-05-23,Emma,Final interview,J Lee,Cancelled`,
    counts: `
Emma 2026-05 document_submitted 1
Emma 2026-05 first_interview_held 1
Emma 2026-05 first_meeting 1`,
    says: 'E3 cancelled-row No show\nE6 cancelled-row Cancelled',
    rows: 'hcxccx',
  },
  {
    name: 'where one of them is an arrangement, both name the event, and what is done needs no other name',
    sheet: `
日付,担当,活動,求職者,状況
2026/5/8,佐藤,面談,山田,設定
2026/5/9,佐藤,面談,山田,実施
2026/5/10,佐藤,一次面接,山田,設定
2026/5/12,佐藤,求人紹介,山田,完了
2026/5/13,佐藤,求人紹介,鈴木,済
2026/5/14,田中,面談,鈴木,キャンセル`,
    counts: `
佐藤 2026-05 first_interview_set 1
佐藤 2026-05 first_meeting 1
佐藤 2026-05 job_proposed 2
佐藤 2026-05 meeting_set 1`,
    says: `
      C2 label-inferred 面談設定 label=面談設定 metric=meeting_set
      C7 no-event 面談キャンセル count=1 label=面談キャンセル`,
    rows: 'hcccccx',
  },
];

test.each(CASES)('$name', (one) => expectWhole(one));
