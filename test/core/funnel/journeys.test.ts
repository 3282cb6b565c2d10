import { type Activity, GRAIN_DAY, GRAIN_MONTH, NONE, UNDATED } from '../../../src/core/activity/activity';
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

  test('a dated event goes before an undated one, whichever is written first; of one day the first row counts', () => {
    const twice = (first: number, second: number) =>
      journeysOf(
        new ActivityBuilder()
          .event({ day: first, metric: m('registration'), member: '佐藤', candidate: 'C1' })
          .event({ day: second, metric: m('registration'), member: '田中', grain: GRAIN_MONTH, candidate: 'C1' })
          .build(april(30)),
      );
    const shown = ({ day, member, grain }: Journeys) => [day[0], member[0], grain[0]];
    expect(shown(twice(UNDATED, april(3)))).toEqual([april(3), 1, GRAIN_MONTH]);
    expect(shown(twice(april(3), UNDATED))).toEqual([april(3), 0, GRAIN_DAY]);
    expect(shown(twice(april(3), april(3)))).toEqual([april(3), 0, GRAIN_DAY]);
    expect(shown(twice(UNDATED, UNDATED))).toEqual([UNDATED, 0, GRAIN_DAY]);
  });

  test('the last move: its day, grain, member, job and row; of one day the last row', () => {
    const moves = new ActivityBuilder()
      .event({ day: april(20), metric: m('document_submitted'), member: '田中', candidate: 'C1', job: 'B' })
      .event({ day: april(1), metric: m('registration'), member: '佐藤', candidate: 'C1' })
      .event({
        day: april(20),
        grain: GRAIN_MONTH,
        metric: m('registration'),
        member: '佐藤',
        candidate: 'C1',
        job: 'A',
      })
      .event({ day: UNDATED, metric: m('offer'), member: '鈴木', candidate: 'C1', job: 'C' })
      .build(april(30));
    const { lastDay, lastGrain, lastMember, lastRow, job } = journeysOf(moves);
    expect([lastDay[0], lastGrain[0], lastRow[0]]).toEqual([april(20), GRAIN_MONTH, 3]);
    expect([moves.members[lastMember[0]!], moves.jobs[job[0]!]]).toEqual(['佐藤', 'A']);
  });

  test('two candidates at one company, and one candidate without a job, are units apart', () => {
    const journeys = journeysOf(
      new ActivityBuilder()
        .event({ day: april(1), metric: m('document_submitted'), candidate: 'C1', job: 'A' })
        .event({ day: april(2), metric: m('document_submitted'), candidate: 'C2', job: 'A' })
        .event({ day: april(3), metric: m('document_submitted'), candidate: 'C1' })
        .event({ day: april(4), metric: m('document_passed'), candidate: 'C1', job: 'A' })
        .event({ day: april(5), metric: m('document_submitted'), job: 'A', count: 7 })
        .build(april(30)),
    );
    expect([...journeys.candidate]).toEqual([0, 1, 0]);
    expect([...journeys.job]).toEqual([0, 0, NONE]);
    expect([...journeys.deepest]).toEqual([1, 0, 0]);
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

  test.each<[string, readonly { job?: string; kind: 'hired' | 'rejected' | 'withdrawn' | 'open' }[], number]>([
    ['hired, whatever is written after it', [{ kind: 'hired' }, { kind: 'rejected' }], END_HIRED],
    ['and whatever was before', [{ kind: 'rejected' }, { kind: 'hired' }], END_HIRED],
    ['of other ends the last row’s', [{ kind: 'rejected' }, { kind: 'withdrawn' }], END_WITHDRAWN],
    ['進行中 takes no end back', [{ kind: 'rejected' }, { kind: 'open' }], END_REJECTED],
    ['one application hired is enough', [{ job: 'A', kind: 'hired' }], END_HIRED],
    [
      'an end of the candidate closes an open application too',
      [{ job: 'A', kind: 'rejected' }, { kind: 'withdrawn' }],
      END_WITHDRAWN,
    ],
    ['an application known by its end alone keeps nobody open', [{ job: 'Z', kind: 'rejected' }], END_OPEN],
    [
      'nor does it, beside others that have ended',
      [
        { job: 'A', kind: 'withdrawn' },
        { job: 'B', kind: 'rejected' },
        { job: 'Z', kind: 'withdrawn' },
      ],
      END_WITHDRAWN,
    ],
  ])('%s', (_, written, state) => {
    const builder = start();
    for (const end of written) builder.end({ candidate: 'C1', ...end });
    expect(stateOf(builder)).toBe(state);
  });

  test('by application: its own end, else the candidate’s; another’s changes nothing', () => {
    const states = (end: { candidate: string; job?: string; kind: 'hired' | 'withdrawn'; day?: number }) => [
      ...journeysOf(
        new ActivityBuilder()
          .event({ day: april(5), metric: m('document_submitted'), candidate: 'C1', job: 'A' })
          .event({ day: april(6), metric: m('document_submitted'), candidate: 'C1', job: 'B' })
          .event({ day: april(6), metric: m('document_submitted'), candidate: 'C2', job: 'A' })
          .end(end)
          .build(april(30)),
      ).state,
    ];
    expect(states({ candidate: 'C1', job: 'B', kind: 'withdrawn' })).toEqual([END_OPEN, END_WITHDRAWN, END_OPEN]);
    expect(states({ candidate: 'C1', kind: 'withdrawn' })).toEqual([END_WITHDRAWN, END_WITHDRAWN, END_OPEN]);
    // Dated: it undoes what came before, and is undone by what comes after. On the day itself it stands.
    expect(states({ candidate: 'C1', kind: 'withdrawn', day: april(5) })).toEqual([END_WITHDRAWN, END_OPEN, END_OPEN]);
    // Hired stands whatever comes after.
    expect(states({ candidate: 'C1', job: 'B', kind: 'hired', day: april(1) })).toEqual([
      END_OPEN,
      END_HIRED,
      END_OPEN,
    ]);
  });

  test.each([
    ['document_rejected', END_REJECTED],
    ['selection_withdrawn', END_WITHDRAWN],
    ['offer_declined', END_WITHDRAWN],
  ])('%s in a log is an end', (id, state) => {
    expect(stateOf(start().event({ day: april(9), metric: m(id), candidate: 'C1' }))).toBe(state);
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
