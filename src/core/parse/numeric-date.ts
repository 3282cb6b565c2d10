import type { DateReading } from './date-reading';
import { ERA, eraYear } from './era';
import { dayReading, monthReading, numbers } from './made-date';

/** Serial numbers of 1954 and 2099: what a date column may hold as plain numbers. */
const SERIAL_LEAST = 20_000;
const SERIAL_MOST = 73_050;

const Y4MD = /^'?(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?$/;
const Y2MD = /^(?:'(\d{2})\s*[年./-]|(\d{1,2})\s*年)\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?$/;
const ERA_DATE = new RegExp(
  `^(${ERA})\\s*(元|\\d{1,2})\\s*[年./-]\\s*(\\d{1,2})(?:\\s*[月./-]\\s*(\\d{1,2})\\s*日?|月?(?:度|分)?)$`,
);
const MONTH_DAY = /^(\d{1,2})月\s*(\d{1,2})\s*日?$/;
const THREE = /^(\d{1,2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{1,2})$/;
const TWO = /^(\d{1,2})\s*([./-])\s*(\d{1,2})日?$/;
const YEAR_MONTH = /^(\d{4})\s*([年./-])\s*(\d{1,2})\s*月?(?:度|分)?$/;
const SHORT_YEAR_MONTH = /^'?(\d{1,2})\s*年\s*(\d{1,2})\s*月(?:度|分)?$/;
const MONTH_YEAR = /^(\d{1,2})\s*([/.-])\s*(\d{4})$/;
const MONTH = /^(\d{1,2})\s*月(?:度|分)?$/;
const DAY = /^(\d{1,2})日$/;

/** Dates in digits and 年月日, eras too, without time and weekday; folded, lower case. */
export function readNumeric(text: string, timed: boolean): DateReading | undefined {
  let match = Y4MD.exec(text);
  if (match) return dayReading(Number(match[1]), undefined, Number(match[2]), Number(match[3]), timed);
  match = ERA_DATE.exec(text);
  if (match) return readEra(match, timed);
  match = Y2MD.exec(text);
  if (match) return dayReading(undefined, Number(match[1] ?? match[2]), Number(match[3]), Number(match[4]), timed);
  match = MONTH_DAY.exec(text);
  if (match) return dayReading(undefined, undefined, Number(match[1]), Number(match[2]), timed);
  match = THREE.exec(text);
  if (match)
    return numbers(
      Number(match[1]),
      Number(match[3]),
      Number(match[4]),
      timed,
      match[4]!.length < 4 && match[2] !== '/',
    );
  match = TWO.exec(text);
  if (match) return numbers(Number(match[1]), Number(match[3]), undefined, timed, match[2] !== '/');
  match = YEAR_MONTH.exec(text);
  if (match) return monthReading(Number(match[1]), undefined, Number(match[3]), match[2] === '.');
  match = SHORT_YEAR_MONTH.exec(text);
  if (match) return monthReading(undefined, Number(match[1]), Number(match[2]), false);
  match = MONTH_YEAR.exec(text);
  if (match) return monthReading(Number(match[3]), undefined, Number(match[1]), match[2] === '.');
  match = MONTH.exec(text);
  if (match) return monthReading(undefined, undefined, Number(match[1]), false);
  match = DAY.exec(text);
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 31 ? { form: 'day-of-month', day, weak: true } : undefined;
}

function readEra(match: RegExpExecArray, timed: boolean): DateReading | undefined {
  const year = eraYear(match[1]!, match[2]!);
  const month = Number(match[3]);
  if (match[4] !== undefined) return dayReading(year, undefined, month, Number(match[4]), timed);
  return monthReading(year, undefined, month, false);
}

/** Bare digits: `20260401`, `202604`, a serial number. */
export function readDigits(text: string): DateReading | undefined {
  if (/^\d{8}$/.test(text)) {
    const year = Number(text.slice(0, 4));
    if (year < 1950 || year > 2100) return undefined;
    return dayReading(year, undefined, Number(text.slice(4, 6)), Number(text.slice(6)), false);
  }
  if (/^\d{6}$/.test(text)) {
    const year = Number(text.slice(0, 4));
    return year < 1990 || year > 2100 ? undefined : monthReading(year, undefined, Number(text.slice(4)), true);
  }
  return /^\d{5}(?:\.\d+)?$/.test(text) ? readDateNumber(Number(text)) : undefined;
}

/** A number as a date: a serial number (46113 = 2026-04-01, a fraction is the time), `20260401`, `202604`. */
export function readDateNumber(value: number): DateReading | undefined {
  if (value >= SERIAL_LEAST && value <= SERIAL_MOST) return { form: 'serial', serial: value, weak: true };
  return Number.isInteger(value) && value >= 190_001 ? readDigits(String(value)) : undefined;
}
