import type { Activity } from '../../../src/core/activity/activity';
import { GRAIN_MONTH } from '../../../src/core/activity/activity';
import { ActivityBuilder } from '../../../src/core/activity/activity-builder';
import { dayOf } from '../../../src/core/calendar/day';
import { METRICS, metricIndex } from '../../../src/core/metrics/catalogue';
import { NO_SETTINGS } from '../../../src/core/settings/settings';
import { checkTargets } from '../../../src/core/targets/check-targets';
import { inHouseEvidence } from '../../../src/core/targets/in-house-evidence';
import type { Target } from '../../../src/core/targets/target';
import { checkTable, evidenceWords } from '../../../src/view/targets-table';

const AS_OF = dayOf(2026, 11, 25);
const SET = metricIndex('first_interview_set');

/** 佐藤 has 8 first interviews and 2 placements a month, 鈴木 few of both, from May to October. */
function activity(): Activity {
  const builder = new ActivityBuilder();
  for (let month = 5; month <= 10; month++) {
    const total = (id: string, member: string, count: number) =>
      builder.event({ day: dayOf(2026, month, 1), grain: GRAIN_MONTH, metric: metricIndex(id), member, count });
    total('first_meeting', '佐藤', 16);
    total('first_interview_set', '佐藤', 8);
    total('placement', '佐藤', 2);
    total('first_meeting', '鈴木', 3);
    total('first_interview_set', '鈴木', 1);
  }
  return builder.build(AS_OF);
}

function target(id: string, member: string, value: number | undefined): Target {
  const metric = metricIndex(id);
  return {
    member,
    period: '2026-11',
    metric,
    text: id,
    condition: '>=',
    value,
    unit: '件',
    scope: 'individual',
    watched: false,
    row: 1,
    column: 2,
  };
}

describe('inHouseEvidence', () => {
  const evidence = inHouseEvidence(activity(), NO_SETTINGS, AS_OF);
  const ask = (one: Target) => evidence(one.metric!, one.member, one);

  test('a first value from the member’s own last six months: 48 interviews for 12 placements, so 12 for 3', () => {
    expect(ask(target('placement', '佐藤', 3))?.first).toMatchObject({ metric: SET, needed: 12, n: 48 });
  });

  test('money goes through what one placement brings: 3 million at 1 million each are 3 placements', () => {
    const withFee = inHouseEvidence(activity(), { ...NO_SETTINGS, fee: 1_000_000 }, AS_OF);
    const asked = target('revenue', '佐藤', 3_000_000);
    expect(withFee(asked.metric!, '佐藤', asked)?.first).toMatchObject({ metric: SET, needed: 12, n: 48 });
    expect(ask(asked)?.first).toBeUndefined();
  });

  test('nothing wanted is nothing to work back', () => {
    expect(ask(target('placement', '佐藤', 0))?.first).toBeUndefined();
    expect(ask(target('placement', '佐藤', undefined))?.first).toBeUndefined();
  });

  test('where the member has too little, the team’s', () => {
    expect(ask(target('placement', '鈴木', 2))?.first).toMatchObject({ metric: SET, needed: 9, n: 54 });
    expect(ask(target('placement', '新人', 2))?.first).toMatchObject({ metric: SET, needed: 9, n: 54 });
  });

  test('the link that was looked at is the replacement’s', () => {
    expect(ask(target('placement', '佐藤', 3))?.link).toMatchObject({ metric: SET, verdict: 'unclear' });
    expect(ask(target('first_interview_set', '佐藤', 8))?.link).toMatchObject({ metric: SET });
  });

  test('many targets take two passes over the events, not one each', () => {
    const many = activity();
    let reads = 0;
    const events = new Proxy(many.events, {
      get: (columns, name, receiver) => {
        if (name === 'metric') reads++;
        return Reflect.get(columns, name, receiver);
      },
    });
    const ask = inHouseEvidence({ ...many, events }, NO_SETTINGS, AS_OF);
    const asked = ['placement', 'revenue', 'offer', 'joined'].flatMap((id) =>
      ['佐藤', '鈴木', '新人'].map((member) => target(id, member, 3)),
    );
    for (const one of asked.slice(0, 2)) ask(one.metric!, one.member, one);
    const first = reads;
    for (const one of asked) ask(one.metric!, one.member, one);
    expect(first).toBeGreaterThan(0);
    expect(reads).toBe(first);
  });

  test('a rate has no "how many", and what can be moved needs none', () => {
    expect(ask(target('interview_pass_rate', '佐藤', 0.5))?.first).toBeUndefined();
    expect(ask(target('first_interview_set', '佐藤', 8))?.first).toBeUndefined();
    expect(ask(target('placement', '佐藤', undefined))?.first).toBeUndefined();
  });

  test('of a rate nothing is worked back: the member’s own months since they came are the place to start from', () => {
    expect(ask(target('interview_pass_rate', '佐藤', 0.5))?.usual).toEqual({ metric: SET, n: 48, months: 6 });
    expect(ask(target('interview_pass_rate', '新人', 0.5))?.usual).toBeUndefined();
    expect(ask(target('placement', '佐藤', 3))?.usual).toBeUndefined();
    const late = new ActivityBuilder();
    for (const month of [9, 10])
      late.event({ day: dayOf(2026, month, 3), metric: SET, member: '田中', count: 4, grain: GRAIN_MONTH });
    late.event({ day: dayOf(2026, 4, 1), metric: SET, member: '佐藤', count: 9, grain: GRAIN_MONTH });
    const one = target('document_pass_rate', '田中', 0.5);
    expect(inHouseEvidence(late.build(AS_OF), NO_SETTINGS, AS_OF)(one.metric!, one.member, one)?.usual).toMatchObject({
      n: 8,
      months: 2,
    });
    expect(evidenceWords(ask(target('interview_pass_rate', '佐藤', 0.5)), 'ja').join('')).toContain(
      '直近6か月で48件（月あたり8.0件ほど）',
    );
  });

  test('what the sheet does not keep is said in words, not guessed', () => {
    expect(ask(target('daily_report_submitted', '佐藤', 20))).toBeUndefined();
    const checked = checkTargets([target('daily_report_submitted', '佐藤', 20), target('placement', '佐藤', 3)], {
      settings: NO_SETTINGS,
      language: 'ja',
      evidence,
    });
    const [report, placement] = checkTable(checked, 'ja', true)
      .slice(1)
      .map((row) => String(row[9]));
    expect(report).toMatch(/この活動シートに記録がない/);
    expect(placement).toMatch(/まだ判断できません（n=\d+）.*「一次面接設定数」は12件（\d+〜\d+件）が最初の目安/);
    const [, english] = checkTable(checked, 'en', true)
      .slice(1)
      .map((row) => String(row[9]));
    expect(english).toMatch(/cannot tell yet.*12 “First client interviews arranged” \(\d+ to \d+\)/);
    expect(english).not.toMatch(/[\u3040-\u9fff]/);
  });
});

describe('what is usual for a member', () => {
  const rates = METRICS.flatMap(({ kind, control, higherIsBetter, replacements, id }) =>
    kind === 'rate' && control === 'uncontrollable' && higherIsBetter ? [{ id, replacements }] : [],
  );
  const kindOf = (id: string) => METRICS[metricIndex(id)]!.kind;

  test('is the first replacement of the rate that the sheet counts for them, be it an action or a stage', () => {
    for (const { id, replacements } of rates) {
      for (const replacement of replacements) {
        const builder = new ActivityBuilder();
        builder.event({
          day: dayOf(2026, 10, 3),
          metric: metricIndex(replacement),
          member: '佐藤',
          count: 4,
          grain: GRAIN_MONTH,
        });
        const one = target(id, '佐藤', 0.5);
        const usual = inHouseEvidence(builder.build(AS_OF), NO_SETTINGS, AS_OF)(one.metric!, '佐藤', one)?.usual;
        const counted = ['activity', 'milestone', 'outcome'].includes(kindOf(replacement));
        expect([id, replacement, usual]).toEqual([
          id,
          replacement,
          counted ? { metric: metricIndex(replacement), n: 4, months: 1 } : undefined,
        ]);
      }
    }
    expect(new Set(rates.flatMap(({ replacements }) => replacements.map(kindOf)))).toContain('activity');
  });

  test('people are counted once where the settings say so', () => {
    const builder = new ActivityBuilder();
    for (const day of [1, 2, 3])
      builder.event({ day: dayOf(2026, 10, day), metric: SET, member: '佐藤', candidate: 'C1' });
    const sheet = builder.build(AS_OF);
    const one = target('interview_pass_rate', '佐藤', 0.5);
    const usual = (people: 'unique' | 'occurrences') =>
      inHouseEvidence(sheet, { ...NO_SETTINGS, basis: { ...NO_SETTINGS.basis, people } }, AS_OF)(
        one.metric!,
        '佐藤',
        one,
      )?.usual?.n;
    expect([usual('unique'), usual('occurrences')]).toEqual([1, 3]);
  });
});
