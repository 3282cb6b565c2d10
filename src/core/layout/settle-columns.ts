import { METRICS } from '../metrics/catalogue';
import { type Column, contentWithRemarks, makeValue } from './column';
import { headKey } from './head-key';
import { dateHeadingRank, isCohortMonth, TIME_ROLES } from './role-words';
import { saysHowOften, settleFigures } from './settle-figures';
import { settleContracts, settleFractions, settleScreening } from './settle-marks';
import { settleOutcomes } from './settle-outcomes';
import { settlePeople } from './settle-people';
import { settleRounds } from './settle-rounds';

/** Whether many rows hold the same in all of some columns. */
export type Repeats = (columns: readonly Column[]) => boolean;

/** What a column is depends on what its neighbours lack: the second look at a table's columns, all together. */
export function settleColumns(columns: readonly Column[], repeats: Repeats): void {
  settleDayNumbers(columns);
  settleCorner(columns);
  settleOrders(columns);
  settleAspect(columns);
  settleRounds(columns);
  settleMetricKey(columns);
  settleFractions(columns);
  settleOutcomes(columns);
  settleScreening(columns);
  settleContracts(columns);
  settleStages(columns, repeats);
  settleRemarks(columns);
  settleFigures(columns);
  settlePeople(columns);
  settleDates(columns);
  settleStray(columns);
}

/** 受注日 in a list of companies or jobs without candidates: the day the job was won, not that of the counts beside it. */
function settleOrders(columns: readonly Column[]): void {
  const has = (...uses: readonly Column['use'][]): boolean => columns.some(({ use }) => uses.includes(use));
  const person = columns.some(({ head }) => head.role === 'person');
  if (!has('client', 'job') || has('candidate') || has('metric') || person) return;
  for (const column of columns) {
    const { use, fixed, head } = column;
    if (use !== 'date' || fixed || !/^受注(?:年月)?(?:日|日時|日付)$/.test(headKey(head.text))) continue;
    makeValue(column, 'stage-date');
    column.metric = METRICS.findIndex(({ id }) => id === 'new_jobs');
  }
}

/** 10/3 behind the headings of a log, and nothing under it: somebody noted a day there, no column of its figures. */
function settleStray(columns: readonly Column[]): void {
  const has = (wanted: Column['use']): boolean => columns.some(({ use }) => use === wanted);
  if (!has('metric') || !has('date')) return;
  for (const column of columns) {
    const { use, fixed, head, profile } = column;
    if (use === 'value' && !fixed && head.period !== undefined && profile.blank === profile.rows) column.use = 'idle';
  }
}

/** 1, 2, 3 … down the first column of a table that has no other dates: days of the month above it. */
function settleDayNumbers(columns: readonly Column[]): void {
  const first = columns.find(({ profile }) => profile.blank < profile.rows);
  // 2026年10月 in the corner over 1, 2, 5 …: the month of the days below it.
  const dated = columns.some(
    (column) =>
      column.use === 'date' || (column !== first && column.use === 'value' && column.head.period !== undefined),
  );
  if (dated) return;
  if (first === undefined || first.fixed || !first.profile.rising || first.head.role !== undefined) return;
  if (first.head.label.kind !== 'unknown') return;
  first.use = 'date';
  first.inferred = true;
}

/** Leftmost text beside figures: the rows' keys, whatever the corner says. */
function settleCorner(columns: readonly Column[]): void {
  const firstValue = columns.findIndex(({ use, holds }) => use === 'value' && holds !== 'stage-date');
  if (firstValue < 0 || columns.some(({ use }) => use === 'member' || use === 'metric')) return;
  const named = columns.some(
    ({ head }) => head.role === 'person' || head.role === 'recorder' || head.role === 'candidate',
  );
  const corner = columns
    .slice(0, firstValue)
    .find((column) => !column.fixed && column.use === 'attribute' && couldBePeople(column));
  if (corner === undefined || named) return;
  corner.use = 'member';
  corner.inferred = true;
}

/** Short texts under no heading of their own, or names under one that says nothing against them (月, of the row of heads). */
function couldBePeople({ profile, head }: Column): boolean {
  if (profile.text === 0 || profile.long * 2 >= profile.text) return false;
  if (head.role !== undefined && !TIME_ROLES.has(head.role)) return false;
  return (head.role === undefined && head.other === '') || profile.names * 2 >= profile.text;
}

/** How often a word has to be there before a column of remarks is trusted to hold nothing but the outcome. */
const OUTCOMES_LEAST = 4;

/** 備考 beside stage dates that holds 辞退, お見送り, 連絡待ち and nothing else: how each candidate stands. */
function settleRemarks(columns: readonly Column[]): void {
  const staged = columns.some(({ use, holds }) => use === 'value' && holds === 'stage-date');
  if (!staged || columns.some(({ use }) => use === 'status')) return;
  const remarks = columns.find(({ fixed, use, head, profile }) => {
    const texts = profile.text + profile.mark;
    if (fixed || use !== 'idle' || head.role !== 'note' || texts < OUTCOMES_LEAST) return false;
    return profile.status === texts && profile.distinct * 2 <= texts && profile.number + profile.date === 0;
  });
  if (remarks === undefined) return;
  remarks.use = 'status';
  remarks.inferred = true;
}

/** 活動 | 区分 with 面談 | 設定: the second says how far the first has come, and both name the metric together. */
function settleAspect(columns: readonly Column[]): void {
  const texts = ({ profile }: Column): number => profile.text + profile.mark;
  const isAspect = (column: Column): boolean =>
    !column.fixed &&
    column.use !== 'value' &&
    texts(column) > 1 &&
    column.profile.distinct > 1 &&
    column.profile.aspect >= texts(column) * 0.8;
  const main = columns.find(
    (column) => column.use === 'metric' && !isAspect(column) && column.profile.metric * 2 >= texts(column),
  );
  const aspect = columns.find((column) => isAspect(column) && !/結果|合否|判定|result|outcome/i.test(column.head.text));
  // 完了 and キャンセル alone only say what became of it.
  if (main !== undefined && aspect !== undefined) aspect.use = aspect.profile.arranged > 0 ? 'aspect' : 'status';
}

/** Which column says what was done. More than one labelled count column, or dated stages, leave no room for it. */
function settleMetricKey(columns: readonly Column[]): void {
  const keys = columns.filter(({ use }) => use === 'metric');
  const labelled = columns.filter(
    ({ use, holds, head }) => use === 'value' && holds === 'count' && head.label.kind === 'metric',
  );
  const share = ({ profile }: Column): number => profile.metric / Math.max(1, profile.text + profile.mark);
  const best = keys.reduce<Column | undefined>((chosen, key) => {
    if (key.fixed) return key;
    if (chosen === undefined) return key;
    return chosen.fixed || rankOfMetricKey(chosen) + share(chosen) >= rankOfMetricKey(key) + share(key) ? chosen : key;
  }, undefined);
  const means = best === undefined || best.fixed || share(best) >= 0.5 ? undefined : columns.find(isMeans);
  if (means !== undefined) means.use = 'metric';
  for (const key of keys) {
    if (key.fixed || key.roundsOf !== '') continue;
    if (means !== undefined) {
      key.use = 'attribute';
      key.why = 'text';
      continue;
    }
    const spare = key !== best || (labelled.length >= 2 && share(key) < 0.9);
    if (
      spare ||
      (key.profile.metric === 0 &&
        key.profile.text > 0 &&
        columns.some(({ use, metric, head }) => use === 'value' && (metric >= 0 || head.label.kind !== 'unknown')))
    ) {
      key.use = key.head.role === 'stage' ? 'status' : 'attribute';
    }
  }
}

/** 手段 with 電話, 訪問, 面談 beside an 内容 in free words: what was done is said there. */
function isMeans({ head, profile, fixed, use }: Column): boolean {
  const texts = profile.text + profile.mark;
  return (
    !fixed &&
    use === 'attribute' &&
    /^(?:手段|方法|対応(?:手段|方法)|連絡(?:手段|方法)|チャネル|channel|method)$/.test(headKey(head.text)) &&
    texts > 1 &&
    profile.metric >= 0.8 * texts
  );
}

/** 活動内容 before フェーズ before whatever content looked like labels. */
function rankOfMetricKey({ head, profile }: Column): number {
  if (profile.metric === 0) return -2;
  if (head.role === 'activity') return 1;
  return head.role === 'stage' ? 0.6 : 0.3;
}

/** A phase beside dated stages is the present state; a phase beside an event date is a history. */
function settleStages(columns: readonly Column[], repeats: Repeats): void {
  const stageDates = columns.filter(({ use, holds }) => use === 'value' && holds === 'stage-date');
  const key = columns.find(({ use }) => use === 'metric');
  const eventDate = columns.some((column) => column.use === 'date' && rankOf(column) >= 3);
  if (key !== undefined && key.head.role !== 'activity' && !key.fixed && key.roundsOf === '' && !eventDate) {
    const flags = columns.some(({ use, holds }) => use === 'value' && holds === 'flag');
    const figures = columns.some((column) => !column.fixed && saysHowOften(column));
    if (stageDates.length > 0 || (!figures && !flags && key.head.role === 'stage')) key.use = 'status';
  }
  if (columns.some(({ use }) => use === 'metric')) {
    const dated = columns.some(({ use }) => use === 'date');
    stageDates
      .filter(({ fixed }) => !fixed)
      .forEach((column, at) => {
        // A log whose only date is called 面談日 or 対応日: the first such column dates it.
        column.use = !dated && at === 0 ? 'date' : 'idle';
        column.why = column.use === 'idle' ? 'other-date' : '';
      });
  } else {
    promoteStatus(columns, stageDates.length > 0, repeats);
    if (stageDates.length > 0) unknownStages(columns);
  }
}

/** Beside dated stages, a date column whose heading is not known is a stage nobody knows, not the date of the rows. */
function unknownStages(columns: readonly Column[]): void {
  for (const column of columns) {
    const dated =
      column.use === 'date' || (column.use === 'attribute' && contentWithRemarks(column.profile) === 'date');
    if (!dated || column.fixed || column.head.role !== undefined || column.head.other === '') continue;
    makeValue(column, 'stage-date');
    column.inferred = false;
  }
}

/** 日付 | 担当 | 求職者 | ステータス with stages in ステータス and nothing else to count: the rows are steps. */
function promoteStatus(columns: readonly Column[], dated: boolean, repeats: Repeats): void {
  if (dated || columns.some(({ use }) => use === 'value')) return;
  const eventDate =
    columns.some((column) => column.use === 'date' && rankOf(column) >= 4) || isHistory(columns, repeats);
  const status = columns.find(
    ({ use, profile }) => use === 'status' && profile.metric * 2 >= profile.text && profile.metric > 0,
  );
  if (!eventDate || status === undefined) return;
  status.use = 'metric';
  status.inferred = true;
}

/** 更新日 | 求職者 | 企業 | ステータス with the same candidate and company in several rows: each row is a step, dated by its update. */
function isHistory(columns: readonly Column[], repeats: Repeats): boolean {
  if (columns.some(({ use }) => use === 'date')) return false;
  const updated = columns.some(
    ({ use, head, profile }) => use === 'idle' && head.role === 'record-date' && profile.date > 0,
  );
  const units = columns.filter(({ use }) => use === 'candidate' || use === 'client' || use === 'job');
  return updated && units.some(({ use }) => use === 'candidate') && repeats(units);
}

/** A month, week or period: a part of a date. */
function isCoarse({ head }: Column): boolean {
  return head.role !== undefined && head.role !== 'date' && TIME_ROLES.has(head.role);
}

function rankOf(column: Column): number {
  if (column.fixed) return 9;
  const { head } = column;
  if (isCoarse(column)) return isCohortMonth(head.text) ? 1 : 3;
  return dateHeadingRank(head.text, head.role);
}

/** Rows that say from which phase to which: what dates them is when the record was changed, not when it was made. */
function recordsChanges(columns: readonly Column[]): boolean {
  return columns.some(({ use, head }) => {
    if (head.role === 'former-stage') return true;
    return (
      use === 'metric' &&
      (head.role === 'stage' ||
        /変更|移行|遷移|到達|新(?:フェーズ|ステージ|ステータス)|new|to(?:stage|status)|moved|changed|entered/.test(
          headKey(head.text),
        ))
    );
  });
}

/** The surest update first; a record is made once, before all its changes. */
function rankOfChange({ head }: Column): number {
  return /更新|編集|modified|updated|edited/.test(headKey(head.text)) ? 1 : 0;
}

/** Of several date columns one dates the rows; the others are decoys. */
function settleDates(columns: readonly Column[]): void {
  const dates = columns.filter(({ use }) => use === 'date');
  const spare = columns.filter(
    ({ use, head, profile }) => use === 'idle' && head.role === 'record-date' && profile.date > 0,
  );
  const log =
    columns.some(({ use }) => use === 'metric') &&
    !columns.some(({ use, holds }) => use === 'value' && holds !== 'count');
  if (dates.length === 0 && log && spare.length > 0) {
    const rank = recordsChanges(columns) ? rankOfChange : rankOf;
    const best = spare.reduce((a, b) => (rank(b) > rank(a) ? b : a));
    best.use = 'date';
    best.inferred = true;
    for (const column of spare) if (column !== best) column.why = 'other-date';
    return;
  }
  // Month beside week or day number: parts of one date are put together by the reader.
  const fine = dates.filter((column) => !isCoarse(column));
  if (fine.length < 2) return;
  const best = fine.reduce((a, b) => (rankOf(b) > rankOf(a) ? b : a));
  for (const column of fine) {
    if (column === best) continue;
    column.use = 'idle';
    column.why = 'other-date';
    if (rankOf(column) === rankOf(best)) best.inferred = true;
  }
}
