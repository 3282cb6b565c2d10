import { type Column, type ColumnUse, makeValue } from './column';
import { looksLikeName } from './name-like';
import { dateHeadingRank } from './role-words';

/** What a column is depends on what its neighbours lack: the second look at a table's columns, all together. */
export function settleColumns(columns: readonly Column[]): void {
  settleDayNumbers(columns);
  settleCorner(columns);
  settleAspect(columns);
  settleMetricKey(columns);
  settleStages(columns);
  settleFigures(columns);
  settlePeople(columns);
  settleDates(columns);
}

/** 1, 2, 3 … down the first column of a table that has no other dates: days of the month above it. */
function settleDayNumbers(columns: readonly Column[]): void {
  if (columns.some(({ use, head }) => use === 'date' || (use === 'value' && head.period !== undefined))) return;
  const first = columns.find(({ profile }) => profile.blank < profile.rows);
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

/** Short texts under no heading of their own, or under one that says nothing against names. */
function couldBePeople({ profile, head }: Column): boolean {
  if (profile.text === 0 || head.role !== undefined || profile.long * 2 >= profile.text) return false;
  return head.other === '' || profile.names * 2 >= profile.text;
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
  if (main !== undefined && aspect !== undefined) aspect.use = 'aspect';
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
  for (const key of keys) {
    if (key.fixed) continue;
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

/** 活動内容 before フェーズ before whatever content looked like labels. */
function rankOfMetricKey({ head, profile }: Column): number {
  if (profile.metric === 0) return -2;
  if (head.role === 'activity') return 1;
  return head.role === 'stage' ? 0.6 : 0.3;
}

/** Beside activities of named candidates or companies, figures under an unknown heading (所要時間) are no counts. */
function settleFigures(columns: readonly Column[]): void {
  const has = (use: ColumnUse): boolean => columns.some((column) => column.use === use);
  if (!has('metric') || !has('date')) return;
  const unknown = columns.filter(
    ({ use, holds, fixed, head }) =>
      use === 'value' &&
      holds === 'count' &&
      !fixed &&
      head.role === undefined &&
      head.label.kind === 'unknown' &&
      head.other !== '' &&
      head.period === undefined &&
      head.total === undefined,
  );
  const people = unknown.filter(({ head }) => looksLikeName(head.other)).length;
  if (!has('candidate') && !has('client') && !has('job') && (unknown.length !== 1 || people > 0)) return;
  for (const column of unknown) if (people === 0 || !looksLikeName(column.head.other)) column.use = 'attribute';
}

/** A phase beside dated stages is the present state; a phase beside an event date is a history. */
function settleStages(columns: readonly Column[]): void {
  const stageDates = columns.filter(({ use, holds }) => use === 'value' && holds === 'stage-date');
  const key = columns.find(({ use }) => use === 'metric');
  const eventDate = columns.some((column) => column.use === 'date' && rankOf(column) >= 3);
  if (key !== undefined && key.head.role !== 'activity' && !key.fixed && !eventDate) {
    const flags = columns.some(({ use, holds }) => use === 'value' && holds === 'flag');
    const figures = columns.some(({ use, holds, fixed }) => use === 'value' && holds === 'count' && !fixed);
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
    promoteStatus(columns, stageDates.length > 0);
    if (stageDates.length > 0) unknownStages(columns);
  }
}

/** Beside dated stages, a date column whose heading is not known is a stage nobody knows, not the date of the rows. */
function unknownStages(columns: readonly Column[]): void {
  for (const column of columns) {
    if (column.use !== 'date' || column.fixed || column.head.role !== undefined || column.head.other === '') continue;
    makeValue(column, 'stage-date');
    column.inferred = false;
  }
}

/** 日付 | 担当 | 求職者 | ステータス with stages in ステータス and nothing else to count: the rows are steps. */
function promoteStatus(columns: readonly Column[], dated: boolean): void {
  if (dated || columns.some(({ use }) => use === 'value')) return;
  const eventDate = columns.some((column) => column.use === 'date' && rankOf(column) >= 4);
  const status = columns.find(
    ({ use, profile }) => use === 'status' && profile.metric * 2 >= profile.text && profile.metric > 0,
  );
  if (!eventDate || status === undefined) return;
  status.use = 'metric';
  status.inferred = true;
}

function rankOf(column: Column): number {
  if (column.fixed) return 9;
  const { head } = column;
  if (head.role === 'month' || head.role === 'week' || head.role === 'period') return 3;
  return dateHeadingRank(head.text, head.role);
}

/** Who is meant by 氏名, 記入者, or a column that only looks like names. */
function settlePeople(columns: readonly Column[]): void {
  const has = (use: ColumnUse): boolean => columns.some((column) => column.use === use);
  const counts = columns.some(({ use, holds }) => use === 'value' && holds === 'count');
  for (const column of columns) {
    if (column.head.role !== 'person' || column.fixed) continue;
    const { profile } = column;
    const repeats = profile.distinct * 2 <= profile.text + 1;
    if (has('member')) column.use = has('candidate') ? 'attribute' : 'candidate';
    else if (has('candidate')) column.use = 'member';
    else column.use = (counts && !hasCandidateWork(columns)) || repeats ? 'member' : 'candidate';
  }
  for (const column of columns) {
    if (column.head.role !== 'recorder' || column.fixed) continue;
    if (has('member') || has('ra')) column.why = 'other-person';
    else {
      column.use = 'member';
      column.inferred = true;
    }
  }
  if (has('metric') && !has('member') && !has('ra')) findPeople(columns);
  const members = columns.filter(({ use }) => use === 'member');
  // Two member columns: the one named CA keeps the place, a general 担当 beside 担当CA steps back.
  members.slice(1).forEach((column) => {
    if (!column.fixed) column.use = 'attribute';
  });
  if (members.length > 1) preferNamed(members);
}

/** In a log without a member column: the one that holds few different names again and again. */
function findPeople(columns: readonly Column[]): void {
  const people = columns.find(
    ({ use, fixed, head, profile }) =>
      use === 'attribute' &&
      !fixed &&
      head.role === undefined &&
      profile.names >= profile.text * 0.6 &&
      profile.distinct * 2 <= profile.text,
  );
  if (people === undefined) return;
  people.use = 'member';
  people.inferred = true;
}

function hasCandidateWork(columns: readonly Column[]): boolean {
  return columns.some(({ use, holds }) => (use === 'value' && holds !== 'count') || use === 'client' || use === 'job');
}

function preferNamed(members: readonly Column[]): void {
  const filled = ({ profile }: Column): number => profile.text;
  const best = members.reduce((a, b) => (b.fixed || (!a.fixed && filled(a) === 0 && filled(b) > 0) ? b : a));
  for (const member of members) if (!member.fixed) member.use = member === best ? 'member' : 'attribute';
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
    const best = spare.reduce((a, b) => (rankOf(b) > rankOf(a) ? b : a));
    best.use = 'date';
    best.inferred = true;
    return;
  }
  if (dates.length < 2) return;
  const fine = dates.filter(({ head }) => head.role !== 'month' && head.role !== 'week' && head.role !== 'period');
  const pool = fine.length > 0 ? fine : dates.filter(({ head }) => head.role !== 'period');
  const best = (pool.length > 0 ? pool : dates).reduce((a, b) => (rankOf(b) > rankOf(a) ? b : a));
  for (const column of dates) {
    if (column === best) continue;
    // Month beside week or day number: parts of one date are put together by the reader.
    if (fine.length === 0 || (column.head.role !== undefined && column.head.role !== 'date')) continue;
    column.use = 'idle';
    column.why = 'other-date';
    if (rankOf(column) === rankOf(best)) best.inferred = true;
  }
}
