import { METRICS, metricIndex } from '../../../src/core/metrics/catalogue';
import type { AnswerSetting } from '../../../src/core/settings/settings';
import { NO_SETTINGS } from '../../../src/core/settings/settings';
import { type CheckedTarget, checkTargets, isOpenFlag, shareMovable } from '../../../src/core/targets/check-targets';
import type { Target } from '../../../src/core/targets/target';

function target(id: string | undefined, more: Partial<Target> = {}): Target {
  return {
    member: '佐藤',
    period: '2026-11',
    metric: id === undefined ? undefined : metricIndex(id),
    text: id ?? 'とにかく頑張る',
    condition: '>=',
    value: 5,
    unit: '件',
    scope: 'individual',
    watched: false,
    row: 4,
    column: 2,
    ...more,
  };
}

function check(one: Target, answers: readonly AnswerSetting[] = []): CheckedTarget {
  return checkTargets([one], { settings: { ...NO_SETTINGS, answers }, language: 'ja' })[0]!;
}

describe('checkTargets', () => {
  test('a result that one person answers for is marked, with what to follow instead', () => {
    const checked = check(target('interview_pass_rate'));
    expect(checked.mark).toBe('result');
    expect(checked.replacements.map((metric) => METRICS[metric]!.id)).toEqual([
      'first_interview_set',
      'application_consent',
    ]);
    expect(isOpenFlag(checked)).toBe(true);
  });

  test.each([
    ['scout_sent', 'action'],
    ['first_interview_set', 'leading'],
    ['placement', 'result'],
  ])('%s is %s', (id, mark) => expect(check(target(id)).mark).toBe(mark));

  test('the goal of a team is information, and so is what is only watched', () => {
    expect(check(target('placement', { scope: 'team' })).mark).toBe('info');
    expect(check(target('placement', { watched: true })).mark).toBe('info');
    expect(check(target('first_interview_set', { scope: 'team' })).mark).toBe('leading');
  });

  test('a leading measure comes with its quality partner', () => {
    const { partner } = check(target('application_consent'));
    expect(partner === undefined ? '' : METRICS[partner]!.id).toBe('document_pass_rate');
  });

  test('an achievement rate is judged as what it is an achievement of', () => {
    const rate = (base: string | undefined) =>
      check(target('budget_achievement', base === undefined ? {} : { achievementOf: metricIndex(base) }));
    expect(rate('first_meeting').mark).toBe('leading');
    expect(rate('revenue').mark).toBe('result');
    expect(rate(undefined).mark).toBe('result');
    expect(rate(undefined).replacements.length).toBeGreaterThan(0);
  });

  test('words without a metric stay unknown; an unknown name gets its nearest', () => {
    expect(check(target(undefined, { value: undefined })).mark).toBe('unknown');
    const unknown = check(target(undefined, { text: '求人応募見込み数' }));
    expect(unknown.mark).toBe('unknown');
    expect(unknown.nearest).toContain(metricIndex('application_consent'));
  });
});

describe('answers in the settings', () => {
  const answer = (of: string, metric: string, kind: AnswerSetting['answer']): AnswerSetting => ({
    target: of,
    metric,
    answer: kind,
  });

  test.each<[string, AnswerSetting]>([
    ['by cell', answer('C5', '', 'evaluation')],
    ['by cell with signs', answer('$C$5', '', 'evaluation')],
    ['by member and metric', answer('佐藤さん', '成約', 'evaluation')],
  ])('%s: kept for evaluation, so no flag', (_, given) => {
    const checked = check(target('placement'), [given]);
    expect([checked.mark, checked.ground]).toEqual(['info', 'evaluation']);
    expect(isOpenFlag(checked)).toBe(false);
  });

  test.each(['replace', 'later'] as const)('%s keeps the mark, but is no open flag', (kind) => {
    const checked = check(target('placement'), [answer('佐藤', '決定数', kind)]);
    expect([checked.mark, checked.answer]).toEqual(['result', kind]);
    expect(isOpenFlag(checked)).toBe(false);
  });

  test('the last answer holds; another member’s does not count', () => {
    expect(check(target('placement'), [answer('C5', '', 'later'), answer('C5', '', 'evaluation')]).mark).toBe('info');
    expect(check(target('placement'), [answer('鈴木', '成約', 'evaluation')]).mark).toBe('result');
    expect(check(target('placement'), [answer('C6', '', 'evaluation')]).mark).toBe('result');
  });
});

describe('shareMovable', () => {
  test('counts individual targets with a known metric', () => {
    const checked = ['scout_sent', 'first_interview_set', 'placement', 'revenue'].map((id) => check(target(id)));
    const aside = [
      check(target('revenue', { scope: 'team' })),
      check(target(undefined)),
      check(target('placement', { watched: true })),
    ];
    expect(shareMovable([...checked, ...aside])).toEqual({ movable: 2, of: 4, share: 0.5 });
  });

  test('is undefined without any', () => expect(shareMovable([]).share).toBeUndefined());
});

describe('what decided the mark', () => {
  test.each<[string | undefined, Partial<Target>, string, string]>([
    ['placement', {}, 'result', 'control'],
    ['placement', { scope: 'team' }, 'info', 'team'],
    ['placement', { watched: true, value: undefined }, 'info', 'watched'],
    ['placement', { watched: true, scope: 'team' }, 'info', 'watched'],
    ['scout_sent', { watched: true }, 'info', 'watched'],
    ['scout_sent', { scope: 'team' }, 'action', 'control'],
    ['first_interview_set', {}, 'leading', 'control'],
    [undefined, {}, 'unknown', 'unknown'],
    [undefined, { watched: true }, 'info', 'watched'],
  ])('%s %j: %s by %s', (id, more, mark, ground) => {
    const checked = check(target(id, more));
    expect([checked.mark, checked.ground]).toEqual([mark, ground]);
  });

  test('replacements are named for results only, a team’s too', () => {
    expect(check(target('placement', { scope: 'team' })).replacements.length).toBeGreaterThan(0);
    expect(check(target('first_interview_set')).replacements).toEqual([]);
    expect(check(target(undefined))).toMatchObject({
      replacements: [],
      judged: undefined,
      partner: undefined,
      answer: undefined,
    });
  });

  test('a sentence gets no nearest metric of a name it is not', () => {
    expect(check(target(undefined, { text: '求人応募見込み数', value: 5 })).nearest.length).toBeGreaterThan(0);
    expect(check(target(undefined, { text: '求人応募見込み数', value: undefined })).nearest).toEqual([]);
    expect(check(target('placement')).nearest).toEqual([]);
  });

  test('evidence is asked for what is aimed at, by the metric that is judged', () => {
    const asked: [number, string][] = [];
    const evidence = (metric: number, member: string) => {
      asked.push([metric, member]);
      return undefined;
    };
    const budget = target('budget_achievement', { achievementOf: metricIndex('revenue') });
    const context = { settings: NO_SETTINGS, language: 'ja' as const, evidence };
    checkTargets([target('placement'), budget, target('offer', { watched: true }), target(undefined)], context);
    expect(asked).toEqual([
      [metricIndex('placement'), '佐藤'],
      [metricIndex('revenue'), '佐藤'],
    ]);
  });

  test.each<[string, string, string, boolean]>([
    ['C5', '決定数', '佐藤', true],
    ['C5', '面談', '佐藤', false],
    [' c5 ', '', '佐藤', true],
    ['', '決定数', '佐藤', true],
    ['', '', '佐藤', false],
    ['佐藤', '', '佐藤', false],
    ['佐藤', '面談', '佐藤', false],
    ['佐藤', '成約', '佐藤さん', true],
    ['鈴木', '成約', '佐藤', false],
    ['佐藤', '知らない指標', '佐藤', false],
  ])('an answer for "%s", "%s" is for %s’s placements: %s', (of, metric, member, found) => {
    const answers: AnswerSetting[] = [{ target: of, metric, answer: 'later' }];
    expect(check(target('placement', { member }), answers).answer).toBe(found ? 'later' : undefined);
  });

  test('an achievement rate is answered under its own name, words that name no metric stay as they are', () => {
    const rate = target('budget_achievement', { achievementOf: metricIndex('revenue') });
    expect(check(rate, [{ target: '佐藤', metric: '達成率', answer: 'later' }]).answer).toBe('later');
    const [, share] = [
      check(target('scout_sent')),
      shareMovable([
        check(target('scout_sent')),
        check(target('placement'), [{ target: 'C5', metric: '', answer: 'evaluation' }]),
      ]),
    ];
    expect(share).toEqual({ movable: 1, of: 1, share: 1 });
  });
});
