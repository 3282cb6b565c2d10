import { countingOf, metricInSheet } from '../../../src/core/activity/select-metric';
import { METRICS, metricIndex } from '../../../src/core/metrics/catalogue';
import { NO_SETTINGS, type Settings } from '../../../src/core/settings/settings';

type Basis = Settings['basis'];

const ids = (...names: string[]) => ({ metrics: names.map(metricIndex) });

test.each<[string, string[], Partial<Basis>, string]>([
  // Without a word of the settings an interview arranged is none held, and the other way round.
  ['first_interview_set', ['first_interview_held'], {}, 'first_interview_set'],
  ['first_interview_held', ['first_interview_set'], {}, 'first_interview_held'],
  ['first_interview_set', ['first_interview_held'], { interview: 'held' }, 'first_interview_held'],
  ['first_interview_held', ['first_interview_set'], { interview: 'set' }, 'first_interview_set'],
  ['first_interview_set', ['second_interview_held'], { interview: 'held' }, 'first_interview_set'],
  ['first_meeting', ['meeting_set'], { interview: 'set' }, 'first_meeting'],
  // 決定 by the day of joining, where there is no 決定 of its own.
  ['placement', ['joined'], { revenue: 'joined' }, 'joined'],
  ['placement', ['joined', 'placement'], { revenue: 'joined' }, 'placement'],
  ['placement', ['joined'], {}, 'placement'],
  ['placement', ['joined', 'offer_accepted'], { revenue: 'accepted' }, 'offer_accepted'],
  ['placement', ['offer_accepted'], { revenue: 'joined' }, 'offer_accepted'],
  ['offer_accepted', ['joined'], { revenue: 'joined' }, 'offer_accepted'],
  ['offer_accepted', ['joined', 'placement'], { revenue: 'joined' }, 'placement'],
])('%s in a sheet with %j, %j: %s', (asked, kept, basis, answer) => {
  const settings = { basis: { ...NO_SETTINGS.basis, ...basis } };
  expect(METRICS[metricInSheet(metricIndex(asked), ids(...kept), settings)]!.id).toBe(answer);
});

test('every metric is added, read as a level, or not counted', () => {
  for (const { id, kind, stock } of METRICS) {
    const average = id === 'avg_fee' || id === 'cost_per_meeting';
    const expected = kind === 'rate' || kind === 'time' || average ? 'none' : stock ? 'last' : 'sum';
    expect([id, countingOf(metricIndex(id))]).toEqual([id, expected]);
  }
});
