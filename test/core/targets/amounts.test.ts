import { METRICS, metricIndex } from '../../../src/core/metrics/catalogue';
import {
  amountsIn,
  asksForAll,
  conditionOf,
  inUnitOf,
  metricFor,
  perCandidate,
} from '../../../src/core/targets/amounts';

describe('amountsIn', () => {
  test.each(['1e309', '-1e309', '9'.repeat(400), `${'9'.repeat(400)}件`, 'NaN', 'Infinity'])(
    '%s holds no number to aim at',
    (text) => expect(amountsIn(text)).toEqual([]),
  );

  test.each<[string, [number, string, string][]]>([
    ['面接通過率50%以上', [[0.5, '%', 'fraction']]],
    ['月2名', [[2, '名', 'count']]],
    ['300万円必達', [[3_000_000, '円', 'money']]],
    ['月間200万', [[2_000_000, '', 'money']]],
    ['1億2,000万円', [[120_000_000, '円', 'money']]],
    ['8割', [[0.8, '%', 'fraction']]],
    ['£25k', [[25_000, '£', 'money']]],
    ['3:1', [[1 / 3, 'ratio', 'ratio']]],
    ['<48h', [[48, 'h', 'time']]],
    ['3営業日以内', [[3, '営業日', 'time']]],
    ['辞退ゼロ', [[0, '', 'plain']]],
    ['2,000,000', [[2_000_000, '', 'plain']]],
    [
      '45%→55%',
      [
        [0.45, '%', 'fraction'],
        [0.55, '%', 'fraction'],
      ],
    ],
    [
      '5社以上、22件',
      [
        [5, '社', 'count'],
        [22, '件', 'count'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(amountsIn(text).map(({ value, unit, kind }) => [value, unit, kind])).toEqual(expected);
  });

  test.each(['1次面接', '2回目面談', '1st interview', '1on1', '11/24', '一次面接', '1人あたり', 'KPI', '頑張る'])(
    '%s holds none',
    (text) => expect(amountsIn(text)).toEqual([]),
  );
});

describe('what a number is about', () => {
  const id = (metric: number | undefined) => (metric === undefined ? undefined : METRICS[metric]!.id);
  test.each<[string, Parameters<typeof metricFor>[1], number, string | undefined]>([
    ['offer_accepted', 'fraction', 0.8, 'offer_acceptance_rate'],
    ['document_submitted', 'time', 3, 'meeting_to_submission_days'],
    ['first_meeting', 'time', 3, undefined],
    ['revenue', 'count', 3, undefined],
    ['refund_amount', 'count', 0, 'refund_amount'],
    ['document_pass_rate', 'count', 40, undefined],
    ['document_pass_rate', 'plain', 40, 'document_pass_rate'],
    ['job_proposed', 'money', 40, undefined],
  ])('%s and a number of kind %s', (metric, kind, value, expected) => {
    expect(id(metricFor(metricIndex(metric), kind, value))).toBe(expected);
  });

  test('per candidate, where the catalogue has such a rate', () => {
    expect(id(perCandidate(metricIndex('job_proposed')))).toBe('jobs_per_candidate');
    expect(perCandidate(metricIndex('offer'))).toBeUndefined();
  });

  test.each<[string, number, string, Parameters<typeof metricFor>[1], number, string]>([
    ['meeting_to_submission_days', 48, 'h', 'time', 2, 'days'],
    ['meeting_to_submission_days', 3, '営業日', 'time', 3, '営業日'],
    ['first_call_minutes', 2, '時間', 'time', 120, 'minutes'],
    ['document_pass_rate', 40, '', 'plain', 0.4, 'fraction'],
    ['document_pass_rate', 0.4, '', 'plain', 0.4, 'fraction'],
    ['document_pass_rate', 0.4, '%', 'fraction', 0.4, 'fraction'],
    ['first_meeting', 16, '件', 'count', 16, '件'],
  ])('%s: %d %s', (metric, value, unit, kind, expected, shown) => {
    expect(inUnitOf(metricIndex(metric), { value, unit, kind })).toEqual({ value: expected, unit: shown });
  });
});

describe('conditions', () => {
  test.each<[string, string, number | undefined, '>=' | '<=']>([
    ['3日以内', 'meeting_to_submission_days', 3, '<='],
    ['3日', 'meeting_to_submission_days', 3, '<='],
    ['5件', 'offer_declined', 5, '<='],
    ['50%以上', 'interview_pass_rate', 0.5, '>='],
    ['10%以下', 'interview_pass_rate', 0.1, '<='],
    ['ゼロ', 'first_meeting', 0, '<='],
    ['at least 6', 'first_interview_set', 6, '>='],
    ['within 2', 'first_interview_set', 2, '<='],
    ['8', 'first_interview_set', 8, '>='],
  ])('%s of %s', (text, metric, value, expected) => {
    expect(conditionOf(text, metricIndex(metric), value, 'plain')).toBe(expected);
  });

  test('more CVs for one interview is worse: at most 3:1 still means at least a third', () => {
    expect(conditionOf('max 3:1', metricIndex('document_pass_rate'), 1 / 3, 'ratio')).toBe('>=');
  });

  test.each(['全件', '全推薦先', 'すべて', '毎回', 'every candidate', '全員'])('%s asks for every case', (text) =>
    expect(asksForAll(text)).toBe('all'),
  );
  test.each(['全力', '全員で頑張る', 'overall'])('%s does not', (text) => expect(asksForAll(text)).toBeUndefined());
});
