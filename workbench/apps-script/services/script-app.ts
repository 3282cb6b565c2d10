import { NotImplemented } from '../runtime/errors';
import { enumeration, ServiceObject } from '../runtime/service-object';

export const AUTH_MODE = enumeration('AuthMode', 'NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');

/** The global `ScriptApp`. */
export class ScriptApp extends ServiceObject {
  readonly kind = { name: 'ScriptApp', service: 'ScriptApp', counted: false };
  readonly AuthMode = AUTH_MODE;

  getScriptId(): string {
    return this.run.world.project.id;
  }

  newTrigger(_functionName: string): never {
    throw new NotImplemented('ScriptApp.newTrigger');
  }

  getProjectTriggers(): never {
    throw new NotImplemented('ScriptApp.getProjectTriggers');
  }
}
