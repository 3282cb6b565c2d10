import { dayOf } from '../../../src/core/calendar/day';
import { METRICS } from '../../../src/core/metrics/catalogue';
import { bothWays, codesOf, lines, type ReadOptions, readSheet, sumsOf } from '../../support/read-sheet';

interface Case {
  readonly name: string;
  readonly sheet: string;
  readonly counts: string;
  readonly codes?: readonly string[];
  readonly options?: ReadOptions;
}

const CASES: readonly Case[] = [
  {
    name: 'stage dates under merged groups',
    sheet: `
選考管理 2026年度,,,,,,,
求職者,担当,企業,書類,,一次面接,,内定
,,,推薦日,通過日,設定日,実施日,承諾日
A001,佐藤,青空,4/1,4/5,4/6,4/10,4/20
A001,佐藤,白雲,4/2,NG,,,
A002,田中,青空,4/8,4/9,4/10,調整中,`,
    counts: `
佐藤 2026-04 document_submitted 2
佐藤 2026-04 document_passed 1
佐藤 2026-04 first_interview_set 1
佐藤 2026-04 first_interview_held 1
佐藤 2026-04 offer_accepted 1
田中 2026-04 document_submitted 1
田中 2026-04 document_passed 1
田中 2026-04 first_interview_set 1`,
    codes: ['end-in-cell', 'not-yet'],
  },
  {
    name: 'a person-level date repeated on job rows, candidate merged over them',
    sheet: `
求職者,担当CA,登録日,初回面談日,応募先,推薦日
A001,佐藤,2026/4/1,2026/4/3,青空,2026/4/5
,,,,白雲,2026/4/6
A002,田中,2026/4/2,2026/4/4,青空,2026/4/7
A002,田中,2026/4/2,2026/4/4,白雲,2026/4/8`,
    counts: `
佐藤 2026-04 registration 1
佐藤 2026-04 first_meeting 1
佐藤 2026-04 document_submitted 2
田中 2026-04 registration 1
田中 2026-04 first_meeting 1
田中 2026-04 document_submitted 2`,
    codes: ['repeated-stage'],
  },
  {
    name: 'dates with remarks in the cell',
    sheet: `
求職者,担当,企業,推薦日,一次面接日,内定日
A001,佐藤,青空,2026/4/1,2026/4/10(NG),
A002,佐藤,青空,2026/4/2,2026/4/12 14:00,2026/4/20
A003,佐藤,青空,2026/4/3,2026/5/1予定,`,
    counts: `
佐藤 2026-04 document_submitted 3
佐藤 2026-04 first_interview_held 2
佐藤 2026-04 offer 1`,
    codes: ['plan'],
    options: { asOf: dayOf(2026, 6, 1) },
  },
  {
    name: 'a planned column beside the held one, a status that is no history',
    sheet: `
候補者,担当,企業,推薦日,一次面接予定日,一次面接実施日,フェーズ,ヨミ,更新日
A001,佐藤,青空,2026/4/1,2026/4/10,2026/4/10,最終面接,A,2026/5/1
A002,佐藤,白雲,2026/4/2,2026/4/20,,一次面接,B,2026/5/2
A003,田中,青空,2026/4/3,,,辞退,C,2026/5/3`,
    counts: `
佐藤 2026-04 document_submitted 2
佐藤 2026-04 first_interview_held 1
田中 2026-04 document_submitted 1`,
    codes: ['status-snapshot'],
  },
  {
    name: 'a status alone: reported, nothing invented',
    sheet: `
求職者,担当,企業,ステータス,推薦日
A001,佐藤,青空,入社,2026/4/1
A002,佐藤,白雲,書類選考中,2026/4/2
A003,佐藤,白雲,謎の状態,2026/4/2`,
    counts: '佐藤 2026-04 document_submitted 3',
    codes: ['status-snapshot', 'unknown-status'],
  },
  {
    name: 'flags with a cohort month',
    sheet: `
登録月,求職者,担当,面談,応募,推薦,書類通過,一次面接設定,内定
2026年4月,A001,佐藤,○,○,○,×,,
2026年4月,A002,佐藤,○,○,○,○,△,
2026年5月,A003,田中,済,済,済,済,済,×`,
    counts: `
佐藤 2026-04 first_meeting 2
佐藤 2026-04 application_consent 2
佐藤 2026-04 document_submitted 2
佐藤 2026-04 document_passed 1
田中 2026-05 first_meeting 1
田中 2026-05 application_consent 1
田中 2026-05 document_submitted 1
田中 2026-05 document_passed 1
田中 2026-05 first_interview_set 1`,
    codes: ['flags-dated', 'end-in-cell', 'not-yet', 'label-inferred'],
  },
  {
    name: '× implies the stage before where its cell is blank',
    sheet: `
月,求職者,担当,推薦,書類通過,一次面接実施
2026/4,A001,佐藤,,×,
2026/4,A002,佐藤,○,○,×`,
    counts: `
佐藤 2026-04 document_submitted 2
佐藤 2026-04 document_passed 1`,
    codes: ['implied-stage'],
  },
  {
    name: 'flags dated by the only date there is, a registration date',
    sheet: `
登録日,求職者,担当,初回面談,書類推薦
2026/4/15,A001,佐藤,○,○
2026/5/1,A002,佐藤,○,`,
    counts: `
佐藤 2026-04 registration 1
佐藤 2026-04 first_meeting 1
佐藤 2026-04 document_submitted 1
佐藤 2026-05 registration 1
佐藤 2026-05 first_meeting 1`,
    codes: ['flags-dated'],
  },
  {
    name: 'US dates settled by the column, a column that cannot tell follows it',
    sheet: `
Candidate,Recruiter,Client,CV Sent Date,1st Interview Date,Start Date
Ann Lee,Mia Cole,Acme,4/13/2026,4/2/2026,5/1/2026
Bob Ray,Mia Cole,Acme,4/28/2026,5/3/2026,`,
    counts: `
MiaCole 2026-04 document_submitted 2
MiaCole 2026-04 first_interview_held 1
MiaCole 2026-05 first_interview_held 1
MiaCole 2026-05 joined 1`,
    codes: ['date-order'],
  },
  {
    name: 'a total row that counts the dates',
    sheet: `
求職者,担当,推薦日,内定日
A001,佐藤,2026/4/1,2026/5/1
A002,佐藤,2026/4/2,
合計,,2,1`,
    counts: `
佐藤 2026-04 document_submitted 2
佐藤 2026-05 offer 1`,
    codes: ['total-row'],
  },
  {
    name: 'a list of placements whose title alone says so',
    sheet: `
成約一覧（2026年度）,,,,
計上月,担当,求職者,企業,売上（円）
4月,佐藤,A001,青空,"900,000"
4月,田中,A002,白雲,"1,200,000"
5月,佐藤,A003,青空,"800,000"`,
    counts: `
佐藤 2026-04 placement 1
佐藤 2026-04 revenue 900000
田中 2026-04 placement 1
田中 2026-04 revenue 1200000
佐藤 2026-05 placement 1
佐藤 2026-05 revenue 800000`,
  },
  {
    name: 'a year that turns inside the rows, without a year in the sheet',
    sheet: `
求職者,担当,推薦日,一次面接日
A001,佐藤,11/20,12/1
A002,佐藤,12/15,1/8
A003,佐藤,1/10,1/20
A004,佐藤,2/3,2/10`,
    counts: `
佐藤 2025-11 document_submitted 1
佐藤 2025-12 document_submitted 1
佐藤 2025-12 first_interview_held 1
佐藤 2026-01 document_submitted 1
佐藤 2026-01 first_interview_held 2
佐藤 2026-02 document_submitted 1
佐藤 2026-02 first_interview_held 1`,
    codes: ['date-year'],
    options: { asOf: dayOf(2026, 3, 1) },
  },
];

describe('stage dates, status and flags', () => {
  test.each(bothWays(CASES))('$name', ({ sheet, counts, codes, options }) => {
    const activity = readSheet(sheet, options);
    expect(sumsOf(activity)).toEqual(lines(counts));
    for (const code of codes ?? []) expect(codesOf(activity)).toContain(code);
  });

  test('ticked boxes are done, unticked rows are blank', () => {
    const activity = readSheet([
      ['対象月', '求職者', '担当', '推薦', '内定'],
      [new Date(2026, 3, 1), 'A001', '佐藤', true, false],
      [new Date(2026, 4, 1), 'A002', '佐藤', true, true],
      ['', '', '', false, false],
    ]);
    expect(sumsOf(activity)).toEqual(
      lines(`
        佐藤 2026-04 document_submitted 1
        佐藤 2026-05 document_submitted 1
        佐藤 2026-05 offer 1`),
    );
    expect([...activity.rows]).toEqual([1, 2, 2, 0]);
  });

  test('ends are kept with their candidate and job', () => {
    const activity = readSheet(`
求職者,担当,企業,推薦日,書類通過日,ステータス
A001,佐藤,青空,2026/4/1,NG,見送り
A002,佐藤,白雲,2026/4/2,2026/4/5,内定承諾
A003,佐藤,白雲,2026/4/2,辞退,`);
    const ends = activity.ends.map(({ candidate, kind }) => `${activity.candidates[candidate]} ${kind}`);
    expect(new Set(ends)).toEqual(new Set(['A001 rejected', 'A002 hired', 'A003 withdrawn']));
    expect(activity.metrics.map((metric) => METRICS[metric]!.id)).toEqual(['document_submitted', 'document_passed']);
  });
});
