import { ownFault, serviceFailed } from '../../src/messages/failures';
import { tokenize } from '../../workbench/apps-script/formula/tokens';
import type { Office } from '../support/sample-office';

/** The cells of all sheets whose name is such. */
export function cellsOf(office: Office, kind: RegExp): { readonly value: unknown; readonly formula: string }[] {
  return office.store.sheets().flatMap((sheet) => {
    if (!kind.test(sheet.properties().name)) return [];
    const area = { row: 0, column: 0, ...sheet.used() };
    const formulas = sheet.formulas(area);
    return sheet
      .values(area)
      .flatMap((cells, down) => cells.map((value, right) => ({ value, formula: formulas[down]![right]! })));
  });
}

/** Quotes that are not closed, sheets that are not there, functions that are none of Sheets' plain ones. */
export function wrongIn(formula: string, sheets: ReadonlySet<string>): string[] {
  return tokenize(formula).flatMap(({ kind, text }) => {
    if (kind === 'sign' && /["']/.test(text)) return [`${formula}: an open quote`];
    if (kind === 'function' && !/^(KPI_[A-Z_]+|(?!HYPERLINK|IMPORT|IMAGE|QUERY)[A-Z]+)$/.test(text)) {
      return [`${formula}: ${text}`];
    }
    if (kind !== 'reference' || !text.startsWith("'")) return [];
    const sheet = text.slice(1, text.lastIndexOf("'!")).replace(/''/g, "'");
    return sheets.has(sheet) ? [] : [`${formula}: no sheet ${sheet}`];
  });
}

/** How sentences begin that say that the add-on failed in a way nobody foresaw, or that Sheets refused what it did. */
const FAULTS = [ownFault, serviceFailed].map((sentence) => sentence.ja({ reason: '' }).slice(0, 20));

/** Whether a sentence says that something broke, rather than what to do. */
export function saysFault(sentence: string): boolean {
  return FAULTS.some((fault) => sentence.includes(fault));
}
