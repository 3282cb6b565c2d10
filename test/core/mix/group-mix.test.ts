import type { Activity } from '../../../src/core/activity/activity';
import { ActivityBuilder } from '../../../src/core/activity/activity-builder';
import { dayOf } from '../../../src/core/calendar/day';
import { metricIndex } from '../../../src/core/metrics/catalogue';
import { memberMix } from '../../../src/core/mix/group-mix';

const SET = metricIndex('first_interview_set');
const ACCEPTED = metricIndex('offer_accepted');

/** Candidates of a member and kind, so many of whom have an interview and are placed. */
interface Group {
  readonly member: string;
  readonly kind: number;
  readonly n: number;
  readonly interviews: number;
  readonly placed: number;
}

interface Made {
  readonly values?: readonly string[];
  /** What the placed ones have come to. */
  readonly placed?: number;
  /** Who writes that down, where it is not the member. */
  readonly closer?: string;
}

function activity(
  groups: readonly Group[],
  { values = ['営業', 'エンジニア'], placed: reached = ACCEPTED, closer }: Made = {},
): Activity {
  const builder = new ActivityBuilder();
  const kinds: number[] = [];
  for (const { member, kind, n, interviews, placed } of groups) {
    for (let one = 0; one < n; one++) {
      const candidate = `${kinds.length}`;
      kinds.push(kind);
      const event = (metric: number, by = member) =>
        builder.event({ day: dayOf(2026, 4, 1), metric, member: by, candidate });
      event(metricIndex('first_meeting'));
      if (one < interviews) event(SET);
      if (one < placed) event(reached, closer);
    }
  }
  const attributes = values.length === 0 ? [] : [{ heading: '職種', values, ofCandidate: Int32Array.from(kinds) }];
  return builder.build(dayOf(2026, 12, 31), { attributes });
}

/** Within each kind both members place alike; one works mostly on the kind that is easy. */
const MIXED: readonly Group[] = [
  { member: '佐藤', kind: 1, n: 90, interviews: 60, placed: 45 },
  { member: '佐藤', kind: 0, n: 10, interviews: 2, placed: 1 },
  { member: '田中', kind: 1, n: 10, interviews: 6, placed: 5 },
  { member: '田中', kind: 0, n: 90, interviews: 20, placed: 9 },
];

test('a difference that is one of what people work on is named', () => {
  const { looked, warnings } = memberMix(activity(MIXED), SET, ACCEPTED);
  expect(looked).toEqual(['職種']);
  expect(warnings).toMatchObject([{ heading: '職種', verdict: 'vanishes' }]);
  expect(warnings[0]!.overall).toBeCloseTo(46 / 100 - 14 / 100, 12);
  expect(warnings[0]!.within).toBeCloseTo(0, 12);
});

test('who came to a later stage has come to the outcome; an earlier one is not enough', () => {
  const asked = memberMix(activity(MIXED), SET, ACCEPTED);
  expect(memberMix(activity(MIXED, { placed: metricIndex('joined') }), SET, ACCEPTED)).toEqual(asked);
  expect(memberMix(activity(MIXED, { placed: metricIndex('offer') }), SET, ACCEPTED).warnings).toEqual([]);
});

test('a candidate belongs to the member of the first event, whoever closes', () => {
  const closed = activity(MIXED, { closer: '鈴木' });
  expect(memberMix(closed, SET, ACCEPTED)).toEqual(memberMix(activity(MIXED), SET, ACCEPTED));
});

test.each<[string, readonly Group[], number]>([
  // The middle of 62, 26 and 30 is 30: who lies on it has little.
  ['three', [{ member: '鈴木', kind: 0, n: 30, interviews: 30, placed: 3 }], 46 / 100 - 17 / 130],
  // The middle of 62, 26, 30 and 50 is 40.
  [
    'four',
    [
      { member: '鈴木', kind: 0, n: 30, interviews: 30, placed: 3 },
      { member: '高橋', kind: 1, n: 50, interviews: 50, placed: 25 },
    ],
    71 / 150 - 17 / 130,
  ],
])('%s members are parted at the middle of their totals', (_, more, overall) => {
  const { warnings } = memberMix(activity([...MIXED, ...more]), SET, ACCEPTED);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]!.overall).toBeCloseTo(overall, 12);
});

test('those with much who come to the outcome less often are nothing to copy, so nothing to warn of', () => {
  const hard = activity([
    { member: '佐藤', kind: 0, n: 90, interviews: 60, placed: 9 },
    { member: '佐藤', kind: 1, n: 10, interviews: 10, placed: 5 },
    { member: '田中', kind: 0, n: 10, interviews: 2, placed: 1 },
    { member: '田中', kind: 1, n: 90, interviews: 20, placed: 45 },
  ]);
  expect(memberMix(hard, SET, ACCEPTED).warnings).toEqual([]);
});

test('a difference that holds within each kind needs no warning', () => {
  const real = activity(
    [0, 1].flatMap((kind) => [
      { member: '佐藤', kind, n: 50, interviews: 40, placed: 25 },
      { member: '田中', kind, n: 50, interviews: 10, placed: 5 },
    ]),
  );
  expect(memberMix(real, SET, ACCEPTED).warnings).toEqual([]);
});

test('where chance explains the difference there is nothing to warn of', () => {
  const few = activity([
    { member: '佐藤', kind: 1, n: 9, interviews: 6, placed: 3 },
    { member: '佐藤', kind: 0, n: 1, interviews: 0, placed: 0 },
    { member: '田中', kind: 1, n: 1, interviews: 0, placed: 0 },
    { member: '田中', kind: 0, n: 9, interviews: 2, placed: 1 },
  ]);
  expect(memberMix(few, SET, ACCEPTED).warnings).toEqual([]);
  // 4 of 10 against 2 of 11, though within the kinds it points the other way.
  const turned = activity([
    { member: '佐藤', kind: 1, n: 9, interviews: 6, placed: 4 },
    { member: '佐藤', kind: 0, n: 1, interviews: 0, placed: 0 },
    { member: '田中', kind: 1, n: 2, interviews: 1, placed: 1 },
    { member: '田中', kind: 0, n: 9, interviews: 2, placed: 1 },
  ]);
  expect(memberMix(turned, SET, ACCEPTED).warnings).toEqual([]);
});

test('without a column that parts candidates nothing was looked at', () => {
  const plain = activity([{ member: '佐藤', kind: 0, n: 5, interviews: 3, placed: 1 }], { values: [] });
  expect(memberMix(plain, SET, ACCEPTED)).toEqual({ looked: [], warnings: [] });
});
