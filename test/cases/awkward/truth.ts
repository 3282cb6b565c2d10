import type { Day } from '../../../src/core/calendar/day';
import { monthOf } from './spelling';

export interface CountTruth {
  readonly member: string;
  readonly month: string;
  readonly metric: string;
  readonly count: number;
}

export interface MoneyTruth {
  readonly member: string;
  readonly month: string;
  readonly metric: string;
  readonly value: number;
}

/** A cell or row that must be named in KPI_ISSUES, since it is not taken at face value. */
export interface ReportTruth {
  /** 1-based in the range. */
  readonly row: number;
  /** Text of the cell; '' where the row as a whole is meant. */
  readonly value: string;
  readonly why: string;
}

/** Metrics that are sums of money, and levels of which the last one in a month counts. */
const MONEY: ReadonlySet<string> = new Set(['revenue', 'gross_profit', 'avg_fee', 'forecast_yomi', 'refund_amount']);
const LEVELS: ReadonlySet<string> = new Set(['active_jobs', 'active_candidates']);

/**
 * What a sheet says, worked out while it is being drawn: every cell that stands for something that happened is
 * added here by the code that writes the cell, and by nothing else.
 */
export class Truth {
  private readonly sums = new Map<string, number>();
  private readonly levels = new Map<string, { day: Day; value: number }>();
  private readonly targetRows: { member: string; month: string; metric: string; target: number }[] = [];
  readonly reports: ReportTruth[] = [];
  readonly nonDataRows: Record<string, string> = {};

  /** `when`: a day, or a month as `2026-04`. */
  count(member: string, when: Day | string, metric: string, count = 1): void {
    if (LEVELS.has(metric)) throw new Error(`${metric} is a level: use level()`);
    if (count === 0) return;
    const key = keyOf(member, when, metric);
    this.sums.set(key, (this.sums.get(key) ?? 0) + count);
  }

  /** A level counts only where no later one stands in the same month. */
  level(member: string, day: Day, metric: string, value: number): void {
    const key = keyOf(member, day, metric);
    const known = this.levels.get(key);
    if (known === undefined || known.day <= day) this.levels.set(key, { day, value });
  }

  target(member: string, month: string, metric: string, target: number): void {
    this.targetRows.push({ member, month, metric, target });
  }

  report(row: number, value: string, why: string): void {
    this.reports.push({ row, value, why });
  }

  nonData(row: number, what: string): void {
    this.nonDataRows[String(row)] = what;
  }

  /** The truth of a sheet that holds both. */
  static sum(first: Truth, second: Truth): Truth {
    const both = new Truth();
    for (const one of [first, second]) {
      for (const [key, value] of one.sums) both.sums.set(key, (both.sums.get(key) ?? 0) + value);
      both.targetRows.push(...one.targetRows);
    }
    return both;
  }

  counts(): CountTruth[] {
    return this.rows(this.sums)
      .filter((row) => !MONEY.has(row.metric))
      .map(({ value, ...row }) => ({ ...row, count: value }));
  }

  money(): MoneyTruth[] {
    return this.rows(this.sums).filter((row) => MONEY.has(row.metric));
  }

  stocks(): MoneyTruth[] {
    return this.rows(new Map([...this.levels].map(([key, { value }]) => [key, value])));
  }

  targets(): readonly { member: string; month: string; metric: string; target: number }[] {
    return this.targetRows;
  }

  private rows(from: ReadonlyMap<string, number>): MoneyTruth[] {
    return [...from.keys()].sort().map((key) => {
      const [member, month, metric] = key.split('|');
      return { member: member!, month: month!, metric: metric!, value: from.get(key)! };
    });
  }
}

function keyOf(member: string, when: Day | string, metric: string): string {
  return `${member}|${typeof when === 'string' ? when : monthOf(when)}|${metric}`;
}
