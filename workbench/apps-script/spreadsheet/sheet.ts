import { mismatch, ServiceException } from '../runtime/errors';
import type { EnumValue } from '../runtime/service-object';
import type { Area, OpenEnd } from '../store';
import { cellWrite } from './cell-values';
import { EmbeddedChart } from './chart';
import { EmbeddedChartBuilder, NEW_CHART } from './chart-builder';
import { cssColor } from './colors';
import { ConditionalFormatRule } from './conditional-rule';
import { assertMayEdit, spendOnCells } from './editing';
import { SPREADSHEET_ENUMS } from './enums';
import { addMetadata, type DeveloperMetadata, metadataOf } from './metadata';
import { DeveloperMetadataFinder, homesOfSheet } from './metadata-finder';
import { NamedRange } from './named-range';
import { Protection, protect } from './protection';
import { Range } from './range';
import { SheetLines } from './sheet-lines';
import type { Spreadsheet } from './spreadsheet';

/** A sheet: its name and place, and what hangs on it. */
export class Sheet extends SheetLines {
  getName(): string {
    return this._store.properties().name;
  }

  getSheetName(): string {
    return this.getName();
  }

  setName(name: string): this {
    assertMayEdit(this.run, this._store);
    if (typeof name !== 'string') throw mismatch('SpreadsheetApp.Sheet.setName', [name]);
    if (name !== this.getName()) this._parent._assertFreeName(name, this._store);
    this._store.setProperties({ name });
    return this;
  }

  getSheetId(): number {
    return this._store.id;
  }

  getIndex(): number {
    return this.run.world.store.sheets().indexOf(this._store) + 1;
  }

  getType(): EnumValue {
    return SPREADSHEET_ENUMS.SheetType.GRID;
  }

  activate(): this {
    this._show();
    return this;
  }

  hideSheet(): this {
    assertMayEdit(this.run, this._store);
    const others = this.run.world.store.sheets().filter((sheet) => sheet !== this._store && !sheet.properties().hidden);
    if (others.length === 0) throw new ServiceException("You can't hide all the sheets in a document.");
    this._store.setProperties({ hidden: true });
    return this;
  }

  showSheet(): this {
    assertMayEdit(this.run, this._store);
    this._store.setProperties({ hidden: false });
    return this;
  }

  isSheetHidden(): boolean {
    return this._store.properties().hidden;
  }

  getTabColor(): string | null {
    return this._store.properties().tabColor;
  }

  setTabColor(color: string | null): this {
    assertMayEdit(this.run, this._store);
    this._store.setProperties({ tabColor: color === null ? null : cssColor(color) });
    return this;
  }

  hasHiddenGridlines(): boolean {
    return this._store.properties().hiddenGridlines;
  }

  setHiddenGridlines(hidden: boolean): this {
    assertMayEdit(this.run, this._store);
    this._store.setProperties({ hiddenGridlines: hidden });
    return this;
  }

  /** The stand-in has no filters: a store may hide rows by one, but scripts cannot reach it. */
  getFilter(): null {
    return null;
  }

  isRightToLeft(): boolean {
    return false;
  }

  /** Writes a row behind the last one that holds something; the sheet grows where it must. */
  appendRow(values: unknown[]): this {
    if (!Array.isArray(values)) throw mismatch('SpreadsheetApp.Sheet.appendRow', [values]);
    const row = this.getLastRow();
    const area: Area = { row, column: 0, rows: 1, columns: Math.max(1, values.length) };
    assertMayEdit(this.run, this._store, area);
    spendOnCells(this.run, 'Sheet.appendRow', values.length);
    if (row >= this.getMaxRows()) this._store.insert('row', row, 1);
    if (area.columns > this.getMaxColumns()) {
      this._store.insert('column', this.getMaxColumns(), area.columns - this.getMaxColumns());
    }
    const formats = this._store.styles(area)[0]!.map((style) => style.numberFormat ?? '');
    const cells = values.map((value, index) => cellWrite(this.run, value, formats[index]!, 'Sheet.appendRow'));
    this._store.write(area, [cells]);
    return this;
  }

  clear(options: { contentsOnly?: boolean; formatOnly?: boolean } = {}): this {
    const whole = this._range(this._whole());
    if (!options.formatOnly) whole.clearContent();
    if (!options.contentsOnly) {
      whole.clearFormat();
      this._store.unmerge(whole._area);
    }
    return this;
  }

  clearContents(): this {
    return this.clear({ contentsOnly: true });
  }

  clearFormats(): this {
    return this.clear({ formatOnly: true });
  }

  clearNotes(): this {
    this._range(this._whole()).clearNote();
    return this;
  }

  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return this._store.records.conditionalRules.map((record) => {
      const ranges = record.areas.map((area) => this._range(area));
      return new ConditionalFormatRule(this.run, { ...record, ranges });
    });
  }

  setConditionalFormatRules(rules: ConditionalFormatRule[]): void {
    assertMayEdit(this.run, this._store);
    if (!Array.isArray(rules) || !rules.every((rule) => rule instanceof ConditionalFormatRule)) {
      throw mismatch('SpreadsheetApp.Sheet.setConditionalFormatRules', [rules]);
    }
    this._store.records.conditionalRules = rules.map((rule) => rule._recordFor(this));
  }

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.run, this, NEW_CHART);
  }

  getCharts(): EmbeddedChart[] {
    return this._store.records.charts.map((record) => new EmbeddedChart(this.run, this, record));
  }

  insertChart(chart: EmbeddedChart): void {
    assertMayEdit(this.run, this._store);
    if (!(chart instanceof EmbeddedChart)) throw mismatch('SpreadsheetApp.Sheet.insertChart', [chart]);
    const { records } = this._store;
    records.charts = [...records.charts, { ...chart._record, id: 2_000_000_000 + this.run.world.nextNumber() }];
  }

  updateChart(chart: EmbeddedChart): void {
    assertMayEdit(this.run, this._store);
    if (!(chart instanceof EmbeddedChart)) throw mismatch('SpreadsheetApp.Sheet.updateChart', [chart]);
    const { records } = this._store;
    const known = records.charts.some(({ id }) => id === chart._record.id);
    if (!known) throw new ServiceException('The chart does not exist on the sheet.');
    records.charts = records.charts.map((record) => (record.id === chart._record.id ? chart._record : record));
  }

  removeChart(chart: EmbeddedChart): void {
    assertMayEdit(this.run, this._store);
    const { records } = this._store;
    records.charts = records.charts.filter(({ id }) => id !== chart._record.id);
  }

  protect(): Protection {
    return protect(this.run, this);
  }

  getProtections(type: EnumValue): Protection[] {
    const wanted = type === SPREADSHEET_ENUMS.ProtectionType.SHEET;
    const records = this._store.records.protections.filter(({ area }) => (area === undefined) === wanted);
    return records.map(({ id }) => new Protection(this.run, this, id));
  }

  getNamedRanges(): NamedRange[] {
    const names = this.run.world.store.names().filter(({ sheetId }) => sheetId === this._store.id);
    return names.map(({ name }) => new NamedRange(this.run, this._parent, name));
  }

  addDeveloperMetadata(key: string, second?: string | EnumValue, third?: EnumValue): this {
    addMetadata(this.run, { spreadsheet: this._parent, sheet: this }, key, second, third);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataOf(this.run, { spreadsheet: this._parent, sheet: this });
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.run, homesOfSheet(this._parent, this));
  }

  /** A copy at the end of the spreadsheet, named `Copy of …`: charts, rules, validation and metadata come along. */
  copyTo(spreadsheet: Spreadsheet): Sheet {
    return spreadsheet._copyOf(this);
  }

  _range(area: Area, open?: OpenEnd): Range {
    this._assertInside(area);
    return new Range(this.run, this, area, open);
  }

  _show(): void {
    if (this.isSheetHidden()) this._store.setProperties({ hidden: false });
    this.run.person.view.show(this._store);
  }
}
