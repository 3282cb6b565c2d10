import { type Activity, UNDATED } from '../../../src/core/activity/activity';
import { ActivityBuilder } from '../../../src/core/activity/activity-builder';
import { selectMember } from '../../../src/core/activity/select';
import { dayOf } from '../../../src/core/calendar/day';
import { buildJourneys, type Journeys, NO_EVENT } from '../../../src/core/funnel/journeys';
import { END_HIRED, END_OPEN, END_REJECTED, END_WITHDRAWN } from '../../../src/core/funnel/unit-ends';
import { METRICS, metricIndex } from '../../../src/core/metrics/catalogue';
import { NO_SETTINGS } from '../../../src/core/settings/settings';

const april = (day: number) => dayOf(2026, 4, day);
const m = metricIndex;

function journeysOf(activity: Activity): Journeys {
  const journeys = buildJourneys(activity);
  if (journeys === undefined) throw new Error('no journeys');
  return journeys;
}

function idsOf(journeys: Journeys): string[] {
  return journeys.stages.map((stage) => METRICS[stage]!.id);
}

describe('the unit', () => {
  test('a candidate where the sheet starts before 求人応募: reached when any application has', () => {
    const journeys = journeysOf(
      new ActivityBuilder()
        .event({ day: april(1), metric: m('registration'), candidate: 'C1' })
        .event({ day: april(8), metric: m('application_consent'), candidate: 'C1', job: 'A' })
        .event({ day: april(9), metric: m('application_consent'), candidate: 'C1', job: 'B' })
        .event({ day: april(20), metric: m('document_passed'), candidate: 'C1', job: 'B' })
        .build(april(30)),
    );
    expect(journeys.unit).toBe('candidate');
    expect(journeys.length).toBe(1);
    expect([...journeys.day]).toEqual([april(1), april(8), april(20)]);
    expect(journeys.deepest[0]).toBe(2);
    expect(journeys.lastDay[0]).toBe(april(20));
  });

  test('candidate × job where the first stage is 求人応募 or later', () => {
    const journeys = journeysOf(
      new ActivityBuilder()
        .event({ day: april(8), metric: m('document_submitted'), candidate: 'C1', job: 'A' })
        .event({ day: april(9), metric: m('document_submitted'), candidate: 'C1', job: 'B' })
        .event({ day: april(20), metric: m('document_passed'), candidate: 'C1', job: 'B' })
        .build(april(30)),
    );
    expect(journeys.unit).toBe('application');
    expect([...journeys.deepest]).toEqual([0, 1]);
  });

  test('求人提案 first is still the candidate', () => {
    const journeys = journeysOf(
      new ActivityBuilder()
        .event({ day: april(8), metric: m('job_proposed'), candidate: 'C1', job: 'A' })
        .event({ day: april(8), metric: m('job_proposed'), candidate: 'C1', job: 'B' })
        .build(april(30)),
    );
    expect([journeys.unit, journeys.length]).toEqual(['candidate', 1]);
  });

  test('totals that name no candidate cannot be followed', () => {
    expect(
      buildJourneys(
        new ActivityBuilder().event({ day: april(1), metric: m('registration'), count: 5 }).build(april(30)),
      ),
    ).toBeUndefined();
  });

  test('a first stage kept as totals only is left to the period basis', () => {
    const journeys = journeysOf(
      new ActivityBuilder()
        .event({ day: april(1), metric: m('scout_sent'), count: 100 })
        .event({ day: april(2), metric: m('registration'), candidate: 'C1' })
        .event({ day: april(2), metric: m('registration'), count: 3 })
        .event({ day: april(3), metric: m('offer'), candidate: 'C1' })
        .build(april(30)),
    );
    expect(idsOf(journeys)).toEqual(['registration', 'offer']);
  });
});

describe('days and members', () => {
  const activity = new ActivityBuilder()
    .event({ day: april(10), metric: m('registration'), member: '田中', candidate: 'C1' })
    .event({ day: april(3), metric: m('registration'), member: '佐藤', candidate: 'C1' })
    .event({ day: april(12), metric: m('offer'), member: '田中', candidate: 'C1' })
    .event({ day: UNDATED, metric: m('registration'), candidate: 'C2' })
    .event({ day: april(15), metric: m('first_meeting'), member: '佐藤', candidate: 'C2' })
    .build(april(30));

  test('the first day counts, repeats do not; who did it is kept by stage', () => {
    const journeys = journeysOf(activity);
    expect(idsOf(journeys)).toEqual(['registration', 'first_meeting', 'offer']);
    expect([...journeys.day]).toEqual([april(3), NO_EVENT, april(12), UNDATED, april(15), NO_EVENT]);
    const names = [...journeys.member].map((member) => activity.members[member] ?? '—');
    expect(names).toEqual(['佐藤', '田中', '田中', '佐藤', '佐藤', '—']);
  });

  test('only for RA:○○ the events themselves are chosen', () => {
    const shared = new ActivityBuilder()
      .event({ day: april(1), metric: m('document_submitted'), member: '佐藤', ra: '鈴木', candidate: 'C1', job: 'A' })
      .event({ day: april(1), metric: m('document_submitted'), member: '佐藤', ra: '高橋', candidate: 'C1', job: 'B' })
      .event({ day: april(1), metric: m('registration'), member: '佐藤', candidate: 'C1' })
      .build(april(30));
    const share = selectMember('RA:鈴木', shared, NO_SETTINGS);
    if ('unknown' in share) throw new Error('unknown');
    const journeys = buildJourneys(shared, share)!;
    expect([journeys.length, shared.jobs[journeys.job[0]!]]).toEqual([1, 'A']);
  });
});

describe('ends', () => {
  const start = () =>
    new ActivityBuilder()
      .event({ day: april(1), metric: m('first_meeting'), candidate: 'C1' })
      .event({ day: april(5), metric: m('document_submitted'), candidate: 'C1', job: 'A' })
      .event({ day: april(6), metric: m('document_submitted'), candidate: 'C1', job: 'B' });
  const stateOf = (builder: ActivityBuilder) => journeysOf(builder.build(april(30))).state[0];

  test('a candidate is open while one application is', () => {
    expect(stateOf(start())).toBe(END_OPEN);
    expect(stateOf(start().end({ candidate: 'C1', job: 'A', kind: 'rejected' }))).toBe(END_OPEN);
  });

  test('and finished when all have ended, or the candidate has', () => {
    const both = start()
      .end({ candidate: 'C1', job: 'A', kind: 'rejected' })
      .end({ candidate: 'C1', job: 'B', kind: 'withdrawn' });
    expect(stateOf(both)).toBe(END_WITHDRAWN);
    expect(stateOf(start().end({ candidate: 'C1', kind: 'withdrawn' }))).toBe(END_WITHDRAWN);
  });

  test('hired wins, by status or by the stage reached', () => {
    const byStatus = start()
      .end({ candidate: 'C1', job: 'A', kind: 'hired' })
      .end({ candidate: 'C1', job: 'B', kind: 'rejected' });
    expect(stateOf(byStatus)).toBe(END_HIRED);
    const byStage = start()
      .event({ day: april(20), metric: m('offer_accepted'), candidate: 'C1', job: 'A' })
      .end({ candidate: 'C1', job: 'B', kind: 'rejected' });
    expect(stateOf(byStage)).toBe(END_HIRED);
  });

  test('hired by status reaches 内定承諾 where the sheet has that stage', () => {
    const journeys = journeysOf(
      start()
        .event({ day: april(20), metric: m('offer_accepted'), candidate: 'C2', job: 'A' })
        .end({ candidate: 'C1', job: 'A', kind: 'hired' })
        .build(april(30)),
    );
    expect(journeys.deepest[0]).toBe(2);
    expect(journeys.day[2]).toBe(NO_EVENT);
  });

  test('a dated end is undone by a later event; an undated one is how it stands now', () => {
    const one = (day?: number) =>
      new ActivityBuilder()
        .event({ day: april(5), metric: m('document_submitted'), candidate: 'C1', job: 'A' })
        .event({ day: april(20), metric: m('first_interview_set'), candidate: 'C1', job: 'A' })
        .end({ candidate: 'C1', job: 'A', kind: 'rejected', ...(day === undefined ? {} : { day }) });
    expect(stateOf(one(april(10)))).toBe(END_OPEN);
    expect(stateOf(one(april(25)))).toBe(END_REJECTED);
    expect(stateOf(one())).toBe(END_REJECTED);
  });

  test('end events of a log count as ends; 進行中 only says that ends are kept', () => {
    const logged = journeysOf(
      new ActivityBuilder()
        .event({ day: april(5), metric: m('document_submitted'), candidate: 'C1', job: 'A' })
        .event({ day: april(9), metric: m('document_rejected'), candidate: 'C1', job: 'A' })
        .build(april(30)),
    );
    expect([logged.state[0], logged.endsKept]).toEqual([END_REJECTED, true]);
    const open = journeysOf(start().end({ candidate: 'C1', job: 'A', kind: 'open' }).build(april(30)));
    expect([open.state[0], open.endsKept]).toEqual([END_OPEN, true]);
    expect(journeysOf(start().build(april(30))).endsKept).toBe(false);
  });
});
