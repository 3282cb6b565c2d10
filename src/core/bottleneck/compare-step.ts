import { normalCdf } from '../statistics/normal';
import { stratifiedExactTest, type TwoGroups } from '../statistics/stratified-exact-test';
import type { StepCells, StepTable } from './step-table';

/** Fewer cases of the member, or of those compared with, are not judged. */
export const CASES_MIN = 5;

export interface Share {
  readonly successes: number;
  readonly n: number;
}

/** One member's step beside what it is compared with. `p` values are one-sided, for "the member's share is lower". */
export interface StepComparison {
  readonly now: Share;
  /** The member's own six months before; `p` undefined where there is too little to compare. */
  readonly own: Share & { readonly p: number | undefined };
  /** The rest of the team in the same months. */
  readonly team: Share & { readonly p: number | undefined };
}

/**
 * Compares one member (row `member + 1`) at one step with the own months before and with the others in the same period.
 *
 * *Team*: exact test within months, so that a good month in which others had more cases explains nothing.
 * *Own past*: a fall has to be one of the member's own. If everybody fell in the same months, it is the market; so the
 * own share has to be lower than before (exact test) and the distance to the others has to have grown as well (log odds
 * against the others, each month weighted as the member's cases). Without others there is only the first half.
 *
 * Cost: months × width of the exact distribution.
 */
export function compareStep(table: StepTable, member: number): StepComparison {
  const comparisons = table.views.map((cells) => compareView(table, cells, member));
  const [first] = comparisons;
  // A claim has to hold however it is counted: the largest p of all views.
  const worst = (pick: (comparison: StepComparison) => number | undefined): number | undefined => {
    const all = comparisons.map(pick);
    return all.some((p) => p === undefined) ? undefined : Math.max(...(all as number[]));
  };
  return {
    now: first!.now,
    own: { ...first!.own, p: worst(({ own }) => own.p) },
    team: { ...first!.team, p: worst(({ team }) => team.p) },
  };
}

function compareView(table: StepTable, cells: StepCells, member: number): StepComparison {
  const strata = strataOf(table, cells, member);
  const history = strata.slice(0, table.historyMonths);
  const period = strata.slice(table.historyMonths);
  const now = sumOf(period, 'own');
  const before = sumOf(history, 'own');
  const others = sumOf(period, 'other');
  const effect = table.designEffect;
  const enough = entries(now, table) >= CASES_MIN;
  const team = enough && entries(others, table) >= CASES_MIN ? stratifiedExactTest(scale(period, effect)) : undefined;
  let own: number | undefined;
  if (enough && entries(before, table) >= CASES_MIN) {
    const fall = { ...now, otherSuccesses: before.successes, otherN: before.n };
    own = stratifiedExactTest(scale([fall], effect));
    if (others.n > 0) own = Math.max(own, distanceGrew(period, history, effect));
  }
  return {
    now: shown(now, table),
    own: { ...shown(before, table), p: own },
    team: { ...shown(others, table), p: team },
  };
}

/** The member against everybody else, month by month. */
function strataOf(table: StepTable, cells: StepCells, member: number): TwoGroups[] {
  return Array.from(cells.allN, (allN, month) => {
    const own = (member + 1) * table.months + month;
    const n = cells.n[own]!;
    const successes = cells.successes[own]!;
    return { n, successes, otherN: allN - n, otherSuccesses: cells.allSuccesses[month]! - successes };
  });
}

/**
 * Cases that hang together weigh less: all counts divided by the design effect. The exact test wants whole cases, so
 * what one month loses by rounding is carried into the next.
 */
function scale(strata: readonly TwoGroups[], effect: number): readonly TwoGroups[] {
  if (effect === 1) return strata;
  const own = new Shrinking(effect);
  const other = new Shrinking(effect);
  return strata.map((stratum) => {
    const mine = own.next(stratum.successes, stratum.n);
    const theirs = other.next(stratum.otherSuccesses, stratum.otherN);
    return { n: mine.n, successes: mine.successes, otherN: theirs.n, otherSuccesses: theirs.successes };
  });
}

class Shrinking {
  private seen: Share = { n: 0, successes: 0 };
  private given: Share = { n: 0, successes: 0 };

  constructor(private readonly effect: number) {}

  next(successes: number, n: number): Share {
    this.seen = { n: this.seen.n + n, successes: this.seen.successes + successes };
    const wholeN = Math.floor(this.seen.n / this.effect) - this.given.n;
    const wanted = Math.round(this.seen.successes / this.effect) - this.given.successes;
    const share = { n: wholeN, successes: Math.max(0, Math.min(wholeN, wanted)) };
    this.given = { n: this.given.n + share.n, successes: this.given.successes + share.successes };
    return share;
  }
}

function sumOf(strata: readonly TwoGroups[], which: 'own' | 'other'): Share {
  let n = 0;
  let successes = 0;
  for (const stratum of strata) {
    n += which === 'own' ? stratum.n : stratum.otherN;
    successes += which === 'own' ? stratum.successes : stratum.otherSuccesses;
  }
  return { n, successes };
}

function entries({ n, successes }: Share, table: StepTable): number {
  return table.isTotals ? n - successes : n;
}

function shown(share: Share, table: StepTable): Share {
  return { successes: share.successes, n: entries(share, table) };
}

/**
 * One-sided p-value for "against the others, the member stands lower now than before": the difference of two log odds
 * ratios over its standard error. Half a case is added to each cell (Haldane 1956, Annals of Human Genetics 20, 309), which keeps few cases
 * from claiming. 1 where one of the two times has no month with both.
 */
function distanceGrew(period: readonly TwoGroups[], history: readonly TwoGroups[], effect: number): number {
  const now = distance(period);
  const before = distance(history);
  if (now === undefined || before === undefined) return 1;
  return normalCdf((now.logOdds - before.logOdds) / Math.sqrt(effect * (now.variance + before.variance)));
}

function distance(strata: readonly TwoGroups[]): { logOdds: number; variance: number } | undefined {
  const both = strata.filter((stratum) => stratum.n > 0 && stratum.otherN > 0);
  if (both.length === 0) return undefined;
  const own = sumOf(both, 'own');
  let expected = 0;
  let variance = 0;
  for (const { n, otherN, otherSuccesses } of both) {
    const weight = n / own.n;
    const share = (otherSuccesses + 0.5) / (otherN + 1);
    expected += weight * share;
    variance += (weight * weight * share * (1 - share)) / (otherN + 1);
  }
  const through = own.successes + 0.5;
  const left = own.n - own.successes + 0.5;
  return {
    logOdds: Math.log(through / left) - Math.log(expected / (1 - expected)),
    variance: 1 / through + 1 / left + variance / (expected * (1 - expected)) ** 2,
  };
}
