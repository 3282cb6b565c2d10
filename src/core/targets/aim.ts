import { achievedIn, isAchievement } from './judged-metric';
import type { PeriodReader } from './period-pieces';
import type { Frequency, Target, TargetScope } from './target';

/** What one part of a sentence aims at. What it does not say itself is left open for the table around it. */
export interface Aim {
  readonly text: string;
  readonly metric: number | undefined;
  readonly achievementOf: number | undefined;
  readonly condition: Target['condition'];
  readonly value: number | undefined;
  /** As written; empty where none is. */
  readonly unit: string;
  readonly frequency: Frequency | undefined;
  /** Code of a period named in the sentence itself. */
  readonly period: string | undefined;
  readonly scope: TargetScope | undefined;
  readonly watched: boolean;
  /** Whose it is, where the sentence itself names somebody (佐藤：…). */
  readonly owner?: string | undefined;
  /** 今月15件 is for one month, 月15件 for every one. */
  readonly once: boolean;
  /** The metric of a part that only gives a reason (面接通過率が低いので): what a bare number behind it is about. */
  readonly about?: number;
}

/** What the table says of a sentence in one of its cells. */
export interface SentenceContext {
  /** The metric of its row or column. */
  readonly metric: number | undefined;
  readonly achievementOf?: number | undefined;
  readonly periods: PeriodReader;
  /** Settles a word with two meanings (架電数). */
  readonly choose: (candidates: readonly number[]) => number;
  /** The settings' own name for a metric. */
  readonly mapped?: (text: string) => number | 'ignore' | undefined;
  /** It stands in a row of somebody's own. */
  readonly ofPerson?: boolean;
}

/** What a 達成率 is the achievement of, where the words around it say so (売上達成率, 面談の達成率), or else its row. */
export function achievementBase(
  metric: number,
  text: string,
  { choose, achievementOf }: Pick<SentenceContext, 'choose' | 'achievementOf'>,
): number | undefined {
  const named = achievedIn(text, metric);
  return named === undefined ? (isAchievement(metric) ? achievementOf : undefined) : choose(named);
}
