import { FIRST_MONTH } from './sheets/cross-tab';
import { FIRST_STAGE } from './sheets/date-columns';
import { DATE, LABEL, MEMBER } from './sheets/event-log';
import type { TypedRow } from './sheets/random';

/**
 * What somebody would write who knows where everything stands: groups by member × month × stage, checks nothing, accounts for
 * nothing.
 */
export type Counts = Map<string, number>;

export function countLog(log: readonly TypedRow[]): Counts {
  const counts: Counts = new Map();
  for (let at = 1; at < log.length; at++) {
    const row = log[at]!;
    add(counts, row[MEMBER], row[DATE] as Date, row[LABEL], 1);
  }
  return counts;
}

export function countCrossTab(sheet: readonly TypedRow[]): Counts {
  const counts: Counts = new Map();
  const heads = sheet[0]!;
  for (let at = 1; at < sheet.length; at++) {
    const row = sheet[at]!;
    for (let column = FIRST_MONTH; column < heads.length - 1; column++) {
      const key = `${String(row[0])}|${String(heads[column])}|${String(row[1])}`;
      counts.set(key, (counts.get(key) ?? 0) + Number(row[column]));
    }
  }
  return counts;
}

export function countDateColumns(sheet: readonly TypedRow[]): Counts {
  const counts: Counts = new Map();
  const heads = sheet[0]!;
  for (let at = 1; at < sheet.length; at++) {
    const row = sheet[at]!;
    for (let column = FIRST_STAGE; column < heads.length; column++) {
      const cell = row[column];
      if (cell instanceof Date) add(counts, row[FIRST_STAGE - 1], cell, heads[column], 1);
    }
  }
  return counts;
}

/** Touches every cell and does nothing else. */
export function scanBlank(rows: readonly (readonly unknown[])[]): number {
  let filled = 0;
  for (const row of rows) {
    for (const cell of row) if (cell !== '') filled++;
  }
  return filled;
}

function add(counts: Counts, member: unknown, day: Date, stage: unknown, count: number): void {
  const key = `${String(member)}|${day.getFullYear() * 12 + day.getMonth()}|${String(stage)}`;
  counts.set(key, (counts.get(key) ?? 0) + count);
}
