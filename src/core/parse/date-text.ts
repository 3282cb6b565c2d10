import { isRealDate } from '../calendar/day';
import type { DateReading } from './date-reading';
import { readFiscal } from './fiscal-text';
import { foldText } from './text';
import { withoutTime, withoutWeekday } from './time-of-day';
import { readDay, readRange, readWeek } from './week-text';

export { readDateNumber } from './numeric-date';

/** No date phrase is longer; notes and sentences are. */
const LENGTH_MOST = 64;
/**
 * Reads a text as a date, week, month, quarter, half or year; `undefined` where it is none, or names a day that does not
 * exist (4/31). What only a column can settle stays open in the reading.
 */
export function readDateText(text: string): DateReading | undefined {
  if (text.length > LENGTH_MOST || !mayBeDate(text)) return undefined;
  return readFolded(foldText(text).toLowerCase());
}

/** A digit, a month name or a half is in every date: most texts of a sheet are turned away here. */
function mayBeDate(text: string): boolean {
  return /[\d０-９①-⑳元]|上半?期|下半?期|四半期|通期|通年/.test(text) || /^\s*[a-z]{3,9}\.?\s*$/i.test(text);
}

function readFolded(folded: string): DateReading | undefined {
  const instant = readInstant(folded);
  if (instant) return instant;
  const week = readWeek(folded);
  if (week) return week;
  const cut = withoutTime(folded);
  const bare = withoutWeekday(cut.text);
  // 6(月): the weekday says that the number is a day.
  const numbered = bare !== cut.text && /^\d{1,2}$/.test(bare) ? `${bare}日` : bare;
  return readDay(numbered, cut.timed) ?? readFiscal(bare) ?? readRange(folded);
}

const INSTANT = /^(\d{4})-(\d\d)-(\d\d)[t ](\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?\s*(z|utc|gmt)$/;

/** Only a text in UTC is a moment; with any other offset (`+09:00`) the day is the writer's own. */
function readInstant(text: string): DateReading | undefined {
  const match = INSTANT.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (!isRealDate(year, month, day)) return undefined;
  const ms = Date.UTC(year, month - 1, day, Number(match[4]), Number(match[5]), Number(match[6] ?? 0));
  return { form: 'instant', ms: ms + Math.round(Number(match[7] ?? 0) * 1000), weak: false };
}
