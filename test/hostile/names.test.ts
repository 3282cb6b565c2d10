import { toGrid } from '../../src/core/grid/cell';
import { hostAt, runTable } from '../support/run-function';
import { officeOf, plainSheet } from '../support/sample-office';
import { HOSTILE } from './strings';

/** Exactly which texts come out as they went in, and for each other one what is made of it. */

const HOST = hostAt('2026-09-18');
const HEAD = ['日付', '担当', '求職者', '求人', '活動内容', '件数'];
const TEXTS = [...new Set(HOSTILE)];
const shownAs = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** All but white space: how blanks between words are shown is another matter. */
const unspaced = (text: unknown): string => String(text).replace(/\s/g, '');

/** Blank to the eye: white space of every kind and a sign without width. */
const UNSEEN = TEXTS.filter((text) => /^[\s\p{Cf}\p{Cc}]+$/u.test(text) && /\s/.test(text));

/** What is no name. */
const NOBODY = ['-', '--'];
const NO_MEMBER: Readonly<Record<string, string>> = {
  None: 'nobody',
  '-.': 'a dash',
  '&lt;b&gt;': 'two names, one on each side of the semicolon',
  '&lt;script&gt;alert(&#39;123&#39;);&lt;/script&gt;': 'several names',
  '/dev/null; touch /tmp/blns.fail ; echo': 'several names',
};
/** The sign for 「the same as above」. */
const DITTO = ['"', "''"];
/** Instead of a member it makes a row of shares, which is no row of a person. */
const NO_ROW = ['%'];

test('members, candidates and jobs come out as they were written, but for what is no name', () => {
  expect(UNSEEN.length).toBeLessThan(3);
  for (const text of TEXTS) {
    const rows = [
      ['2026-04-10', '佐藤', 'A', 'y', '面談', 1],
      ['2026-04-10', '佐藤', text, text, '面談', 1],
      ['2026-04-11', text, 'B', 'x', '面談', 1],
    ];
    const [head, ...read] = runTable('KPI_TIDY', [toGrid([HEAD, ...rows])], HOST);
    const of = (row: number, heading: string): unknown => unspaced(read[row]?.[head!.indexOf(heading)]);
    const expected = UNSEEN.includes(text) ? expect.any(String) : NOBODY.includes(text) ? '' : unspaced(text);
    if (NO_ROW.includes(text)) {
      expect([text, read.length]).toEqual([text, 2]);
      continue;
    }
    expect([text, of(1, '求職者'), of(1, '求人')]).toEqual([text, expected, expected]);
    const member = Object.hasOwn(NO_MEMBER, text) ? '' : DITTO.includes(text) ? '佐藤' : expected;
    expect([text, of(2, '担当者')]).toEqual([text, member]);
  }
});

/** A number or a dash beside the headings makes the row one of data; nothing is read then, and the sentence says so. */
const NO_HEADING = /^(?:[-+$.,/%\p{N}]+|nil|none|-+)$/iu;

test('a heading nobody knows changes nothing of what is read', () => {
  const days = ['2026-09-10', '2026-09-11', '2026-09-12'];
  const rows = days.map((day, at) => [day, '佐藤', `C${at}`, 'x', ['面談', '応募承諾', '面談'][at]!, 1, 'メモ']);
  const tidy = (heading: string): unknown => runTable('KPI_TIDY', [toGrid([[...HEAD, heading], ...rows])], HOST);
  const plain = tidy('備考');
  const refused: string[] = [];
  for (const text of TEXTS) {
    try {
      expect([text, tidy(text)]).toEqual([text, plain]);
    } catch (error) {
      if (!String(error).includes('見出しの行が見つかりません')) throw error;
      refused.push(text);
    }
  }
  expect(refused.filter((text) => !NO_HEADING.test(text))).toEqual([]);
});

const SIZE = 24;
const HEADINGS = TEXTS.filter((text) => shownAs(text) !== '' && !NO_HEADING.test(text));
const BATCHES = Array.from({ length: Math.ceil(HEADINGS.length / SIZE) }, (_, at) => ({
  at,
  texts: HEADINGS.slice(at * SIZE, (at + 1) * SIZE),
}));
test.each(BATCHES)('names of tabs and headings stand on the page and in the settings as they are: $at', ({ texts }) => {
  const sheets = texts.map((text, at) => ({
    // Sheets takes a name once, of a hundred signs at most.
    name: `${shownAs(text).slice(0, 90)} ${at}`,
    heading: text,
  }));
  const office = officeOf(
    sheets.map(({ name, heading }, at) =>
      plainSheet(name, [
        [...HEAD, heading],
        ['2026-09-10', '佐藤', `C${at}`, 'x', '面談', 1, 'メモ'],
        ['2026-09-11', '佐藤', `C${at}`, 'x', '応募承諾', 1, ''],
        ['2026-09-12', '田中', `D${at}`, 'x', '面談', 1, ''],
      ]),
    ),
  );
  const tabs = sheets.map(({ name }) => ({ name, kind: 'activity' as const, member: '', team: '', month: '' }));
  office.ask('saveTabs', { tabs });
  const { tabs: read, choices } = office.ask('overview', { tabs: [], period: '' });
  expect(choices.map(({ name }) => name).sort()).toEqual(sheets.map(({ name }) => name).sort());
  const headings = new Map(read.map((one) => [one.name, unspaced(one.tables[0]!.columns.at(-1)!.heading)]));
  expect(headings).toEqual(new Map(sheets.map(({ name, heading }) => [name, unspaced(heading)])));
  const settings = office.store.sheets().find((sheet) => sheet.properties().name === 'KPI設定')!;
  const area = { row: 0, column: 0, ...settings.used() };
  expect(settings.formulas(area).flat().join('')).toBe('');
  const kept = settings.values(area).flat();
  expect(sheets.filter(({ name }) => !kept.includes(name))).toEqual([]);
  for (const { name } of sheets.slice(0, 3)) {
    expect(office.ask('showRows', { tab: name, rows: [2] })).toEqual({ shown: 1 });
    expect(office.host.person.view.active().properties().name).toBe(name);
  }
});
