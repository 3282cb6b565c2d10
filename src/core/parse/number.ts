import type { Cell } from '../grid/cell';
import { foldText, isErrorText, isLoading } from './text';

export type NumberReading =
  | {
      readonly kind: 'number';
      /** A fraction for `50%` and `5割`, ones for `300万円`, `to ÷ from` for `3:1` (1/3), negative for `(12)` and `▲5`. */
      readonly value: number;
      /** As written behind or before the number: `''`, `%` (also for 割), `ratio`, `円`, `£`, `$`, `€`, `件`, `名`, `日`, `h` … */
      readonly unit: string;
      /** What was read over: a bracket note (`うち再1`), `約`, a footnote sign. Missing when there was none. */
      readonly note?: string;
    }
  /** Blank, `-`, `—`, `なし`, `N/A`: nothing is written here, which a count table means as 0. */
  | { readonly kind: 'nothing' }
  /** `休`, `有休`, `A/L`: the person was away, so there is no figure, not a 0. */
  | { readonly kind: 'no-data' }
  /** `#REF!`, `#DIV/0!`, `Loading...`: unreadable, never 0. */
  | { readonly kind: 'error' }
  | { readonly kind: 'text' };

const NOTHING: NumberReading = { kind: 'nothing' };
const NO_DATA: NumberReading = { kind: 'no-data' };
const ERROR: NumberReading = { kind: 'error' };
const TEXT: NumberReading = { kind: 'text' };

/**
 * Reads a cell as a number. Never guesses: a range (`20〜25`), a sum (`5+2`), a fraction (`3/5`), a time of day (`10:30`),
 * a date, `TRUE` are `text`, to be reported or read by somebody who knows the column.
 */
export function readNumber(cell: Cell): NumberReading {
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? withinReason({ kind: 'number', value: cell, unit: '' }) : ERROR;
  if (typeof cell !== 'string') return TEXT;
  if (cell === '') return NOTHING;
  if (/^\d{1,15}$/.test(cell)) return { kind: 'number', value: Number(cell), unit: '' };
  return withinReason(readNumberText(cell));
}

/** Larger than any count or amount, and the end of exact whole numbers: a slip, or no number at all. */
const LARGEST = 1e15;

function withinReason(reading: NumberReading): NumberReading {
  return reading.kind === 'number' && !(Math.abs(reading.value) < LARGEST) ? TEXT : reading;
}

/** Signs and words for "nothing here". */
const NOTHING_TEXT = /^(?:[-ー]{1,4}|\/|\.{2,}|…|・|なし|無し?|該当(?:なし|無し)|特に(?:なし|無し)|n\/?a|nil|none)$/;
/** Signs and words for "was not at work". */
const AWAY =
  /^(?:お?休み?|休暇|休業日?|有休|有給(?:休暇)?|年休|公休|欠勤|病欠|代休|振休|振替休日|特休|特別休暇|半休|全休|[午][前後]半?休|夏休み?|夏季休暇|冬休み?|忌引き?|慶弔|産休|育休|祝日?|土日|定休日?|不在|a\/?l|annualleave|leave|onleave|holiday|bankholiday|b\/?h|publicholiday|vacation|sick(?:leave|day)?|dayoff|off|pto|ooo|outofoffice)$/;

function readNumberText(text: string): NumberReading {
  if (isErrorText(text) || isLoading(text)) return ERROR;
  const folded = foldText(text).toLowerCase();
  const tight = folded.replace(/\s/g, '');
  if (tight === '' || NOTHING_TEXT.test(tight)) return NOTHING;
  if (AWAY.test(tight.replace(/\([^()]*\)$/, ''))) return NO_DATA;
  if (/^(?:ゼロ|零|zero)[件名人社回通本]?$/.test(tight)) return { kind: 'number', value: 0, unit: '' };
  if (!/\d/.test(tight)) return TEXT;
  return readMarkedNumber(folded);
}

/** Takes off what stands around the number (notes, 約, sign), then reads the amount itself. */
function readMarkedNumber(folded: string): NumberReading {
  let rest = folded;
  let note = '';
  const bracket = /^(.*\d.*?)\s*[([【<「]([^()[\]【】<>「」]*)[)\]】>」]\s*$/.exec(rest);
  if (bracket) {
    rest = bracket[1]!;
    note = bracket[2]!;
  }
  const about = /^(?:約|およそ|大体|だいたい|approx\.?|about|circa|c\.|~)\s*(?=[\d¥£$€\\])/.exec(rest);
  if (about) {
    rest = rest.slice(about[0].length);
    note = note || about[0].trim();
  }
  const marks = /\s*(?:[*※†‡#!↑↓→]+|程度|くらい|ぐらい|ほど)\s*$/.exec(rest);
  if (marks) {
    rest = rest.slice(0, marks.index);
    note = note || marks[0].trim();
  }
  let sign = 1;
  const accounting = /^([¥£$€]?)\((.+)\)(.*)$/.exec(rest);
  if (accounting) {
    sign = -1;
    rest = `${accounting[1]!}${accounting[2]!}${accounting[3]!}`;
  } else if (/^[△▲-]\s*(?=[\d.¥£$€\\])/.test(rest)) {
    sign = -1;
    rest = rest.slice(1);
  } else if (rest.startsWith('+')) rest = rest.slice(1);
  // Two figures in one cell are not one number; `1 234` is.
  if (/\d\s+\d/.test(rest) && !/^\D*\d{1,3}(?: \d{3})+\D*$/.test(rest)) return TEXT;
  const amount = readAmount(rest.replace(/\s/g, ''));
  if (amount === undefined) return TEXT;
  const value = sign < 0 && amount.value !== 0 ? -amount.value : amount.value;
  return note === ''
    ? { kind: 'number', value, unit: amount.unit }
    : { kind: 'number', value, unit: amount.unit, note };
}

const CURRENCIES: Readonly<Record<string, string>> = {
  '¥': '円',
  '\\': '円',
  円: '円',
  jpy: '円',
  yen: '円',
  '£': '£',
  gbp: '£',
  $: '$',
  usd: '$',
  us$: '$',
  '€': '€',
  eur: '€',
};
const CURRENCY_BEFORE = /^(?:jpy|gbp|usd|eur|us\$|[¥\\£$€])/;
const CURRENCY_AFTER = /(?:円|yen|jpy|gbp|usd|eur|[£$€])$/;
/** Powers of ten of the scale words. */
const SCALES: Readonly<Record<string, number>> = {
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  億: 8,
  k: 3,
  thousand: 3,
  m: 6,
  mm: 6,
  mn: 6,
  mio: 6,
  million: 6,
  bn: 9,
  billion: 9,
};
const PLAIN = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$|^\.\d+$/;
const COUNTERS =
  /^(?:件|名様?|人|社|回|通|本|枚|者|個|点|票|組|求人|案件|つ|分|時間|日間?|営業日|週間?|[かヶケヵカ箇]月間?|月間|ポイント|pts?|x|h|hrs?|hours?|mins?|minutes?|days?|wks?|weeks?|months?|times|people|candidates?|calls?|cvs?|e?mails?|messages?|interviews?|meetings?|placements?|offers?|hires?|starts?|jobs?|roles?|visits?|deals?)$/;
const COUNTER_SHORT: Readonly<Record<string, string>> = { 名様: '名', hr: 'h', hrs: 'h', hour: 'h', hours: 'h' };

/** A bare amount without sign or notes, spaces out: `1,234`, `300万円`, `1億2000万`, `£26k`, `5割`, `2.2:1`, `18名`. */
function readAmount(text: string): { value: number; unit: string } | undefined {
  if (PLAIN.test(text)) return { value: Number(text.replace(/,/g, '')), unit: '' };
  const ratio = /^(\d+(?:\.\d+)?)(?::|対|to)(\d(?:\.\d+)?)$/.exec(text);
  if (ratio) {
    const [from, to] = [Number(ratio[1]), Number(ratio[2])];
    return from > 0 ? { value: to / from, unit: 'ratio' } : undefined;
  }
  const tenths = /^(\d+(?:\.\d+)?)割(?:(\d)分)?$/.exec(text);
  if (tenths) return { value: shift(String(Number(tenths[1]) * 10 + Number(tenths[2] ?? 0)), -2), unit: '%' };
  const percent = /^(.+?)(?:%|パーセント|percent|パー)$/.exec(text);
  if (percent)
    return PLAIN.test(percent[1]!) ? { value: shift(percent[1]!.replace(/,/g, ''), -2), unit: '%' } : undefined;
  return readMoneyOrCount(text);
}

function readMoneyOrCount(text: string): { value: number; unit: string } | undefined {
  let rest = text.replace(/(?:-|也)$/, '');
  let currency = '';
  const before = CURRENCY_BEFORE.exec(rest);
  const after = CURRENCY_AFTER.exec(rest);
  if (before) {
    currency = CURRENCIES[before[0]]!;
    rest = rest.slice(before[0].length);
  } else if (after) {
    currency = CURRENCIES[after[0]]!;
    rest = rest.slice(0, -after[0].length);
  }
  const scaled = readScaled(rest, currency !== '');
  if (scaled !== undefined) return { value: scaled, unit: currency };
  const counted = /^([\d,.]+(?:[十百千万億]+)?)(\D+)$/.exec(rest);
  if (currency !== '' || !counted || !COUNTERS.test(counted[2]!)) return undefined;
  const value = readScaled(counted[1]!, false);
  if (value === undefined) return undefined;
  return { value, unit: COUNTER_SHORT[counted[2]!] ?? counted[2]! };
}

/** `300万` → 3,000,000; `1億2000万` → 120,000,000; `26k` → 26,000. A lone `m` means millions only beside a currency. */
function readScaled(text: string, money: boolean): number | undefined {
  if (PLAIN.test(text)) return Number(text.replace(/,/g, ''));
  const latin = /^([\d,.]+)(k|thousand|mm?|mn|mio|million|bn|billion)$/.exec(text);
  if (latin) {
    if (latin[2] === 'm' && !money) return undefined;
    return PLAIN.test(latin[1]!) ? shift(latin[1]!.replace(/,/g, ''), SCALES[latin[2]!]!) : undefined;
  }
  if (!/^(?:[\d,.]+(?:[十百千]?万|億|[十百千]))+(?:[\d,]+)?$/.test(text)) return undefined;
  let total = 0;
  let below = 99;
  for (const part of text.match(/[\d,.]+(?:[十百千]?万|億|[十百千])?/g) ?? []) {
    const cut = /^([\d,.]+)(.*)$/.exec(part)!;
    const power = cut[2] === '' ? 0 : SCALES[cut[2]!]!;
    if (!PLAIN.test(cut[1]!) || power >= below) return undefined;
    below = power;
    total += shift(cut[1]!.replace(/,/g, ''), power);
  }
  return total;
}

/** Moves the decimal point by text, so that 1.1万 is 11000 and not 11000.000000000002. */
function shift(digits: string, power: number): number {
  return Number(`${digits}e${power}`);
}

/** 売上（万）, 単位：千 and Fees (k): a scale in the place of a unit needs no currency. */
const BARE_SCALE = /(?:^|[([【]\s*|単位[\s:]*)([十百千]?万|億|千|百万)(?=\s*[)\]】]|$)/;
const LATIN_SCALE = /[([]\s*(k|mm?|mn|bn|000s?|thousands?|millions?)\s*[)\]]/;

/**
 * The scale a heading or a note gives to the money under it: `売上（千円）` → ×1,000 円, `単位：万円`, `Fees (£k)`, `$000s`.
 *
 * @returns `undefined` where the text names neither a currency nor a scale
 */
export function moneyScale(heading: string): { readonly scale: number; readonly currency: string } | undefined {
  const text = foldText(heading).toLowerCase();
  const yen = /([十百千]?万|億|千|百万)?\s*円/.exec(text);
  if (yen) return { scale: 10 ** (yen[1] === undefined ? 0 : SCALES[yen[1]]!), currency: '円' };
  const scale = '(k|mm?|mn|bn|000s?|thousands?|millions?)';
  const sign = '([¥£$€]|(?<![a-z])(?:jpy|gbp|usd|eur)(?![a-z]))';
  const before = new RegExp(`(?<![a-z])${scale}\\s*${sign}`).exec(text);
  if (before) return { scale: latinScale(before[1]), currency: CURRENCIES[before[2]!]! };
  const after = new RegExp(`${sign}\\s*'?(?:${scale}(?![a-z]))?`).exec(text);
  if (after) return { scale: latinScale(after[2]), currency: CURRENCIES[after[1]!]! };
  const bare = BARE_SCALE.exec(text);
  if (bare) return { scale: 10 ** SCALES[bare[1]!]!, currency: '円' };
  const latin = LATIN_SCALE.exec(text);
  return latin ? { scale: latinScale(latin[1]), currency: '' } : undefined;
}

function latinScale(word: string | undefined): number {
  if (word === undefined) return 1;
  if (word.startsWith('000')) return 1000;
  return 10 ** SCALES[word.replace(/s$/, '')]!;
}
