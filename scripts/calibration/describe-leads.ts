import {
  APPLICATION,
  drawLeadCase,
  INTERVIEW,
  judgeJobsOnce,
  judgeOnce,
  type LeadCase,
  type LeadWorld,
  MEETING,
  relatedByRanksAlone,
  simulateMonths,
} from './leads';
import { seeded } from './random';
import { markdownTable, percent, Tally } from './tables';

const RUNS = 1500;
const POWER_RUNS = 300;

const WORLDS: readonly (readonly [LeadWorld, string])[] = [
  ['none', 'no relation at all'],
  ['months', 'good and bad months common to the team'],
  ['volume', 'pure volume, constant shares'],
  ['common', 'both from the earlier stage, not through each other'],
  ['busy', 'full and thin months of a member, all counts follow'],
  ['joiners', 'pure volume, members who come and go'],
];

/** Leading metrics: how often 関係あり is said where there is nothing but volume, months and luck. */
export function describeLeads(): string {
  return `## Leading metrics (KPI_LEAD)

Simulated agencies: 1 to 20 members, 8 to 36 months, meetings → applications → interviews → acceptances, members of
different size, up to 70 % of cases coming on a month later. **None of the metrics leads in any way that volume, months
and luck do not make.** At most 5 % may be called 関係あり.

${nulls()}

The last column is what the rank correlations alone would say of interviews (the one shown, and the partial one with
applications taken out, both intervals above 0): see the decision record on leading metrics for why they cannot be
enough. By member and by job, pure volume:

${otherUnits()}

**Power** (by month, interviews): how many applications become interviews depends on how the member works that month
(spread on the log scale), and interviews keep their worth. 20 meetings a month each, 30 % of cases a month late,
months common to the team (spread 0.2).

${power()}

By job, where jobs differ in how many applications become interviews (spread 0.6, eight applications a job): ${jobPower()}
`;
}

function nulls(): string {
  const rows = WORLDS.map(([world, label], at) => {
    const random = seeded(20_260_410 + at);
    const tally = new Tally();
    for (let run = 0; run < RUNS; run++) {
      for (const { metric, verdict } of judgeOnce(random, drawLeadCase(random, world)).rows) {
        tally.add(String(metric), verdict === 'related');
        if (metric === INTERVIEW) tally.add('inverse', verdict === 'inverse');
      }
      const setting = drawLeadCase(random, world);
      if (setting.members > 1) tally.add('ranks', relatedByRanksAlone(simulateMonths(random, setting)));
    }
    const share = (kind: number | string) => percent(tally.share(String(kind)));
    return [label, share(MEETING), share(APPLICATION), share(INTERVIEW), share('inverse'), share('ranks')];
  });
  const heading = ['関係あり where nothing is', 'meetings', 'applications', 'interviews', '逆向き', 'ranks alone'];
  return markdownTable(heading, rows);
}

function otherUnits(): string {
  const random = seeded(20_260_420);
  const tally = new Tally();
  for (let run = 0; run < RUNS; run++) {
    for (const world of ['none', 'volume'] as const) {
      const setting = { ...drawLeadCase(random, world), members: [8, 12, 20, 40][run % 4]! };
      for (const { metric, verdict } of judgeOnce(random, setting, 'member').rows) {
        if (metric === INTERVIEW) tally.add(world, verdict === 'related');
      }
    }
    for (const { metric, verdict } of judgeJobsOnce(random, [20, 60, 200][run % 3]!, 'volume').rows) {
      if (metric === INTERVIEW) tally.add('job', verdict === 'related');
    }
  }
  return markdownTable(
    ['関係あり where nothing is', 'interviews'],
    [
      ['by member (8 to 40), no relation', percent(tally.share('none'))],
      ['by member (8 to 40), pure volume', percent(tally.share('volume'))],
      ['by job (20 to 200), pure volume', percent(tally.share('job'))],
    ],
  );
}

function power(): string {
  const random = seeded(20_260_421);
  const spreads = [0.3, 0.5, 0.8];
  const rows = [
    [3, 12],
    [3, 24],
    [5, 12],
    [5, 24],
    [8, 12],
    [8, 24],
    [8, 36],
    [20, 24],
  ].map(([members, months]) => [
    `${members} members, ${months} months`,
    ...spreads.map((spread) => {
      const setting: LeadCase = {
        world: 'real',
        members: members!,
        months: months!,
        perMonth: 20,
        spread,
        late: 0.3,
        monthEffect: 0.2,
      };
      const tally = new Tally();
      for (let run = 0; run < POWER_RUNS; run++) {
        const row = judgeOnce(random, setting).rows.find(({ metric }) => metric === INTERVIEW);
        tally.add('', row?.verdict === 'related');
      }
      return percent(tally.share(''), 0);
    }),
  ]);
  return markdownTable(['', ...spreads.map((spread) => `spread ${spread}`)], rows);
}

function jobPower(): string {
  const random = seeded(20_260_422);
  return [20, 60, 200]
    .map((jobs) => {
      const tally = new Tally();
      for (let run = 0; run < POWER_RUNS; run++) {
        const row = judgeJobsOnce(random, jobs, 'real').rows.find(({ metric }) => metric === INTERVIEW);
        tally.add('', row?.verdict === 'related');
      }
      return `${percent(tally.share(''), 0)} of ${jobs} jobs`;
    })
    .join(', ')
    .concat('.');
}
