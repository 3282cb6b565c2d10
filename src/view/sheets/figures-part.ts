import type { Language } from '../../core/language';
import { METRICS } from '../../core/metrics/metrics';
import { TOTAL } from '../../messages/counting';
import { dashboardTexts, formulaText, mineTexts } from '../../messages/dashboards';
import { shortLabel } from '../metric-label';
import type { CalculationReader } from './calculation-sheet';
import { atRow, countOf, monthBefore, monthText, trendRow } from './formulas';
import { quotedText } from './references';
import type { SheetBuilder } from './sheet-builder';
import { changeFormula, USUAL_WORD } from './trend-part';

/**
 * いまの数字: the few counts that stand for the team, beside the last finished month and the usual range, and one sentence
 * on what is worth asking about.
 *
 * @returns the row after the part
 */
export function figuresPart(
  builder: SheetBuilder,
  input: {
    readonly language: Language;
    readonly reader: CalculationReader;
    readonly metrics: readonly number[];
    readonly start: number;
    readonly help: readonly [string, number];
  },
): number {
  const { language, reader, metrics, start, help } = input;
  if (metrics.length === 0) return start;
  const [helpLetter, helpColumn] = help;
  const texts = dashboardTexts;
  builder.heading(start, texts.figures[language]);
  const head = start + 1;
  builder.head(head, texts.figuresHead[language]);
  builder.format({ ranges: [`E${head}`], align: 'left' });
  // The first of the last finished month stands beside its heading, hidden.
  builder.formula(head, helpColumn, monthBefore(reader, 1));
  const month = monthText(`$${helpLetter}${head}`, language);
  builder.formula(head, 3, `=${month}`);
  builder.formula(head, 5, `=${formulaText(texts.monthWas, language, { month })}`);
  const first = head + 1;
  metrics.forEach((metric, at) => {
    const row = first + at;
    const owner = quotedText(TOTAL[language]);
    const found = `$${helpLetter}${row}`;
    const label = quotedText(METRICS[metric]!.label[language]);
    builder.formula(row, helpColumn, trendRow(reader, owner, label, `$${helpLetter}$${head}`));
    builder.text(row, 1, shortLabel(metric, language));
    builder.formula(row, 2, `=${countOf(reader, owner, metric, language)}`);
    builder.formula(row, 3, atRow(reader.column('trends', 3), found));
    builder.formula(row, 4, rangeFormula(reader, found, language));
    builder.formula(row, 5, verdictFormula(reader, row, found, language));
  });
  const last = first + metrics.length - 1;
  builder.format({ ranges: [`B${first}:B${last}`], bold: true, size: 14, numberFormat: '#,##0' });
  builder.format({ ranges: [`A${first}:E${last}`], vertical: 'middle' });
  builder.format({ ranges: [`D${head}:D${last}`], align: 'center' });
  for (let row = first; row <= last; row++) builder.heights_px.push({ row, pixels: 28 });
  builder.table(head, last, 'E');
  builder.formula(last + 1, 1, sentenceFormula(first, last, `$${helpLetter}$${head}`, language));
  return last + 3;
}

/** 「7〜36」 */
function rangeFormula(reader: CalculationReader, rowCell: string, language: Language): string {
  const [low, high] = [5, 6].map((offset) => `INDEX(${reader.column('trends', offset)},${rowCell})`) as [
    string,
    string,
  ];
  const between = quotedText(language === 'ja' ? '〜' : '–');
  const range = `ROUNDUP(${low},0)&${between}&ROUNDDOWN(${high},0)`;
  return `=IFERROR(IF(LEN(${rowCell})=0,"",IF(LEN(${high})=0,"",${range})),"")`;
}

/** In the words of KPI_TREND; inside the range says so too, for an empty cell would say nothing. */
function verdictFormula(reader: CalculationReader, row: number, rowCell: string, language: Language): string {
  const change = changeFormula(reader, rowCell, language).slice(1);
  const isOutside = `ISNUMBER(SEARCH(${quotedText(USUAL_WORD[language])},${change}))`;
  const inside = quotedText(dashboardTexts.inside[language]);
  return `=IF(LEN($D${row})=0,"",IF(${isOutside},${change},${inside}))`;
}

function sentenceFormula(first: number, last: number, month: string, language: Language): string {
  const rows = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const word = quotedText(USUAL_WORD[language]);
  const inside = quotedText(dashboardTexts.inside[language]);
  const isOutside = (row: number) => `AND($E${row}<>${inside},ISNUMBER(SEARCH(${word},$E${row})))`;
  const [open, close] = language === 'ja' ? ['「', '」'] : [' "', '"'];
  const names = rows
    .map((row) => `IF(${isOutside(row)},${quotedText(open)}&$A${row}&${quotedText(close)},"")`)
    .join('&');
  const any = `OR(${rows.map(isOutside).join(',')})`;
  const outside = formulaText(dashboardTexts.outsideSentence, language, { month: monthText(month, language), names });
  const none = formulaText(dashboardTexts.insideSentence, language, { month: monthText(month, language) });
  const ranges = rows.map((row) => `$D${row}`).join('&');
  return `=IFERROR(IF(LEN(${ranges})=0,${quotedText(mineTexts.noRange[language])},IF(${any},${outside},${none})),"")`;
}
