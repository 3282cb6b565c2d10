import { expectWhole, type WholeCase } from '../../support/whole-answer';

/** Status columns: what did not take place is left out where its status says so, how a candidate stands is kept. */

const ACTS: readonly WholeCase[] = [
  {
    name: 'of two status columns the one that decided is shown',
    sheet: `
日付,担当,活動,求職者,ステータス,結果
2026/4/1,佐藤,面談,A001,支援中,実施
2026/4/2,佐藤,面談,A002,支援中,キャンセル
2026/4/3,佐藤,面談,A003,未着手,
2026/4/6,佐藤,面談,A004,検討中,リスケ
2026/4/7,佐藤,面談,A005,検討中,-`,
    counts: '佐藤 2026-04 first_meeting 2',
    rows: 'hcxxxc',
    says: `
      E2 unknown-status 支援中 count=2 heading=ステータス status=支援中
      F3 cancelled-row キャンセル
      E4 planned-row 未着手
      F5 cancelled-row リスケ`,
  },
  {
    name: 'nobody reached: calls, mails and scouts were made, a meeting was not held, and nothing ends by it',
    sheet: `
日付,担当,活動,求職者,企業,結果
2026/4/1,佐藤,求職者架電,A001,,不在
2026/4/1,佐藤,求職者架電,A002,,実施
2026/4/2,佐藤,企業架電,,青空商事,留守
2026/4/2,佐藤,スカウト送信,A003,,不通
2026/4/2,佐藤,掘り起こし,A004,,不在
2026/4/3,佐藤,企業メール,,白雲,不在
2026/4/3,佐藤,面談,A005,,不在
2026/4/6,佐藤,求職者架電,A006,,キャンセル`,
    counts: `
      佐藤 2026-04 candidate_call 2
      佐藤 2026-04 client_call 1
      佐藤 2026-04 scout_sent 1
      佐藤 2026-04 dormant_recontact 1
      佐藤 2026-04 client_mail 1`,
    rows: 'hccccccxx',
    says: 'F8 cancelled-row 不在\nF9 cancelled-row キャンセル',
  },
  {
    name: '× beside a call or a meeting says that it was in vain, beside an interview that the answer was no',
    sheet: `
日付,担当,活動,求職者,結果
2026/4/1,佐藤,求職者架電,A001,×
2026/4/2,佐藤,面談,A002,×
2026/4/3,佐藤,面談,A003,○
2026/4/6,佐藤,一次面接,A004,×
2026/4/7,佐藤,一次面接,A005,○`,
    counts: `
      佐藤 2026-04 candidate_call 1
      佐藤 2026-04 first_meeting 1
      佐藤 2026-04 first_interview_held 2`,
    rows: 'hcxccc',
    says: 'E3 cancelled-row ×',
    ends: 'A004 佐藤 rejected 2026-04-06 E5',
  },
  {
    name: 'an end written beside an act is dated by it; 終了 ends the meeting only, waiting is no end',
    sheet: `
日付,担当,活動,求職者,企業,結果
2026/4/1,佐藤,一次面接,A001,青空,NG
2026/4/2,佐藤,一次面接,A002,青空,本人辞退
2026/4/3,佐藤,面談,A003,,終了
2026/4/6,佐藤,面談,A004,,クローズ
2026/4/7,佐藤,最終面接,A005,白雲,結果待ち
2026/4/8,佐藤,内定,A006,白雲,内定承諾
2026/4/9,佐藤,求人開拓,,白雲,見送り
2026/4/10,佐藤,面談,,,見送り`,
    counts: `
      佐藤 2026-04 first_interview_held 2
      佐藤 2026-04 first_meeting 3
      佐藤 2026-04 final_interview_held 1
      佐藤 2026-04 offer 1
      佐藤 2026-04 new_jobs 1`,
    rows: 'hcccccccc',
    says: `
      F3 result-of-act 本人辞退 count=1 heading=結果 kind=withdrawn status=本人辞退
      F7 result-of-act 内定承諾 count=1 heading=結果 kind=hired status=内定承諾`,
    ends: `
      A001 青空 佐藤 rejected 2026-04-01 F2
      A002 青空 佐藤 withdrawn 2026-04-02 F3
      A006 白雲 佐藤 hired 2026-04-08 F7
      白雲 佐藤 rejected 2026-04-09 F8`,
  },
];

const STANDS: readonly WholeCase[] = [
  {
    name: 'a definite end in one column outweighs "open" in another, whichever comes first',
    sheet: `
求職者,担当,企業,推薦日,フェーズ,ステータス
A001,佐藤,青空,2026/4/1,一次面接,見送り
A002,佐藤,青空,2026/4/2,内定承諾,進行中
A003,佐藤,青空,2026/4/3,二次面接,進行中
A004,佐藤,青空,2026/4/6,選考辞退,見送り
A005,,白雲,2026/4/7,,`,
    counts: '佐藤 2026-04 document_submitted 4\n- 2026-04 document_submitted 1',
    rows: 'hccccc',
    says: `
      E2 status-snapshot 一次面接 count=1 heading=フェーズ kind=open status=一次面接
      E3 status-snapshot 内定承諾 count=1 heading=フェーズ kind=hired status=内定承諾
      E4 status-snapshot 二次面接 count=1 heading=フェーズ kind=open status=二次面接
      E5 status-snapshot 選考辞退 count=1 heading=フェーズ kind=withdrawn status=選考辞退
      F2 status-snapshot 見送り count=2 heading=ステータス kind=rejected status=見送り
      F3 status-snapshot 進行中 count=2 heading=ステータス kind=open status=進行中`,
    ends: `
      A001 青空 佐藤 rejected F2
      A002 青空 佐藤 hired E3
      A003 青空 佐藤 open E4
      A004 青空 佐藤 withdrawn E5`,
  },
];

/** What each word says of how a candidate stands; `` where it says nothing, `?` where it is not known. */
const WORDS: readonly (readonly [heading: string, word: string, kind: string])[] = [
  ['ステータス', '決定', 'hired'],
  ['ステータス', '内定承諾', 'hired'],
  ['ステータス', '入社', 'hired'],
  ['ステータス', '承諾済み', 'hired'],
  ['ステータス', '最終面接→入社', 'hired'],
  ['ステータス', '選考辞退', 'withdrawn'],
  ['ステータス', '内定辞退', 'withdrawn'],
  ['ステータス', '入社前辞退', 'withdrawn'],
  ['ステータス', '他社決定', 'withdrawn'],
  ['ステータス', '書類不通過', 'rejected'],
  ['ステータス', 'お見送り', 'rejected'],
  ['ステータス', '書類推薦', 'open'],
  ['ステータス', '推薦済み', 'open'],
  ['ステータス', '一次面接→二次面接', 'open'],
  ['ステータス', '架電', 'open'],
  ['ステータス', '結果待ち', 'open'],
  ['ステータス', '完了', ''],
  ['ステータス', '△', ''],
  ['ステータス', 'その道の達人', '?'],
  ['ステータス', 'A', '?'],
  ['ステータス', '謎済み', '?'],
  ['ステータス', '-', '-'],
  ['ヨミ', 'A', 'open'],
  ['確度', 'B', 'open'],
  ['ランク', 'S', 'open'],
  ['温度感', '高め', 'open'],
  ['ヨミ', '内定承諾', 'hired'],
  ['フェーズ', '独自の段階', 'open'],
  ['Status', 'Placed', 'hired'],
  ['Status', 'Joined', 'hired'],
  ['Status', 'Rejected', 'rejected'],
  ['Status', 'Withdrew', 'withdrawn'],
  ['Status', 'Submitted', 'open'],
  ['Status', 'Blue', '?'],
];

const MEETINGS: readonly WholeCase[] = [
  {
    name: 'a list of meetings whose results say which were held',
    sheet: `
初回面談日,求職者,担当,結果
2026/4/1,A001,佐藤,実施
2026/4/2,A002,佐藤,リスケ
2026/4/3,A003,佐藤,飛び
2026/4/6,A004,佐藤,着座
2026/4/7,A005,佐藤,予定
2026/4/8,A006,佐藤,`,
    counts: '佐藤 2026-04 first_meeting 3',
    rows: 'hcxxcxc',
    says: 'D3 cancelled-row リスケ\nD4 cancelled-row 飛び\nD6 planned-row 予定',
  },
  {
    name: 'in English, with the client visits of a salesperson',
    sheet: `
Client visit,Client,Consultant,Result
2026-04-01,Kestrel,Priya Nair,Attended
2026-04-02,Osprey,Priya Nair,Cancelled
2026-04-03,Merlin,Priya Nair,Showed up
2026-04-06,Merlin,Priya Nair,No show`,
    counts: 'PriyaNair 2026-04 client_visit 2',
    rows: 'hcxcx',
    says: 'D3 cancelled-row Cancelled\nD5 cancelled-row No show',
  },
  {
    name: 'a submission is no meeting',
    sheet: `
推薦日,求職者,担当,結果
2026/4/1,A001,佐藤,完了
2026/4/2,A002,佐藤,キャンセル`,
    counts: '佐藤 2026-04 document_submitted 2',
    rows: 'hcc',
    says: `
      D2 status-snapshot 完了 count=1 heading=結果 status=完了
      D3 unknown-status キャンセル count=1 heading=結果 status=キャンセル`,
  },
];

test.each(WORDS)('%s %s: %s', (heading, word, kind) => {
  const english = heading === 'Status';
  const known = kind !== '?';
  const told = `D3 ${known ? 'status-snapshot' : 'unknown-status'} ${word} count=2 heading=${heading}${known && kind !== '' ? ` kind=${kind}` : ''} status=${word}`;
  const ended = known && kind !== '' && kind !== '-';
  expectWhole({
    name: word,
    sheet: [
      english ? ['Candidate', 'Consultant', 'CV sent', heading] : ['求職者', '担当', '推薦日', heading],
      ['A001', '佐藤', '2026/4/1', ''],
      ['A002', '佐藤', '2026/4/2', word],
      ['A003', '佐藤', '2026/4/3', word],
      ['A004', '佐藤', '2026/4/6', ''],
    ],
    counts: '佐藤 2026-04 document_submitted 4',
    rows: 'hcccc',
    says: kind === '-' ? '' : told,
    ends: ended ? `A002 佐藤 ${kind} D3\nA003 佐藤 ${kind} D4` : '',
  });
});

test.each([
  '実施',
  '実施済み',
  '済み',
  '完了',
  '来社',
  '参加',
  '着座',
  '実施完了',
  'held',
  'attended',
  'done',
  'completed',
  'showed up',
])('%s beside a meeting: it was held', (word) => {
  expectWhole({
    name: word,
    sheet: [
      ['初回面談日', '求職者', '担当', '結果'],
      ['2026/4/1', 'A001', '佐藤', word],
      ['2026/4/2', 'A002', '佐藤', 'リスケ'],
    ],
    counts: '佐藤 2026-04 first_meeting 1',
    rows: 'hcx',
    says: 'D3 cancelled-row リスケ',
  });
});

describe('beside a list of meetings', () => {
  test.each(MEETINGS)('$name', expectWhole);
});

describe('beside single acts', () => {
  test.each(ACTS)('$name', expectWhole);
});

describe('beside dated stages', () => {
  test.each(STANDS)('$name', expectWhole);
});
