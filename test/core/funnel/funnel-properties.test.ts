import fc from 'fast-check';
import type { Activity } from '../../../src/core/activity/activity';
import { ActivityBuilder } from '../../../src/core/activity/activity-builder';
import { everyone, type MemberSelection, oneMember, unnamedMember } from '../../../src/core/activity/select';
import { periodWindow } from '../../../src/core/activity/select-period';
import { dayOf, monthStart } from '../../../src/core/calendar/day';
import type { Period } from '../../../src/core/calendar/period';
import { type Funnel, funnel } from '../../../src/core/funnel/funnel';
import type { FunnelBasis } from '../../../src/core/funnel/funnel-step';
import { buildJourneys } from '../../../src/core/funnel/journeys';
import { memberCounts } from '../../../src/core/funnel/member-counts';
import { tally } from '../../../src/core/funnel/tally';
import { END_OPEN } from '../../../src/core/funnel/unit-ends';
import { metricIndex, STAGES_CANDIDATE, STAGES_CLIENT } from '../../../src/core/metrics/catalogue';

const YEAR = 2026;
const ids = ['registration', 'first_meeting', 'application_consent', 'document_submitted', 'offer_accepted', 'joined'];
const eventOf = fc.record({
  month: fc.integer({ min: 1, max: 6 }),
  day: fc.integer({ min: 1, max: 28 }),
  metric: fc.constantFrom(...ids, 'client_visit', 'revenue'),
  member: fc.constantFrom('', '佐藤', '田中', '鈴木'),
  candidate: fc.constantFrom('', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6'),
  job: fc.constantFrom('', 'A', 'B'),
  count: fc.integer({ min: 0, max: 5 }),
});
type Made = { readonly month: number } & Record<string, unknown> & Parameters<typeof add>[1];
const endOf = fc.record({
  candidate: fc.constantFrom('C1', 'C2', 'C3', 'C4'),
  job: fc.constantFrom('', 'A', 'B'),
  kind: fc.constantFrom('hired' as const, 'rejected' as const, 'withdrawn' as const, 'open' as const),
});

function add(
  builder: ActivityBuilder,
  e: { month: number; day: number; metric: string; member: string; candidate: string; job: string; count: number },
): void {
  builder.event({
    day: dayOf(YEAR, e.month, e.day),
    metric: metricIndex(e.metric),
    member: e.member,
    candidate: e.candidate,
    job: e.job,
    count: e.candidate === '' ? e.count : 1,
  });
}

const sheet = fc
  .tuple(fc.array(eventOf, { minLength: 1, maxLength: 60 }), fc.array(endOf, { maxLength: 6 }))
  .map(([events, ends]) => {
    const builder = new ActivityBuilder();
    for (const name of ['佐藤', '田中', '鈴木'])
      builder.event({ day: dayOf(YEAR, 1, 1), metric: metricIndex('study_roleplay'), member: name });
    for (const event of events as Made[]) add(builder, event);
    for (const end of ends) builder.end(end);
    return builder.build(dayOf(YEAR, 6, 30));
  });

const month = (m: number): Period => ({
  first: monthStart(YEAR * 12 + m - 1),
  last: monthStart(YEAR * 12 + m) - 1,
  grain: 'month',
});
const wholeYear: Period = { first: dayOf(YEAR, 1, 1), last: dayOf(YEAR, 12, 31), grain: 'year' };
const each = (activity: Activity): MemberSelection[] => [
  ...activity.members.map((_, at) => oneMember(activity, at)),
  unnamedMember(activity),
];
const sum = (rows: number[][]) => rows[0]!.map((_, at) => rows.reduce((total, row) => total + row[at]!, 0));

function countsOf(
  activity: Activity,
  period: Period | undefined,
  selection: MemberSelection,
  basis: FunnelBasis,
): number[] | undefined {
  const made = funnel(activity, period, selection, basis);
  if ('missing' in made) return undefined;
  return (made as Funnel).blocks.flatMap((block) => block.steps.map((step) => step.count));
}

test('counts add up over members and over months', () => {
  fc.assert(
    fc.property(sheet, (activity) => {
      const whole = Array.from(tally(activity, periodWindow(wholeYear), everyone(activity)));
      const byMember = each(activity).map((one) => Array.from(tally(activity, periodWindow(wholeYear), one)));
      const byMonth = [1, 2, 3, 4, 5, 6].map((at) =>
        Array.from(tally(activity, periodWindow(month(at)), everyone(activity))),
      );
      expect(sum(byMember)).toEqual(whole);
      expect(sum(byMonth)).toEqual(whole);
    }),
  );
});

test('KPI_MEMBERS: rows add up to the total, and agree with each member alone', () => {
  const metrics = [...ids, 'client_visit', 'revenue'].map(metricIndex);
  fc.assert(
    fc.property(sheet, (activity) => {
      const table = memberCounts(activity, metrics, month(3));
      expect(sum(table.rows.map((row) => [...row.counts]))).toEqual(table.total);
      for (const { member, counts } of table.rows) {
        const one = member < 0 ? unnamedMember(activity) : oneMember(activity, member);
        const alone = tally(activity, periodWindow(month(3)), one);
        expect(counts).toEqual(metrics.map((metric) => alone[metric]));
      }
    }),
  );
});

test.each<FunnelBasis>(['period', 'cohort', 'byStage', 'completed'])(
  'basis %s: the funnel of a union is the sum, over members and over months',
  (basis) => {
    fc.assert(
      fc.property(sheet, (activity) => {
        const whole = countsOf(activity, wholeYear, everyone(activity), basis);
        if (whole === undefined || whole.length === 0) return;
        expect(sum(each(activity).map((one) => countsOf(activity, wholeYear, one, basis)!))).toEqual(whole);
        const months = [1, 2, 3, 4, 5, 6].map((at) => countsOf(activity, month(at), everyone(activity), basis)!);
        expect(sum(months)).toEqual(whole);
      }),
    );
  },
);

test('a cohort never exceeds what entered, never rises along the funnel, and 完了 holds no open unit', () => {
  fc.assert(
    fc.property(sheet, (activity) => {
      const journeys = buildJourneys(activity);
      const cohort = countsOf(activity, undefined, everyone(activity), 'cohort');
      if (journeys === undefined || cohort === undefined) return;
      expect(cohort[0]).toBeLessThanOrEqual(journeys.length);
      for (let at = 1; at < cohort.length; at++) expect(cohort[at]!).toBeLessThanOrEqual(cohort[at - 1]!);
      const finished = Array.from(journeys.state).filter((state) => state !== END_OPEN).length;
      const completed = countsOf(activity, undefined, everyone(activity), 'completed');
      if (completed !== undefined) {
        expect(completed[0]!).toBeLessThanOrEqual(finished);
        completed.forEach((count, at) => {
          expect(count).toBeLessThanOrEqual(cohort[at]!);
        });
      }
    }),
  );
});

test('repeats count once: doubling every row leaves the unit bases as they are and doubles the period', () => {
  fc.assert(
    fc.property(fc.array(eventOf, { minLength: 1, maxLength: 40 }), (events) => {
      const made = (times: number) => {
        const builder = new ActivityBuilder();
        for (let round = 0; round < times; round++) for (const event of events as Made[]) add(builder, event);
        return builder.build(dayOf(YEAR, 6, 30));
      };
      const [once, twice] = [made(1), made(2)];
      for (const basis of ['cohort', 'byStage'] as const)
        expect(countsOf(twice, month(3), everyone(twice), basis)).toEqual(
          countsOf(once, month(3), everyone(once), basis),
        );
      const single = countsOf(once, month(3), everyone(once), 'period')!;
      expect(countsOf(twice, month(3), everyone(twice), 'period')).toEqual(single.map((count) => count * 2));
    }),
  );
});

test('the order of rows is irrelevant', () => {
  fc.assert(
    fc.property(fc.array(eventOf, { minLength: 1, maxLength: 40 }), (events) => {
      const made = (list: readonly Made[]) => {
        const builder = new ActivityBuilder();
        for (const event of list) add(builder, event);
        return builder.build(dayOf(YEAR, 6, 30));
      };
      const [there, back] = [made(events as Made[]), made([...(events as Made[])].reverse())];
      for (const basis of ['period', 'cohort', 'byStage'] as const)
        expect(countsOf(there, month(2), everyone(there), basis)).toEqual(
          countsOf(back, month(2), everyone(back), basis),
        );
    }),
  );
});

test('every candidate and client stage of the catalogue is shown once, in order', () => {
  const builder = new ActivityBuilder();
  for (const metric of [...STAGES_CLIENT, ...STAGES_CANDIDATE].reverse())
    builder.event({ day: dayOf(YEAR, 3, 1), metric });
  const activity = builder.build(dayOf(YEAR, 6, 30));
  const made = funnel(activity, undefined, everyone(activity), 'period') as Funnel;
  expect(made.blocks.map((block) => block.steps.map((step) => step.metric))).toEqual([
    [...STAGES_CANDIDATE],
    [...STAGES_CLIENT],
  ]);
});
