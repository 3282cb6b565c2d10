import type { Language } from '../../core/language';
import { METRICS } from '../../core/metrics/metrics';
import { dashboardTexts, datePatterns } from '../../messages/dashboards';
import { type CalculationReader, HEAD_ROW } from './calculation-sheet';
import { quotedText } from './references';

/** Pieces of formula that the dashboards share. They use only what every spreadsheet has, so that the workbench shows them too. */

/**
 * A result cell, blank where it is blank: an empty text would be drawn as 0 by a chart. LEN, because some spreadsheets
 * take 0 for an empty text.
 */
export function carried(cell: string): string {
  return `=IFERROR(IF(LEN(${cell})=0,,${cell}),)`;
}

/** A day (serial number) as people write it. */
export function dayText(day: string, language: Language): string {
  return `TEXT(${day},${quotedText(datePatterns.day[language])})`;
}

export function monthText(day: string, language: Language): string {
  return `TEXT(${day},${quotedText(datePatterns.month[language])})`;
}

/** 「2026年9月18日時点の数字です」 */
export function asOfFormula(reader: CalculationReader, language: Language): string {
  const day = dayText(`DATEVALUE(${reader.asOf()})`, language);
  const fixed = `IF(LEN(${reader.fixed()})=0,"",${quotedText(dashboardTexts.asOfFixed[language])})`;
  const before = quotedText(dashboardTexts.asOfBefore[language]);
  return `=${before}&${day}&${quotedText(dashboardTexts.asOfAfter[language])}&${fixed}`;
}

/** What to do while the numbers are older than today; also while they are still being calculated. */
export function staleFormula(reader: CalculationReader, sheet: string, language: Language): string {
  const stale = quotedText(dashboardTexts.stale[language]);
  const waiting = quotedText(dashboardTexts.waiting[language].replace('{sheet}', sheet));
  const head = reader.cell('members', 0, 7);
  const old = `AND(LEN(${reader.fixed()})=0,TODAY()>DATEVALUE(${reader.asOf()}))`;
  return `=IF(ISERROR(${head}),${waiting},IF(${old},${stale},""))`;
}

/** The period cell in words where it is a month, as it stands otherwise. */
export function periodWords(reader: CalculationReader, language: Language): string {
  const cell = reader.period();
  return `IFERROR(${monthText(`DATEVALUE(${cell}&"-01")`, language)},${cell})`;
}

/** 「（途中）」 while the month of the period cell is not over; nothing for any other period. */
export function runningWords(reader: CalculationReader, language: Language): string {
  const end = `EDATE(DATEVALUE(${reader.period()}&"-01"),1)-1`;
  const running = quotedText(dashboardTexts.running[language]);
  return `IFERROR(IF(${end}>DATEVALUE(${reader.asOf()}),${running},""),"")`;
}

/** First day of a month: 0 is the one after the last finished month, 1 that month itself, and so on back. */
export function monthBefore(reader: CalculationReader, months: number): string {
  return `=EDATE(${reader.lastMonth()},${1 - months})`;
}

/**
 * The row of KPI計算 that holds the trend of one owner and metric for the month that begins in a cell; blank where there
 * is none.
 */
export function trendRow(reader: CalculationReader, owner: string, metric: string, month: string): string {
  const [owners, metrics, days] = [0, 1, 2].map((offset) => reader.results('trends', offset));
  const wanted = `(${owners}=${owner})*(${metrics}=${metric})*(${days}>=${month}-0.5)*(${days}<${month}+0.5)`;
  return `=IFERROR(INDEX(FILTER(ROW(${owners}),${wanted}),1),)`;
}

/** A column of a block at the row that a cell of this sheet names; blank where it names none. */
export function atRow(column: string, rowCell: string): string {
  return `=IFERROR(IF(LEN(${rowCell})=0,,IF(LEN(INDEX(${column},${rowCell}))=0,,INDEX(${column},${rowCell}))),)`;
}

/** A count of a metric in the period, from the row of the members' block that bears this name; a formula part. */
export function countOf(reader: CalculationReader, owner: string, metric: number, language: Language): string {
  const names = reader.column('members', 0);
  const row = `MATCH(${owner},${names},0)-${HEAD_ROW - 1}`;
  const column = `MATCH(${quotedText(METRICS[metric]!.label[language])},${reader.memberHeadings()},0)`;
  return `IFERROR(INDEX(${reader.memberTable()},${row},${column}),)`;
}
