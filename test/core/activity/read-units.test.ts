import { NONE } from '../../../src/core/activity/activity';
import { UnitRegister } from '../../../src/core/activity/read-units';

/** Candidates and jobs by name: which spellings are one, and which name nobody. */

test.each([
  ['widths and cases', ['Ｋ１２', 'K12', 'k12'], 'Ｋ１２'],
  ['numbers with a dash', ['A-001', 'a-001'], 'A-001'],
  ['spaces and middle dots', ['佐々木 花', '佐々木　花', '佐々木・花', ' 佐々木花 '], '佐々木 花'],
  [
    '様 and the like',
    ['見本花', '見本花様', '見本花さん', '見本花さま', '見本花氏', '見本花殿', '見本花くん', '見本花君'],
    '見本花',
  ],
  [
    'what a company is',
    [
      '例示',
      '株式会社例示',
      '例示株式会社',
      '（株）例示',
      '例示(株)',
      '㈱例示',
      '有限会社例示',
      '㈲例示',
      '合同会社例示',
      '(同)例示',
    ],
    '例示',
  ],
  [
    'bodies of other kinds',
    [
      '例会',
      '医療法人例会',
      '社会福祉法人例会',
      '一般社団法人例会',
      '公益社団法人例会',
      '一般財団法人例会',
      '合資会社例会',
      '(医)例会',
      '(社)例会',
      '(財)例会',
      '(有)例会',
    ],
    '例会',
  ],
  [
    'what a company is in English',
    [
      'Vale',
      'Vale Ltd',
      'Vale Ltd.',
      'Vale, Inc.',
      'VALE PLC',
      'Vale LLC',
      'Vale Corp.',
      'Vale Limited',
      'Vale Co., Ltd.',
      'Vale K.K.',
    ],
    'Vale',
  ],
])('one unit: %s', (_, spellings, shown) => {
  const units = new UnitRegister();
  expect(spellings.map((text) => units.of(text))).toEqual(spellings.map(() => 0));
  expect(spellings.map((text) => units.of(text))).toEqual(spellings.map(() => 0));
  expect(units.texts).toEqual([shown]);
});

test('different units are numbered in the order they are met', () => {
  const units = new UnitRegister();
  expect(['K1', '見本', 'K2', '様', '例示社', 'Incline', 'K1'].map((text) => units.of(text))).toEqual([
    0, 1, 2, 3, 4, 5, 0,
  ]);
  expect(units.texts).toEqual(['K1', '見本', 'K2', '様', '例示社', 'Incline']);
});

test.each(['', '  ', '-', '--', 'ー', '/', 'なし', '未定', 'N/A', 'na', '#N/A', 'TBC', 'tbd'])('nobody: %j', (text) => {
  const units = new UnitRegister();
  expect(units.of(text)).toBe(NONE);
  expect(units.texts).toEqual([]);
});

describe('a job of a client', () => {
  test('the same title at two companies is two jobs, the second shown with its company', () => {
    const units = new UnitRegister();
    const pairs = [
      ['A社', '営業'],
      ['B社', '営業'],
      ['株式会社A社', '営業 '],
      ['B社', '経理'],
      [' C社 ', ' 営業 '],
    ] as const;
    expect(pairs.map(([client, job]) => units.ofJob(client, job))).toEqual([0, 1, 0, 2, 3]);
    expect(pairs.map(([client, job]) => units.ofJob(client, job))).toEqual([0, 1, 0, 2, 3]);
    expect(units.texts).toEqual(['営業', 'B社 / 営業', '経理', 'C社 / 営業']);
  });

  test.each([
    ['', '営業', '営業'],
    ['A社', '', 'A社'],
    ['A社', '-', 'A社'],
    ['A社', '／', 'A社'],
    ['-', '営業', '営業'],
    ['A社', '未定', 'A社'],
    ['未定', '営業', '営業'],
  ])('%j and %j is %s', (client, job, shown) => {
    const units = new UnitRegister();
    const number = units.of(shown);
    expect(units.ofJob(client, job)).toBe(number);
    expect(units.texts).toEqual([shown]);
  });

  test.each([
    ['', ''],
    ['-', '-'],
  ])('%j and %j is none', (client, job) => {
    expect(new UnitRegister().ofJob(client, job)).toBe(NONE);
  });
});
