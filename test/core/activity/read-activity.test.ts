import { ReadError } from '../../../src/core/activity/read-error';
import { METRICS } from '../../../src/core/metrics/catalogue';
import { cellsOf, codesOf, lines, readSheet, sumsOf } from '../../support/read-sheet';
import { casesOf, expectReading, type ReadingCase } from '../../support/whole-reading';

/** Code and values of the error, or `read`. */
function refusal(sheet: string): string {
  try {
    readSheet(cellsOf(sheet));
  } catch (error) {
    if (error instanceof ReadError) return [error.code, ...Object.values(error.values)].join(': ');
    throw error;
  }
  return 'read';
}

describe('what cannot be read', () => {
  const days = (count: number): string =>
    Array.from({ length: count }, (_, at) => `2026/4/${at + 1},佐藤,初回面談`).join('\n');

  test.each([
    ['a range that is loading', ' Loading... ,,', 'loading: Loading...'],
    ['a part of it that is, far below', `日付,担当,活動\n${days(25)}\nLoading...,,`, 'loading: Loading...'],
    ['a cell that is, among others, is none', `日付,担当,活動\n${days(5)}\nLoading...,佐藤,初回面談`, 'read'],
    ['nothing but errors', '#REF!,#N/A\n#DIV/0!,#REF!', 'broken-reference: #REF!'],
    ['errors among data are cells', `日付,担当,活動\n${days(2)}\n#REF!,佐藤,#REF!`, 'read'],
    ['a whole tab that is broken', `日付,担当,活動\n${days(25)}\n #NAME? ,#N/A,#N/A`, 'broken-reference: #NAME?'],
    ['an error alone, but not padded', `日付,担当,活動\n${days(2)}\n#REF!,,`, 'read'],
    ['padding is nothing', `日付,担当,活動\n${days(2)}\n#N/A,#N/A,#N/A`, 'read'],
    ['one column of errors below texts', '担当\n#REF!', 'no-heading'],
    ['a result of ours alone', '期間,件数,平均,下限\n2026/4/1,2,1,0', 'own-output: KPI_TREND'],
    [
      'several of them, each named once',
      '期間,件数,平均,下限,上限,変化\n2026/4/1,2,1,0,3,\n\nステージ,必要数,下限,上限,実績比,n\n面談,2,1,3,0.5,9\n\n期間,件数,平均,下限,上限,変化\n2026/4/1,2,1,0,3,',
      'own-output: KPI_TREND, KPI_PLAN',
    ],
    ['rows in one cell each', '"日付,担当,活動"\n"4/1,佐藤,面談"\n"4/2,佐藤,面談"', 'joined-cells: 日付,担当,活動'],
    [
      'of which only the beginning is shown',
      `"日付,担当,${'活'.repeat(80)}"\n"4/1,佐藤,面談"\n"4/2,佐藤,面談"`,
      `joined-cells: 日付,担当,${'活'.repeat(54)}`,
    ],
    [
      'columns that count nothing',
      '日付,担当,天気,備考\n2026/4/1,佐藤,晴れ,あ\n2026/4/2,田中,雨,い',
      'no-metric: 日付, 担当, 天気, 備考',
    ],
    [
      'of which the first eight are named',
      '日付,担当,天気,,備考,色,形,素材,味,匂い,場所\n2026/4/1,佐藤,晴れ,あ,い,赤,丸い,木,甘い,花,東\n2026/4/2,田中,雨,う,え,青,四角,紙,辛い,草,西',
      'no-metric: 日付, 担当, 天気, 備考, 色, 形, 素材, 味',
    ],
    [
      'a list whose title names a rate',
      '書類通過率一覧,,,\n日付,担当,求職者,企業\n2026/4/1,佐藤,A1,青空\n2026/4/2,田中,A2,白雲',
      'no-metric: 日付, 担当, 求職者, 企業',
    ],
    [
      'or a level',
      '稼働求職者一覧,,,\n日付,担当,求職者,企業\n2026/4/1,佐藤,A1,青空\n2026/4/2,田中,A2,白雲',
      'no-metric: 日付, 担当, 求職者, 企業',
    ],
    [
      'or nothing',
      '名簿,,,\n日付,担当,求職者,企業\n2026/4/1,佐藤,A1,青空\n2026/4/2,田中,A2,白雲',
      'no-metric: 日付, 担当, 求職者, 企業',
    ],
  ])('%s', (_, sheet, said) => {
    expect(refusal(sheet)).toBe(said);
  });
});

const CASES: readonly ReadingCase[] = [
  {
    name: 'states alone are told, though nothing can be counted',
    sheet: `
求職者,担当,企業,状態
A1,佐藤,青空,選考中
A2,田中,白雲,決定`,
    counts: '',
    rows: 'hxx',
    said: `
nothing-counted
status-snapshot D2 D3`,
  },
  {
    name: 'states of companies too',
    sheet: `
企業名,担当,ステータス
青空,佐藤,選考中
白雲,田中,決定`,
    counts: '',
    rows: 'hxx',
    said: `
nothing-counted
status-snapshot C2 C3`,
  },
  {
    name: 'states beside a log',
    sheet: `
日付,担当,活動,求職者
2026/4/1,佐藤,初回面談,A1
2026/4/2,佐藤,初回面談,A2
,,,
求職者名,担当者,ステータス,メモ
A1,佐藤,選考中,あ
A2,田中,決定,い`,
    counts: '佐藤 2026-04 first_meeting 2',
    rows: 'hcc.hxx',
    said: 'status-snapshot C6 C7',
  },
  {
    name: 'a table below it that counts nothing',
    sheet: `
日付,担当,活動
2026/4/1,佐藤,初回面談
2026/4/2,佐藤,初回面談
,,
氏名,住所,電話番号
佐藤,東京,03-1234-5678
田中,大阪,06-1234-5678`,
    counts: '佐藤 2026-04 first_meeting 2',
    rows: 'hcc.hxx',
    said: `
table-without-counts A6 A7
totals-only`,
  },
  {
    name: 'a list is what its title says of each row',
    sheet: `
面談一覧,,,
日付,担当,求職者,企業
2026/4/1,佐藤,A1,
2026/4/2,,A2,
2026/4/3,佐藤,,青空
2026/4/6,佐藤,A3,`,
    counts: `
佐藤 2026-04 first_meeting 3
- 2026-04 first_meeting 1`,
    rows: 'hhcccc',
    said: 'rows-as-events A3',
  },
  {
    name: 'a RA beside the same CA is one person',
    sheet: `
日付,担当CA,担当RA,活動,求職者,企業
2026/4/1,佐藤,佐藤 健,書類推薦,A1,青空
2026/4/2,佐藤,木下,書類推薦,A2,青空
2026/4/3,佐藤,,書類推薦,A3,青空`,
    counts: '佐藤健 2026-04 document_submitted 3',
    rows: 'hccc',
    said: `
member-merged
missing-key-metric`,
  },
  {
    name: 'everybody’s block repeats what those of the people say, and counts what they do not',
    sheet: `
担当: 佐藤,,,
月,面談数,推薦数,
2026年4月,3,1,
担当: 田中,,,
月,面談数,推薦数,
2026年4月,5,1,
全体,,,
月,面談数,推薦数,内定数
2026年4月,8,2,1
2026年6月,10,4,2
2026年4月,8,2,`,
    counts: `
佐藤 2026-04 first_meeting 3
佐藤 2026-04 document_submitted 1
田中 2026-04 first_meeting 5
田中 2026-04 document_submitted 1
- 2026-04 offer 1
- 2026-06 first_meeting 10
- 2026-06 document_submitted 4
- 2026-06 offer 2`,
    rows: 'hhchhcxhccx',
    said: `
missing-key-metric
total-row A7 B9 B11
totals-only`,
  },
  {
    name: 'a result of ours below the sheet, to its last row',
    sheet: `
日付,担当者,活動,求職者,,
2026/4/1,佐藤,初回面談,C1,,
2026/4/2,佐藤,初回面談,C2,,
,,,,,
期間,件数,平均,下限,上限,変化
2026/4/1,2,,,,
2026/5/1,3,,,,`,
    counts: '佐藤 2026-04 first_meeting 2',
    rows: 'hcc.xxx',
    said: 'own-output A5 A6 A7',
    typed: true,
  },
  {
    name: 'beside it: the rows of the sheet stay what they are',
    sheet: `
日付,担当者,活動,求職者,,期間,件数,平均,下限,上限,変化
2026/4/1,佐藤,初回面談,C1,,2026/4/1,2,,,,
2026/4/2,佐藤,初回面談,C2,,2026/5/1,3,,,,
,,,,,2026/6/1,3,,,,`,
    counts: '佐藤 2026-04 first_meeting 2',
    rows: 'hccx',
    said: 'own-output F1 F2 F3 F4',
    typed: true,
  },
  {
    name: 'a level of everybody’s repeats those of the people in any month, a count only in theirs',
    sheet: `
担当: 佐藤,,
月,面談数,有効求人数
2026年4月,3,10
担当: 田中,,
月,面談数,有効求人数
2026年4月,4,15
全体,,
月,面談数,有効求人数
2026年5月,9,26`,
    counts: `
佐藤 2026-04 first_meeting 3
佐藤 2026-04 active_jobs 10
田中 2026-04 first_meeting 4
田中 2026-04 active_jobs 15
- 2026-05 first_meeting 9`,
    rows: 'hhchhcxhc',
    said: `
total-row A7 C9
totals-only`,
  },
  {
    name: 'without dates too',
    sheet: `
担当: 佐藤,,
項目,件数,
面談数,3,
担当: 田中,,
項目,件数,
面談数,4,
全体,,
項目,件数,
面談数,7,
推薦数,5,`,
    counts: `
佐藤 - first_meeting 3
田中 - first_meeting 4
- - document_submitted 5`,
    rows: 'hhchhcxhxc',
    said: `
missing-key-metric
sheet-without-dates
total-row A7 B9
totals-only`,
  },
  {
    name: 'nor do those without a date',
    sheet: `
担当: 佐藤,
活動,求職者
面談,A1
面談,A2
全体,
活動,求職者
面談,A3`,
    counts: `
佐藤 - first_meeting 2
- - first_meeting 1`,
    rows: 'hhccxhc',
    said: `
sheet-without-dates
total-row A5`,
  },
  {
    name: 'single acts under 全体 repeat nothing',
    sheet: `
担当: 佐藤,,
日付,活動,求職者
2026/4/1,面談,A1
2026/4/2,面談,A2
全体,,
日付,活動,求職者
2026/4/3,面談,A3`,
    counts: `
佐藤 2026-04 first_meeting 2
- 2026-04 first_meeting 1`,
    rows: 'hhccxhc',
    said: 'total-row A5',
  },
];

test.each(casesOf(CASES))('$name', expectReading);

test('a second person named on a row is kept, unless it is the first again', () => {
  const { events, members } = readSheet(CASES.find(({ name }) => name.startsWith('a RA'))!.sheet);
  expect(Array.from(events.ra, (ra) => members[ra] ?? '-')).toEqual(['-', '木下', '-']);
});

test('whom a short name may mean is told, five of them at most', () => {
  const surnames = ['一', '二', '三', '四', '五', '六', '七'];
  const rows = [...surnames.map((name) => `佐藤 ${name}`), '佐藤'].map(
    (name, at) => `2026/4/1,${name},初回面談,A${at}`,
  );
  const unclear = (more: number) => {
    const { issues } = readSheet(['日付,担当,活動,求職者', ...rows.slice(more)].join('\n'));
    return issues
      .filter(({ code }) => code === 'member-unclear')
      .map(({ row, column, value, values }) => [row, column, value, values]);
  };
  expect(unclear(0)).toEqual([
    [-1, -1, '佐藤', { candidates: '佐藤 一、佐藤 二、佐藤 三、佐藤 四、佐藤 五', more: 2 }],
  ]);
  expect(unclear(4)).toEqual([[-1, -1, '佐藤', { candidates: '佐藤 五、佐藤 六、佐藤 七', more: 0 }]]);
});

describe('what is handed out with the counts', () => {
  const activity = readSheet(`
日付,担当,内定数,推薦数目標,面談数,推薦数,日報提出数,内定承諾数,活動メモ
2026/4/2,佐藤,,5,3,#REF!,1,0,
2026/4/1,佐藤 健,,6,2,#REF!,1,,`);

  test('targets bear the fullest name', () => {
    expect(
      activity.targets.map(({ member, period, metric, value }) => [member, period, METRICS[metric]!.id, value]),
    ).toEqual([
      ['佐藤 健', '2026-04-02', 'document_submitted', 5],
      ['佐藤 健', '2026-04-01', 'document_submitted', 6],
    ]);
  });

  test('metrics come in the order of the stages; one none of whose cells could be read is not among them', () => {
    expect(activity.metrics.map((metric) => METRICS[metric]!.id)).toEqual([
      'first_meeting',
      'offer',
      'offer_accepted',
      'daily_report_submitted',
    ]);
  });

  test('issues come by row and column, events by row', () => {
    const places = activity.issues.map(({ row, column }) => row * 100 + column);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Array.from(activity.events.row)).toEqual([1, 1, 2, 2]);
    expect(sumsOf(activity)).toEqual(lines('佐藤健 2026-04 first_meeting 5\n佐藤健 2026-04 daily_report_submitted 2'));
    expect(codesOf(activity)).toContain('error-cell');
  });
});

test.each([
  ['活動', '日付,担当,件数\n2026/4/1,佐藤,1', 'ja'],
  ['', 'Date,Consultant,CVs Sent\n2026/4/1,佐藤,1', 'en'],
  ['活動,,', 'Date,Consultant,CVs Sent\n2026/4/1,佐藤,1', 'ja'],
])('the language is that of title %j and heading', (title, table, language) => {
  const sheet = title === '' ? table : `${title}\n${table}`;
  expect(readSheet(sheet.replace('件数', '面談数')).language).toBe(language);
  expect(readSheet(sheet.replace('件数', '面談数'), { settings: [['言語', 'en']] }).language).toBe('en');
});

test('a row of a list whose day lies ahead is a plan', () => {
  const activity = readSheet('面談一覧,,\n日付,担当,求職者\n2026/4/1,佐藤,A1\n2026/4/2,佐藤,A2\n2027/4/3,佐藤,A3');
  expect(sumsOf(activity)).toEqual(['佐藤 2026-04 first_meeting 2']);
  const plans = activity.issues.filter(({ code }) => code === 'plan');
  expect(plans.map(({ row, column, value, values }) => [row, column, value, values])).toEqual([
    [4, 0, '2027/4/3', { heading: '日付' }],
  ]);
  const listed = activity.issues.find(({ code }) => code === 'rows-as-events');
  expect([listed?.row, listed?.column, listed?.values['count']]).toEqual([2, 0, 2]);
});

test.each([
  ['面談一覧', 'first_meeting'],
  ['スカウト送信一覧', 'scout_sent'],
  ['書類推薦一覧', 'document_submitted'],
  ['求職者架電一覧', 'candidate_call'],
  ['面接一覧', 'first_interview_held'],
  ['内定一覧', 'offer'],
])('%s: each row is a %s of its candidate, its company and its day', (title, id) => {
  const { events, candidates, jobs } = readSheet(`
${title},,,
日付,担当,求職者,企業
2026/4/1,佐藤,A1,
2026/4/2,田中,,青空`);
  const rows = Array.from({ length: events.length }, (_, at) => [
    METRICS[events.metric[at]!]!.id,
    candidates[events.candidate[at]!] ?? '-',
    jobs[events.job[at]!] ?? '-',
    events.count[at],
  ]);
  expect(rows).toEqual([
    [id, 'A1', '-', 1],
    [id, '-', '青空', 1],
  ]);
});
