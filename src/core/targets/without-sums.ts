import type { Period } from '../calendar/period';
import { type PeriodContext, parsePeriod } from '../calendar/period-grammar';
import { totalWord } from '../layout/total-words';
import { remember } from '../metrics/remember';
import { isFrequency, type Target } from './target';

/** Targets without those that only sum up others: 通期 below its quarters, 全体 beside the people it adds together. */
export function withoutSums(targets: readonly Target[], context: PeriodContext): Target[] {
  const sums = new Set<Target>();
  periodSums(targets, context, sums);
  peopleSums(targets, sums);
  return sums.size === 0 ? [...targets] : targets.filter((target) => !sums.has(target));
}

/** 通期 below the quarters it sums up is no target of its own; a lone yearly target is. */
function periodSums(targets: readonly Target[], context: PeriodContext, sums: Set<Target>): void {
  const spans = new Map<string, Period | undefined>();
  const groups = new Map<string, Map<string, Target[]>>();
  for (const target of targets) {
    const { period, metric } = target;
    if (metric === undefined || target.value === undefined || period === '' || isFrequency(period)) continue;
    if (!spans.has(period)) spans.set(period, parsePeriod(period, context));
    if (spans.get(period) === undefined) continue;
    const key = `${target.member} ${metric} ${target.column}`;
    const group = groups.get(key) ?? new Map<string, Target[]>();
    group.set(period, [...(group.get(period) ?? []), target]);
    groups.set(key, group);
  }
  for (const group of groups.values()) {
    const periods = [...group.keys()].map((period) => ({ period, span: spans.get(period)! }));
    const lengths = periods.map(({ span }) => span.last - span.first);
    const longest = Math.max(...lengths);
    if (Math.min(...lengths) === longest) continue;
    for (const { period, span } of periods) {
      const length = span.last - span.first;
      if (length < longest / 4) continue;
      const inner = periods.filter((other) => other.span.first >= span.first && other.span.last <= span.last);
      if (inner.length > 2 && inner.some((other) => other.span.last - other.span.first < length))
        for (const target of group.get(period)!) sums.add(target);
    }
  }
}

/**
 * 全体 or Team may be a goal of its own, or the sum of the rows above it (the columns beside it): a sum where all its
 * figures are those of the people before it added up.
 */
function peopleSums(targets: readonly Target[], sums: Set<Target>): void {
  const counted = targets.filter(({ metric, value }) => metric !== undefined && value !== undefined);
  const isWhole = remember((member) => totalWord(member)?.kind === 'sum');
  if (!counted.some(({ member }) => isWhole(member))) return;
  for (const [line, across] of [
    ['row', 'column'],
    ['column', 'row'],
  ] as const) {
    const sorted = [...counted].sort((a, b) => a[line] - b[line]);
    const all = new Added(across);
    let since = new Added(across);
    for (let from = 0; from < sorted.length; ) {
      let to = from + 1;
      while (to < sorted.length && sorted[to]![line] === sorted[from]![line]) to++;
      const people = sorted.slice(from, to);
      const group = people.filter(({ member }) => isWhole(member));
      if (all.explains(group) || since.explains(group)) for (const target of group) sums.add(target);
      if (group.length > 0) since = new Added(across);
      for (const target of people) {
        if (isWhole(target.member)) continue;
        all.add(target);
        since.add(target);
      }
      from = to;
    }
  }
}

/** Figures of people added up, for each metric and period and each column (or row) they stand in. */
class Added {
  private readonly known = new Map<string, { sum: number; people: number }>();

  constructor(private readonly across: 'row' | 'column') {}

  private keyOf(target: Target): string {
    return `${target[this.across]} ${target.metric} ${target.period}`;
  }

  add(target: Target): void {
    const known = this.known.get(this.keyOf(target));
    if (known === undefined) this.known.set(this.keyOf(target), { sum: target.value!, people: 1 });
    else {
      known.sum += target.value!;
      known.people++;
    }
  }

  /** Whether these are sums of at least two people each; a figure of which there is nothing to add up (a rate) is no proof. */
  explains(group: readonly Target[]): boolean {
    let proofs = 0;
    for (const target of group) {
      const found = this.known.get(this.keyOf(target));
      if (found === undefined || found.people < 2) continue;
      if (Math.abs(found.sum - target.value!) > 1e-9 * Math.abs(found.sum)) return false;
      proofs++;
    }
    return proofs > 0;
  }
}
