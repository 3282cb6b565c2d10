import type { Language } from '../language';
import { allSpellings, METRICS } from './catalogue';
import { metricKeys } from './metric-key';

interface Profile {
  readonly metric: number;
  readonly language: Language;
  /** How many pairs it has. */
  readonly pairs: number;
}

interface ProfileIndex {
  readonly profiles: readonly Profile[];
  /** By pair: the profiles that hold it. */
  readonly byPair: ReadonlyMap<string, readonly number[]>;
}

let index: ProfileIndex | undefined;

/** Pairs of neighbouring characters, ends included, so that short labels compare too. */
function pairsOf(key: string): ReadonlySet<string> {
  const padded = `^${key}$`;
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < padded.length; at++) pairs.add(padded.slice(at, at + 2));
  return pairs;
}

function buildProfiles(): ProfileIndex {
  const profiles: Profile[] = [];
  const byPair = new Map<string, number[]>();
  METRICS.forEach((metric, at) => {
    const english = new Set([metric.label.en, ...metric.spellings.en]);
    for (const spelling of allSpellings(at)) {
      const pairs = pairsOf(metricKeys(spelling).slice(-2)[0] ?? '');
      for (const pair of pairs) {
        const holders = byPair.get(pair);
        if (holders === undefined) byPair.set(pair, [profiles.length]);
        else holders.push(profiles.length);
      }
      profiles.push({ metric: at, language: english.has(spelling) ? 'en' : 'ja', pairs: pairs.size });
    }
  });
  return { profiles, byPair };
}

/** Below this share of common character pairs an offer would be noise; Latin words share more pairs by chance. */
const LEAST_LIKENESS = { ja: 0.3, en: 0.45 };

/**
 * The catalogue entries whose spellings look most like `text`, best first: what to offer where a label is unknown.
 * Likeness is the Dice coefficient of character pairs (Dice 1945, Ecology 26:297), 2·|A∩B| ÷ (|A|+|B|); spellings in
 * `language` win ties. Empty where nothing is alike.
 */
export function nearestMetrics(text: string, language: Language, most = 3): number[] {
  index ??= buildProfiles();
  const wanted = pairsOf(metricKeys(text).slice(-2)[0] ?? '');
  if (wanted.size <= 2) return [];
  const common = new Map<number, number>();
  for (const pair of wanted) {
    for (const at of index.byPair.get(pair) ?? []) common.set(at, (common.get(at) ?? 0) + 1);
  }
  const best = new Map<number, number>();
  for (const [at, count] of common) {
    const profile = index.profiles[at]!;
    const likeness = (2 * count) / (wanted.size + profile.pairs) + (profile.language === language ? 1e-6 : 0);
    if (likeness >= LEAST_LIKENESS[profile.language] && likeness > (best.get(profile.metric) ?? 0))
      best.set(profile.metric, likeness);
  }
  return [...best]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most)
    .map(([metric]) => metric);
}
