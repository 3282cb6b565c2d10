import { fingerprint } from '../core/grid/fingerprint';
import { safeText } from '../core/grid/safe-text';
import type { Language } from '../core/language';
import { say } from '../messages/message';
import {
  nothingToPropose,
  proposalBeside,
  proposalMade,
  proposalRenewed,
  proposalSheetName,
} from '../messages/proposal';
import { PROPOSAL_HEAD_ROWS, proposalTable } from '../view/proposal-table';
import { onceMore } from './once-more';
import { openTargetTabs } from './open-target-tabs';
import { freeSheetName, isOwnSheet, makeSheet, sheetNames } from './own-sheets';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Table = readonly (readonly string[])[];

/** Metadata key of a proposal: what stood in it when it was made. */
const WRITTEN = 'jisou-kpi-proposal';
/** Column widths in pixels, in the order of the columns. */
const WIDTHS = [90, 110, 170, 300, 240, 240, 160, 260, 150, 110];

/**
 * Writes the proposal to a sheet of its own and shows it. An earlier one that nobody has written in is brought up to date
 * in place; one that somebody has is left alone, and the new one stands beside it.
 */
export function writeProposal(tab: string, language: Language): { readonly sheet: string; readonly sentence: string } {
  const { spreadsheet, judged, head, call } = openTargetTabs(tab, language);
  const words = { asOf: call.asOf, fiscalStart: call.fiscalStart, language };
  const table = proposalTable(judged, head.read, words);
  if (table.length === 0) throw new Error(nothingToPropose[language]);
  const count = table.length - PROPOSAL_HEAD_ROWS - 1;
  const earlier = spreadsheet.getSheets().filter(isProposal);
  const untouched = earlier.find(isUntouched);
  const sheet = untouched ?? newProposal(spreadsheet, language, table);
  if (untouched !== undefined) onceMore(() => fill(untouched, table));
  spreadsheet.setActiveSheet(sheet);
  const name = sheet.getName();
  if (untouched !== undefined) return { sheet: name, sentence: say(proposalRenewed, language, { sheet: name, count }) };
  const kept = earlier[0]?.getName();
  const sentence =
    kept === undefined
      ? say(proposalMade, language, { sheet: name, count })
      : say(proposalBeside, language, { sheet: name, kept, count });
  return { sheet: name, sentence };
}

function newProposal(spreadsheet: Spreadsheet, language: Language, table: Table): Sheet {
  return makeSheet(
    spreadsheet,
    freeSheetName(sheetNames(spreadsheet), proposalSheetName[language]),
    'proposal',
    (sheet) => {
      fill(sheet, table);
      const head = PROPOSAL_HEAD_ROWS + 1;
      sheet.setFrozenRows(head);
      sheet.getRange(1, 1).setFontWeight('bold').setFontSize(12);
      sheet.getRange(head, 1, 1, WIDTHS.length).setFontWeight('bold').setBackground('#e8f0fe');
      WIDTHS.forEach((width, at) => {
        sheet.setColumnWidth(at + 1, width);
      });
    },
  );
}

/** One write for all; what an earlier, longer proposal held below goes with it. Text format first, so that it stays text. */
function fill(sheet: Sheet, table: Table): void {
  const width = WIDTHS.length;
  const rows = Math.max(table.length, sheet.getLastRow());
  const missing = rows - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const blank = Array.from({ length: width }, () => '');
  const range = sheet.getRange(1, 1, rows, width);
  expect(sheet, table);
  range.setNumberFormat('@');
  range.setValues(Array.from({ length: rows }, (_, at) => (table[at] ?? blank).map(safeText)));
  const body = sheet.getRange(PROPOSAL_HEAD_ROWS + 1, 1, rows - PROPOSAL_HEAD_ROWS, width);
  body.setWrap(true).setVerticalAlignment('top');
  const first = PROPOSAL_HEAD_ROWS + 2;
  sheet.setRowHeights(first, Math.max(1, rows - first + 1), heightOf(table.slice(first - 1)));
  remember(sheet);
}

const LETTER_WIDTH = { japanese: 13.5, latin: 7 };
const LINE_HEIGHT = 19;

/** Pixels in which every text of the rows has room, wrapped in its column. */
function heightOf(rows: Table): number {
  let lines = 1;
  for (const row of rows) {
    row.forEach((text, at) => {
      const japanese = text.replace(/[ -~]/g, '').length;
      const width = japanese * LETTER_WIDTH.japanese + (text.length - japanese) * LETTER_WIDTH.latin;
      lines = Math.max(lines, Math.ceil(width / (WIDTHS[at]! - 8)));
    });
  }
  return lines * LINE_HEIGHT + 4;
}

function isProposal(sheet: Sheet): boolean {
  return isOwnSheet(sheet) && written(sheet) !== undefined;
}

/** Nobody has typed in it since: what it holds is what was written, or what a run that broke off was about to write. */
function isUntouched(sheet: Sheet): boolean {
  const prints = written(sheet)?.getValue() ?? '';
  return prints.split(' ').includes(printOf(sheet));
}

/** Before a proposal is written anew: were the script cut off right after it, the sheet would still count as untouched. */
function expect(sheet: Sheet, table: Table): void {
  const entry = written(sheet);
  if (entry === undefined) return;
  const blank = table.map((row) => row.map(() => ''));
  entry.setValue(`${entry.getValue()} ${fingerprint([...blank, ...table])}`);
}

function written(sheet: Sheet): GoogleAppsScript.Spreadsheet.DeveloperMetadata | undefined {
  return sheet.getDeveloperMetadata().find((entry) => entry.getKey() === WRITTEN);
}

function remember(sheet: Sheet): void {
  const print = printOf(sheet);
  const entry = written(sheet);
  if (entry === undefined) sheet.addDeveloperMetadata(WRITTEN, print);
  else entry.setValue(print);
}

/** Of formulas and texts as they are shown, so that a formula with the same result is a change too. */
function printOf(sheet: Sheet): string {
  const range = sheet.getDataRange();
  return fingerprint([...range.getFormulas(), ...range.getDisplayValues()]);
}
