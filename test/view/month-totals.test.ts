import { readActivity } from '../../src/core/activity/read-activity';
import { dayOf } from '../../src/core/calendar/day';
import { inferSheetZone } from '../../src/core/calendar/infer-zone';
import { toGrid } from '../../src/core/grid/cell';
import { joinTabs } from '../../src/core/grid/join-tabs';
import { NO_SETTINGS } from '../../src/core/settings/settings';
import { type MonthTotals, monthTotals } from '../../src/view/month-totals';
import { cellsOf } from '../support/read-sheet';

interface Given {
  readonly name: string;
  readonly member?: string;
  readonly csv: string;
}

function totalsOf(tabs: readonly Given[], language: 'ja' | 'en' = 'ja'): MonthTotals {
  const joined = joinTabs(
    tabs.map(({ name, member = '', csv }) => ({ name, member, team: '', month: '', grid: toGrid(cellsOf(csv)) })),
  );
  const zone = inferSheetZone(joined.grid);
  const activity = readActivity(joined.grid, { settings: NO_SETTINGS, asOf: dayOf(2026, 12, 31), zone });
  return monthTotals({ activity, joined, settings: NO_SETTINGS, fiscalStart: 4, language });
}

/** `2026-04 first_meeting 12/11` (ours/sheet's), or `12/-` where the sheet states none; zero cells without total aside. */
function cellsShown({ rows, metrics }: MonthTotals): string[] {
  return rows.flatMap(({ key, cells }) =>
    cells.flatMap(({ counted, stated, agrees }, at) =>
      counted === 0 && stated === null
        ? []
        : [`${key} ${metrics[at]!.id} ${counted}/${stated ?? '-'}${agrees ? '' : ' !'}`],
    ),
  );
}

const CROSS_TAB = `
初回面談数 月別推移,,,,
担当者,2026年4月,2026年5月,2026年6月,計
佐藤,10,12,9,31
田中,8,7,11,26
鈴木,5,6,4,15
`;

const cases: readonly {
  readonly name: string;
  readonly tabs: readonly Given[];
  readonly verdict: MonthTotals['verdict'];
  readonly cells: readonly string[];
  readonly says?: readonly RegExp[];
}[] = [
  {
    name: 'months across, people down, the metric in the title',
    tabs: [{ name: '面談', csv: `${CROSS_TAB}合計,23,25,24,72` }],
    verdict: 'agree',
    cells: ['2026-06 first_meeting 24/24', '2026-05 first_meeting 25/25', '2026-04 first_meeting 23/23'],
  },
  {
    name: 'a person left out of the total row',
    tabs: [{ name: '面談', csv: `${CROSS_TAB}合計,18,25,24,72` }],
    verdict: 'differ',
    cells: ['2026-06 first_meeting 24/24', '2026-05 first_meeting 25/25', '2026-04 first_meeting 23/18 !'],
    says: [/2026年4月.*シートの合計は18、集計は23.*鈴木さんの分が/],
  },
  {
    name: 'a daily report of one month',
    tabs: [
      {
        name: '4月',
        csv: `
日付,担当,架電数,面談数
2026/4/1,佐藤,20,2
2026/4/2,佐藤,15,1
2026/4/3,田中,30,3
合計,,65,6`,
      },
    ],
    verdict: 'agree',
    cells: ['2026-04 candidate_call 65/65', '2026-04 first_meeting 6/6'],
  },
  {
    name: 'rows below the range of the formula',
    tabs: [
      {
        name: '4月',
        csv: `
日付,担当,面談数
2026/4/1,佐藤,2
2026/4/2,佐藤,1
2026/4/3,佐藤,3
2026/4/6,佐藤,4
合計,,3`,
      },
    ],
    verdict: 'differ',
    cells: ['2026-04 first_meeting 10/3 !'],
    says: [/4–5行目が、合計の式の範囲から漏れている/],
  },
  {
    name: 'a future day inside the total',
    tabs: [
      {
        name: '面談',
        csv: `
日付,担当,面談数
2026/12/29,佐藤,2
2026/12/30,佐藤,1
2027/1/5,佐藤,3
合計,,6`,
      },
    ],
    verdict: 'differ',
    cells: ['2026-12 first_meeting 3/-', '2026-12-01..2027-01-31 first_meeting 3/6 !'],
    says: [/数えなかったセルが入っています（4行目: これからの予定）/],
  },
  {
    name: 'subtotals and a total that adds both',
    tabs: [
      {
        name: '4月',
        csv: `
日付,担当,面談数
2026/4/1,佐藤,2
2026/4/2,佐藤,1
小計,,3
2026/4/1,田中,4
2026/4/2,田中,5
小計,,9
合計,,24`,
      },
    ],
    verdict: 'differ',
    cells: ['2026-04 first_meeting 12/24 !'],
    says: [/2倍/],
  },
  {
    name: 'days of two months under one total',
    tabs: [
      {
        name: '日報',
        csv: `
日付,担当,面談数
2026/4/29,佐藤,2
2026/4/30,佐藤,1
2026/5/1,佐藤,3
合計,,6`,
      },
    ],
    verdict: 'agree',
    cells: ['2026-05 first_meeting 3/-', '2026-04 first_meeting 3/-', '2026-04-01..2026-05-31 first_meeting 6/6'],
  },
  {
    name: 'two tabs, one of them without totals',
    tabs: [
      { name: '佐藤', member: '佐藤', csv: '日付,面談数\n2026/4/1,2\n2026/4/2,5\n合計,7' },
      { name: '田中', member: '田中', csv: '日付,面談数\n2026/4/1,1\n2026/4/2,3' },
    ],
    verdict: 'agree',
    cells: ['2026-04 first_meeting 11/7'],
  },
  {
    name: 'two tabs, each with its total',
    tabs: [
      { name: '佐藤', member: '佐藤', csv: '日付,面談数\n2026/4/1,2\n2026/4/2,5\n合計,7' },
      { name: '田中', member: '田中', csv: '日付,面談数\n2026/4/1,1\n2026/4/2,3\n合計,4' },
    ],
    verdict: 'agree',
    cells: ['2026-04 first_meeting 11/11'],
  },
  {
    name: 'weeks of a month with a total for each person',
    tabs: [
      {
        name: '4月',
        csv: `
2026年4月 面談数,,,,,
担当,1W(4/1-4/5),2W(4/6-4/12),3W(4/13-4/19),4W(4/20-4/26),計
佐藤,1,2,3,4,10
田中,2,2,2,2,9`,
      },
    ],
    verdict: 'differ',
    cells: ['2026-04 first_meeting 18/19 !'],
    says: [/田中さん.*シートの合計は9、集計は8（シートの方が1多い）/],
  },
  {
    name: 'a log without totals',
    tabs: [
      {
        name: '活動',
        csv: `
日付,担当,活動
2026/4/1,佐藤,初回面談
2026/4/2,田中,初回面談
2026/5/7,田中,推薦`,
      },
    ],
    verdict: 'none',
    cells: ['2026-05 document_submitted 1/-', '2026-04 first_meeting 2/-'],
  },
  {
    name: 'a monthly summary above the log it repeats',
    tabs: [
      {
        name: '活動',
        csv: `
月次集計,,,
担当,月,初回面談,推薦
佐藤,2026年4月,2,1
田中,2026年4月,1,2

日付,担当,求職者,活動
2026/4/1,佐藤,C101,初回面談
2026/4/2,佐藤,C102,初回面談
2026/4/3,佐藤,C101,推薦
2026/4/1,田中,C103,初回面談
2026/4/5,田中,C103,推薦
2026/4/6,田中,C104,推薦`,
      },
    ],
    verdict: 'agree',
    cells: ['2026-04 first_meeting 3/3', '2026-04 document_submitted 3/3'],
  },
];

describe('our counts beside the totals of the sheet', () => {
  it.each(cases)('$name', ({ tabs, verdict, cells, says = [] }) => {
    const model = totalsOf(tabs);
    expect([...cellsShown(model)].sort()).toEqual([...cells].sort());
    expect(model.verdict).toBe(verdict);
    expect(model.differences.length > 0).toBe(verdict === 'differ');
    for (const pattern of says) expect(model.differences.map(({ text }) => text).join('\n')).toMatch(pattern);
  });

  it('shows the latest month first', () => {
    expect(totalsOf([{ name: '面談', csv: `${CROSS_TAB}合計,23,25,24,72` }]).rows.map(({ label }) => label)).toEqual([
      '2026年6月',
      '2026年5月',
      '2026年4月',
    ]);
  });

  it('names the tab and the cell of a total that differs', () => {
    const [difference] = totalsOf([
      { name: '佐藤', member: '佐藤', csv: '日付,面談数\n2026/4/1,2\n2026/4/2,5\n合計,7' },
      { name: '田中', member: '田中', csv: '日付,面談数\n2026/4/1,1\n2026/4/2,3\n合計,5' },
    ]).differences;
    expect(difference).toMatchObject({ where: '田中 B4', tab: '田中', row: 4 });
  });

  it('says of which part there is a total', () => {
    const model = totalsOf([
      { name: '佐藤', member: '佐藤', csv: '日付,面談数\n2026/4/1,2\n2026/4/2,5\n合計,7' },
      { name: '田中', member: '田中', csv: '日付,面談数\n2026/4/1,1\n2026/4/2,3' },
    ]);
    expect(model.rows[0]!.cells[0]!.note).toContain('7');
  });

  it('says in English what it says in Japanese', () => {
    const model = totalsOf(
      [{ name: 'Calls', csv: 'Date,Consultant,Calls\n2026-04-01,A. Sample,3\n2026-04-02,A. Sample,4\nTotal,,9' }],
      'en',
    );
    expect(model.sentence).toBe("The sheet's total does not match our count. See why below.");
    expect(model.differences[0]!.text).toMatch(
      /^Apr 2026, .*: the sheet says 9, our count is 7 \(the sheet has 2 more\)\. Check/,
    );
  });
});
