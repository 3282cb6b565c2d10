import { GRAIN_MONTH, GRAIN_WEEK } from '../../src/core/activity/activity';
import type { MixNote, StepReview } from '../../src/core/bottleneck/review-steps';
import { stepCells } from '../../src/core/bottleneck/step-table';
import { metricIndex } from '../../src/core/metrics/catalogue';
import { judgeTrend } from '../../src/core/trend/trend';
import { reviewSentences, stepSentences } from '../../src/view/step-review';
import { rangeTexts, trendSentence } from '../../src/view/trend-sentence';

describe('trendSentence', () => {
  const trend = (values: readonly number[], grain = GRAIN_MONTH, unfinished = 0) =>
    judgeTrend({
      grain,
      points: values.map((value, at) => ({ first: at, value, finished: at < values.length - unfinished })),
    });

  test('inside', () => {
    const inside = trend([5, 3, 6, 4, 5, 3, 6, 5, 4, 6, 3]);
    expect(trendSentence(inside, 'ja')).toBe(
      '3件は、これまで11か月の振れ幅（0〜9件）の中です。「下がった」とも「問題ない」とも、まだ言えません。',
    );
    expect(trendSentence(inside, 'en')).toBe(
      '3 is inside the usual range of the last 11 months (0 to 9). It does not yet say "down", nor "fine".',
    );
  });

  test('outside, and what is not over does not count', () => {
    const below = trend([20, 21, 20, 21, 20, 21, 20, 21, 20, 21, 5, 0], GRAIN_WEEK, 1);
    expect(trendSentence(below, 'ja')).toMatch(
      /^5件は、いつもの振れ幅（.*）に比べて少なめです。偶然だけでは説明しにくい/,
    );
    const above = trend([20, 21, 20, 21, 20, 21, 20, 21, 20, 21, 50]);
    expect(trendSentence(above, 'en')).toMatch(/^50 is high for the usual range/);
  });

  test('no range yet, and nothing at all', () => {
    expect(trendSentence(trend([4, 5, 6]), 'ja')).toBe(
      '6件。終わった期間がまだ3つなので、いつもの振れ幅はわかりません。',
    );
    expect(trendSentence(trend([4], GRAIN_MONTH, 1), 'ja')).toBeUndefined();
  });

  test('the range in whole numbers that lie inside it', () => {
    expect(rangeTexts({ low: 0, high: 9.4 })).toEqual({ low: '0', high: '9' });
    expect(rangeTexts({ low: 3.2, high: 12 })).toEqual({ low: '4', high: '12' });
    expect(rangeTexts({ low: 5.21, high: 5.84 })).toEqual({ low: '5.2', high: '5.8' });
  });
});

describe('step sentences', () => {
  const step = (more: Partial<StepReview> = {}): StepReview => ({
    table: {
      from: metricIndex('application_consent'),
      to: metricIndex('document_submitted'),
      windowDays: 21,
      months: 7,
      historyMonths: 6,
      views: [stepCells(new Float64Array(7), new Float64Array(7), 7)],
      designEffect: 1,
      isTotals: false,
    },
    now: { successes: 20, n: 100 },
    own: { successes: 200, n: 500, p: 0.001 },
    team: { successes: 150, n: 500, p: 0.01 },
    lowerThan: [],
    mixes: [],
    ...more,
  });

  test('what it is lower than, in numbers that can be counted', () => {
    expect(stepSentences(step({ lowerThan: ['own', 'team'] }), 'ja')).toEqual([
      '「求人応募数(応募承諾数) → 書類推薦数」は100件中20件（20%、21日以内に進んだ割合）で、本人の直前6か月（500件中200件、40%）を下回っています。偶然だけでは説明しにくい変化です。',
      '「求人応募数(応募承諾数) → 書類推薦数」は100件中20件（20%、21日以内に進んだ割合）で、同じ時期のほかのメンバー（500件中150件、30%）を下回っています。偶然だけでは説明しにくい差です。',
    ]);
    const [english] = stepSentences(step({ lowerThan: ['team'] }), 'en');
    expect(english).toMatch(
      /20 of 100 \(20%, within 21 days\), below the others in the same period \(150 of 500, 30%\)/,
    );
  });

  test('a difference of mix says so', () => {
    const mixes: MixNote[] = [
      { heading: '職種', verdict: 'vanishes' },
      { heading: '媒体', verdict: 'reverses' },
    ];
    const sentences = stepSentences(step({ lowerThan: ['team'], mixes }), 'ja');
    expect(sentences[1]).toMatch(/「職種」ごとに分けて比べると、この差はほとんどなくなります/);
    expect(sentences[2]).toMatch(/「媒体」ごとに分けて比べると、この差は逆になります/);
  });

  test('not yet: the step with most cases, and nothing made of it', () => {
    const review = {
      member: 0,
      steps: [
        step({ now: { successes: 1, n: 5 } }),
        step({ now: { successes: 3, n: 12 }, table: { ...step().table, from: metricIndex('first_interview_set') } }),
      ],
    };
    expect(reviewSentences(review, 'ja')).toEqual([
      'まだ判断できません（一次面接設定数 12件）。つまずきと決めず、本人の話から始めてください。',
    ]);
    expect(reviewSentences({ member: 0, steps: [] }, 'ja')[0]).toMatch(/^まだ判断できません。/);
    expect(reviewSentences({ member: 0, steps: [] }, 'en')[0]).toMatch(/^Cannot tell yet/);
  });

  test('the bottleneck goes first', () => {
    const low = step({ lowerThan: ['own'] });
    expect(reviewSentences({ member: 0, steps: [step(), low] }, 'ja')).toEqual(stepSentences(low, 'ja'));
  });
});
