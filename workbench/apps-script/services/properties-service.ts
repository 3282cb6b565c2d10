import { mismatch, ServiceException } from '../runtime/errors';
import type { Execution } from '../runtime/execution';
import { ServiceObject } from '../runtime/service-object';
import type { PropertyBox } from './property-box';

/** The global `PropertiesService`. */
export class PropertiesService extends ServiceObject {
  readonly kind = { name: 'PropertiesService', service: 'PropertiesService', counted: false };

  getScriptProperties(): Properties {
    return new Properties(this.run, this.run.world.scriptProperties);
  }

  getDocumentProperties(): Properties {
    return new Properties(this.run, this.run.world.documentProperties);
  }

  /** In a custom function these are the spreadsheet owner's, and nobody else can set them. */
  getUserProperties(): Properties {
    const { world, person, mode } = this.run;
    const inCell = mode === 'CUSTOM_FUNCTION';
    const box = world.boxesOf(inCell ? world.owner : person.email).properties;
    return new Properties(this.run, box, inCell && person.email !== world.owner);
  }
}

/** One store of properties as a script holds it. */
export class Properties extends ServiceObject {
  readonly kind = { name: 'Properties', service: 'PropertiesService', counted: true };

  constructor(
    run: Execution,
    private readonly _box: PropertyBox,
    private readonly _readOnly = false,
  ) {
    super(run);
  }

  getProperty(key: string): string | null {
    return this._box.get(text(key, 'getProperty'));
  }

  getProperties(): Record<string, string> {
    return this._box.all();
  }

  getKeys(): string[] {
    return this._box.keys();
  }

  setProperty(key: string, value: string): this {
    if (value === null || value === undefined) throw mismatch('PropertiesService.Properties.setProperty', [key, value]);
    return this._change('setProperty', () => this._box.set({ [text(key, 'setProperty')]: String(value) }));
  }

  setProperties(properties: Readonly<Record<string, string>>, deleteAllOthers = false): this {
    const texts = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, String(value)]));
    return this._change('setProperties', () => this._box.set(texts, deleteAllOthers));
  }

  deleteProperty(key: string): this {
    return this._change('deleteProperty', () => this._box.delete(text(key, 'deleteProperty')));
  }

  deleteAllProperties(): this {
    return this._change('deleteAllProperties', () => this._box.clear());
  }

  private _change(method: string, act: () => void): this {
    if (this._readOnly) throw new ServiceException(`You do not have permission to call ${method}`);
    act();
    return this;
  }
}

function text(key: unknown, method: string): string {
  if (typeof key !== 'string') throw mismatch(`PropertiesService.Properties.${method}`, [key]);
  return key;
}
