import type { SettingsRow } from '../../src/api';
import { METRICS } from '../../src/core/metrics/catalogue';
import { targetSettings } from '../../src/messages/targets-page';
import type { Flag, TargetsPage } from '../../src/view/targets-page';
import { snapshot } from '../../workbench/apps-script/store/snapshot';
import { hostAt, runTable } from '../support/run-function';
import { type Office, officeOf, plainSheet, sampleOffice } from '../support/sample-office';

/** What stands on the sheets people made. */
function usersSheets(office: Office, names: readonly string[]): unknown[] {
  const { sheets } = snapshot(office.store) as { sheets: { properties: { name: string } }[] };
  return sheets.filter(({ properties }) => names.includes(properties.name));
}

function answerRows(flag: Flag, kind: 'replace' | 'evaluation' | 'later'): SettingsRow[] {
  return flag.people.flatMap(({ answers }) =>
    answers.map(([target, metric]) => ({
      key: targetSettings.answer.ja,
      values: [target, metric, targetSettings.answers[kind].ja],
    })),
  );
}

const open = (page: TargetsPage) => page.flags.filter(({ answer }) => answer === '').map(({ metric }) => metric);
const flagOf = (page: TargetsPage, metric: string) => page.flags.find((flag) => flag.metric === metric)!;

describe('the sample agency', () => {
  const office = sampleOffice();
  const page = office.ask('targets', { tab: '' });

  test('the tab of targets is found by its name while none is saved', () => {
    expect([page.read, page.source, page.count]).toEqual([['目標'], 'found', 28]);
    expect(page.noEvidence).toBe('');
  });

  test('one card for each metric that others decide, with everybody whose target it is', () => {
    expect(page.flags.map(({ metric, people }) => [metric, people.length])).toEqual([
      ['interview_pass_rate', 4],
      ['placement', 4],
      ['revenue', 2],
    ]);
    expect(flagOf(page, 'interview_pass_rate').why).toMatch(/本人の努力だけでは.*代わりに「一次面接設定数」/);
    expect(flagOf(page, 'interview_pass_rate').question).toContain('マッチングの質か');
    expect(flagOf(page, 'placement').people[0]).toMatchObject({
      name: '春野 さくら',
      target: '2件以上（2026年9月）',
      first: expect.stringMatching(/直近6か月の実績から逆算.*一次面接設定数.*件（\d+〜\d+件）が最初の目安/),
      place: { tab: '目標', cell: 'D6', row: 6 },
    });
    expect(flagOf(page, 'revenue').people[0]!.target).toBe('300万円以上（2026年9月）');
  });

  test('what to follow instead can be moved, and comes with what to watch beside it', () => {
    for (const flag of page.flags) {
      expect(flag.replacements[0]).toMatchObject({ label: '一次面接設定数', control: 'leading' });
      expect(flag.evidence).toMatch(/^「一次面接設定数」と「/);
    }
  });

  test('the share of individual targets people can move', () =>
    expect(page.movable).toMatchObject({ movable: 16, of: 26 }));

  test('the goal of the team is for information, the rest is fine', () => {
    expect(page.info.map(({ who }) => who)).toEqual(['チーム']);
    expect(page.fine.map(({ mark }) => mark)).toEqual(['◎', '◎', '◎', '◎', '◎']);
    expect(page.fine.find(({ label }) => label.startsWith('求人応募数'))!.partner).toBe('書類通過率');
  });

  test('no figure that only statisticians read', () =>
    expect(JSON.stringify(page)).not.toMatch(/ρ|相関|p値|有意|つながりの強さ|シグナル/));
});

test('in English nothing is Japanese', () => {
  const page = sampleOffice('en').ask('targets', { tab: '' });
  expect(page.flags).toHaveLength(3);
  expect(page.flags[0]!.people[0]!.target).toBe('at least 50% (Sep 2026)');
  expect(JSON.stringify(page)).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
});

describe('a flag is answered once', () => {
  const office = sampleOffice();
  const first = office.ask('targets', { tab: '' });
  const before = usersSheets(office, ['活動記録', '目標']);

  test('kept for evaluation, it is no flag any more', () => {
    office.ask('saveSettings', { rows: answerRows(flagOf(first, 'placement'), 'evaluation') });
    const page = office.ask('targets', { tab: '' });
    expect(open(page)).toEqual(['interview_pass_rate', 'revenue']);
    expect(flagOf(page, 'placement').answer).toBe('evaluation');
    expect(page.movable).toMatchObject({ movable: 16, of: 22 });
  });

  test('KPI_TARGET_CHECK sees the same answer', () => {
    const cells = (name: string) => {
      const sheet = office.store.sheets().find((each) => each.properties().name === name)!;
      return sheet.values({ row: 0, column: 0, ...sheet.used() }).map((row) => row.map((value) => value ?? ''));
    };
    const rows = runTable('KPI_TARGET_CHECK', [cells('目標'), '', cells('KPI設定')], hostAt('2026-09-18'));
    const marks = rows
      .filter(([, , metric]) => metric === '決定数(成約数)')
      .map(([member, , , , , , , , mark]) => [member, mark]);
    expect(marks).toContainEqual(['春野 さくら', '参考']);
    expect(marks.filter(([, mark]) => mark === '×')).toEqual([]);
  });

  test('later: folded away, and still there', () => {
    office.ask('saveSettings', { rows: answerRows(flagOf(first, 'revenue'), 'later') });
    const page = office.ask('targets', { tab: '' });
    expect(open(page)).toEqual(['interview_pass_rate']);
    expect(flagOf(page, 'revenue').answer).toBe('later');
  });

  test('an answer for some of the people leaves the others', () => {
    const flag = flagOf(first, 'interview_pass_rate');
    office.ask('saveSettings', { rows: answerRows({ ...flag, people: flag.people.slice(0, 1) }, 'replace') });
    const page = office.ask('targets', { tab: '' });
    const cards = page.flags.filter(({ metric }) => metric === 'interview_pass_rate');
    expect(cards.map(({ answer, people }) => [answer, people.length])).toEqual([
      ['replace', 1],
      ['', 3],
    ]);
  });

  test('an answer can be changed, and then stands once', () => {
    const page = office.ask('targets', { tab: '' });
    office.ask('saveSettings', { rows: answerRows(flagOf(page, 'revenue'), 'replace') });
    expect(flagOf(office.ask('targets', { tab: '' }), 'revenue').answer).toBe('replace');
    const settings = office.store.sheets().find((sheet) => sheet.properties().name === 'KPI設定')!;
    const used = settings.used();
    const rows = settings.values({ row: 0, column: 0, ...used });
    expect(rows.filter(([key, , metric]) => key === '回答' && String(metric).startsWith('売上'))).toHaveLength(2);
  });

  test('the sheets people made are as they were', () =>
    expect(usersSheets(office, ['活動記録', '目標'])).toEqual(before));
});

describe('targets of other shapes', () => {
  const grid = plainSheet('2026年度 目標シート', [
    ['2026年度 個人目標'],
    ['担当者', '指標', '目標値', '期間'],
    ['佐藤', '面接通過率', '50%', '2026年4月'],
    ['佐藤', '面接通過率', '50%', '2026年5月'],
    ['佐藤', '面接通過率', '55%', '2026年6月'],
    ['田中', '初回面談数', 20, '2026年4月'],
    ['田中', 'とにかく頑張る', '', ''],
    ['田中', '求人提案件数見込み', 12, '2026年4月'],
    ['各自', '売上達成率', '100%', '2026年4月'],
    ['各自', '成約達成率', '100%', '2026年4月'],
  ]);
  const office = officeOf([plainSheet('メモ', [['買うもの'], ['お茶']]), grid]);
  const page = office.ask('targets', { tab: '' });

  test('without an activity there are flags all the same, and a sentence why there is no evidence', () => {
    expect(page.read).toEqual(['2026年度 目標シート']);
    expect(page.noEvidence).not.toBe('');
    expect(open(page)).toContain('interview_pass_rate');
    expect(flagOf(page, 'interview_pass_rate').evidence).toBe('');
  });

  test('several months of one target are one line, answered together', () => {
    const flag = flagOf(page, 'interview_pass_rate');
    expect(flag.people).toHaveLength(1);
    expect(flag.people[0]).toMatchObject({ name: '佐藤', more: 2 });
    expect(flag.people[0]!.answers).toHaveLength(1);
  });

  test('an unknown name offers the nearest ones; the choice is remembered', () => {
    const [unknown] = page.unknown;
    expect(unknown).toMatchObject({ text: '求人提案件数見込み' });
    const proposed = unknown!.choices.find(({ values }) => values[1] === 'job_proposed')!;
    expect(unknown!.choices[unknown!.choices.length - 1]!.values[1]).toBe('除外');
    office.ask('saveSettings', { rows: [{ key: '指標', values: proposed.values }] });
    const after = office.ask('targets', { tab: '' });
    expect(after.unknown).toEqual([]);
    expect(after.fine.map(({ label }) => label)).toContain(METRICS.find(({ id }) => id === 'job_proposed')!.label.ja);
  });

  test('words that name nothing to count come with the question', () => {
    expect(page.sentences).toEqual([
      expect.objectContaining({ text: 'とにかく頑張る', question: expect.stringContaining('数えられる') }),
    ]);
  });

  test('an answer to one achievement rate does not answer another', () => {
    const rates = page.flags.filter(({ people }) => people.some(({ name }) => name === '各自'));
    expect(rates.map(({ metric }) => metric).sort()).toEqual(['placement', 'revenue']);
    office.ask('saveSettings', { rows: answerRows(flagOf(page, 'revenue'), 'evaluation') });
    const after = office.ask('targets', { tab: '' });
    expect(flagOf(after, 'revenue').answer).toBe('evaluation');
    expect(flagOf(after, 'placement').answer).toBe('');
  });
});

describe('which tab', () => {
  const log = plainSheet('日報', [
    ['日付', '担当者', '初回面談数', '一次面接設定数'],
    ...Array.from({ length: 30 }, (_, at) => [`2026/4/${at + 1}`, '佐藤', 1, 2]),
  ]);

  test('a daily report is not taken for targets', () => {
    const page = officeOf([log]).ask('targets', { tab: '' });
    expect([page.source, page.read, page.flags]).toEqual(['none', [], []]);
  });

  test('every tab can be chosen; the choice can be kept', () => {
    const people = plainSheet('その他', [
      ['担当者', '指標', '数'],
      ['佐藤', '成約数', 2],
    ]);
    const office = officeOf([log, people]);
    expect(office.ask('userTabs', {}).tabs).toEqual(['日報', 'その他']);
    expect(office.ask('targets', { tab: 'その他' })).toMatchObject({ source: 'chosen', read: ['その他'] });
    const row = { key: targetSettings.sheet.ja, values: ['その他', targetSettings.targets.ja, '', '', ''] };
    office.ask('saveSettings', { rows: [row] });
    const page = office.ask('targets', { tab: '' });
    expect([page.source, page.read]).toEqual(['saved', ['その他']]);
    expect(page.noEvidence).toBe('');
  });

  test('a tab that is gone is said so', () =>
    expect(officeOf([log]).refusal('targets', { tab: 'ない' })).toContain('「ない」が見つかりません'));

  test('targets written to the settings are judged as well', () => {
    const office = officeOf([log]);
    office.ask('saveSettings', { rows: [{ key: '目標', values: ['佐藤', '一次面接設定数', '毎月', '8'] }] });
    office.ask('saveSettings', { rows: [{ key: '目標', values: ['佐藤', '内定承諾数', '毎月', '2'] }] });
    const page = office.ask('targets', { tab: '' });
    expect(page.movable).toMatchObject({ movable: 1, of: 2 });
    expect(page.flags.map(({ metric, people }) => [metric, people[0]!.target])).toEqual([
      ['offer_accepted', '2件以上（毎月）'],
    ]);
    expect(page.flags[0]!.people[0]!.place.tab).toBe('KPI設定');
  });
});
