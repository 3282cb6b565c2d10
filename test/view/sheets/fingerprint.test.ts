import { fingerprint, specFingerprint } from '../../../src/view/sheets/fingerprint';
import type { SheetSpec } from '../../../src/view/sheets/sheet-spec';

const RULES = { inputs: [[3, 4]] as const, renewed: [{ row: 1, column: 2 }], spillRow: undefined };
const base = {
  formulas: [
    ['', ''],
    ["='KPI計算'!$A$8", ''],
    ['', ''],
  ],
  values: [
    ['題', '2026-09-18'],
    [7, 'x'],
    ['box', 'box'],
  ],
  charts: [{ ranges: ['A1:B9'], row: 3, column: 4 }],
};
const print = fingerprint(base, RULES);

test.each([
  ['a result', { ...base, values: [base.values[0]!, [8, 'x'], base.values[2]!] }],
  ['an input box', { ...base, values: [base.values[0]!, base.values[1]!, ['other', 'text']] }],
  ['a renewed cell', { ...base, values: [['題', '2026-10-01'], base.values[1]!, base.values[2]!] }],
  [
    'how a formula is written',
    {
      ...base,
      formulas: [
        ['', ''],
        ['= KPI計算!$a$8', ''],
        ['', ''],
      ],
    },
  ],
])('%s changes nothing', (_what, content) => expect(fingerprint(content, RULES)).toBe(print));

test.each([
  ['typed text', { ...base, values: [['別の題', '2026-09-18'], base.values[1]!, base.values[2]!] }],
  [
    'a formula',
    {
      ...base,
      formulas: [
        ['', ''],
        ["='KPI計算'!$A$9", ''],
        ['', ''],
      ],
    },
  ],
  [
    'a number typed over a formula',
    {
      ...base,
      formulas: [
        ['', ''],
        ['', ''],
        ['', ''],
      ],
    },
  ],
  ['text beside', { ...base, values: [['題', '2026-09-18', 'メモ'], base.values[1]!, base.values[2]!] }],
  ['a chart less', { ...base, charts: [] }],
  ['a chart moved', { ...base, charts: [{ ranges: ['A1:B9'], row: 9, column: 4 }] }],
  ['a chart over other cells', { ...base, charts: [{ ranges: ['A1:B8'], row: 3, column: 4 }] }],
])('%s is seen', (_what, content) => expect(fingerprint(content, RULES)).not.toBe(print));

test('below a spilling row only results stand, and in it only formulas count', () => {
  const rules = { inputs: [], renewed: [], spillRow: 2 };
  const content = (head: string, below: string, title = '題') => ({
    formulas: [[''], ['=KPI_FUNNEL(A:A)'], ['']],
    values: [[title], [head], [below]],
    charts: [],
  });
  const made = fingerprint(content('ステージ', '登録'), rules);
  expect(fingerprint(content('Stage', 'Registration'), rules)).toBe(made);
  expect(fingerprint(content('ステージ', '登録', '別の題'), rules)).not.toBe(made);
});

test('a specification has the fingerprint that its sheet will have', () => {
  const spec: SheetSpec = {
    kind: 'dashboard',
    member: '',
    name: 'x',
    rows: 9,
    columns: 2,
    cells: [
      ["'=text", 'title'],
      ["='a b'!A1", ''],
    ],
    inputs: [],
    spillRow: undefined,
    renewed: [],
    formats: [],
    tables: [],
    widths_px: [],
    heights_px: [],
    merges: [],
    notes: [],
    frozenRows: 0,
    hiddenColumns: undefined,
    charts: [],
    rules: [],
    hidden: false,
    tabColor: undefined,
  };
  const sheet = {
    formulas: [
      ['', ''],
      ["='a b'!A1", ''],
    ],
    values: [
      ['=text', 'title'],
      [5, ''],
    ],
    charts: [],
  };
  expect(specFingerprint(spec)).toBe(fingerprint(sheet, spec));
});
