import type { Activity } from '../../src/core/activity/activity';
import { ActivityBuilder } from '../../src/core/activity/activity-builder';
import { dayOf, monthStart } from '../../src/core/calendar/day';
import { metricIndex } from '../../src/core/metrics/catalogue';

export interface AgencyNames {
  readonly members: readonly [string, string];
  readonly candidate: (number: number) => string;
  readonly job: (number: number) => string;
}
const NAMES: AgencyNames = {
  members: ['佐藤 健太', '田中 彩'],
  candidate: (number) => `求職 花子${number}`,
  job: (number) => `架空商事${number % 7}`,
};

const id = metricIndex;

/**
 * Eight months of two members up to August 2026, forty candidates a month each, half of whose CVs pass; in July one in
 * `lowEvery` of the first member's does. Everything is done long before `asOf` looks at it.
 */
export function agency({ lowEvery = 2, names = NAMES, asOf = dayOf(2026, 8, 31) } = {}): Activity {
  const builder = new ActivityBuilder();
  let number = 0;
  for (let month = 0; month < 7; month++) {
    const start = monthStart(2026 * 12 + month);
    for (const [at, member] of names.members.entries()) {
      for (let one = 0; one < 40; one++) {
        const candidate = names.candidate(++number);
        const job = names.job(number);
        const day = start + (one % 20);
        const event = (metric: string, later: number) =>
          builder.event({ day: day + later, metric: id(metric), member, candidate, job });
        event('document_submitted', 0);
        const every = at === 0 && month === 6 ? lowEvery : 2;
        if (one % every !== 0) continue;
        event('document_passed', 3);
        if (one % 4 === 0) event('first_interview_set', 5);
      }
    }
  }
  return builder.build(asOf);
}

/** One member, one month, hardly anything. */
export function beginner(asOf = dayOf(2026, 7, 31)): Activity {
  const builder = new ActivityBuilder();
  for (let one = 0; one < 5; one++) {
    const named = { member: '新人 未来', candidate: `求職 太郎${one}`, job: '架空商事' };
    builder.event({ day: dayOf(2026, 7, 1 + one), metric: id('first_interview_held'), ...named });
    if (one === 0) builder.event({ day: dayOf(2026, 7, 8), metric: id('first_interview_passed'), ...named });
  }
  return builder.build(asOf);
}
