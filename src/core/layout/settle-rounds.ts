import type { Column } from './column';
import { headKey } from './head-key';
import { hasRounds } from './round-words';

/**
 * 面接日 beside 面接種別 (一次, 二次, 最終), or 面接 under 活動 beside 回: which round each row is, is said by a column of its own.
 * Such a table is a log of interviews, whatever the heading of its date is called.
 */
export function settleRounds(columns: readonly Column[]): void {
  const rounds = columns.find(isRounds);
  if (rounds === undefined) return;
  const activity = columns.find((column) => column !== rounds && column.use === 'metric' && !isRounds(column));
  if (activity !== undefined) {
    if (!columns.some(({ use }) => use === 'aspect')) rounds.use = 'aspect';
    return;
  }
  const stages = columns.filter(({ use, holds }) => use === 'value' && holds === 'stage-date');
  const [date] = stages;
  if (date === undefined || stages.length > 1 || date.fixed || !hasRounds(date.head.text)) return;
  rounds.use = 'metric';
  rounds.inferred = true;
  rounds.roundsOf = headKey(date.head.text).replace(/(?:実施)?(?:年月日|日時|日付|日程|日|date|at|on)$/, '');
  date.use = 'date';
  for (const column of columns) if (column.use === 'metric' && column !== rounds) column.use = 'attribute';
}

function isRounds({ fixed, use, profile }: Column): boolean {
  const texts = profile.text + profile.mark;
  return !fixed && use !== 'value' && use !== 'date' && texts > 0 && profile.round >= 0.8 * texts;
}
