import type { Text } from '../language';

export type MetricKind = 'activity' | 'milestone' | 'outcome' | 'rate' | 'money' | 'time';
export type ControlClass = 'controllable' | 'leading' | 'uncontrollable';
export type Track = 'candidate' | 'client';
export type Role = 'CA' | 'RA' | 'both' | 'marketing';

/** One entry of the metric catalogue. Metrics are passed around as their index in `METRICS`. */
export interface Metric {
  readonly id: string;
  readonly label: Text;
  readonly role: Role;
  readonly track: Track;
  readonly kind: MetricKind;
  /** Catalogue unit: count, messages, %, ratio, JPY, minutes, days, hours, score. */
  readonly unit: string;
  /** Position along its track; `undefined` where it belongs to no stage. */
  readonly order: number | undefined;
  readonly control: ControlClass;
  readonly reason: Text;
  readonly spellings: Readonly<Record<'ja' | 'en', readonly string[]>>;
  /** Metric ids, best first. Empty for metrics that need none. */
  readonly replacements: readonly string[];
  /** For rates: metric ids of the counts it is made of, where the catalogue has them. */
  readonly numerator: string | undefined;
  readonly denominator: string | undefined;
  /** The question that leads from this metric to a controllable one. */
  readonly question: Text | undefined;
  /** A rate to watch (never to target) beside this count: 応募数 ↔ 書類通過率. */
  readonly partner: string | undefined;
  /** A level (有効求人数): the last value of a period counts, never the sum. */
  readonly stock: boolean;
  readonly higherIsBetter: boolean;
}
