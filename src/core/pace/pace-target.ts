import type { Period } from '../calendar/period';
import type { Frequency, TargetScope } from '../targets/target';

/** A target as pace needs it: read from the target sheet, from columns beside actuals, or from the settings. */
export interface PaceTarget {
  /** As written: a name, 各自, 全員, a team. */
  readonly member: string;
  readonly scope: TargetScope;
  /** A period of its own, or how often it comes round; `''` where nothing is said: then it is for the period asked. */
  readonly period: Period | Frequency | '';
  /** Metric index. */
  readonly metric: number;
  readonly comparison: '>=' | '<=';
  readonly value: number;
  /** Later sources win: beside actuals, target sheet, settings. */
  readonly source: 'activity' | 'targets' | 'settings';
}

export const SOURCE_RANK = { activity: 0, targets: 1, settings: 2 } as const;
