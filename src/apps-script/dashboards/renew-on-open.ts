import { renewDashboards } from './renew';

/** What a simple trigger is given; in mode NONE the document is closed to it. */
export interface OpenEvent {
  readonly authMode?: unknown;
}

/** Renews the dashboards when the file is opened, where the mode allows. A menu must never fail for it. */
export function renewOnOpen(event: OpenEvent | undefined): void {
  try {
    if (event?.authMode === ScriptApp.AuthMode.NONE) return;
    renewDashboards(SpreadsheetApp.getActiveSpreadsheet(), false);
  } catch {
    // The sidebar renews them too, and the sheets say of which day their numbers are.
  }
}
