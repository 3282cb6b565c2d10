import { type Column, type ColumnUse, namesBoth } from './column';
import { headKey } from './head-key';
import { TIME_ROLES } from './role-words';

/** Who is meant by 氏名, 記入者, or a column that only looks like names. */
export function settlePeople(columns: readonly Column[]): void {
  for (const column of columns) column.personal = column.use === 'metric' && namesBoth(column.profile);
  const has = (use: ColumnUse): boolean => columns.some((column) => column.use === use);
  const counts = columns.some(({ use, holds }) => use === 'value' && holds === 'count');
  for (const column of columns) {
    if (column.head.role !== 'person' || column.fixed || column.personal) continue;
    const { profile } = column;
    const repeats = profile.distinct * 2 <= profile.text + 1;
    // 社員番号 | 氏名: the number and the name of one person.
    const numbered = columns.filter(({ use, fixed, head }) => use === 'member' && !fixed && isNumberHead(head.text));
    if (numbered.length > 0 && numbered.length === columns.filter(({ use }) => use === 'member').length) {
      for (const number of numbered) number.use = 'attribute';
      column.use = 'member';
    } else if (has('member')) column.use = has('candidate') ? 'attribute' : 'candidate';
    else if (has('candidate')) column.use = 'member';
    else {
      column.use = (counts && !hasCandidateWork(columns)) || repeats ? 'member' : 'candidate';
      if (column.use === 'member' && has('metric')) settleRival(columns, column);
    }
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
  if (has('metric') && !has('member') && !has('ra')) takeUpdater(columns);
  for (const column of columns) {
    const { profile } = column;
    column.sided = column.use === 'member' && profile.sidedNames > 0 && profile.sidedNames * 5 >= profile.text * 4;
  }
  const members = columns.filter(({ use }) => use === 'member');
  // Two member columns: the one named CA keeps the place, a general 担当 beside 担当CA steps back.
  members.slice(1).forEach((column) => {
    if (!column.fixed) column.use = 'attribute';
  });
  if (members.length > 1) preferNamed(members);
}

/** In a history that names nobody else, who changed the record is who moved the case on. */
function takeUpdater(columns: readonly Column[]): void {
  const updater = columns.find(
    ({ head, fixed, profile }) =>
      head.role === 'other-person' &&
      !fixed &&
      profile.text > 0 &&
      /更新者|変更者|modifiedby|updatedby/.test(headKey(head.text)),
  );
  if (updater === undefined) return;
  updater.use = 'member';
  updater.inferred = true;
}

/** 名前 beside another column of names under a heading nobody knows: the fewer names are those who act, and that is said. */
function settleRival(columns: readonly Column[], named: Column): void {
  const rival = columns.find(
    ({ use, fixed, head, profile }) =>
      use === 'attribute' &&
      !fixed &&
      head.role === undefined &&
      head.other !== '' &&
      profile.text > 1 &&
      profile.names * 5 >= profile.text * 3 &&
      profile.distinct * 2 <= profile.text + 1,
  );
  if (rival === undefined) return;
  const fewer = rival.profile.distinct < named.profile.distinct;
  if (fewer) named.use = 'candidate';
  const member = fewer ? rival : named;
  member.use = 'member';
  member.why = 'other-person';
}

/** In a log without a member column: the one that holds few different names again and again. */
function findPeople(columns: readonly Column[]): void {
  // A name in the first row of each block only: the cells below it are merged.
  const across =
    columns.some(({ use, head }) => use === 'value' && head.period !== undefined) &&
    columns.some(({ use, profile }) => use === 'metric' && profile.distinct * 2 <= profile.text);
  const people = columns.find(
    ({ use, fixed, head, profile }) =>
      use === 'attribute' &&
      !fixed &&
      // 日付 over names stands for the days across, not for what is below it.
      (head.role === undefined || TIME_ROLES.has(head.role)) &&
      profile.text > 1 &&
      profile.names >= profile.text * 0.6 &&
      (profile.distinct * 2 <= profile.text || (across && profile.blank >= profile.text)),
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
  const named = members.filter(({ head }) => !isNumberHead(head.text));
  const best = (named.length > 0 ? named : members).reduce((a, b) =>
    b.fixed || (!a.fixed && filled(a) === 0 && filled(b) > 0) ? b : a,
  );
  for (const member of members) if (!member.fixed) member.use = member === best ? 'member' : 'attribute';
}

/** 社員番号, 担当者ID: who is meant by a number. */
function isNumberHead(text: string): boolean {
  return /(?:id|no|番号|コード)$/.test(headKey(text));
}
