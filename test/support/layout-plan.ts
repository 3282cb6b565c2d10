import { planTable } from '../../src/core/activity/read-plan';
import { ReadState } from '../../src/core/activity/read-state';
import { dayOf } from '../../src/core/calendar/day';
import { inferSheetZone } from '../../src/core/calendar/infer-zone';
import { type Cell, toGrid } from '../../src/core/grid/cell';
import type { Column, ColumnUse } from '../../src/core/layout/column';
import { findTables } from '../../src/core/layout/find-tables';
import type { HeadPeriod } from '../../src/core/layout/head-period';
import type { Headings } from '../../src/core/layout/heading-looks';
import { Lexicon } from '../../src/core/layout/lexicon';
import { profileRows } from '../../src/core/layout/row-profile';
import type { Table } from '../../src/core/layout/table';
import { type ColumnHead, readTableHead } from '../../src/core/layout/table-head';
import { METRICS } from '../../src/core/metrics/catalogue';
import type { LabelMatch } from '../../src/core/metrics/match-label';
import { readSettings } from '../../src/core/settings/read-settings';
import { NO_SETTINGS } from '../../src/core/settings/settings';
import { cellsOf } from './read-sheet';

export type Sheet = string | readonly (readonly Cell[])[];

/** A sheet as the search for tables takes it. */
export function sheetOf(sheet: Sheet, settings = NO_SETTINGS): Headings {
  const grid = toGrid(typeof sheet === 'string' ? cellsOf(sheet) : sheet);
  return { grid, profile: profileRows(grid), lexicon: new Lexicon(settings) };
}

/** `columns first–last: heading rows > first–last data row` for each body of each table, 0-based. */
export function shapesOf(sheet: Sheet): string[] {
  return findTables(sheetOf(sheet)).map(shapeOf);
}

function shapeOf({ firstColumn, lastColumn, bodies, beside }: Table): string {
  const parts = bodies.map(({ head: { first, last, under }, firstRow, lastRow }) => {
    const upper = under === undefined ? '' : `${under.first}-${under.last}+`;
    return `${upper}${first}-${last}>${firstRow}-${lastRow}`;
  });
  return `${firstColumn}-${lastColumn} ${parts.join(' ')}${beside ? ' beside' : ''}`;
}

/**
 * What each column of each table is taken for, from the left: `date`, `member`, `count offer target 2026-4`; `?` behind what
 * is to be reported as inferred, in brackets why a column is not read.
 */
export function plansOf(sheet: Sheet, settings?: readonly (readonly Cell[])[]): string[] {
  const grid = toGrid(typeof sheet === 'string' ? cellsOf(sheet) : sheet);
  const zone = inferSheetZone(grid);
  const given = settings === undefined ? NO_SETTINGS : readSettings(toGrid(settings), zone);
  const { profile, lexicon } = sheetOf(grid, given);
  const context = { settings: given, asOf: dayOf(2026, 12, 31), zone };
  const state = new ReadState(grid, profile, lexicon, context, 'ja');
  return findTables({ grid, profile, lexicon }).map((table) =>
    planTable(state, table).columns.map(columnText).join(' | '),
  );
}

const UNREAD: ReadonlySet<ColumnUse> = new Set<ColumnUse>(['idle', 'attribute']);

function columnText(column: Column): string {
  const { use, holds, why, inferred, personal, sided, pair, roundsOf } = column;
  const value = use === 'value' ? [holds, ...valueText(column)] : [use];
  const notes = [personal && 'personal', sided && 'sided', pair, roundsOf !== '' && `of ${roundsOf}`].filter(Boolean);
  return [...value, ...notes].join(' ') + (inferred ? '?' : '') + (why === '' || !UNREAD.has(use) ? '' : ` (${why})`);
}

function valueText({ head, metric }: Column): string[] {
  const label = metric >= 0 ? METRICS[metric]!.id : labelText(head.label);
  return [label, ...asideText(head), whoText(head)].filter((part) => part !== '');
}

function labelText(label: LabelMatch): string {
  if (label.kind === 'metric') return METRICS[label.metric]!.id;
  return label.kind === 'ambiguous' ? label.candidates.map((metric) => METRICS[metric]!.id).join('/') : '';
}

function asideText({ side, total, period, share }: ColumnHead): string[] {
  return [
    side ?? '',
    total === undefined ? '' : [total.kind, total.partial ? 'of' : '', total.of].filter(Boolean).join(' '),
    period === undefined ? '' : periodText(period),
    share ? 'share' : '',
  ];
}

function whoText({ other }: ColumnHead): string {
  return other === '' ? '' : `@${other}`;
}

/** `2026-4`, `2026-4-1`, `month 4`, `week 2026-4-2`: the numbers a period names, behind the form where it is no plain date. */
function periodText(period: HeadPeriod): string {
  if ('date' in period) return `${period.date.getFullYear()}-${period.date.getMonth() + 1}-${period.date.getDate()}`;
  const { form } = period.reading;
  const parts: Readonly<Record<string, unknown>> = { ...period.reading };
  const numbers = PARTS.map((name) => parts[name]).filter((part) => part !== undefined);
  return `${form === 'month' || form === 'day' ? '' : `${form} `}${numbers.join('-')}`;
}

/** The parts of a reading, in the order in which people write them. */
const PARTS = ['part', 'number', 'year', 'short', 'month', 'week', 'day', 'c', 'a', 'b'];

/** The heads of the first table, from the left: `text = role, metric, side, total, period, @other`. */
export function headsOf(sheet: Sheet): string[] {
  const read = sheetOf(sheet);
  const [table] = findTables(read);
  if (table === undefined) return [];
  const { head } = table.bodies[0]!;
  return readTableHead(read.grid, head, table.firstColumn, table.lastColumn, read.lexicon).map((one) => {
    const { text, role, label, stageDate } = one;
    const parts = [role ?? '', `${stageDate ? 'dated ' : ''}${labelText(label)}`, ...asideText(one), whoText(one)];
    return `${text} = ${parts.filter((part) => part !== '').join(', ')}`;
  });
}

/** A sheet, and what each of its columns is for, table by table. */
export interface PlanCase {
  readonly name: string;
  readonly sheet: string;
  readonly plan: string | readonly string[];
  readonly settings?: readonly (readonly string[])[];
}

/** One test for each sheet: its whole plan. */
export function describePlans(name: string, cases: readonly PlanCase[]): void {
  describe(name, () => {
    test.each(cases)('$name', ({ sheet, plan, settings }) => {
      expect(plansOf(sheet, settings)).toEqual(typeof plan === 'string' ? [plan] : plan);
    });
  });
}
