import type { Grid } from '../../core/grid/cell';
import { fingerprint, specFingerprint } from '../../view/sheets/fingerprint';
import type { SheetSpec } from '../../view/sheets/sheet-spec';
import { NewSheets } from '../new-sheets';
import { onceMore } from '../once-more';
import { freeSheetName, sheetNames } from '../own-sheets';
import { fillSheet, makeRoom } from './fill-sheet';
import { markText, type OwnMark, type OwnSheet, ownDashboardSheets } from './own-marks';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface MadeSheet {
  readonly sheet: Sheet;
  readonly name: string;
  readonly isNew: boolean;
  /** Name of the sheet a person changed, beside which this one now stands; empty otherwise. */
  readonly beside: string;
  /** It only calculates, out of sight. */
  readonly hidden: boolean;
}

/** A sheet that is there with its mark, and still to be filled. */
export interface Reserved extends MadeSheet {
  readonly entry: OwnSheet['entry'];
}

/**
 * Makes the add-on's own sheets, each in place of the one it made before. A sheet is ours by its metadata, never by its
 * name; one that a person changed is left alone, and the new one stands beside it.
 */
export class SheetMaker {
  private readonly own: readonly OwnSheet[];
  private readonly fresh: NewSheets;
  /** What is still to be done with sheets that were there before. */
  private readonly again: (() => void)[] = [];
  /** The names in the file, asked for once, with those of the new sheets. */
  private names: readonly string[] | undefined;

  constructor(private readonly spreadsheet: Spreadsheet) {
    this.own = ownDashboardSheets(spreadsheet);
    this.fresh = new NewSheets(spreadsheet);
  }

  /** Members whose マイKPI stands in the file, unchanged by anybody. */
  membersMade(): string[] {
    return this.own.filter(({ mark }) => mark.kind === 'mine' && mark.state !== 'kept').map(({ mark }) => mark.member);
  }

  /** The sheet to be filled: the one made before, or a new one. Nothing is written into it yet but the mark. */
  reserve(wanted: SheetSpec): Reserved {
    const found = this.own.find(
      ({ mark }) => mark.kind === wanted.kind && mark.member === wanted.member && mark.state !== 'kept',
    );
    if (found !== undefined && !isChanged(found, wanted)) {
      makeRoom(found.sheet, wanted, false);
      const { sheet, entry } = found;
      return { sheet, name: sheet.getName(), isNew: false, beside: '', hidden: wanted.hidden, entry };
    }
    let beside = '';
    if (found !== undefined) {
      beside = found.sheet.getName();
      found.entry.setValue(markText({ ...found.mark, state: 'kept' }));
    }
    return { ...this.insert(wanted), beside };
  }

  private insert(wanted: SheetSpec): Reserved {
    const { kind, member, name } = wanted;
    this.names ??= sheetNames(this.spreadsheet);
    const free = freeSheetName(this.names, name);
    this.names = [...this.names, free];
    const marked = (id: number) => markText({ kind, id, member, print: '', state: 'making' });
    const sheet = this.fresh.insert(free, marked, wanted.hidden);
    const [entry] = sheet.getDeveloperMetadata();
    makeRoom(sheet, wanted, true);
    return { sheet, name: free, isNew: true, beside: '', hidden: wanted.hidden, entry: entry! };
  }

  /**
   * Fills a reserved sheet and signs it with its fingerprint; one that was there before only when all new ones stand, for
   * what it says then can name them for good.
   */
  fill(reserved: Reserved, spec: SheetSpec): MadeSheet {
    if (reserved.isNew) this.fillNow(reserved, spec);
    else this.again.push(() => this.fillNow(reserved, spec));
    return reserved;
  }

  private fillNow({ sheet, isNew, entry }: Reserved, spec: SheetSpec): void {
    const { kind, member } = spec;
    const mark: OwnMark = { kind, id: sheet.getSheetId(), member, print: specFingerprint(spec), state: 'made' };
    if (!isNew) entry.setValue(markText({ ...mark, state: 'making' }));
    fillSheet(sheet, spec, isNew);
    entry.setValue(markText(mark));
  }

  /** Gives cells a name that may have stood for others before. */
  name(name: string, range: GoogleAppsScript.Spreadsheet.Range): void {
    const before = this.spreadsheet.getRangeByName(name);
    if (before !== null && before.getSheet().getSheetId() !== range.getSheet().getSheetId()) {
      this.fresh.moveName(name, before, range);
    } else if (before?.getA1Notation() !== range.getA1Notation()) this.spreadsheet.setNamedRange(name, range);
  }

  /** The new sheets are filled and come into view together; then those that were there before are made again. */
  finish(): void {
    this.fresh.show();
    for (const fill of this.again) onceMore(fill);
  }
}

/** Whether a person changed a sheet since it was made. One whose making was broken off holds nothing of theirs. */
function isChanged({ sheet, mark }: OwnSheet, spec: SheetSpec): boolean {
  if (mark.state === 'making') return false;
  const range =
    spec.spillRow === undefined
      ? sheet.getDataRange()
      : sheet.getRange(1, 1, spec.spillRow, Math.max(1, sheet.getLastColumn()));
  const formulas = range.getFormulas();
  const values = range.getValues() as Grid;
  if (spec.spillRow !== undefined && isBlocked(values[spec.spillRow - 1], sheet.getMaxRows() < spec.rows)) return true;
  const charts = sheet.getCharts().map((chart) => {
    const place = chart.getContainerInfo();
    return {
      ranges: chart.getRanges().map((part) => part.getA1Notation()),
      row: place.getAnchorRow(),
      column: place.getAnchorColumn(),
    };
  });
  return fingerprint({ formulas, values, charts }, spec) !== mark.print;
}

/** A result that cannot spill: somebody wrote in its way, unless the sheet has merely become too short for it. */
function isBlocked(row: Grid[number] | undefined, tooShort: boolean): boolean {
  return !tooShort && (row ?? []).some((cell) => cell === '#REF!');
}
