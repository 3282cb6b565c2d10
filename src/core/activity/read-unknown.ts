import { nearestMetrics } from '../metrics/nearest-metrics';
import { isDeskWork } from './read-desk-work';
import type { ReadState } from './read-state';

/** Labels that name no metric, each with its places: reported once, with the nearest entries of the catalogue. */
export class UnknownLabels {
  private readonly labels = new Map<string, { rows: number[]; column: number; count: number; period: boolean }>();

  /** @param period whether the label is a month or day over the figures: what is missing is the metric's name */
  add(label: string, row: number, column: number, period = false): void {
    const known = this.labels.get(label);
    if (known === undefined) this.labels.set(label, { rows: [row], column, count: 1, period });
    else {
      known.count++;
      if (known.rows[known.rows.length - 1] !== row) known.rows.push(row);
    }
  }

  /** One issue for each row of each label: alike issues become one line where they are shown. */
  report(state: ReadState): void {
    // Thirty days across are one complaint, not thirty.
    let first = '';
    for (const [label, { rows, column, count, period }] of this.labels) {
      if (period) {
        if (first === '') first = label;
        for (const row of rows) state.issue('metric-unnamed', row, column, first);
        continue;
      }
      const none = isDeskWork(label);
      const nearest = none ? '' : nearestMetrics(label, state.language).join(',');
      const values = { label, count, nearest };
      for (const row of rows) state.issue(none ? 'no-event' : 'unknown-label', row, column, label, values);
    }
  }
}
