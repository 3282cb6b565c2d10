import type { DateReading } from './date-reading';
import { dayReading, monthReading, numberOf } from './made-date';
import { MONTH_NAME, monthOfName } from './month-names';

const DAY_NAME = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th)?\\s*(?:of)?[\\s/-]*(${MONTH_NAME})(?:[\\s,/'-]*(\\d{4})|[\\s,/'-]+(\\d{2}))?$`,
);
const NAME_DAY = new RegExp(
  `^(${MONTH_NAME})[\\s-]*(\\d{1,2})(st|nd|rd|th)?(?:[\\s,/-]+(\\d{4})|[\\s,/]+'?(\\d{2}))?$`,
);
const NAME_YEAR = new RegExp(`^(${MONTH_NAME})[\\s,/-]*(?:(\\d{4})|'(\\d{2}))$`);
const YEAR_NAME_DAY = new RegExp(`^(\\d{4})[\\s/-]*(${MONTH_NAME})[\\s/-]*(\\d{1,2})$`);
const YEAR_NAME = new RegExp(`^(\\d{4})[\\s/-]*(${MONTH_NAME})$`);
const NAME = new RegExp(`^${MONTH_NAME}$`);

/** Dates with an English month name, without time and weekday; folded, lower case. */
export function readEnglish(text: string, timed: boolean): DateReading | undefined {
  if (!/[a-z]{3}/.test(text)) return undefined;
  let match = DAY_NAME.exec(text);
  if (match) return named(match[3] ?? match[4], monthOfName(match[2]!), Number(match[1]), timed);
  match = YEAR_NAME_DAY.exec(text);
  if (match) return named(match[1], monthOfName(match[2]!), Number(match[3]), timed);
  match = NAME_YEAR.exec(text);
  if (match) return monthReading(numberOf(match[2]), numberOf(match[3]), monthOfName(match[1]!), false);
  match = NAME_DAY.exec(text);
  if (match) {
    const [month, number] = [monthOfName(match[1]!), Number(match[2])];
    const year = match[4] ?? match[5];
    if (match[3] !== undefined || year !== undefined) return named(year, month, number, timed);
    return { form: 'month-number', month, number, weak: false };
  }
  match = YEAR_NAME.exec(text);
  if (match) return monthReading(Number(match[1]), undefined, monthOfName(match[2]!), false);
  return NAME.test(text) ? monthReading(undefined, undefined, monthOfName(text), true) : undefined;
}

function named(year: string | undefined, month: number, day: number, timed: boolean): DateReading | undefined {
  const full = year !== undefined && year.length === 4;
  return dayReading(full ? Number(year) : undefined, full ? undefined : numberOf(year), month, day, timed);
}
