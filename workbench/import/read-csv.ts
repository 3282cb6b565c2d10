import Papa from 'papaparse';
import { ImportProblem } from './import-problem';
import { localeOfTexts, type SheetLocale } from './sheet-locale';
import { typedCell } from './typed-cell';
import type { ImportedCell, ImportedSheet } from './workbook';

export interface CsvContext {
  /** `undefined`: from the file, else `usualLocale`. */
  readonly locale: SheetLocale | undefined;
  readonly usualLocale: SheetLocale;
  readonly yearNow: number;
  readonly mostCells: number;
}

export interface CsvSheet {
  readonly sheet: ImportedSheet;
  readonly locale: SheetLocale;
}

/** One sheet from the text of a CSV or TSV file, each field read as Sheets reads what is typed into a cell. */
export function readCsv(text: string, sheetName: string, context: CsvContext): CsvSheet {
  const { data } = Papa.parse<string[]>(text, { header: false, skipEmptyLines: false, delimiter: delimiterOf(text) });
  let cells = 0;
  for (const row of data) cells += row.length;
  if (cells > context.mostCells) throw new ImportProblem('too-many-cells', { cells, most: context.mostCells });
  const locale = context.locale ?? localeOfTexts(fields(data), context.usualLocale);
  const typing = { locale, yearNow: context.yearNow };
  // A log repeats its dates, names and labels: each distinct text is read once.
  const known = new Map<string, ImportedCell | undefined>();
  const read = (field: string): ImportedCell | undefined => {
    if (known.has(field)) return known.get(field);
    const cell = field === '' ? undefined : typedCell(field, typing);
    known.set(field, cell);
    return cell;
  };
  const rows = data.map((row) => row.map(read));
  while (rows.length > 0 && rows[rows.length - 1]!.every((cell) => cell === undefined)) rows.pop();
  if (rows.length === 0) throw new ImportProblem('no-cells');
  return { sheet: { name: sheetName, rows, merges: [], hidden: false }, locale };
}

/** Guessed from the head of the file without its blank lines: they would count as lines of a single field. */
function delimiterOf(text: string): string {
  const { meta } = Papa.parse(text, {
    preview: 50,
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', '\t', ';', '|'],
  });
  return meta.delimiter || ',';
}

function* fields(rows: readonly (readonly string[])[]): Generator<string> {
  for (const row of rows) yield* row;
}
