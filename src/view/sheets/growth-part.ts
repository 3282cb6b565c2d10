import type { Language } from '../../core/language';
import { mineTexts } from '../../messages/dashboards';
import { RECORD_COLUMNS } from '../../messages/feedback-talk';
import { quotedText } from './references';
import type { SheetBuilder } from './sheet-builder';

/** The name of the columns in which talks are recorded; formulas that use it stay blank until the first talk. */
export const TALKS_NAME = 'KPI_TALKS';

/** How many of each are shown. */
const GROWTH_SHOWN = 3;
/** Rows the part takes: two headings, what stands under them, and a blank row between. */
export const GROWTH_ROWS = 2 * (GROWTH_SHOWN + 1) + 1;

type Column = (typeof RECORD_COLUMNS.ja)[number];

/** A column of the record by its heading, in either language and wherever it stands by now. */
function recordColumn(heading: Column): string {
  const english = RECORD_COLUMNS.en[RECORD_COLUMNS.ja.indexOf(heading)]!;
  const at = (word: string) => `MATCH(${quotedText(word)},INDEX(${TALKS_NAME},1,0),0)`;
  return `INDEX(${TALKS_NAME},0,IFERROR(${at(heading)},${at(english)}))`;
}

/**
 * What one agreed on in the last talks, and the insights that were kept: from the record, live. The latest stand lowest
 * there, so the n-th latest is the n-th largest row.
 *
 * @param owner the member as a quoted text
 * @param help letter and number of a hidden column for row numbers
 */
export function growthPart(
  builder: SheetBuilder,
  { row, owner, language, help }: { row: number; owner: string; language: Language; help: readonly [string, number] },
): void {
  list(builder, row, mineTexts.agreed[language], '次の一歩', { owner, help });
  list(builder, row + GROWTH_SHOWN + 2, mineTexts.insights[language], '分かったこと', { owner, help });
}

function list(
  builder: SheetBuilder,
  row: number,
  title: string,
  heading: Column,
  { owner, help: [letter, column] }: { owner: string; help: readonly [string, number] },
): void {
  const text = recordColumn(heading);
  const own = `(${recordColumn('担当者')}=${owner})*(LEN(${text})>0)`;
  builder.heading(row, title);
  for (let at = 1; at <= GROWTH_SHOWN; at++) {
    const help = `$${letter}$${row + at}`;
    builder.formula(row + at, column, `=IFERROR(LARGE(FILTER(ROW(${text}),${own}),${at}),)`);
    builder.formula(
      row + at,
      1,
      `=IFERROR(IF(LEN(${help})=0,"",TEXT(INDEX(${recordColumn('日付')},${help}),"yyyy-mm-dd")),"")`,
    );
    builder.formula(row + at, 2, `=IFERROR(IF(LEN(${help})=0,"",INDEX(${text},${help})&""),"")`);
  }
  builder.format({ ranges: [`A${row + 1}:A${row + GROWTH_SHOWN}`], color: '#5f6368', vertical: 'top' });
  builder.format({ ranges: [`B${row + 1}:F${row + GROWTH_SHOWN}`], wrap: true, vertical: 'top' });
}
