import type { Calls } from '../api';
import { countedMetrics } from '../core/funnel/member-counts';
import { columnLetters } from '../core/grid/a1';
import { joinTabs } from '../core/grid/join-tabs';
import type { Language } from '../core/language';
import { findMetricId, METRICS } from '../core/metrics/metrics';
import { callFunction } from '../functions/call-function';
import { cellTaken, formulaPageTexts, goesTo, inserted, noRoom, noSavedForFormula } from '../messages/formula-page';
import { say } from '../messages/message';
import type { FormulaChoice, FormulaPage, FormulaPreview } from '../view/formula-page';
import { argumentsOf, formulaOf } from '../view/insert-formula';
import { pageMembers } from '../view/member-model';
import { shortLabel } from '../view/metric-label';
import { currentPeriod, periodKey, periodOptions } from '../view/period-options';
import { stackedReference } from '../view/sheets/references';
import { DATA_NAME } from './dashboards/names';
import { readColumns } from './dashboards/tab-columns';
import { appsScriptHost } from './host';
import { type OpenedTabs, openTabs } from './open-tabs';
import { isOwnSheet } from './own-sheets';
import { SETTINGS_NAME } from './settings-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What can be chosen for a formula. */
export function formulaPage(language: Language): FormulaPage {
  const { call } = openSaved(language);
  const { activity, fiscalStart } = call;
  return {
    periods: periodOptions(activity, fiscalStart, language),
    period: periodKey(currentPeriod(activity, fiscalStart), fiscalStart),
    members: pageMembers(activity).map((member) => activity.members[member]!),
    metrics: countedMetrics(activity).map((metric) => ({
      id: METRICS[metric]!.id,
      label: shortLabel(metric, language),
    })),
  };
}

/** The formula, and where it would go: nothing is written. */
export function formulaPreview(choice: FormulaChoice, language: Language): FormulaPreview {
  return lookAt(choice, language).preview;
}

/** Writes the formula into the selected cell, unless anything stands where it or its result would go. */
export function insertFormula(choice: FormulaChoice, language: Language): Calls['insertFormula']['reply'] {
  const { preview, cell } = lookAt(choice, language);
  if (cell === undefined) throw new Error(preview.problem);
  const place = cell.getA1Notation();
  try {
    cell.setFormula(preview.formula);
    SpreadsheetApp.flush();
  } catch (error) {
    // Google may fail after it has written, and the cell was empty before.
    cell.clearContent();
    throw error;
  }
  return { sentence: say(inserted, language, { place }) };
}

function openSaved(language: Language): OpenedTabs {
  const opened = openTabs(language);
  if (opened.onlyTab !== '') throw new Error(noSavedForFormula[language]);
  return opened;
}

interface Look {
  readonly preview: FormulaPreview;
  /** Absent where the formula must not be written. */
  readonly cell: GoogleAppsScript.Spreadsheet.Range | undefined;
}

function lookAt(choice: FormulaChoice, language: Language): Look {
  const opened = openSaved(language);
  const { spreadsheet } = opened;
  const sources = sourcesOf(choice, opened, language);
  const formula = formulaOf(choice, sources);
  const refused = (problem: string, place = ''): Look => ({
    preview: { formula, place, problem, note: sources.note },
    cell: undefined,
  });
  const size = sizeOf(choice, opened, sources.metricLabel);
  if (typeof size === 'string') return refused(size);
  const sheet = spreadsheet.getActiveSheet();
  const problem = sheetProblem(sheet, opened, language);
  if (problem !== '') return refused(problem);
  const cell = sheet.getCurrentCell();
  if (cell === null) return refused(formulaPageTexts.chooseCell[language]);
  const [row, column] = [cell.getRow(), cell.getColumn()];
  const name = `${sheet.getName()} ${cell.getA1Notation()}`;
  const place = say(goesTo, language, { place: name, ...size });
  if (row + size.rows - 1 > sheet.getMaxRows() || column + size.columns - 1 > sheet.getMaxColumns()) {
    return refused(say(noRoom, language, size), place);
  }
  const taken = firstTaken(sheet, row, column, size, formula);
  if (taken !== '') return refused(say(cellTaken, language, { place: taken }), place);
  return { preview: { formula, place, problem: '', note: sources.note }, cell };
}

/** How many cells the result takes, by running the function; or the sentence with which it fails. */
function sizeOf(
  choice: FormulaChoice,
  opened: OpenedTabs,
  metricLabel: string,
): { readonly rows: number; readonly columns: number } | string {
  const targets = choice.name === 'KPI_PACE' ? opened.readTargetTabs() : [];
  const values = {
    activity: opened.joined.grid,
    targets: targets.length === 0 ? '' : joinTabs(targets).grid,
    settings: opened.table.grid,
    metricLabel,
  };
  try {
    const result = callFunction(choice.name, argumentsOf(choice, values), appsScriptHost);
    return Array.isArray(result) ? { rows: result.length, columns: result[0]?.length ?? 1 } : { rows: 1, columns: 1 };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function sourcesOf(choice: FormulaChoice, opened: OpenedTabs, language: Language) {
  const { spreadsheet, activityTabs, targetTabs, call } = opened;
  const joined = spreadsheet.getRangeByName(DATA_NAME);
  const useName = activityTabs.length > 1 && joined !== null && isOwnSheet(joined.getSheet());
  const notes: string[] = [];
  const read = (tabs: typeof activityTabs) => {
    const columns = readColumns(spreadsheet, tabs, language);
    notes.push(...columns.notes);
    return stackedReference(columns.columns);
  };
  const metric = findMetricId(choice.metric);
  const activity = useName ? DATA_NAME : read(activityTabs);
  const targets = choice.name === 'KPI_PACE' && targetTabs.length > 0 ? read(targetTabs) : '';
  return {
    activity,
    targets,
    settings: SETTINGS_NAME,
    metricLabel: metric === undefined ? '' : METRICS[metric]!.label[call.language],
    note: notes.join(language === 'ja' ? '' : ' '),
  };
}

function sheetProblem(sheet: Sheet, { activityTabs, targetTabs, table }: OpenedTabs, language: Language): string {
  const name = sheet.getName();
  if ([...activityTabs, ...targetTabs].some((tab) => tab.name === name)) return formulaPageTexts.sourceSheet[language];
  return table.range?.getGridId() === sheet.getSheetId() || isOwnSheet(sheet)
    ? formulaPageTexts.ownSheet[language]
    : '';
}

/** The first cell of the result's area that is not empty; empty text where all are, or where this formula stands already. */
function firstTaken(
  sheet: Sheet,
  row: number,
  column: number,
  size: { rows: number; columns: number },
  formula: string,
): string {
  const area = sheet.getRange(row, column, size.rows, size.columns);
  const formulas = area.getFormulas();
  if (formulas[0]![0] === formula) return '';
  const values = area.getValues();
  for (let down = 0; down < size.rows; down++) {
    for (let right = 0; right < size.columns; right++) {
      if (values[down]![right] === '' && formulas[down]![right] === '') continue;
      return `${columnLetters(column + right - 1)}${row + down}`;
    }
  }
  return '';
}
