import type { CallName, TalkRecordSent } from '../../src/api';
import { PROPOSED_BY, RECORD_COLUMNS } from '../../src/messages/feedback-talk';
import type { TalkAction, TalkDraft } from '../../src/view/feedback-page';
import { TALKS_NAME } from '../../src/view/sheets/growth-part';
import { snapshot } from '../../workbench/apps-script/store/snapshot';
import { loadBlns } from '../support/blns';
import { type Office, officeOf, plainSheet, sampleOffice } from '../support/sample-office';
import { colleagueOf, draftFor } from '../support/talks';

const SHEET = '1on1記録';
const MEMBER = '夏目 海';

const action = (more: Partial<TalkAction> = {}): TalkAction => ({
  text: '毎朝2件、推薦文を書く',
  metric: 'document_submitted',
  count: '10',
  due: '2026-09-25',
  by: 'member',
  ...more,
});
const record = (more: Partial<TalkRecordSent> = {}): TalkRecordSent => ({
  day: '2026-09-18',
  member: MEMBER,
  actions: [action()],
  nextTalk: '2026-09-25',
  learned: '',
  answer: '',
  hypothesis: '',
  ...more,
});
const sheetNamed = (office: Office, name: string) =>
  office.store.sheets().find((sheet) => sheet.properties().name === name);
function table(office: Office, name = SHEET): unknown[][] {
  const sheet = sheetNamed(office, name);
  return sheet === undefined ? [] : sheet.values({ row: 0, column: 0, ...sheet.used() });
}

/** A small office: two people, two months, a target tab. */
const small = () =>
  officeOf([
    plainSheet('活動記録', [
      ['日付', '担当者', '活動', '件数'],
      ...['佐藤', '田中'].flatMap((member) =>
        ['2026-08-03', '2026-08-20', '2026-09-02', '2026-09-10'].map((day) => [day, member, '求人応募', 3]),
      ),
    ]),
  ]);

describe('the page', () => {
  test('gives the six steps their contents, and no hypothesis', () => {
    const office = sampleOffice();
    const page = office.ask('talk', { member: MEMBER, period: '' });
    expect(page.model.member).toBe(MEMBER);
    expect(page.members).toContain(MEMBER);
    expect(page.model.facts.length).toBeGreaterThan(1);
    expect(page.model.question).toMatch(/か\?$/);
    expect(page.draft).toBeNull();
    expect(page.persons).toEqual({ me: '私', you: '○○さん' });
    expect(page.countable.map(({ id }) => id)).not.toContain('document_pass_rate');
  });

  test('costs at most eight service calls and one more a tab', () => {
    const office = sampleOffice();
    const tabs = [{ name: '活動記録', kind: 'activity', member: '', team: '', month: '' } as const];
    office.ask('saveTabs', { tabs });
    office.ask('recordTalk', { record: record() });
    office.host.calls.reset();
    office.ask('talk', { member: MEMBER, period: '' });
    expect(office.host.calls.total).toBeLessThanOrEqual(8 + 1);
  });

  test('speaks the language of the page', () => {
    const office = sampleOffice('en');
    expect(JSON.stringify(office.ask('talk', { member: '', period: '' }))).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
  });

  test('a sheet that names nobody, and one with too little to claim anything, can be talked about', () => {
    const office = officeOf([
      plainSheet('活動記録', [
        ['日付', '活動', '件数'],
        ['2026-09-02', '求人応募', 3],
      ]),
    ]);
    const page = office.ask('talk', { member: '', period: '' });
    expect([page.members, page.model.you]).toEqual([[], '本人']);
    expect(page.model.question).not.toBe('');
    expect(page.model.topics.length).toBeGreaterThan(0);
    office.ask('recordTalk', { record: record({ member: '', day: '2026-09-03' }) });
    expect(office.ask('talk', { member: '', period: '' }).model.last).toHaveLength(1);
  });

  test('a member with hardly anything yet is not asked why there is nothing', () => {
    const office = officeOf([
      plainSheet('活動記録', [
        ['日付', '担当者', '活動', '求職者'],
        ['2026-09-01', '見本 一', '一次面接設定', 'A'],
        ['2026-09-10', '見本 二', '初回面談', 'B'],
      ]),
    ]);
    const question = (member: string) => office.ask('talk', { member, period: '2026-09' }).model.question;
    expect(question('見本 一')).toContain('一次面接設定は、1件です');
    expect(question('見本 二')).toMatch(/いちばん手ごたえがあったのは/);
    expect(question('見本 二')).not.toContain('0件');
  });

  test('the three texts hold no hypothesis; the prompt no name', () => {
    const office = sampleOffice();
    const texts = office.ask('talkTexts', {
      member: MEMBER,
      period: '',
      answer: `${MEMBER}です。株式会社サンプルの件です`,
    });
    expect(texts.sheet).toContain(MEMBER);
    expect(texts.prompt).not.toMatch(/夏目|サンプルの/);
    expect(texts.preparation).toContain('準備シート');
  });

  test('a name nobody has is answered with a sentence', () => {
    expect(sampleOffice().refusal('talk', { member: '見知らぬ人', period: '' })).toContain('見知らぬ人');
  });
});

describe('a talk on its way', () => {
  const begun = draftFor('佐藤', { hypotheses: ['推薦文が後回しになっている'], step: 'prepare', period: '2026-08' });

  test('comes back to its author at every step, with everything in it', () => {
    const office = small();
    const full: TalkDraft = {
      ...begun,
      question: 'q',
      fact: 'f',
      differed: 'd',
      actions: [action()],
      shareWords: true,
    };
    for (const step of ['facts', 'prepare', 'compare', 'next', 'record'] as const) {
      const draft = { ...full, step };
      office.ask('keepTalk', { draft });
      const page = office.ask('talk', { member: '佐藤', period: '' });
      expect(page.draft).toEqual(draft);
      expect([page.period, page.open]).toEqual(['2026-08', ['佐藤']]);
    }
    expect(office.ask('talk', { member: '田中', period: '' }).draft).toBeNull();
  });

  test('another person gets nothing of it', () => {
    const office = small();
    office.ask('keepTalk', { draft: begun });
    const reply = colleagueOf(office, 'other@example.com').reply('talk', { member: '佐藤', period: '' });
    expect(reply).toMatchObject({ ok: true, value: { draft: null, open: [] } });
  });

  test('is forgotten when it is dropped, every piece of it', () => {
    const office = small();
    office.ask('keepTalk', { draft: draftFor('佐藤', { answer: 'あ'.repeat(2000), fact: 'い'.repeat(2000) }) });
    office.ask('keepTalk', { draft: draftFor('田中') });
    office.ask('dropTalk', { member: '佐藤' });
    expect(office.ask('talk', { member: '佐藤', period: '' })).toMatchObject({ draft: null, open: ['田中'] });
    const kept = office.host.world.boxesOf(office.host.person.email).properties.snapshot();
    expect(Object.keys(kept).filter((key) => key.includes('佐藤'))).toEqual([]);
  });

  test('long and hostile texts come back as they were, in pieces below the limit of a property', () => {
    const office = small();
    const texts = loadBlns().filter((text) => text.length <= 2000);
    expect(texts.length).toBeGreaterThan(500);
    const long = ['漢字かな😀'.repeat(300), '\ud83d\ude00'.repeat(1000)].flatMap((text) => Array<string>(8).fill(text));
    const all = [...long, '\ud800', ...texts];
    // Eight texts at a time, each in a field of its own.
    for (let at = 0; at < all.length; at += 8) {
      const text = (field: number): string => all[at + field] ?? '';
      const draft = {
        ...begun,
        ...{ question: text(0), answer: text(1), fact: text(2), differed: text(3), learned: text(4) },
        hypotheses: [text(5), text(6)],
        actions: [action({ text: text(7) })],
        step: 'facts' as const,
      };
      office.ask('keepTalk', { draft });
      expect(office.ask('talk', { member: '佐藤', period: '' }).draft).toEqual(draft);
    }
  });

  test('hostile names of members are kept apart', () => {
    const names = ['__proto__', '0:佐藤', '佐藤:1', "'=1+1", '1|x'];
    const office = officeOf([
      plainSheet('活動記録', [
        ['日付', '担当者', '活動', '件数'],
        ...names.map((name) => ['2026-09-02', name, '求人応募', 3]),
      ]),
    ]);
    const { members } = office.ask('talk', { member: '', period: '' });
    expect(members.length).toBeGreaterThan(3);
    for (const member of members)
      office.ask('keepTalk', { draft: draftFor(member, { learned: `について ${member}` }) });
    for (const member of members)
      expect(office.ask('talk', { member, period: '' }).draft?.learned).toBe(`について ${member}`);
  });
});

describe('the seal', () => {
  const SECRET = '推薦文が後回しになっているのではないか（見立て）';
  const sealed = draftFor('佐藤', { hypotheses: [SECRET, '  '] });

  test('「伏せて次へ」 answers without a hypothesis; nothing later shows it until the answer is written', () => {
    const office = small();
    const draft = office.ask('sealTalk', { draft: sealed });
    expect(draft).toMatchObject({ sealed: true, asked: false, hypotheses: [] });
    expect(JSON.stringify(office.ask('talk', { member: '佐藤', period: '' }))).not.toContain(SECRET);
    // Whatever the page sends, what is sealed stays sealed, and stays what it was.
    office.ask('keepTalk', { draft: { ...draft, sealed: false, hypotheses: ['別のもの'], step: 'record' } });
    expect(office.ask('talk', { member: '佐藤', period: '' }).draft).toMatchObject({ sealed: true, hypotheses: [] });
    expect(office.refusal('openSeal', { draft })).toContain('答えを書くと');
    const opened = office.ask('openSeal', { draft: { ...draft, answer: '候補者の質が悪かったです' } });
    expect(opened.hypotheses).toEqual([SECRET]);
    expect(opened.questions.join()).toContain('事実として');
  });

  test('may be taken off until the member was asked, and not after', () => {
    const office = small();
    const draft = office.ask('sealTalk', { draft: sealed });
    expect(office.ask('reopenTalk', { member: '佐藤' })).toMatchObject({ sealed: false, hypotheses: [SECRET] });
    office.ask('sealTalk', { draft: sealed });
    office.ask('keepTalk', { draft: { ...draft, asked: true, step: 'ask' } });
    expect(office.refusal('reopenTalk', { member: '佐藤' })).toContain('答えを書き終えるまで');
    // A second window that still has the draft from before cannot seal something else either.
    office.ask('sealTalk', { draft: draftFor('佐藤', { hypotheses: ['別のもの'] }) });
    const opened = office.ask('openSeal', { draft: { ...draft, answer: '提案が遅れました' } });
    expect(opened.hypotheses).toEqual([SECRET]);
  });

  test('nothing to put aside: a sentence', () => {
    expect(small().refusal('sealTalk', { draft: draftFor('佐藤', { hypotheses: [' '] }) })).toContain('仮説を1つ以上');
  });

  /** Every call with arguments that lead into it as far as possible. */
  const CALLS: { readonly [Name in CallName]: object } = {
    overview: { tabs: [], period: '' },
    saveTabs: { tabs: [{ name: '活動記録', kind: 'activity', member: '', team: '', month: '' }] },
    newTabs: {},
    dashboardPeriod: { period: '2026-08' },
    openSettings: {},
    saveSettings: { rows: [{ key: '年度開始月', values: ['4'] }] },
    makeSample: {},
    showRows: { tab: '活動記録', rows: [2] },
    team: { period: '' },
    member: { member: '佐藤', period: '', metric: '' },
    evidence: { unit: 'month' },
    showBehind: { behind: { kind: 'count', metric: 'application_consent', period: '', member: '' }, tab: '' },
    targets: { tab: '' },
    userTabs: {},
    writeProposal: { tab: '' },
    design: {},
    designFacts: { measure: 'application_consent', problem: 'offer_accepted' },
    designValue: { measure: 'application_consent', problem: 'offer_accepted', owner: '', every: 'monthly', goal: 0 },
    keepDraft: { draft: { step: 1, problem: '', notes: [] } },
    makeDashboards: { members: ['佐藤'] },
    dashboards: {},
    renewDashboards: {},
    formulas: {},
    formulaPreview: { choice: { name: 'KPI_FUNNEL', period: '', member: '', metric: '' } },
    insertFormula: { choice: { name: 'KPI_FUNNEL', period: '', member: '', metric: '' } },
    talk: { member: '佐藤', period: '' },
    keepTalk: { draft: draftFor('佐藤') },
    sealTalk: { draft: draftFor('佐藤', { hypotheses: ['x'] }) },
    reopenTalk: { member: '佐藤' },
    openSeal: { draft: draftFor('佐藤', { answer: '答え', asked: true }) },
    talkTexts: { member: '佐藤', period: '', answer: '' },
    recordTalk: { record: record({ member: '佐藤' }) },
    showTalks: { row: 2 },
    dropTalk: { member: '佐藤' },
    keepView: {
      view: {
        page: 'talk',
        language: 'ja',
        period: '',
        member: '佐藤',
        memberPeriod: '',
        metric: '',
        unit: 'month',
      },
    },
  };

  test('until the answer is written nothing that another user can read holds the hypothesis', () => {
    const office = small();
    const { world } = office.host;
    const others = [colleagueOf(office, 'member@example.com'), colleagueOf(office, 'leader@example.com')];
    const readable = () =>
      JSON.stringify([
        snapshot(office.store),
        world.documentProperties.snapshot(),
        world.scriptProperties.snapshot(),
        others.map(({ host }) => world.boxesOf(host.person.email).properties.snapshot()),
      ]);
    const draft = office.ask('sealTalk', { draft: sealed });
    const walk: (() => void)[] = [
      () => undefined,
      () => office.ask('keepTalk', { draft: { ...draft, step: 'ask', asked: true } }),
      () => office.ask('keepTalk', { draft: { ...draft, step: 'ask', asked: true, answer: 'こう思います' } }),
    ];
    walk.forEach((step, number) => {
      step();
      Object.entries(CALLS).forEach(([name, request], at) => {
        // The two in turn, and the other way round at the next step.
        const reply = others[(number + at) % 2]!.reply(name as CallName, request as never);
        expect([name, JSON.stringify(reply)]).toEqual([name, expect.not.stringContaining(SECRET)]);
      });
      expect(readable()).not.toContain(SECRET);
      // Nor does the manager's own page have it: the screen may be turned to the member.
      expect(JSON.stringify(office.ask('talk', { member: '佐藤', period: '' }))).not.toContain(SECRET);
    });
    const opened = office.ask('openSeal', { draft: { ...draft, answer: 'こう思います' } });
    expect(opened.hypotheses).toEqual([SECRET]);
    expect(readable()).not.toContain(SECRET);
  });

  test('a custom function cannot reach what is sealed, not even as the owner', () => {
    const office = small();
    office.ask('sealTalk', { draft: sealed });
    office.host.calls.reset();
    office.ask('team', { period: '' });
    expect(Object.keys(office.host.calls.byName()).filter((name) => name.startsWith('Properties'))).toEqual([]);
  });
});

describe('the record', () => {
  test('is a sheet of its own, made with the first talk; by default nothing that was said is in it', () => {
    const office = sampleOffice();
    const before = snapshot(office.store) as { sheets: object[] };
    const reply = office.ask('recordTalk', {
      record: record({ actions: [action(), action({ text: '同席する', metric: '', count: '' })] }),
    });
    expect(reply).toEqual({ row: 2 });
    const rows = table(office);
    expect(rows[0]).toEqual(RECORD_COLUMNS.ja);
    expect(rows).toHaveLength(3);
    expect(rows[1]!.slice(1, 5)).toEqual([MEMBER, '毎朝2件、推薦文を書く', '書類推薦数', 10]);
    expect(rows[1]!.slice(6, 7)).toEqual([PROPOSED_BY.member.ja]);
    expect(rows[1]!.slice(8).every((cell) => cell === null || cell === '')).toBe(true);
    expect((snapshot(office.store) as { sheets: object[] }).sheets.slice(0, before.sheets.length)).toEqual(
      before.sheets,
    );
    expect(office.host.person.view.active().properties().name).toBe('活動記録');
    expect(office.store.names().some(({ name }) => name === TALKS_NAME)).toBe(true);
  });

  test('comes back next time with what came of it', () => {
    const office = sampleOffice();
    office.ask('recordTalk', { record: record({ day: '2026-09-01', actions: [action({ due: '2026-09-10' })] }) });
    const { last } = office.ask('talk', { member: MEMBER, period: '' }).model;
    expect(last).toHaveLength(1);
    expect(last[0]).toMatch(
      /^前回（2026年9月1日）決めたこと：毎朝2件、推薦文を書く\nその後の書類推薦は、2026年9月10日までに\d+件（決めた数は10件）/,
    );
  });

  test('the member’s page shows what grew out of it, the team’s only a share', () => {
    const office = sampleOffice();
    const before = office.ask('team', { period: '' }).ownShare;
    for (let day = 1; day <= 5; day++)
      office.ask('recordTalk', {
        record: record({
          day: `2026-08-0${day}`,
          actions: [action({ count: '1', due: '2026-08-31', by: day === 1 ? 'manager' : 'member' })],
          learned: `学び${day}`,
        }),
      });
    const { growth } = office.ask('member', { member: MEMBER, period: '', metric: '' });
    expect(growth.agreed.map(({ action: said }) => said)).toEqual([
      '前回（2026年8月5日）決めたこと：毎朝2件、推薦文を書く',
    ]);
    expect(growth.insights[0]).toEqual({ day: '2026年8月5日', text: '学び5' });
    expect(growth.kept).toHaveLength(5);
    const team = office.ask('team', { period: '' });
    expect([before, team.ownShare]).toEqual(['', 'メンバーが自分から出した一手：5件のうち4件']);
    expect(JSON.stringify(team)).not.toContain('学び');
  });

  test('what was chosen stands in it', () => {
    const office = small();
    office.ask('recordTalk', { record: record({ learned: '早く動くと進む', answer: '答え', hypothesis: '仮説' }) });
    expect(table(office)[1]!.slice(8)).toEqual(['早く動くと進む', '答え', '仮説']);
  });

  test('costs at most eight service calls', () => {
    const office = sampleOffice();
    office.ask('recordTalk', { record: record() });
    office.host.calls.reset();
    office.ask('recordTalk', { record: record({ day: '2026-09-19' }) });
    expect(office.host.calls.total).toBeLessThanOrEqual(8);
    expect(table(office)).toHaveLength(3);
  });

  test('the first one of a file makes the sheet, once, for the cost of a sheet that is there whole or not at all', () => {
    const office = sampleOffice();
    const tabs = office.store.sheets().length;
    office.host.calls.reset();
    office.ask('recordTalk', { record: record() });
    // A call for each tab's name, the lock twice, the announcement and its end, the sheet and how it looks: `newRecord`.
    expect(office.host.calls.total).toBeLessThanOrEqual(44 + tabs);
    expect(office.host.calls.byName()['Sheet.setColumnWidths']).toBe(3);
  });

  test('headings in other words are still this record’s', () => {
    const office = small();
    office.ask('recordTalk', { record: record({ member: '佐藤', day: '2026-09-01' }) });
    office.host.run('FULL', ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActive().getSheetByName(SHEET)!;
      sheet.getRange(1, 1).setValue('面談日');
      sheet.getRange(1, 6).setValue('しめきり');
    });
    expect(office.ask('talk', { member: '佐藤', period: '' }).model.last).toHaveLength(1);
    office.ask('recordTalk', { record: record({ member: '佐藤', day: '2026-09-02' }) });
    expect(office.store.sheets()).toHaveLength(2);
    expect(table(office)).toHaveLength(3);
    expect(table(office)[0]!.slice(0, 6)).toEqual(['面談日', ...RECORD_COLUMNS.ja.slice(1, 5), 'しめきり']);
  });

  // Each call in turn is tried for all actions by test/faults on demand; here every third.
  const STEP = process.env['FAULTS'] === 'all' ? 1 : 3;

  test('two who record at once both keep their rows, wherever the second one comes in', () => {
    const whole = small();
    whole.ask('recordTalk', { record: record() });
    whole.host.calls.reset();
    whole.ask('recordTalk', { record: record({ day: '2026-09-19' }) });
    const calls = whole.host.calls.total;
    let refused = 0;
    for (const isFirst of [true, false])
      for (let call = 1; call <= (isFirst ? 30 : calls); call += STEP) {
        const office = small();
        const other = colleagueOf(office, 'other@example.com');
        if (!isFirst) office.ask('recordTalk', { record: record({ member: '先の人' }) });
        const mine = { record: record({ member: '佐藤' }) };
        const theirs = { record: record({ member: '田中' }) };
        const replies: { ok: boolean }[] = [];
        office.host.interruptCall(call, () => replies.push(other.reply('recordTalk', theirs)));
        office.ask('recordTalk', mine);
        if (replies[0]?.ok !== true) {
          if (replies[0] !== undefined) {
            refused++;
            expect(replies[0]).toMatchObject({ message: expect.stringContaining('そのまま残っています') });
          }
          expect(other.reply('recordTalk', theirs).ok).toBe(true);
        }
        const members = table(office)
          .slice(1)
          .map((row) => row[1]);
        expect([...members].sort()).toEqual([...(isFirst ? [] : ['先の人']), '佐藤', '田中'].sort());
      }
    expect(refused).toBeGreaterThan(1);
  });

  test('whichever call fails, the next attempt leaves the talk in it once and whole', () => {
    let failures = 0;
    for (const moment of ['before', 'after'] as const)
      for (const isFirst of [true, false])
        for (let call = 1; call <= 45; call += STEP) {
          const office = small();
          if (!isFirst) office.ask('recordTalk', { record: record({ member: '先の人' }) });
          const two = { record: record({ actions: [action(), action({ text: '二つめ' })] }) };
          const fault = office.host.failCall(call, undefined, moment);
          try {
            office.ask('recordTalk', two);
          } catch {
            failures++;
          }
          const rows = table(office).slice(isFirst ? 1 : 2);
          expect([0, 2]).toContain(rows.length);
          office.ask('recordTalk', two);
          const sheets = office.store.sheets().map((sheet) => sheet.properties().name);
          expect([call, moment, isFirst, sheets]).toEqual([call, moment, isFirst, ['活動記録', SHEET]]);
          expect(
            table(office)
              .slice(isFirst ? 1 : 2)
              .map((row) => row[2]),
          ).toEqual(['毎朝2件、推薦文を書く', '二つめ']);
          if (!fault.fired) break;
        }
    expect(failures).toBeGreaterThan(10);
  });

  test('hostile text in every field stays the text it is', () => {
    const office = small();
    const texts = loadBlns().filter((text, at) => at % 8 === 0 && text.trim() === text && text !== '');
    const all = ['=1+1', '+1', '-1', '@SUM(A1)', '＝1', "'x", '1-2', '01', '<b>x</b>', '2026-01-01', 'TRUE', ...texts];
    office.ask('recordTalk', { record: record({ member: '先の人' }) });
    all.forEach((text) => {
      office.ask('recordTalk', {
        record: record({ member: text, actions: [action({ text })], learned: text, answer: text, hypothesis: text }),
      });
    });
    const sheet = sheetNamed(office, SHEET)!;
    const area = { row: 0, column: 0, ...sheet.used() };
    expect(
      sheet
        .formulas(area)
        .flat()
        .filter((formula) => formula !== ''),
    ).toEqual([]);
    const rows = table(office).slice(2);
    expect(rows.length).toBe(new Set(all).size);
    const got = new Map(rows.map((row) => [row[1], row]));
    for (const text of all)
      expect([1, 2, 8, 9, 10].map((at) => got.get(text)?.[at])).toEqual([text, text, text, text, text]);
  });

  test('columns moved by people are written in their order, and a renamed sheet is found', () => {
    const office = small();
    office.ask('recordTalk', { record: record() });
    office.host.run('FULL', ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActive().getSheetByName(SHEET)!;
      sheet.setName('面談メモ');
      sheet.insertColumnBefore(2);
      sheet.getRange(1, 2).setValue('ひとこと');
    });
    office.ask('recordTalk', { record: record({ day: '2026-09-20' }) });
    const rows = table(office, '面談メモ');
    expect(rows[2]!.slice(1, 4)).toEqual([null, MEMBER, '毎朝2件、推薦文を書く']);
    expect(office.ask('talk', { member: '佐藤', period: '' }).model.last).toEqual([]);
  });

  test('a person’s sheet of the same name is left alone; a deleted record is made again', () => {
    const office = officeOf([
      plainSheet('活動記録', [
        ['日付', '担当者', '活動'],
        ['2026-09-02', '佐藤', '求人応募'],
      ]),
      plainSheet(SHEET, [['私のメモ']]),
    ]);
    office.ask('recordTalk', { record: record() });
    expect(table(office, `${SHEET} (2)`)).toHaveLength(2);
    expect(table(office)).toEqual([['私のメモ']]);
    office.host.run('FULL', ({ SpreadsheetApp }) => {
      const spreadsheet = SpreadsheetApp.getActive();
      spreadsheet.deleteSheet(spreadsheet.getSheetByName(`${SHEET} (2)`)!);
    });
    expect(office.refusal('showTalks', { row: 2 })).toContain('見つかりません');
    office.ask('recordTalk', { record: record() });
    expect(table(office, `${SHEET} (2)`)).toHaveLength(2);
    office.ask('showTalks', { row: 2 });
    expect(office.host.person.view.active().properties().name).toBe(`${SHEET} (2)`);
  });

  test.each([
    ['no action', { actions: [] }, '1つ以上'],
    ['no text', { actions: [action({ text: ' ' })] }, '何をするか'],
    ['no day', { actions: [action({ due: '' })] }, '日付'],
    ['no number', { actions: [action({ count: 'たくさん' })] }, '0より大きい'],
    ['zero', { actions: [action({ count: '0' })] }, '0より大きい'],
    ['four actions', { actions: [1, 2, 3, 4].map(() => action()) }, '受け付けられません'],
    ['what others decide', { actions: [action({ metric: 'offer_accepted' })] }, '受け付けられません'],
    ['no such day', { nextTalk: '2026-02-30' }, '受け付けられません'],
  ])('%s is refused with a sentence, and nothing is written', (_, more, sentence) => {
    const office = small();
    expect(office.refusal('recordTalk', { record: record(more as Partial<TalkRecordSent>) })).toContain(sentence);
    expect(sheetNamed(office, SHEET)).toBeUndefined();
  });

  test('numbers as people type them', () => {
    const office = small();
    office.ask('recordTalk', { record: record({ actions: [action({ count: '１２件' })] }) });
    expect(table(office)[1]![4]).toBe(12);
  });

  test('in English', () => {
    const office = sampleOffice('en');
    office.ask('recordTalk', { record: record({ member: 'x', actions: [action({ text: 'x' })] }) });
    const rows = table(office, '1-on-1 record');
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
  });
});
