import { dayOf, isoDay, weekday } from '../../../src/core/calendar/day';
import { METRICS } from '../../../src/core/metrics/catalogue';
import { SAMPLE_HEADINGS, type SampleLine, sampleActivity } from '../../../src/core/sample/sample-activity';
import { readSheet } from '../../support/read-sheet';
import { typedGrid } from '../../support/typed-grid';

const END = dayOf(2026, 11, 22);
/** The way of a candidate through the steps that the sample shows. */
const WAY = [
  'registration',
  'meeting_set',
  'first_meeting',
  'application_consent',
  'document_submitted',
  'document_passed',
  'first_interview_set',
  'first_interview_held',
  'first_interview_passed',
  'final_interview_held',
  'offer',
  'offer_accepted',
];

function journeys(lines: readonly SampleLine[]): Map<string, SampleLine[]> {
  const made = new Map<string, SampleLine[]>();
  for (const line of lines) made.set(line.candidate, [...(made.get(line.candidate) ?? []), line]);
  return made;
}

describe.each(['ja', 'en'] as const)('the sample log (%s)', (language) => {
  const lines = sampleActivity(END, language);

  test('thirteen weeks of working days up to the end, in order, two new candidates each day', () => {
    const days = lines.map(({ day }) => day);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(Math.max(...days)).toBeLessThanOrEqual(END);
    expect(days.filter((day) => weekday(day) > 4)).toEqual([]);
    const first = new Map([...journeys(lines)].map(([candidate, steps]) => [candidate, steps[0]!.day]));
    // From Monday 24 August to Friday 20 November: 65 working days.
    expect(Math.min(...first.values())).toBe(dayOf(2026, 8, 24));
    expect(first.size).toBe(130);
    for (let day = dayOf(2026, 8, 24); day <= END; day++)
      expect([...first.values()].filter((one) => one === day)).toHaveLength(weekday(day) > 4 ? 0 : 2);
    expect([...first.keys()][0]).toBe('C1001');
  });

  test('every candidate takes the steps one after the other, with one member; a company from the application on', () => {
    const labels = [...journeys(lines).values()]
      .sort((a, b) => b.length - a.length)[0]!
      .map(({ activity }) => activity);
    expect(labels).toHaveLength(WAY.length);
    for (const steps of journeys(lines).values()) {
      expect(steps.map(({ activity }) => activity)).toEqual(labels.slice(0, steps.length));
      expect(new Set(steps.map(({ member }) => member)).size).toBe(1);
      expect(steps.map(({ client }) => client !== '')).toEqual(steps.map((_, at) => at >= 3));
      expect(new Set(steps.slice(3).map(({ client }) => client)).size).toBeLessThanOrEqual(1);
    }
  });

  test('nobody is real: three members and three companies, each with work, all named as examples', () => {
    const members = new Set(lines.map(({ member }) => member));
    const clients = new Set(lines.map(({ client }) => client).filter((client) => client !== ''));
    expect([members.size, clients.size]).toEqual([3, 3]);
    for (const name of [...members, ...clients])
      expect(name).toMatch(/見本|例|仮|架空|Example|Sample|Specimen|Imaginary|Placeholder/);
  });

  test('the reader understands all of it: every line is counted as what it is; only what 面談設定 was taken for is reported', () => {
    const rows = lines.map(({ day, member, candidate, client, activity }) => [
      isoDay(day),
      member,
      candidate,
      client,
      activity,
    ]);
    const activity = readSheet(typedGrid([[...SAMPLE_HEADINGS[language]], ...rows]), { asOf: END });
    expect(activity.issues.map(({ code }) => code)).toEqual(['label-inferred']);
    expect(activity.events.length).toBe(lines.length);
    const counted = new Set(Array.from(activity.events.metric, (metric) => METRICS[metric]!.id));
    expect([...counted].sort()).toEqual([...WAY].sort());
    expect([...activity.members].sort()).toEqual([...new Set(lines.map(({ member }) => member))].sort());
  });
});

test('the same for the same day; both languages tell the same story', () => {
  const [ja, en] = [sampleActivity(END, 'ja'), sampleActivity(END, 'en')];
  expect(sampleActivity(END, 'ja')).toEqual(ja);
  expect(en.map(({ day, candidate }) => [day, candidate])).toEqual(ja.map(({ day, candidate }) => [day, candidate]));
  expect(sampleActivity(END + 1, 'ja')).not.toEqual(ja);
});
