import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readScript, type ScriptText } from '../apps-script/runtime/script-text';
import { FRAME_PAGE } from './frame-page';

export interface SiteFile {
  readonly type: string;
  readonly body: Buffer | string;
  /** Replaces the page's own policy. */
  readonly policy?: string;
}

export type Site = ReadonlyMap<string, SiteFile>;

/** The file the workbench was started with. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * The page's policy: nothing from outside, no connection but to this server, no frame but our own. `unsafe-eval`,
 * because the add-on's bundle runs as a function whose parameters hide the page (window, fetch …) from it; inline
 * styles, because the grid engine sets them.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The sidebar's: an origin of its own, inline script and style (that is how Apps Script serves it), no connection at all. */
export const FRAME_POLICY = [
  'sandbox allow-scripts',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

const HTML = 'text/html; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';

export interface SiteFolders {
  /** build/workbench */
  readonly page: string;
  /** dist */
  readonly addOn: string;
  /** workbench/page */
  readonly shell: string;
}

/** Everything the server gives out, by path. It reads nothing later, so nothing else can be asked for. */
export function buildSite(folders: SiteFolders, given: GivenFile | undefined): Site {
  const file = (folder: string, name: string, type: string): SiteFile => ({
    type,
    body: readFileSync(path.join(folder, name)),
  });
  const site = new Map<string, SiteFile>([
    ['/', file(folders.shell, 'index.html', HTML)],
    ['/engine.js', file(folders.page, 'engine.js', SCRIPT)],
    ['/engine.css', file(folders.page, 'engine.css', STYLE)],
    ['/page.js', file(folders.page, 'page.js', SCRIPT)],
    ['/page.css', file(folders.page, 'page.css', STYLE)],
    ['/frame.html', { type: HTML, body: FRAME_PAGE, policy: FRAME_POLICY }],
    ['/add-on/Code.js', { ...file(folders.addOn, 'Code.js', SCRIPT), type: 'text/plain; charset=utf-8' }],
    ['/add-on/sidebar.html', { ...file(folders.addOn, 'sidebar.html', HTML), type: 'text/plain; charset=utf-8' }],
    ['/add-on/appsscript.json', file(folders.addOn, 'appsscript.json', JSON_TYPE)],
    ['/add-on/script.json', { type: JSON_TYPE, body: JSON.stringify(scriptText(folders.addOn)) }],
    ['/add-on/bridge.js', file(folders.page, 'bridge.js', 'text/plain; charset=utf-8')],
    ['/given.json', { type: JSON_TYPE, body: JSON.stringify(given ? { name: given.name } : null) }],
  ]);
  if (given) site.set('/given', { type: 'application/octet-stream', body: given.bytes });
  return site;
}

/** What the add-on's code declares; `null` where it is no script, which the page then says with the line. */
function scriptText(addOn: string): ScriptText | null {
  try {
    return readScript(readFileSync(path.join(addOn, 'Code.js'), 'utf8'));
  } catch {
    return null;
  }
}
