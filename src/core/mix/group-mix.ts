import { type Activity, NONE } from '../activity/activity';
import { CANDIDATE_TRACK, TRACK_BIT } from '../activity/select';
import { stagePosition } from '../funnel/stages';
import { stratifiedExactTest, type TwoGroups } from '../statistics/stratified-exact-test';
import { compareMix, type MixComparison } from './compare-mix';

/** A column of the sheet within which a difference between members vanishes or turns. */
export interface GroupMixWarning extends MixComparison {
  readonly heading: string;
}

export interface GroupMix {
  /** Headings by which it was looked at (職種, 媒体 …); empty: the sheet has none, so a mix cannot be told. */
  readonly looked: readonly string[];
  readonly warnings: readonly GroupMixWarning[];
}

/** What chance gives more often than this is no difference to explain. */
const CHANCE = 0.05;

/**
 * Members with much of a metric against those with little: do their candidates come to the outcome more often, and is
 * that still so within job type, source, client …? The members are parted at the middle of their totals; a candidate
 * belongs to the member of its first event. Only a difference that chance does not explain is worth a warning.
 *
 * Cost: one pass over the events, then candidates × attributes.
 *
 * @param metric what the members are parted by
 * @param outcome metric index as the sheet keeps it; later stages count as reached too
 */
export function memberMix(activity: Activity, metric: number, outcome: number): GroupMix {
  const looked = activity.attributes.map(({ heading }) => heading);
  if (looked.length === 0 || activity.candidates.length === 0) return { looked, warnings: [] };
  const { owner, reached } = candidates(activity, outcome);
  const much = membersWithMuch(activity, metric);
  const pooled = strataOf(owner, reached, much, undefined, 0);
  // Fewer successes among those with little is what the comparison of members would show.
  const turned = pooled.map(swapped);
  if (stratifiedExactTest(turned) > CHANCE) return { looked, warnings: [] };
  const warnings = activity.attributes.flatMap(({ heading, values, ofCandidate }) => {
    const comparison = compareMix(strataOf(owner, reached, much, ofCandidate, values.length));
    return comparison === undefined || comparison.verdict === 'stays' ? [] : [{ heading, ...comparison }];
  });
  return { looked, warnings };
}

function candidates(activity: Activity, outcome: number): { owner: Int32Array; reached: Uint8Array } {
  const { events } = activity;
  const owner = new Int32Array(activity.candidates.length).fill(NONE);
  const reached = new Uint8Array(activity.candidates.length);
  const end = stagePosition(outcome);
  for (let at = 0; at < events.length; at++) {
    const candidate = events.candidate[at]!;
    if (candidate === NONE) continue;
    const metric = events.metric[at]!;
    if (owner[candidate] === NONE && (TRACK_BIT[metric]! & CANDIDATE_TRACK) !== 0)
      owner[candidate] = events.member[at]!;
    const position = stagePosition(metric);
    if (metric === outcome || (end !== undefined && position !== undefined && position >= end)) reached[candidate] = 1;
  }
  return { owner, reached };
}

/** By member index: 1 for those above the middle of the totals of all who have any. */
function membersWithMuch({ events, members }: Activity, metric: number): Uint8Array {
  const totals = new Float64Array(members.length);
  for (let at = 0; at < events.length; at++) {
    if (events.metric[at] === metric && events.member[at] !== NONE) totals[events.member[at]!]! += events.count[at]!;
  }
  const sorted = Array.from(totals)
    .filter((total) => total > 0)
    .sort((a, b) => a - b);
  const middle = sorted.length === 0 ? 0 : (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
  return Uint8Array.from(totals, (total) => (total > middle ? 1 : 0));
}

/** The two groups in each kind; kind 0 holds the candidates of no known kind. */
function strataOf(
  owner: Int32Array,
  reached: Uint8Array,
  much: Uint8Array,
  kinds: Int32Array | undefined,
  count: number,
): TwoGroups[] {
  const strata = Array.from({ length: count + 1 }, () => ({ n: 0, successes: 0, otherN: 0, otherSuccesses: 0 }));
  for (let candidate = 0; candidate < owner.length; candidate++) {
    if (owner[candidate] === NONE) continue;
    const stratum = strata[(kinds?.[candidate] ?? NONE) + 1]!;
    if (much[owner[candidate]!] === 1) {
      stratum.n++;
      stratum.successes += reached[candidate]!;
    } else {
      stratum.otherN++;
      stratum.otherSuccesses += reached[candidate]!;
    }
  }
  return strata;
}

function swapped({ n, successes, otherN, otherSuccesses }: TwoGroups): TwoGroups {
  return { n: otherN, successes: otherSuccesses, otherN: n, otherSuccesses: successes };
}
