import { type Activity, UNDATED } from '../activity/activity';
import { everyone, type MemberSelection, selectMember, TRACK_BIT } from '../activity/select';
import { type PeriodWindow, periodWindow } from '../activity/select-period';
import { type Day, monthIndex } from '../calendar/day';
import type { Period } from '../calendar/period';
import { finishedMonths } from '../calendar/period-steps';
import { type TallyOptions, tally, tallyByMember } from '../funnel/tally';
import { type LeadRow, leadEvidence } from '../lead/lead';
import { METRICS } from '../metrics/catalogue';
import type { MetricKind } from '../metrics/metric';
import { planFromCounts } from '../plan/plan';
import { workBack } from '../plan/work-back';
import type { Settings } from '../settings/settings';
import { replacementsOf } from './check-targets';
import type { Target } from './target';
import type { EvidenceOf, FirstValue, LinkEvidence, UsualCount } from './target-evidence';

const HISTORY_MONTHS = 6;

/**
 * Evidence from an activity sheet: whether what can be moved goes with results here, and how much of it a result would
 * take. Links are judged once, ratios once for each metric and member; the answers for each target are then looked up.
 */
export function inHouseEvidence(activity: Activity, settings: Settings, asOf: Day): EvidenceOf {
  let links: { outcome: number; byMetric: ReadonlyMap<number, LeadRow> } | undefined;
  const linkOf = (metric: number): LinkEvidence | undefined => {
    if (links === undefined) {
      const { outcome, rows } = leadEvidence(activity, settings);
      links = { outcome, byMetric: new Map(rows.map((row) => [row.metric, row])) };
    }
    const { outcome, byMetric } = links;
    const row = movable(metric)
      .map((candidate) => byMetric.get(candidate))
      .find((found) => found !== undefined && found.reason !== 'after');
    if (row === undefined) return undefined;
    return { metric: row.metric, outcome, verdict: row.verdict, n: row.n, low: row.low, high: row.high, row };
  };
  const ratios = new RatioBook(activity, settings, asOf);
  return (metric, member, target) => {
    // More calls after the start do not bring placements: for what should become less, no link with them is looked for.
    const link = METRICS[metric]!.higherIsBetter ? linkOf(metric) : undefined;
    const first = firstValue(ratios, metric, member, target);
    const usual = METRICS[metric]!.kind === 'rate' && flagged(metric) ? ratios.usual(metric, member) : undefined;
    return link === undefined && first === undefined && usual === undefined ? undefined : { link, first, usual };
  };
}

/** Decided by others, and wanted high: a metric that is to be replaced by what brings it about. */
function flagged(metric: number): boolean {
  return METRICS[metric]!.control === 'uncontrollable' && METRICS[metric]!.higherIsBetter;
}

function isCount(kind: MetricKind): boolean {
  return kind === 'activity' || kind === 'milestone' || kind === 'outcome';
}

function movable(metric: number): readonly number[] {
  return METRICS[metric]!.control === 'uncontrollable' ? replacementsOf(metric) : [metric];
}

/** How many of a stage stand behind the outcomes of a member's, or the team's, last six finished months. */
interface Ratio {
  readonly metric: number;
  readonly outcomes: number;
  readonly n: number;
  /** For money: the amount of one outcome. */
  readonly fee: number | undefined;
  readonly whose: FirstValue['whose'];
}

/** All counts come from one pass over the events, by member and metric. */
class RatioBook {
  private readonly known = new Map<string, Ratio | undefined>();
  private readonly counts = new Map<string, Float64Array>();
  private byMember: Float64Array | undefined;
  private firstDays: Float64Array | undefined;
  private readonly months: Period;
  private readonly window: PeriodWindow;
  private readonly options: TallyOptions;

  constructor(
    private readonly activity: Activity,
    private readonly settings: Settings,
    asOf: Day,
  ) {
    this.options = { unique: settings.basis.people === 'unique' };
    this.months = finishedMonths(HISTORY_MONTHS, asOf);
    this.window = periodWindow(this.months);
  }

  of(metric: number, member: string): Ratio | undefined {
    const key = `${metric} ${member}`;
    if (!this.known.has(key)) {
      const selection = selectMember(member, this.activity, this.settings);
      this.known.set(key, 'unknown' in selection ? undefined : this.read(metric, selection, 'member'));
    }
    return this.known.get(key);
  }

  team(metric: number): Ratio | undefined {
    const key = `${metric}`;
    if (!this.known.has(key)) this.known.set(key, this.read(metric, everyone(this.activity), 'team'));
    return this.known.get(key);
  }

  /** What a member has of the first replacement that the sheet counts for them; `undefined` where there is none. */
  usual(metric: number, member: string): UsualCount | undefined {
    const selection = selectMember(member, this.activity, this.settings);
    if ('unknown' in selection || selection.kind !== 'member') return undefined;
    const counts = this.countsOf(selection);
    const found = replacementsOf(metric).find((one) => isCount(METRICS[one]!.kind) && counts[one]! > 0);
    return found === undefined ? undefined : { metric: found, n: counts[found]!, months: this.monthsOf(selection) };
  }

  /** Finished months of the window in which the member was there, from the month of their first event on. */
  private monthsOf({ accepts }: MemberSelection): number {
    this.firstDays ??= firstDayByMember(this.activity);
    const first = this.firstDays.reduce(
      (least, day, row) => (accepts[row] === 0 ? least : Math.min(least, day)),
      Infinity,
    );
    const { first: opens, last } = this.months;
    return monthIndex(last) - monthIndex(Math.max(opens, Math.min(first, last))) + 1;
  }

  /** Whoever is asked for, from the one tally by member; only people counted once (実人数) and RA shares need their own. */
  private countsOf(selection: MemberSelection): Float64Array {
    const shared = !selection.byRa && (selection.kind === 'member' || this.options.unique !== true);
    if (shared) return this.sumOf(selection);
    const key = `${selection.kind} ${selection.label}`;
    let counts = this.counts.get(key);
    if (counts === undefined) {
      counts = tally(this.activity, this.window, selection, this.options);
      this.counts.set(key, counts);
    }
    return counts;
  }

  private sumOf({ accepts }: MemberSelection): Float64Array {
    const width = METRICS.length;
    this.byMember ??= tallyByMember(
      this.activity,
      this.window,
      METRICS.map((_, metric) => metric),
      this.options,
    );
    const sum = new Float64Array(width);
    accepts.forEach((tracks, row) => {
      for (let metric = 0; tracks !== 0 && metric < width; metric++)
        if ((tracks & TRACK_BIT[metric]!) !== 0) sum[metric]! += this.byMember![row * width + metric]!;
    });
    return sum;
  }

  private read(metric: number, selection: MemberSelection, whose: Ratio['whose']): Ratio | undefined {
    const made = planFromCounts(this.countsOf(selection), this.activity, metric, 1, this.settings);
    if ('problem' in made) return undefined;
    const line = replacementsOf(metric)
      .map((id) => made.lines.find((one) => one.metric === id))
      .find((found) => found !== undefined);
    return line && { metric: line.metric, outcomes: made.outcomes, n: line.n, fee: made.fee, whose };
  }
}

/** The day of the first dated event of each member, by index + 1; `Infinity` where there is none. */
function firstDayByMember({ events, members }: Activity): Float64Array {
  const first = new Float64Array(members.length + 1).fill(Infinity);
  for (let at = 0; at < events.length; at++) {
    const [row, day] = [events.member[at]! + 1, events.day[at]!];
    if (day !== UNDATED && day < first[row]!) first[row] = day;
  }
  return first;
}

/** Only a result that is a count or an amount can be worked back; a rate has no "how many". */
function firstValue(ratios: RatioBook, metric: number, member: string, target: Target): FirstValue | undefined {
  const { kind } = METRICS[metric]!;
  if (!flagged(metric) || kind === 'rate' || kind === 'time') return undefined;
  if (target.value === undefined || target.value <= 0 || target.metric !== metric) return undefined;
  let refused: FirstValue | undefined;
  for (const ratio of [ratios.of(metric, member), ratios.team(metric)]) {
    if (ratio === undefined) continue;
    const { needed, low, high } = workBack(target.value / (ratio.fee ?? 1), ratio.outcomes, ratio.n);
    const first = { metric: ratio.metric, needed, low, high, n: ratio.n, whose: ratio.whose };
    if (needed !== undefined) return first;
    refused ??= first;
  }
  return refused;
}
