import { NotImplemented } from '../runtime/errors';
import type { Execution } from '../runtime/execution';
import { type ServiceKind, ServiceObject } from '../runtime/service-object';

/** Services that exist on Google but not here. */
export const ABSENT_SERVICES = [
  'UrlFetchApp',
  'DriveApp',
  'GmailApp',
  'MailApp',
  'CalendarApp',
  'DocumentApp',
  'FormApp',
  'SlidesApp',
  'ContentService',
  'XmlService',
  'LanguageApp',
  'Maps',
  'Jdbc',
  'CardService',
  'Browser',
] as const;

/** A service of which only the name is there: calls are refused as on Google; one that would be allowed throws by name. */
export class AbsentService extends ServiceObject {
  readonly kind: ServiceKind;

  constructor(run: Execution, name: string) {
    super(run);
    this.kind = { name, service: name, counted: false };
  }

  override missing(name: string): () => never {
    return () => {
      throw new NotImplemented(`${this.kind.name}.${name}`);
    };
  }
}
