import { METRICS } from '../metrics/catalogue';
import type { Column, ColumnUse } from './column';
import { looksLikeName } from './name-like';

/** Whether a column's figures could say how often something was done: no money, duration, rate or forecast. */
export function saysHowOften({ use, holds, head }: Column): boolean {
  if (use !== 'value' || holds !== 'count' || head.side === 'plan') return false;
  const kind = head.label.kind === 'metric' ? METRICS[head.label.metric]!.kind : undefined;
  return kind !== 'money' && kind !== 'time' && kind !== 'rate';
}

/** Beside activities of named people or companies, figures under an unknown heading (所要時間) are no counts. */
export function settleFigures(columns: readonly Column[]): void {
  const has = (use: ColumnUse): boolean => columns.some((column) => column.use === use);
  if (!has('metric') || !has('date')) return;
  const unknown = columns.filter(isUnknownFigure);
  const acts = has('candidate') || has('client') || has('job');
  if (!acts && unknown.length !== 1) return;
  for (const column of unknown) {
    if (!acts && !has('member') && looksLikeName(column.head.other)) continue;
    column.use = 'attribute';
    // An empty column holds no figures.
    column.why = column.profile.number > 0 ? 'figures' : '';
  }
}

function isUnknownFigure({ use, holds, fixed, head }: Column): boolean {
  return (
    use === 'value' &&
    holds === 'count' &&
    !fixed &&
    head.role === undefined &&
    head.label.kind === 'unknown' &&
    head.other !== '' &&
    head.period === undefined &&
    head.total === undefined
  );
}
