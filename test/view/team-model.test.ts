import { parsePeriod } from '../../src/core/calendar/period-grammar';
import type { Language } from '../../src/core/language';
import type { ActivityCall } from '../../src/functions/arguments';
import type { TeamPage } from '../../src/view/team';
import { teamModel } from '../../src/view/team-model';
import { openedActivity } from '../support/opened-activity';

const READING = { asOfFixed: false, onlyTab: '' };

function page(call: ActivityCall, period: string, language: Language = 'ja', reading = READING): TeamPage {
  const { activity, settings, fiscalStart } = call;
  return teamModel({ activity, settings, period: parsePeriod(period, call), fiscalStart, language, reading });
}

const HEAD = ['日付', '担当', '求職者', '活動内容'];
const day = (month: number, date: number) => `2026-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

/** People by month: how many meetings, and how many of them lead to an application a day later. */
function log(
  months: readonly number[],
  shares: Readonly<Record<string, (month: number) => readonly [meetings: number, applied: number]>>,
) {
  const rows: (string | number)[][] = [HEAD];
  let number = 0;
  for (const month of months) {
    for (const [who, share] of Object.entries(shares)) {
      const [meetings, applied] = share(month);
      for (let at = 0; at < meetings; at++) {
        const person = `C${++number}`;
        rows.push([day(month, 1 + (at % 20)), who, person, '初回面談']);
        if (at < applied) rows.push([day(month, 2 + (at % 20)), who, person, '応募承諾']);
      }
    }
  }
  return rows;
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7];

describe('worth a look', () => {
  test('a step at which one member fell, more than chance explains on the whole page, is named with its numbers', () => {
    const call = openedActivity(
      log(MONTHS, {
        佐藤: (month) => (month < 7 ? [40, 20] : [60, 6]),
        田中: () => [40, 20],
        鈴木: () => [40, 20],
      }),
      '2026-08-31',
    );
    const { remark } = page(call, '2026-07');
    expect(remark.member).toBe('佐藤');
    expect(remark.text).toMatch(/^佐藤さんの「.*」は60件中6件（10%/);
    expect(remark.text).toContain('偶然だけでは説明しにくい');
    expect(remark.next).toContain('まず本人に「なぜだと思う?」と聞いてみましょう');
  });

  test('where chance explains the differences it says so, and what to look at next', () => {
    const call = openedActivity(log(MONTHS, { 佐藤: () => [30, 14], 田中: () => [30, 16] }), '2026-07-24');
    const { remark } = page(call, '2026-07');
    expect(remark).toMatchObject({ member: '', text: 'この期間の担当ごとの差や変化は、偶然で説明できる範囲です。' });
    expect(remark.next).toMatch(/次に(見る|聞く)なら/);
  });

  test('with few cases it cannot be told, and there is still something to ask', () => {
    const call = openedActivity(log([7], { 佐藤: () => [3, 1], 田中: () => [2, 2] }), '2026-07-31');
    const { remark } = page(call, '2026-07');
    expect(remark.text).toMatch(
      /^担当ごとの差は、まだ判断できません（率のもとになる件数が、いちばん多い人の「初回面談」でも\d件です）。$/,
    );
    expect(remark.next).not.toBe('');
  });

  test('a period with counts but no step to compare is not called empty', () => {
    const rows = [
      ['月', '担当', '面談数'],
      ...[7, 8].flatMap((month) => [
        [day(month, 1), '佐藤', 12],
        [day(month, 1), '田中', 9],
      ]),
    ];
    const { remark } = page(openedActivity(rows, '2026-09-10'), '2026-08');
    expect(remark.text).toBe('この期間は、担当ごとの移行率を比べられるだけの記録がまだありません。');
    expect(remark.next).toBe('まずは、下のファネルと担当ごとの件数を見てください。');
  });

  test('an empty period points to the one before', () => {
    const call = openedActivity(log([5], { 佐藤: () => [3, 1] }), '2026-07-31');
    const { remark, funnel } = page(call, '2026-07');
    expect(remark.text).toContain('2026年7月の記録は、まだありません');
    expect(remark.next).toContain('ひとつ前の期間');
    expect(funnel.every(({ count }) => count === 0)).toBe(true);
  });
});

describe('the parts', () => {
  const call = openedActivity(
    log([6, 7], { 佐藤: () => [4, 2], 'Z 田中': () => [2, 1], 青木: () => [1, 0] }),
    '2026-07-20',
  );
  const made = page(call, '2026-07');

  test('periods from the first event to today, the running one marked', () => {
    expect(made.periods.map(({ key }) => key)).toEqual(['2026-07', '2026-06', 'FY2026', 'all']);
    expect(made.periods[0]!.label).toBe('2026年7月（途中）');
    expect(made.period).toBe('2026-07');
  });

  test('the funnel: counts, ranges, and what stands behind each count', () => {
    expect(made.funnel.map(({ stage, count, share, first }) => [stage, count, share, first])).toEqual([
      ['初回面談数', 7, 1, true],
      ['求人応募数', 3, 3 / 7, false],
    ]);
    expect(made.funnel[0]!.behind).toEqual({ kind: 'count', metric: 'first_meeting', period: '2026-07', member: '' });
  });

  test('members stand in the order of the sheet, the total last', () => {
    expect(made.members.rows.map(({ name, person }) => [name, person])).toEqual([
      ['佐藤', true],
      ['Z 田中', true],
      ['青木', true],
      ['合計', false],
    ]);
    expect(made.members.rows[0]!.cells.map(({ text }) => text)).toEqual(['4', '2']);
    expect(made.members.rows[2]!.cells[1]).toEqual({ text: '0', behind: null });
  });

  test('who waits, longest first, each with the rows behind it', () => {
    expect(made.stalled.sentence).toMatch(/7日以上動きのない人が\d+人/);
    const days = made.stalled.lines.map(({ text }) => Number(/(\d+)日/.exec(text)![1]));
    expect(days).toEqual([...days].sort((a, b) => b - a));
    expect(Math.max(...days)).toBeLessThanOrEqual(60);
    expect(made.stalled.lines[0]!.behind).toEqual({ kind: 'candidate', candidate: made.stalled.lines[0]!.candidate });
  });

  test('those who wait very long are counted apart', () => {
    const old = page(openedActivity(log([1, 7], { 佐藤: () => [4, 0] }), '2026-07-20'), '2026-07');
    expect(old.stalled.long).toMatch(/60日を超えて動きのない人が4人/);
  });

  test('the text for the stand-up names nobody', () => {
    expect(made.morning).toMatch(/^【2026年7月（途中）】2026年7月20日時点\n初回面談 7 → 求人応募 3\n/);
    expect(made.morning).not.toMatch(/佐藤|田中|青木|C\d/);
    expect(made.morning).toContain('きょうの問い: ');
  });

  test('the day of the numbers stands on the page, and where it comes from', () => {
    expect(made.asOf).toBe('2026年7月20日時点の数字です');
    expect(page(call, '2026-07', 'ja', { asOfFixed: true, onlyTab: '活動' }).asOf).toBe(
      '2026年7月20日時点の数字です（KPI設定の基準日）。「活動」だけを読んでいます。ほかのタブは「はじめる」で選べます。',
    );
  });

  test('no word that only statisticians use, no ranking, in either language', () => {
    for (const language of ['ja', 'en'] as const) {
      expect(JSON.stringify(page(call, '2026-07', language))).not.toMatch(
        /ρ|p値|有意|順位|ランキング|未達|rank(ing)? |p-value|sigma/i,
      );
    }
  });
});

test('a member’s dash: work of the other track is not a 0', () => {
  const rows = [
    HEAD,
    ['2026-07-01', '佐藤', 'A', '初回面談'],
    ['2026-07-02', '佐藤', 'A', '応募承諾'],
    ['2026-07-02', '田中', '', '新規求人獲得'],
  ];
  const { members } = page(openedActivity(rows, '2026-07-20'), '2026-07');
  const tanaka = members.rows.find(({ name }) => name === '田中')!;
  expect(tanaka.cells.map(({ text }) => text)).toEqual(['–', '–', '1']);
});

test('hostile text in names stays text', () => {
  const name = '<img src=x onerror=alert(1)>"\'';
  const made = page(openedActivity([HEAD, ['2026-07-01', name, 'A', '初回面談']], '2026-07-20'), '2026-07');
  expect(made.members.rows[0]!.name).toBe(name);
});
