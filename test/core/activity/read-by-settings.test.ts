import { groupIssues } from '../../../src/core/activity/group-issues';
import { dayOf } from '../../../src/core/calendar/day';
import { METRICS } from '../../../src/core/metrics/catalogue';
import { issueText } from '../../../src/messages/issues';
import { bothWays, codesOf, lines, readSheet, sumsOf } from '../../support/read-sheet';

/** What the settings say of one label holds for that label, and changes nothing else. */
const BESIDE_AMBIGUOUS = `
日付,担当,エントリー獲得X,応募数,書類推薦数
2026/4/1,佐藤,5,3,2
2026/4/2,佐藤,4,1,2`;

interface Case {
  readonly name: string;
  readonly sheet: string;
  readonly settings: readonly (readonly string[])[];
  readonly counts: string;
}

const CASES: readonly Case[] = [
  {
    name: 'a label is counted as the settings say, whatever stands beside it',
    sheet: BESIDE_AMBIGUOUS,
    settings: [
      ['指標', '応募数', '新規流入数'],
      ['指標', 'エントリー獲得X', '除外'],
    ],
    counts: `
佐藤 2026-04 new_leads 4
佐藤 2026-04 document_submitted 4`,
  },
  {
    name: 'in a log',
    sheet: `
日付,担当,活動
2026/4/1,佐藤,つなぎX
2026/4/2,佐藤,応募
2026/4/3,佐藤,書類推薦`,
    settings: [['指標', 'つなぎX', '求人応募数']],
    counts: `
佐藤 2026-04 application_consent 2
佐藤 2026-04 document_submitted 1`,
  },
  {
    name: '計上 設定: an interview that does not say counts as arranged',
    sheet: '日付,担当,一次面接数,書類推薦数\n2026/4/1,佐藤,3,5\n2026/4/2,佐藤,1,2',
    settings: [['計上', '設定']],
    counts: `
佐藤 2026-04 first_interview_set 4
佐藤 2026-04 document_submitted 7`,
  },
  {
    name: '計上 実施: the same as held',
    sheet: '日付,担当,一次面接数,書類推薦数\n2026/4/1,佐藤,3,5\n2026/4/2,佐藤,1,2',
    settings: [['計上', '実施']],
    counts: `
佐藤 2026-04 first_interview_held 4
佐藤 2026-04 document_submitted 7`,
  },
  {
    name: '計上 設定: a label that says 実施 stays',
    sheet: '日付,担当,一次面接実施数\n2026/4/1,佐藤,3\n2026/4/2,佐藤,1',
    settings: [['計上', '設定']],
    counts: '佐藤 2026-04 first_interview_held 4',
  },
  {
    name: '計上 設定: a sheet that keeps both is not changed',
    sheet: '日付,担当,一次面接設定,一次面接\n2026/4/1,佐藤,3,2\n2026/4/2,佐藤,1,1',
    settings: [['計上', '設定']],
    counts: `
佐藤 2026-04 first_interview_set 4
佐藤 2026-04 first_interview_held 3`,
  },
];

describe('settings and labels', () => {
  it.each(bothWays(CASES))('$name', ({ sheet, settings, counts }) => {
    expect(sumsOf(readSheet(sheet, { settings }))).toEqual(lines(counts));
  });

  it('a mapped label takes no meaning from the one beside it', () => {
    const settings = [['指標', 'エントリー獲得X', '求人応募数']];
    const [without, mapped] = [readSheet(BESIDE_AMBIGUOUS), readSheet(BESIDE_AMBIGUOUS, { settings })];
    const ids = (read: typeof mapped): string[] => [...new Set([...read.events.metric].map((at) => METRICS[at]!.id))];
    expect(ids(mapped).sort()).toEqual(ids(without).sort());
    expect(ids(mapped)).toContain('application_consent');
  });

  it('says the other meaning and what to do in one whole sentence', () => {
    const read = readSheet('日付,担当,架電数,面談数,書類推薦数\n2026/4/1,佐藤,20,3,1\n2026/4/2,佐藤,15,2,2');
    const group = groupIssues(read.issues).find(({ code }) => code === 'label-inferred')!;
    const { handling } = issueText(group, 'ja');
    expect(handling).toContain(
      `「${METRICS.find(({ id }) => id === 'client_call')!.label.ja}」のことなら、設定の「指標」で`,
    );
    expect(handling).not.toMatch(/のことなら、違う|、、|。。/);
  });
});

describe('what did not take place', () => {
  it('a cancelled interview in a log is neither counted nor the end of the case', () => {
    const read = readSheet(`
日付,担当,活動,求職者
2026/4/1,佐藤,書類推薦,A001
2026/4/2,佐藤,面接キャンセル,A001
2026/4/8,佐藤,一次面接設定,A001
2026/4/9,佐藤,選考辞退,A002`);
    expect(read.ends.map(({ candidate, kind }) => [read.candidates[candidate], kind])).toEqual([['A002', 'withdrawn']]);
    expect(sumsOf(read)).toEqual(
      lines(`
佐藤 2026-04 document_submitted 1
佐藤 2026-04 first_interview_set 1
佐藤 2026-04 selection_withdrawn 1`),
    );
  });

  it('a cancelled interview in a stage column is no end either', () => {
    const read = readSheet(`
求職者,担当,推薦日,一次面接日
A001,佐藤,2026/4/1,キャンセル
A002,佐藤,2026/4/2,2026/4/10
A003,佐藤,2026/4/3,辞退`);
    expect(read.ends.map(({ candidate, kind }) => [read.candidates[candidate], kind])).toEqual([['A003', 'withdrawn']]);
    expect(codesOf(read)).toContain('not-yet');
  });
});

describe('rates under names of their own', () => {
  it.each([
    { heading: '次への移行率', cell: '45.5%' },
    { heading: '95%下限', cell: '0.21' },
    { heading: '歩留まり', cell: '33%' },
    { heading: 'CVR', cell: '0.12' },
    { heading: '推薦通過割合', cell: '50%' },
  ])('$heading beside rows of metrics is not counted', ({ heading, cell }) => {
    const read = readSheet(`担当,指標,2026年4月,${heading}\n佐藤,初回面談,10,${cell}\n佐藤,書類推薦,4,${cell}`);
    expect(sumsOf(read)).toEqual(lines('佐藤 2026-04 first_meeting 10\n佐藤 2026-04 document_submitted 4'));
  });

  it('figures nobody knows beside 件数 are listed, not counted', () => {
    const read = readSheet('月,指標,件数,所要指数\n2026/4/1,初回面談,10,77\n2026/4/1,書類推薦,4,88');
    expect(sumsOf(read)).toEqual(lines('- 2026-04 first_meeting 10\n- 2026-04 document_submitted 4'));
  });

  it('keeps a log a log', () => {
    const read = readSheet(
      '日付,担当,活動,求職者,マッチ率\n2026/4/1,佐藤,初回面談,A1,80%\n2026/4/2,佐藤,書類推薦,A1,60%',
    );
    expect(sumsOf(read)).toEqual(lines('佐藤 2026-04 first_meeting 1\n佐藤 2026-04 document_submitted 1'));
  });
});

describe('Date cells with day and month exchanged', () => {
  /** A spreadsheet set to month/day took 05/03/2026 (5 March) for 3 May and left 13/03/2026 a text. */
  const typed = [
    [new Date(2026, 4, 3), 'A. Sample', 'First meeting'],
    ['13/03/2026', 'A. Sample', 'First meeting'],
    [new Date(2026, 5, 3), 'A. Sample', 'First meeting'],
    ['17/03/2026', 'A. Sample', 'CV sent'],
    [new Date(2026, 8, 3), 'A. Sample', 'CV sent'],
    [new Date(2026, 9, 3), 'A. Sample', 'CV sent'],
    ['25/03/2026', 'A. Sample', 'CV sent'],
  ];

  it('are turned back in a log', () => {
    const read = readSheet([['Date', 'Consultant', 'Activity'], ...typed], { asOf: dayOf(2026, 12, 31) });
    expect(sumsOf(read)).toEqual(lines('A.Sample 2026-03 first_meeting 3\nA.Sample 2026-03 document_submitted 4'));
    expect(codesOf(read)).toContain('date-swapped');
  });

  it('are turned back in a stage column', () => {
    const rows = typed.map(([date], at) => [`C10${at}`, 'A. Sample', date!]);
    const read = readSheet([['Candidate', 'Consultant', 'CV sent date'], ...rows], { asOf: dayOf(2026, 12, 31) });
    expect(sumsOf(read)).toEqual(['A.Sample 2026-03 document_submitted 7']);
    expect(codesOf(read)).toContain('date-swapped');
  });
});

describe('one of a thing in English', () => {
  it.each([
    { code: 'status-snapshot', values: { heading: 'Status', status: 'Open', count: 1, kind: 'open' } },
    { code: 'unknown-status', values: { heading: 'Status', status: 'Warm', count: 1 } },
    { code: 'date-filled-down', values: { heading: 'Date', count: 1 } },
    { code: 'coarse-period', values: { count: 1 } },
    { code: 'double-separate', values: { count: 1 } },
    { code: 'column-undated', values: { heading: 'Calls', count: 1 } },
  ])('$code', ({ code, values }) => {
    const [group] = groupIssues([{ code, row: 1, column: 1, value: '', values }]);
    expect(issueText(group!, 'en').handling).not.toMatch(/\b1 (?:rows|blanks|figures|totals|dates|repeats)\b/);
  });
});
