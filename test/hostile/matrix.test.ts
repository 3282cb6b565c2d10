import type { CallName, Calls } from '../../src/api';
import { callFunction } from '../../src/functions/call-function';
import { FUNCTIONS } from '../../src/functions/catalogue';
import { pictureOf } from '../faults/picture';
import { hostAt } from '../support/run-function';
import { type Office, officeOf, plainSheet } from '../support/sample-office';
import { cellsOf, saysFault, wrongIn } from './sheet-texts';
import { HOSTILE } from './strings';

/**
 * Every hostile text in every place where text enters (headings, members, candidates, jobs, labels, remarks, notes of
 * cells, settings, answers, names of tabs and of the file), through every place where it leaves: results of functions,
 * what the sidebar is sent, settings, proposal, record, dashboards, the sheet to print and the prompt for an assistant.
 * Many texts share a file, for most of the time goes into reading it.
 */

const HOST = hostAt('2026-09-18');
const SIZE = 78;
/** `HOSTILE=all npx jest test/hostile`: papers of every text, where `npm test` makes those of every third. */
const ALL = process.env['HOSTILE'] === 'all';
/** Papers are made text by text, from a small file. */
const PAPERS = 13;

/** As a cell or a field shows it: one line without blanks around it. */
const shownAs = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** Without blanks and signs that nobody sees. */
const bare = (text: string): string => text.replace(/[\s\p{Cf}\u2800]+/gu, '');
const TEXTS = [...new Set(HOSTILE)].filter((text) => shownAs(text) !== '');
const BATCHES = Array.from({ length: Math.ceil(TEXTS.length / SIZE) }, (_, at) => ({
  at,
  texts: TEXTS.slice(at * SIZE, (at + 1) * SIZE),
}));

const HEAD = ['日付', '担当', '求職者', '求人', '活動内容', '件数'];
const ACTS = ['面談', '応募承諾', '一次面接設定'];
const tab = (name: string, kind: 'activity' | 'targets') => ({ name, kind, member: '', team: '', month: '' });

/** An activity log in which each text is a member, a candidate, a job and a remark; and a member of plain name. */
function rowsOf(texts: readonly string[]): (string | number)[][] {
  // A number or a dash is no heading; those are tried one by one below.
  const heading = texts.find((text) => /\p{L}{3}/u.test(text)) ?? '備考';
  const rows = ['甲野', ...texts].flatMap((text, at) =>
    ACTS.map((act, step) => [`2026-0${7 + step}-${10 + (at % 18)}`, text, text, text, act, 1, text]),
  );
  return [[...HEAD, heading], ...rows];
}

/** Rows of targets under their headings. */
const aims = (rows: readonly (readonly (string | number)[])[]): (string | number)[][] => [
  ['期間', '担当者', '指標', '目標値', '備考'],
  ...rows.map((cells) => ['2026年9月', ...cells]),
];

/** A file in which each text is whatever a person can write. */
function officeWith(texts: readonly string[]): { readonly office: Office; readonly name: string } {
  const name = shownAs(texts[0]!).slice(0, 90);
  const labelled = texts.map((text, at) => [`2026-09-${10 + (at % 8)}`, '甲野', 'A', 'x', text, 1, text]);
  const log = plainSheet(name, [...rowsOf(texts), ...labelled]);
  const targets = plainSheet('目標', aims(texts.map((text) => [text, '面接通過率', '50%', '']).slice(0, 12)));
  const office = officeOf([log, targets]);
  office.store.setProperties({ name: texts.at(-1)! });
  const first = office.store.sheets()[0]!;
  first.setNotes(
    { row: 0, column: 0, rows: texts.length, columns: 1 },
    texts.map((text) => [text]),
  );
  office.ask('saveTabs', { tabs: [tab(name, 'activity'), tab('目標', 'targets')] });
  return { office, name };
}

/** What a function needs besides the activity. */
function usualArguments(called: string, member: string): unknown[] {
  const goals = [
    ['担当者', '指標', '目標値'],
    [member, '求人応募数', 5],
  ];
  const known: Readonly<Record<string, unknown[]>> = {
    KPI_COUNT: ['求人応募数'],
    KPI_TREND: ['求人応募数'],
    KPI_MEMBER_TRENDS: ['求人応募数'],
    KPI_FEEDBACK: [member],
    KPI_RATE: ['初回面談数', '求人応募数'],
    KPI_PACE: [goals],
    KPI_PLAN: ['決定数', 3],
  };
  return known[called] ?? [];
}

const isCellValue = (value: unknown): boolean =>
  ['string', 'number', 'boolean'].includes(typeof value) || value instanceof Date;

/** What a call answers, a value or a sentence of refusal; never the sentence of a fault that nobody foresaw. */
function reply<Name extends CallName>(
  office: Office,
  name: Name,
  request: Omit<Calls[Name]['request'], 'language'>,
): Calls[Name]['reply'] | undefined {
  try {
    return office.ask(name, request);
  } catch (error) {
    expect([name, request, String(error), saysFault(String(error))]).toEqual([name, request, String(error), false]);
    return undefined;
  }
}

const own = (office: Office, kind: RegExp) => cellsOf(office, kind);
const formulasIn = (office: Office, kind: RegExp): string[] =>
  own(office, kind).flatMap(({ formula }) => (formula === '' ? [] : [formula]));

/** Tries the papers of each text as a member; says for how many there were some. */
function papersOf(texts: readonly string[]): number {
  const lean = officeOf([plainSheet('活動記録', rowsOf(texts))]);
  lean.ask('saveTabs', { tabs: [tab('活動記録', 'activity')] });
  const plain = lean.ask('talkTexts', { member: '甲野', period: '2026-09', answer: '' });
  const titles = (written: string): string[] => written.split('\n').filter((line) => line.startsWith('■'));
  let made = 0;
  for (const text of texts) {
    const papers = reply(lean, 'talkTexts', { member: text, period: '2026-09', answer: `${text}\n■ ${text}` });
    // Somebody whose name is part of another's may be that other.
    if (papers === undefined || !papers.sheet.includes(shownAs(text))) continue;
    made += 1;
    expect([text, titles(papers.prompt)]).toEqual([text, titles(plain.prompt)]);
    expect([text, titles(papers.sheet)]).toEqual([text, titles(plain.sheet)]);
    // A number is nobody's name.
    if (/\p{L}{2}/u.test(text) && !plain.prompt.includes(shownAs(text))) {
      expect([text, papers.prompt.includes(shownAs(text))]).toEqual([text, false]);
    }
  }
  return made;
}

let proposed = 0;
let printed = 0;

describe.each(BATCHES)('texts $at', ({ texts }) => {
  const { office, name } = officeWith(texts);
  const before = pictureOf(office).theirs;
  const known = new Set([...texts.map(bare), '甲野']);

  test('in cells: every function gives a rectangle of values that cells hold, or a sentence', () => {
    const sheet = office.store.sheets().find((one) => one.properties().name === name)!;
    const grid = sheet.values({ row: 0, column: 0, ...sheet.used() }).map((row) => row.map((value) => value ?? ''));
    for (const { name: called, parameters } of FUNCTIONS) {
      if (parameters[0]?.name !== 'activity') continue;
      for (const [cells, ...rest] of [
        [grid, ...usualArguments(called, texts[0]!)],
        [grid.slice(0, 12), texts[0]!, texts[1]!],
      ]) {
        try {
          const result = callFunction(called, [cells, ...rest], HOST);
          const rows = Array.isArray(result) ? (result as unknown[][]) : [[result]];
          expect([called, new Set(rows.map((cells) => cells.length)).size]).toEqual([called, 1]);
          expect(rows.flat().filter((value) => !isCellValue(value))).toEqual([]);
        } catch (error) {
          expect([called, String(error)]).toEqual([called, expect.stringMatching(/^Error: /)]);
          expect(saysFault(String(error))).toBe(false);
        }
      }
    }
  });

  test('on the page: names come as they were written, and no call breaks', () => {
    const overview = reply(office, 'overview', { tabs: [], period: '' })!;
    expect(overview.tabs.map((one) => one.name)).toContain(name);
    const team = reply(office, 'team', { period: '2026-09' })!;
    const persons = team.members.rows.filter(({ person }) => person).map((row) => row.name);
    expect(persons).toContain('甲野');
    expect(persons.filter((person) => !known.has(bare(person)))).toEqual([]);
    for (const text of texts.filter((_, at) => at % 16 === 0)) {
      const page = reply(office, 'member', { member: text, period: '2026-09', metric: text });
      if (page !== undefined && persons.includes(text)) expect(page.member).toBe(text);
      const behind = { kind: 'count', metric: 'application_consent', period: '2026-09', member: text } as const;
      reply(office, 'showBehind', { behind, tab: name });
    }
    reply(office, 'targets', { tab: '' });
    reply(office, 'evidence', { unit: 'month' });
    reply(office, 'formulas', {});
    for (const text of texts.slice(0, 3)) {
      const preview = reply(office, 'formulaPreview', {
        choice: { name: 'KPI_FUNNEL', period: '2026-09', member: text, metric: '' },
      });
      if (preview !== undefined) expect(wrongIn(preview.formula, new Set([name, '目標', 'KPI設定']))).toEqual([]);
    }
  });

  test('in the settings: rows hold the texts, no formula is made, and the file is read as before', () => {
    const rows = texts.flatMap((text) => [
      { key: '担当者', values: [text, '甲野'] },
      { key: '回答', values: [text, '面接通過率', '評価用'] },
      { key: text, values: [text] },
    ]);
    const twin = officeWith(texts).office;
    twin.ask('saveSettings', { rows });
    expect(formulasIn(twin, /^KPI設定/)).toEqual([]);
    const values = new Set(own(twin, /^KPI設定/).map(({ value }) => value));
    expect(texts.filter((text) => !values.has(text))).toEqual([]);
    reply(twin, 'overview', { tabs: [], period: '' });
    reply(twin, 'targets', { tab: '' });
  });

  test('in the proposal: texts stay texts, and those it names are those of the file', () => {
    const people = reply(office, 'targets', { tab: '目標' })!.flags.flatMap((flag) =>
      flag.people.map((one) => one.name),
    );
    expect(people.filter((person) => !known.has(bare(person)))).toEqual([]);
    const written = reply(office, 'writeProposal', { tab: '目標' });
    // Where a text says that the file holds no personal targets there is nothing to propose.
    expect(written !== undefined).toBe(people.length > 0);
    expect(formulasIn(office, /^KPI置き換え案/)).toEqual([]);
    const values = new Set(own(office, /^KPI置き換え案/).map(({ value }) => String(value)));
    expect(people.filter((person) => !values.has(person))).toEqual([]);
    proposed += people.length;
  });

  test('as a metric, a value and a remark of a target: judged, or said to be unknown', () => {
    const rows = texts.flatMap((text) => [
      [text, '求人応募数', 20, text],
      ['甲野', text, text, text],
    ]);
    const odd = officeOf([plainSheet('活動記録', rowsOf(['乙野'])), plainSheet('目標', aims(rows))]);
    odd.ask('saveTabs', { tabs: [tab('活動記録', 'activity'), tab('目標', 'targets')] });
    expect(reply(odd, 'targets', { tab: '' })).toBeDefined();
    reply(odd, 'writeProposal', { tab: '' });
    expect(formulasIn(odd, /^KPI置き換え案/)).toEqual([]);
  });

  test('in the record: what was agreed stands there to the letter', () => {
    for (const text of texts) {
      const action = { text, metric: '', count: '', due: '2026-09-30', by: 'member' } as const;
      const record = { day: '2026-09-18', member: text, actions: [action], nextTalk: '' };
      office.ask('recordTalk', { record: { ...record, learned: text, answer: text, hypothesis: text } });
    }
    expect(formulasIn(office, /^1on1記録/)).toEqual([]);
    const values = own(office, /^1on1記録/).map(({ value }) => value ?? '');
    for (const text of new Set(texts.map((one) => one.trim()))) {
      const times = 5 * texts.filter((one) => one.trim() === text).length;
      expect([text, values.filter((value) => String(value).trim() === text).length]).toEqual([text, times]);
    }
  });

  test('to print and for an assistant: a name opens no line of its own, and the prompt says nobody’s name', () => {
    const tried = texts.filter((_, at) => ALL || at % 3 === 0);
    for (let at = 0; at < tried.length; at += PAPERS) printed += papersOf(tried.slice(at, at + PAPERS));
  });

  test('in dashboards: only as a text between quotes', () => {
    const { members } = office.ask('dashboards', {});
    office.ask('makeDashboards', { members: members.slice(0, 6).map((one) => one.name) });
    const sheets = new Set(office.store.sheets().map((sheet) => sheet.properties().name));
    const formulas = formulasIn(office, /^(KPI計算|KPIダッシュボード|マイKPI)/);
    expect(formulas.length).toBeGreaterThan(10);
    expect(formulas.flatMap((formula) => wrongIn(formula, sheets))).toEqual([]);
  });

  test('what people made is as it was', () => {
    expect(pictureOf(office).theirs).toBe(before);
  });
});

test('there were proposals and papers to look at', () => {
  expect(proposed).toBeGreaterThan(20);
  expect(printed).toBeGreaterThan(100);
});
