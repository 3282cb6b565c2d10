import type { Area, Axis, CellWrite, SheetProperties, SheetStore, StoredValue } from '../store';
import { overlaps } from './address';
import type { MemoryStore } from './memory-store';
import { SheetRecords } from './records';
import { shiftArea } from './shift';
import { type CellStyle, DEFAULT_COLUMN_WIDTH_PX, DEFAULT_ROW_HEIGHT_PX } from './style';

/** One row: arrays with holes, by column. */
interface Row {
  values: StoredValue[];
  formulas: string[];
  styles: (Partial<CellStyle> | undefined)[];
  notes: string[];
  /** Values that a formula elsewhere spilled here. */
  spilled: StoredValue[];
  /** Formats of calculated values, where the cell has none of its own. */
  formats: string[];
}

/** A calculated value, and the number format it brings (`''` = none). */
export interface CalculatedCell {
  readonly value: StoredValue;
  readonly format: string;
}

interface Line {
  readonly pixels?: number;
  readonly hidden?: boolean;
  readonly filtered?: boolean;
}

/** A sheet in memory. Formulas are kept, not calculated: a calculator puts their results in with `setResult`. */
export class MemorySheet implements SheetStore {
  readonly records = new SheetRecords();
  private rows: (Row | undefined)[] = [];
  private lines: Record<Axis, (Line | undefined)[]> = { row: [], column: [] };
  private mergeList: readonly Area[] = [];
  private spills = new Map<string, Area>();

  constructor(
    readonly id: number,
    private readonly store: MemoryStore,
    private props: SheetProperties,
    private rowTotal: number,
    private columnTotal: number,
  ) {}

  properties(): SheetProperties {
    return this.props;
  }

  setProperties(patch: Partial<SheetProperties>): void {
    const before = this.props;
    this.props = { ...before, ...patch };
    if (before.name !== this.props.name) this.store.renamed(before.name, this.props.name);
  }

  rowCount(): number {
    return this.rowTotal;
  }

  columnCount(): number {
    return this.columnTotal;
  }

  insert(axis: Axis, at: number, count: number): void {
    this.clearSpills();
    const holes = (): undefined[] => new Array<undefined>(count).fill(undefined);
    if (axis === 'row') {
      if (at < this.rows.length) this.rows.splice(at, 0, ...holes());
      this.rowTotal += count;
    } else {
      for (const row of this.rows) if (row !== undefined) spliceRow(row, at, 0, count);
      this.columnTotal += count;
    }
    if (at < this.lines[axis].length) this.lines[axis].splice(at, 0, ...holes());
    this.moved(axis, at, count);
  }

  remove(axis: Axis, at: number, count: number): void {
    this.clearSpills();
    if (axis === 'row') {
      this.rows.splice(at, count);
      this.rowTotal -= count;
    } else {
      for (const row of this.rows) if (row !== undefined) spliceRow(row, at, count, 0);
      this.columnTotal -= count;
    }
    this.lines[axis].splice(at, count);
    this.moved(axis, at, -count);
  }

  private moved(axis: Axis, at: number, count: number): void {
    this.mergeList = this.mergeList.flatMap((area) => shiftArea(area, axis, at, count) ?? []);
    this.records.shift(axis, at, count);
    this.store.moved(this, axis, at, count);
  }

  used(): { rows: number; columns: number } {
    let rows = 0;
    let columns = 0;
    this.rows.forEach((row, index) => {
      if (row === undefined) return;
      const width = Math.max(lastFilled(row.values), lastFilled(row.formulas), lastFilled(row.spilled));
      if (width > 0) rows = index + 1;
      columns = Math.max(columns, width);
    });
    return { rows, columns };
  }

  extent(): { rows: number; columns: number } {
    let columns = 0;
    for (const row of this.rows) {
      if (row === undefined) continue;
      for (const cells of [row.values, row.formulas, row.spilled, row.styles, row.notes])
        columns = Math.max(columns, cells.length);
    }
    return { rows: Math.min(this.rows.length, this.rowTotal), columns: Math.min(columns, this.columnTotal) };
  }

  values(area: Area): StoredValue[][] {
    return grid(area, (row, column) => {
      const cells = this.rows[row];
      if (cells === undefined) return null;
      return cells.values[column] ?? cells.spilled[column] ?? null;
    });
  }

  formulas(area: Area): string[][] {
    return grid(area, (row, column) => this.rows[row]?.formulas[column] ?? '');
  }

  write(area: Area, cells: readonly (readonly (CellWrite | undefined)[])[]): void {
    for (let r = 0; r < area.rows; r++) {
      for (let c = 0; c < area.columns; c++) {
        const cell = cells[r]?.[c];
        if (cell !== undefined) this.writeCell(area.row + r, area.column + c, cell);
      }
    }
    this.store.written(this, area);
  }

  private writeCell(row: number, column: number, cell: CellWrite): void {
    const target = this.row(row);
    this.clearSpill(row, column);
    delete target.formats[column];
    if (cell.formula !== undefined && cell.formula !== '') {
      target.formulas[column] = cell.formula;
      target.values[column] = null;
    } else {
      if (target.formulas[column] !== undefined) target.formulas[column] = '';
      target.values[column] = cell.value;
    }
    if (cell.format !== undefined) target.styles[column] = { ...target.styles[column], numberFormat: cell.format };
  }

  /** Puts a formula's result in its cell and the cells it spills over; what it spilled before is taken away first. */
  setResult(row: number, column: number, result: readonly (readonly CalculatedCell[])[]): void {
    this.clearSpill(row, column);
    this.row(row).values[column] = result[0]?.[0]?.value ?? null;
    this.row(row).formats[column] = result[0]?.[0]?.format ?? '';
    const [rows, columns] = [result.length, result[0]?.length ?? 1];
    if (rows * columns <= 1) return;
    this.spills.set(`${row},${column}`, { row, column, rows, columns });
    result.forEach((line, r) => {
      line.forEach(({ value, format }, c) => {
        if (r + c === 0) return;
        this.row(row + r).spilled[column + c] = value;
        this.row(row + r).formats[column + c] = format;
      });
    });
  }

  /** Where the formula in this cell spills to; `undefined` when it fills its own cell only. */
  spill(row: number, column: number): Area | undefined {
    return this.spills.get(`${row},${column}`);
  }

  private clearSpill(row: number, column: number): void {
    const area = this.spills.get(`${row},${column}`);
    if (area === undefined) return;
    this.spills.delete(`${row},${column}`);
    for (let r = area.row; r < area.row + area.rows; r++) {
      const cells = this.rows[r];
      for (let c = area.column; cells !== undefined && c < area.column + area.columns; c++) {
        delete cells.spilled[c];
        delete cells.formats[c];
      }
    }
  }

  private clearSpills(): void {
    for (const area of [...this.spills.values()]) this.clearSpill(area.row, area.column);
  }

  styles(area: Area): Partial<CellStyle>[][] {
    return grid(area, (row, column) => {
      const cells = this.rows[row];
      const style = cells?.styles[column] ?? {};
      const calculated = cells?.formats[column];
      return calculated && !style.numberFormat ? { ...style, numberFormat: calculated } : style;
    });
  }

  setStyles(area: Area, styles: readonly (readonly (Partial<CellStyle> | undefined)[])[]): void {
    // Neighbours mostly get the same look on the same look: one object then serves them all.
    let before: Partial<CellStyle> | undefined;
    let added: Partial<CellStyle> | undefined;
    let merged: Partial<CellStyle> = {};
    for (let r = 0; r < area.rows; r++) {
      for (let c = 0; c < area.columns; c++) {
        const style = styles[r]?.[c];
        if (style === undefined) continue;
        const target = this.row(area.row + r).styles;
        if (style !== added || target[area.column + c] !== before) {
          [before, added] = [target[area.column + c], style];
          merged = { ...before, ...style };
        }
        target[area.column + c] = merged;
      }
    }
  }

  clearStyles(area: Area): void {
    this.eachRow(area, (row, column) => delete row.styles[column]);
  }

  notes(area: Area): string[][] {
    return grid(area, (row, column) => this.rows[row]?.notes[column] ?? '');
  }

  setNotes(area: Area, notes: readonly (readonly string[])[]): void {
    for (let r = 0; r < area.rows; r++) {
      for (let c = 0; c < area.columns; c++) {
        const note = notes[r]?.[c];
        if (note !== undefined) this.row(area.row + r).notes[area.column + c] = note;
      }
    }
  }

  merges(): readonly Area[] {
    return this.mergeList;
  }

  merge(area: Area): void {
    this.mergeList = [...this.mergeList.filter((other) => !overlaps(other, area)), area];
  }

  unmerge(area: Area): void {
    this.mergeList = this.mergeList.filter((other) => !overlaps(other, area));
  }

  size(axis: Axis, index: number): number {
    return this.lines[axis][index]?.pixels ?? (axis === 'row' ? DEFAULT_ROW_HEIGHT_PX : DEFAULT_COLUMN_WIDTH_PX);
  }

  setSize(axis: Axis, first: number, count: number, pixels: number): void {
    this.patchLines(axis, first, count, { pixels });
  }

  hiddenByUser(axis: Axis, index: number): boolean {
    return this.lines[axis][index]?.hidden ?? false;
  }

  setHidden(axis: Axis, first: number, count: number, hidden: boolean): void {
    this.patchLines(axis, first, count, { hidden });
  }

  hiddenByFilter(row: number): boolean {
    return this.lines.row[row]?.filtered ?? false;
  }

  /** As if a person had set a filter that hides these rows. */
  filterOut(rows: readonly number[]): void {
    for (const row of rows) this.patchLines('row', row, 1, { filtered: true });
  }

  private patchLines(axis: Axis, first: number, count: number, patch: Line): void {
    for (let index = first; index < first + count; index++) {
      this.lines[axis][index] = { ...this.lines[axis][index], ...patch };
    }
  }

  /** Every formula cell, row by row. */
  formulaCells(): { row: number; column: number; formula: string }[] {
    const cells: { row: number; column: number; formula: string }[] = [];
    this.rows.forEach((data, row) => {
      data?.formulas.forEach((formula, column) => {
        if (formula !== '') cells.push({ row, column, formula });
      });
    });
    return cells;
  }

  /** Rewrites formulas without touching their results: addresses moved, sheets renamed. */
  rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const { row, column, formula } of this.formulaCells()) this.row(row).formulas[column] = rewrite(formula);
  }

  /** Takes over everything but id, name and records. */
  copyFrom(other: MemorySheet): void {
    this.rows = other.rows.map((row) => row && { ...cloneRow(row), spilled: [] });
    this.lines = { row: [...other.lines.row], column: [...other.lines.column] };
    this.mergeList = other.mergeList;
    this.rowTotal = other.rowTotal;
    this.columnTotal = other.columnTotal;
  }

  private row(index: number): Row {
    let row = this.rows[index];
    if (row === undefined) {
      row = { values: [], formulas: [], styles: [], notes: [], spilled: [], formats: [] };
      this.rows[index] = row;
    }
    return row;
  }

  private eachRow(area: Area, act: (row: Row, column: number) => void): void {
    for (let r = area.row; r < area.row + area.rows; r++) {
      const row = this.rows[r];
      for (let c = area.column; row !== undefined && c < area.column + area.columns; c++) act(row, c);
    }
  }
}

function grid<T>(area: Area, at: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let r = area.row; r < area.row + area.rows; r++) {
    const row: T[] = [];
    for (let c = area.column; c < area.column + area.columns; c++) row.push(at(r, c));
    rows.push(row);
  }
  return rows;
}

/** One more than the last index that holds something. */
function lastFilled(cells: readonly (StoredValue | undefined)[]): number {
  for (let index = cells.length - 1; index >= 0; index--) {
    const cell = cells[index];
    if (cell !== undefined && cell !== null && cell !== '') return index + 1;
  }
  return 0;
}

function cloneRow(row: Row): Row {
  return {
    values: [...row.values],
    formulas: [...row.formulas],
    styles: [...row.styles],
    notes: [...row.notes],
    spilled: [...row.spilled],
    formats: [...row.formats],
  };
}

function spliceRow(row: Row, at: number, removed: number, added: number): void {
  const splice = <T>(cells: (T | undefined)[]): void => {
    if (at < cells.length) cells.splice(at, removed, ...new Array<undefined>(added).fill(undefined));
  };
  splice<StoredValue>(row.values);
  splice<string>(row.formulas);
  splice<Partial<CellStyle>>(row.styles);
  splice<string>(row.notes);
  splice<string>(row.formats);
}
