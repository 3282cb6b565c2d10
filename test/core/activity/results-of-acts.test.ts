import { expectWhole, type WholeCase } from '../../support/whole-answer';

/** What the result column of a log says happened on a day nobody wrote down: not counted, and said so. */
const CASES: readonly WholeCase[] = [
  {
    name: 'passed and offered: no day of their own',
    sheet: `
日付,担当,活動,求職者,企業,結果
2026/5/11,佐藤,推薦,A1,青空,通過
2026/5/18,佐藤,一次面接実施,A1,青空,通過
2026/6/3,佐藤,最終面接,A1,青空,内定
2026/6/5,田中,推薦,A2,白雲,NG
2026/6/6,田中,一次面接実施,A3,白雲,辞退`,
    counts: `
佐藤 2026-05 document_submitted 1
佐藤 2026-05 first_interview_held 1
佐藤 2026-06 final_interview_held 1
田中 2026-06 document_submitted 1
田中 2026-06 first_interview_held 1`,
    says: `
      F2 result-of-act 通過 count=2 heading=結果 status=通過
      F4 result-of-act 内定 count=1 heading=結果 kind=open status=内定
      F6 result-of-act 辞退 count=1 heading=結果 kind=withdrawn status=辞退`,
    ends: 'A2 白雲 田中 rejected 2026-06-05 F5\nA3 白雲 田中 withdrawn 2026-06-06 F6',
    rows: 'hccccc',
  },
  {
    name: 'calls that led to something',
    sheet: `
日付,RA,企業名,アクション,結果
2026/5/11,渡辺,青空,企業架電,アポ獲得
2026/5/12,渡辺,白雲,企業架電,担当者接続
2026/5/12,渡辺,白雲,企業架電,不在`,
    counts: '渡辺 2026-05 client_call 3',
    says: `
      E2 result-of-act アポ獲得 count=1 heading=結果 kind=open status=アポ獲得
      E3 result-of-act 担当者接続 count=1 heading=結果 kind=open status=担当者接続`,
    rows: 'hccc',
  },
  {
    name: 'not too far: done, waiting, the act itself in other words, and how the case stands',
    sheet: `
日付,担当,活動,求職者,ステータス,結果
2026/5/11,佐藤,面談,A1,書類通過,完了
2026/5/12,佐藤,一次面接実施,A2,一次面接,結果待ち
2026/5/13,佐藤,内定,A3,内定,内定
2026/5/14,佐藤,内定承諾,A4,,承諾`,
    counts: `
佐藤 2026-05 first_meeting 1
佐藤 2026-05 first_interview_held 1
佐藤 2026-05 offer 1
佐藤 2026-05 offer_accepted 1`,
    ends: 'A4 佐藤 hired 2026-05-14 F5',
    rows: 'hcccc',
  },
  {
    name: 'in English',
    sheet: `
Date,Consultant,Activity,Candidate,Outcome
2026-05-11,Emma,1st interview,A1,Offer
2026-05-12,Emma,CV sent,A2,Rejected`,
    counts: 'Emma 2026-05 first_interview_held 1\nEmma 2026-05 document_submitted 1',
    says: 'E2 result-of-act Offer count=1 heading=Outcome kind=open status=Offer',
    ends: 'A2 Emma rejected 2026-05-12 E3',
    rows: 'hcc',
  },
];

describe('results of acts', () => {
  it.each(CASES)('$name', expectWhole);
});
