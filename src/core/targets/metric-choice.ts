import { METRICS } from '../metrics/catalogue';
import type { Track } from '../metrics/metric';
import { normaliseName } from '../parse/name';
import type { Settings } from '../settings/settings';
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

  choose(candidates: readonly number[], member: string): number {
    if (candidates.length === 1) return candidates[0]!;
    let fitting = candidates;
    if (new Set(candidates.map((metric) => METRICS[metric]!.track)).size > 1) {
      for (const metric of candidates) this.doubtful.add(metric);
      const track = this.trackFor(member);
      fitting = candidates.filter((metric) => METRICS[metric]!.track === track);
    }
    return fitting.find((metric) => !this.held.has(metric)) ?? fitting[0]!;
  }

  private trackFor(member: string): Track {
    const known = this.trackOf.get(normaliseName(member));
    if (known !== undefined) return known;
    return /(?:^|[^a-z])ra(?:$|[^a-z])|企業担当|法人/iu.test(member) ? 'client' : this.sheetTrack;
  }

  /**
   * Learns from a first reading which members work with clients and which with candidates.
   *
   * @returns whether a second reading may choose otherwise
   */
  learn(targets: readonly Target[]): boolean {
    if (this.doubtful.size === 0) return false;
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

function majority(metrics: readonly number[]): Track | undefined {
  const clients = metrics.filter((metric) => METRICS[metric]!.track === 'client').length;
  if (clients * 2 === metrics.length) return undefined;
  return clients * 2 > metrics.length ? 'client' : 'candidate';
}
