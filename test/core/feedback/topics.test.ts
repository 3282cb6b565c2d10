import fc from 'fast-check';
import { deciderOf, TOPIC_IDS, topicsOfCount, topicsOfStep, watchedBy } from '../../../src/core/feedback/topics';
import { METRICS, metricIndex, STAGES_CANDIDATE, STAGES_CLIENT } from '../../../src/core/metrics/catalogue';
import { hypothesesFor } from '../../../src/messages/feedback-hypotheses';
import { TOPIC_WORDS } from '../../../src/messages/feedback-steps';

const step = (from: string, to: string) => topicsOfStep(metricIndex(from), metricIndex(to));

describe('which topics a step is about', () => {
  const cases: [string, string, string[]][] = [
    ['scout_sent', 'scout_reply', ['scout']],
    ['registration', 'first_meeting', ['meeting']],
    ['registration', 'meeting_set', ['meeting']],
    ['first_meeting', 'application_consent', ['application']],
    ['first_meeting', 'document_submitted', ['application', 'submission']],
    ['document_submitted', 'document_passed', ['screening']],
    ['document_submitted', 'first_interview_set', ['screening', 'arranging']],
    ['first_interview_set', 'first_interview_held', ['attending']],
    ['first_interview_held', 'first_interview_passed', ['interview']],
    ['first_interview_passed', 'final_interview_held', ['interview']],
    ['second_interview_held', 'second_interview_passed', ['interview']],
    ['final_interview_held', 'offer', ['final']],
    ['offer', 'placement', ['offer']],
    ['offer_accepted', 'joined', ['joining']],
    ['client_call', 'client_appointment', ['prospecting']],
    ['client_visit', 'new_jobs', ['jobs']],
    ['first_meeting', 'offer', ['application', 'final']],
  ];
  test.each(cases)('%s → %s', (from, to, topics) => {
    expect(step(from, to)).toEqual(topics);
  });

  test('whatever stages a sheet leaves out: one or two topics, in funnel order', () => {
    for (const stages of [STAGES_CANDIDATE, STAGES_CLIENT]) {
      fc.assert(
        fc.property(fc.nat(stages.length - 2), fc.nat(stages.length - 2), (from, more) => {
          const to = Math.min(stages.length - 1, from + 1 + more);
          const topics = topicsOfStep(stages[from]!, stages[to]!);
          expect(topics.length).toBeGreaterThanOrEqual(1);
          expect(topics.length).toBeLessThanOrEqual(2);
          expect(new Set(topics).size).toBe(topics.length);
          // A later interview leads back to an earlier topic; else the order is the funnel's.
          if (!topics.includes('interview')) {
            const places = topics.map((topic) => TOPIC_IDS.indexOf(topic));
            expect([...places].sort((a, b) => a - b)).toEqual(places);
          }
        }),
      );
    }
  });

  test('a count leads to the step that ends in it, the lead measure to all that lies before it', () => {
    const of = (id: string) => topicsOfCount(metricIndex(id));
    expect(of('first_interview_set')).toEqual(['volume']);
    expect(of('application_consent')).toEqual(['application']);
    expect(of('scout_sent')).toEqual(['scout']);
    expect(of('client_call')).toEqual(['prospecting']);
    expect(of('new_jobs')).toEqual(['jobs']);
    expect(of('placement')).toEqual(['offer']);
    expect(of('interview_prep')).toEqual(['interview']);
    METRICS.forEach((_, metric) => {
      expect(topicsOfCount(metric).length).toBe(1);
    });
  });
});

test('what is watched can be moved by people: nothing that others decide', () => {
  for (const topic of TOPIC_IDS) {
    const watched = watchedBy(topic);
    expect(watched.length).toBeGreaterThanOrEqual(2);
    expect(watched.map((metric) => METRICS[metric]!.control)).not.toContain('uncontrollable');
    expect(['own', 'candidate', 'client']).toContain(deciderOf(topic));
  }
});

describe('the words of each topic', () => {
  test.each([...TOPIC_IDS])('%s: complete in both languages', (topic) => {
    const { ask, actions } = TOPIC_WORDS[topic];
    expect(ask.length).toBeGreaterThanOrEqual(2);
    expect(actions.length).toBeGreaterThanOrEqual(2);
    for (const language of ['ja', 'en'] as const)
      expect(hypothesesFor([topic], language).length).toBeGreaterThanOrEqual(2);
    for (const [ja, en] of [...ask, ...actions]) {
      expect(ja).toMatch(/[\u3040-\u30ff]/);
      expect(en).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    }
  });

  test.each([...TOPIC_IDS])('%s: questions are open, suppose nothing and do not press', (topic) => {
    for (const [ja, en] of TOPIC_WORDS[topic].ask) {
      expect(ja).toMatch(/\?$/);
      expect(en).toMatch(/\?$/);
      expect(ja).not.toMatch(/のでは|ではない(?:か|です)|原因|不足|足り|できていない|せい|なんで|未達|べき/);
      expect(en).not.toMatch(/\b(?:cause|because|fail|miss|should|fault|lack)\w*/i);
      // Not to be answered with yes or no alone.
      expect(en).toMatch(/\b(?:what|how|which|whose?|when|where|was anything)\b/i);
    }
  });

  test.each([...TOPIC_IDS])('%s: each action leaves a number or a day to agree on', (topic) => {
    for (const [ja, en] of TOPIC_WORDS[topic].actions) {
      expect(ja).toMatch(/［[^］]+］/);
      expect(en).toMatch(/\[[^\]]+\]/);
    }
  });

  test.each([...TOPIC_IDS])('%s: hypotheses are about own action, and say that they are suppositions', (topic) => {
    for (const text of hypothesesFor([topic], 'ja')) {
      expect(text).toMatch(/のではないか|のではないか（/);
      expect(text).not.toMatch(/市況|景気|候補者の質|能力|やる気|性格|意識|気合/);
    }
    for (const text of hypothesesFor([topic], 'en')) {
      expect(text).toMatch(/\bmay\b/);
      expect(text).not.toMatch(/\b(?:lazy|attitude|motivation|ability|market)\b/i);
    }
  });
});
