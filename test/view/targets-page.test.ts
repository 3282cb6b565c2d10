import { dayOf } from '../../src/core/calendar/day';
import { SCRIPT_ZONE } from '../../src/core/calendar/sheet-zone';
import { METRICS, metricIndex } from '../../src/core/metrics/catalogue';
import { readSettings } from '../../src/core/settings/read-settings';
import { NO_SETTINGS, type Settings } from '../../src/core/settings/settings';
import { checkTargets } from '../../src/core/targets/check-targets';
import type { Target } from '../../src/core/targets/target';
import { targetSettings, targetsPage as texts } from '../../src/messages/targets-page';
import { amountWords, type PeriodWords, targetPeriod } from '../../src/view/target-in-words';
import { targetsModel } from '../../src/view/targets-model';

const WORDS: PeriodWords = { asOf: dayOf(2026, 11, 25), fiscalStart: 4, language: 'ja' };
const ENGLISH: PeriodWords = { ...WORDS, language: 'en' };

function target(id: string, more: Partial<Target> = {}): Target {
  return {
    member: '佐藤',
    period: '2026-11',
    metric: metricIndex(id),
    text: id,
    condition: '>=',
    value: 2,
    unit: '件',
    scope: 'individual',
    watched: false,
    row: 4,
    column: 2,
    ...more,
  };
}

function model(targets: readonly Target[], settings: Settings = NO_SETTINGS, words = WORDS) {
  const checked = checkTargets(targets, { settings, language: words.language });
  const head = { asOf: '', read: ['目標'], source: 'saved' as const, noEvidence: '' };
  return targetsModel(
    checked.map((one) => ({ tab: '目標', checked: one })),
    head,
    words,
  );
}

describe('a target in words', () => {
  test.each<[Partial<Target> & { id?: string }, string, string]>([
    [{ value: 1234 }, '1,234件以上', 'at least 1,234'],
    [{ id: 'interview_pass_rate', value: 0.5, unit: 'fraction' }, '50%以上', 'at least 50%'],
    [{ id: 'interview_pass_rate', value: 0.125, unit: 'fraction' }, '12.5%以上', 'at least 12.5%'],
    [{ id: 'revenue', value: 3_000_000, unit: '円' }, '300万円以上', 'at least 3,000,000'],
    [{ id: 'revenue', value: 3_500_500, unit: '円' }, '3,500,500円以上', 'at least 3,500,500'],
    [{ id: 'revenue', value: 25_000, unit: '£' }, '£25,000以上', 'at least £25,000'],
    [{ id: 'scheduling_days', value: 3, unit: '日', condition: '<=' }, '3日以内', 'at most 3'],
    [{ id: 'scheduling_days', value: 3, unit: 'days', condition: '<=' }, '3日以内', 'at most 3 days'],
    [{ id: 'offer_declined', value: 0, condition: '<=' }, 'ゼロ', 'zero'],
    [{ unit: 'all', value: undefined }, '全件', 'all'],
    [{ value: undefined }, '', ''],
  ])('%j', ({ id = 'placement', ...more }, ja, en) => {
    expect([amountWords(target(id, more), 'ja'), amountWords(target(id, more), 'en')]).toEqual([ja, en]);
  });

  test.each([
    ['2026-11', '2026年11月', 'Nov 2026'],
    ['2026Q1', '2026年度1Q', 'Q1 FY2026'],
    ['monthly', '毎月', 'monthly'],
    ['', '', ''],
  ])('%s', (period, ja, en) => {
    const one = target('placement', { period });
    expect([targetPeriod(one, WORDS), targetPeriod(one, ENGLISH)]).toEqual([ja, en]);
  });
});

describe('flags', () => {
  test('of several months, the one that holds today is shown', () => {
    const months = ['2026-09', '2026-11', '2027-01'].map((period, at) =>
      target('placement', { period, row: at, value: at + 1 }),
    );
    const [flag] = model(months).flags;
    expect(flag!.people).toEqual([expect.objectContaining({ name: '佐藤', target: '2件以上（2026年11月）', more: 2 })]);
  });

  test('a person in several spellings is one', () => {
    const [flag] = model([target('placement'), target('placement', { member: '佐藤さん', row: 9 })]).flags;
    expect(flag!.people).toHaveLength(1);
  });

  test('targets that name nobody are answered by their cells, each for itself', () => {
    const [flag] = model([target('placement', { member: '' }), target('placement', { member: '', row: 9 })]).flags;
    expect(flag!.people.map(({ answers }) => answers.map(([place]) => place))).toEqual([['C5'], ['C10']]);
  });

  test('an achievement rate is named as it stands, and explained as what it measures', () => {
    const rate = target('budget_achievement', { value: 1, unit: 'fraction', achievementOf: metricIndex('revenue') });
    const [flag] = model([rate]).flags;
    expect(flag).toMatchObject({ metric: 'revenue', why: expect.stringContaining('もとの「売上」で判定') });
    expect(flag!.people[0]!.target).toContain('100%以上');
  });
});

/** What the page would write for an answer, read back as the settings are. */
function answered(page: ReturnType<typeof model>, kind: 'replace' | 'evaluation' | 'later', language: 'ja' | 'en') {
  const rows = page.flags.flatMap(({ people }) =>
    people.flatMap(({ answers }) =>
      answers.map(([place, metric]) => [
        targetSettings.answer[language],
        place,
        metric,
        targetSettings.answers[kind][language],
      ]),
    ),
  );
  return readSettings(rows, SCRIPT_ZONE);
}

describe.each(['ja', 'en'] as const)('answers in %s', (language) => {
  const words = { ...WORDS, language };

  test('every flag there can be is answered by what the page writes, and only that one', () => {
    const metrics = METRICS.flatMap(({ id, control }) => (control === 'uncontrollable' ? [id] : []));
    const wrong = metrics.filter((id) => {
      const targets = [target(id), target(id, { member: '', row: 7 })];
      const settings = answered(model(targets, NO_SETTINGS, words), 'evaluation', language);
      const other = target(id, { member: '鈴木', row: 8 });
      const page = model([...targets, other], settings, words);
      return (
        page.flags
          .map(({ answer, people }) => `${answer}${people.length}`)
          .sort()
          .join() !== '1,evaluation2'
      );
    });
    expect(wrong).toEqual([]);
  });

  test.each(['replace', 'evaluation', 'later'] as const)('%s is read back', (kind) => {
    const page = model([target('placement')], NO_SETTINGS, words);
    const settings = answered(page, kind, language);
    expect(settings.issues).toEqual([]);
    expect(model([target('placement')], settings, words).flags.map(({ answer }) => answer)).toEqual([kind]);
  });
});

test('every text of the page has both languages', () => {
  const pairs = Object.values(texts).flatMap((entry) => ('ja' in entry ? [entry] : Object.values(entry)));
  for (const { ja, en } of pairs as { ja: string; en: string }[]) {
    expect(ja).not.toBe('');
    expect(en).not.toMatch(/^$|[\u3040-\u30ff\u4e00-\u9fff]/);
  }
});

describe('a name that no metric is near to', () => {
  const unknown = { metric: undefined, text: 'わくわく度' };

  test('may be any metric of the catalogue, each offered once under its class', () => {
    const { metrics } = model([target('placement', unknown)]);
    expect(metrics.map(({ name }) => name)).toEqual(['○ 行動', '◎ 先行指標', '× 結果・外部要因']);
    const ids = metrics.flatMap((group) => group.metrics.map(({ id }) => id));
    expect([...ids].sort()).toEqual(METRICS.map(({ id }) => id).sort());
    expect(metrics[1]!.metrics).toContainEqual({ id: 'first_interview_set', label: '一次面接設定数' });
  });

  test('the list stays away where every name is known', () => {
    expect(model([target('placement')]).metrics).toEqual([]);
  });

  test('in English', () => {
    const [actions] = model([target('placement', unknown)], NO_SETTINGS, ENGLISH).metrics;
    expect(actions!.name).toBe('○ Action');
    expect(actions!.metrics).toContainEqual({ id: 'client_call', label: 'Client / BD calls' });
  });
});
