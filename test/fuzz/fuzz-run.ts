import { FUNCTIONS } from '../../src/functions/catalogue';
import type { FunctionSpec, Host, ParameterSpec } from '../../src/functions/function-spec';
import { Random } from '../cases/awkward/random';
import { randomCell, randomGrid, randomSettings } from './random-grid';

/** One call that went wrong. The same seed makes the same call again. */
export interface Failure {
  readonly seed: number;
  readonly name: string;
  readonly problem: string;
}

const WORDS: Readonly<Record<string, readonly unknown[]>> = {
  metric: [
    '面談数',
    '一次面接設定数',
    'first_interview_set',
    '架電数',
    '書類通過率',
    '売上',
    '有効求人数',
    'CVs sent',
    'なぞの数',
    '面談数、推薦数',
    '',
  ],
  period: [
    '2026-04',
    '2026年4月',
    '令和8年4月',
    '4月',
    '2026年度',
    'FY2026',
    '2026年度上期',
    '2026H1',
    '2026Q1',
    '2026-W15',
    '2026-04-01',
    '2026-04-01..2026-06-30',
    '2026-06-30〜2026-04-01',
    '今月',
    '直近3か月',
    'last 3 months',
    'ほげ',
    '',
    new Date(2026, 3, 15),
    new Date(Number.NaN),
    46113,
  ],
  member: ['佐藤 健', '佐藤', '東京チーム', 'CA', 'RA', 'RA:鈴木', '*', '全員', 'all', 'だれか', '', 'Emma Clarke'],
  basis: ['', '期間', 'period', 'コホート', 'cohort', '段階別', 'by stage', '完了', 'completed', 'でたらめ'],
  grain: ['', '日', '週', '月', 'day', 'week', 'month', '年'],
  unit: ['', '月', '担当者', '求人', 'month', 'member', 'job', 'x'],
  outcome: ['', '内定承諾', '決定', 'placement', '売上', '面談', 'x'],
  language: ['', 'ja', 'en', 'fr', 1],
  text: ['候補者の質が悪かった', '気合で頑張る', '明日は応募を3件増やす', '', 'The market is bad', 'ほげ'],
};

export interface FuzzRun {
  readonly failures: readonly Failure[];
  readonly slowest: { readonly name: string; readonly milliseconds: number };
}

/** Calls every function once with arguments drawn from the seed; gives what went wrong, and the slowest call. */
export function fuzzOnce(seed: number, millisecondsMax = Number.POSITIVE_INFINITY): FuzzRun {
  const failures: Failure[] = [];
  let slowest = { name: '', milliseconds: 0 };
  for (const [place, spec] of FUNCTIONS.entries()) {
    const random = new Random(seed * 1000 + place);
    const args = randomArguments(spec, random);
    const host = hostOf(random);
    const started = processorTime_ms();
    let problem = problemOf(spec, args, host);
    const milliseconds = processorTime_ms() - started;
    if (problem === '' && milliseconds > millisecondsMax) problem = `took ${Math.round(milliseconds)} ms`;
    if (problem !== '') failures.push({ seed, name: spec.name, problem });
    if (milliseconds > slowest.milliseconds) slowest = { name: spec.name, milliseconds };
  }
  return { failures, slowest };
}

/** Time of the processor, not of the clock: the machine may be busy with other things. */
function processorTime_ms(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function hostOf(random: Random): Host {
  return {
    now: () => new Date(2026, 5, 15, 10),
    savedActivity: () => ({ activity: randomGrid(random), settings: randomSettings(random) }),
  };
}

function randomArguments(spec: FunctionSpec, random: Random): unknown[] {
  const given = random.chance(0.3) ? random.int(0, spec.parameters.length) : spec.parameters.length;
  return spec.parameters.slice(0, given).map((parameter) => randomArgument(parameter, random));
}

function randomArgument(parameter: ParameterSpec, random: Random): unknown {
  if (parameter.kind === 'settings') return randomSettings(random);
  if (parameter.optional && random.chance(0.35)) return random.pick(['', undefined, null]);
  if (random.chance(0.04)) return randomCell(random);
  if (parameter.kind === 'range' && !['metric', 'metrics', 'text'].includes(parameter.name)) return randomGrid(random);
  if (parameter.kind === 'number')
    return random.pick<unknown>([7, 3, 0, -1, 1.5, 10_000, Number.NaN, '5', '１０件', 'x', '']);
  if (parameter.kind === 'date')
    return random.pick<unknown>([new Date(2026, 4, 31), '2026-05-31', '5/31', 46173, 'x', new Date(Number.NaN), '']);
  const word = random.pick(wordsFor(parameter.name));
  return random.chance(0.1)
    ? [
        [word, random.pick(wordsFor(parameter.name))],
        [randomCell(random), ''],
      ]
    : word;
}

function wordsFor(name: string): readonly unknown[] {
  const known = WORDS[name];
  if (known !== undefined) return known;
  return ['metrics', 'from', 'to'].includes(name) ? WORDS['metric']! : Object.values(WORDS).flat();
}

/** Runs the call; '' when it gave a rectangle of plain cells, or an Error with a sentence. */
function problemOf(spec: FunctionSpec, args: readonly unknown[], host: Host): string {
  try {
    return problemOfResult(spec.run(args, host));
  } catch (error) {
    return problemOfError(error);
  }
}

function problemOfResult(result: unknown): string {
  if (!Array.isArray(result)) return problemOfCell(result);
  const rows: unknown[] = result;
  if (rows.length === 0) return 'an empty table';
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0) return 'a table without columns';
  for (const [at, row] of rows.entries()) {
    if (!Array.isArray(row) || row.length !== width) return `ragged: row ${at} does not have ${width} cells`;
    for (const cell of row) {
      const problem = problemOfCell(cell);
      if (problem !== '') return `row ${at}: ${problem}`;
    }
  }
  return '';
}

function problemOfCell(cell: unknown): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? '' : `the number ${cell}`;
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? 'an invalid Date' : '';
  if (typeof cell === 'string') return cell.length > 50_000 ? 'a text longer than a cell may hold' : '';
  return typeof cell === 'boolean' ? '' : `a cell that is ${cell === null ? 'null' : typeof cell}`;
}

/** The engine's own errors are bugs; an Error meant for a person has a sentence and no stack in it. */
function problemOfError(error: unknown): string {
  if (!(error instanceof Error)) return `threw ${String(error)}, not an Error`;
  const bugs = [TypeError, RangeError, ReferenceError, SyntaxError, EvalError, URIError];
  if (bugs.some((kind) => error instanceof kind))
    return `${error.constructor.name}: ${error.message} ${placeOf(error)}`;
  if (error.message.trim().length < 5) return `an Error without a sentence: ${JSON.stringify(error.message)}`;
  if (/\n\s+at /.test(error.message)) return 'a stack trace in the message';
  return error.message.length > 2000 ? `a message of ${error.message.length} characters` : '';
}

/** The first line of the stack inside the project: where to look. */
function placeOf(error: Error): string {
  const lines = (error.stack ?? '').split('\n').slice(1);
  return (lines.find((line) => !line.includes('<anonymous>')) ?? lines[0] ?? '').trim();
}
