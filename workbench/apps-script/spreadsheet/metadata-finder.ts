import type { Execution } from '../runtime/execution';
import { type EnumValue, ServiceObject } from '../runtime/service-object';
import { METADATA_FINDER } from './kinds';
import { type DeveloperMetadata, locationType, type MetadataHome, metadataOf } from './metadata';
import type { Sheet } from './sheet';
import type { Spreadsheet } from './spreadsheet';

/** Looks for metadata in a spreadsheet (its sheets, rows and columns included), a sheet or one place. */
export class DeveloperMetadataFinder extends ServiceObject {
  readonly kind = METADATA_FINDER;
  private _tests: ((found: DeveloperMetadata, home: MetadataHome) => boolean)[] = [];

  constructor(
    run: Execution,
    private readonly _homes: readonly MetadataHome[],
  ) {
    super(run);
  }

  withKey(key: string): this {
    return this._with((found) => found.getKey() === key);
  }

  withValue(value: string): this {
    return this._with((found) => found.getValue() === value);
  }

  withId(id: number): this {
    return this._with((found) => found.getId() === id);
  }

  withVisibility(visibility: EnumValue): this {
    return this._with((found) => found.getVisibility() === visibility);
  }

  withLocationType(type: EnumValue): this {
    return this._with((_found, home) => locationType(home) === type);
  }

  find(): DeveloperMetadata[] {
    return this._homes.flatMap((home) =>
      metadataOf(this.run, home).filter((found) => this._tests.every((test) => test(found, home))),
    );
  }

  private _with(test: (found: DeveloperMetadata, home: MetadataHome) => boolean): this {
    this._tests.push(test);
    return this;
  }
}

/** A sheet and every row and column of it that carries metadata. */
export function homesOfSheet(spreadsheet: Spreadsheet, sheet: Sheet): MetadataHome[] {
  const lines = new Map<string, MetadataHome>();
  for (const { line } of sheet._store.records.metadata) {
    if (line !== undefined) lines.set(`${line.axis}${line.index}`, { spreadsheet, sheet, line });
  }
  return [{ spreadsheet, sheet }, ...lines.values()];
}
