import { mismatch, ServiceException } from '../runtime/errors';
import type { Execution } from '../runtime/execution';
import { type EnumValue, ServiceObject } from '../runtime/service-object';
import { User } from '../services/user';
import type { NameRecord, SheetStore, Store } from '../store';
import { closeArea, splitSheet } from '../store/address';
import { assertEditor, assertMayEdit } from './editing';
import { SPREADSHEET } from './kinds';
import { addMetadata, type DeveloperMetadata, metadataOf } from './metadata';
import { DeveloperMetadataFinder, homesOfSheet } from './metadata-finder';
import { assertRangeName, NamedRange } from './named-range';
import type { Protection } from './protection';
import type { Range } from './range';
import type { RangeList } from './range-list';
import { Sheet } from './sheet';

/** Most characters of a sheet's name. */
const SHEET_NAME_LIMIT = 100;

/** The spreadsheet the script is bound to. */
export class Spreadsheet extends ServiceObject {
  readonly kind = SPREADSHEET;

  constructor(
    run: Execution,
    readonly _store: Store,
  ) {
    super(run);
  }

  getId(): string {
    return this._store.id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this._store.id}/edit`;
  }

  getName(): string {
    return this._store.properties().name;
  }

  rename(name: string): void {
    assertEditor(this.run);
    this._store.setProperties({ name });
  }

  getSpreadsheetLocale(): string {
    return this._store.properties().locale;
  }

  setSpreadsheetLocale(locale: string): void {
    assertEditor(this.run);
    this._store.setProperties({ locale });
  }

  getSpreadsheetTimeZone(): string {
    return this._store.properties().timeZone;
  }

  setSpreadsheetTimeZone(timeZone: string): void {
    assertEditor(this.run);
    this._store.setProperties({ timeZone });
  }

  getOwner(): User {
    return new User(this.run, this.run.world.owner);
  }

  getEditors(): User[] {
    const { owner, editors } = this.run.world;
    return [...new Set([owner, ...editors])].map((email) => new User(this.run, email));
  }

  getSheets(): Sheet[] {
    return this._store.sheets().map((store) => this._sheet(store));
  }

  getNumSheets(): number {
    return this._store.sheets().length;
  }

  /** `null` where there is none. */
  getSheetByName(name: string): Sheet | null {
    if (typeof name !== 'string') throw mismatch('SpreadsheetApp.Spreadsheet.getSheetByName', [name]);
    const found = this._store.sheets().find((sheet) => sheet.properties().name === name);
    return found === undefined ? null : this._sheet(found);
  }

  getSheetById(id: number): Sheet | null {
    return this._sheetById(id) ?? null;
  }

  getActiveSheet(): Sheet {
    return this._sheet(this.run.person.view.active());
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return sheet.activate();
  }

  getActiveRange(): Range | null {
    return this.getActiveSheet().getActiveRange();
  }

  getRangeList(addresses: string[]): RangeList {
    return this.getActiveSheet().getRangeList(addresses);
  }

  getActiveRangeList(): RangeList | null {
    return this.getActiveSheet().getActiveRangeList();
  }

  getActiveCell(): Range {
    return this.getActiveSheet().getActiveCell();
  }

  getCurrentCell(): Range | null {
    return this.getActiveSheet().getCurrentCell();
  }

  setActiveRange(range: Range): Range {
    return this.getActiveSheet().setActiveRange(range);
  }

  setActiveSelection(range: Range | string): Range {
    return this.getActiveSheet().setActiveSelection(range);
  }

  setCurrentCell(cell: Range): Range {
    return this.getActiveSheet().setCurrentCell(cell);
  }

  /** `()`, `(index)`, `(name)`, `(name, index)`; a template option is not known. The new sheet is the open one afterwards. */
  insertSheet(nameOrIndex?: string | number, indexIfNamed?: number): Sheet {
    assertEditor(this.run);
    const name = typeof nameOrIndex === 'string' ? nameOrIndex : this._freshName();
    const index = typeof nameOrIndex === 'number' ? nameOrIndex : indexIfNamed;
    this._assertFreeName(name);
    const behindOpen = this._store.sheets().indexOf(this.run.person.view.active()) + 1;
    const at = Math.min(index ?? behindOpen, this._store.sheets().length);
    return this._sheet(this._store.insertSheet(name, at, 1000, 26)).activate();
  }

  deleteSheet(sheet: Sheet): void {
    assertMayEdit(this.run, sheet._store);
    const visible = this._store.sheets().filter((other) => other !== sheet._store && !other.properties().hidden);
    if (visible.length === 0) throw new ServiceException("You can't remove all the sheets in a document.");
    this._store.removeSheet(sheet._store);
  }

  deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  duplicateActiveSheet(): Sheet {
    return this._copyOf(this.getActiveSheet()).activate();
  }

  moveActiveSheet(position: number): void {
    assertEditor(this.run);
    if (!(position >= 1 && position <= this.getNumSheets())) {
      throw new ServiceException('The position is out of bounds.');
    }
    this._store.moveSheet(this.run.person.view.active(), position - 1);
  }

  /** An address, with or without a sheet, or a name. */
  getRange(text: string): Range {
    if (typeof text !== 'string') throw mismatch('SpreadsheetApp.Spreadsheet.getRange', [text]);
    const named = this._findName(text);
    if (named !== undefined) return this._namedRange(named);
    const { sheet, rest } = splitSheet(text);
    const home = sheet === undefined ? this.getActiveSheet() : this.getSheetByName(sheet);
    if (home === null) throw new ServiceException('Range not found');
    return home.getRange(rest);
  }

  /** `null` where there is none. */
  getRangeByName(name: string): Range | null {
    const named = this._findName(name);
    return named === undefined ? null : this._namedRange(named);
  }

  getNamedRanges(): NamedRange[] {
    return this._store.names().map(({ name }) => new NamedRange(this.run, this, name));
  }

  setNamedRange(name: string, range: Range): void {
    assertEditor(this.run);
    assertRangeName(name);
    this._store.setName({ name, sheetId: range._sheet._store.id, area: range._area, open: range._open });
  }

  removeNamedRange(name: string): void {
    assertEditor(this.run);
    const named = this._findName(name);
    if (named === undefined) throw new ServiceException(`The named range "${name}" does not exist.`);
    this._store.removeName(named.name);
  }

  getDataRange(): Range {
    return this.getActiveSheet().getDataRange();
  }

  getLastRow(): number {
    return this.getActiveSheet().getLastRow();
  }

  getLastColumn(): number {
    return this.getActiveSheet().getLastColumn();
  }

  appendRow(values: unknown[]): Sheet {
    return this.getActiveSheet().appendRow(values);
  }

  getProtections(type: EnumValue): Protection[] {
    return this.getSheets().flatMap((sheet) => sheet.getProtections(type));
  }

  getFormUrl(): null {
    return null;
  }

  toast(message: string, title = '', seconds = 5): void {
    this.run.person.screen.toast(String(message), title, seconds);
  }

  addDeveloperMetadata(key: string, second?: string | EnumValue, third?: EnumValue): this {
    addMetadata(this.run, { spreadsheet: this }, key, second, third);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataOf(this.run, { spreadsheet: this });
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    const sheets = this.getSheets().flatMap((sheet) => homesOfSheet(this, sheet));
    return new DeveloperMetadataFinder(this.run, [{ spreadsheet: this }, ...sheets]);
  }

  _sheet(store: SheetStore): Sheet {
    return new Sheet(this.run, this, store);
  }

  _sheetById(id: number): Sheet | undefined {
    const found = this._store.sheets().find((sheet) => sheet.id === id);
    return found && this._sheet(found);
  }

  _findName(name: string): NameRecord | undefined {
    return this._store.names().find((record) => record.name.toLowerCase() === name.toLowerCase());
  }

  _namedRange({ sheetId, area, open }: NameRecord): Range {
    const sheet = this._sheetById(sheetId);
    if (sheet === undefined) throw new ServiceException('Range not found');
    const size = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
    return sheet._range(closeArea(area, open, size), open);
  }

  /** Throws where a sheet may not get this name; `self` is the sheet that is being renamed. */
  _assertFreeName(name: string, self?: SheetStore): void {
    if (name === '') throw new ServiceException("The sheet name can't be empty.");
    if (name.length > SHEET_NAME_LIMIT) throw new ServiceException('The sheet name is too long.');
    const taken = this._store.sheets().find((sheet) => sheet.properties().name.toLowerCase() === name.toLowerCase());
    if (taken === undefined || taken === self) return;
    throw new ServiceException(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }

  _copyOf(sheet: Sheet): Sheet {
    assertEditor(this.run);
    const names = new Set(this._store.sheets().map((other) => other.properties().name));
    const first = `Copy of ${sheet.getName()}`;
    let name = first;
    for (let count = 2; names.has(name); count++) name = `${first} ${count}`;
    const copy = this._store.copySheet(sheet._store, name, this._store.sheets().length);
    const { records } = sheet._store;
    const fresh = (): number => 1_000_000_000 + this.run.world.nextNumber();
    copy.records.metadata = records.metadata.map((record) => ({ ...record, id: fresh() }));
    copy.records.charts = records.charts.map((record) => ({
      ...record,
      id: fresh(),
      ranges: record.ranges.map((range) =>
        range.sheetId === sheet._store.id ? { ...range, sheetId: copy.id } : range,
      ),
    }));
    copy.records.conditionalRules = records.conditionalRules;
    copy.records.validations = records.validations;
    copy.setProperties({ hidden: false });
    return this._sheet(copy);
  }

  private _freshName(): string {
    const base = this._store.properties().locale.startsWith('ja') ? 'シート' : 'Sheet';
    const names = new Set(this._store.sheets().map((sheet) => sheet.properties().name));
    let count = this._store.sheets().length + 1;
    while (names.has(`${base}${count}`)) count += 1;
    return `${base}${count}`;
  }
}
