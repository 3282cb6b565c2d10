import { isCellError, type SheetStore, type StoredValue } from '../apps-script/store';
import type { ChartRecord } from '../apps-script/store/records';
import { displayText } from '../apps-script/values/display';

/** What a chart shows, read from the cells its record names. */
export interface ChartTable {
  /** Texts of the domain, below or beside the axis. */
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

/**
 * Reads the ranges of a chart: the first column is the domain, the others are series, the first row holds their names.
 * Rows without anything in them are left out at the end, as Sheets does with blank ones.
 *
 * @param sheetOf the sheet of an id; ranges of a sheet that is gone are left out
 */
export function chartTable(
  record: Pick<ChartRecord, 'ranges' | 'numHeaders'>,
  sheetOf: (id: number) => SheetStore | undefined,
  locale: string,
): ChartTable {
  const columns: { readonly values: StoredValue[]; readonly formats: string[] }[] = [];
  for (const { sheetId, area } of record.ranges) {
    const sheet = sheetOf(sheetId);
    if (sheet === undefined) continue;
    const values = sheet.values(area);
    const styles = sheet.styles(area);
    for (let column = 0; column < area.columns; column++) {
      columns.push({
        values: values.map((row) => row[column]!),
        formats: styles.map((row) => row[column]!.numberFormat ?? ''),
      });
    }
  }
  const [domain, ...series] = columns;
  if (domain === undefined) return { labels: [], series: [] };
  const first = record.numHeaders;
  const text = ({ values, formats }: typeof domain, row: number) => displayText(values[row]!, formats[row]!, locale);
  let last = domain.values.length;
  while (last > first && columns.every(({ values }) => isBlank(values[last - 1]!))) last--;
  const rows = Array.from({ length: last - first }, (_, at) => first + at);
  return {
    labels: rows.map((row) => text(domain, row)),
    series: series.map((column) => ({
      name: first > 0 ? text(column, 0) : '',
      values: rows.map((row) => numberOf(column.values[row]!)),
    })),
  };
}

function isBlank(value: StoredValue): boolean {
  return value === null || value === '';
}

function numberOf(value: StoredValue): number | null {
  return typeof value === 'number' && !isCellError(value) ? value : null;
}
