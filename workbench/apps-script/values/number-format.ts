import { fieldsOf } from './serial';

/** True for patterns that show a date, a time or a duration: such cells reach scripts as `Date`. */
export function isDateFormat(pattern: string): boolean {
  if (pattern === '') return false;
  let known = dateFormats.get(pattern);
  if (known === undefined) {
    known = showsDate(pattern);
    dateFormats.set(pattern, known);
  }
  return known;
}

/** A sheet has a handful of patterns and millions of cells. */
const dateFormats = new Map<string, boolean>();

function showsDate(pattern: string): boolean {
  if (/\[[hms]+\]/i.test(pattern)) return true;
  return (
    /[ymdhs]/i.test(bare(pattern)) && !/[0#?]/.test(bare(pattern).replace(/\.0+/g, '')) && !/general/i.test(pattern)
  );
}

/** The pattern without quoted text, escapes and `[…]`. */
function bare(pattern: string): string {
  return pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
}

/** Text of a number under a pattern. Month and weekday names follow the locale. Unknown signs of a pattern are shown as they are. */
export function formatNumber(value: number, pattern: string, locale: string): string {
  if (pattern === '' || /^general$/i.test(pattern)) return generalNumber(value);
  const sections = splitSections(pattern);
  const section = value < 0 && sections.length > 1 ? 1 : value === 0 && sections.length > 2 ? 2 : 0;
  const chosen = sections[section]!;
  if (chosen.includes('@')) return generalNumber(value);
  if (isDateFormat(chosen)) return formatDate(value, chosen, locale);
  return formatDigits(section === 1 ? Math.abs(value) : value, chosen);
}

/** A number as an automatic cell shows it. */
export function generalNumber(value: number): string {
  if (value === 0) return '0';
  const digits = Number(value.toPrecision(15));
  if (Math.abs(digits) >= 1e15 || Math.abs(digits) < 1e-9) {
    const [mantissa, exponent] = digits.toExponential().split('e') as [string, string];
    return `${mantissa}E${exponent.replace(/^([+-])(\d)$/, '$10$2')}`;
  }
  return String(digits);
}

function splitSections(pattern: string): string[] {
  const sections = [''];
  for (const part of pattern.match(/"[^"]*"|\\.|;|[^;"\\]+|["\\]/g) ?? []) {
    if (part === ';') sections.push('');
    else sections[sections.length - 1] += part;
  }
  return sections;
}

/** Quoted text, escaped signs, `[$¥-411]` and plain signs around the digits, as shown. */
function literal(text: string): string {
  return text
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/_.|\*./g, '')
    .replace(
      /"([^"]*)"|\\(.)/g,
      (_, quoted: string | undefined, escaped: string | undefined) => quoted ?? escaped ?? '',
    );
}

function formatDigits(value: number, pattern: string): string {
  const match = /^((?:"[^"]*"|\\.|\[[^\]]*\]|[^0#?"\\[])*)([0#?][0#?,]*)?((?:\.[0#?]*)?)(E[+-]0+)?([\s\S]*)$/.exec(
    pattern,
  );
  if (!match || match[2] === undefined) return literal(pattern);
  const [, prefix = '', whole, decimals = '', exponent, suffix = ''] = match;
  const percent = bare(prefix + suffix).includes('%');
  const scaled = percent ? value * 100 : value;
  if (exponent !== undefined) {
    const [mantissa, power] = scaled.toExponential(Math.max(0, decimals.length - 1)).split('e') as [string, string];
    return `${literal(prefix)}${mantissa}E${power.replace(/^([+-])(\d)$/, '$10$2')}${literal(suffix)}`;
  }
  const fixed = decimals.replace(/[#?]+$/, '').length;
  const most = decimals.length;
  let [integer = '0', fraction = ''] = roundHalfAway(Math.abs(scaled), Math.max(0, most - 1)).split('.') as [
    string,
    string?,
  ];
  while (fraction.length > Math.max(0, fixed - 1) && fraction.endsWith('0')) fraction = fraction.slice(0, -1);
  const zeros = whole.replace(/[^0]/g, '').length;
  integer = integer === '0' && zeros === 0 ? '' : integer.padStart(zeros, '0');
  if (whole.includes(',')) integer = integer.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = scaled < 0 && /[1-9]/.test(integer + fraction) ? '-' : '';
  return `${sign}${literal(prefix)}${integer}${fraction === '' ? '' : `.${fraction}`}${literal(suffix)}`;
}

/** Half a unit goes away from zero, on the decimal digits people see (1.005 → 1.01). */
function roundHalfAway(value: number, decimals: number): string {
  const shifted = Number(`${Number(value.toPrecision(15))}e${decimals}`);
  return Number.isFinite(shifted)
    ? Number(`${Math.round(shifted)}e-${decimals}`).toFixed(decimals)
    : value.toFixed(decimals);
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const WEEKDAYS_JA = '日月火水木金土';

function formatDate(serial: number, pattern: string, locale: string): string {
  const parts = pattern.match(/"[^"]*"|\\.|\[[^\]]*\]|am\/pm|a\/p|([ymdhsa])\1*|\.0+|[\s\S]/gi) ?? [];
  const twelve = parts.some((part) => /^a(m\/p)?/i.test(part) && part.includes('/'));
  const date = fieldsOf(serial);
  return parts
    .map((part, index) => {
      if (/^"|^\\/.test(part)) return literal(part);
      const elapsed = /^\[([hms]+)\]$/i.exec(part);
      if (elapsed) return String(Math.floor(Number((serial * UNITS[elapsed[1]!.charAt(0).toLowerCase()]!).toFixed(6))));
      if (part.startsWith('[')) return '';
      if (/^m+$/i.test(part) && isMinute(parts, index)) return pad(date.getUTCMinutes(), part.length);
      return dateField(part, date, locale, twelve);
    })
    .join('');
}

const UNITS: Readonly<Record<string, number>> = { h: 24, m: 1440, s: 86_400 };

/** `m` means minutes next to hours (before it) or seconds (behind it). */
function isMinute(parts: readonly string[], index: number): boolean {
  const fields = (list: readonly string[]): string | undefined => list.find((part) => /^\[?[ymdhs]+\]?$/i.test(part));
  const before = fields(parts.slice(0, index).reverse());
  const after = fields(parts.slice(index + 1));
  return /^\[?h/i.test(before ?? '') || /^\[?s/i.test(after ?? '');
}

function dateField(part: string, date: Date, locale: string, twelve: boolean): string {
  const japanese = locale.startsWith('ja');
  const month = date.getUTCMonth();
  const weekday = date.getUTCDay();
  switch (part.toLowerCase()) {
    case 'yy':
      return pad(date.getUTCFullYear() % 100, 2);
    case 'y':
    case 'yyy':
    case 'yyyy':
      return String(date.getUTCFullYear());
    case 'm':
    case 'mm':
      return pad(month + 1, part.length);
    case 'mmm':
      return japanese ? `${month + 1}月` : MONTHS[month]!.slice(0, 3);
    case 'mmmm':
      return japanese ? `${month + 1}月` : MONTHS[month]!;
    case 'd':
    case 'dd':
      return pad(date.getUTCDate(), part.length);
    case 'ddd':
      return japanese ? WEEKDAYS_JA.charAt(weekday) : WEEKDAYS[weekday]!.slice(0, 3);
    case 'dddd':
      return japanese ? `${WEEKDAYS_JA.charAt(weekday)}曜日` : WEEKDAYS[weekday]!;
    case 'h':
    case 'hh':
      return pad(twelve ? ((date.getUTCHours() + 11) % 12) + 1 : date.getUTCHours(), part.length);
    case 's':
    case 'ss':
      return pad(date.getUTCSeconds(), part.length);
    case 'am/pm':
      return date.getUTCHours() < 12 ? (japanese ? '午前' : 'AM') : japanese ? '午後' : 'PM';
    default:
      return /^\.0+$/.test(part) ? `.${pad(date.getUTCMilliseconds(), 3).slice(0, part.length - 1)}` : part;
  }
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
