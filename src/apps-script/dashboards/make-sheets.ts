import type { Grid } from '../../core/grid/cell';
import { fingerprint, specFingerprint } from '../../view/sheets/fingerprint';
import type { SheetSpec } from '../../view/sheets/sheet-spec';
import { freeSheetName, OWN_SHEET } from '../own-sheets';
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
  /** Made in this run: taken away again when anything fails, so that no half-made sheet stays. */
  private readonly fresh: Sheet[] = [];

  constructor(private readonly spreadsheet: Spreadsheet) {
    this.own = ownDashboardSheets(spreadsheet);
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
      found.entry.setValue(markText({ ...found.mark, state: 'making' }));
      makeRoom(found.sheet, wanted, false);
      return { sheet: found.sheet, name: found.sheet.getName(), isNew: false, beside: '', entry: found.entry };
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
    const free = freeSheetName(this.spreadsheet, name);
    const sheet = this.spreadsheet.insertSheet(free, this.spreadsheet.getNumSheets());
    this.fresh.push(sheet);
    const mark: OwnMark = { kind, id: sheet.getSheetId(), member, print: '', state: 'making' };
    sheet.addDeveloperMetadata(OWN_SHEET, markText(mark));
    const [entry] = sheet.getDeveloperMetadata();
    makeRoom(sheet, wanted, true);
    return { sheet, name: free, isNew: true, beside: '', entry: entry! };
  }

  /** Fills a reserved sheet and signs it with its fingerprint. */
  fill(reserved: Reserved, spec: SheetSpec): MadeSheet {
    const { sheet, isNew, entry } = reserved;
    fillSheet(sheet, spec, isNew);
    const { kind, member } = spec;
    entry.setValue(markText({ kind, id: sheet.getSheetId(), member, print: specFingerprint(spec), state: 'made' }));
    if (isNew && spec.hidden) sheet.hideSheet();
    return reserved;
  }

  /** Takes away what this run added. */
  undo(): void {
    for (const sheet of this.fresh) this.spreadsheet.deleteSheet(sheet);
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
