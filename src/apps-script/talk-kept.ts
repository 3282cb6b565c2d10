import { utf8Pieces } from '../core/parse/utf8-length';

/**
 * Long texts in a person's own properties, which nobody else can read. A value may have 9 kB in UTF-8 (a Japanese letter
 * takes three bytes), so a text is kept in pieces, written all or none.
 */

/** Under the documented 9 kB, with room for the number of pieces before the first one. */
const PIECE_BYTES = 8900;

type Properties = GoogleAppsScript.Properties.Properties;

/** The file a text is about. */
export interface KeptIn {
  readonly id: string;
}

export function thisFile(): KeptIn {
  return { id: SpreadsheetApp.getActiveSpreadsheet().getId() };
}

/** The texts kept for a file, by name; one service call. */
export function keptTexts(kind: string, { id }: KeptIn): Map<string, string> {
  const found = new Map<string, string>();
  const all = properties().getProperties();
  const prefix = `${kind}:${id}:`;
  for (const key of Object.keys(all)) {
    if (!key.startsWith(`${prefix}0:`)) continue;
    const name = key.slice(prefix.length + 2);
    const [, pieces = '0', first = ''] = /^(\d+)\|([\s\S]*)$/.exec(all[key]!) ?? [];
    const rest = Array.from({ length: Math.max(0, Number(pieces) - 1) }, (_, at) => all[`${prefix}${at + 1}:${name}`]);
    // A piece is missing only where somebody deleted it by hand.
    if (Number(pieces) > 0 && rest.every((piece) => piece !== undefined)) found.set(name, [first, ...rest].join(''));
  }
  return found;
}

/** Keeps a text under a name, in place of the one before. */
export function keepText(kind: string, { id }: KeptIn, name: string, text: string): void {
  const pieces = utf8Pieces(text, PIECE_BYTES);
  const entries: Record<string, string> = {};
  pieces.forEach((piece, at) => {
    entries[`${kind}:${id}:${at}:${name}`] = at === 0 ? `${pieces.length}|${piece}` : piece;
  });
  properties().setProperties(entries);
}

/** Takes a text away, every piece of it. */
export function dropText(kind: string, { id }: KeptIn, name: string): void {
  const own = properties();
  const ends = new RegExp(`^${kind}:${id}:\\d+:`);
  for (const key of own.getKeys()) {
    const start = ends.exec(key);
    if (start !== null && key.slice(start[0].length) === name) own.deleteProperty(key);
  }
}

function properties(): Properties {
  return PropertiesService.getUserProperties();
}
