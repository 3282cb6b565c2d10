import type { ServiceKind } from './service-object';

/**
 * What a run may do. NONE: installed but not enabled in this document. LIMITED: a simple trigger where it is enabled.
 * CUSTOM_FUNCTION: called from a cell. FULL: a menu item, `google.script.run` or `onInstall`.
 */
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

export const SCOPES = {
  currentSpreadsheet: 'https://www.googleapis.com/auth/spreadsheets.currentonly',
  spreadsheets: 'https://www.googleapis.com/auth/spreadsheets',
  ui: 'https://www.googleapis.com/auth/script.container.ui',
  email: 'https://www.googleapis.com/auth/userinfo.email',
  triggers: 'https://www.googleapis.com/auth/script.scriptapp',
  fetch: 'https://www.googleapis.com/auth/script.external_request',
} as const;

/** Menu building and what asks for nothing: allowed in every mode but custom functions, where there is no UI at all. */
const MENU_CALLS = /^(SpreadsheetApp\.getUi|Ui\.create(Addon)?Menu|Menu\.\w+)$/;
const ANYWHERE = /^(Logger|console|Utilities|Enum)$/;
const CUSTOM_FUNCTION_SERVICES: ReadonlySet<string> = new Set([
  'CacheService',
  'HtmlService',
  'Jdbc',
  'LanguageApp',
  'LockService',
  'Maps',
  'PropertiesService',
  'SpreadsheetApp',
  'UrlFetchApp',
  'Utilities',
  'XmlService',
]);
/** Scopes of services that the stand-in does not have, so that a call without the scope is refused as on Google. */
const SERVICE_SCOPES: Readonly<Record<string, string>> = {
  UrlFetchApp: SCOPES.fetch,
  Browser: SCOPES.ui,
  CalendarApp: 'https://www.googleapis.com/auth/calendar',
  DocumentApp: 'https://www.googleapis.com/auth/documents',
  DriveApp: 'https://www.googleapis.com/auth/drive',
  FormApp: 'https://www.googleapis.com/auth/forms',
  GmailApp: 'https://mail.google.com/',
  Jdbc: SCOPES.fetch,
  MailApp: 'https://www.googleapis.com/auth/script.send_mail',
  SlidesApp: 'https://www.googleapis.com/auth/presentations',
};
const NEEDS_WHOLE_DRIVE = /^SpreadsheetApp\.(openById|openByUrl|open|create)$/;
const NEEDS_UI_SCOPE =
  /^(Ui\.(showSidebar|showModalDialog|showModelessDialog|showDialog|alert|prompt)|Spreadsheet\.show)$/;
const READS =
  /^(get|is|has|can|as|find|offset|with|on[A-Z]|new|create(TextFinder|DeveloperMetadataFinder)|toString|flush)/;

/**
 * Why this call is refused in this mode, in the words of the exception; `undefined` when it is allowed.
 * Source of the matrix: developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle.
 */
export function refusal(
  mode: AuthMode,
  scopes: readonly string[],
  kind: ServiceKind,
  method: string,
): string | undefined {
  const call = `${kind.name}.${method}`;
  if (ANYWHERE.test(kind.service)) return undefined;
  if (call === 'Session.getActiveUserLocale') return undefined;
  if (mode === 'CUSTOM_FUNCTION') return refusalInCell(kind, method, call);
  if (MENU_CALLS.test(call)) return undefined;
  if (mode === 'NONE') return denied(call, required(call, kind));
  const needed = required(call, kind);
  if (mode === 'LIMITED') return refusalInTrigger(kind, call, needed);
  return needed.length === 0 || needed.some((scope) => scopes.includes(scope)) ? undefined : denied(call, needed);
}

function refusalInCell(kind: ServiceKind, method: string, call: string): string | undefined {
  if (call === 'SpreadsheetApp.getUi' || kind.service === 'Ui')
    return 'Cannot call SpreadsheetApp.getUi() from this context.';
  if (!CUSTOM_FUNCTION_SERVICES.has(kind.service)) return `You do not have permission to call ${kind.service} service.`;
  if (NEEDS_WHOLE_DRIVE.test(call)) return denied(call, [SCOPES.spreadsheets]);
  if (kind.service === 'SpreadsheetApp' && kind.counted && !READS.test(method)) {
    return `You do not have permission to call ${method}`;
  }
  return undefined;
}

function refusalInTrigger(kind: ServiceKind, call: string, needed: readonly string[]): string | undefined {
  if (kind.service === 'Session') return denied(call, needed);
  const allowed = needed.length === 0 || needed.includes(SCOPES.currentSpreadsheet);
  return allowed ? undefined : denied(call, needed);
}

/** Scopes of which one is enough. Properties, cache, lock, HTML and time zone ask for none. */
function required(call: string, kind: ServiceKind): readonly string[] {
  if (NEEDS_WHOLE_DRIVE.test(call)) return [SCOPES.spreadsheets];
  if (NEEDS_UI_SCOPE.test(call)) return [SCOPES.ui];
  if (/^Session\.get(Active|Effective)User$/.test(call)) return [SCOPES.email];
  if (/^ScriptApp\.(newTrigger|get\w*Triggers|deleteTrigger)$/.test(call)) return [SCOPES.triggers];
  const own = SERVICE_SCOPES[kind.service];
  if (own !== undefined) return [own];
  if (kind.service === 'SpreadsheetApp' && kind.counted && kind.name !== 'Ui') {
    return [SCOPES.currentSpreadsheet, SCOPES.spreadsheets];
  }
  return [];
}

function denied(call: string, needed: readonly string[]): string {
  const scopes = needed.length > 1 ? `(${needed.join(' || ')})` : needed.join('');
  return `You do not have permission to call ${call}.${scopes === '' ? '' : ` Required permissions: ${scopes}`}`;
}
