import { readSheet, sumsOf } from '../../support/read-sheet';
import { expectWhole, type WholeCase } from '../../support/whole-answer';

/** Headings of forms ask, and English labels of a log tell in the past: both name what is meant. */

describe('面談 asked for', () => {
  test.each([
    '本日の面談件数を教えてください',
    '面談数を教えて下さい。',
    '面談件数をご入力ください',
    '面談数をご記入お願いします',
    '面談件数を報告してください',
    '面談数をお知らせください',
    '面談は何件しましたか？',
    '今日の面談は何件ですか',
  ])('%s', (heading) => {
    const sheet = [
      ['タイムスタンプ', 'お名前を選んでください', heading, '推薦数を教えてください'],
      ['2026/05/11 18:55:21', '佐藤', 2, 3],
      ['2026/05/12 18:40:51', '田中', 1, 5],
    ];
    expect(sumsOf(readSheet(sheet))).toEqual([
      '佐藤 2026-05 document_submitted 3',
      '佐藤 2026-05 first_meeting 2',
      '田中 2026-05 document_submitted 5',
      '田中 2026-05 first_meeting 1',
    ]);
  });
});

describe('an activity of an English log', () => {
  test.each([
    ['Placed', 'placement'],
    ['Hired', 'placement'],
    ['Registered', 'registration'],
    ['Started', 'joined'],
    ['Submitted to client', 'document_submitted'],
    ['Sent to client', 'document_submitted'],
    ['CV sent to client', 'document_submitted'],
    ['CVs submitted to the client', 'document_submitted'],
    ['2nd client interview', 'second_interview_held'],
    ['Final client interview', 'final_interview_held'],
    ['Client interview - 1st', 'first_interview_held'],
    ['Client interview – 2nd', 'second_interview_held'],
    ['Interview (final)', 'final_interview_held'],
    ['Interview: 1st', 'first_interview_held'],
  ])('%s: %s', (label, metric) => {
    const sheet = [
      ['Date', 'Recruiter', 'Activity', 'Candidate'],
      ['2026-05-08', 'Emma', label, 'J Lee'],
      ['2026-05-09', 'Emma', 'Offer', 'J Lee'],
    ];
    const truth = [`Emma 2026-05 ${metric} 1`, 'Emma 2026-05 offer 1'].sort();
    expect(sumsOf(readSheet(sheet))).toEqual(truth);
  });
});

const CASES: readonly WholeCase[] = [
  {
    name: 'the same words over dates',
    sheet: `
Candidate,Client,Consultant,Sent to client,Client interview - 1st,Placed
J Lee,Acme,Emma,2026-04-02,2026-04-10,2026-04-30
Y Mori,Initech,Tom,2026-04-08,,`,
    counts: `
Emma 2026-04 document_submitted 1
Emma 2026-04 first_interview_held 1
Emma 2026-04 placement 1
Tom 2026-04 document_submitted 1`,
    rows: 'hcc',
  },
  {
    name: 'a report is no activity, and a status of today no event',
    sheet: `
Candidate,Client,Consultant,CV sent,Status
J Lee,Acme,Emma,2026-04-02,Placed
Y Mori,Initech,Tom,2026-04-08,Registered`,
    counts: 'Emma 2026-04 document_submitted 1\nTom 2026-04 document_submitted 1',
    says: `
      E2 status-snapshot Placed count=1 heading=Status kind=hired status=Placed
      E3 status-snapshot Registered count=1 heading=Status kind=open status=Registered`,
    ends: 'J Lee Acme Emma hired E2\nY Mori Initech Tom open E3',
    rows: 'hcc',
  },
];

test.each(CASES)('$name', (one) => expectWhole(one));
