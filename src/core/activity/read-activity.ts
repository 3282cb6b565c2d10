import type { Grid } from '../grid/cell';
import type { Language } from '../language';
import { findTables } from '../layout/find-tables';
import { Lexicon } from '../layout/lexicon';
import { findOwnOutput, type OwnOutput, withoutOwnOutput } from '../layout/own-output';
import { isBlankCell, profileRows, type RowProfile } from '../layout/row-profile';
import { languageOf } from '../layout/sheet-language';
import type { Table } from '../layout/table';
import { METRICS } from '../metrics/catalogue';
import { isErrorText, isLoading } from '../parse/text';
import { type Activity, type Attribute, type Events, type Issue, NONE, ROW_BLANK, type UnitEnd } from './activity';
import { leaveOutEverybodys } from './everybodys-rows';
import { joinedCells } from './joined-cells';
import { gatherPeople } from './known-people';
import { listedMetric } from './listed-rows';
import { readAttributes } from './read-attributes';
import { ContextLines } from './read-contexts';
import { ReadError } from './read-error';
import { readLog } from './read-log';
import { planTable, shapeOf, type TablePlan } from './read-plan';
import { readKeys } from './read-row-keys';
import { SharedEvents } from './read-shared';
import { type ReadContext, ReadState } from './read-state';
import { readStatuses } from './read-status';
import { summarise } from './read-summary';
import { leaveOutSummaries } from './read-summary-tables';
import { readTable } from './read-table';
import { readTeams } from './read-teams';
import { UnknownLabels } from './read-unknown';
import { walkTables } from './read-walk';
import { reportWhole } from './read-whole';

export type { ReadContext } from './read-state';

/** Of the people a short name may mean, so many are named. */
const CANDIDATES_SHOWN = 5;

/**
 * Reads an activity sheet: any range that holds it, title and heading rows included, several tabs joined by VSTACK too.
 * Every row is blank, heading, counted or left out, and what is left out stands in the issues.
 *
 * @throws ReadError when there is nothing to count: still loading, a broken reference, no heading, no column that counts
 */
export function readActivity(grid: Grid, context: ReadContext): Activity {
  const profile = profileRows(grid);
  refuseBroken(grid, profile);
  const lexicon = new Lexicon(context.settings);
  const { tables, own, ...sheet } = findForeignTables(grid, profile, lexicon);
  if (tables.length === 0) throw whyNoTable(grid, own);
  const language = context.language ?? context.settings.language ?? tableLanguage(sheet.grid, tables);
  const state = new ReadState(sheet.grid, sheet.profile, lexicon, context, language);
  const plans = tables.map((table) => planTable(state, table));
  if (!plans.some(mayCount) && !plans.some(tellsStates))
    throw new ReadError('no-metric', { headings: headingsOf(plans) });
  readPlans(state, plans);
  leaveOutOwn(state, grid, own);
  return finish(state, plans);
}

/** The tables of a range, results of our own functions that stand beside them left aside. */
function findForeignTables(
  grid: Grid,
  profile: RowProfile,
  lexicon: Lexicon,
): { tables: Table[]; own: readonly OwnOutput[]; grid: Grid; profile: RowProfile } {
  const tables = findTables({ grid, profile, lexicon });
  const own = findOwnOutput(grid, profile, tables, lexicon);
  if (own.length === 0) return { tables, own, grid, profile };
  const rest = withoutOwnOutput(grid, own);
  const restProfile = profileRows(rest);
  return { own, grid: rest, profile: restProfile, tables: findTables({ grid: rest, profile: restProfile, lexicon }) };
}

function whyNoTable(grid: Grid, own: readonly OwnOutput[]): ReadError {
  if (own.length > 0) return new ReadError('own-output', namesOf(own));
  const line = joinedCells(grid);
  return line === undefined ? new ReadError('no-heading') : new ReadError('joined-cells', { value: line.slice(0, 60) });
}

function namesOf(own: readonly OwnOutput[]): { readonly name: string } {
  return { name: [...new Set(own.map(({ name }) => name))].join(', ') };
}

function leaveOutOwn(state: ReadState, grid: Grid, own: readonly OwnOutput[]): void {
  for (const { name, firstRow, lastRow, firstColumn } of own) {
    for (let row = firstRow; row <= lastRow; row++) {
      if (grid[row]!.every((cell) => isBlankCell(cell))) continue;
      if (state.rows[row] === ROW_BLANK) state.leftOut(row);
      state.issue('own-output', row, firstColumn, name);
    }
  }
}

function tableLanguage(grid: Grid, tables: readonly Table[]): Language {
  const heads = tables.flatMap(({ bodies }) => bodies.map(({ head }) => head));
  return languageOf(grid, heads, Math.min(...heads.map(({ first }) => first)));
}

/** A range that is still loading, or holds nothing but errors, gives no numbers: that must never look like 0. */
function refuseBroken(grid: Grid, profile: RowProfile): void {
  let errors = 0;
  let others = 0;
  let first = '';
  for (let row = 0; row < profile.end; row++) {
    const filled = profile.filled[row]!;
    if (filled === 0 || (filled > 1 && row > 20 && others > 0)) continue;
    for (const cell of grid[row]!) {
      if (cell === '' || cell === '#N/A') continue;
      if (typeof cell !== 'string') others++;
      else if (isLoading(cell) && filled === 1) throw new ReadError('loading', { value: cell.trim() });
      else if (isErrorText(cell)) {
        first = first === '' ? cell.trim() : first;
        errors++;
        if (filled === 1 && isPadded(grid[row]!)) throw new ReadError('broken-reference', { value: cell.trim() });
      } else others++;
    }
  }
  if (errors > 0 && others === 0) throw new ReadError('broken-reference', { value: first });
}

/** The error of a whole tab inside VSTACK: padded with #N/A to the width of the others. */
function isPadded(cells: Grid[number]): boolean {
  return cells[cells.length - 1] === '#N/A';
}

/** As far as headings tell; what a list is of is said by lines that are read later. */
function mayCount(plan: TablePlan): boolean {
  return plan.list || countsSomething(plan);
}

function countsSomething(plan: TablePlan): boolean {
  return plan.values.length > 0 || plan.metric !== undefined || listedMetric(plan) >= 0;
}

/** People, companies or numbered cases and how they stand now: nothing to count, but something to say about it. */
function tellsStates({ statuses, candidate, client, job, id }: TablePlan): boolean {
  return statuses.length > 0 && [candidate, client, job, id].some((unit) => unit !== undefined);
}

function headingsOf(plans: readonly TablePlan[]): string {
  return plans
    .flatMap(({ columns }) => columns.map(({ head }) => head.text))
    .filter((text) => text !== '')
    .slice(0, 8)
    .join(', ');
}

function readPlans(state: ReadState, plans: readonly TablePlan[]): void {
  const lines = new ContextLines(state.asOf);
  const walk = { lines, sameAsAbove: false };
  gatherPeople(state, plans);
  walkTables(state, plans, walk);
  const bodies = plans.reduce((sum, { table }) => sum + table.bodies.length, 0);
  if (bodies > 1) state.tabs = new SharedEvents(numberBodies(state, plans));
  const unknown = new UnknownLabels();
  plans.forEach((plan, index) => {
    if (state.tabs !== undefined) state.tabs.table = index;
    if (plan.log) readLog(state, plan, walk.sameAsAbove, unknown);
    else if (countsSomething(plan)) readTable(state, plan, walk.sameAsAbove, unknown);
    else leaveOutTable(state, plan, walk.sameAsAbove);
  });
  unknown.report(state);
  if (!plans.some(countsSomething) && !plans.some(tellsStates)) {
    throw new ReadError('no-metric', { headings: headingsOf(plans) });
  }
}

/** A table without anything to count: a snapshot of states, or something else altogether. */
function leaveOutTable(state: ReadState, plan: TablePlan, sameAsAbove: boolean): void {
  const { rowSet } = plan;
  for (let at = 0; at < rowSet.length; at++) state.leftOut(rowSet.rows[at]!);
  if (rowSet.length === 0) return;
  if (plan.statuses.length > 0) readStatuses(state, plan, readKeys(state, plan, sameAsAbove));
  if (tellsStates(plan)) return;
  for (let at = 0; at < rowSet.length; at++)
    state.issue('table-without-counts', rowSet.rows[at]!, plan.table.firstColumn, '', { headings: headingsOf([plan]) });
}

function numberBodies(state: ReadState, plans: readonly TablePlan[]): Uint16Array {
  const numbers = new Uint16Array(state.grid.length);
  let number = 0;
  for (const { table } of plans) {
    for (const { firstRow, lastRow } of table.bodies) {
      number++;
      numbers.fill(number, firstRow, lastRow + 1);
    }
  }
  return numbers;
}

function finish(state: ReadState, plans: readonly TablePlan[]): Activity {
  const { names, numbers, merged, unclear } = state.members.settle();
  const final = (number: number): number => (number >= 0 ? numbers[number]! : NONE);
  const all = leaveOutEverybodys(state, plans, withMembers(state.events.finish(), numbers));
  const events = leaveOutSummaries(state, plans, all);
  for (const { from, into } of merged) state.issue('member-merged', NONE, NONE, from, { into });
  for (const { spelling, candidates } of unclear)
    state.issue('member-unclear', NONE, NONE, spelling, {
      candidates: candidates.slice(0, CANDIDATES_SHOWN).join('、'),
      more: Math.max(0, candidates.length - CANDIDATES_SHOWN),
    });
  reportWhole(state, plans, events);
  let attributes: readonly Attribute[] | undefined;
  return {
    events,
    members: names,
    teams: readTeams(state, plans, events),
    candidates: state.candidates.texts,
    jobs: state.jobs.texts,
    ends: state.ends.map((end): UnitEnd => ({ ...end, member: final(end.member) })),
    // Only some functions ask for attributes: they are read when first asked for.
    get attributes(): readonly Attribute[] {
      attributes ??= readAttributes(state, plans);
      return attributes;
    },
    targets: state.targets.map((target) => ({ ...target, member: names[final(target.member)] ?? '' })),
    totals: state.totals,
    rows: state.rows,
    issues: sortIssues(state.issues),
    tables: plans.flatMap((plan) => summarise(plan, shapeOf(plan))),
    language: state.language,
    lastDay: state.lastDay,
    asOf: state.asOf,
    metrics: metricsRead(state, events).sort(
      (a, b) => (METRICS[a]!.order ?? 999) - (METRICS[b]!.order ?? 999) || a - b,
    ),
  };
}

/** The metrics the sheet gives figures for. One whose cells could none of them be read is missing, not 0. */
function metricsRead(state: ReadState, { metric, length }: Events): number[] {
  const counted = new Uint8Array(METRICS.length);
  for (let at = 0; at < length; at++) counted[metric[at]!] = 1;
  return [...state.metricsSeen].filter((one) => counted[one] === 1 || !state.unread.has(one));
}

/** Provisional member numbers become final ones, in place: the columns are ours until they are handed out. */
function withMembers(events: Events, numbers: Int32Array): Events {
  const { member, ra, length } = events;
  for (let at = 0; at < length; at++) {
    if (member[at]! >= 0) member[at] = numbers[member[at]!]!;
    if (ra[at]! >= 0) ra[at] = numbers[ra[at]!]!;
    if (ra[at]! >= 0 && ra[at] === member[at]) ra[at] = NONE;
  }
  return events;
}

function sortIssues(issues: readonly Issue[]): readonly Issue[] {
  return [...issues].sort((a, b) => a.row - b.row || a.column - b.column);
}
