import type { CellFormat, ChartSpec, RuleSpec, SheetSpec } from '../../view/sheets/sheet-spec';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const LINE_COLOR = '#e0e3e7';

/**
 * Brings a sheet into the state its specification says: looks first, so that texts stay texts, then the cells in as few
 * writes as there are stretches between input boxes. Input boxes are never written. Serves for a new sheet and for one
 * that is made again in place.
 */
export function fillSheet(sheet: Sheet, spec: SheetSpec, isNew: boolean): void {
  const height = Math.max(spec.cells.length, ...spec.inputs.map(([, last]) => last));
  const looked = sheet.getRange(1, 1, height, spec.columns);
  if (!isNew) looked.breakApart();
  if (spec.tables.length > 0) looked.setBorder(false, false, false, false, false, false);
  applyFormats(looked, spec.formats, height, spec.columns);
  for (const table of spec.tables) {
    const lines = SpreadsheetApp.BorderStyle.SOLID;
    sheet.getRange(table).setBorder(null, null, true, null, null, true, LINE_COLOR, lines);
  }
  writeCells(sheet, spec, isNew);
  applySizes(sheet, spec);
  for (const merge of spec.merges) sheet.getRange(merge).mergeAcross();
  for (const { cell, text } of spec.notes) sheet.getRange(cell).setNote(text);
  if (spec.rules.length > 0) sheet.setConditionalFormatRules(spec.rules.map((rule) => ruleOf(sheet, rule)));
  if (!isNew) for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  for (const chart of spec.charts) insertChart(sheet, chart);
}

/**
 * Rows and columns first, before any formula of another sheet names them: a reference beyond the edge would move when
 * the sheet grows.
 */
export function makeRoom(sheet: Sheet, spec: SheetSpec, isNew: boolean): void {
  const rows = sheet.getMaxRows();
  if (rows < spec.rows) sheet.insertRowsAfter(rows, spec.rows - rows);
  const columns = sheet.getMaxColumns();
  if (columns < spec.columns) sheet.insertColumnsAfter(columns, spec.columns - columns);
  // A dashboard ends where its last column ends: it prints and scrolls as one page.
  else if (isNew && spec.spillRow === undefined && columns > spec.columns) {
    sheet.deleteColumns(spec.columns + 1, columns - spec.columns);
  }
}

/** Everything that can be set cell by cell, one call for each property however many cells differ. */
function applyFormats(range: Range, formats: readonly CellFormat[], rows: number, columns: number): void {
  const table = <Value>(otherwise: Value, pick: (format: CellFormat) => Value | undefined): Value[][] => {
    const cells = Array.from({ length: rows }, () => Array.from({ length: columns }, () => otherwise));
    for (const format of formats) {
      const value = pick(format);
      if (value === undefined) continue;
      for (const text of format.ranges)
        eachCell(text, rows, columns, (row, column) => {
          cells[row]![column] = value;
        });
    }
    return cells;
  };
  range.setNumberFormats(table('General', ({ numberFormat }) => numberFormat));
  range.setFontWeights(
    table<'bold' | 'normal'>('normal', ({ bold }) => (bold === undefined ? undefined : bold ? 'bold' : 'normal')),
  );
  range.setFontSizes(table(10, ({ size }) => size));
  range.setFontColors(table<string | null>(null, ({ color }) => color));
  range.setBackgrounds(table<string | null>(null, ({ background }) => background));
  range.setHorizontalAlignments(table<'left' | 'center' | 'right' | null>(null, ({ align }) => align));
  range.setVerticalAlignments(table<'top' | 'middle' | 'bottom' | null>(null, ({ vertical }) => vertical));
  range.setWraps(table(false, ({ wrap }) => wrap));
}

/** The cells of `A1`, `B2:D9` inside the sheet, 0-based. */
function eachCell(text: string, rows: number, columns: number, act: (row: number, column: number) => void): void {
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(text);
  if (match === null) throw new Error(`not a range: ${text}`);
  const [firstColumn, firstRow] = [columnNumber(match[1]!), Number(match[2])];
  const [lastColumn, lastRow] = [columnNumber(match[3] ?? match[1]!), Number(match[4] ?? match[2])];
  for (let row = firstRow - 1; row < Math.min(lastRow, rows); row++) {
    for (let column = firstColumn - 1; column < Math.min(lastColumn, columns); column++) act(row, column);
  }
}

function columnNumber(letters: string): number {
  let number = 0;
  for (let at = 0; at < letters.length; at++) number = number * 26 + letters.charCodeAt(at) - 64;
  return number;
}

/** What lay below the specification before goes, unless it spilled there or is a person's. */
function writeCells(sheet: Sheet, spec: SheetSpec, isNew: boolean): void {
  const clearTo = isNew || spec.spillRow !== undefined || spec.inputs.length > 0 ? 0 : sheet.getLastRow();
  const rows = [...spec.cells];
  while (rows.length < clearTo) rows.push(Array.from({ length: spec.cells[0]!.length }, () => ''));
  const isInput = (row: number) => spec.inputs.some(([first, last]) => row >= first && row <= last);
  let start = 0;
  for (let at = 0; at <= rows.length; at++) {
    if (at < rows.length && !isInput(at + 1)) continue;
    if (at > start)
      sheet.getRange(start + 1, 1, at - start, rows[0]!.length).setValues(rows.slice(start, at) as string[][]);
    start = at + 1;
  }
}

function applySizes(sheet: Sheet, spec: SheetSpec): void {
  let start = 0;
  spec.widths_px.forEach((width, at) => {
    if (spec.widths_px[at + 1] === width) return;
    sheet.setColumnWidths(start + 1, at - start + 1, width);
    start = at + 1;
  });
  for (const { row, pixels } of spec.heights_px) sheet.setRowHeight(row, pixels);
  if (spec.frozenRows > 0) sheet.setFrozenRows(spec.frozenRows);
  if (spec.hiddenColumns !== undefined) sheet.hideColumns(...spec.hiddenColumns);
  if (spec.spillRow === undefined) sheet.setHiddenGridlines(true);
  if (spec.tabColor !== undefined) sheet.setTabColor(spec.tabColor);
}

function ruleOf(sheet: Sheet, rule: RuleSpec): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const builder = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(rule.formula)
    .setRanges([sheet.getRange(rule.range)]);
  if (rule.background !== undefined) builder.setBackground(rule.background);
  if (rule.color !== undefined) builder.setFontColor(rule.color);
  if (rule.bold === true) builder.setBold(true);
  return builder.build();
}

/** A chart over fixed ranges of the same sheet. Hidden columns hold only helping formulas, so nothing of it is hidden. */
function insertChart(sheet: Sheet, chart: ChartSpec): void {
  const base = sheet.newChart();
  const builder = chart.type === 'line' ? base.asLineChart() : base.asBarChart();
  for (const range of chart.ranges) builder.addRange(sheet.getRange(range));
  builder
    .setNumHeaders(1)
    .setOption('useFirstColumnAsDomain', true)
    .setOption('title', chart.title)
    .setOption('width', chart.width_px)
    .setOption('height', chart.height_px)
    .setOption('legend', { position: chart.series.length > 1 ? 'bottom' : 'none' })
    .setOption(
      'colors',
      chart.series.map(({ color }) => color),
    )
    .setOption('series', seriesOptions(chart))
    .setOption('vAxes', { 0: { minValue: 0 } })
    .setOption('hAxis', { minValue: 0 })
    .setPosition(chart.row, chart.column, 0, 0);
  sheet.insertChart(builder.build());
}

function seriesOptions({ series }: ChartSpec): Record<string, object> {
  const options: Record<string, object> = {};
  series.forEach(({ color, dashed }, at) => {
    options[at] = dashed ? { color, lineDashStyle: [4, 4], lineWidth: 1 } : { color, lineWidth: 2, pointSize: 5 };
  });
  return options;
}
