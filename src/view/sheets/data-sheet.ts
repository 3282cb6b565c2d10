import type { Language } from '../../core/language';
import { dataTitle, sheetNames } from '../../messages/dashboards';
import type { SheetSpec } from './sheet-spec';

/**
 * KPIデータ: the saved tabs as one range, a single VSTACK. Made only where there are several tabs; `KPI_DATA` names it.
 *
 * @param stacked the VSTACK, without `=`
 */
export function dataSheet(input: {
  readonly language: Language;
  readonly stacked: string;
  /** Rows and columns the joined tabs may need. */
  readonly rows: number;
  readonly columns: number;
}): SheetSpec {
  const { language, stacked, rows, columns } = input;
  return {
    kind: 'data',
    member: '',
    name: sheetNames.data[language],
    rows,
    columns,
    cells: [[`=${stacked}`]],
    inputs: [],
    spillRow: 1,
    renewed: [],
    formats: [],
    tables: [],
    widths_px: [],
    heights_px: [],
    merges: [],
    notes: [{ cell: 'A1', text: dataTitle[language] }],
    frozenRows: 0,
    hiddenColumns: undefined,
    charts: [],
    rules: [],
    hidden: true,
    tabColor: undefined,
  };
}
