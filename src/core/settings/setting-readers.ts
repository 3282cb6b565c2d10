import { parsePeriod } from '../calendar/period-grammar';
import { periodCode } from '../calendar/period-steps';
import type { Cell } from '../grid/cell';
import { normaliseLabel } from '../parse/label';
import { readColumn, readMember, readMetric, readStatus } from './mapping-settings';
import { readAbsence, readClosed, readTeam, readTenure } from './people-settings';
import type { SettingReader } from './setting-draft';
import type { DayContext } from './setting-values';
import { ANSWER_WORDS, choiceOf, KIND_WORDS, type SettingKey } from './setting-words';
import { readAsOf, readBasis, readFee, readFiscalStart, readHolidays, readLanguage } from './simple-settings';

/** The values of a row; what stands further on is none. */
const VALUE_CELLS = 5;

/** シート: a tab, its kind, and the member, team and month it stands for. */
const readTab: SettingReader = (row, draft, days) => {
  const [name = '', kindText = '', member = '', team = '', month = ''] = row.texts;
  const kind = kindText === '' ? 'activity' : choiceOf(kindText, KIND_WORDS);
  if (name === '') return { at: 0, expected: 'sheet-name' };
  if (kind === undefined) return { at: 1, expected: 'sheet-kind' };
  if (kind === 'ignore') {
    draft.leftOut.push(name);
    return undefined;
  }
  draft.tabs.push({ name, kind, member, team, month: periodText(row.cells[4], month, days) });
  return undefined;
};

/** 目標: member, metric, period, value, all as written. */
const readTarget: SettingReader = (row, draft, days) => {
  const [member = '', metric = '', period = '', value = ''] = row.texts;
  if (metric === '') return { at: 1, expected: 'metric' };
  if (value === '') return { at: 3, expected: 'target-value' };
  draft.targets.push({ member, metric, period: periodText(row.cells[2], period, days), value, row: row.row });
  return undefined;
};

/** A period as written; a Date cell as its month. */
function periodText(cell: Cell | undefined, text: string, days: DayContext): string {
  if (!(cell instanceof Date)) return text;
  const period = parsePeriod(cell, { asOf: 0, fiscalStart: 4, language: days.language, zone: days.zone });
  return period ? periodCode(period, 4) : text;
}

/** 回答: the last filled cell is the answer; before it stand a source cell, or a member and a metric. */
const readAnswer: SettingReader = (row, draft) => {
  // The cell behind the values explains the row to people.
  let last = Math.min(row.texts.length, VALUE_CELLS) - 1;
  while (last >= 0 && row.texts[last] === '') last--;
  const answer = choiceOf(row.texts[last]!, ANSWER_WORDS);
  if (answer === undefined) return { at: last, expected: 'answer' };
  const [target = '', metric = ''] = row.texts.slice(0, last);
  if (target === '') return { at: 0, expected: 'answer-target' };
  draft.answers.push({ target, metric, answer });
  return undefined;
};

/** 言い方: what, text. */
const readWording: SettingReader = (row, draft) => {
  const [what = '', text = ''] = row.texts;
  if (what === '' || text === '') return { at: what === '' ? 0 : 1, expected: 'wording' };
  draft.wording.set(normaliseLabel(what), text);
  return undefined;
};

/** How the rows of each key are read. */
export const READERS: Readonly<Record<SettingKey, SettingReader>> = {
  as_of: readAsOf,
  fiscal_start: readFiscalStart,
  language: readLanguage,
  holidays: readHolidays,
  sheet: readTab,
  column: readColumn,
  metric: readMetric,
  member: readMember,
  status: readStatus,
  team: readTeam,
  tenure: readTenure,
  absence: readAbsence,
  closed: readClosed,
  basis: readBasis,
  fee: readFee,
  target: readTarget,
  answer: readAnswer,
  wording: readWording,
};
