import { METRICS } from '../metrics/catalogue';
import { foldText } from '../parse/text';
import { type Column, makeValue } from './column';
import { headKey } from './head-key';
import type { RoleWord } from './role-words';

const UNIT_ROLES: ReadonlySet<RoleWord> = new Set<RoleWord>([
  'candidate',
  'candidate-id',
  'person',
  'client',
  'job',
  'job-id',
]);

/**
 * Dates are stages of somebody. 「9/20」 under 面談数, or in a table that names no candidate or job, is two figures (実績/目標) and
 * not the 20th of September: the column is one of counts, where such a cell cannot be read.
 */
export function settleFractions(columns: readonly Column[]): void {
  const units = columns.some(
    ({ use, head }) =>
      use === 'candidate' ||
      use === 'client' ||
      use === 'job' ||
      (head.role !== undefined && UNIT_ROLES.has(head.role)),
  );
  for (const column of columns) {
    const { use, holds, head, profile, fixed } = column;
    if (use !== 'value' || holds !== 'stage-date' || head.stageDate || fixed) continue;
    const counts = /(?:件|人|社|回|者|名|本|通)?数(?:\s*[(（[].*)?$|\b(?:count|number|no\. of|#)/i.test(
      foldText(head.text).trim(),
    );
    if (counts || (!units && profile.date === 0 && profile.period > 0)) makeValue(column, 'count');
  }
}

const SCREENING = /選考|^書類$|^書類(?:結果|合否)$|screen|review/;

/** 書類選考 beside 推薦日: the CV is sent under 推薦, so what the other column tells is whether it passed. */
export function settleScreening(columns: readonly Column[]): void {
  const submitted = columns.filter(
    ({ use, holds, head, fixed }) =>
      use === 'value' &&
      holds !== 'count' &&
      !fixed &&
      head.label.kind === 'metric' &&
      METRICS[head.label.metric]!.id === 'document_submitted',
  );
  const results = submitted.filter(({ head }) => SCREENING.test(headKey(head.text)));
  if (results.length === 0 || results.length === submitted.length) return;
  const passed = METRICS.findIndex(({ id }) => id === 'document_passed');
  if (columns.some(({ use, head }) => use === 'value' && head.label.kind === 'metric' && head.label.metric === passed))
    return;
  for (const column of results) {
    column.metric = passed;
    column.inferred = true;
  }
}
