import type { CallName } from '../../src/api';
import { answer, CALL_NAMES } from '../../src/apps-script/server';
import { toGrid } from '../../src/core/grid/cell';
import { callFunction } from '../../src/functions/call-function';
import { FUNCTIONS } from '../../src/functions/catalogue';
import { ownFault } from '../../src/messages/failures';
import { tokenize, unquote } from '../../workbench/apps-script/formula/tokens';
import { pictureOf } from '../faults/picture';
import { hostAt, runTable } from '../support/run-function';
import { type Office, officeOf, plainSheet } from '../support/sample-office';
import { FORMULAS, HOSTILE, MARKUP } from './strings';

/** The same text comes out that went in, no formula is made of it, nothing breaks: wherever a text enters. */

const FAULT = ownFault.ja({ reason: '' }).slice(0, 12);
const HOST = hostAt('2026-09-18');
const HEAD = ['日付', '担当', '求職者', '求人', '活動内容', '件数'];
const ACTS = ['面談', '応募承諾', '一次面接設定', '内定承諾'];
/** A sheet cell: no blanks around it, and no more than one line, for that is how a name is shown. */
const NAMES = [...new Set(HOSTILE.map((text) => text.replace(/\s+/g, ' ').trim()))].filter(
  (text) => text.length <= 200,
);

const row = (text: string, at: number, place: number): (string | number)[] => {
  const day = `2026-0${4 + (at % 5)}-${10 + (at % 18)}`;
  const cells: (string | number)[] = [day, '佐藤', `C${at}`, '求人1', ACTS[at % ACTS.length]!, 1];
  cells[place] = text;
  return cells;
};
const sheetWith = (place: number) => toGrid([HEAD, ...NAMES.map((text, at) => row(text, at, place))]);

describe.each([
  ['a member', 1],
  ['a candidate', 2],
  ['a job', 3],
  ['an activity', 4],
  ['a count', 5],
])('hostile text as %s', (_what, place) => {
  const grid = sheetWith(place);

  test.each(FUNCTIONS.filter(({ parameters }) => parameters[0]?.name === 'activity').map(({ name }) => name))(
    '%s reads it or says what it cannot read',
    (name) => {
      const second: Record<string, string> = {
        KPI_COUNT: '求人応募数',
        KPI_TREND: '求人応募数',
        KPI_MEMBER_TRENDS: '求人応募数',
        KPI_FEEDBACK: '佐藤',
      };
      const args: unknown[] =
        name === 'KPI_RATE'
          ? [grid, '初回面談数', '求人応募数']
          : name === 'KPI_PACE'
            ? [
                grid,
                [
                  ['担当者', '指標', '目標値'],
                  [NAMES[0], '求人応募数', 5],
                ],
              ]
            : name === 'KPI_PLAN'
              ? [grid, '決定数', 3]
              : [grid, ...(second[name] === undefined ? [] : [second[name]])];
      try {
        const result = callFunction(name, args, HOST);
        const rows = Array.isArray(result) ? (result as unknown[][]) : [[result]];
        expect(new Set(rows.map((cells) => cells.length)).size).toBe(1);
      } catch (error) {
        expect(String(error)).toMatch(/^Error: /);
      }
    },
  );
});

test('names of candidates and members come out as they went in', () => {
  for (const [place, column] of [
    [2, '求職者'],
    [1, '担当者'],
  ] as const) {
    const [head, ...rows] = runTable('KPI_TIDY', [sheetWith(place)], HOST);
    const shown = new Set(rows.map((cells) => cells[head!.indexOf(column)]));
    const [, ...issues] = runTable('KPI_ISSUES', [sheetWith(place)], HOST);
    const said = issues.map((cells) => cells.join(' ')).join('\n');
    // What is no name (「-」, a total, an error) is not shown as one; then it is said of it.
    const lost = NAMES.filter((text) => !shown.has(text) && !shown.has(text.normalize('NFKC')) && !said.includes(text));
    const unexplained = [...shown].filter((text) => text !== '' && !NAMES.includes(String(text)));
    expect([place, lost.length / NAMES.length < 0.2]).toEqual([place, true]);
    expect([place, unexplained]).toEqual([place, []]);
  }
});

const tab = (name: string, kind: 'activity' | 'targets') => ({ name, kind, member: '', team: '', month: '' });

/** A file in which one text stands wherever people write: names, headings, notes, targets, the name of a tab. */
function officeWith(text: string): Office {
  const name = text.replace(/\s+/g, ' ').trim().slice(0, 90) || 'x';
  const log = plainSheet(name, [
    [...HEAD, text],
    ['2026-08-03', text, 'A', text, '面談', 1, text],
    ['2026-08-10', text, 'A', text, '応募承諾', 1, ''],
    ['2026-09-02', text, text, text, '応募承諾', 1, text],
    ['2026-09-03', '佐藤', text, text, '面談', 1, ''],
    ['2026-09-04', '佐藤', text, text, text, 1, ''],
  ]);
  const targets = plainSheet('目標', [
    ['期間', '担当者', '指標', '目標値', '備考'],
    ['2026年9月', text, '面接通過率', '50%', text],
    ['2026年9月', text, '求人応募数', 20, ''],
    ['2026年9月', '佐藤', '成約数', 3, text],
    ['2026年9月', '佐藤', text, 3, text],
  ]);
  const office = officeOf([log, targets]);
  office.ask('saveTabs', { tabs: [tab(name, 'activity'), tab('目標', 'targets')] });
  return office;
}

function ownCells(office: Office, kind: RegExp): { readonly value: unknown; readonly formula: string }[] {
  return office.store.sheets().flatMap((sheet) => {
    if (!kind.test(sheet.properties().name)) return [];
    const area = { row: 0, column: 0, ...sheet.used() };
    const formulas = sheet.formulas(area);
    return sheet
      .values(area)
      .flatMap((cells, down) => cells.map((value, right) => ({ value, formula: formulas[down]![right]! })));
  });
}

/** Quotes that are not closed, sheets that are not there, functions that are none of Sheets' plain ones. */
function wrongIn(formula: string, sheets: ReadonlySet<string>): string[] {
  return tokenize(formula).flatMap(({ kind, text }) => {
    if (kind === 'sign' && /["']/.test(text)) return [`${formula}: an open quote`];
    if (kind === 'function' && !/^(KPI_[A-Z_]+|(?!HYPERLINK|IMPORT|IMAGE|QUERY)[A-Z]+)$/.test(text)) {
      return [`${formula}: ${text}`];
    }
    if (kind !== 'reference' || !text.startsWith("'")) return [];
    const sheet = text.slice(1, text.lastIndexOf("'!")).replace(/''/g, "'");
    return sheets.has(sheet) ? [] : [`${formula}: no sheet ${sheet}`];
  });
}

const SAMPLE = [...FORMULAS, ...MARKUP, ...HOSTILE.filter((_, at) => at % 37 === 0)].filter(
  (text) => text.length < 500,
);

describe('written into sheets', () => {
  test.each(SAMPLE)('%j stays text in settings, proposal and record', (text) => {
    const office = officeWith(text);
    office.ask('saveSettings', {
      rows: [
        { key: '担当者', values: [text, '佐藤'] },
        { key: text, values: [text] },
      ],
    });
    const action = { text, metric: '', count: '', due: '2026-09-30', by: 'member' } as const;
    const words = { learned: text, answer: text, hypothesis: text };
    const record = { day: '2026-09-18', member: text, actions: [action], nextTalk: '', ...words };
    if (text.trim() !== '') office.ask('recordTalk', { record });
    try {
      office.ask('writeProposal', { tab: '目標' });
    } catch (error) {
      expect(String(error)).not.toContain(FAULT);
    }
    const cells = ownCells(office, /^(KPI設定|KPI置き換え案|1on1記録)/);
    expect(cells.filter(({ formula }) => formula !== '')).toEqual([]);
    const kept = ownCells(office, /^1on1記録/).map(({ value }) => value);
    expect(kept.filter((value) => value === text.trim()).length).toBeGreaterThanOrEqual(4);
    expect(ownCells(office, /^KPI設定/).map(({ value }) => value)).toContain(text);
  });

  test.each(SAMPLE.filter((_, at) => at % 3 === 0))(
    'dashboards for %j hold it only as a text between quotes',
    (text) => {
      const office = officeWith(text);
      const before = pictureOf(office).theirs;
      const page = office.host.run('FULL', () => answer({ name: 'dashboards', request: { language: 'ja' } }));
      if (!page.ok) {
        // A text that says 「nothing」 in every name leaves nothing to count.
        expect(page.message).not.toContain(FAULT);
        return;
      }
      const { members } = office.ask('dashboards', {});
      const sentence = office.ask('makeDashboards', { members: members.map(({ name }) => name) });
      expect(sentence.sentence).not.toContain(FAULT);
      expect(pictureOf(office).theirs).toBe(before);
      const names = new Set(office.store.sheets().map((sheet) => sheet.properties().name));
      const formulas = ownCells(office, /^(KPI計算|KPIダッシュボード|マイKPI)/)
        .map(({ formula }) => formula)
        .filter((formula) => formula !== '');
      expect(formulas.length).toBeGreaterThan(10);
      const known = new Set(members.map(({ name }) => name));
      expect(formulas.flatMap((formula) => wrongIn(formula, names))).toEqual([]);
      const quoted = formulas.flatMap((formula) =>
        tokenize(formula).flatMap((token) => (token.kind === 'text' ? [unquote(token.text)] : [])),
      );
      const made = office.ask('dashboards', {}).members.filter((one) => one.made);
      for (const { name } of made) expect([...quoted].some((one) => one === name || known.has(one))).toBe(true);
    },
  );
});

/** A request that each call takes; then every text in it is replaced. */
const draft = (text: string) => ({
  member: '佐藤',
  period: '2026-09',
  started: '',
  step: 'ask',
  sealed: false,
  asked: false,
  hypotheses: [text],
  question: text,
  answer: text,
  fact: text,
  differed: text,
  learned: text,
  actions: [{ text, metric: '', count: '', due: '', by: 'member' }],
  nextTalk: '',
  shareWords: false,
  shareLearned: false,
});

const REQUESTS: Readonly<Record<CallName, (text: string) => object>> = {
  overview: (text) => ({ tabs: [{ ...tab(text, 'activity'), member: text, team: text, month: text }], period: text }),
  saveTabs: (text) => ({
    tabs: [{ ...tab(text, 'activity'), member: text, team: text, month: text }],
    leftOut: [text],
  }),
  newTabs: () => ({}),
  saveSettings: (text) => ({ rows: [{ key: '列', values: [text, text] }] }),
  makeSample: () => ({}),
  showRows: (text) => ({ tab: text, rows: [1] }),
  team: (text) => ({ period: text }),
  member: (text) => ({ member: text, period: text, metric: text }),
  evidence: () => ({ unit: 'month' }),
  showBehind: (text) => ({ behind: { kind: 'count', metric: text, period: text, member: text }, tab: text }),
  targets: (text) => ({ tab: text }),
  userTabs: () => ({}),
  writeProposal: (text) => ({ tab: text }),
  design: () => ({}),
  designFacts: (text) => ({ measure: 'application_consent', problem: text }),
  designValue: (text) => ({
    measure: 'application_consent',
    problem: 'offer_accepted',
    owner: text,
    every: 'monthly',
    goal: 1,
  }),
  keepDraft: (text) => ({ draft: { step: 1, problem: text, notes: [] } }),
  makeDashboards: (text) => ({ members: [text], period: text }),
  dashboardPeriod: (text) => ({ period: text }),
  dashboards: () => ({}),
  renewDashboards: () => ({}),
  openSettings: () => ({}),
  formulas: () => ({}),
  formulaPreview: (text) => ({ choice: { name: 'KPI_FUNNEL', period: text, member: text, metric: text } }),
  insertFormula: (text) => ({ choice: { name: 'KPI_PACE', period: text, member: text, metric: text } }),
  talk: (text) => ({ member: '佐藤', period: text }),
  keepTalk: (text) => ({ draft: draft(text) }),
  sealTalk: (text) => ({ draft: draft(text) }),
  reopenTalk: (text) => ({ member: text }),
  openSeal: (text) => ({ draft: { ...draft(text), asked: true } }),
  talkTexts: (text) => ({ member: '佐藤', period: '2026-09', answer: text }),
  recordTalk: (text) => ({
    record: {
      day: '2026-09-18',
      member: text,
      actions: draft(text).actions,
      nextTalk: '',
      learned: text,
      answer: text,
      hypothesis: text,
    },
  }),
  showTalks: () => ({ row: 1 }),
  dropTalk: (text) => ({ member: text }),
  keepView: (text) => ({
    view: { page: 'team', language: 'ja', period: text, member: text, memberPeriod: text, metric: text, unit: 'month' },
  }),
};

/** Calls that only keep something take all texts; those that read the whole file each time take some. */
const LIGHT = new Set<CallName>([
  'keepDraft',
  'keepTalk',
  'sealTalk',
  'reopenTalk',
  'openSeal',
  'dropTalk',
  'keepView',
]);
const WRITING = new Set<CallName>(['saveSettings', 'saveTabs', 'recordTalk', 'showRows']);
const FEW = SAMPLE.filter((_, at) => at % 5 === 0);

describe('sent by the page', () => {
  test.each(CALL_NAMES)('%s takes every hostile text for a text', (name) => {
    const office = officeWith('佐藤');
    const texts = REQUESTS[name].length === 0 ? [''] : LIGHT.has(name) ? HOSTILE : WRITING.has(name) ? SAMPLE : FEW;
    for (const text of texts) {
      const request = { ...REQUESTS[name](text), language: 'ja' };
      const reply = office.host.run('FULL', () => answer({ name, request }));
      const said = reply.ok ? '' : reply.message;
      expect([text, said.includes(FAULT)]).toEqual([text, false]);
    }
    expect(ownCells(office, /^(KPI設定|KPI置き換え案|1on1記録)/).filter(({ formula }) => formula !== '')).toEqual([]);
  });

  test('what is kept for the person comes back the same', () => {
    const office = officeWith('佐藤');
    for (const text of SAMPLE) {
      office.ask('keepDraft', { draft: { step: 1, problem: text, notes: [] } });
      expect(office.ask('design', {}).draft?.problem).toBe(text);
    }
  });
});
