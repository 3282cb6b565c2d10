/** What a person named: a script, or a spreadsheet that shall get one. */
export interface Target {
  readonly kind: 'script' | 'spreadsheet';
  readonly id: string;
}

const SCRIPT_ADDRESS = /script\.google\.com\/(?:.*\/)?(?:d|projects)\/([\w-]+)/;
const SPREADSHEET_ADDRESS = /docs\.google\.com\/(?:.*\/)?spreadsheets\/(?:.*\/)?d\/([\w-]+)/;
/** Script ids have 57 characters, those of files in Drive 44 (older ones 33). */
const BARE_SCRIPT_ID = /^[\w-]{50,80}$/;
const BARE_FILE_ID = /^[\w-]{25,49}$/;

/** The address from the browser's address bar, or an id alone; undefined for anything else. */
export function readTarget(text: string): Target | undefined {
  const script = SCRIPT_ADDRESS.exec(text)?.[1] ?? BARE_SCRIPT_ID.exec(text)?.[0];
  if (script !== undefined) return { kind: 'script', id: script };
  const spreadsheet = SPREADSHEET_ADDRESS.exec(text)?.[1] ?? BARE_FILE_ID.exec(text)?.[0];
  return spreadsheet === undefined ? undefined : { kind: 'spreadsheet', id: spreadsheet };
}

export function scriptAddress(scriptId: string): string {
  return `https://script.google.com/d/${scriptId}/edit`;
}

export function spreadsheetAddress(id: string): string {
  return `https://docs.google.com/spreadsheets/d/${id}/edit`;
}
