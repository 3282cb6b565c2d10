import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from '../../src/core/grid/cell';
import type { CellTable } from '../../src/functions/function-spec';
import { KPI_FEEDBACK } from '../../src/functions/kpi-feedback';
import { readCsv } from '../support/read-csv';
import { hostAt } from '../support/run-function';

const LAYOUTS = join(__dirname, '../cases/layouts');
const sheet = (name: string): Cell[][] => readCsv(join(LAYOUTS, `${name}.csv`));
const log = sheet('01-event-log-clean');
const english = sheet('12-english-activity-log');

function table(args: readonly unknown[], at = '2026-06-30'): CellTable {
  return KPI_FEEDBACK.run(args, hostAt(at)) as CellTable;
}
const said = (rows: CellTable) => rows.map((row) => row.join('\t')).join('\n');

describe('KPI_FEEDBACK', () => {
  test('columns, steps, and strings only', () => {
    const rows = table([log, '佐藤', '2026-05']);
    expect(rows[0]).toEqual(['ステップ', '内容']);
    expect(new Set(rows.slice(1).map(([step]) => step))).toEqual(
      new Set(['事実', '本人に問う', '答え合わせ', '次の一歩']),
    );
    expect(rows.every((row) => row.length === 2 && row.every((cell) => typeof cell === 'string'))).toBe(true);
    const rowsEn = table([english, 'Priya', '2026-02'], '2026-03-31');
    expect(rowsEn[0]).toEqual(['Step', 'Text']);
    expect(new Set(rowsEn.slice(1).map(([step]) => step))).toEqual(
      new Set(['Facts', 'Ask first', 'Compare', 'Next step']),
    );
  });

  test('the counts are those of the meeting', () => {
    const truth = JSON.parse(readFileSync(join(LAYOUTS, '01-event-log-clean.expected.json'), 'utf8')) as {
      counts: { member: string; month: string; metric: string; count: number }[];
    };
    const of = (metric: string) =>
      truth.counts
        .filter((row) => row.member.startsWith('佐藤') && row.month === '2026-04' && row.metric === metric)
        .reduce((sum, { count }) => sum + count, 0);
    const text = said(table([log, '佐藤', '2026-04']));
    expect(text).toContain(`一次面接設定：${of('first_interview_set')}件`);
    expect(text).toContain(`求人応募：${of('application_consent')}件`);
    expect(text).toContain(`初回面談：${of('first_meeting')}件`);
  });

  test('no candidate and no company of the sheet is in it', () => {
    for (const [rows, member, columns] of [
      [log, '佐藤', [2, 3]],
      [english, 'Priya', [3, 4]],
    ] as const) {
      const text = said(table([rows, member]));
      const names = rows.slice(2).flatMap((row) => columns.map((column) => String(row[column])));
      for (const name of new Set(names.filter((one) => one !== ''))) expect(text).not.toContain(name);
    }
  });

  test('without a period: the month of the as-of day, else the last month with anything in it; it says which', () => {
    expect(said(table([log, '佐藤'], '2026-05-20'))).toContain(
      '対象：2026年5月（2026年5月20日時点、まだ途中です）。期間の指定がない',
    );
    expect(said(table([log, '佐藤'], '2026-12-01'))).toContain('記録のある最後の月を見ています');
    expect(said(table([log, '佐藤', '2026-04']))).toContain('対象：2026年4月\n');
    expect(said(table([english, 'Tom'], '2026-03-20'))).toContain('this is the month of the as-of day');
  });

  test('settings: as-of day, wording, language', () => {
    const settings = [
      ['基準日', '2026-05-10'],
      ['言語', 'en'],
      ['言い方', ''],
      ['相手', ''],
    ];
    expect(said(table([log, '佐藤', '', settings]))).toContain('About May 2026 (as of 10 May 2026, still running)');
    const words = [
      ['言い方', '一人称', '僕'],
      ['言い方', '相手', '○○君'],
    ];
    expect(said(table([log, '佐藤', '2026-05', words]))).toContain('僕はこう見ていました。佐藤君はどう思いますか?');
  });

  test.each([
    ['いない人', /引数「member」の「いない人」.*もしかして/],
    ['全員', /1on1は一人ずつの対話/],
    ['CA', /1on1は一人ずつの対話/],
    ['', /引数「member」がありません。1on1は一人ずつの対話/],
    [undefined, /引数「member」がありません/],
  ])('member "%s": an error that says what to give', (member, message) => {
    expect(() => table([log, member])).toThrow(message);
  });

  test('errors are in the language of the sheet', () => {
    expect(() => table([english, 'all'])).toThrow(/Argument "member" cannot be "all". A 1-on-1 is with one person/);
    expect(() => table([english, 'Priya', 'someday'])).toThrow(/Argument "period"/);
    expect(() => table([[['']], '佐藤'])).toThrow(/activity/);
  });

  test('a sheet of one person needs no name', () => {
    const header = log[0]!;
    const one = [header, ...log.slice(1).filter((row) => String(row[1]).startsWith('佐藤'))];
    expect(table([one, '', '2026-05'])).toEqual(table([one, '佐藤 健太', '2026-05']));
    const nameless = log.map((row) => [row[0]!, row[2]!, row[3]!, row[4]!]);
    expect(said(table([nameless, '', '2026-05']))).toContain('本人はどう思いますか');
  });

  test('the same arguments on the same day give the same cells', () => {
    expect(table([log, '佐藤'])).toEqual(table([log, '佐藤']));
  });
});
