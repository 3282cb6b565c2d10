import { monthIndex } from '../calendar/day';
import { METRICS } from '../metrics/catalogue';
import { type Events, NONE, UNDATED } from './activity';

/** A figure of a person (`NONE`: everybody's) in a month index. */
export interface Place {
  readonly member: number;
  readonly month: number;
  readonly metric: number;
  readonly count: number;
}

/** One text for each person, month and metric. */
export function keyOf({ member, month, metric }: Omit<Place, 'count'>): string {
  return `${member} ${month} ${metric}`;
}

/** Where an event counts; `undefined` for levels, money and what has no date. */
export function placeOf(events: Events, at: number): Place | undefined {
  const metric = events.metric[at]!;
  const day = events.day[at]!;
  if (day === UNDATED || METRICS[metric]!.stock || METRICS[metric]!.kind === 'money') return undefined;
  return { member: events.member[at]!, month: monthIndex(day), metric, count: events.count[at]! };
}

/** The months that single acts are added up over to be compared with a figure without a date. */
export const ALL_MONTHS = -1;

/** Sums of single acts by member, month and metric, for everybody together, and over all months. */
export class ActSums {
  private readonly sums = new Map<string, number>();
  private readonly kept = new Set<string>();
  readonly months = new Set<number>([ALL_MONTHS]);

  add(events: Events, at: number): void {
    const place = placeOf(events, at);
    if (place === undefined) return;
    const { member, metric, count } = place;
    for (const month of [place.month, ALL_MONTHS]) {
      this.kept.add(`${month} ${metric}`);
      this.months.add(month);
      for (const who of member === NONE ? [NONE] : [member, NONE]) {
        const key = keyOf({ member: who, month, metric });
        this.sums.set(key, (this.sums.get(key) ?? 0) + count);
      }
    }
  }

  get(key: string): number | undefined {
    return this.sums.get(key);
  }

  /** Whether the acts have this metric of this person at all: else a table about it says nothing again. */
  knows({ member, metric }: Pick<Place, 'member' | 'metric'>): boolean {
    return this.sums.has(keyOf({ member, month: ALL_MONTHS, metric }));
  }

  /** Whether the acts have this metric at all in this month. */
  keeps(month: number, metric: number): boolean {
    return this.kept.has(`${month} ${metric}`);
  }
}
