import { moveReferences, renameSheet } from '../formula/move-references';
import type { Area, Axis, DocumentProperties, NameRecord, SheetStore, Store } from '../store';
import { quoteSheetName } from './address';
import { MemorySheet } from './memory-sheet';
import { DocumentRecords } from './records';
import { shiftArea } from './shift';

/** What changed: cells of one sheet, or (without a sheet) the structure of the spreadsheet. */
export interface Change {
  readonly sheet?: MemorySheet;
  readonly area?: Area;
}

/** A spreadsheet in memory, for tests. Starts with one empty sheet of 1000 × 26 cells, as a new spreadsheet does. */
export class MemoryStore implements Store {
  readonly id = 'stand-in-spreadsheet';
  readonly records = new DocumentRecords();
  private props: DocumentProperties;
  private sheetList: MemorySheet[] = [];
  private nameList: readonly NameRecord[] = [];
  private listeners: ((change: Change) => void)[] = [];
  private nextSheetId = 0;

  constructor(properties: Partial<DocumentProperties> = {}, firstSheet = 'シート1') {
    this.props = { name: '無題のスプレッドシート', locale: 'ja_JP', timeZone: 'Asia/Tokyo', ...properties };
    this.insertSheet(firstSheet, 0, 1000, 26);
  }

  properties(): DocumentProperties {
    return this.props;
  }

  setProperties(patch: Partial<DocumentProperties>): void {
    this.props = { ...this.props, ...patch };
  }

  sheets(): readonly MemorySheet[] {
    return this.sheetList;
  }

  insertSheet(name: string, at: number, rows: number, columns: number): MemorySheet {
    const sheet = new MemorySheet(this.freshId(), this, { ...PLAIN, name }, rows, columns);
    this.sheetList.splice(at, 0, sheet);
    this.changed({});
    return sheet;
  }

  copySheet(sheet: SheetStore, name: string, at: number): MemorySheet {
    const source = this.own(sheet);
    const copy = new MemorySheet(this.freshId(), this, { ...source.properties(), name }, 0, 0);
    copy.copyFrom(source);
    this.sheetList.splice(at, 0, copy);
    this.changed({});
    return copy;
  }

  removeSheet(sheet: SheetStore): void {
    const gone = this.own(sheet);
    this.sheetList = this.sheetList.filter((other) => other !== gone);
    this.nameList = this.nameList.filter((record) => record.sheetId !== gone.id);
    this.changed({});
  }

  moveSheet(sheet: SheetStore, to: number): void {
    const moving = this.own(sheet);
    this.sheetList = this.sheetList.filter((other) => other !== moving);
    this.sheetList.splice(to, 0, moving);
  }

  names(): readonly NameRecord[] {
    return this.nameList;
  }

  setName(record: NameRecord): void {
    const others = this.nameList.filter((other) => other.name.toLowerCase() !== record.name.toLowerCase());
    this.nameList = [...others, record];
    this.changed({});
  }

  removeName(name: string): void {
    this.nameList = this.nameList.filter((other) => other.name.toLowerCase() !== name.toLowerCase());
    this.changed({});
  }

  flush(): void {}

  /** Calls the listener after every change of cells or structure; the answer stops that. */
  onChange(listener: (change: Change) => void): () => void {
    this.listeners.push(listener);
    return () => {
      this.listeners = this.listeners.filter((other) => other !== listener);
    };
  }

  /** Called by a sheet whose cells were written. */
  written(sheet: MemorySheet, area: Area): void {
    this.changed({ sheet, area });
  }

  /** Called by a sheet whose rows or columns moved. */
  moved(sheet: MemorySheet, axis: Axis, at: number, count: number): void {
    const move = { sheet: sheet.properties().name, axis, at, count };
    for (const other of this.sheetList) {
      other.rewriteFormulas((formula) => moveReferences(formula, other.properties().name, move));
    }
    this.nameList = this.nameList.flatMap((record) => {
      if (record.sheetId !== sheet.id) return [record];
      const area = shiftArea(record.area, axis, at, count);
      return area === undefined ? [] : [{ ...record, area }];
    });
    this.changed({});
  }

  /** Called by a sheet that got another name. */
  renamed(from: string, to: string): void {
    for (const sheet of this.sheetList) {
      sheet.rewriteFormulas((formula) => renameSheet(formula, from, quoteSheetName(to)));
    }
  }

  private changed(change: Change): void {
    for (const listener of this.listeners) listener(change);
  }

  private own(sheet: SheetStore): MemorySheet {
    const found = this.sheetList.find((other) => other === sheet);
    if (found === undefined) throw new Error('The sheet is not in this store.');
    return found;
  }

  /** The first sheet of a spreadsheet is gid 0; later ones get large ids that never come back. */
  private freshId(): number {
    const id = this.nextSheetId === 0 ? 0 : 1_000_000 + this.nextSheetId * 7919;
    this.nextSheetId += 1;
    return id;
  }
}

const PLAIN = {
  name: '',
  hidden: false,
  frozenRows: 0,
  frozenColumns: 0,
  hiddenGridlines: false,
  tabColor: null,
} as const;
