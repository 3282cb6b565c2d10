import { AMBIGUOUS_LABELS } from '../../../src/core/metrics/ambiguous-labels';
import { METRICS, metricIndex, STAGES_CANDIDATE, STAGES_CLIENT } from '../../../src/core/metrics/catalogue';
import { matchLabel } from '../../../src/core/metrics/match-label';
import spellings from './spellings.json';

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;
/** Judged as the metric it is an achievement of, so it has no replacement of its own. */
const DERIVED = 'budget_achievement';

describe('the metric catalogue', () => {
  test('has 106 metrics, each id once', () => {
    expect(METRICS).toHaveLength(106);
    expect(new Set(METRICS.map((metric) => metric.id)).size).toBe(106);
  });

  test.each(METRICS.map((metric) => [metric.id, metric] as const))('%s says what it is and why', (_, metric) => {
    expect(['controllable', 'leading', 'uncontrollable']).toContain(metric.control);
    expect(['activity', 'milestone', 'outcome', 'rate', 'money', 'time']).toContain(metric.kind);
    expect(metric.reason.ja).toMatch(/[ぁ-ん].*。$/);
    expect(metric.reason.en).toMatch(/^[A-Z].*\.$/);
    expect(metric.label.en).not.toMatch(JAPANESE);
  });

  test.each(
    METRICS.filter((metric) => metric.control === 'uncontrollable').map((metric) => [metric.id, metric] as const),
  )('%s is out of hand: something to move instead, and a question that leads there', (id, metric) => {
    expect(metric.question?.ja).toMatch(/\?$/);
    expect(metric.question?.en).toMatch(/\?$/);
    if (id !== DERIVED) expect(metric.replacements.length).toBeGreaterThan(0);
  });

  test('no replacement is out of hand itself', () => {
    const wrong = METRICS.flatMap((metric) =>
      metric.replacements
        .filter((id) => METRICS[metricIndex(id)]!.control === 'uncontrollable')
        .map((id) => `${metric.id} → ${id}`),
    );
    expect(wrong).toEqual([]);
  });

  test('partners are rates, numerators and denominators are counts of the catalogue', () => {
    for (const metric of METRICS) {
      if (metric.partner !== undefined) expect(METRICS[metricIndex(metric.partner)]!.kind).toBe('rate');
      if (metric.numerator !== undefined) expect(METRICS[metricIndex(metric.numerator)]!.kind).not.toBe('rate');
      if (metric.denominator !== undefined) expect(METRICS[metricIndex(metric.denominator)]!.kind).not.toBe('rate');
    }
    expect(METRICS[metricIndex('application_consent')]!.partner).toBe('document_pass_rate');
  });

  test('levels are stocks', () => {
    expect(METRICS.filter((metric) => metric.stock).map((metric) => metric.id)).toEqual([
      'active_jobs',
      'active_candidates',
    ]);
  });

  test('stages run in order', () => {
    for (const stages of [STAGES_CANDIDATE, STAGES_CLIENT]) {
      const orders = stages.map((stage) => METRICS[stage]!.order ?? Number.NaN);
      expect(orders).toEqual([...orders].sort((a, b) => a - b));
    }
    expect(STAGES_CANDIDATE.map((stage) => METRICS[stage]!.id)).not.toContain('placement');
  });

  test('ambiguous labels have at least two candidates', () => {
    for (const { candidates } of AMBIGUOUS_LABELS) {
      expect(candidates.length).toBeGreaterThan(1);
      for (const id of candidates) expect(metricIndex(id)).toBeGreaterThanOrEqual(0);
    }
  });

  test('an unknown id is a mistake of ours', () => {
    expect(() => metricIndex('retained_90d')).toThrow('retained_90d');
  });
});

describe('what agencies call them', () => {
  test.each(Object.entries(spellings))('every spelling of %s names it, or is ambiguous with it', (id, texts) => {
    const wrong = texts.filter((text) => {
      const match = matchLabel(text);
      if (match.kind === 'metric') return METRICS[match.metric]!.id !== id;
      return match.kind === 'unknown' || !match.candidates.includes(metricIndex(id));
    });
    expect(wrong).toEqual([]);
  });
});
