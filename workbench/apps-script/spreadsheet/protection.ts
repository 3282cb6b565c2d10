import { ServiceException } from '../runtime/errors';
import type { Execution } from '../runtime/execution';
import { type EnumValue, ServiceObject } from '../runtime/service-object';
import { User } from '../services/user';
import type { Area, OpenEnd } from '../store';
import type { ProtectionRecord } from '../store/records';
import { assertEditor, mayEdit } from './editing';
import { SPREADSHEET_ENUMS } from './enums';
import { PROTECTION } from './kinds';
import type { Range } from './range';
import type { Sheet } from './sheet';

/**
 * Protects a sheet or a range. By itself that restricts nobody: everyone who may edit the file stays an editor of the
 * protection until removed. A sheet or range that is protected already gives its protection back.
 */
export function protect(run: Execution, sheet: Sheet, area?: Area, open?: OpenEnd): Protection {
  assertEditor(run);
  const { records } = sheet._store;
  const existing = records.protections.find((record) =>
    area === undefined ? record.area === undefined : record.area !== undefined && same(record.area, area),
  );
  if (existing !== undefined && area === undefined) return new Protection(run, sheet, existing.id);
  const record: ProtectionRecord = {
    id: run.world.nextNumber(),
    area,
    open,
    description: '',
    warningOnly: false,
    editors: [...new Set([run.world.owner, ...run.world.editors, run.person.email])],
    unprotected: [],
  };
  records.protections = [...records.protections, record];
  return new Protection(run, sheet, record.id);
}

function same(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** A protected sheet or range. */
export class Protection extends ServiceObject {
  readonly kind = PROTECTION;

  constructor(
    run: Execution,
    private readonly _sheet: Sheet,
    private readonly _id: number,
  ) {
    super(run);
  }

  canEdit(): boolean {
    return this.run.person.access === 'edit' && mayEdit(this.run, this._record());
  }

  canDomainEdit(): boolean {
    return false;
  }

  getDescription(): string {
    return this._record().description;
  }

  setDescription(description: string): this {
    return this._patch({ description });
  }

  getEditors(): User[] {
    return this._record().editors.map((email) => new User(this.run, email));
  }

  addEditor(editor: string | User): this {
    return this.addEditors([editor instanceof User ? editor.getEmail() : editor]);
  }

  addEditors(emails: string[]): this {
    return this._patch({ editors: [...new Set([...this._record().editors, ...emails])] });
  }

  removeEditor(editor: string | User): this {
    return this.removeEditors([editor]);
  }

  /** Neither the file's owner nor whoever runs the script can be taken off. */
  removeEditors(editors: (string | User)[]): this {
    const gone = editors.map((editor) => (editor instanceof User ? editor.getEmail() : editor));
    const staying = new Set([this.run.world.owner, this.run.person.email]);
    return this._patch({
      editors: this._record().editors.filter((email) => staying.has(email) || !gone.includes(email)),
    });
  }

  getProtectionType(): EnumValue {
    const { RANGE, SHEET } = SPREADSHEET_ENUMS.ProtectionType;
    return this._record().area === undefined ? SHEET : RANGE;
  }

  getRange(): Range {
    const { area, open } = this._record();
    return this._sheet._range(area ?? this._sheet._whole(), open);
  }

  getRangeName(): string | null {
    return null;
  }

  isWarningOnly(): boolean {
    return this._record().warningOnly;
  }

  setWarningOnly(warningOnly: boolean): this {
    return this._patch({ warningOnly });
  }

  getUnprotectedRanges(): Range[] {
    return this._record().unprotected.map((area) => this._sheet._range(area));
  }

  setUnprotectedRanges(ranges: Range[]): this {
    if (this._record().area !== undefined)
      throw new ServiceException('Only sheet protections have unprotected ranges.');
    return this._patch({ unprotected: ranges.map((range) => range._now()) });
  }

  remove(): void {
    this._assertMayChange();
    const { records } = this._sheet._store;
    records.protections = records.protections.filter((record) => record.id !== this._id);
  }

  private _record(): ProtectionRecord {
    const found = this._sheet._store.records.protections.find((record) => record.id === this._id);
    if (found === undefined) throw new ServiceException('The protection has been removed.');
    return found;
  }

  private _patch(patch: Partial<ProtectionRecord>): this {
    this._assertMayChange();
    const { records } = this._sheet._store;
    const changed = { ...this._record(), ...patch };
    records.protections = records.protections.map((record) => (record.id === this._id ? changed : record));
    return this;
  }

  private _assertMayChange(): void {
    assertEditor(this.run);
    if (mayEdit(this.run, this._record())) return;
    throw new ServiceException('You do not have permission to edit this protection.');
  }
}
