import { metricIndex } from '../../src/core/metrics/catalogue';
import { METRICS } from '../../src/core/metrics/metrics';
import { MINE_LOG_ROW, MINE_ROWS } from '../../src/view/sheets/mine-sheet';
import { snapshot } from '../../workbench/apps-script/store/snapshot';
import { type Office, officeOf, plainSheet, sampleOffice } from '../support/sample-office';

const OWN = ['KPI計算', 'KPIダッシュボード', 'KPIデータ', 'マイKPI 夏目 海', 'マイKPI 春野 さくら'];

interface SheetPicture {
  readonly id: number;
  readonly properties: { readonly name: string; readonly hidden: boolean };
}

const names = (office: Office) => office.store.sheets().map((sheet) => sheet.properties().name);
const sheetNamed = (office: Office, name: string) => {
  const found = office.store.sheets().find((sheet) => sheet.properties().name === name);
  if (found === undefined) throw new Error(`there is no sheet ${name}: ${names(office).join(', ')}`);
  return found;
};

/** Cells, formats, names, order of everything but the add-on's own sheets. */
function others(office: Office, own: readonly string[] = OWN): unknown {
  const picture = snapshot(office.store) as { sheets: SheetPicture[]; names: { name: string }[] };
  return {
    ...picture,
    names: picture.names.filter(({ name }) => !name.startsWith('KPI_AS_OF') && name !== 'KPI_DATA'),
    sheets: picture.sheets.filter(({ properties }) => !own.includes(properties.name)),
  };
}

function formulasOf(office: Office, name: string): string[] {
  const sheet = sheetNamed(office, name);
  return sheet
    .formulas({ row: 0, column: 0, ...sheet.used() })
    .flat()
    .filter((formula) => formula !== '');
}

/** The calls of custom functions on KPI計算. */
function callsOf(office: Office): string[] {
  return formulasOf(office, 'KPI計算').filter((formula) => /KPI_[A-Z_]+\(/.test(formula));
}

function textAt(office: Office, name: string, row: number, column: number): unknown {
  return sheetNamed(office, name).values({ row: row - 1, column: column - 1, rows: 1, columns: 1 })[0]![0];
}

/** Writes into a cell as a person does; rows and columns from 1. */
function type(office: Office, name: string, row: number, column: number, text: string): void {
  const cell = text.startsWith('=') ? { value: null, formula: text } : { value: text };
  sheetNamed(office, name).write({ row: row - 1, column: column - 1, rows: 1, columns: 1 }, [[cell]]);
}

const tab = (name: string, kind: 'activity' | 'targets') => ({ name, kind, member: '', team: '', month: '' });

/** The sample agency with its tabs saved. */
function sample(language: 'ja' | 'en' = 'ja'): Office {
  const office = sampleOffice(language);
  const [log, targets] = language === 'ja' ? ['活動記録', '目標'] : ['Activity log', 'Targets'];
  office.ask('saveTabs', { tabs: [tab(log!, 'activity'), tab(targets!, 'targets')] });
  return office;
}

/** Two people, nine months, targets, a settings sheet: enough for everything but the load. */
function saved(): Office {
  const log: (string | number)[][] = [['日付', '担当', '求職者', '活動内容']];
  for (let month = 1; month <= 9; month++) {
    for (let day = 1; day <= 15; day++) {
      const date = `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      const who = day % 2 === 0 ? '夏目 海' : '春野 さくら';
      const person = `C${month * 100 + day}`;
      log.push([date, who, person, '初回面談']);
      if (day % 3 !== 0) log.push([date, who, person, '応募承諾']);
      if (day % 5 === 0) log.push([date, who, person, '一次面接設定']);
    }
  }
  const targets = [
    ['期間', '担当者', '指標', '目標値'],
    ['2026年9月', '夏目 海', '一次面接設定数', 5],
    ['2026年9月', '春野 さくら', '成約数', 2],
  ];
  const office = officeOf([plainSheet('活動記録', log), plainSheet('目標', targets)]);
  office.ask('saveTabs', { tabs: [tab('活動記録', 'activity'), tab('目標', 'targets')] });
  office.ask('saveSettings', { rows: [{ key: '基準日', values: ['2026-09-18'] }] });
  return office;
}

describe('the first dashboard', () => {
  const office = sample();
  const before = others(office);
  const reply = office.ask('makeDashboards', { members: ['夏目 海'] });

  test('a dashboard, a マイKPI for the chosen member and one sheet that calculates; nothing else', () => {
    expect(names(office)).toEqual(['活動記録', '目標', 'KPI設定', 'KPI計算', 'KPIダッシュボード', 'マイKPI 夏目 海']);
    expect(reply).toEqual({
      sheet: 'KPIダッシュボード',
      sentence: '「KPIダッシュボード」「マイKPI 夏目 海」を作りました。',
    });
    expect(sheetNamed(office, 'KPI計算').properties().hidden).toBe(true);
    expect(office.host.person.view.active().properties().name).toBe('KPIダッシュボード');
  });

  test('no cell, format, name or place of any sheet that was there has changed', () =>
    expect(others(office)).toEqual(before));

  test('at most eight custom functions, all of them on KPI計算', () => {
    const calls = (name: string) => formulasOf(office, name).filter((formula) => /KPI_[A-Z_]+\(/.test(formula));
    expect(calls('KPI計算').length).toBeLessThanOrEqual(8);
    expect(calls('KPI計算').length).toBeGreaterThanOrEqual(5);
    expect(calls('KPIダッシュボード')).toEqual([]);
    expect(calls('マイKPI 夏目 海')).toEqual([]);
  });

  test('day and period are literal cells of KPI計算, given to every call; nothing volatile is an argument', () => {
    expect([2, 3, 4].map((row) => textAt(office, 'KPI計算', row, 2))).toEqual(['2026-09-18', '2026-09', '固定']);
    for (const formula of formulasOf(office, 'KPI計算')) {
      expect(formula).toContain('$B$2');
      expect(formula).not.toMatch(/\b(TODAY|NOW|RAND\w*)\(/);
    }
    expect(formulasOf(office, 'KPIダッシュボード').filter((formula) => formula.includes('TODAY()'))).toHaveLength(1);
  });

  test('every number of the dashboard is a formula on KPI計算', () => {
    const board = sheetNamed(office, 'KPIダッシュボード');
    const area = { row: 0, column: 0, ...board.used() };
    const typed = board
      .values(area)
      .flatMap((row, at) =>
        row.filter((value, place) => typeof value === 'number' && board.formulas(area)[at]![place] === ''),
      );
    expect(typed).toEqual([]);
  });

  test.each(['KPIダッシュボード', 'マイKPI 夏目 海'])(
    '%s prints on two A4 pages at most, fitted to their width',
    (name) => {
      const sheet = sheetNamed(office, name);
      const length_px = (axis: 'row' | 'column', count: number) =>
        Array.from({ length: count }, (_, at) => (sheet.hiddenByUser(axis, at) ? 0 : sheet.size(axis, at))).reduce(
          (sum, px) => sum + px,
        );
      // Portrait, less half an inch at each edge.
      const [width_in, height_in] = [210 / 25.4 - 1, 297 / 25.4 - 1];
      const scale = Math.min(1, (width_in * 96) / length_px('column', sheet.columnCount()));
      expect((length_px('row', sheet.used().rows) * scale) / (height_in * 96)).toBeLessThanOrEqual(2);
      // Smaller type could not be read.
      expect(scale).toBeGreaterThan(0.6);
    },
  );

  test('charts lie over fixed ranges of their own sheet', () => {
    for (const name of ['KPIダッシュボード', 'マイKPI 夏目 海']) {
      const { records, id } = sheetNamed(office, name);
      expect(records.charts.length).toBeGreaterThan(0);
      for (const chart of records.charts) {
        expect(chart.ranges.every(({ sheetId, open }) => sheetId === id && open === undefined)).toBe(true);
        expect(chart.options['title']).not.toBe('');
      }
    }
  });

  test('conditional formats inform: no red, no green', () => {
    const colours = ['KPIダッシュボード', 'マイKPI 夏目 海']
      .flatMap((name) => sheetNamed(office, name).records.conditionalRules)
      .flatMap(({ format }) => [format.background, format.fontColor])
      .filter((colour) => colour !== undefined);
    expect(colours.length).toBeGreaterThan(0);
    for (const colour of colours) {
      const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as [
        number,
        number,
        number,
      ];
      expect(red - Math.max(green, blue)).toBeLessThan(40);
      expect(green - Math.max(red, blue)).toBeLessThan(40);
    }
  });

  test('the members of the page know who has a マイKPI', () => {
    const page = office.ask('dashboards', {});
    expect(page.made).toBe(true);
    expect(page.members.filter(({ made }) => made).map(({ name }) => name)).toEqual(['夏目 海']);
  });
});

test('the members of マイKPI are kept when it is made again, without duplicates and in place', () => {
  const office = saved();
  office.ask('makeDashboards', { members: ['夏目 海'] });
  const ids = office.store.sheets().map(({ id }) => id);
  const before = snapshot(office.store) as { sheets: unknown[] };
  const { sentence } = office.ask('makeDashboards', { members: [] });
  expect(sentence).toBe('「KPIダッシュボード」「マイKPI 夏目 海」を新しくしました。');
  expect(office.store.sheets().map(({ id }) => id)).toEqual(ids);
  const charts = (picture: unknown) =>
    (picture as { sheets: { charts: { id: number }[] }[] }).sheets.map((sheet) =>
      sheet.charts.map(({ id: _id, ...chart }) => chart),
    );
  expect(charts(snapshot(office.store))).toEqual(charts(before));
  const cells = (picture: unknown) => (picture as { sheets: { cells: unknown }[] }).sheets.map((sheet) => sheet.cells);
  expect(cells(snapshot(office.store))).toEqual(cells(before));
});

describe('what a person did is never overwritten', () => {
  test('the box 「明日の一手」 and what was written before stay', () => {
    const office = saved();
    office.ask('makeDashboards', { members: ['夏目 海'] });
    const mine = 'マイKPI 夏目 海';
    type(office, mine, MINE_ROWS.box, 1, '明日は3社に電話する');
    type(office, mine, MINE_LOG_ROW, 1, '2026-09-17');
    type(office, mine, MINE_LOG_ROW, 2, '面談のあと、その場で次の日程を決める');
    expect(office.ask('makeDashboards', { members: [] }).sentence).toContain('新しくしました');
    expect(textAt(office, mine, MINE_ROWS.box, 1)).toBe('明日は3社に電話する');
    expect(textAt(office, mine, MINE_LOG_ROW, 2)).toBe('面談のあと、その場で次の日程を決める');
  });

  test.each([
    ['typed text', (office: Office) => type(office, 'KPIダッシュボード', 90, 2, 'メモ: 来週の会議で話す')],
    ['a formula', (office: Office) => type(office, 'KPIダッシュボード', 9, 2, '=1+1')],
    ['a heading', (office: Office) => type(office, 'KPIダッシュボード', 1, 1, 'うちのKPI')],
    [
      'a chart',
      (office: Office) => {
        const { records } = sheetNamed(office, 'KPIダッシュボード');
        records.charts = records.charts.slice(1);
      },
    ],
  ])('%s: the sheet stays, and the new one stands beside it and says so', (_what, change) => {
    const office = saved();
    office.ask('makeDashboards', { members: [] });
    change(office);
    const cellsOf = () =>
      (snapshot(office.store) as { sheets: { properties: { name: string }; cells: unknown; charts: unknown }[] }).sheets
        .filter(({ properties }) => properties.name === 'KPIダッシュボード')
        .map(({ cells, charts }) => ({ cells, charts }));
    const before = cellsOf();
    const { sheet, sentence } = office.ask('makeDashboards', { members: [] });
    expect(sheet).toBe('KPIダッシュボード (2)');
    expect(sentence).toContain(
      '「KPIダッシュボード」には手で加えられた変更があるので、そのまま残し、「KPIダッシュボード (2)」を別に作りました。',
    );
    expect(cellsOf()).toEqual(before);
    // From then on the new one is the one that is kept up.
    expect(office.ask('makeDashboards', { members: [] }).sentence).not.toContain('手で加えられた変更');
    expect(names(office).filter((name) => name.startsWith('KPIダッシュボード'))).toHaveLength(2);
  });

  test('beside a dashboard that a person changed, a マイKPI in view that nobody changed is renewed in place', () => {
    const office = saved();
    office.ask('makeDashboards', { members: ['夏目 海'] });
    office.host.person.view.select(sheetNamed(office, 'マイKPI 夏目 海'), { row: 0, column: 0, rows: 1, columns: 1 });
    type(office, 'KPIダッシュボード', 90, 2, 'メモ');
    const { sentence } = office.ask('makeDashboards', { members: [] });
    expect(sentence).toContain('「マイKPI 夏目 海」を新しくしました。');
    expect(names(office)).not.toContain('マイKPI 夏目 海 (2)');
  });

  test('a calculation sheet that a person changed stays; the dashboards then read the new one', () => {
    const office = saved();
    office.ask('makeDashboards', { members: [] });
    type(office, 'KPI計算', 6, 1, 'さわった');
    office.ask('makeDashboards', { members: [] });
    expect(names(office)).toContain('KPI計算 (2)');
    expect(formulasOf(office, 'KPIダッシュボード').some((formula) => formula.includes("'KPI計算'!"))).toBe(false);
    expect(formulasOf(office, 'KPIダッシュボード').some((formula) => formula.includes("'KPI計算 (2)'!"))).toBe(true);
  });

  test('a copied tab is a person’s sheet', () => {
    const office = saved();
    office.ask('makeDashboards', { members: [] });
    office.host.run('FULL', ({ SpreadsheetApp }) => {
      const book = SpreadsheetApp.getActive();
      book.getSheetByName('KPIダッシュボード')!.copyTo(book);
    });
    const copy = 'Copy of KPIダッシュボード';
    const before = JSON.stringify(sheetNamed(office, copy).formulas({ row: 0, column: 0, rows: 40, columns: 9 }));
    office.ask('makeDashboards', { members: [] });
    expect(JSON.stringify(sheetNamed(office, copy).formulas({ row: 0, column: 0, rows: 40, columns: 9 }))).toBe(before);
    expect(names(office).filter((name) => name === 'KPIダッシュボード')).toHaveLength(1);
  });

  test('a sheet that only bears the name is left alone', () => {
    const office = saved();
    office.store.insertSheet('KPIダッシュボード', 3, 20, 5);
    type(office, 'KPIダッシュボード', 1, 1, '手作りのダッシュボード');
    expect(office.ask('makeDashboards', { members: [] }).sheet).toBe('KPIダッシュボード (2)');
    expect(textAt(office, 'KPIダッシュボード', 1, 1)).toBe('手作りのダッシュボード');
  });

  test('a named range of the same name on a person’s sheet stays theirs', () => {
    const office = saved();
    const log = sheetNamed(office, '活動記録');
    const record = { name: 'KPI_AS_OF', sheetId: log.id, area: { row: 0, column: 8, rows: 1, columns: 1 } };
    office.store.setName(record);
    expect(office.ask('makeDashboards', { members: [] }).sentence).toContain('名前付き範囲「KPI_AS_OF」');
    expect(office.store.names().find(({ name }) => name === 'KPI_AS_OF')).toMatchObject(record);
  });
});

describe('all or nothing', () => {
  test('when a call of the service fails, no half-made sheet stays', () => {
    for (const call of [12, 30, 60, 90, 130, 160]) {
      const office = saved();
      const before = names(office);
      office.host.failCall(call);
      expect(office.refusal('makeDashboards', { members: ['夏目 海'] })).toContain('Service error');
      expect(names(office)).toEqual(before);
    }
  });

  test('when the script is stopped for good, the next run finishes what was begun', () => {
    for (const call of [40, 75, 110, 150]) {
      const office = saved();
      office.host.killCall(call);
      expect(() => office.ask('makeDashboards', { members: ['夏目 海'] })).toThrow();
      office.ask('makeDashboards', { members: ['夏目 海'] });
      expect(
        names(office)
          .filter((name) => name.startsWith('KPI') && name !== 'KPI設定')
          .sort(),
      ).toEqual(['KPIダッシュボード', 'KPI計算']);
      expect(names(office).filter((name) => name.startsWith('マイKPI'))).toEqual(['マイKPI 夏目 海']);
    }
  });
});

describe('several tabs', () => {
  const head = ['日付', '求職者', '活動内容'];
  const log = (name: string, day: string) =>
    plainSheet(name, [head, [day, 'A', '面談'], [day, 'B', '面談'], [day, 'B', '応募承諾']]);
  const ofMember = (name: string) => ({ ...tab(name, 'activity'), member: name });

  function office(): Office {
    const made = officeOf([log('佐藤', '2026-09-01'), log('田中', '2026-09-02')]);
    made.ask('saveTabs', { tabs: [ofMember('佐藤'), ofMember('田中')] });
    return made;
  }

  test('one sheet KPIデータ with a single VSTACK, named KPI_DATA; every call reads it by that name', () => {
    const made = office();
    made.ask('makeDashboards', { members: [] });
    expect(formulasOf(made, 'KPIデータ')).toEqual([`=VSTACK("担当: 佐藤",'佐藤'!A:F,"担当: 田中",'田中'!A:F)`]);
    expect(made.store.names().find(({ name }) => name === 'KPI_DATA')?.sheetId).toBe(sheetNamed(made, 'KPIデータ').id);
    for (const formula of callsOf(made)) expect(formula).toMatch(/^=KPI_[A-Z_]+\(KPI_DATA,/);
  });

  test('where the name is a person’s, the range is written out', () => {
    const made = office();
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    made.store.setName({ name: 'KPI_DATA', sheetId: sheetNamed(made, '佐藤').id, area });
    made.ask('makeDashboards', { members: [] });
    for (const formula of callsOf(made)) expect(formula).toMatch(/^=KPI_[A-Z_]+\('KPIデータ'!A:F,/);
  });
});

test('a column that looks at the clock is left out of the range, and that is said', () => {
  const office = officeOf([
    plainSheet('活動記録', [
      ['日付', '担当', '求職者', '活動内容', '経過', 'いま'],
      ['2026-09-01', '佐藤', 'A', '面談', '', ''],
      ['2026-09-02', '佐藤', 'A', '応募承諾', '', ''],
    ]),
  ]);
  type(office, '活動記録', 2, 6, '=NOW()');
  type(office, '活動記録', 2, 5, '=F2-A2');
  office.ask('saveTabs', { tabs: [tab('活動記録', 'activity')] });
  const { sentence } = office.ask('makeDashboards', { members: [] });
  expect(sentence).toContain('「活動記録」のE、F列には NOW() や RAND() があり');
  for (const formula of callsOf(office)) {
    expect(formula).toContain(`HSTACK('活動記録'!A:D,'活動記録'!G:I)`);
  }
});

test('in English nothing is Japanese but what the sheet says', () => {
  const office = sample('en');
  const { sentence } = office.ask('makeDashboards', {
    members: ['Umi Natsume'].filter((name) => office.ask('dashboards', {}).members.some((one) => one.name === name)),
  });
  const own = office.store
    .sheets()
    .filter((sheet) => /^(KPI calculation|KPI dashboard|My KPI)/.test(sheet.properties().name));
  expect(own.length).toBeGreaterThanOrEqual(2);
  const texts = own.flatMap((sheet) => {
    const area = { row: 0, column: 0, ...sheet.used() };
    return [
      ...sheet
        .values(area)
        .flat()
        .filter((value) => typeof value === 'string'),
      ...sheet.formulas(area).flat(),
    ];
  });
  expect([sentence, ...texts].join('\n')).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
});

describe('a new day', () => {
  const at = (day: string) =>
    jest.useFakeTimers({ now: new Date(`${day}T09:00:00+09:00`), doNotFake: ['setTimeout', 'nextTick'] });
  afterEach(() => jest.useRealTimers());

  /** Without a 基準日. */
  function running(day: string): Office {
    at(day);
    const office = saved();
    office.ask('saveSettings', { rows: [{ key: '基準日', values: [''] }] });
    office.ask('makeDashboards', { members: ['夏目 海'] });
    return office;
  }
  const cells = (office: Office) => [2, 3, 4].map((row) => textAt(office, 'KPI計算', row, 2));
  const open = (office: Office, mode: 'LIMITED' | 'NONE' = 'LIMITED') =>
    office.host.run(mode, ({ ScriptApp }) => {
      const { onOpen } = jest.requireActual<typeof import('../../src/apps-script/main')>('../../src/apps-script/main');
      onOpen({ authMode: ScriptApp.AuthMode[mode] });
    });

  beforeAll(() => {
    Object.assign(globalThis, { ADD_ON: false });
  });

  test('opening the file sets the day; the period follows when it is over, and not before', () => {
    const office = running('2026-09-18');
    expect(cells(office)).toEqual(['2026-09-18', '2026-09', null]);
    at('2026-09-24');
    open(office);
    expect(cells(office)).toEqual(['2026-09-24', '2026-09', null]);
    at('2026-10-01');
    open(office);
    expect(cells(office)).toEqual(['2026-10-01', '2026-10', null]);
  });

  test('a period that somebody chose stays', () => {
    const office = running('2026-09-18');
    type(office, 'KPI計算', 3, 2, '2026-07');
    at('2026-10-01');
    expect(office.ask('renewDashboards', {})).toEqual({ renewed: true });
    expect(cells(office)).toEqual(['2026-10-01', '2026-07', null]);
  });

  test('on the same day nothing is written, and two calls are enough to see that', () => {
    const office = running('2026-09-18');
    const before = snapshot(office.store);
    office.host.calls.reset();
    open(office);
    expect(office.host.calls.all().filter((name) => /^(Spreadsheet|Range|Sheet)\./.test(name))).toHaveLength(2);
    expect(snapshot(office.store)).toEqual(before);
  });

  test('where the document is closed to the add-on, only the menu is made', () => {
    const office = running('2026-09-18');
    at('2026-09-24');
    open(office, 'NONE');
    expect(cells(office)).toEqual(['2026-09-18', '2026-09', null]);
  });

  test('the step for tomorrow moves below on the next day, with its day, and is lost in no case', () => {
    const office = running('2026-09-18');
    const mine = 'マイKPI 夏目 海';
    type(office, mine, MINE_ROWS.box, 1, '朝いちばんに2社へ連絡');
    at('2026-09-19');
    open(office);
    expect(textAt(office, mine, MINE_ROWS.box, 1)).toBeNull();
    expect([1, 2].map((column) => textAt(office, mine, MINE_LOG_ROW, column))).toEqual([
      '2026-09-18',
      '朝いちばんに2社へ連絡',
    ]);
    const box = { row: MINE_ROWS.box - 1, column: 0, rows: 1, columns: 1 };
    sheetNamed(office, mine).write(box, [[{ value: '=推薦文を先に書く' }]]);
    at('2026-09-20');
    office.ask('renewDashboards', {});
    expect([0, 1].map((down) => textAt(office, mine, MINE_LOG_ROW + down, 1))).toEqual(['2026-09-19', '2026-09-18']);
    expect(textAt(office, mine, MINE_LOG_ROW, 2)).toBe('=推薦文を先に書く');
  });

  test('a 基準日 in the settings holds the day fixed', () => {
    const office = running('2026-09-18');
    office.ask('saveSettings', { rows: [{ key: '基準日', values: ['2026-09-30'] }] });
    at('2026-10-05');
    expect(office.ask('renewDashboards', {})).toEqual({ renewed: true });
    expect(cells(office)).toEqual(['2026-09-30', '2026-09', '固定']);
    expect(office.ask('renewDashboards', {})).toEqual({ renewed: false });
  });
});

test('the trends of the calculation carry the labels that the dashboards look for', () => {
  const office = saved();
  office.ask('makeDashboards', { members: ['夏目 海'] });
  const label = METRICS[metricIndex('first_interview_set')]!.label.ja;
  expect(formulasOf(office, 'マイKPI 夏目 海').some((formula) => formula.includes(`"${label}"`))).toBe(true);
});

test('a period that somebody chose stays when the dashboards are made again', () => {
  const office = saved();
  office.ask('makeDashboards', { members: [] });
  type(office, 'KPI計算', 3, 2, 'FY2026');
  office.ask('makeDashboards', { members: [] });
  expect(textAt(office, 'KPI計算', 3, 2)).toBe('FY2026');
  expect(names(office).filter((name) => name.startsWith('KPI計算'))).toHaveLength(1);
});

describe('the period', () => {
  const period = (office: Office) => textAt(office, 'KPI計算', 3, 2);

  test('is chosen when the dashboards are made, and stays when they are made again', () => {
    const office = saved();
    office.ask('makeDashboards', { members: [], period: '2026-07' });
    expect(period(office)).toBe('2026-07');
    office.ask('makeDashboards', { members: [] });
    expect(period(office)).toBe('2026-07');
    expect(office.ask('dashboards', {}).period).toBe('2026-07');
  });

  test('changes in the sheets that stand, without making them again', () => {
    const office = saved();
    office.ask('makeDashboards', { members: ['夏目 海'] });
    const before = formulasOf(office, 'KPIダッシュボード');
    expect(office.ask('dashboardPeriod', { period: 'FY2026' }).sentence).toContain('期間を変えました');
    expect(period(office)).toBe('FY2026');
    office.ask('dashboardPeriod', { period: 'all' });
    expect(period(office)).toBeNull();
    expect(formulasOf(office, 'KPIダッシュボード')).toEqual(before);
    // The add-on's own renewal is no change by a person.
    expect(office.ask('makeDashboards', { members: [], period: 'all' }).sentence).not.toContain('手で加えられた');
    expect(office.ask('dashboards', {}).period).toBe('all');
  });

  test('is text, whatever somebody sends', () => {
    const office = saved();
    office.ask('makeDashboards', { members: [] });
    office.ask('dashboardPeriod', { period: '=1+1' });
    expect(period(office)).toBe('=1+1');
    expect(formulasOf(office, 'KPI計算')).not.toContain('=1+1');
  });

  test('without a dashboard there is nothing to change, and that is said', () => {
    expect(saved().refusal('dashboardPeriod', { period: '2026-07' })).toMatch(/ダッシュボードがまだありません/);
  });
});

test('a sheet that does not tell who waits gets no table of them', () => {
  const counts = [
    ['月', '担当者', '面談数', '求人応募数'],
    ['2026年8月', '佐藤', 8, 4],
    ['2026年9月', '佐藤', 9, 5],
  ];
  const office = officeOf([plainSheet('集計', counts)]);
  office.ask('makeDashboards', { members: [] });
  expect(formulasOf(office, 'KPIダッシュボード').filter((formula) => formula.includes('動きのない'))).toEqual([]);
  const board = sheetNamed(office, 'KPIダッシュボード');
  const texts = board.values({ row: 0, column: 0, ...board.used() }).flat();
  expect(texts).toContain('このシートからは出せません（求職者ごとの段階の記録が必要です）。');
});
