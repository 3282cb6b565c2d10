import { oneMember } from '../../src/core/activity/select';
import { dayOf } from '../../src/core/calendar/day';
import { SCRIPT_ZONE } from '../../src/core/calendar/sheet-zone';
import { type AgreedAction, isAgreeable } from '../../src/core/feedback/agreed-action';
import { TOPIC_IDS } from '../../src/core/feedback/topics';
import type { Cell } from '../../src/core/grid/cell';
import { findMetricId, METRICS, metricIndex } from '../../src/core/metrics/catalogue';
import { hypothesesFor } from '../../src/messages/feedback-hypotheses';
import { RECORD_COLUMNS, TALK_STEPS, TALK_TEXT } from '../../src/messages/feedback-talk';
import {
  dayIn,
  lastActions,
  ownActions,
  placeRecord,
  readRecords,
  recordRows,
  type TalkRecord,
} from '../../src/view/feedback-record';
import { lastActionLines, talkModel } from '../../src/view/feedback-talk';
import { agency } from '../support/agency';
import { loadBlns } from '../support/blns';
import { type Asked, basisOf, month } from '../support/feedback';

const JULY = month(2026, 7);
const activity = agency({ lowEvery: 10 });
const PROPOSED = metricIndex('document_submitted');

function modelOf(asked: Asked = {}) {
  const { facts, wording, speaking } = basisOf(activity, { member: 0, period: JULY, ...asked });
  return talkModel(facts, activity, wording, speaking, activity.members[0]!, ['前回の一手']);
}

describe('the page of a talk', () => {
  test('is JSON: what goes to the page comes back as the same', () => {
    for (const language of ['ja', 'en'] as const) {
      const model = modelOf({ language });
      expect(JSON.parse(JSON.stringify(model))).toEqual(model);
      expect(model).toMatchObject({
        member: '佐藤 健太',
        periodCode: '2026-07',
        asOf: '2026-08-31',
        topics: ['screening'],
      });
    }
  });

  test('holds no hypothesis and no candidate, in any part', () => {
    for (const language of ['ja', 'en'] as const) {
      const said = JSON.stringify(modelOf({ language }));
      for (const hypothesis of hypothesesFor(TOPIC_IDS, language)) expect(said).not.toContain(hypothesis);
      for (const name of [...activity.candidates, ...activity.jobs]) expect(said).not.toContain(name);
    }
  });

  test('has hypotheses to choose from for the step in question, on the page alone', () => {
    const { topics } = modelOf();
    expect(hypothesesFor(topics, 'ja').length).toBeGreaterThanOrEqual(3);
    expect(hypothesesFor(topics, 'ja').join('')).toContain('推薦');
  });

  test('says of each fact whether it is inside what is usual', () => {
    const { facts } = modelOf();
    expect(facts.map(({ standing }) => standing)).toContain('below');
    expect(facts.find(({ label }) => label === '一次面接設定')!.standing).not.toBe('inside');
    const even = agency();
    const { facts: found, wording, speaking } = basisOf(even, { member: 1, period: JULY });
    const model = talkModel(found, even, wording, speaking, '田中 彩', []);
    expect(model.facts.map(({ standing }) => standing)).toContain('inside');
    expect(model.facts.map(({ standing }) => standing)).not.toContain('below');
  });

  test('proposes what people move, with a day; with a number where a target is short', () => {
    const settings = {
      targets: [{ member: '佐藤', metric: '一次面接設定数', period: '2026-07', value: '30', row: 0 }],
    };
    const model = modelOf({ asOf: dayOf(2026, 7, 15), settings });
    const [first, second, ...choices] = model.proposals;
    expect(first).toMatchObject({ metric: 'first_interview_set', due: '2026-07-31' });
    expect(first!.text).toMatch(/^一次面接設定を\d+件$/);
    expect(second!.text).toMatch(/^書類推薦を\d+〜\d+件$/);
    expect(first!.count).toBeGreaterThan(0);
    expect(second!.metric).toBe('document_submitted');
    expect(second!.high).toBeGreaterThan(second!.count);
    expect(choices.every(({ text, due }) => text !== '' && due === '2026-07-22')).toBe(true);
    for (const { metric } of model.proposals) {
      if (metric !== '') expect(isAgreeable(findMetricId(metric)!)).toBe(true);
    }
  });

  test('proposes one number for a metric: of two the one that is enough for both', () => {
    const settings = {
      targets: ['一次面接設定数', '書類推薦数'].map((metric) => ({
        member: '佐藤',
        metric,
        period: '2026-07',
        value: metric === '書類推薦数' ? '41' : '30',
        row: 0,
      })),
    };
    const model = modelOf({ asOf: dayOf(2026, 7, 15), settings });
    const counted = model.proposals.filter(({ count }) => count > 0);
    expect(counted.map(({ metric }) => metric)).toContain('document_submitted');
    expect(new Set(counted.map(({ metric }) => metric)).size).toBe(counted.length);
    const short = model.enough.length;
    expect(short).toBe(2);
    const { high } = counted.find(({ metric }) => metric === 'document_submitted')!;
    expect(high).toBeGreaterThan(41);
  });

  test('what holds for several numbers is said once', () => {
    const even = agency();
    const { facts, wording, speaking } = basisOf(even, { member: 1, period: JULY });
    const said = talkModel(facts, even, wording, speaking, '田中 彩', []).facts.map(({ text }) => text);
    const about = (words: string) => said.filter((text) => text.includes(words));
    expect(about('まだ言えません')).toHaveLength(1);
    expect(about('暫定')).toHaveLength(1);
    expect(about('いつもの幅の中（').length).toBeGreaterThan(1);
    // Compared with enough cases: it is said that nothing differs, not that it cannot be told.
    expect(about('偶然でも起きる範囲')).toHaveLength(1);
    expect(about('まだ判断できません')).toEqual([]);
  });

  test('休み and 在籍 are the member’s however the name is written there', () => {
    const targets = [{ member: '佐藤', metric: '一次面接設定数', period: '2026-07', value: '30', row: 0 }];
    const asOf = dayOf(2026, 7, 15);
    const left = (member: string) => {
      const absences = [{ member, first: dayOf(2026, 7, 20), last: dayOf(2026, 7, 24) }];
      const { facts } = basisOf(activity, { member: 0, period: JULY, asOf, settings: { targets, absences } });
      return facts.shortfalls.map(({ line }) => line.daysLeft);
    };
    const none = left('田中');
    expect(none.length).toBeGreaterThan(0);
    for (const written of ['佐藤 健太', '佐藤　健太', '佐藤', '佐藤さん'])
      expect([written, left(written)]).toEqual([written, none.map((days) => days - 5)]);
  });

  test('every step has its words; the question’s screen has none but the question', () => {
    expect(TALK_STEPS).toEqual(['facts', 'prepare', 'ask', 'compare', 'next', 'record']);
    expect(TALK_TEXT.ask.help).toEqual({ ja: '', en: '' });
    expect(TALK_TEXT.prepare.go.ja).toBe('伏せて次へ');
    expect(TALK_TEXT.record.help.ja).toBe('この記録は、このファイルを開ける全員が読めます。');
  });
});

describe('last time', () => {
  const action = (more: Partial<AgreedAction> = {}): AgreedAction => ({
    text: '毎朝2件推薦する',
    metric: PROPOSED,
    count: 20,
    agreed: dayOf(2026, 7, 1),
    due: dayOf(2026, 7, 10),
    by: 'member',
    ...more,
  });
  const lines = (one: AgreedAction, language: 'ja' | 'en' = 'ja', asOf = dayOf(2026, 7, 31)) =>
    lastActionLines([one], activity, oneMember(activity, 0), asOf, language)[0]!;

  test('what was agreed and what the sheet counts of it since: numbers, no verdict', () => {
    // Two submissions on each of the first twenty days: from the 2nd to the 10th that is eighteen.
    expect(lines(action())).toBe(
      '前回（2026年7月1日）決めたこと：毎朝2件推薦する\nその後の書類推薦は、2026年7月10日までに18件（決めた数は20件）。やってみて、どうでしたか?',
    );
    expect(lines(action(), 'en')).toContain('CVs submitted to clients since then: 18 (agreed: 20) by 10 Jul 2026.');
    expect(lines(action({ due: dayOf(2026, 8, 9) }), 'ja', dayOf(2026, 7, 3))).toContain('2026年7月3日時点で4件');
  });

  test('what the sheet does not count is asked about, not counted as nothing', () => {
    for (const metric of [undefined, metricIndex('interview_prep'), metricIndex('document_pass_rate')])
      expect(lines(action({ metric }))).toContain('シートの件数では数えていません');
  });

  test('no number agreed: the count alone', () => {
    expect(lines(action({ count: undefined }))).not.toContain('決めた数');
  });
});

describe('the record', () => {
  const record: TalkRecord = {
    day: dayOf(2026, 7, 20),
    member: '佐藤 健太',
    actions: [
      { text: '今週5件提案する', metric: metricIndex('job_proposed'), count: 5, due: dayOf(2026, 7, 27), by: 'member' },
      { text: '同席する', metric: undefined, count: undefined, due: dayOf(2026, 7, 24), by: 'together' },
    ],
    nextTalk: dayOf(2026, 8, 3),
    learned: '',
    answer: '',
    hypothesis: '',
  };
  const sheetOf = (rows: Cell[][], language: 'ja' | 'en' = 'ja'): Cell[][] => [[...RECORD_COLUMNS[language]], ...rows];

  test('what was said is not in it unless it was chosen, and then once', () => {
    const rows = recordRows(record, 'ja');
    expect(rows.map((row) => row.slice(8))).toEqual([
      ['', '', ''],
      ['', '', ''],
    ]);
    const shared = recordRows({ ...record, learned: '学び', answer: '答え', hypothesis: '仮説' }, 'ja');
    expect(shared.map((row) => row.slice(8))).toEqual([
      ['学び', '答え', '仮説'],
      ['', '', ''],
    ]);
  });

  test.each(['ja', 'en'] as const)('comes back as it was written, in %s', (language) => {
    const read = readRecords(sheetOf(recordRows(record, language), language), SCRIPT_ZONE);
    const said = { member: record.member, agreed: record.day, learned: '' };
    expect(read).toEqual(record.actions.map((action) => ({ ...action, ...said })));
  });

  test('columns moved, days typed as text, notes of people in between', () => {
    const sheet: Cell[][] = [
      ['メモ', '', '', '', ''],
      ['誰の案', '次の一歩', '担当者', '日付', '件数'],
      ['本人', '毎朝3件かける', '佐藤健太さん', '2026/7/6', 3],
      ['', 'これは覚え書き', '', '', ''],
      ['知らない言葉', '前の話', '佐藤 健太', '2026-06-01', 'たくさん'],
    ];
    const read = readRecords(sheet, SCRIPT_ZONE);
    expect(read.map(({ text, by, count }) => [text, by, count])).toEqual([
      ['毎朝3件かける', 'member', 3],
      ['前の話', 'together', undefined],
    ]);
    expect(lastActions(read, '佐藤 健太', dayOf(2026, 7, 31)).map(({ text }) => text)).toEqual(['毎朝3件かける']);
    expect(lastActions(read, '佐藤 健太', dayOf(2026, 7, 1)).map(({ text }) => text)).toEqual(['前の話']);
    expect(lastActions(read, '田中', dayOf(2026, 7, 31))).toEqual([]);
    expect(ownActions(read)).toEqual({ own: 1, all: 2 });
    expect(readRecords([['日付', 'メモ']], SCRIPT_ZONE)).toEqual([]);
    expect(readRecords([], SCRIPT_ZONE)).toEqual([]);
  });

  test('hostile text in every field comes back as the same text', () => {
    for (const text of loadBlns().filter((string) => string.trim() === string && string !== '')) {
      const one = {
        ...record,
        member: text,
        actions: [{ ...record.actions[0]!, text }],
        learned: text,
        answer: text,
        hypothesis: text,
      };
      const rows = recordRows(one, 'ja');
      expect(rows[0]!.slice(8)).toEqual([text, text, text]);
      const [read] = readRecords(sheetOf(rows), SCRIPT_ZONE);
      expect([read!.member, read!.text]).toEqual([text, text]);
    }
  });

  describe('where it goes', () => {
    const rows = recordRows(record, 'ja');
    const place = (grid: Cell[][], language: 'ja' | 'en' = 'ja') => placeRecord(grid, rows, language, SCRIPT_ZONE);

    test('below what stands there; blank rows at the end are room', () => {
      const blank = RECORD_COLUMNS.ja.map(() => '');
      const older = recordRows({ ...record, member: '田中 彩' }, 'ja');
      const placed = place([...sheetOf(older), blank, blank]);
      expect(placed).toMatchObject({ row: 3, rows, headings: undefined });
      // A note of a person further down is not written over.
      const noted = place([...sheetOf(older), blank, ['', 'メモ', ...blank.slice(2)]]);
      expect(noted).toMatchObject({ row: 5 });
    });

    test('in the order the columns have by now, people’s own columns left blank', () => {
      const moved = ['メモ', '担当者', '日付', ...RECORD_COLUMNS.ja.slice(2)];
      const placed = place([moved]);
      if (placed === undefined || placed === 'already') throw new Error('not placed');
      expect(placed.rows[0]!.slice(0, 4)).toEqual(['', '佐藤 健太', '2026-07-20', '今週5件提案する']);
      expect(readRecords([moved, ...placed.rows.map((row) => [...row])], SCRIPT_ZONE)).toHaveLength(2);
    });

    test('a heading that was taken away comes back at the right', () => {
      const cut = RECORD_COLUMNS.ja.filter((heading) => heading !== '件数');
      const placed = place([[...cut]]);
      expect(placed).toMatchObject({ row: 1, headings: { row: 0, cells: [...cut, '件数'] } });
    });

    test('English headings take a Japanese page’s rows', () => {
      expect(place([[...RECORD_COLUMNS.en]])).toMatchObject({ row: 1, rows, headings: undefined });
    });

    test('what stands there already is not written twice, Dates or texts', () => {
      expect(place(sheetOf(rows))).toBe('already');
      const dated = rows.map((row) =>
        row.map((cell) => (/^\d{4}-/.test(String(cell)) ? SCRIPT_ZONE.toDate(dayIn(cell, SCRIPT_ZONE)!) : cell)),
      );
      expect(place(sheetOf(dated))).toBe('already');
      expect(place(sheetOf(rows.slice(0, 1)))).toMatchObject({ row: 2 });
    });

    test('a sheet without our headings is no record sheet', () => {
      expect(place([['日付', 'メモ']])).toBeUndefined();
      expect(place([])).toBeUndefined();
    });
  });

  test('every metric that can be agreed on is found again by its label', () => {
    METRICS.forEach((_, metric) => {
      if (!isAgreeable(metric)) return;
      for (const language of ['ja', 'en'] as const) {
        const one = { ...record, actions: [{ ...record.actions[0]!, metric }] };
        const [read] = readRecords(sheetOf(recordRows(one, language), language), SCRIPT_ZONE);
        expect([METRICS[metric]!.id, language, read!.metric]).toEqual([METRICS[metric]!.id, language, metric]);
      }
    });
  });
});
