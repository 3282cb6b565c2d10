import { describeCells } from './store/cells';
import { describeCharts } from './store/charts';
import { describeEditing } from './store/editing';
import { describeFormulas } from './store/formulas';
import { describeMetadata } from './store/metadata';
import { describeNames } from './store/names';
import { describeRules } from './store/rules';
import { describeSheets } from './store/sheets';
import { describeStyles } from './store/styles';
import { describeVolatile } from './store/volatile';
import { describeZones } from './store/zones';
import type { MakeStore } from './support';

/**
 * The rules of Sheets that the stand-in keeps over any store. Numbers in test names are sections of the collection of platform
 * facts behind docs/differences.md: 1 custom functions, 2 authorisation, 3 pages, 4 spreadsheet, 5 quotas, 6 runtime.
 */
export function describeStore(name: string, makeStore: MakeStore): void {
  describe(`Apps Script over the store ${name}`, () => {
    describeCells(makeStore);
    describeZones(makeStore);
    describeSheets(makeStore);
    describeNames(makeStore);
    describeStyles(makeStore);
    describeEditing(makeStore);
    describeMetadata(makeStore);
    describeCharts(makeStore);
    describeRules(makeStore);
    describeVolatile(makeStore);
    describeFormulas(makeStore);
  });
}
