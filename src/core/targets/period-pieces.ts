import { type Day, startOfWeek, yearMonthDay } from '../calendar/day';
import { fiscalYearOf } from '../calendar/fiscal';
import type { Period } from '../calendar/period';
import type { PeriodContext } from '../calendar/period-grammar';
import { periodAround, periodCode } from '../calendar/period-steps';
import type { SheetZone } from '../calendar/sheet-zone';
import type { DateReading } from '../parse/date-reading';
import { readDateText } from '../parse/date-text';
import { resolveDates } from '../parse/resolve-dates';
import { foldText } from '../parse/text';
import { NO_TITLE, type TitleContext, titleContext, titleYear } from '../parse/title-context';
import { type LocatedReading, locate } from './period-text';
import { relativePeriod } from './relative-period';

export interface PeriodPiece {
  readonly period: Period;
  /** The text without the piece. */
  readonly rest: string;
}

/** What a bare number stands for in a row or column of periods. */
export type NumberedUnit = 'month' | 'week' | 'day';
const AS_WRITTEN: Readonly<Record<NumberedUnit, readonly [string, string]>> = {
  month: ['', '月'],
  week: ['第', '週'],
  day: ['', '日'],
};
/** Years this far from today belong to something else: when somebody joined, a law. */
const YEARS_NEAR = 5;

/** How a target sheet reads its periods: a month without a year lies in the year the sheet is about. */
export class PeriodReader {
  private title: TitleContext;
  /** The one month the titles name. */
  private month: number | undefined;
  private readonly known = new Map<string, PeriodPiece | undefined>();
  private readonly labels = new Map<string, Period | undefined>();
  private readonly codes = new Map<Period, string>();
  private readonly spans = new Map<DateReading, Period | undefined>();

  constructor(private readonly context: PeriodContext) {
    this.title = this.yearAround(context.asOf);
  }

  get zone(): SheetZone {
    return this.context.zone;
  }

  private yearAround(day: Day): TitleContext {
    return { ...NO_TITLE, fiscalYear: fiscalYearOf(day, this.context.fiscalStart) };
  }

  /**
   * Settles the years of months, quarters and weeks written without one: by the titles, else by the periods beside them
   * that have one, else the (fiscal) year that holds today, or the next one where all would be more than nine months past.
   *
   * @param titles lines that stand alone, from the top
   * @param texts all texts of the sheet, in order
   */
  settleYear(titles: readonly string[], texts: readonly string[]): void {
    this.known.clear();
    this.labels.clear();
    this.spans.clear();
    const { asOf } = this.context;
    const now = yearMonthDay(asOf).year;
    const readings: DateReading[] = [];
    for (const text of texts) {
      const reading = this.locate(text)?.reading;
      if (reading === undefined || reading.form === 'day' || reading.form === 'numbers') continue;
      if (!('year' in reading) || reading.year === undefined || Math.abs(reading.year - now) <= YEARS_NEAR)
        readings.push(reading);
    }
    const said = titleContext(titles, asOf);
    this.month = said.months !== undefined && said.months[0] === said.months[1] ? said.months[0] : undefined;
    const named = this.titleYear(said);
    const dated = readings.find((reading) => 'year' in reading && reading.year !== undefined);
    const span = named === undefined && dated !== undefined ? this.spanOf(dated) : undefined;
    // A plain 2026年 is the calendar year, which ends in the fiscal one that is meant.
    const near = span?.grain === 'year' ? span.last : span?.first;
    this.title =
      named ??
      (near === undefined && runsFromJanuary(readings) ? { ...NO_TITLE, year: now } : this.yearAround(near ?? asOf));
    this.resolveAll(readings, this.title);
    if (near !== undefined) {
      // 2026年2月, 3月, 4月 …: months run on from the one that names its year.
      const months = readings.filter(({ form }) => form === 'month');
      if (months.some((reading) => 'year' in reading && reading.year !== undefined)) this.resolveAll(months, undefined);
      return;
    }
    if (named !== undefined) return;
    let latest = Number.NEGATIVE_INFINITY;
    for (const span of this.spans.values()) if (span !== undefined) latest = Math.max(latest, span.last);
    if (latest >= asOf - 270 || latest === Number.NEGATIVE_INFINITY) return;
    const { fiscalYear, year } = this.title;
    this.title = year === undefined ? { ...NO_TITLE, fiscalYear: fiscalYear! + 1 } : { ...NO_TITLE, year: year + 1 };
    this.resolveAll(readings, this.title);
  }

  /** A title that names a month stands for the fiscal year around it, for the months under it run on past December. */
  private titleYear(title: TitleContext): TitleContext | undefined {
    const { fiscalStart } = this.context;
    if (titleYear(title, fiscalStart) === undefined) return undefined;
    if (title.fiscalYear !== undefined || title.months === undefined) return title;
    const fiscalYear = title.months[0] >= fiscalStart ? title.year! : title.year! - 1;
    return { ...title, year: undefined, fiscalYear };
  }

  private resolveAll(readings: readonly DateReading[], title: TitleContext | undefined): void {
    const { days, lasts, grains } = resolveDates(readings, { ...this.context, title, kind: 'headings' });
    readings.forEach((reading, at) => {
      const first = days[at];
      const last = lasts[at];
      if (first === undefined || last === undefined) this.spans.set(reading, undefined);
      else if (grains[at] === 'week') this.spans.set(reading, weekOf(first));
      else this.spans.set(reading, { first, last, grain: grains[at]! });
    });
  }

  private spanOf(reading: DateReading): Period | undefined {
    if (!this.spans.has(reading)) this.resolveAll([reading], this.title);
    return this.spans.get(reading);
  }

  /** The first period named in a text, and what else stands there. */
  find(text: string): PeriodPiece | undefined {
    if (!this.known.has(text)) {
      const located = this.locate(text);
      const period = located && this.spanOf(located.reading);
      this.known.set(text, period && { period, rest: located!.rest });
    }
    return this.known.get(text);
  }

  /**
   * A text where periods stand in a row or column: also forms that are mostly something else (`4/6`, `1W`), and bare
   * numbers.
   */
  label(text: string, unit: NumberedUnit = 'month'): Period | undefined {
    const key = `${unit} ${text}`;
    if (!this.labels.has(key)) {
      const [before, behind] = AS_WRITTEN[unit];
      const reading = readDateText(/^\d{1,2}$/.test(text) ? `${before}${text}${behind}` : text);
      const period =
        this.weekOfMonth(text, unit) ?? (reading === undefined ? this.find(text)?.period : this.spanOf(reading));
      this.labels.set(key, unit === 'week' && period?.grain === 'day' ? weekOf(period.first) : period);
    }
    return this.labels.get(key);
  }

  private readonly located = new Map<string, LocatedReading | undefined>();

  private locate(text: string): LocatedReading | undefined {
    if (!this.located.has(text)) this.located.set(text, locate(this.withFiscalYear(text)));
    return this.located.get(text);
  }

  /** 第2週 under a title that names one month is the second week of that month. */
  private weekOfMonth(text: string, unit: NumberedUnit): Period | undefined {
    const week = /^(?:第?([1-6])週目?|([1-6])w|w([1-6]))$/iu.exec(foldText(text))?.slice(1).find(Boolean);
    const bare = unit === 'week' && /^[1-6]$/.test(text) ? text : undefined;
    const number = week ?? bare;
    return this.month === undefined || number === undefined
      ? undefined
      : this.find(`${this.month}月${number}週`)?.period;
  }

  /** 2027年3月期 is the fiscal year that ends in that month, where it is the last one of a year. */
  private withFiscalYear(text: string): string {
    return text.replace(
      /((?:20|２０)?[\d０-９]{2})年([\d０-９]{1,2})月期(?!間|限|中|末|初)/gu,
      (written, year: string, month: string) => {
        const ends = Number(foldText(year));
        const { fiscalStart } = this.context;
        if (Number(foldText(month)) % 12 !== (fiscalStart + 11) % 12) return written;
        return `${(ends < 100 ? 2000 + ends : ends) - (fiscalStart === 1 ? 0 : 1)}年度`;
      },
    );
  }

  /** What 今週 or next month in a text means beside the period of a code; `undefined` where that does not tell. */
  relative(text: string, code: string): string | undefined {
    const anchor = code === '' ? undefined : this.label(code);
    const period = anchor && relativePeriod(text, anchor, this.context.fiscalStart);
    return period && this.code(period);
  }

  /** A Date cell as the month it begins, or as its day. */
  ofDate(date: Date, grain: 'month' | 'day'): Period {
    return periodAround(this.context.zone.toDay(date), grain, this.context.fiscalStart);
  }

  /** A period in the grammar that all functions understand: `2026-10`, `2026Q1`, `2026H1`, `FY2026`, `2026-W48`, a day, a range. */
  code(period: Period): string {
    let code = this.codes.get(period);
    if (code === undefined) {
      code = periodCode(period, this.context.fiscalStart);
      this.codes.set(period, code);
    }
    return code;
  }
}

/** Targets of a week are for the whole of it, whichever of its days are named. */
export function weekOf(day: Day): Period {
  const first = startOfWeek(day);
  return { first, last: first + 6, grain: 'week' };
}

/** 1月 2月 … 4月: a calendar year, whatever the fiscal one is. */
function runsFromJanuary(readings: readonly DateReading[]): boolean {
  const months = readings.flatMap((reading) => (reading.form === 'month' ? [reading.month] : []));
  return months.length >= 4 && months.slice(0, 4).every((month, at) => month === at + 1);
}
