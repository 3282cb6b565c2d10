import { type Day, dayOf, isoDay, weekday, yearMonthDay } from '../../../src/core/calendar/day';

/** The many ways in which people write a day or a number. */

const KANJI_WEEKDAYS = '月火水木金土日';
const ENGLISH_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export type DateStyle = (day: Day) => string;

export const iso: DateStyle = isoDay;
export const slash: DateStyle = (day) => parts(day, (y, m, d) => `${y}/${m}/${d}`);
export const dots: DateStyle = (day) => parts(day, (y, m, d) => `${y}.${m}.${d}`);
export const compact: DateStyle = (day) => isoDay(day).split('-').join('');
export const monthDay: DateStyle = (day) => parts(day, (_, m, d) => `${m}/${d}`);
export const monthDayWeekday: DateStyle = (day) => `${monthDay(day)}(${kanjiWeekday(day)})`;
export const kanjiMonthDay: DateStyle = (day) => parts(day, (_, m, d) => `${m}月${d}日(${kanjiWeekday(day)})`);
export const kanjiFull: DateStyle = (day) => parts(day, (y, m, d) => `${y}年${m}月${d}日`);
export const shortYear: DateStyle = (day) => parts(day, (y, m, d) => `${y % 100}/${m}/${d}`);
export const reiwaLetters: DateStyle = (day) => parts(day, (y, m, d) => `R${y - 2018}.${m}.${d}`);
export const reiwaKanji: DateStyle = (day) => parts(day, (y, m, d) => `令和${y - 2018}年${m}月${d}日`);
export const reiwaWide: DateStyle = (day) => fullWidth(reiwaLetters(day));
export const monthDayWide: DateStyle = (day) => fullWidth(monthDay(day));
export const british: DateStyle = (day) => parts(day, (y, m, d) => `${two(d)}/${two(m)}/${y}`);
export const american: DateStyle = (day) => parts(day, (y, m, d) => `${m}/${d}/${y}`);
export const englishDay: DateStyle = (day) => parts(day, (y, m, d) => `${d} ${ENGLISH_MONTHS[m - 1]} ${y}`);
export const englishShort: DateStyle = (day) => parts(day, (_, m, d) => `${d} ${ENGLISH_MONTHS[m - 1]}`);
/** The number behind a date cell: days since 1899-12-30. */
export const serial: DateStyle = (day) => String(day - dayOf(1899, 12, 30));

export function kanjiWeekday(day: Day): string {
  return KANJI_WEEKDAYS[weekday(day)]!;
}

/** `2026-04` */
export function monthOf(day: Day): string {
  return isoDay(day).slice(0, 7);
}

/** Digits, Latin letters and `/ . ( )` at full width, as an input method leaves them. */
export function fullWidth(text: string): string {
  return text.replace(/[0-9A-Za-z/.()]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}

/** `1234567 → 1,234,567` */
export function thousands(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

function parts(day: Day, write: (year: number, month: number, day: number) => string): string {
  const date = yearMonthDay(day);
  return write(date.year, date.month, date.day);
}
