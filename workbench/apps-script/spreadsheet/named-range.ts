import { ServiceException } from '../runtime/errors';
import type { Execution } from '../runtime/execution';
import { ServiceObject } from '../runtime/service-object';
import type { NameRecord } from '../store';
import { parseAddress } from '../store/address';
import { assertEditor } from './editing';
import { NAMED_RANGE } from './kinds';
import type { Range } from './range';
import type { Spreadsheet } from './spreadsheet';

const NAME_LIMIT = 250;

/** Throws for what cannot name a range: an address, a boolean, a leading digit, blanks or signs. */
export function assertRangeName(name: string): void {
  const address = parseAddress(name, { rows: 1, columns: 1 }) !== undefined || /^r\d*c\d*$/i.test(name);
  const fits = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && name.length <= NAME_LIMIT && !/^(true|false)$/i.test(name);
  if (address || !fits) throw new ServiceException(`The name "${name}" is not a valid named range name.`);
}

/** A range with a name. */
export class NamedRange extends ServiceObject {
  readonly kind = NAMED_RANGE;

  constructor(
    run: Execution,
    private readonly _spreadsheet: Spreadsheet,
    private _name: string,
  ) {
    super(run);
  }

  getName(): string {
    return this._record().name;
  }

  getRange(): Range {
    return this._spreadsheet._namedRange(this._record());
  }

  setName(name: string): this {
    assertEditor(this.run);
    assertRangeName(name);
    const record = this._record();
    this._spreadsheet._store.removeName(record.name);
    this._spreadsheet._store.setName({ ...record, name });
    this._name = name;
    return this;
  }

  setRange(range: Range): this {
    this._spreadsheet.setNamedRange(this._name, range);
    return this;
  }

  remove(): void {
    assertEditor(this.run);
    this._spreadsheet._store.removeName(this._record().name);
  }

  private _record(): NameRecord {
    const found = this._spreadsheet._findName(this._name);
    if (found === undefined) throw new ServiceException('The named range no longer exists.');
    return found;
  }
}
