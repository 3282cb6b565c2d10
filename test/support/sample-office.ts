import type { CallName, Calls, Reply } from '../../src/api';
import { answer } from '../../src/apps-script/server';
import type { Language } from '../../src/core/language';
import { RecordingScreen } from '../../workbench/apps-script/runtime/screen';
import { World } from '../../workbench/apps-script/runtime/world';
import { ScriptHost } from '../../workbench/apps-script/script-host';
import type { CellWrite } from '../../workbench/apps-script/store';
import { MemoryStore } from '../../workbench/apps-script/store/memory-store';
import type { ImportedSheet } from '../../workbench/import/workbook';
import { sampleWorkbook } from '../../workbench/sample/sample-workbook';
import { deepCopy } from './deep-copy';

type CallOf<Name extends CallName> = Omit<Calls[Name]['request'], 'language'>;

/** A spreadsheet with somebody in front of the sidebar. */
export interface Office {
  readonly store: MemoryStore;
  readonly host: ScriptHost;
  /** What the sidebar gets; fails the test where the server answers with a sentence of failure. */
  ask<Name extends CallName>(name: Name, request: CallOf<Name>): Calls[Name]['reply'];
  /** The sentence of a call that fails. */
  refusal<Name extends CallName>(name: Name, request: CallOf<Name>): string;
}

/** The sample agency of the workbench, without its tab of formulas. */
export function sampleOffice(language: Language = 'ja'): Office {
  const book = sampleWorkbook(language, new Set());
  return officeOf(book.sheets.slice(1), language, book.names ?? []);
}

/** A spreadsheet with these sheets. */
export function officeOf(
  sheets: readonly ImportedSheet[],
  language: Language = 'ja',
  names: ReturnType<typeof sampleWorkbook>['names'] = [],
): Office {
  const store = new MemoryStore({ locale: language === 'ja' ? 'ja_JP' : 'en_US' }, sheets[0]!.name);
  sheets.forEach((sheet, at) => {
    const room = sheet.rows.length + 50;
    const width = Math.max(...sheet.rows.map((row) => row.length));
    const made = at === 0 ? store.sheets()[0]! : store.insertSheet(sheet.name, at, room, 26);
    if (made.rowCount() < room) made.insert('row', made.rowCount(), room - made.rowCount());
    if (made.columnCount() < width) made.insert('column', made.columnCount(), width - made.columnCount());
    const cells = sheet.rows.map((row) =>
      Array.from({ length: width }, (_, column): CellWrite | undefined => {
        const cell = row[column];
        return cell === undefined || cell.value === '' ? undefined : { value: cell.value, format: cell.format };
      }),
    );
    made.write({ row: 0, column: 0, rows: cells.length, columns: width }, cells);
  });
  for (const { name, sheet, firstColumn, lastColumn } of names ?? []) {
    const found = store.sheets().find((each) => each.properties().name === sheet);
    if (found === undefined) continue;
    const columns = lastColumn - firstColumn + 1;
    const area = { row: 0, column: firstColumn, rows: found.rowCount(), columns };
    store.setName({ name, sheetId: found.id, area, open: 'rows' });
  }
  const world = new World({ store, project: { code: '', pages: {} } });
  const host = new ScriptHost(world, { screen: new RecordingScreen(), locale: language });
  return inFrontOf(store, host, language);
}

/** The same file with the same people as it is now, in a world of its own. */
export function twinOf({ store, host }: Office, language: Language = 'ja'): Office {
  const twin = deepCopy({ store, host });
  return inFrontOf(twin.store, twin.host, language);
}

function inFrontOf(store: MemoryStore, host: ScriptHost, language: Language): Office {
  const call = (name: CallName, request: object): Reply =>
    JSON.parse(JSON.stringify(host.run('FULL', () => answer({ name, request: { ...request, language } }))));
  return {
    store,
    host,
    ask(name, request) {
      const reply = call(name, request);
      if (!reply.ok) throw new Error(`${name}: ${reply.message}`);
      return reply.value as Calls[typeof name]['reply'];
    },
    refusal(name, request) {
      const reply = call(name, request);
      if (reply.ok) throw new Error(`${name} was not refused`);
      return reply.message;
    },
  };
}

/** A sheet of plain texts and numbers. */
export function plainSheet(name: string, rows: readonly (readonly (string | number)[])[]): ImportedSheet {
  return {
    name,
    rows: rows.map((row) => row.map((value) => ({ value, format: '' }))),
    merges: [],
    hidden: false,
  };
}
