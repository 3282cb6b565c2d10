import { findMetric } from '../metrics/find-in-text';
import { moneyScale } from '../parse/number';
import { isNote, looksLikeName } from './scope-words';
import type { SheetText } from './sheet-text';

/** What stands in a column under its headings, counted. */
export interface Content {
  filled: number;
  figures: number;
  metrics: number;
  periods: number;
  sides: number;
  names: number;
  levels: number;
  /** Texts that hold both a metric and a number. */
  aims: number;
  /** Texts without a number that name a metric among other words. */
  named: number;
}

/** Rows are sampled: a column says what it is within its first hundred cells. */
const SAMPLE = 100;

export function contentOf(sheet: SheetText, last: number, end: number, column: number): Content {
  const content: Content = {
    filled: 0,
    figures: 0,
    metrics: 0,
    periods: 0,
    sides: 0,
    names: 0,
    levels: 0,
    aims: 0,
    named: 0,
  };
  for (let row = last + 1; row <= end && content.filled < SAMPLE; row++) {
    const { kind, head } = sheet.at(row, column);
    if (kind === 'blank' || kind === 'filler' || head.total || isNote(head.text)) continue;
    content.filled++;
    if (kind === 'figure') content.figures++;
    if (kind !== 'figure' && head.side !== undefined && head.candidates === undefined) content.sides++;
    else if (head.candidates !== undefined) content.metrics++;
    else if (head.period !== undefined) content.periods++;
    else if (head.role !== undefined) content.levels++;
    // 万円 under 単位 is nobody.
    else if (kind === 'text' && looksLikeName(head.text) && moneyScale(head.text) === undefined) content.names++;
    if (kind !== 'figure' && (head.candidates !== undefined || findMetric(head.text) !== undefined)) content.named++;
    if (kind === 'figure' && head.text !== '' && findMetric(head.text) !== undefined) content.aims++;
  }
  return content;
}
