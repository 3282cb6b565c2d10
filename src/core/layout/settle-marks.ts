import { METRICS, metricIndex } from '../metrics/catalogue';
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

const SCREENING = /選考|^書類$/;
const RESULT = /^書類(?:選考)?(?:結果|合否)$/;

/**
 * 書類選考 beside 推薦日: the CV is sent under 推薦, so what the other column tells is whether it passed. 書類結果
 * tells it anyway, and so does 書類 with ○ and ×.
 */
export function settleScreening(columns: readonly Column[]): void {
  const marked = columns.filter(({ use, holds, fixed }) => use === 'value' && holds !== 'count' && !fixed);
  const submitted = marked.filter(
    ({ head }) => head.label.kind === 'metric' && METRICS[head.label.metric]!.id === 'document_submitted',
  );
  const screened = submitted.filter(({ head }) => SCREENING.test(headKey(head.text)));
  const named = marked.filter(({ head }) => head.label.kind === 'unknown' && RESULT.test(headKey(head.text)));
  const passed = METRICS.findIndex(({ id }) => id === 'document_passed');
  if (columns.some(({ use, head }) => use === 'value' && head.label.kind === 'metric' && head.label.metric === passed))
    return;
  const results = screened.length < submitted.length ? screened : screened.filter(({ holds }) => holds === 'flag');
  for (const column of [...results, ...named]) {
    column.metric = passed;
    column.inferred = true;
  }
}

const PLACED: ReadonlySet<string> = new Set(['placement', 'offer_accepted', 'joined']);

/** 契約日 beside a candidate and a fee, with no 成約日 or 入社日: the contract is the placement, not a client's terms. */
export function settleContracts(columns: readonly Column[]): void {
  const idOf = ({ head: { label } }: Column): string => (label.kind === 'metric' ? METRICS[label.metric]!.id : '');
  const values = columns.filter(({ use }) => use === 'value');
  const contract = values.find((column) => column.holds === 'stage-date' && idOf(column) === 'contract_signed');
  if (contract === undefined || contract.fixed || values.some((column) => PLACED.has(idOf(column)))) return;
  const people = columns.some(({ use, head }) => use === 'candidate' || head.role === 'person');
  if (
    !people ||
    !values.some(({ head: { label } }) => label.kind === 'metric' && METRICS[label.metric]!.kind === 'money')
  )
    return;
  contract.metric = metricIndex('placement');
  contract.inferred = true;
}
