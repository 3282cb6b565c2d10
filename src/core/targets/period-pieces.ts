import { type Day, dayOf, isoDay, startOfWeek, yearMonthDay } from '../calendar/day';
import { fiscalHalfOf, fiscalQuarterOf, fiscalYearOf } from '../calendar/fiscal';
import type { Period } from '../calendar/period';
import { type PeriodContext, parsePeriod } from '../calendar/period-grammar';
import type { SheetZone } from '../calendar/sheet-zone';
import { isoWeekOf } from '../calendar/weeks';
import { remember } from '../metrics/remember';
import { foldText } from '../parse/text';
import type { Frequency } from './target';

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const DATE = `(?:\\d{4}[/.-])?\\d{1,2}[/.]\\d{1,2}|\\d{1,2}\\s*${MONTH}(?:\\s*\\d{2,4})?`;
const YEAR = '(?:\\d{4}年|(?:令和|r)\\s*(?:\\d{1,2}|元)(?:年|\\.))';
/** What looks like a period inside a title, a heading or a sentence; longer forms first. */
const PIECE = new RegExp(
  [
    `(?:w/c|w/e|week (?:commencing|beginning|ending|of))\\s*(?:${DATE})`,
    `(?:${DATE}|\\d{1,2}月\\d{1,2}日)\\s*の?週`,
    '\\d{4}-w\\d{1,2}',
    `${YEAR}度?\\s*の?(?:上期|下期|上半期|下半期|第?[1-4]四半期|[1-4]q|q[1-4]|\\d{1,2}月)?(?:度|\\d日)?`,
    '(?:fy\\s?\\d{2,4}|\\d{4})\\s*/?-?\\s*(?:q[1-4]|h[12])',
    "(?:q[1-4]|h[12])\\s*/?(?:fy)?\\s*'?\\d{2,4}(?!\\d)",
    'fy\\s?\\d{2,4}',
    '\\d{4}[/.-]\\d{1,2}(?:[/.-]\\d{1,2})?',
    `${MONTH}\\s*'?\\d{2,4}(?![\\d:%])`,
    '\\d{1,2}月(?:第?\\d週|\\d{1,2}日)?',
    '第?[1-4]四半期|[1-4]q(?![a-z])|q[1-4](?!\\d)|上期|下期|上半期|下半期|h[12](?![a-z\\d])',
    `(?<![a-z])(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?![a-z])|^may(?= |$)`,
  ].join('|'),
  'iu',
);
/** 11/16〜11/20 says more than 第3週 beside it. */
const DAYS = /\d{1,2}\/\d{1,2}\s*[~-]\s*(?:\d{1,2}\/)?\d{1,2}(?![\d件%])/u;
const YEARLESS = /\d{4}|fy|令和|r\s*\d|'\d{2}|[a-z]\s*\d{2}$/iu;

export interface PeriodPiece {
  readonly period: Period;
  /** The text without the piece. */
  readonly rest: string;
}

/** How a target sheet reads its periods: a month without a year lies in the year the sheet is about. */
export class PeriodReader {
  private anchor: Day;
  private readonly known = new Map<string, PeriodPiece | undefined>();

  constructor(private readonly context: PeriodContext) {
    this.anchor = this.endOfYear(context.asOf);
  }

  get zone(): SheetZone {
    return this.context.zone;
  }

  private endOfYear(day: Day): Day {
    const start = this.context.fiscalStart;
    return dayOf(fiscalYearOf(day, start) + 1, start, 1) - 1;
  }

  /**
   * Settles the year of months, quarters and weeks written without one: the (fiscal) year of the first period that has
   * a year; else the year that holds today, or the next one where all of them would be more than nine months past.
   */
  settleYear(texts: readonly string[]): void {
    const pieces = texts.map((text) => this.find(text));
    const dated = pieces.find((piece, at) => piece !== undefined && YEARLESS.test(foldText(texts[at]!)));
    if (dated !== undefined) {
      const { first, last } = dated.period;
      const wholeYear = yearMonthDay(first).month === 1 && yearMonthDay(last).month === 12;
      this.anchor = wholeYear ? last : this.endOfYear(first);
    } else {
      const latest = pieces.reduce(
        (most, piece) => Math.max(most, piece?.period.last ?? most),
        Number.NEGATIVE_INFINITY,
      );
      if (latest < this.context.asOf - 270) this.anchor = this.endOfYear(this.anchor + 1);
    }
    this.known.clear();
  }

  /** The first period named in a text, and what else stands there. */
  find(text: string): PeriodPiece | undefined {
    if (!this.known.has(text)) this.known.set(text, this.search(text));
    return this.known.get(text);
  }

  private search(text: string): PeriodPiece | undefined {
    const folded = foldText(text);
    if (!/\d|上|下|[a-z]{3}/iu.test(folded)) return undefined;
    const match = DAYS.exec(folded) ?? PIECE.exec(folded);
    if (match === null || /^(?:か|ヶ|間|次|あたり)/u.test(folded.slice(match.index + match[0].length)))
      return undefined;
    const before = folded.slice(0, match.index);
    if (/[\d:.,]$/u.test(before)) return undefined;
    const period = this.parse(match[0].replace(/の(?=週|上|下|第)/u, ''));
    return period && { period, rest: `${before} ${folded.slice(match.index + match[0].length)}`.trim() };
  }

  private parse(text: string): Period | undefined {
    const period = parsePeriod(text, { ...this.context, asOf: this.anchor });
    if (period === undefined) return period;
    const few = period.grain === 'range' && period.last - period.first < 7;
    if (!few && !/週|w\/|week/iu.test(text)) return period;
    const first = startOfWeek(period.first);
    return { first, last: first + 6, grain: 'week' };
  }

  /** A Date cell in a column of periods: its month where it is the first of one, else its day. */
  ofDate(date: Date): Period {
    const day = this.context.zone.toDay(date);
    const { year, month, day: dayOfMonth } = yearMonthDay(day);
    return dayOfMonth === 1
      ? { first: day, last: dayOf(year, month + 1, 1) - 1, grain: 'month' }
      : { first: day, last: day, grain: 'day' };
  }

  /** A period in the grammar that all functions understand: `2026-10`, `2026Q1`, `2026H1`, `FY2026`, `2026-W48`, a day, a range. */
  code(period: Period): string {
    const { first, last, grain } = period;
    const start = this.context.fiscalStart;
    const year = fiscalYearOf(first, start);
    if (grain === 'month') return isoDay(first).slice(0, 7);
    if (grain === 'week') {
      const { year: weekYear, week } = isoWeekOf(first);
      return `${weekYear}-W${week < 10 ? '0' : ''}${week}`;
    }
    if (grain === 'quarter') return `${year}Q${fiscalQuarterOf(first, start)}`;
    if (grain === 'half') return `${year}H${fiscalHalfOf(first, start)}`;
    if (grain === 'year' && yearMonthDay(first).month === start) return `FY${year}`;
    return first === last ? isoDay(first) : `${isoDay(first)}..${isoDay(last)}`;
  }
}

/** A bare 4 in a row or column of months is April. */
export function monthNumber(text: string): string {
  return /^(?:[1-9]|1[0-2])$/.test(text) ? `${text}月` : text;
}

/** 毎月, 月次, 月間, 月20件, 月に, 月の目標, （月）, /月; not 10月. */
function often(unit: string, notAfter: string, japanese: string, english: string): RegExp {
  const lone = `(?<![\\d${notAfter}])${unit}(?=\\s*\\d|に|あたり|の?目標|\\))`;
  const per = `\\b(?:per|an?|each|every|this) ${english}\\b|\\b${english}ly\\b|/\\s*${english}\\b`;
  return new RegExp(`毎${unit}|(?<!\\d)${unit}[次間]|${lone}|/\\s*${unit}|${japanese}|${per}`, 'iu');
}

const FREQUENCY_WORDS: readonly (readonly [Frequency, RegExp])[] = [
  ['each', /都度|随時|1件ごと|案件ごと|per case|each time/iu],
  ['daily', often('日', '営業月曜本当前休祝平翌', '毎朝|毎夕|日々|1日(?=に|あたり|で|\\s*\\d)|\\bdaily\\b', 'day')],
  ['weekly', often('週', '', '今週|来週|1週(?=に|あたり)|/\\s*wk\\b|\\bp\\.?w\\b', 'week')],
  ['monthly', often('月', '', '今月|当月|来月|単月|1[かヶ]月(?=に|あたり)|/\\s*mo\\b|\\bp\\.?m\\b|\\bpcm\\b', 'month')],
  ['quarterly', /四半期|quarterly|(?:per|each|every|this) quarter|\/\s*q(?:uarte|t)?r?\b/iu],
  ['yearly', often('年', '今昨前翌', '通年|通期|\\bannual|/\\s*yr\\b|\\bp\\.?a\\b', 'year')],
];

/** How often, as said in a heading or sentence (月20件, 件/週, per day). */
export const frequencyIn = remember((text): Frequency | undefined => {
  const folded = foldText(text);
  return FREQUENCY_WORDS.find(([, pattern]) => pattern.test(folded))?.[0];
});
