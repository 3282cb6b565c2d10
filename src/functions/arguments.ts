import type { Activity } from '../core/activity/activity';
import { readActivity } from '../core/activity/read-activity';
import { type MemberSelection, selectMember } from '../core/activity/select';
import type { Day } from '../core/calendar/day';
import { dayOf } from '../core/calendar/day';
import { inferSheetZone } from '../core/calendar/infer-zone';
import type { Period } from '../core/calendar/period';
import { parsePeriod } from '../core/calendar/period-grammar';
import type { SheetZone } from '../core/calendar/sheet-zone';
import { type Grid, textOf, toGrid } from '../core/grid/cell';
import type { Language, Text } from '../core/language';
import { sheetLanguage } from '../core/layout/sheet-language';
import { matchLabel, nearestMetrics } from '../core/metrics/match-label';
import { METRICS } from '../core/metrics/metrics';
import { readFullDate } from '../core/parse/date';
import { normaliseLabel } from '../core/parse/label';
import { readNumber } from '../core/parse/number';
import { readSettings } from '../core/settings/read-settings';
import { NO_SETTINGS, type Settings } from '../core/settings/settings';
import { emptyRange, expected, missingArgument, notFound, wrongArgument } from '../messages/arguments';
import { say } from '../messages/message';
import type { Host } from './function-spec';
import { readErrorMessage } from './read-error-message';

/** The surroundings of one function call: how to speak, which day is today, which settings hold. */
export interface Call {
  readonly language: Language;
  readonly settings: Settings;
  readonly asOf: Day;
  readonly zone: SheetZone;
  /** 1–12 */
  readonly fiscalStart: number;
  readonly holidays: 'jp' | 'none';
}

/** A call with its activity sheet read. */
export interface ActivityCall extends Call {
  readonly activity: Activity;
}

/** Blank, `""`, `undefined` and `null` all mean "not given"; so does a range that holds nothing else. */
export function isGiven(value: unknown): boolean {
  return !isBlank(unwrap(value));
}

/** One cell's value; of a range (a merged cell gives one) the only filled cell, nothing when all are blank. */
function unwrap(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  let found: unknown = '';
  let filled = 0;
  for (const row of value as unknown[]) {
    for (const cell of Array.isArray(row) ? (row as unknown[]) : [row]) {
      if (isBlank(cell)) continue;
      found = cell;
      filled++;
      if (filled > 1) return value;
    }
  }
  return found;
}

function isBlank(cell: unknown): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** The texts of a range or cell, row by row, blanks left out: for arguments that may be a list. */
export function textsOf(value: unknown): string[] {
  return toGrid(value)
    .flatMap((row) => row.map((cell) => (cell instanceof Date ? '' : String(cell).trim())))
    .filter((text) => text !== '');
}

const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff\uff66-\uff9f]/;

/** Without a range: Japanese if any argument holds Japanese, or if none says anything at all; else English. */
export function languageOfArguments(args: readonly unknown[]): Language {
  const texts = args.flatMap(textsOf);
  return texts.length === 0 || texts.some((text) => JAPANESE.test(text)) ? 'ja' : 'en';
}

/** A range without any value; nothing in it tells the language, so `callFunction` asks the other arguments. */
export class EmptyRange extends Error {
  constructor(language: Language) {
    super(emptyRange[language]);
  }
}

/** Opens a call on a range that holds targets or activity; throws when the range is missing or empty. */
export function openCall(
  range: unknown,
  settings: unknown,
  host: Host,
  asOf?: unknown,
): Call & { readonly grid: Grid } {
  const grid = toGrid(range);
  const zone = inferSheetZone(grid);
  const table = isGiven(settings) ? readSettings(toGrid(settings), zone) : NO_SETTINGS;
  const language = table.language ?? sheetLanguage(grid);
  if (!hasContent(grid)) throw new EmptyRange(language);
  return {
    grid,
    language,
    settings: table,
    zone,
    asOf: isGiven(asOf) ? dateArgument('as_of', asOf, language, zone) : (table.asOf ?? today(host)),
    fiscalStart: table.fiscalStart ?? (language === 'ja' ? 4 : 1),
    holidays: table.holidays ?? (language === 'ja' ? 'jp' : 'none'),
  };
}

/** Opens a call and reads its activity sheet. Reading failures become a sentence that says what to do. */
export function openActivity(range: unknown, settings: unknown, host: Host, asOf?: unknown): ActivityCall {
  const { grid, ...call } = openCall(range, settings, host, asOf);
  return { ...call, activity: readOrExplain(grid, call) };
}

function readOrExplain(grid: Grid, call: Call): Activity {
  try {
    return readActivity(grid, call);
  } catch (error) {
    throw readErrorMessage(error, call.language);
  }
}

function hasContent(grid: Grid): boolean {
  return grid.some((row) => row.some((cell) => cell !== ''));
}

/** Today in the script's zone: the only place where a function reads the clock. */
function today(host: Host): Day {
  const now = host.now();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

function wrong(
  argument: string,
  given: unknown,
  what: Text,
  language: Language,
  nearest: readonly string[] = [],
): Error {
  const sentence = { argument, given: shown(given), expected: what[language], nearest };
  return new Error(say(wrongArgument, language, sentence));
}

/** What was given, as a person would read it. */
function shown(given: unknown): string {
  return isRealDay(given) ? given.toISOString().slice(0, 10) : textsOf(given).join('、').slice(0, 80);
}

function isRealDay(value: unknown): value is Date {
  return value instanceof Date && !Number.isNaN(value.getTime());
}

function required(argument: string, value: unknown, what: Text, language: Language): void {
  if (!isGiven(value)) throw new Error(say(missingArgument, language, { argument, expected: what[language] }));
}

/** A full date: a Date cell, a text such as 2026-11-20, or a serial number. */
export function dateArgument(argument: string, value: unknown, language: Language, zone: SheetZone): Day {
  const day = dayIn(unwrap(value), zone);
  if (day === undefined || !Number.isFinite(day)) throw wrong(argument, value, expected.date, language);
  return day;
}

function dayIn(value: unknown, zone: SheetZone): Day | undefined {
  if (value instanceof Date) return zone.toDay(value);
  return typeof value === 'string' || typeof value === 'number' ? readFullDate(value) : undefined;
}

const EVER = /^\s*(?:全期間|すべて|全て|全部|all|everything|all time)\s*$/i;

/** The period asked for; `undefined` means everything. */
export function periodArgument(value: unknown, call: Call, argument = 'period'): Period | undefined {
  if (!isGiven(value)) return undefined;
  const single = unwrap(value);
  if (EVER.test(textOf(single))) return undefined;
  const period = parsePeriod(single instanceof Date ? single : textOf(single), call);
  if (period === undefined) throw wrong(argument, value, expected.period, call.language);
  return period;
}

/** Whose events count. */
export function memberArgument(value: unknown, call: ActivityCall, argument = 'member'): MemberSelection {
  const single = unwrap(value);
  const text = isGiven(single) ? shown(single) : '';
  const selection = selectMember(text, call.activity, call.settings);
  if ('unknown' in selection) {
    const { nearest } = selection;
    const known = { argument, given: text.slice(0, 80), expected: expected.member[call.language], nearest };
    throw new Error(say(notFound, call.language, known));
  }
  return selection;
}

/**
 * One metric from an id, a label or any known spelling; settings win. A label with two meanings is the one the
 * sheet holds, else the catalogue's first.
 */
export function metricOf(
  text: string,
  call: Pick<Call, 'settings'> & { readonly activity?: Activity },
): number | undefined {
  const mapped = call.settings.metrics.get(normaliseLabel(text));
  if (typeof mapped === 'number') return mapped;
  const match = matchLabel(text);
  if (match.kind === 'metric') return match.metric;
  if (match.kind === 'unknown') return undefined;
  const held = call.activity?.metrics ?? [];
  return match.candidates.find((candidate) => held.includes(candidate)) ?? match.candidates[0];
}

export function metricArgument(
  value: unknown,
  call: Call & { readonly activity?: Activity },
  argument = 'metric',
): number {
  required(argument, value, expected.metric, call.language);
  const text = textOf(unwrap(value));
  const metric = metricOf(text, call);
  if (metric !== undefined) return metric;
  const nearest = nearestMetrics(text, call.language).map((index) => METRICS[index]!.label[call.language]);
  throw wrong(argument, value, expected.metric, call.language, nearest);
}

/** Several metrics: a range, or a text separated by 、 or `,`. Empty when not given. */
export function metricsArgument(value: unknown, call: ActivityCall, argument = 'metrics'): number[] {
  if (!isGiven(value)) return [];
  const texts = textsOf(value).flatMap((text) => (metricOf(text, call) === undefined ? text.split(/[、,，]/) : [text]));
  const metrics = texts.filter((text) => text.trim() !== '').map((text) => metricArgument(text.trim(), call, argument));
  return [...new Set(metrics)];
}

/** A number from a cell or a text such as `20件`; `fallback` when not given. */
export function numberArgument(argument: string, value: unknown, language: Language, fallback?: number): number {
  if (!isGiven(value) && fallback !== undefined) return fallback;
  required(argument, value, expected.number, language);
  const single = unwrap(value);
  const reading = readNumber(typeof single === 'number' || typeof single === 'string' ? single : textOf(single));
  if (reading.kind !== 'number' || !Number.isFinite(reading.value))
    throw wrong(argument, value, expected.number, language);
  return reading.value;
}

export function positiveArgument(argument: string, value: unknown, language: Language, fallback?: number): number {
  const number = numberArgument(argument, value, language, fallback);
  if (number <= 0) throw wrong(argument, value, expected.positive, language);
  return number;
}

/** One of a few words, each with its spellings; the first spelling list is the default when not given. */
export function choiceArgument<Choice extends string>(
  argument: string,
  value: unknown,
  choices: Readonly<Record<Choice, readonly string[]>>,
  fallback: Choice,
  what: Text,
  language: Language,
): Choice {
  if (!isGiven(value)) return fallback;
  const key = normaliseLabel(textOf(unwrap(value)));
  for (const choice of Object.keys(choices) as Choice[]) {
    if (normaliseLabel(choice) === key || choices[choice].some((spelling) => normaliseLabel(spelling) === key))
      return choice;
  }
  throw wrong(argument, value, what, language);
}
