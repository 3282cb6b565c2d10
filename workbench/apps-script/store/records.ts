/**
 * What Apps Script keeps about a spreadsheet beside its cells: plain data, the same for every store. Addresses are 0-based.
 * Lists are replaced as a whole; `onChange` is called after each replacement.
 */
import type { Area, Axis, OpenEnd } from '../store';
import { shiftArea } from './shift';

export interface ProtectionRecord {
  readonly id: number;
  /** `undefined` protects the whole sheet. */
  readonly area: Area | undefined;
  readonly open?: OpenEnd | undefined;
  readonly description: string;
  readonly warningOnly: boolean;
  /** E-mail addresses that may still edit (the file's owner always may). */
  readonly editors: readonly string[];
  /** Parts of a protected sheet that stay open. */
  readonly unprotected: readonly Area[];
}

/** A value a script handed over that is kept as it is: text, number, boolean, a date in milliseconds, or a range's address. */
export type Criterion = string | number | boolean | null | { readonly time_ms: number } | { readonly a1: string };

export interface ValidationRecord {
  /** Name of `SpreadsheetApp.DataValidationCriteria`. */
  readonly type: string;
  readonly values: readonly (Criterion | readonly string[])[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export interface ConditionalRuleRecord {
  readonly areas: readonly Area[];
  /** Name of `SpreadsheetApp.BooleanCriteria` and its values. */
  readonly condition: { readonly type: string; readonly values: readonly Criterion[] } | undefined;
  readonly format: {
    readonly background?: string;
    readonly fontColor?: string;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly strikethrough?: boolean;
  };
  /** A colour scale instead of a condition: points from low to high. */
  readonly gradient: readonly { readonly color: string; readonly type: string; readonly value: string }[] | undefined;
}

export interface ChartRecord {
  readonly id: number;
  /** Name of `Charts.ChartType`. */
  readonly type: string;
  readonly ranges: readonly { readonly sheetId: number; readonly area: Area; readonly open?: OpenEnd | undefined }[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly numHeaders: number;
  readonly transpose: boolean;
  /** Name of `Charts.ChartMergeStrategy`. */
  readonly merge: string;
  /** Name of `Charts.ChartHiddenDimensionStrategy`. */
  readonly hidden: string;
  readonly position: { readonly row: number; readonly column: number; readonly x_px: number; readonly y_px: number };
}

export interface MetadataRecord {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  /** A whole row or column of the sheet; absent for the sheet or the spreadsheet itself. */
  readonly line?: { readonly axis: Axis; readonly index: number } | undefined;
}

class Notifier {
  private listeners: (() => void)[] = [];

  /** Calls the listener after each change; the answer stops that. */
  onChange(listener: () => void): () => void {
    this.listeners.push(listener);
    return () => {
      this.listeners = this.listeners.filter((other) => other !== listener);
    };
  }

  protected changed(): void {
    for (const listener of this.listeners) listener();
  }
}

/** Developer metadata of the spreadsheet itself. */
export class DocumentRecords extends Notifier {
  private metadataList: readonly MetadataRecord[] = [];

  get metadata(): readonly MetadataRecord[] {
    return this.metadataList;
  }

  set metadata(list: readonly MetadataRecord[]) {
    this.metadataList = list;
    this.changed();
  }
}

/** Protection, charts, rules, validation and metadata of one sheet. */
export class SheetRecords extends DocumentRecords {
  private protectionList: readonly ProtectionRecord[] = [];
  private chartList: readonly ChartRecord[] = [];
  private ruleList: readonly ConditionalRuleRecord[] = [];
  private validationMap: ReadonlyMap<string, ValidationRecord> = new Map();

  get protections(): readonly ProtectionRecord[] {
    return this.protectionList;
  }

  set protections(list: readonly ProtectionRecord[]) {
    this.protectionList = list;
    this.changed();
  }

  get charts(): readonly ChartRecord[] {
    return this.chartList;
  }

  set charts(list: readonly ChartRecord[]) {
    this.chartList = list;
    this.changed();
  }

  get conditionalRules(): readonly ConditionalRuleRecord[] {
    return this.ruleList;
  }

  set conditionalRules(list: readonly ConditionalRuleRecord[]) {
    this.ruleList = list;
    this.changed();
  }

  /** By cell, `'row,column'`. */
  get validations(): ReadonlyMap<string, ValidationRecord> {
    return this.validationMap;
  }

  set validations(map: ReadonlyMap<string, ValidationRecord>) {
    this.validationMap = map;
    this.changed();
  }

  /** Moves every address behind inserted (`count` > 0) or removed (`count` < 0) rows or columns; what lay on removed ones goes. */
  shift(axis: Axis, at: number, count: number): void {
    const move = (area: Area): Area[] => {
      const moved = shiftArea(area, axis, at, count);
      return moved === undefined ? [] : [moved];
    };
    this.protectionList = this.protectionList.flatMap((record) => {
      const unprotected = record.unprotected.flatMap(move);
      if (record.area === undefined) return [{ ...record, unprotected }];
      return move(record.area).map((area) => ({ ...record, area, unprotected }));
    });
    this.ruleList = this.ruleList
      .map((record) => ({ ...record, areas: record.areas.flatMap(move) }))
      .filter((record) => record.areas.length > 0);
    const validations = new Map<string, ValidationRecord>();
    for (const [key, record] of this.validationMap) {
      const [row, column] = key.split(',').map(Number) as [number, number];
      for (const area of move({ row, column, rows: 1, columns: 1 })) {
        validations.set(`${area.row},${area.column}`, record);
      }
    }
    this.validationMap = validations;
    this.metadata = this.metadata.flatMap((record) => {
      if (record.line === undefined || record.line.axis !== axis) return [record];
      if (count < 0 && record.line.index >= at && record.line.index < at - count) return [];
      const index = record.line.index >= at ? record.line.index + count : record.line.index;
      return [{ ...record, line: { axis, index } }];
    });
  }
}
