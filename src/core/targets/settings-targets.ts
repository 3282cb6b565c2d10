import { METRICS } from '../metrics/catalogue';
import { foldText } from '../parse/text';
import type { Settings } from '../settings/settings';
import { amountsIn, conditionOf, inUnitOf } from './amounts';
import { frequencyIn } from './frequency';
import { scopeIn } from './scope-words';
import { FRACTION, type Target } from './target';

/**
 * The settings' 目標 rows as targets, so that they are judged like those of a target sheet. A row whose metric is
 * unknown keeps its text; one without a number is left out.
 *
 * @param metricOf the metric a text means in this file
 */
export function settingsTargets(settings: Settings, metricOf: (text: string) => number | undefined): Target[] {
  const teams = new Set(settings.teams.map(({ team }) => team));
  return settings.targets.flatMap((row): Target[] => {
    const metric = metricOf(row.metric);
    const text = foldText(row.value);
    const amount = amountsIn(text)[0];
    if (amount === undefined) return [];
    const known = metric === undefined ? undefined : inUnitOf(metric, amount);
    const rate = metric !== undefined && METRICS[metric]!.kind === 'rate';
    return [
      {
        member: row.member,
        period: frequencyIn(row.period) ?? row.period,
        metric,
        text: row.metric,
        condition: metric === undefined ? '>=' : conditionOf(text, metric, known!.value, amount.kind),
        value: known?.value ?? amount.value,
        unit: rate ? FRACTION : (known?.unit ?? amount.unit),
        scope: scopeIn(row.member) ?? (row.member !== '' && teams.has(row.member) ? 'team' : 'individual'),
        watched: false,
        row: row.row,
        column: 0,
      },
    ];
  });
}
