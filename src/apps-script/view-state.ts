import type { ViewState } from '../api';

/** What a person looked at last in this file: kept in their own properties, so that a reload begins there. */

const MOST_BYTES = 9000;

function key(): string {
  return `view:${SpreadsheetApp.getActiveSpreadsheet().getId()}`;
}

/** `undefined` where nothing is kept, or what is kept cannot be read any more. */
export function keptView(): Partial<ViewState> | undefined {
  try {
    const text = PropertiesService.getUserProperties().getProperty(key());
    const value: unknown = text === null ? undefined : JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Partial<ViewState>) : undefined;
  } catch {
    return undefined;
  }
}

export function keepView(view: ViewState): { readonly kept: boolean } {
  const text = JSON.stringify(view);
  // A Japanese letter takes three bytes.
  if (text.length * 3 > MOST_BYTES) return { kept: false };
  PropertiesService.getUserProperties().setProperty(key(), text);
  return { kept: true };
}
