import type { SettingReader } from './setting-draft';
import { readDay, readDayRange } from './setting-values';
import { choiceOf, MEMBER_ROLE_WORDS } from './setting-words';

/** 所属: member, team, role. A role that is not understood is reported, the team still counts. */
export const readTeam: SettingReader = (row, draft) => {
  const [member = '', team = '', roleText = ''] = row.texts;
  if (member === '') return { at: 0, expected: 'member' };
  const role = roleText === '' ? '' : choiceOf(roleText, MEMBER_ROLE_WORDS);
  draft.teams.push({ member, team, role: role ?? '' });
  return role === undefined ? { at: 2, expected: 'member-role' } : undefined;
};

/** 在籍: member, first day, last day; one of the two may be open. */
export const readTenure: SettingReader = (row, draft, days) => {
  const [member = '', firstText = '', lastText = ''] = row.texts;
  if (member === '') return { at: 0, expected: 'member' };
  const first = firstText === '' ? undefined : readDay(row.cells[1]!, days);
  const last = lastText === '' ? undefined : readDay(row.cells[2]!, days);
  if (first === undefined && (firstText !== '' || lastText === '')) return { at: 1, expected: 'date' };
  if (last === undefined && lastText !== '') return { at: 2, expected: 'date' };
  if (first !== undefined && last !== undefined && last < first) return { at: 2, expected: 'date-after-first' };
  draft.tenures.push({ member, first, last });
  return undefined;
};

/** 休み: member, a day or range (in one cell, or its two ends in two). */
export const readAbsence: SettingReader = (row, draft, days) => {
  const [member = '', day = ''] = row.texts;
  if (member === '') return { at: 0, expected: 'member' };
  const range = day === '' ? undefined : readDayRange(row.cells[1]!, row.cells[2] ?? '', days);
  if (range === undefined) return { at: 1, expected: 'day-or-range' };
  draft.absences.push({ member, ...range });
  return undefined;
};

/** 休業日: a day or range. */
export const readClosed: SettingReader = (row, draft, days) => {
  const range = row.texts[0] === '' ? undefined : readDayRange(row.cells[0]!, row.cells[1] ?? '', days);
  if (range === undefined) return { at: 0, expected: 'day-or-range' };
  draft.closed.push(range);
  return undefined;
};
