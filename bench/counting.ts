import { type Counts, countCrossTab, countDateColumns, countLog, scanBlank } from './bare-loops';
import { CALLS, kpi } from './functions';
import { measure, type Spread, type Task } from './measure';
import { arquero } from './peers/arquero';
import { duckDb } from './peers/duckdb';
import { hyperFormula } from './peers/hyperformula';
import { type Group, type Row, row, times } from './rows';
import { crossTab } from './sheets/cross-tab';
import { dateColumns } from './sheets/date-columns';
import { eventLog } from './sheets/event-log';
import type { TypedRow } from './sheets/random';

const SIZES = [10_000, 100_000, 200_000];
const USUAL = 100_000;
const ROUNDS = 9;
const WARM_UP_ROUNDS = 40;
const FUNNEL_GOAL = 1.5;
const OTHERS_GOAL = 3;
const LEAD_GOAL = 10;
const GROWTH_GOAL = 2.2;
const BARE = 'bare loop, columns given by hand';
const FUNNEL = 'KPI_FUNNEL, one month';

/** An engine compiles what has run for a while: what is measured first must not pay for all. */
export function warmUp(): void {
  const log = eventLog(SIZES[0]!);
  for (let round = 0; round < WARM_UP_ROUNDS; round++) {
    countLog(log);
    kpi('KPI_FUNNEL', log, '2026-04');
  }
}

/** KPI_FUNNEL beside a bare loop and the peers, over the same rows, in turn. */
export async function eventLogs(): Promise<Group> {
  const peers = [arquero(), duckDb(), hyperFormula()];
  const missing = peers.includes(undefined);
  const rows: Row[] = [];
  const funnels: Spread[] = [];
  for (const size of SIZES) {
    const log = eventLog(size);
    const groups = countLog(log).size;
    const results = await measure(
      [
        [BARE, () => countLog(log)],
        [FUNNEL, () => kpi('KPI_FUNNEL', log, '2026-04')],
      ],
      ROUNDS,
    );
    const bare = results.get(BARE)!.median;
    funnels.push(results.get(FUNNEL)!);
    const others = new Map<string, Spread>();
    for (const peer of peers) {
      if (peer === undefined) continue;
      const rounds = peer.rounds(size);
      const task: Task = [peer.name, async () => checked(peer.name, await peer.count(log), groups)];
      const measured = await measure([task], rounds, rounds < ROUNDS ? 0 : undefined);
      others.set(peer.name, measured.get(peer.name)!);
    }
    rows.push(row(BARE, results.get(BARE)!, { rows: size }));
    rows.push(funnelRow(results.get(FUNNEL)!, bare, size, FUNNEL_GOAL));
    for (const [name, spread] of others) {
      rows.push(row(name, spread, { rows: size, against: `${times(spread.median / bare)} the bare loop` }));
    }
  }
  rows.push(growth(funnels[1]!, funnels[2]!));
  const note =
    'The peers are not installed, so their rows are left out: `npm ci --prefix bench`, then `npm run bench` again.';
  return { title: 'Event log, 8 columns of typed cells', rows, notes: missing ? [note] : [] };
}

/** The groupings must agree, or the times mean nothing; HyperFormula sums single stages and has no groups. */
function checked(name: string, answer: number, groups: number): void {
  const right = name.startsWith('HyperFormula') ? answer > 0 : answer === groups;
  if (!right) throw new Error(`${name} gives ${answer}, the bare loop ${groups} groups.`);
}

function funnelRow(spread: Spread, bare: number, size: number, goal: number, what = FUNNEL): Row {
  const ratio = spread.median / bare;
  return row(what, spread, {
    rows: size,
    against: `${times(ratio)} the bare loop`,
    goal: `≤ ${goal} ×`,
    kept: ratio <= goal,
  });
}

function growth(at100: Spread, at200: Spread): Row {
  const ratio = at200.median / at100.median;
  const kept = ratio <= GROWTH_GOAL;
  const what = 'KPI_FUNNEL, from 100,000 to 200,000 rows';
  return row(what, at200.median - at100.median, {
    unit: 'ms more',
    against: times(ratio),
    goal: `≤ ${GROWTH_GOAL} ×`,
    kept,
  });
}

/** The two other families that agencies keep, each with a loop that knows where everything stands. */
export async function otherSheets(): Promise<Group> {
  const sheets: readonly (readonly [string, TypedRow[], (sheet: readonly TypedRow[]) => Counts])[] = [
    ['months across, 24 months × 8 metrics × 100 members', crossTab(100), countCrossTab],
    ['candidate × job, 7 date columns', dateColumns(20_000), countDateColumns],
  ];
  const rows: Row[] = [];
  for (const [title, sheet, count] of sheets) {
    const results = await measure(
      [
        [BARE, () => count(sheet)],
        [FUNNEL, () => kpi('KPI_FUNNEL', sheet, '2026-04')],
      ],
      ROUNDS,
    );
    const size = sheet.length - 1;
    rows.push(row(`${title}: bare loop`, results.get(BARE)!, { rows: size }));
    rows.push(funnelRow(results.get(FUNNEL)!, results.get(BARE)!.median, size, FUNNEL_GOAL, `${title}: KPI_FUNNEL`));
  }
  return { title: 'Other sheets', rows, notes: [] };
}

export async function otherFunctions(): Promise<Group> {
  const log = eventLog(USUAL);
  const tasks: Task[] = [
    [FUNNEL, () => kpi('KPI_FUNNEL', log, '2026-04')],
    ...CALLS.map(([name, call]): Task => [name, () => call(log)]),
  ];
  const results = await measure(tasks, 5);
  const funnel = results.get(FUNNEL)!.median;
  const rows = CALLS.map(([name]) => {
    const spread = results.get(name)!;
    const goal = name === 'KPI_LEAD' ? LEAD_GOAL : OTHERS_GOAL;
    const ratio = spread.median / funnel;
    const against = `${times(ratio)} KPI_FUNNEL`;
    return row(name, spread, { rows: USUAL, against, goal: `≤ ${goal} ×`, kept: ratio <= goal });
  });
  return { title: 'Every other function that reads an activity sheet', rows, notes: [] };
}

const FILLED = 1000;
const BLANK = 50_000;

/** Whole columns are what people pass: most of a range is blank. */
export async function blankRows(): Promise<Group> {
  const log = eventLog(FILLED);
  const blank = Array.from({ length: BLANK }, () => log[0]!.map(() => ''));
  const long = [...log, ...blank];
  const alone = `KPI_FUNNEL, ${FILLED.toLocaleString('en')} filled rows`;
  const within = `the same in a range with ${BLANK.toLocaleString('en')} blank rows below`;
  const scan = 'bare scan of the blank cells';
  const results = await measure(
    [
      [alone, () => kpi('KPI_FUNNEL', log, '2026-04')],
      [scan, () => scanBlank(blank)],
      [within, () => kpi('KPI_FUNNEL', long, '2026-04')],
    ],
    25,
  );
  const limit = results.get(alone)!.median + 2 * results.get(scan)!.median;
  const last = row(within, results.get(within)!, {
    rows: FILLED + BLANK,
    goal: `≤ alone + 2 scans (${limit.toFixed(1)} ms)`,
    kept: results.get(within)!.median <= limit,
  });
  const rows = [
    row(alone, results.get(alone)!, { rows: FILLED }),
    row(scan, results.get(scan)!, { rows: BLANK }),
    last,
  ];
  return { title: 'Blank rows', rows, notes: [] };
}
