import { GRAINS, UNDATED } from '../../../src/core/activity/activity';
import { dayOf, isoDay } from '../../../src/core/calendar/day';
import type { Cell } from '../../../src/core/grid/cell';
import { readSheet } from '../../support/read-sheet';
import { expectWhole, type WholeCase } from '../../support/whole-answer';

/** ○ × △ under stages: counted in the month of the only date there is, and that is said. */

const MARKS: readonly WholeCase[] = [
  {
    name: 'done, failed, waiting, nothing, and a mark nobody knows; the month of the row dates them',
    sheet: `
登録月,求職者,担当,面談,推薦,書類通過,一次面接設定
2026年4月,A001,佐藤,○,済,×,
2026年4月,A002,佐藤,○,○,△,
2026年5月,A003,佐藤,-,○,○,辞退
2026年5月,A004,佐藤,,ぐるぐる,なし,調整中`,
    counts: `
      佐藤 2026-04 first_meeting 2
      佐藤 2026-04 document_submitted 2
      佐藤 2026-05 document_submitted 1
      佐藤 2026-05 document_passed 1`,
    rows: 'hcccx',
    says: `
      D2 flags-dated count=6 heading=登録月 undated=0
      F2 end-in-cell × end=rejected heading=書類通過
      F3 not-yet △ heading=書類通過
      G4 end-in-cell 辞退 end=withdrawn heading=一次面接設定
      E5 unknown-mark ぐるぐる heading=推薦
      G5 not-yet 調整中 heading=一次面接設定`,
    ends: 'A001 佐藤 rejected F2\nA003 佐藤 withdrawn G4',
  },
  {
    name: '× says that the blank stage before it was reached, not one that failed, waits or was skipped over',
    sheet: `
登録月,求職者,担当,推薦,書類通過,一次面接設定
2026年4月,A001,佐藤,,×,
2026年4月,A002,佐藤,×,,
2026年4月,A003,佐藤,○,,×
2026年4月,A004,佐藤,△,×,
2026年4月,A005,佐藤,×,×,`,
    counts: '佐藤 2026-04 document_submitted 2\n佐藤 2026-04 document_passed 1',
    rows: 'hcxcxx',
    says: `
      D2 flags-dated count=3 heading=登録月 undated=0
      D2 implied-stage heading=推薦 next=書類通過
      E2 end-in-cell × end=rejected heading=書類通過
      D3 end-in-cell × end=rejected heading=推薦
      E4 implied-stage heading=書類通過 next=一次面接設定
      F4 end-in-cell × end=rejected heading=一次面接設定
      D5 not-yet △ heading=推薦
      E5 end-in-cell × end=rejected heading=書類通過
      D6 end-in-cell × end=rejected heading=推薦
      E6 end-in-cell × end=rejected heading=書類通過`,
    ends: `
      A001 佐藤 rejected E2
      A002 佐藤 rejected D3
      A003 佐藤 rejected F4
      A004 佐藤 rejected E5
      A005 佐藤 rejected D6
      A005 佐藤 rejected E6`,
  },
  {
    name: 'a ditto mark says what stands above it, within its own block',
    sheet: `
2026年4月,,,
求職者,担当,推薦,書類通過
A001,佐藤,○,○
A002,佐藤,〃,×
A003,佐藤,〃,〃
,,,
2026年5月,,,
求職者,担当,推薦,書類通過
A004,佐藤,〃,○
A005,佐藤,○,○`,
    counts: `
      佐藤 2026-04 document_submitted 3
      佐藤 2026-04 document_passed 1
      佐藤 2026-05 document_submitted 1
      佐藤 2026-05 document_passed 2`,
    rows: 'hhccc.hhcc',
    says: `
      C3 flags-dated count=7 undated=0
      D4 end-in-cell × end=rejected heading=書類通過
      D5 end-in-cell 〃 end=rejected heading=書類通過
      C9 unknown-mark 〃 heading=推薦`,
    ends: 'A002 佐藤 rejected D4\nA003 佐藤 rejected D5',
  },
  {
    name: 'steps of the person on several rows happened once; a stage nobody knows is said once',
    sheet: `
登録月,求職者,担当,企業,初回面談,推薦,謎の儀式
2026年4月,A001,佐藤,青空,○,○,○
2026年4月,A001,佐藤,白雲,○,○,○
2026年4月,A002,佐藤,白雲,○,,`,
    counts: '佐藤 2026-04 first_meeting 2\n佐藤 2026-04 document_submitted 2',
    rows: 'hccc',
    says: `
      E2 flags-dated count=4 heading=登録月 undated=0
      E3 repeated-stage count=1 heading=初回面談 label=初回面談
      G2 unknown-stage 謎の儀式 count=2 heading=謎の儀式 label=謎の儀式`,
  },
  {
    name: 'a month that is to come makes plans of its marks',
    sheet: `
登録月,求職者,担当,推薦,書類通過
2026年4月,A001,佐藤,○,○
2026年5月,A002,佐藤,○,×`,
    options: { asOf: dayOf(2026, 4, 30) },
    counts: '佐藤 2026-04 document_submitted 1\n佐藤 2026-04 document_passed 1',
    rows: 'hcx',
    says: `
      D2 flags-dated count=2 heading=登録月 undated=0
      D3 plan ○ heading=推薦
      E3 end-in-cell × end=rejected heading=書類通過`,
    ends: 'A002 佐藤 rejected E3',
  },
];

describe('marks', () => {
  test.each(MARKS)('$name', expectWhole);
});

describe('what dates the marks', () => {
  const read = (sheet: Cell[][]): { days: string[]; said: string[] } => {
    const { events, issues } = readSheet(sheet);
    return {
      days: Array.from(events.day, (day, at) =>
        day === UNDATED ? 'undated' : `${isoDay(day)} ${GRAINS[events.grain[at]!]}`,
      ),
      said: issues
        .filter(({ code }) => code === 'flags-dated' || code === 'coarse-period')
        .map(({ code, row, column, values }) => `${code} ${row} ${column} ${JSON.stringify(values)}`),
    };
  };

  test('the month of a day in the row', () => {
    expect(
      read([
        ['日付', '求職者', '担当', '推薦', '書類通過'],
        ['2026/4/15', 'A001', '佐藤', '○', ''],
        ['2026/5/20', 'A002', '佐藤', '○', '○'],
      ]),
    ).toEqual({
      days: ['2026-04-01 month', '2026-05-01 month', '2026-05-01 month'],
      said: ['flags-dated 1 3 {"heading":"日付","count":3,"undated":0}'],
    });
  });

  test('a week stays a week', () => {
    expect(
      read([
        ['週', '求職者', '担当', '推薦', '書類通過'],
        ['2026/4/6', 'A001', '佐藤', '○', ''],
        ['2026/4/13', 'A002', '佐藤', '○', '○'],
      ]).days,
    ).toEqual(['2026-04-06 week', '2026-04-13 week', '2026-04-13 week']);
  });

  test('the day in the cell itself, the dated stage of the row, the title', () => {
    const sheet = (title: string): Cell[][] => [
      [title, '', '', '', ''],
      ['求職者', '担当', '登録日', '推薦', '書類通過'],
      ['A001', '佐藤', '2026/4/15', 1, new Date(2026, 4, 20)],
      ['A002', '佐藤', '', 1, 1],
      ['A003', '佐藤', '2026/4/16', 1, 1],
    ];
    const april = '2026-04-01 month';
    const june = '2026-06-01 month';
    const dated = ['2026-04-15 day', april, '2026-05-20 day'];
    const last = ['2026-04-16 day', april, april];
    const flagsDated = 'flags-dated 2 3 {"heading":"登録日","count":5,"undated":0}';
    expect(read(sheet('選考管理'))).toEqual({ days: [...dated, 'undated', 'undated', ...last], said: [flagsDated] });
    expect(read(sheet('2026年6月 選考管理'))).toEqual({ days: [...dated, june, june, ...last], said: [flagsDated] });
    expect(read(sheet('2026年度1Q 選考管理'))).toEqual({
      days: [...dated, april, april, ...last],
      said: [flagsDated, 'coarse-period 2 3 {"count":1}'],
    });
  });

  test('nothing at all, and that is said', () => {
    expect(
      read([
        ['求職者', '担当', '推薦', '書類通過'],
        ['A001', '佐藤', '○', ''],
        ['A002', '佐藤', '○', '○'],
      ]),
    ).toEqual({
      days: ['undated', 'undated', 'undated'],
      said: ['flags-dated 1 2 {"heading":"","count":3,"undated":1}'],
    });
  });
});
