import type { Activity } from '../activity/activity';
import { metricInSheet } from '../activity/select-metric';
import type { Grid } from '../grid/cell';
import { matchLabel } from '../metrics/match-label';
import { normaliseLabel } from '../parse/label';
import type { Settings } from '../settings/settings';

/** Longer texts are sentences, whose words the target reader weighs itself. */
const LABEL_LENGTH_MOST = 30;

/**
 * The settings with the labels of a target sheet that have several meanings added, where the activity sheet keeps just
 * one of them: 応募 in the targets is what 応募 is in the activity. What the settings say already stands.
 *
 * Cost: each distinct text once.
 */
export function withMeaningsOfActivity(grid: Grid, activity: Pick<Activity, 'metrics'>, settings: Settings): Settings {
  const metrics = new Map(settings.metrics);
  const seen = new Set<string>();
  for (const row of grid) {
    for (const cell of row) {
      if (typeof cell !== 'string' || cell === '' || cell.length > LABEL_LENGTH_MOST || seen.has(cell)) continue;
      seen.add(cell);
      const match = matchLabel(cell);
      const key = normaliseLabel(cell);
      if (match.kind !== 'ambiguous' || metrics.has(key)) continue;
      const kept = match.candidates.filter((metric) =>
        activity.metrics.includes(metricInSheet(metric, activity, settings)),
      );
      if (kept.length === 1) metrics.set(key, kept[0]!);
    }
  }
  return { ...settings, metrics };
}
