import { ReadError } from '../../../src/core/activity/read-error';
import { dayOf } from '../../../src/core/calendar/day';
import { METRICS } from '../../../src/core/metrics/catalogue';
import { cellsOf, codesOf, lines, readSheet, sumsOf } from '../../support/read-sheet';

const NA = '#N/A';

describe('several tabs in one range', () => {
  test('one tab per member with head lines, padding and different column orders', () => {
    const activity = readSheet(`
担当: 佐藤,${NA},${NA},${NA}
日付,活動,求職者,${NA}
2026/4/1,登録,A001,${NA}
2026/4/2,面談設定,A001,${NA}
,,,${NA}
担当: 田中,${NA},${NA},${NA}
求職者,日付,企業,活動
A002,2026/4/3,,登録
A002,2026/4/8,青空,書類推薦
,,,`);
    expect(sumsOf(activity)).toEqual(
      lines(`
        佐藤 2026-04 registration 1
        佐藤 2026-04 meeting_set 1
        田中 2026-04 registration 1
        田中 2026-04 document_submitted 1`),
    );
    expect([...activity.rows]).toEqual([1, 1, 2, 2, 0, 1, 1, 2, 2, 0]);
  });

  test('one tab per month without years inside: the head line gives them', () => {
    const activity = readSheet(`
2025年12月,,
日,担当,面談数
1,佐藤,2
2,佐藤,3
2026年1月,,
日,担当,面談数
5,佐藤,4`);
    expect(sumsOf(activity)).toEqual(lines('佐藤 2025-12 first_meeting 5\n佐藤 2026-01 first_meeting 4'));
  });

  test('a new tab takes back the month the old tab named in its title', () => {
    const activity = readSheet(`
担当: 佐藤,,
2026年4月 月報,,
,面談数,推薦数
実績,5,3
担当: 田中,,
2026年5月 月報,,
,面談数,推薦数
実績,6,2`);
    expect(sumsOf(activity)).toEqual(
      lines(`
        佐藤 2026-04 first_meeting 5
        佐藤 2026-04 document_submitted 3
        田中 2026-05 first_meeting 6
        田中 2026-05 document_submitted 2`),
    );
  });

  test('team lines head blocks with a member column of their own', () => {
    const activity = readSheet(`
東京チーム,,
月,担当,面談数
2026年4月,佐藤,5
大阪チーム,,
月,担当,面談数
2026年4月,田中,6`);
    expect(sumsOf(activity)).toEqual(lines('佐藤 2026-04 first_meeting 5\n田中 2026-04 first_meeting 6'));
  });

  test('an event on two tabs counts once where the candidate has an id', () => {
    const activity = readSheet(`
日付,担当,活動,求職者ID,企業
2026/4/1,佐藤,初回面談,C1001,
2026/4/20,佐藤,内定承諾,C1001,青空
成約,,,,
承諾日,担当,求職者ID,企業,売上（万円）
2026/4/20,佐藤,C1001,青空,80`);
    expect(sumsOf(activity)).toEqual(
      lines('佐藤 2026-04 first_meeting 1\n佐藤 2026-04 offer_accepted 1\n佐藤 2026-04 revenue 800000'),
    );
    expect(codesOf(activity)).toContain('shared-event');
  });

  test('where only names agree both count, and the owner is asked', () => {
    const activity = readSheet(`
日付,担当,活動,求職者,企業
2026/4/20,佐藤,内定承諾,山本,青空
成約,,,,
承諾日,担当,求職者,企業,売上（万円）
2026/4/20,佐藤,山本,青空,80`);
    expect(sumsOf(activity)).toEqual(lines('佐藤 2026-04 offer_accepted 2\n佐藤 2026-04 revenue 800000'));
    expect(codesOf(activity)).toContain('maybe-shared');
  });

  test('thousands of blank rows between tabs cost nothing and change nothing', () => {
    const blank = Array.from({ length: 3000 }, () => ['', '', '']);
    const tab = (member: string, count: number) => [
      [`担当: ${member}`, NA, NA],
      ...cellsOf(`日付,面談数,推薦数\n2026/4/1,${count},1`),
      ...blank,
    ];
    const activity = readSheet([...tab('佐藤', 3), ...tab('田中', 4)]);
    expect(sumsOf(activity)).toEqual(
      lines(`
        佐藤 2026-04 first_meeting 3
        佐藤 2026-04 document_submitted 1
        田中 2026-04 first_meeting 4
        田中 2026-04 document_submitted 1`),
    );
  });
});

describe('ranges that cannot be read', () => {
  const code = (sheet: Parameters<typeof readSheet>[0]): string => {
    try {
      readSheet(sheet);
    } catch (error) {
      if (error instanceof ReadError) return error.code;
      throw error;
    }
    return 'read';
  };

  test.each([
    ['loading', [['Loading...', '', '']]],
    ['loading', [['読み込んでいます...']]],
    [
      'loading',
      [
        ['日付', '担当', '面談数'],
        ['Loading...', '', ''],
      ],
    ],
    ['broken-reference', [['#REF!']]],
    [
      'broken-reference',
      [
        ['#REF!', '#REF!'],
        ['#REF!', ''],
      ],
    ],
    [
      'broken-reference',
      [
        ['担当: 佐藤', NA, NA],
        ['#REF!', NA, NA],
        ['担当: 田中', NA, NA],
        ['日付', '面談数', '推薦数'],
        ['2026/4/1', '1', '2'],
      ],
    ],
    [
      'no-heading',
      [
        ['2026/4/1', '佐藤', '初回面談'],
        ['2026/4/2', '田中', '登録'],
      ],
    ],
    ['no-heading', [['', '', '']]],
    [
      'no-metric',
      [
        ['氏名', '住所', '電話番号'],
        ['佐藤', '東京', '03-1234-5678'],
        ['田中', '大阪', '06-1234-5678'],
      ],
    ],
  ])('%s', (expected, sheet) => {
    expect(code(sheet)).toBe(expected);
  });
});

test('a sheet without the key metric names it and the column that would fix it', () => {
  const activity = readSheet('日付,担当,面談数,推薦数\n2026/4/1,佐藤,3,2');
  const missing = activity.issues.find((issue) => issue.code === 'missing-key-metric');
  expect(METRICS[Number(missing?.values['metric'])]?.id).toBe('first_interview_set');
  expect(missing?.values['shape']).toBe('counts');
});

test('settings win over headings, labels, names and statuses', () => {
  const sheet = `
登録者,いつの話,なに,何件,備考
さとう,2026/4/1,初回,2,
さとう,2026/4/2,謎の活動,3,
外部,2026/4/3,初回,9,`;
  const activity = readSheet(sheet, {
    settings: [
      ['列', 'いつの話', '日付'],
      ['列', 'なに', '指標'],
      ['列', '何件', '件数'],
      ['列', '登録者', '担当者'],
      ['指標', '謎の活動', '一次面接設定数'],
      ['担当者', 'さとう', '佐藤 健'],
      ['担当者', '外部', '除外'],
      ['基準日', '2026-12-31'],
    ],
  });
  expect(sumsOf(activity)).toEqual(lines('佐藤健 2026-04 first_meeting 2\n佐藤健 2026-04 first_interview_set 3'));
  expect(activity.asOf).toBe(dayOf(2026, 12, 31));
});
