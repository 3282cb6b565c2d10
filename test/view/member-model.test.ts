import type { Language } from '../../src/core/language';
import { gatherTargets } from '../../src/core/pace/gather-targets';
import type { ActivityCall } from '../../src/functions/arguments';
import { metricOf } from '../../src/functions/arguments';
import { businessDaysOf } from '../../src/functions/pace-calendar';
import type { MemberPage } from '../../src/view/member';
import { memberModel, pageMembers } from '../../src/view/member-model';
import { currentPeriod } from '../../src/view/period-options';
import { openedActivity } from '../support/opened-activity';

function page(call: ActivityCall, member: string, metric = '', language: Language = 'ja'): MemberPage {
  const { activity, settings, fiscalStart } = call;
  return memberModel({
    activity,
    settings,
    targets: gatherTargets(activity, [], { ...call, metricOf: (text) => metricOf(text, call) }),
    businessDays: businessDaysOf(call),
    member: activity.members.indexOf(member),
    period: currentPeriod(activity, fiscalStart),
    metric,
    fiscalStart,
    language,
    reading: { asOfFixed: false, onlyTab: '' },
  });
}

const HEAD = ['日付', '担当', '求職者', '活動内容'];

/** Nine months of one person: ten applications a month, three of them to a first interview. */
function rows(): (string | number)[][] {
  const made: (string | number)[][] = [HEAD];
  let number = 0;
  for (let month = 1; month <= 9; month++) {
    for (let at = 1; at <= 10; at++) {
      const date = `2026-${String(month).padStart(2, '0')}-${String(at).padStart(2, '0')}`;
      const person = `C${++number}`;
      made.push([date, '佐藤', person, '応募承諾']);
      if (at % 3 === 0) made.push([date, '佐藤', person, '一次面接設定']);
    }
  }
  return made;
}

const target = (metric: string, value: string) => ['目標', '佐藤', metric, '2026-09', value];

describe('what is short', () => {
  const call = openedActivity(rows(), '2026-09-18', [target('一次面接設定数', '8'), target('決定数', '2')]);
  const made = page(call, '佐藤');

  test('where it stands, what is missing in own terms, and what would be enough tomorrow', () => {
    const [line] = made.paced;
    expect(line).toMatchObject({ label: '一次面接設定数', period: '2026年9月' });
    expect(line!.standing).toMatch(/^いま3 ／ 目標8（今日までの目安は[\d.]+）$/);
    expect(line!.short).toMatch(/^あと5件。直近6か月のあなたなら、求人応募\d+〜\d+件ほどで届きます。$/);
    expect(line!.tomorrow).toMatch(/^明日は、求人応募\d+(〜\d+)?件が目安です（残り\d+営業日）。$/);
    expect(line!.share).toBeCloseTo(3 / 8);
  });

  test('the upstream action tomorrow is the whole of it over the days that are left', () => {
    const [, low, high] = /応募(\d+)〜(\d+)件ほど/.exec(made.paced[0]!.short)!.map(Number);
    const days = Number(/残り(\d+)営業日/.exec(made.paced[0]!.tomorrow)![1]);
    const said = /応募(\d+)(?:〜(\d+))?件が/.exec(made.paced[0]!.tomorrow)!;
    expect(Number(said[1])).toBe(Math.ceil(low! / days));
    expect(Number(said[2] ?? said[1])).toBe(Math.ceil(high! / days));
  });

  test('a result that others decide is shown and not paced', () => {
    expect(made.results).toEqual([{ label: '決定数', period: '2026年9月', standing: 'いま– ／ 目標2' }]);
    expect(made.paced).toHaveLength(1);
  });

  test('the chart is about what is walked towards, and can be asked for another count', () => {
    expect(made.chart!.metric).toBe('first_interview_set');
    expect(page(call, '佐藤', 'application_consent').chart!.metric).toBe('application_consent');
    expect(page(call, '佐藤', 'no_such_metric').chart!.metric).toBe('first_interview_set');
  });
});

test('reached: no "to go", nothing for tomorrow', () => {
  const made = page(openedActivity(rows(), '2026-09-18', [target('一次面接設定数', '3')]), '佐藤');
  expect(made.paced[0]).toMatchObject({ short: '目標の件数に届いています', tomorrow: '', share: 1 });
});

test('without history to work back from, the count itself says what is enough', () => {
  const few = [HEAD, ['2026-09-01', '佐藤', 'A', '応募承諾']];
  const made = page(openedActivity(few, '2026-09-18', [target('一次面接設定数', '4')]), '佐藤');
  expect(made.paced).toEqual([]);
  const own = [...few, ['2026-09-02', '佐藤', 'A', '一次面接設定']];
  const [line] = page(openedActivity(own, '2026-09-18', [target('一次面接設定数', '4')]), '佐藤').paced;
  expect(line!.short).toMatch(/^あと3件。これまでの件数がまだ少なく/);
  expect(line!.tomorrow).toMatch(/^明日は\d件で足ります（残り\d+営業日、/);
});

test.each([
  ['no targets at all', [], /日々の目標がまだありません/],
  ['results only', [target('決定数', '2')], /自分の行動で積み上がる件数/],
] as const)('%s: what to do about it', (_what, settings, hint) => {
  expect(
    page(
      openedActivity(
        rows(),
        '2026-09-18',
        settings.map((row) => [...row]),
      ),
      '佐藤',
    ).hint,
  ).toMatch(hint);
});

describe('the chart', () => {
  const made = page(openedActivity(rows(), '2026-09-18'), '佐藤', 'application_consent');

  test('a point for each month, the running one marked, with the usual range of the finished ones', () => {
    const { points, low, high, range } = made.chart!;
    expect(points.map(({ short }) => short)).toEqual(['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月']);
    expect(points.map(({ finished }) => finished).lastIndexOf(true)).toBe(7);
    expect(points[8]).toMatchObject({ note: '途中', value: 10 });
    expect([low, high, range]).toEqual([10, 10, 'いつもの振れ幅（10〜10）']);
  });

  test('says in a sentence what it shows, for those who do not see it', () => {
    expect(made.chart!.alternative).toBe(
      '佐藤さんの求人応募数の折れ線グラフ（2026年1月〜2026年9月）。いつもの振れ幅は10〜10件。同じ数字が「表で見る」にあります。',
    );
    expect(made.chart!.sentence).toMatch(/振れ幅/);
  });

  test('with few months there is no range, and that is said', () => {
    const short = rows().filter(([date]) => date === '日付' || String(date) >= '2026-07');
    const { chart } = page(openedActivity(short, '2026-09-18'), '佐藤');
    expect(chart).toMatchObject({ low: null, high: null, range: '' });
    expect(chart!.sentence).toContain('いつもの振れ幅はわかりません');
  });
});

test('members are those with a row of their own, in the sheet’s order; who is only named beside a CA has none', () => {
  const call = openedActivity(
    [
      ['日付', 'CA', 'RA', '求職者', '活動内容'],
      ['2026-09-01', '田中', '山本', 'A', '初回面談'],
      ['2026-09-01', '青木', '山本', 'B', '初回面談'],
    ],
    '2026-09-18',
  );
  expect(pageMembers(call.activity).map((member) => call.activity.members[member])).toEqual(['田中', '青木']);
});

test('nothing Japanese on the English page of an English sheet', () => {
  const english = [
    ['Date', 'Consultant', 'Candidate', 'Activity'],
    ...rows()
      .slice(1)
      .map(([date, , person, what]) => [
        date!,
        'Ann',
        person!,
        what === '応募承諾' ? 'Application' : '1st Interview Arranged',
      ]),
  ];
  const call = openedActivity(english, '2026-09-18', [['target', 'Ann', '1st Interview Arranged', '2026-09', '8']]);
  const made = page(call, 'Ann', '', 'en');
  expect(made.paced).toHaveLength(1);
  expect(JSON.stringify(made)).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
});
