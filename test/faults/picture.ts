import { snapshot } from '../../workbench/apps-script/store/snapshot';
import type { Office } from '../support/sample-office';

/** A spreadsheet in two halves: what people made, to the letter, and what the add-on made, without running numbers. */
export interface Picture {
  readonly theirs: string;
  /** Each sheet of the add-on by its name. */
  readonly own: Readonly<Record<string, string>>;
  /** Names of all sheets in order. */
  readonly order: readonly string[];
  /** What names of the add-on stand for. */
  readonly names: readonly string[];
  /** What metadata says is unfinished. */
  readonly unfinished: readonly string[];
}

interface Entry {
  readonly key: string;
  readonly value: string | null;
}

interface Cell {
  readonly value?: unknown;
  readonly formula?: string;
  readonly note?: string;
  readonly style?: { readonly borders?: object | undefined };
}

interface Sheet {
  readonly id: number;
  readonly cells: Readonly<Record<string, Cell>>;
  readonly properties: { readonly name: string; readonly hidden: boolean };
  readonly metadata: readonly Entry[];
}

interface Snapshot {
  readonly sheets: readonly Sheet[];
  readonly names: readonly { readonly name: string; readonly sheetId: number }[];
  readonly metadata: readonly Entry[];
}

const MARK = 'jisou-kpi-sheet';
const UNFINISHED = 'jisou-kpi-unfinished';

export function pictureOf({ store }: Office): Picture {
  const { sheets, names, metadata, ...rest } = snapshot(store) as unknown as Snapshot;
  const isOwn = (sheet: Sheet) => sheet.metadata.some(({ key, value }) => key === MARK && idIn(value) === sheet.id);
  const own = sheets.filter(isOwn);
  const nameOf = new Map(sheets.map(({ id, properties }) => [id, properties.name]));
  const ownNames = names.filter(({ sheetId }) => own.some(({ id }) => id === sheetId));
  const theirs = {
    ...rest,
    sheets: sheets.filter((sheet) => !isOwn(sheet)),
    names: names.filter((name) => !ownNames.includes(name)),
    metadata: metadata.filter(({ key }) => key !== UNFINISHED),
  };
  return {
    theirs: JSON.stringify(theirs),
    own: Object.fromEntries(own.map((sheet) => [sheet.properties.name, ownPicture(sheet)])),
    names: ownNames.map(({ name, sheetId, ...range }) => `${name} ${nameOf.get(sheetId)} ${JSON.stringify(range)}`),
    order: sheets.map(({ id }) => nameOf.get(id)!),
    unfinished: metadata.filter(({ key }) => key === UNFINISHED).map(({ value }) => value ?? ''),
  };
}

/** Without what is announced as filled: all is there, and only the announcement is still to be taken away. */
export function finished(picture: Picture): Picture {
  return { ...picture, unfinished: picture.unfinished.filter((text) => !text.includes('"filled":true')) };
}

function ownPicture({ id: _, cells, ...sheet }: Sheet): string {
  const shown: Record<string, Cell> = {};
  for (const [address, cell] of Object.entries(cells)) {
    const { style, ...content } = cell;
    // An empty cell with a format still shows nothing.
    if (Object.keys(content).length === 0) continue;
    // Borders that were taken away are none.
    const bare = style?.borders !== undefined && Object.keys(style.borders).length === 0;
    if (!bare) shown[address] = cell;
    else shown[address] = { ...content, style: { ...style, borders: undefined } };
  }
  const rest = JSON.stringify(sheet, (key, value: unknown) => {
    // Running numbers of sheets, charts and entries of metadata differ from one making to the next.
    if (key === 'id' || key === 'sheetId') return undefined;
    return typeof value === 'string' ? value.replace(/"id":\d+/, '"id":0') : value;
  });
  return `${rest}${JSON.stringify(shown)}`;
}

function idIn(text: string | null): unknown {
  try {
    return (JSON.parse(text ?? '') as { id?: unknown }).id;
  } catch {
    return undefined;
  }
}
