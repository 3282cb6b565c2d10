import { AMBIGUOUS_LABELS } from './ambiguous-labels';
import { allSpellings, findMetricId, METRICS, metricIndex } from './catalogue';
import { metricKeys, plainLabel, spellingKeys } from './metric-key';

export { nearestMetrics } from './nearest-metrics';

export type LabelMatch =
  | { readonly kind: 'metric'; readonly metric: number }
  /** Settled by context; most usual first. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly number[] }
  | { readonly kind: 'unknown' };

const UNKNOWN: LabelMatch = { kind: 'unknown' };

/** A metric that a key names, and the strictest depth at which one of its spellings has that key. */
interface Named {
  readonly metric: number;
  depth: number;
}

interface LabelIndex {
  readonly spelled: ReadonlyMap<string, readonly Named[]>;
  readonly ambiguous: ReadonlyMap<string, readonly number[]>;
}

let labelIndex: LabelIndex | undefined;

function buildIndex(): LabelIndex {
  const spelled = new Map<string, Named[]>();
  METRICS.forEach((metric, index) => {
    for (const spelling of allSpellings(index)) {
      spellingKeys(spelling).forEach((key, depth, keys) => {
        if (key !== keys[depth - 1]) addTo(spelled, key, index, depth);
      });
    }
    addTo(spelled, metric.id.replace(/_/g, ''), index, 0);
  });
  const ambiguous = new Map<string, readonly number[]>();
  for (const { label, candidates } of AMBIGUOUS_LABELS) {
    const keys = metricKeys(label);
    const metrics = candidates.map(metricIndex);
    for (const key of keys.slice(0, 3)) if (!ambiguous.has(key)) ambiguous.set(key, metrics);
  }
  return { spelled, ambiguous };
}

function addTo(spelled: Map<string, Named[]>, key: string, metric: number, depth: number): void {
  const named = spelled.get(key);
  const known = named?.find((one) => one.metric === metric);
  if (named === undefined) spelled.set(key, [{ metric, depth }]);
  else if (known === undefined) named.push({ metric, depth });
  else known.depth = Math.min(known.depth, depth);
}

/**
 * What a key of some depth names: a key that a spelling has at a stricter depth is found by looser ones, too, and the
 * strictest speak alone (一次面接完了 is 一次面接 as it is written, not 一面).
 */
function namedBy({ spelled }: LabelIndex, key: string, depth: number): number[] {
  const found = (spelled.get(key) ?? []).filter((named) => named.depth <= depth);
  const strictest = Math.min(...found.map((named) => named.depth));
  return found.filter((named) => named.depth === strictest).map(({ metric }) => metric);
}

const LOOKS_LIKE_RATE = /率|割合|比率|rate|ratio|conversion|[%％]/iu;
const ACHIEVEMENT = /(?:達成率|達成度|進捗率|目標比|予算比|計画比|対目標|対予算|対予)$/u;

/**
 * The metric a label names, in either language, whatever its width, brackets, numbering, unit or 数/件数 ending.
 * It says what a label is about, not whether it is a target, an actual or a running total (面談数（目標） → 面談).
 * A rate never matches a count. 予定, リスケ, キャンセル, 社内 … are none of the events they are written with.
 */
export function matchLabel(text: string): LabelMatch {
  labelIndex ??= buildIndex();
  const index = labelIndex;
  const byId = findMetricId(text.trim().toLowerCase());
  if (byId !== undefined) return { kind: 'metric', metric: byId };
  const keys = metricKeys(text);
  if (keys.length === 0) return UNKNOWN;
  const rate = LOOKS_LIKE_RATE.test(plainLabel(text));
  for (let depth = 0; depth < keys.length; depth++) {
    const key = keys[depth]!;
    const listed = index.ambiguous.get(key);
    if (listed !== undefined) return { kind: 'ambiguous', candidates: listed };
    const found = namedBy(index, key, depth);
    const fitting =
      depth === 0 ? found : found.filter((metric) => isRate(metric) === rate || isSpelledWithRate(metric));
    if (fitting.length === 1) return { kind: 'metric', metric: fitting[0]! };
    if (fitting.length > 1) return { kind: 'ambiguous', candidates: fitting };
  }
  if (ACHIEVEMENT.test(keys[0]!)) return { kind: 'metric', metric: metricIndex('budget_achievement') };
  return UNKNOWN;
}

function isRate(metric: number): boolean {
  return METRICS[metric]!.kind === 'rate';
}

/** A few counts are written as rates too (面接前対策率): their spellings say so themselves. */
function isSpelledWithRate(metric: number): boolean {
  return !isRate(metric) && METRICS[metric]!.spellings.ja.some((spelling) => spelling.endsWith('率'));
}
