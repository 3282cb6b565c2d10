import { AMBIGUOUS_LABELS } from './ambiguous-labels';
import { allSpellings, findMetricId, METRICS, metricIndex } from './catalogue';
import { KEY_DEPTHS, metricKeys, plainLabel, spellingKeys } from './metric-key';

export { nearestMetrics } from './nearest-metrics';

export type LabelMatch =
  | { readonly kind: 'metric'; readonly metric: number }
  /** Settled by context; most usual first. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly number[] }
  | { readonly kind: 'unknown' };

const UNKNOWN: LabelMatch = { kind: 'unknown' };

interface LabelIndex {
  /** By depth of the key (0 = as written): key → metrics. */
  readonly spelled: readonly Map<string, readonly number[]>[];
  readonly ambiguous: Map<string, readonly number[]>;
}

let labelIndex: LabelIndex | undefined;

function buildIndex(): LabelIndex {
  const spelled = Array.from({ length: KEY_DEPTHS }, () => new Map<string, readonly number[]>());
  METRICS.forEach((metric, index) => {
    for (const spelling of allSpellings(index)) {
      spellingKeys(spelling).forEach((key, depth) => {
        // A key of depth d is also found by looser keys of other labels.
        for (let at = depth; at < KEY_DEPTHS; at++) addTo(spelled[at]!, key, index);
      });
    }
    addTo(spelled[0]!, metric.id.replace(/_/g, ''), index);
  });
  const ambiguous = new Map<string, readonly number[]>();
  for (const { label, candidates } of AMBIGUOUS_LABELS) {
    const keys = metricKeys(label);
    const metrics = candidates.map(metricIndex);
    for (const key of keys.slice(0, 3)) if (!ambiguous.has(key)) ambiguous.set(key, metrics);
  }
  return { spelled, ambiguous };
}

function addTo(map: Map<string, readonly number[]>, key: string, metric: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [metric]);
  else if (!known.includes(metric)) map.set(key, [...known, metric]);
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
    const found = index.spelled[depth]!.get(key);
    if (found === undefined) continue;
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
