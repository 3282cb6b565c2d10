import { type Activity, GRAINS, UNDATED } from '../../../src/core/activity/activity';
import { dayOf, isoDay } from '../../../src/core/calendar/day';
import type { Cell } from '../../../src/core/grid/cell';
import { METRICS } from '../../../src/core/metrics/catalogue';
import { type ReadOptions, readSheet } from '../../support/read-sheet';

/** What a cell under a stage's date says: when it happened, that it did not, how the case ended. */

/** `document_passed 2026-04-10 day` for each event of a row in columns from the fifth on. */
function eventsIn(activity: Activity, row: number): string[] {
  const { events } = activity;
  const found: string[] = [];
  for (let at = 0; at < events.length; at++) {
    if (events.row[at] !== row || events.column[at]! < 4) continue;
    const day = events.day[at] === UNDATED ? '-' : isoDay(events.day[at]!);
    found.push(`${METRICS[events.metric[at]!]!.id} ${day} ${GRAINS[events.grain[at]!]}`);
  }
  return found;
}

/** All that one cell gives: events, what is said of it, the end it tells. */
function cellAnswer(activity: Activity, row: number): string[] {
  const said = activity.issues
    .filter((issue) => issue.row === row && issue.column === 4)
    .map(({ code, value, values }) => `${code} ${value}${values['day'] ? ` day=${values['day']}` : ''}`);
  const ends = activity.ends
    .filter((end) => end.row === row)
    .map(({ kind, day }) => `${kind}${day === UNDATED ? '' : ` ${isoDay(day)}`}`);
  return [...eventsIn(activity, row), ...said, ...ends];
}

function read(heading: string, cell: Cell, options?: ReadOptions): string[] {
  const sheet: Cell[][] = [
    ['求職者', '担当', '企業', '推薦日', heading],
    ['A001', '佐藤', '青空', '2026/4/1', '2026/4/8'],
    ['A002', '佐藤', '青空', '2026/4/2', cell],
    ['A003', '佐藤', '青空', '2026/4/3', '2026/4/9'],
  ];
  return cellAnswer(readSheet(sheet, options), 2);
}

const HELD = 'first_interview_held 2026-04-10 day';
const PASSED = 'document_passed 2026-04-10 day';

describe('an act took place whatever came of it', () => {
  test.each<[string, ...string[]]>([
    ['2026/4/10', HELD],
    ['2026/4/10 14:00', HELD],
    ['2026/4/10 NG', HELD, 'end-after-date 2026/4/10 NG', 'rejected 2026-04-10'],
    ['2026/4/10 不合格', HELD, 'end-after-date 2026/4/10 不合格', 'rejected 2026-04-10'],
    ['2026/4/10 通過', HELD],
    ['2026/4/10 結果待ち', HELD],
    ['2026/4/10 オンライン', HELD],
    ['2026/4/10 辞退', 'end-in-cell 2026/4/10 辞退', 'withdrawn 2026-04-10'],
    ['2026/4/10×', 'end-in-cell 2026/4/10×', 'rejected 2026-04-10'],
    ['NG(4/10)', 'end-in-cell NG(4/10)', 'rejected 2026-04-10'],
    ['2026/4/10 延期', 'not-yet 2026/4/10 延期'],
    ['2026/4/10 キャンセル', 'not-yet 2026/4/10 キャンセル'],
    ['2026/4/3→4/10', HELD, 'date-moved 2026/4/3→4/10 day=2026/4/10'],
    ['2026/4/3→4/10 予定', 'plan 2026/4/3→4/10 予定'],
    ['2026/4/3 延期→4/10', HELD, 'date-moved 2026/4/3 延期→4/10 day=2026/4/10'],
    ['2026/4/10→延期', 'not-yet 2026/4/10→延期'],
    ['結果待ち 4/10', 'not-yet 結果待ち 4/10'],
    ['2026/4/10頃', HELD, 'date-vague 2026/4/10頃 day=2026/4/10'],
    ['2026/4/10前後', HELD, 'date-vague 2026/4/10前後 day=2026/4/10'],
    ['2026/4/10（？）', HELD, 'date-vague 2026/4/10（？） day=2026/4/10'],
    ['2026年4月中旬', 'first_interview_held 2026-04-01 month', 'date-vague 2026年4月中旬 day=2026/4/1'],
    ['2026年4月末', 'first_interview_held 2026-04-01 month', 'date-vague 2026年4月末 day=2026/4/1'],
    ['2026年4月', 'first_interview_held 2026-04-01 month'],
    ['2/30', 'unreadable-date 2/30'],
    ['謎', 'unreadable-date 謎'],
    ['15日', 'unreadable-date 15日'],
    ['15日 NG', 'unreadable-date 15日 NG', 'rejected'],
    ['15日×', 'end-in-cell 15日×', 'rejected'],
    ['#REF!', 'error-cell #REF!'],
    ['済', 'done-without-date 済'],
    ['○', 'done-without-date ○'],
    ['NG', 'end-in-cell NG', 'rejected'],
    ['（NG）', 'end-in-cell （NG）', 'rejected'],
    ['【辞退】', 'end-in-cell 【辞退】', 'withdrawn'],
    ['×', 'end-in-cell ×', 'rejected'],
    ['✕です', 'end-in-cell ✕です', 'rejected'],
    ['調整中', 'not-yet 調整中'],
    ['△', 'not-yet △'],
    ['先方待ち', 'not-yet 先方待ち'],
    ['リスケ', 'not-yet リスケ'],
    ['-'],
    ['なし'],
    ['休'],
    [''],
    ['  '],
  ])('%j: %j', (cell, ...answer) => {
    expect(read('一次面接日', cell)).toEqual(answer);
  });

  test.each(['予定', '仮', '日程調整中', '見込み', '暫定', 'planned', 'scheduled', 'tentative', 'tba', 'TBC'])(
    '%s beside a date: a plan',
    (word) => {
      expect(read('一次面接日', `2026/4/10 ${word}`)).toEqual([`plan 2026/4/10 ${word}`]);
    },
  );
});

describe('vague dates count once, and that is said', () => {
  test.each(['頃', 'ころ', 'ごろ', '前後', 'あたり', '?', '？', '（頃）', ' or so', ' approx'])(
    '2026/4/10%s',
    (word) => {
      const cell = `2026/4/10${word}`;
      expect(read('一次面接日', cell)).toEqual([HELD, `date-vague ${cell} day=2026/4/10`]);
    },
  );

  test.each(['上旬', '中旬', '下旬', '初旬', '末', '頃', 'ごろ'])('2026年4月%s', (word) => {
    const cell = `2026年4月${word}`;
    expect(read('一次面接日', cell)).toEqual([
      'first_interview_held 2026-04-01 month',
      `date-vague ${cell} day=2026/4/1`,
    ]);
  });
});

describe('a result was reached only if it was yes', () => {
  test.each<[string, ...string[]]>([
    ['2026/4/10', PASSED],
    ['2026/4/10 通過', PASSED],
    ['2026/4/10 NG', 'end-in-cell 2026/4/10 NG', 'rejected 2026-04-10'],
    ['2026/4/10 お見送り', 'end-in-cell 2026/4/10 お見送り', 'rejected 2026-04-10'],
    ['2026/4/3→4/10', PASSED, 'date-moved 2026/4/3→4/10 day=2026/4/10'],
  ])('%j: %j', (cell, ...answer) => {
    expect(read('書類通過日', cell)).toEqual(answer);
  });

  test.each([
    '結果待ち',
    '選考中',
    '検討中',
    '未定',
    '確認中',
    '保留',
    'pending',
    'awaiting',
    'waiting',
    'on hold',
    'onhold',
  ])('%s beside a date: not yet', (word) => {
    expect(read('書類通過日', `2026/4/10 ${word}`)).toEqual([`not-yet 2026/4/10 ${word}`]);
  });

  test.each([
    ['内定承諾日', 'offer_accepted'],
    ['決定日', 'placement'],
    ['入社日', 'joined'],
    ['書類通過日', 'document_passed'],
    ['一次面接通過日', 'first_interview_passed'],
  ])('%s', (heading, metric) => {
    expect(read(heading, '2026/4/10')).toEqual([`${metric} 2026-04-10 day`]);
    expect(read(heading, '2026/4/10 NG')).toEqual(['end-in-cell 2026/4/10 NG', 'rejected 2026-04-10']);
  });

  test('of a stage nobody knows less is claimed', () => {
    expect(read('謎の儀式日', '2026/4/10 NG')).toEqual(['end-in-cell 2026/4/10 NG', 'rejected 2026-04-10']);
  });
});

describe('the date of an end is the end itself', () => {
  test.each([
    ['書類不通過日', 'document_rejected'],
    ['選考辞退日', 'selection_withdrawn'],
    ['内定辞退日', 'offer_declined'],
    ['入社前辞退日', 'pre_join_declined'],
    ['早期退職日', 'early_leave'],
  ])('%s', (heading, metric) => {
    const event = `${metric} 2026-04-10 day`;
    expect(read(heading, '2026/4/10')).toEqual([event]);
    expect(read(heading, '2026/4/10 辞退')).toEqual([event]);
    expect(read(heading, '2026/4/10 キャンセル')).toEqual([event]);
    expect(read(heading, 'NG 4/10')).toEqual([event]);
  });
});

describe('cells that are no text', () => {
  test.each<[string, Cell, ...string[]]>([
    ['a date', new Date(2026, 3, 10), HELD],
    ['a serial number', 46_122, HELD],
    ['a date as one number', 20_260_410, HELD],
    ['a small number', 3, 'unreadable-date 3'],
    ['a time of day', new Date(1899, 11, 30, 3, 1), 'unreadable-date 3:01'],
    ['a ticked box', true, 'done-without-date true'],
    ['a box', false],
  ])('%s', (_, cell, ...answer) => {
    expect(read('一次面接日', cell)).toEqual(answer);
  });
});

describe('years', () => {
  const stages = (title: string, ...rows: string[][]): Cell[][] => [
    [title, '', '', '', ''],
    ['求職者', '担当', '企業', '推薦日', '一次面接日'],
    ...rows,
  ];
  const days = (sheet: Cell[][], options?: ReadOptions): string[] => {
    const { events } = readSheet(sheet, options);
    return Array.from(events.day, isoDay);
  };

  test('each tab’s title gives the year of its own dates', () => {
    const sheet = [
      ...stages('2024年度 選考管理', ['A001', '佐藤', '青空', '4/1', '4/10'], ['A002', '佐藤', '青空', '12/1', '1/10']),
      ['', '', '', '', ''],
      ...stages('2025年度 選考管理', ['A003', '佐藤', '青空', '4/2', '4/11'], ['A004', '佐藤', '青空', '12/2', '1/11']),
    ];
    expect(days(sheet)).toEqual([
      '2024-04-01',
      '2024-04-10',
      '2024-12-01',
      '2025-01-10',
      '2025-04-02',
      '2025-04-11',
      '2025-12-02',
      '2026-01-11',
    ]);
  });

  test('dates without a year lie near the row’s date that has one', () => {
    const sheet = stages(
      '選考管理',
      ['A001', '佐藤', '青空', '2024/11/20', '12/10'],
      ['A002', '佐藤', '青空', '2024/12/20', '1/10'],
      ['A003', '佐藤', '青空', '2025/11/20', '12/11'],
      ['A004', '佐藤', '青空', '2025/12/20', '1/11'],
    );
    expect(days(sheet)).toEqual([
      '2024-11-20',
      '2024-12-10',
      '2024-12-20',
      '2025-01-10',
      '2025-11-20',
      '2025-12-11',
      '2025-12-20',
      '2026-01-11',
    ]);
  });

  test('the column with more dates gives them to the other, wherever it stands', () => {
    const sheet: Cell[][] = [
      ['求職者', '担当', '企業', '書類通過日', '推薦日'],
      ['A001', '佐藤', '青空', '12/10', '2024/11/20'],
      ['A002', '佐藤', '青空', '', '2024/12/20'],
      ['A003', '佐藤', '青空', '1/9', '2024/12/22'],
    ];
    expect(days(sheet)).toEqual(['2024-12-10', '2024-11-20', '2024-12-20', '2025-01-09', '2024-12-22']);
  });

  test('where that one is blank, the next that has a year', () => {
    const sheet: Cell[][] = [
      ['求職者', '担当', '推薦日', '書類通過日', '一次面接日'],
      ['A001', '佐藤', '2024/11/20', '', '12/10'],
      ['A002', '佐藤', '2024/12/20', '', '1/10'],
      ['A003', '佐藤', '2024/12/21', '', '1/12'],
      ['A004', '佐藤', '', '2022/12/22', '1/9'],
      ['A005', '佐藤', '', '2022/12/23', '1/8'],
    ];
    expect(days(sheet)).toEqual([
      '2024-11-20',
      '2024-12-10',
      '2024-12-20',
      '2025-01-10',
      '2024-12-21',
      '2025-01-12',
      '2022-12-22',
      '2023-01-09',
      '2022-12-23',
      '2023-01-08',
    ]);
  });

  test('without any year today’s date tells, and that is said', () => {
    const sheet = stages(
      '選考管理',
      ['A001', '佐藤', '青空', '11/20', '12/10'],
      ['A002', '佐藤', '青空', '1/9', '2/3'],
    );
    const options = { asOf: dayOf(2026, 3, 1) };
    expect(days(sheet, options)).toEqual(['2025-11-20', '2025-12-10', '2026-01-09', '2026-02-03']);
    const said = readSheet(sheet, options).issues.filter(({ code }) => code === 'date-year');
    expect(said.map(({ row, column, values }) => [row, column, values])).toEqual([
      [2, 3, { heading: '推薦日', by: 'as-of', first: 2025, last: 2026, count: 2 }],
    ]);
  });
});

describe('order of day and month', () => {
  test('a day above 12 in one column settles the other, too', () => {
    const activity = readSheet(`
Candidate,Consultant,Client,CV sent,1st interview
C1,Priya Nair,Kestrel,13/04/2026,05/06/2026
C2,Priya Nair,Kestrel,02/04/2026,
C3,Priya Nair,Kestrel,03/04/2026,`);
    expect(Array.from(activity.events.day, isoDay)).toEqual(['2026-04-13', '2026-06-05', '2026-04-02', '2026-04-03']);
    const said = activity.issues.filter(({ code }) => code === 'date-order');
    expect(said.map(({ row, column, values }) => [row, column, values])).toEqual([
      [1, 4, { heading: '1st interview', order: 'day-month', by: 'sheet', count: 1 }],
    ]);
  });

  test('Dates that the spreadsheet made with day and month exchanged are turned back, texts stay', () => {
    const cells: Cell[] = [
      new Date(2026, 2, 4),
      new Date(2026, 4, 4),
      new Date(2026, 6, 4),
      new Date(2026, 8, 4),
      '14/04/2026',
      'NG',
      '21/04/2026',
      '23/04/2026',
      '24/04/2026',
    ];
    const activity = readSheet([
      ['Candidate', 'Consultant', 'Client', 'CV sent'],
      ...cells.map((cell, at): Cell[] => [`C${at + 10}`, 'Priya Nair', 'Kestrel', cell]),
    ]);
    const days = ['03', '05', '07', '09', '14', '21', '23', '24'].map((day) => `2026-04-${day}`);
    expect(Array.from(activity.events.day, isoDay)).toEqual(days);
    const said = activity.issues.filter(({ code }) => code === 'date-swapped');
    expect(said.map(({ row, column, values }) => [row, column, values])).toEqual([
      [5, 3, { heading: 'CV sent', count: 4 }],
    ]);
  });
});

describe('ditto marks', () => {
  test('the day above holds, a text’s as a Date’s, within one block only', () => {
    const rows: Cell[][] = [
      ['2026年度 選考管理', '', '', '', ''],
      ['求職者', '担当', '企業', '推薦日', '一次面接日'],
      ['A001', '佐藤', '青空', '2026/4/1', '4/10'],
      ['A002', '佐藤', '青空', '2026/4/1', '〃'],
      ['A003', '佐藤', '青空', '2026/4/1', '同上'],
      ['A004', '佐藤', '青空', '2026/4/1', new Date(2026, 3, 13)],
      ['A005', '佐藤', '青空', '2026/4/1', '〃'],
      ['A006', '佐藤', '青空', '2026/4/1', 'NG'],
      ['A007', '佐藤', '青空', '2026/4/1', '〃'],
    ];
    const activity = readSheet(rows);
    expect([2, 3, 4, 5, 6, 7, 8].map((row) => cellAnswer(activity, row))).toEqual([
      ['first_interview_held 2026-04-10 day'],
      ['first_interview_held 2026-04-10 day'],
      ['first_interview_held 2026-04-10 day'],
      ['first_interview_held 2026-04-13 day'],
      ['first_interview_held 2026-04-13 day'],
      ['end-in-cell NG', 'rejected'],
      ['unreadable-date 〃'],
    ]);
  });
});
