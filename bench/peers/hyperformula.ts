import { DATE, LABEL, LABELS } from '../sheets/event-log';
import type { TypedRow } from '../sheets/random';
import type { Peer } from './peer';
import { peerPackage } from './peer';

interface Engine {
  getCellValue(address: { sheet: number; row: number; col: number }): unknown;
  destroy(): void;
}

interface HyperFormulaPackage {
  readonly HyperFormula: {
    buildFromSheets(sheets: Record<string, unknown[][]>, options: Record<string, unknown>): Engine;
  };
}

const STAGES = LABELS.slice(0, 8);
const MONTH = ['DATE(2026,4,1)', 'DATE(2026,5,1)'];

/** A spreadsheet's own way: eight SUMIFS, one for each stage, over the columns of one month. GPL-3.0, under its key gpl-v3. */
export function hyperFormula(): Peer | undefined {
  const engine = peerPackage<HyperFormulaPackage>('hyperformula');
  if (engine === undefined) return undefined;
  return {
    name: 'HyperFormula 3.5.0 (GPL-3.0), building and eight SUMIFS',
    rounds: (rows) => (rows > 10_000 ? 1 : 3),
    count(log) {
      const last = log.length;
      const sums = STAGES.map((stage) => [
        `=SUMIFS(log!C2:C${last},log!B2:B${last},"${stage}",log!A2:A${last},">="&${MONTH[0]},log!A2:A${last},"<"&${MONTH[1]})`,
      ]);
      const book = engine.HyperFormula.buildFromSheets(
        { log: log.map(toColumns), sums },
        { licenseKey: 'gpl-v3', maxRows: 300_000 },
      );
      const total = STAGES.reduce((sum, _, row) => sum + Number(book.getCellValue({ sheet: 1, row, col: 0 })), 0);
      book.destroy();
      return total;
    },
  };
}

/** Serial day, stage, 1. */
function toColumns(row: TypedRow, at: number): unknown[] {
  const day = row[DATE];
  if (at === 0 || !(day instanceof Date)) return ['', '', ''];
  return [(day.getTime() - day.getTimezoneOffset() * 60_000) / 86_400_000 + 25569, row[LABEL], 1];
}
