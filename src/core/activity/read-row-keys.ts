import { sidedName } from '../layout/side-words';
import { NONE } from './activity';
import { peopleInLabels } from './label-people';
import type { CodedColumn } from './read-coder';
import type { BlockContext } from './read-contexts';
import { mainDate, readRowDates } from './read-dates';
import { codeColumn, fillDownCodes, fillGroups } from './read-keys';
import { GROUP, IGNORED, SEVERAL, TOTAL } from './read-members';
import type { TablePlan } from './read-plan';
import type { ReadState } from './read-state';
import type { RowDates } from './row-dates';

/** Everything one row says about itself, by position among the table's data rows. */
export interface RowKeys {
  readonly rows: Int32Array;
  readonly blockOf: Int32Array;
  readonly dates: RowDates;
  /** Provisional numbers of the member register, or why there is none. */
  readonly member: Int32Array;
  readonly ra: Int32Array;
  readonly candidate: Int32Array;
  readonly job: Int32Array;
}

/** Keys of all rows of a table, blanks filled down where the columns show that habit. */
export function readKeys(state: ReadState, plan: TablePlan, sameAsAbove: boolean): RowKeys {
  reportUnused(state, plan);
  const { rowSet } = plan;
  const rows = rowSet.rows.subarray(0, rowSet.length);
  const blockOf = rowSet.blockOf.subarray(0, rowSet.length);
  const counts = plan.values.some(({ holds }) => holds === 'count') && !plan.log;
  const dates = readRowDates(state, plan.dates, rows, blockOf, rowSet.blocks, {
    counts,
    sameAsAbove,
    plain: plan.tidy,
  });
  if (dates.filledDown > 0)
    state.issue('date-filled-down', rows[0]!, plan.dates[0]!.column, '', {
      heading: plan.dates[0]!.head.text,
      count: dates.filledDown,
    });
  const byMetric = plan.log || plan.metric === undefined ? undefined : codeColumn(state, plan.metric, rows);
  const down = (column: CodedColumn, name: string, at: number): CodedColumn => {
    let count = plan.tidy ? 0 : fillDownCodes(column, blockOf, sameAsAbove);
    if (byMetric !== undefined && at === plan.member?.column) count += fillGroups(column, byMetric, rows, blockOf);
    if (count > 0) state.issue('key-filled-down', rows[0]!, at, '', { heading: name, count });
    return column;
  };
  const coded = (column: TablePlan['member']): CodedColumn =>
    down(codeColumn(state, column, rows), column?.head.text ?? '', column?.column ?? 0);
  const keys: RowKeys = {
    rows,
    blockOf,
    dates,
    member: memberNumbers(
      state,
      plan,
      rows,
      blockOf,
      plan.member === undefined ? personalLabels(state, plan, rows) : withoutSides(plan.member, coded(plan.member)),
      'member',
    ),
    ra: memberNumbers(state, plan, rows, blockOf, plan.ra === undefined ? undefined : coded(plan.ra), 'ra'),
    candidate: unitNumbers(plan.log ? codeColumn(state, plan.candidate, rows) : coded(plan.candidate), (text) =>
      state.candidates.of(text),
    ),
    job: jobNumbers(state, plan, rows),
  };
  if (!plan.log && plan.values.some(({ holds }) => holds !== 'count')) candidateBelow(plan, keys);
  if (!plan.tidy) reportRaForCa(state, plan, keys);
  return keys;
}

/** 浅野（目標） and 浅野（実績） are one person. */
function withoutSides({ sided }: { readonly sided: boolean }, { codes, texts }: CodedColumn): CodedColumn {
  return { codes, texts: sided ? texts.map((text) => sidedName(text)?.name ?? text) : texts };
}

/** The people that the labels of the rows name with their metrics (浅野 面談), where they have no column of their own. */
function personalLabels(state: ReadState, plan: TablePlan, rows: Int32Array): CodedColumn | undefined {
  if (!plan.metric?.personal || plan.log) return undefined;
  const people = peopleInLabels(state, codeColumn(state, plan.metric, rows));
  const first = people.texts.findIndex((text) => text !== '');
  const at = people.codes.indexOf(first);
  const value = state.show(state.grid[rows[at]!]![plan.metric.column]);
  state.issue('member-in-label', rows[at]!, plan.metric.column, value, { member: people.texts[first]! });
  return people;
}

/** Where a row of a candidate leaves the CA blank, the RA beside it is all there is to go by: said once a table. */
function reportRaForCa(state: ReadState, plan: TablePlan, { rows, member, ra, candidate }: RowKeys): void {
  if (plan.member === undefined || plan.ra === undefined || !member.some((one) => one >= 0)) return;
  let [first, count] = [-1, 0];
  for (let at = 0; at < rows.length; at++) {
    if (member[at] !== NONE || ra[at]! < 0 || candidate[at] === NONE) continue;
    if (first < 0) first = at;
    count++;
  }
  if (count === 0) return;
  const values = { heading: plan.member.head.text, used: plan.ra.head.text, count };
  state.issue('ra-for-ca', rows[first]!, plan.member.column, '', values);
}

/** Columns that could have been meant: another date, a metric over texts. */
function reportUnused(state: ReadState, plan: TablePlan): void {
  const row = plan.table.bodies[0]!.head.last;
  const used = mainDate(plan.dates)?.head.text ?? '';
  for (const { column, head, why, use, profile } of plan.columns) {
    const heading = head.text;
    if (use === 'member' && why === 'other-person') state.issue('member-column', row, column, heading, { heading });
    if (plan.log && use === 'value' && head.role === 'note')
      state.issue('note-as-count', row, column, heading, { heading });
    if (why === 'text' && (use === 'idle' || use === 'attribute'))
      state.issue('text-column', row, column, heading, { heading });
    else if (why === 'planned' && profile.date + profile.period + profile.dated + profile.metric > 0)
      state.issue('column-planned', row, column, '', { heading });
    else if (why === 'figures' && use === 'attribute') state.issue('figure-column', row, column, heading, { heading });
    else if (why === 'other-date' && head.role !== 'other-date' && used !== '') {
      state.issue('other-date-column', row, column, heading, { heading, used });
    }
  }
}

/** In a table of stages a row without its candidate goes on with the one above: a merged cell, whatever the other rows do. */
function candidateBelow(plan: TablePlan, { rows, blockOf, candidate, member, ra }: RowKeys): void {
  if (plan.candidate === undefined) return;
  for (let at = 1; at < rows.length; at++) {
    if (candidate[at] !== NONE || candidate[at - 1] === NONE || blockOf[at] !== blockOf[at - 1]) continue;
    if (rows[at]! - rows[at - 1]! > 1) continue;
    candidate[at] = candidate[at - 1]!;
    if (member[at] === NONE && plan.member !== undefined) member[at] = member[at - 1]!;
    if (ra[at] === NONE && plan.ra !== undefined) ra[at] = ra[at - 1]!;
  }
}

function memberNumbers(
  state: ReadState,
  plan: TablePlan,
  rows: Int32Array,
  blockOf: Int32Array,
  column: CodedColumn | undefined,
  side: 'member' | 'ra',
): Int32Array {
  const numbers = new Int32Array(rows.length).fill(NONE);
  const { blocks } = plan.rowSet;
  if (column !== undefined) {
    const known = column.texts.map((text) => (text === '' ? NONE : state.members.of(text)));
    // Spellings of two people in one cell are known only when both have been met.
    column.texts.forEach((text, code) => {
      if (known[code]! >= 0 && state.members.isSeveralNow(text)) known[code] = SEVERAL;
    });
    const people = known.some((number) => number >= 0);
    if (!people) {
      column.texts.forEach((text, code) => {
        if (known[code] === GROUP) known[code] = state.members.group(text);
      });
    }
    for (let at = 0; at < rows.length; at++) numbers[at] = known[column.codes[at]!]!;
    if (hasRowForEach(plan)) tellApart(state, numbers, blockOf);
    reportSeveral(state, rows, column, known, (side === 'ra' ? plan.ra : (plan.member ?? plan.metric))!.column);
    return numbers;
  }
  if (side === 'member' || plan.member === undefined) {
    const named = blocks.map((block) => blockMember(state, block, side));
    const titled =
      side === 'member' ? blocks.findIndex((block, index) => block.memberInTitle && named[index]! >= 0) : -1;
    if (titled >= 0)
      state.issue(
        'member-from-title',
        plan.table.bodies[0]!.head.first,
        plan.table.firstColumn,
        blocks[titled]!.member,
      );
    for (let at = 0; at < rows.length; at++) numbers[at] = named[blockOf[at]!]!;
  }
  return numbers;
}

/** Figures by person, nothing else down the side: a row for each of them. */
function hasRowForEach({ log, dates, metric, side, candidate, client, job, values }: TablePlan): boolean {
  if (log || dates.length > 0) return false;
  if (metric !== undefined || side !== undefined || candidate !== undefined) return false;
  return client === undefined && job === undefined && values.some(({ holds }) => holds === 'count');
}

function tellApart(state: ReadState, numbers: Int32Array, blockOf: Int32Array): void {
  const byBlock = new Map<number, number[]>();
  numbers.forEach((number, at) => {
    const known = byBlock.get(blockOf[at]!);
    if (known === undefined) byBlock.set(blockOf[at]!, [number]);
    else known.push(number);
  });
  for (const people of byBlock.values()) state.members.apart(people);
}

function blockMember(state: ReadState, block: BlockContext, side: 'member' | 'ra'): number {
  const text = side === 'ra' ? block.ra : block.member;
  if (text !== '') {
    const number = state.members.of(text);
    if (number >= 0) return number;
  }
  return NONE;
}

function reportSeveral(
  state: ReadState,
  rows: Int32Array,
  column: CodedColumn,
  known: readonly number[],
  at: number,
): void {
  column.texts.forEach((text, code) => {
    if (known[code] !== SEVERAL) return;
    const first = column.codes.indexOf(code);
    if (first >= 0) state.issue('several-members', rows[first]!, at, text);
  });
}

function unitNumbers({ codes, texts }: CodedColumn, of: (text: string) => number): Int32Array {
  if (texts.length === 1) return new Int32Array(codes.length).fill(NONE);
  const known = new Int32Array(texts.length);
  for (let code = 0; code < texts.length; code++) known[code] = code === 0 ? NONE : of(texts[code]!);
  const numbers = new Int32Array(codes.length);
  for (let at = 0; at < codes.length; at++) numbers[at] = known[codes[at]!]!;
  return numbers;
}

/** The job, else the client; a job's name is told apart by its client. */
function jobNumbers(state: ReadState, plan: TablePlan, rows: Int32Array): Int32Array {
  const job = codeColumn(state, plan.job, rows);
  const client = codeColumn(state, plan.client, rows);
  if (plan.job === undefined || plan.job.head.role === 'job-id') {
    const main = plan.job === undefined ? client : job;
    const numbers = unitNumbers(main, (text) => state.jobs.of(text));
    if (plan.job === undefined || plan.client === undefined) return numbers;
    const clients = unitNumbers(client, (text) => state.jobs.of(text));
    for (let at = 0; at < rows.length; at++) if (numbers[at] === NONE) numbers[at] = clients[at]!;
    return numbers;
  }
  const numbers = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const [one, of] = [job.codes[at]!, client.codes[at]!];
    numbers[at] = one === 0 && of === 0 ? NONE : state.jobs.ofJob(client.texts[of]!, job.texts[one]!);
  }
  return numbers;
}

/** Why a row as a whole is not counted; empty where it is. */
export function rowFault(member: number): string {
  if (member === TOTAL) return 'total-row';
  if (member === GROUP) return 'group-row';
  return member === IGNORED ? 'ignored-member' : '';
}
