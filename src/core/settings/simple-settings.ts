import { yearMonthDay } from '../calendar/day';
import type { Cell } from '../grid/cell';
import { readDateText } from '../parse/date-text';
import { readNumber } from '../parse/number';
import type { SettingReader } from './setting-draft';
import { type DayContext, readDay } from './setting-values';
import { choiceOf, HOLIDAY_WORDS, INTERVIEW_WORDS, LANGUAGE_WORDS, PEOPLE_WORDS, REVENUE_WORDS } from './setting-words';

export const readAsOf: SettingReader = (row, draft, days) => {
  if (row.texts[0] === '') return undefined;
  const day = readDay(row.cells[0]!, days);
  if (day === undefined) return { at: 0, expected: 'as_of' };
  draft.asOf = day;
  return undefined;
};

export const readFiscalStart: SettingReader = (row, draft, days) => {
  if (row.texts[0] === '') return undefined;
  const month = readMonth(row.cells[0]!, days);
  if (month === undefined) return { at: 0, expected: 'fiscal_start' };
  draft.fiscalStart = month;
  return undefined;
};

/** `4`, `4月`, `April`, or the Date that Sheets makes of `4/1`. */
function readMonth(cell: Cell, days: DayContext): number | undefined {
  if (cell instanceof Date) return yearMonthDay(days.zone.toDay(cell)).month;
  const reading = typeof cell === 'string' ? readDateText(cell) : undefined;
  if (reading?.form === 'month') return reading.month;
  const number = readNumber(cell);
  if (number.kind !== 'number' || !Number.isInteger(number.value)) return undefined;
  return number.value >= 1 && number.value <= 12 ? number.value : undefined;
}

export const readLanguage: SettingReader = (row, draft) => {
  if (row.texts[0] === '') return undefined;
  const language = choiceOf(row.texts[0]!, LANGUAGE_WORDS);
  if (language === undefined) return { at: 0, expected: 'language' };
  draft.language = language;
  return undefined;
};

export const readHolidays: SettingReader = (row, draft) => {
  if (row.texts[0] === '') return undefined;
  const holidays = choiceOf(row.texts[0]!, HOLIDAY_WORDS);
  if (holidays === undefined) return { at: 0, expected: 'holidays' };
  draft.holidays = holidays;
  return undefined;
};

export const readFee: SettingReader = (row, draft) => {
  if (row.texts[0] === '') return undefined;
  const amount = readNumber(row.cells[0]!);
  const money = amount.kind === 'number' && amount.value > 0 && ['', '円', '£', '$', '€'].includes(amount.unit);
  if (!money) return { at: 0, expected: 'fee' };
  draft.fee = amount.value;
  return undefined;
};

/** 計上: any of 承諾/入社/請求, 設定/実施, 延べ/実人数, in any order and number of cells. */
export const readBasis: SettingReader = (row, draft) => {
  let wrong: number | undefined;
  row.texts.forEach((text, at) => {
    if (text === '') return;
    const revenue = choiceOf(text, REVENUE_WORDS);
    const interview = choiceOf(text, INTERVIEW_WORDS);
    const people = choiceOf(text, PEOPLE_WORDS);
    if (revenue !== undefined) draft.basis.revenue = revenue;
    else if (interview !== undefined) draft.basis.interview = interview;
    else if (people !== undefined) draft.basis.people = people;
    else wrong ??= at;
  });
  return wrong === undefined ? undefined : { at: wrong, expected: 'basis' };
};
