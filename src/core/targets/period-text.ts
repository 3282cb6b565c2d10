import type { DateReading } from '../parse/date-reading';
import { readDateText } from '../parse/date-text';
import { MONTH_NAME } from '../parse/month-names';
import { foldText } from '../parse/text';

const MONTH = `(?<![a-z])(?:${MONTH_NAME})\\.?`;
const DATE = `(?:\\d{4}[/.-])?\\d{1,2}[/.]\\d{1,2}|\\d{1,2}\\s*${MONTH}(?:\\s*\\d{2,4})?`;
const YEAR = '(?:\\d{4}年|(?:令和|(?<![a-z])r)\\s*(?:\\d{1,2}|元)(?:年|\\.)|\\d{1,2}年(?=度|\\s*\\d{1,2}月))';
const UNTIL = '(?:~|-|から|to\\b|until\\b|through\\b)';
/** Between the two months of a range. */
const JOINED = new RegExp(`(?<=[\\d月a-z.])\\s*${UNTIL}\\s*(?=[a-z]|(?:${YEAR}\\s*)?\\d{1,2}月)`, 'iu');
/** Where a period may stand inside a title, a heading or a sentence; longer forms first. What it says, `readDateText` tells. */
const PIECE = new RegExp(
  [
    `(?:${YEAR}度?\\s*)?\\d{1,2}月?\\s*${UNTIL}\\s*(?:${YEAR}\\s*)?\\d{1,2}月(?![\\d間])`,
    `${MONTH}(?:\\s*\\d{4})?\\s*${UNTIL}\\s*${MONTH}(?:[\\s-]*'?\\d{2,4}(?![\\d:%]))?(?![a-z])`,
    `(?:w/c|w/e|week (?:commencing|beginning|ending|of))\\s*(?:${DATE})`,
    '(?:第?\\d{1,2}(?:週目?|w)|w\\d{1,2})\\s*\\(\\d{1,2}/\\d{1,2}[^()]*\\)',
    `(?:${DATE}|\\d{1,2}月\\d{1,2}日)\\s*の?週`,
    `(?:${DATE})\\s*\\((?:[月火水木金土日]|mon|tue|wed|thu|fri)\\)`,
    '\\d{4}-w\\d{1,2}|第\\d{1,2}週',
    `(?:令和|(?<![a-z])r)\\s*\\d{1,2}[./]\\d{1,2}(?![\\d.])`,
    `${YEAR}度?(?:\\s*の?(?:上期|下期|上半期|下半期|第?[1-4]四半期|[1-4]q|q[1-4]|\\d{1,2}月))?(?:度|\\d{1,2}日)?`,
    '(?:fy\\s?\\d{2,4}|\\d{4})\\s*/?-?\\s*(?:q[1-4]|h[12])',
    'fy\\s?\\d{2,4}年?度?\\s*の?(?:上期|下期|上半期|下半期|第?[1-4]四半期|[1-4]q)',
    "(?:q[1-4]|h[12])\\s*/?(?:fy)?\\s*'?\\d{2,4}(?!\\d)",
    'fy\\s?\\d{2,4}',
    '\\d{4}[/.-]\\d{1,2}(?:[/.-]\\d{1,2})?',
    `\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}(?:\\s+\\d{4})?(?![a-z])`,
    `${MONTH}[\\s-]*'?\\d{2,4}(?![\\d:%])`,
    '\\d{1,2}月(?:第?\\d週|\\d{1,2}日|度)?',
    '第?[1-4]四半期|[1-4]q(?![a-z])|上期|下期|上半期|下半期|(?<![a-z])(?:q[1-4](?!\\d)|h[12](?![a-z\\d]))',
    `(?!may)${MONTH}(?![a-z])|^may(?= |$)`,
  ].join('|'),
  'iu',
);
/** 11/16〜11/20 says more than 第3週 beside it. */
const DAYS = /\d{1,2}\/\d{1,2}\s*[~-]\s*(?:\d{1,2}\/)?\d{1,2}(?![\d件%])/u;

/** What a period inside a text says, as far as the text itself tells. */
export interface LocatedReading {
  readonly reading: DateReading;
  /** The text without it. */
  readonly rest: string;
}

/** A period that is the whole text, or else the surest piece of it. */
export function locate(text: string): LocatedReading | undefined {
  const folded = foldText(text);
  if (!/\d|上|下|[a-z]{3}/iu.test(folded)) return undefined;
  const whole = readDateText(folded);
  if (whole !== undefined && isSurely(whole, folded)) return { reading: whole, rest: '' };
  const match = DAYS.exec(folded) ?? PIECE.exec(folded);
  if (match === null || /^(?:か|ヶ|間|次|あたり)/u.test(folded.slice(match.index + match[0].length))) return undefined;
  const before = folded.slice(0, match.index);
  if (/(?:[\d.,]|\d:)$/u.test(before)) return undefined;
  const written = match[0].replace(/の(?=週|上|下|第)/u, '').replace(JOINED, /月/u.test(match[0]) ? '~' : '-');
  const reading = readDateText(written);
  return (
    reading && {
      reading: withYearBehind(reading),
      rest: `${before} ${folded.slice(match.index + match[0].length)}`.trim(),
    }
  );
}

/** January - June 2026: the year behind the range is that of both months, or of the turn between them. */
function withYearBehind(reading: DateReading): DateReading {
  if (reading.form !== 'range') return reading;
  const { start, end } = reading;
  if (start.form !== 'month' || end?.form !== 'month' || start.year !== undefined || end.year === undefined)
    return reading;
  return { ...reading, start: { ...start, year: start.month <= end.month ? end.year : end.year - 1 } };
}

/** Not a figure (4/5, 20260401, 2h), nor a whole year as such (通期). */
function isSurely(reading: DateReading, text: string): boolean {
  if (/^[\d.,]+$/.test(text)) return /^20\d\d\.\d{1,2}$/.test(text);
  switch (reading.form) {
    case 'numbers':
      return (reading.c ?? 0) > 99;
    case 'month':
      return true;
    case 'fiscal':
      return (
        reading.year !== undefined || reading.short !== undefined || (reading.part !== 'year' && !/^\dh/i.test(text))
      );
    default:
      return !reading.weak;
  }
}
