import { mismatch, ServiceException } from '../runtime/errors';
import type { Execution } from '../runtime/execution';
import { EnumValue, ServiceObject } from '../runtime/service-object';
import type { DocumentRecords, MetadataRecord } from '../store/records';
import { assertEditor } from './editing';
import { SPREADSHEET_ENUMS } from './enums';
import { METADATA, METADATA_LOCATION } from './kinds';
import type { Range } from './range';
import type { Sheet } from './sheet';
import type { Spreadsheet } from './spreadsheet';

const { DeveloperMetadataLocationType: LocationType, DeveloperMetadataVisibility: Visibility } = SPREADSHEET_ENUMS;

/** What metadata hangs on: the spreadsheet, a sheet of it, or a whole row or column of a sheet. */
export interface MetadataHome {
  readonly spreadsheet: Spreadsheet;
  readonly sheet?: Sheet | undefined;
  readonly line?: MetadataRecord['line'];
}

function recordsOf(home: MetadataHome): DocumentRecords {
  return home.sheet?._store.records ?? home.spreadsheet._store.records;
}

function isAt(home: MetadataHome, record: MetadataRecord): boolean {
  return home.line?.axis === record.line?.axis && home.line?.index === record.line?.index;
}

/** Metadata of exactly this place. */
export function metadataOf(run: Execution, home: MetadataHome): DeveloperMetadata[] {
  const records = recordsOf(home).metadata.filter((record) => isAt(home, record));
  return records.map((record) => new DeveloperMetadata(run, home, record.id));
}

/** `(key)`, `(key, visibility)`, `(key, value)`, `(key, value, visibility)`. */
export function addMetadata(
  run: Execution,
  home: MetadataHome,
  key: unknown,
  second: string | EnumValue | undefined,
  third: EnumValue | undefined,
): void {
  assertEditor(run);
  if (typeof key !== 'string') throw mismatch('SpreadsheetApp.Spreadsheet.addDeveloperMetadata', [key]);
  if (key === '') throw new ServiceException('Developer metadata must have a key.');
  const value = typeof second === 'string' ? second : null;
  const visibility = second instanceof EnumValue ? second : third;
  const records = recordsOf(home);
  const record: MetadataRecord = {
    id: 1_000_000_000 + run.world.nextNumber(),
    key,
    value,
    visibility: visibility === Visibility.PROJECT ? 'PROJECT' : 'DOCUMENT',
    line: home.line,
  };
  records.metadata = [...records.metadata, record];
}

/** One entry of developer metadata. PROJECT visibility hides it from other projects; it is no secret. */
export class DeveloperMetadata extends ServiceObject {
  readonly kind = METADATA;

  constructor(
    run: Execution,
    private readonly _home: MetadataHome,
    private readonly _id: number,
  ) {
    super(run);
  }

  getId(): number {
    return this._id;
  }

  getKey(): string {
    return this._record().key;
  }

  getValue(): string | null {
    return this._record().value;
  }

  getVisibility(): EnumValue {
    return Visibility[this._record().visibility];
  }

  getLocation(): DeveloperMetadataLocation {
    this._record();
    return new DeveloperMetadataLocation(this.run, this._home);
  }

  setKey(key: string): this {
    return this._patch({ key });
  }

  setValue(value: string): this {
    if (typeof value !== 'string') throw mismatch('SpreadsheetApp.DeveloperMetadata.setValue', [value]);
    return this._patch({ value });
  }

  setVisibility(visibility: EnumValue): this {
    if (!(visibility instanceof EnumValue))
      throw mismatch('SpreadsheetApp.DeveloperMetadata.setVisibility', [visibility]);
    return this._patch({ visibility: visibility === Visibility.PROJECT ? 'PROJECT' : 'DOCUMENT' });
  }

  remove(): void {
    assertEditor(this.run);
    this._record();
    const records = recordsOf(this._home);
    records.metadata = records.metadata.filter((record) => record.id !== this._id);
  }

  private _record(): MetadataRecord {
    const found = recordsOf(this._home).metadata.find((record) => record.id === this._id);
    if (found === undefined) throw new ServiceException(`The developer metadata with ID ${this._id} does not exist.`);
    return found;
  }

  private _patch(patch: Partial<MetadataRecord>): this {
    assertEditor(this.run);
    const changed = { ...this._record(), ...patch };
    const records = recordsOf(this._home);
    records.metadata = records.metadata.map((record) => (record.id === this._id ? changed : record));
    return this;
  }
}

/** Where an entry of metadata hangs. */
export class DeveloperMetadataLocation extends ServiceObject {
  readonly kind = METADATA_LOCATION;

  constructor(
    run: Execution,
    private readonly _home: MetadataHome,
  ) {
    super(run);
  }

  getLocationType(): EnumValue {
    return locationType(this._home);
  }

  getSpreadsheet(): Spreadsheet | null {
    return this._home.sheet === undefined ? this._home.spreadsheet : null;
  }

  getSheet(): Sheet | null {
    return this._home.line === undefined ? (this._home.sheet ?? null) : null;
  }

  getRow(): Range | null {
    const { sheet, line } = this._home;
    return sheet !== undefined && line?.axis === 'row' ? sheet.getRange(`${line.index + 1}:${line.index + 1}`) : null;
  }

  getColumn(): Range | null {
    const { sheet, line } = this._home;
    if (sheet === undefined || line?.axis !== 'column') return null;
    return sheet.getRange(1, line.index + 1, sheet.getMaxRows(), 1);
  }
}

export function locationType(home: MetadataHome): EnumValue {
  if (home.sheet === undefined) return LocationType.SPREADSHEET;
  if (home.line === undefined) return LocationType.SHEET;
  return home.line.axis === 'row' ? LocationType.ROW : LocationType.COLUMN;
}
