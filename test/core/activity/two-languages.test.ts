import { readSheet, sumsOf } from '../../support/read-sheet';
import { expectWhole, type WholeCase } from '../../support/whole-answer';

/** Headings and labels in two languages, with their month in figures, or under the title of a week. */

const CASES: readonly WholeCase[] = [
  {
    name: 'both languages of a head or label say the same',
    sheet: `
日付 Date,担当 Owner,活動 Activity,候補者 Candidate,企業 Client
2026/5/11,Sato,面談 Interview,Yamada,
2026/5/12,Sato,推薦 Submission,Yamada,ABC
2026/5/20,Tanaka,1次面接 1st Interview,Suzuki,XYZ
2026/5/21,Tanaka,Offer 内定,Suzuki,XYZ`,
    counts: `
Sato 2026-05 document_submitted 1
Sato 2026-05 first_meeting 1
Tanaka 2026-05 first_interview_held 1
Tanaka 2026-05 offer 1`,
    rows: 'hcccc',
  },
  {
    name: 'where they differ nothing is read from either',
    sheet: `
日付,担当,活動
2026/5/11,佐藤,面談
2026/5/12,佐藤,面談 Offer
2026/5/13,佐藤,面談 Zoom`,
    counts: '佐藤 2026-05 first_meeting 1',
    says: `
      C3 unknown-label 面談 Offer count=1 label=面談 Offer
      C4 unknown-label 面談 Zoom count=1 label=面談 Zoom`,
    rows: 'hcxx',
  },
  {
    name: 'a month in figures before what is counted',
    sheet: `
担当,2026/4面談数,2026/4推薦数,2026-05 面談数,2026.5 推薦数
佐藤,12,27,16,33`,
    counts: `
佐藤 2026-04 document_submitted 27
佐藤 2026-04 first_meeting 12
佐藤 2026-05 document_submitted 33
佐藤 2026-05 first_meeting 16`,
    rows: 'hc',
  },
];

test.each(CASES)('$name', (one) => expectWhole(one));

test.each(['5/11週 行動量', '2026/5/11週 行動量', '5月11日の週 行動量', '5/11の週'])('weekdays under %s', (title) => {
  const sheet = `
2026年,,,,,,
${title},,,,,,
担当,項目,月,火,水,木,金
佐藤,推薦,20,18,22,15,25
佐藤,面談,1,2,0,1,2`;
  expect(sumsOf(readSheet(sheet))).toEqual(['佐藤 2026-05 document_submitted 100', '佐藤 2026-05 first_meeting 6']);
});
