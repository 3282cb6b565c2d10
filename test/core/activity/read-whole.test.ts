import { METRICS } from '../../../src/core/metrics/catalogue';
import { readSheet } from '../../support/read-sheet';
import { expectTold, type ToldCase } from '../../support/told-reading';

/** What a sheet as a whole lacks. */

/** What is said of the whole range: `missing-key-metric counts total=0`. */
function saidOfAll(sheet: string, settings?: string[][]): string[] {
  return readSheet(sheet, settings === undefined ? {} : { settings })
    .issues.filter(({ row }) => row === -1)
    .map(({ code, column, value, values }) => {
      expect([column, value]).toEqual([-1, '']);
      const { metric, ...rest } = values;
      const name = metric === undefined ? [] : [METRICS[Number(metric)]!.id];
      return [code, ...name, ...Object.values(rest)].join(' ');
    });
}

const KEY = 'first_interview_set';

test.each<[string, string, string[]]>([
  ['面談数', 'the first meeting alone says nothing of interviews', ['totals-only']],
  ['応募承諾数', 'a candidate who agrees to apply', [`missing-key-metric ${KEY} counts 0`, 'totals-only']],
  ['推薦数', 'candidates put forward', [`missing-key-metric ${KEY} counts 0`, 'totals-only']],
  ['書類通過数', 'candidates who passed', [`missing-key-metric ${KEY} counts 0`, 'totals-only']],
  ['一次面接実施数', 'interviews held', [`missing-key-metric ${KEY} counts 0`, 'totals-only']],
  ['内定数', 'offers', [`missing-key-metric ${KEY} counts 0`, 'totals-only']],
  ['内定承諾数', 'offers accepted', [`missing-key-metric ${KEY} counts 0`, 'totals-only']],
  ['決定数', 'placements', [`missing-key-metric ${KEY} counts 0`, 'totals-only']],
  ['一次面接設定数', 'the key metric itself', ['totals-only']],
  ['訪問数', 'work of RA', []],
])('%s: %s', (metric, _, said) => {
  expect(saidOfAll(`日付,担当,${metric}\n2026/4/1,佐藤,3`)).toEqual(said);
});

test.each<[string, string, string[]]>([
  [
    'all interviews arranged',
    '日付,担当,推薦数,面接設定総数\n2026/4/1,佐藤,3,2',
    [`missing-key-metric ${KEY} counts 1`, 'totals-only'],
  ],
  ['a log', '日付,担当,活動,求職者\n2026/4/1,佐藤,推薦,K1', [`missing-key-metric ${KEY} event-log 0`]],
  ['stages', '求職者,担当,推薦日\nK1,佐藤,2026/4/1\nK2,佐藤,2026/4/2', [`missing-key-metric ${KEY} stage-dates 0`]],
  [
    'no dates',
    '担当,面談数,推薦数\n佐藤,3,\n田中,2,',
    [`missing-key-metric ${KEY} counts 0`, 'sheet-without-dates', 'totals-only'],
  ],
  ['no people', '日付,面談数\n2026/4/1,3', ['sheet-without-members', 'totals-only']],
  ['one row of somebody', '日付,担当,面談数\n2026/4/1,,3\n2026/4/2,佐藤,1', ['totals-only']],
  ['one row of a candidate', '日付,担当,求職者,活動\n2026/4/1,佐藤,,面談\n2026/4/2,佐藤,K1,面談', []],
  ['nothing in it yet', '日付,担当,面談数\n2026/4/1,佐藤,', ['nothing-counted']],
  ['nothing but targets', '月,担当,推薦目標\n2026年4月,佐藤,3', ['nothing-counted']],
])('%s', (_, sheet, said) => {
  expect(saidOfAll(sheet)).toEqual(said);
});

const UNKNOWN: readonly ToldCase[] = [
  {
    name: 'a label nobody knows is said once a row, with how often it stands there; desk work as such',
    sheet: `
日付,担当,笑顔,社内会議,面談数
2026/4/1,佐藤,3,1,2
2026/4/2,佐藤,4,,2
2026/4/3,佐藤,,1,2`,
    counts: '佐藤 2026-04 first_meeting 6',
    issues: 'unknown-label C2 笑顔\nunknown-label C3 笑顔\nno-event D2 社内会議\nno-event D4 社内会議',
    values: `
no-event D2 label=社内会議 count=2 nearest=
no-event D4 label=社内会議 count=2 nearest=`,
  },
  {
    name: 'a row of a label nobody knows, however many figures it has',
    sheet: `
2026年度,,,
指標,4月,5月,6月
笑顔,3,1,2
面談数,3,1,2`,
    counts: '- 2026-04 first_meeting 3\n- 2026-05 first_meeting 1\n- 2026-06 first_meeting 2',
    issues: 'unknown-label A3 笑顔\nsheet-without-members -',
  },
  {
    name: 'figures under months of which nothing says what they are: one complaint',
    sheet: `
2026年度,,,
担当,4月,5月,6月
佐藤,3,1,2
田中,,1,`,
    issues: `
metric-unnamed B3 4月
metric-unnamed C3 4月
metric-unnamed D3 4月
metric-unnamed C4 4月
nothing-counted -`,
    rows: 'HHLL',
  },
  {
    name: 'columns left aside are said once, with how many figures they hold',
    sheet: `
日付,担当,面談予定,前年面談数,累計面談数,面談数
2026/4/1,佐藤,3,1,2,2
2026/4/2,佐藤,,1,4,2
2026/4/3,佐藤,,,6,2`,
    counts: '佐藤 2026-04 first_meeting 6',
    issues: 'column-planned C2\ncolumn-previous D2\ncolumn-cumulative E2',
    values: `
column-planned C2 heading=面談予定 count=1
column-previous D2 heading=前年面談数 count=2
column-cumulative E2 heading=累計面談数 count=3`,
  },
  {
    name: 'rows left aside are said as rows, whatever their columns are called',
    sheet: `
2026年4月,面談数,推薦数,推薦予定
目標,20,40,
実績,18,36,50
前月,15,30,
累計,33,66,
見込み,20,40,60`,
    counts: '- 2026-04 first_meeting 18\n- 2026-04 document_submitted 36',
    targets: '- 2026-04 first_meeting 20 B2\n- 2026-04 document_submitted 40 C2',
    issues: `
target-row A2 目標
column-planned D3
side-row A4 前月
side-row A5 累計
side-row A6 見込み
sheet-without-members -`,
    values: 'column-planned D3 heading=推薦予定 count=2',
  },
];

describe('labels and columns that are not counted', () => {
  test.each(UNKNOWN)('$name', (one) => {
    expectTold(one);
  });
});
