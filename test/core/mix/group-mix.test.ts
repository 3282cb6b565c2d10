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

function activity(groups: readonly Group[], values: readonly string[] = ['営業', 'エンジニア']): Activity {
  const builder = new ActivityBuilder();
  const kinds: number[] = [];
  for (const { member, kind, n, interviews, placed } of groups) {
    for (let one = 0; one < n; one++) {
      const candidate = `${kinds.length}`;
      kinds.push(kind);
      const event = (metric: number) => builder.event({ day: dayOf(2026, 4, 1), metric, member, candidate });
      event(metricIndex('first_meeting'));
      if (one < interviews) event(SET);
      if (one < placed) event(ACCEPTED);
    }
  }
  const attributes = values.length === 0 ? [] : [{ heading: '職種', values, ofCandidate: Int32Array.from(kinds) }];
  return builder.build(dayOf(2026, 12, 31), { attributes });
}

test('a difference that is one of what people work on is named', () => {
  // Within each kind both members place alike; one works mostly on the kind that is easy.
  const mixed = activity([
    { member: '佐藤', kind: 1, n: 90, interviews: 60, placed: 45 },
    { member: '佐藤', kind: 0, n: 10, interviews: 2, placed: 1 },
    { member: '田中', kind: 1, n: 10, interviews: 6, placed: 5 },
    { member: '田中', kind: 0, n: 90, interviews: 20, placed: 9 },
  ]);
  expect(memberMix(mixed, SET, ACCEPTED)).toMatchObject({
    looked: ['職種'],
    warnings: [{ heading: '職種', verdict: 'vanishes' }],
  });
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
});

test('without a column that parts candidates nothing was looked at', () => {
  const plain = activity([{ member: '佐藤', kind: 0, n: 5, interviews: 3, placed: 1 }], []);
  expect(memberMix(plain, SET, ACCEPTED)).toEqual({ looked: [], warnings: [] });
});
