import { METRICS } from '../metrics/catalogue';
import type { Track } from '../metrics/metric';
import { normaliseName } from '../parse/name';
import type { Settings } from '../settings/settings';
import { settleByNeighbours } from './neighbours';
import type { SheetText } from './sheet-text';
import type { Target } from './target';

/**
 * Settles labels with several meanings by what else the sheet names: a meaning that has a label of its own here is not
 * meant; the calls of somebody whose other targets are about clients are calls to clients.
 */
export class MetricChoice {
  /** Metrics that some label of the sheet names without doubt. */
  private readonly held = new Set<number>();
  /** Meanings between which the track decides. */
  private readonly doubtful = new Set<number>();
  private readonly trackOf = new Map<string, Track>();
  private readonly sheetTrack: Track;
  /** By label: how often each meaning was told by its neighbours, and the one told most often. */
  private readonly votes = new Map<string, Map<number, number>>();
  private readonly usual = new Map<string, number>();

  constructor(sheet: SheetText, settings: Settings) {
    for (let row = 0; row < sheet.grid.length; row++) {
      for (let column = 0; column < sheet.width; column++) {
        const { candidates } = sheet.at(row, column).head;
        if (candidates?.length === 1) this.held.add(candidates[0]!);
      }
    }
    this.sheetTrack = majority([...this.held]) ?? 'candidate';
    for (const { member, role } of settings.teams) {
      if (role === 'RA') this.trackOf.set(normaliseName(member), 'client');
      if (role === 'CA') this.trackOf.set(normaliseName(member), 'candidate');
    }
  }

  /**
   * Labels in the order in which they stand: each takes the meaning that fits between its neighbours. Where they do not
   * tell, it means what the same label means elsewhere in the sheet.
   */
  settle(labels: readonly (readonly number[] | undefined)[]): (readonly number[] | undefined)[] {
    return settleByNeighbours(labels).map(({ candidates, sure }) => {
      if (candidates === undefined || candidates.length < 2) return candidates;
      const key = keyOf(candidates);
      if (sure) {
        const votes = this.votes.get(key) ?? new Map<number, number>();
        votes.set(candidates[0]!, (votes.get(candidates[0]!) ?? 0) + 1);
        this.votes.set(key, votes);
        return candidates;
      }
      const usual = this.usual.get(key);
      return usual === undefined ? candidates : [usual, ...candidates.filter((metric) => metric !== usual)];
    });
  }

  /** @param desk the role a block is headed by (RA), for rows that name nobody */
  choose(candidates: readonly number[], member: string, desk = ''): number {
    if (candidates.length === 1) return candidates[0]!;
    let fitting = candidates;
    if (new Set(candidates.map((metric) => METRICS[metric]!.track)).size > 1) {
      for (const metric of candidates) this.doubtful.add(metric);
      const track = this.trackFor(member, desk);
      fitting = candidates.filter((metric) => METRICS[metric]!.track === track);
    }
    return fitting.find((metric) => !this.held.has(metric)) ?? fitting[0]!;
  }

  private trackFor(member: string, desk: string): Track {
    return this.trackOf.get(normaliseName(member)) ?? trackIn(member) ?? trackIn(desk) ?? this.sheetTrack;
  }

  /**
   * Learns from a first reading which members work with clients and which with candidates.
   *
   * @returns whether a second reading may choose otherwise
   */
  learn(targets: readonly Target[]): boolean {
    for (const [key, votes] of this.votes)
      this.usual.set(key, [...votes].reduce((best, one) => (one[1] > best[1] ? one : best))[0]);
    if (this.doubtful.size === 0) return this.usual.size > 0;
    const byMember = new Map<string, number[]>();
    for (const { member, metric } of targets) {
      if (metric === undefined || member === '' || this.doubtful.has(metric)) continue;
      const key = normaliseName(member);
      byMember.set(key, [...(byMember.get(key) ?? []), metric]);
    }
    for (const [member, metrics] of byMember) {
      const track = majority(metrics);
      if (track !== undefined && !this.trackOf.has(member)) this.trackOf.set(member, track);
    }
    return true;
  }
}

/** The side of the work that a role or head line speaks of. */
export function trackIn(text: string): Track | undefined {
  if (/(?:^|[^a-z])ra(?:$|[^a-z])|企業担当|法人|求人開拓/iu.test(text)) return 'client';
  return /(?:^|[^a-z])ca(?:$|[^a-z])|求職者担当|キャリアアドバイザー/iu.test(text) ? 'candidate' : undefined;
}

function keyOf(candidates: readonly number[]): string {
  return [...candidates].sort((a, b) => a - b).join();
}

function majority(metrics: readonly number[]): Track | undefined {
  const clients = metrics.filter((metric) => METRICS[metric]!.track === 'client').length;
  if (clients * 2 === metrics.length) return undefined;
  return clients * 2 > metrics.length ? 'client' : 'candidate';
}
