import { type Activity, UNDATED } from '../../../src/core/activity/activity';
import { isoDay } from '../../../src/core/calendar/day';
import { METRICS } from '../../../src/core/metrics/catalogue';
import { type ReadOptions, readSheet, rowSigns } from '../../support/read-sheet';
import { casesOf, expectReading, type ReadingCase, saidOf } from '../../support/whole-reading';

/** Metric of each row of a log whose rows are all counted once. */
function metricsOf({ events }: Activity): string {
  return Array.from(events.metric, (metric) => METRICS[metric]!.id).join(' ');
}

const HEAD = '日付,担当,活動,求職者,企業,区分';
/** Rows of a log: `活動|求職者|企業|区分`. */
function log(...rows: string[]): string {
  return [HEAD, ...rows.map((row) => `2026/4/1,佐藤,${[...row.split('|'), '', '', ''].slice(0, 4).join(',')}`)].join(
    '\n',
  );
}

const CA = 'candidate_call';
const RA = 'client_call';

describe('work both CA and RA do', () => {
  test.each<[string, string[], string]>([
    ['with candidates', ['架電|A1', '架電|A2'], `${CA} ${CA}`],
    ['with companies', ['架電||青空', '架電||白雲'], `${RA} ${RA}`],
    ['with both named it is the candidate’s', ['架電|A1|青空', '架電|A2|白雲'], `${CA} ${CA}`],
    ['with each in turn: every row for itself', ['架電|A1', '架電|A2', '架電||青空'], `${CA} ${CA} ${RA}`],
    [
      'one in five is not by chance',
      ['架電|A1', '架電|A2', '架電|A3', '架電|A4', '架電||青空'],
      `${CA} ${CA} ${CA} ${CA} ${RA}`,
    ],
    [
      'nor one candidate in five',
      ['架電|A1', '架電||青空', '架電||白雲', '架電||赤土', '架電||黒岩'],
      `${CA} ${RA} ${RA} ${RA} ${RA}`,
    ],
    [
      'one in six is a candidate not yet named',
      ['架電|A1', '架電|A2', '架電|A3', '架電|A4', '架電|A5', '架電||青空'],
      `${CA} ${CA} ${CA} ${CA} ${CA} ${CA}`,
    ],
    [
      'one candidate in six is somebody met there',
      ['架電|A1', '架電||青空', '架電||白雲', '架電||赤土', '架電||黒岩', '架電||紫野'],
      `${RA} ${RA} ${RA} ${RA} ${RA} ${RA}`,
    ],
    [
      'a row that names neither goes with most',
      ['架電||青空', '架電||白雲', '架電|A1', '架電'],
      `${RA} ${RA} ${CA} ${RA}`,
    ],
    ['as many of each: with the candidates', ['架電||青空', '架電|A1', '架電'], `${RA} ${CA} ${CA}`],
    [
      'a column that says so comes first',
      ['架電|A1||CA', '架電|A2||RA', '架電||青空|CA', '架電||白雲|RA'],
      `${CA} ${RA} ${CA} ${RA}`,
    ],
    [
      'where it says nothing the row tells',
      ['架電|A1||CA', '架電||青空|', '架電||白雲|RA', '架電|A2|'],
      `${CA} ${RA} ${RA} ${CA}`,
    ],
    ['each label for itself', ['架電|A1', '架電|A2', 'Calls||青空', 'Calls||白雲'], `${CA} ${CA} ${RA} ${RA}`],
    ['its own word settles it', ['架電（企業）|A1', '架電|A2'], `${RA} ${CA}`],
  ])('%s', (_, rows, metrics) => {
    const activity = readSheet(log(...rows));
    expect(metricsOf(activity)).toBe(metrics);
    expect(rowSigns(activity)).toBe(`h${'c'.repeat(rows.length)}`);
  });

  test('is reported as inferred, once a label, where it is first met', () => {
    const activity = readSheet(log('面談|A1', '架電|A1', '架電||青空', '架電|A2'));
    expect(saidOf(activity)).toEqual(['label-inferred C3']);
    expect(
      activity.issues.map(({ value, values }) => [value, values['label'], METRICS[Number(values['metric'])]!.id]),
    ).toEqual([['架電', '架電', CA]]);
  });

  test('a label with two meanings for one side of the work is not split', () => {
    const activity = readSheet(log('面接|A1|青空', '面接||白雲', '面接|A2|青空'));
    expect(metricsOf(activity)).toBe('first_interview_held first_interview_held first_interview_held');
  });

  test('a title says whose work it is where no row does', () => {
    const heads = [
      ['CA 活動記録', CA],
      ['RA 活動記録', RA],
    ] as const;
    for (const [title, metric] of heads) {
      const sheet = [title, '日付,担当,活動', '2026/4/1,佐藤,架電', '2026/4/2,佐藤,架電'].join('\n');
      expect(metricsOf(readSheet(sheet))).toBe(`${metric} ${metric}`);
    }
  });
});

/** `求職者 企業 担当 end day` of every end. */
function endsOf({ ends, candidates, jobs, members }: Activity): string[] {
  return ends.map(({ candidate, job, member, kind, day, row }) =>
    [
      row + 1,
      candidates[candidate] ?? '-',
      jobs[job] ?? '-',
      members[member] ?? '-',
      kind,
      day === UNDATED ? '-' : isoDay(day),
    ].join(' '),
  );
}

describe('labels that say how a case ended', () => {
  const sheet = `
日付,担当,活動,求職者,企業
2026/4/1,佐藤,書類推薦,A1,青空
2026/4/2,佐藤,書類NG,A1,青空
2026/4/3,田中,選考辞退,A2,青空
2026/4/6,佐藤,内定辞退,A3,白雲
2026/4/7,佐藤,入社前辞退,A4,白雲
2026/4/8,佐藤,NG,A5,
2026/4/9,佐藤,一次面接×,A6,青空
2026/4/9,佐藤,初回面談×,A7,
2026/4/10,佐藤,見送り,,黒岩
2026/4/13,,お見送り,A8,黒岩
2026/4/14,佐藤,NG,,
2026/4/15,佐藤,書類推薦,A9,青空`;

  test('end the case of the candidate, or of the company where none is named', () => {
    expect(endsOf(readSheet(sheet))).toEqual([
      '3 A1 青空 佐藤 rejected 2026-04-02',
      '4 A2 青空 田中 withdrawn 2026-04-03',
      '5 A3 白雲 佐藤 withdrawn 2026-04-06',
      '6 A4 白雲 佐藤 withdrawn 2026-04-07',
      '7 A5 - 佐藤 rejected 2026-04-08',
      '8 A6 青空 佐藤 rejected 2026-04-09',
      '10 - 黒岩 佐藤 rejected 2026-04-10',
      '11 A8 黒岩 - rejected 2026-04-13',
    ]);
  });

  test('and count where the catalogue has a metric for it', () => {
    expectReading({
      name: '',
      sheet,
      days: `
佐藤 2026-04-01 document_submitted 1
佐藤 2026-04-02 document_rejected 1
田中 2026-04-03 selection_withdrawn 1
佐藤 2026-04-06 offer_declined 1
佐藤 2026-04-07 pre_join_declined 1
佐藤 2026-04-15 document_submitted 1`,
      rows: 'hcccccxxxxxxc',
      said: `
end-row C7 C8 C10 C11 C12
unknown-label C9
missing-key-metric`,
    });
  });
});

const FAULTS: readonly ReadingCase[] = [
  {
    name: 'labels that count nothing, each with its reason',
    sheet: `
日付,担当,活動,求職者,件数
2026/4/1,佐藤,初回面談,A1,1
2026/4/1,佐藤,,A1,1
2026/4/1,佐藤,書類通過率,A1,1
2026/4/1,佐藤,面談から推薦までの日数,A1,1
2026/4/1,佐藤,初回面談目標,,5
2026/4/1,佐藤,初回面談予定,A1,1
2026/4/1,佐藤,前月初回面談,,5
2026/4/1,佐藤,活動,,5
2026/4/1,佐藤,お茶くみ,,5
2026/4/2,佐藤,初回面談,A2,1`,
    days: `
佐藤 2026-04-01 first_meeting 1
佐藤 2026-04-02 first_meeting 1`,
    rows: 'hcxxxxxxhxc',
    said: `
no-activity C3
label-rate C4 C5 C8
label-target C6
label-planned C7
unknown-label C10`,
  },
  {
    name: 'labels the settings leave out, and one they name',
    sheet: `
日付,担当,活動,求職者
2026/4/1,佐藤,初回面談,A1
2026/4/1,佐藤,お茶くみ,A1
2026/4/2,佐藤,カフェ面,A2`,
    days: `
佐藤 2026-04-01 first_meeting 1
佐藤 2026-04-02 first_meeting 1`,
    rows: 'hcxc',
    said: 'ignored-label C3',
    options: {
      settings: [
        ['指標', 'お茶くみ', '除外'],
        ['指標', 'カフェ面', '初回面談'],
      ],
    },
  },
];

test.each(casesOf(FAULTS))('$name', expectReading);

test('a metric whose rows were all targets is not kept here', () => {
  const options: ReadOptions = {};
  const { metrics } = readSheet(
    `
日付,担当,活動,件数
2026/4/1,佐藤,初回面談,3
2026/4/1,佐藤,書類推薦目標,5
2026/4/2,佐藤,初回面談,2`,
    options,
  );
  expect(metrics.map((metric) => METRICS[metric]!.id)).toEqual(['first_meeting']);
});
