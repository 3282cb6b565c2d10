import type { Language } from '../../core/language';
import { dashboardTexts } from '../../messages/dashboards';
import type { CalculationReader } from './calculation-sheet';
import { atRow, monthBefore, trendRow } from './formulas';
import { quotedText } from './references';
import type { SheetBuilder } from './sheet-builder';
import type { ChartSpec, RuleSpec } from './sheet-spec';

export const MONTHS = 12;
export const CHART_BLUE = '#4a7fd0';
const CHART_GREY = '#80868b';
/** Backgrounds that inform: neither red nor green. */
export const NOTE_BACKGROUND = '#fef7e0';
const MARK_BACKGROUND = '#e8f0fe';

/** The word that KPI_TREND's 変化 holds when a month is outside, and the mark of limits that still move. */
export const USUAL_WORD = { ja: 'いつもより', en: 'usual' } as const;
const TRIAL = { ja: '（暫定）', en: '(trial)' } as const;

/** A table of twelve months with their usual range, and a chart over it: of the team, and the heart of マイKPI. */
export function trendTable(
  builder: SheetBuilder,
  input: {
    readonly language: Language;
    readonly reader: CalculationReader;
    /** Row of the headings; the row below the last month holds a note. */
    readonly row: number;
    /** Formula parts. */
    readonly owner: string;
    readonly metric: string;
    /** Letter and number of the column for helping formulas. */
    readonly help: readonly [string, number];
  },
): { readonly chart: Pick<ChartSpec, 'type' | 'ranges' | 'series'>; readonly rule: RuleSpec } {
  const { language, reader, row, owner, metric, help } = input;
  const [helpLetter, helpColumn] = help;
  builder.head(row, dashboardTexts.trendHead[language]);
  builder.format({ ranges: [`E${row}`], align: 'left' });
  const first = row + 1;
  const last = row + MONTHS;
  for (let at = 0; at < MONTHS; at++) {
    const here = first + at;
    const found = `$${helpLetter}${here}`;
    builder.formula(here, 1, monthBefore(reader, MONTHS - 1 - at));
    builder.formula(here, helpColumn, trendRow(reader, owner, metric, `$A${here}`));
    builder.formula(here, 2, atRow(reader.column('trends', 3), found));
    // Counts are whole: within the range lie the whole numbers between its ends.
    builder.formula(here, 3, whole('ROUNDUP', reader.column('trends', 5), found));
    builder.formula(here, 4, whole('ROUNDDOWN', reader.column('trends', 6), found));
    builder.formula(here, 5, changeFormula(reader, found, language));
  }
  builder.format({
    ranges: [`A${first}:A${last}`],
    numberFormat: language === 'ja' ? 'yyyy"年"m"月"' : 'mmm yyyy',
    align: 'left',
  });
  builder.format({ ranges: [`C${row}:D${last}`], align: 'center' });
  builder.table(row, last, 'E');
  builder.note(last + 1, trialNote(reader, `$${helpLetter}${last - 1}`, language));
  return {
    chart: {
      type: 'line',
      // The running month is not over: drawn as a point it would look like a fall.
      ranges: [`A${row}:D${last - 1}`],
      series: [
        { color: CHART_BLUE, dashed: false },
        { color: CHART_GREY, dashed: true },
        { color: CHART_GREY, dashed: true },
      ],
    },
    rule: outsideRule(`A${first}:E${last}`, first, language),
  };
}

function whole(rounded: 'ROUNDUP' | 'ROUNDDOWN', column: string, rowCell: string): string {
  const value = `INDEX(${column},${rowCell})`;
  return `=IFERROR(IF(LEN(${rowCell})=0,,IF(LEN(${value})=0,,${rounded}(${value},0))),)`;
}

/** What KPI_TREND says of a month, without its mark of trial limits, which stands below the table once. */
export function changeFormula(reader: CalculationReader, rowCell: string, language: Language): string {
  const value = `INDEX(${reader.column('trends', 7)},${rowCell})`;
  return `=IFERROR(IF(LEN(${rowCell})=0,"",TRIM(SUBSTITUTE(${value},${quotedText(TRIAL[language])},""))),"")`;
}

function trialNote(reader: CalculationReader, rowCell: string, language: Language): string {
  const change = `INDEX(${reader.column('trends', 7)},${rowCell})`;
  const isTrial = `ISNUMBER(SEARCH(${quotedText(TRIAL[language])},${change}))`;
  const note = quotedText(dashboardTexts.trialNote[language]);
  const meant = quotedText(dashboardTexts.rangeNote[language]);
  return `=IFERROR(IF(LEN(${rowCell})=0,"",${meant}&IF(${isTrial},${note},"")),"")`;
}

/** Months outside the usual range: bold and tinted, and the words stand in the row. */
function outsideRule(range: string, first: number, language: Language): RuleSpec {
  const word = quotedText(USUAL_WORD[language]);
  return { range, formula: `=ISNUMBER(SEARCH(${word},$E${first}))`, background: MARK_BACKGROUND, bold: true };
}
