import type { CallName } from '../../src/api';
import { answer, CALL_NAMES } from '../../src/apps-script/server';
import { toGrid } from '../../src/core/grid/cell';
import { callFunction } from '../../src/functions/call-function';
import { FUNCTIONS } from '../../src/functions/catalogue';
import { hostAt } from '../support/run-function';
import { type Office, officeOf, plainSheet } from '../support/sample-office';
import { cellsOf, saysFault } from './sheet-texts';
import { FORMULAS, HOSTILE, MARKUP } from './strings';

/** Hostile texts where a number belongs, and in every field of what the page sends. */

const HOST = hostAt('2026-09-18');
const HEAD = ['日付', '担当', '求職者', '求人', '活動内容', '件数'];
const ACTS = ['面談', '応募承諾', '一次面接設定', '内定承諾'];
/** A sheet cell: no blanks around it, and no more than one line, for that is how a name is shown. */
const NAMES = [...new Set(HOSTILE.map((text) => text.replace(/\s+/g, ' ').trim()))].filter(
  (text) => text.length <= 200,
);

const row = (text: string, at: number): (string | number)[] => {
  const day = `2026-0${4 + (at % 5)}-${10 + (at % 18)}`;
  return [day, '佐藤', `C${at}`, '求人1', ACTS[at % ACTS.length]!, text];
};

describe('a text where a count belongs', () => {
  const grid = toGrid([HEAD, ...NAMES.map((text, at) => row(text, at))]);

  test.each(FUNCTIONS.filter(({ parameters }) => parameters[0]?.name === 'activity').map(({ name }) => name))(
    '%s reads it or says what it cannot read',
    (name) => {
      const usual: Readonly<Record<string, unknown[]>> = {
        KPI_COUNT: ['求人応募数'],
        KPI_TREND: ['求人応募数'],
        KPI_MEMBER_TRENDS: ['求人応募数'],
        KPI_FEEDBACK: ['佐藤'],
        KPI_RATE: ['初回面談数', '求人応募数'],
        KPI_PLAN: ['決定数', 3],
      };
      try {
        const result = callFunction(name, [grid, ...(usual[name] ?? [])], HOST);
        const rows = Array.isArray(result) ? (result as unknown[][]) : [[result]];
        expect(new Set(rows.map((cells) => cells.length)).size).toBe(1);
      } catch (error) {
        expect(String(error)).toMatch(/^Error: /);
        expect(saysFault(String(error))).toBe(false);
      }
    },
  );
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

const SAMPLE = [...FORMULAS, ...MARKUP, ...HOSTILE.filter((_, at) => at % 37 === 0)].filter(
  (text) => text.length < 500,
);

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
      expect([text, said, saysFault(said)]).toEqual([text, said, false]);
    }
    expect(cellsOf(office, /^(KPI設定|KPI置き換え案|1on1記録)/).filter(({ formula }) => formula !== '')).toEqual([]);
  });

  test('what is kept for the person comes back the same', () => {
    const office = officeWith('佐藤');
    for (const text of SAMPLE) {
      office.ask('keepDraft', { draft: { step: 1, problem: text, notes: [] } });
      expect(office.ask('design', {}).draft?.problem).toBe(text);
    }
  });
});
