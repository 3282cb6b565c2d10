import type { Language } from '../../core/language';
import { volatileColumns as leftOut } from '../../messages/dashboards';
import { say } from '../../messages/message';
import type { TabColumns } from '../../view/sheets/references';
import { columnNames, runsWithout, volatileColumns } from '../../view/sheets/volatile-columns';
import type { TabPlace } from '../open-tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** So many columns beside the used ones belong to the range: one added later is then counted as well. */
const SPARE_COLUMNS = 3;

export interface ReadColumns {
  readonly columns: readonly TabColumns[];
  /** Rows the tabs have room for, all together. */
  readonly rows: number;
  /** The most columns any of them has. */
  readonly width: number;
  /** What was left out and why, in sentences. */
  readonly notes: readonly string[];
}

/** Which columns of tabs formulas are given: those in use and a few more, without those that look at the clock. */
export function readColumns(spreadsheet: Spreadsheet, tabs: readonly TabPlace[], language: Language): ReadColumns {
  const notes: string[] = [];
  let rows = 0;
  let width = 1;
  const columns = tabs.map((tab): TabColumns => {
    const sheet = spreadsheet.getSheetByName(tab.name)!;
    const formulas = sheet.getDataRange().getFormulas();
    const used = formulas[0]?.length ?? 1;
    const most = Math.min(sheet.getMaxColumns(), used + SPARE_COLUMNS);
    const volatile = volatileColumns(formulas);
    rows += sheet.getMaxRows() + 3;
    width = Math.max(width, most);
    if (volatile.length > 0) {
      const named = columnNames(volatile, language === 'ja' ? '、' : ', ');
      notes.push(say(leftOut, language, { tab: tab.name, columns: named }));
    }
    return { ...tab, runs: runsWithout(most, volatile) };
  });
  return { columns, rows, width, notes };
}
