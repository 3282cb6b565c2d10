import type { ControlClass, Metric, MetricKind, Role, Track } from './metric';

/**
 * One metric as it stands in the catalogue files: id; traits; label ja; label en; the reason; further
 * spellings ja; further spellings en; and what only some metrics have.
 * Traits are words: kind, control class, position along the track (a number), and what differs from
 * "CA, candidate, count, higher is better": `RA client`, a unit, `lower`, `stock`. Spellings are joined by `|`; the
 * labels count as spellings and are not repeated.
 */
export type MetricRow = readonly [
  id: string,
  traits: string,
  labelJa: string,
  labelEn: string,
  reason: Pair,
  spellingsJa: string,
  spellingsEn: string,
  more?: MetricExtras,
];

/** One text: Japanese, English. */
export type Pair = readonly [ja: string, en: string];

export interface MetricExtras {
  /** Ids, best first, parted by spaces. */
  readonly instead?: string;
  /** The question that leads to a controllable metric. */
  readonly ask?: Pair;
  /** `numerator/denominator`; the numerator is empty where the catalogue has no such count. */
  readonly of?: string;
  /** Id of the rate to watch beside this count. */
  readonly partner?: string;
}

const UNITS = new Set(['messages', '%', 'ratio', 'JPY', 'minutes', 'days', 'hours', 'score']);
const KINDS = new Set(['activity', 'milestone', 'outcome', 'rate', 'money', 'time']);
const CONTROLS = new Set(['controllable', 'leading', 'uncontrollable']);

/** Spells a row out as a `Metric`. */
export function metricOfRow(row: MetricRow): Metric {
  const [id, traits, ja, en, reason, spellingsJa, spellingsEn, more = {}] = row;
  const words = traits.split(' ');
  const one = (set: Set<string>) => words.find((word) => set.has(word));
  const order = words.find((word) => /^\d+$/.test(word));
  const [numerator, denominator] = (more.of ?? '').split('/');
  const role: Role = (['RA', 'both', 'marketing'] as const).find((word) => words.includes(word)) ?? 'CA';
  const track: Track = words.includes('client') ? 'client' : 'candidate';
  return {
    id,
    label: { ja, en },
    role,
    track,
    kind: one(KINDS) as MetricKind,
    unit: one(UNITS) ?? 'count',
    order: order === undefined ? undefined : Number(order),
    control: one(CONTROLS) as ControlClass,
    reason: { ja: reason[0], en: reason[1] },
    spellings: { ja: split(spellingsJa, '|'), en: split(spellingsEn, '|') },
    replacements: split(more.instead ?? '', ' '),
    numerator: numerator || undefined,
    denominator: denominator || undefined,
    question: more.ask && { ja: more.ask[0], en: more.ask[1] },
    partner: more.partner,
    stock: words.includes('stock'),
    higherIsBetter: !words.includes('lower'),
  };
}

function split(text: string, separator: string): readonly string[] {
  return text === '' ? [] : text.split(separator);
}
