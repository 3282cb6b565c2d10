import { findsLowStep } from './power';
import { seeded } from './random';
import { type Agency, drawAgency, namesAStep, reviewOnce } from './reviews';
import { markdownTable, percent, Tally } from './tables';

const REVIEWS = 10_000;
const POWER_RUNS = 1000;

/** Bottleneck: false alarms where nothing differs, and how often a halved share is found. */
export function describeReviews(): string {
  return `## Stumbling steps (bottleneck)

A review looks at eight steps, each against the member's own six months before and against the others in the same
period: sixteen comparisons, one family, corrected with Holm's method. It names a step when a corrected value is at most
5 %. Agencies are drawn at random: 1 to 12 members, 5 to 40 new candidates a month each, months good or bad for the
whole team (spread 0, 0.3, 0.6 on the log-odds scale), busy and quiet members, a review month that ended up to five
weeks ago or is still running, so that cases are fresh and unfinished. **No member differs from any other.** At most
5 % of the reviews may name a step.

${falseAlarms()}

The same from monthly totals, where no case can be followed, and for pages that show a whole team (a false alarm is any
step of any member):

${otherFalseAlarms()}

**Power**: the member comes through 20 % of the time instead of 40 %. n = cases in the step; the columns are the cases
in each comparison (own six months; the others in the period). ${POWER_RUNS} reviews of eight steps each.

${power(false)}

The same where the member was always like that, so that only the others can show it:

${power(true)}
`;
}

function falseAlarms(): string {
  const random = seeded(20_260_401);
  const tally = new Tally();
  for (let at = 0; at < REVIEWS; at++) {
    const agency = drawAgency(random);
    const named = namesAStep(reviewOnce(random, agency));
    for (const kind of kindsOf(agency)) tally.add(kind, named);
  }
  const kinds = [
    'all',
    ...[1, 2, 3, 5, 8, 12].map(membersKind),
    ...[5, 15, 40].map((cases) => `${cases} candidates a month`),
    ...[0, 0.3, 0.6].map((spread) => `months spread ${spread}`),
    ...[1, 3].map(periodKind),
    'period still running',
  ];
  const rows = kinds.map((kind) => [kind, String(tally.n(kind)), percent(tally.share(kind))]);
  return markdownTable(['reviews without any difference', 'number', 'name a step'], rows);
}

const membersKind = (members: number) => (members === 1 ? 'one member alone' : `${members} members`);
const periodKind = (months: number) => (months === 1 ? 'period of one month' : `period of ${months} months`);

function kindsOf(agency: Agency): string[] {
  return [
    'all',
    membersKind(agency.members),
    `${agency.perMonth} candidates a month`,
    `months spread ${agency.monthEffect}`,
    periodKind(agency.reviewMonths),
    ...(agency.daysAfter < 0 ? ['period still running'] : []),
  ];
}

function otherFalseAlarms(): string {
  const random = seeded(20_260_402);
  const rows = (['totals', 'team'] as const).map((kind) => {
    const tally = new Tally();
    for (let at = 0; at < (kind === 'totals' ? 4000 : 1500); at++) {
      const agency = drawAgency(random);
      tally.add('all', namesAStep(reviewOnce(random, { ...agency, daysAfter: Math.max(0, agency.daysAfter) }, kind)));
    }
    const label = kind === 'totals' ? 'member, monthly totals only' : 'whole team, cases followed';
    return [label, String(tally.n('all')), percent(tally.share('all'))];
  });
  return markdownTable(['reviews without any difference', 'number', 'name a step'], rows);
}

function power(always: boolean): string {
  const random = seeded(20_260_403);
  const comparisons = [50, 100, 200, 500];
  const rows = [10, 20, 30, 50, 100, 200].map((n) => [
    `n = ${n}`,
    ...comparisons.map((comparison) => {
      const tally = new Tally();
      const setting = { n, comparison, shareNow: 0.2, shareElse: 0.4, always };
      for (let at = 0; at < POWER_RUNS; at++) tally.add('', findsLowStep(random, setting));
      return percent(tally.share(''), 0);
    }),
  ]);
  return markdownTable(['', ...comparisons.map((comparison) => `${comparison} each`)], rows);
}
