import { namesGroup } from '../layout/name-like';
import { findMetric } from '../metrics/find-in-text';
import { foldText } from '../parse/text';
import { amountsIn, asksForAll } from './amounts';
import { fitsIn } from './finish-target';
import { frequencyIn } from './frequency';
import { type HeadlinePart, headlineParts } from './headline';
import { isKeyValueRow, keyRole, saysPairs, saysWhose, tellsWhenWritten } from './key-values';
import { readLead } from './lead';
import { trackIn } from './metric-choice';
import { memberIn } from './named-member';
import type { Reading } from './read-targets';
import { rowKind } from './rows';
import { isGoalLevel, isListed, isNote, saysWatched, scopeIn, withoutMarks } from './scope-words';
import type { SheetText } from './sheet-text';
import type { Segment } from './table';
import type { Frequency, TargetScope } from './target';

/** What titles and head lines have said so far: it holds for the rows below until the next line says otherwise. */
export interface Scene {
  readonly member: string;
  readonly period: string;
  /** The day on which it was said or written down (定例議事録 2026/11/24): 今月, 来週 mean it, but no target is for it. */
  readonly said: string;
  readonly frequency: Frequency | undefined;
  readonly scope: TargetScope | undefined;
  readonly watched: boolean;
  /** A metric that heads a block of its own. */
  readonly metric: number | undefined;
  /** The line that named a role last (■RA): whose words the labels below are in. */
  readonly desk: string;
}

const PERSONAL = /個人目標|mbo|目標管理|目標設定シート|自己目標|セルフ|individual|personal|my targets|appraisal/iu;

export function startingScene({ sheet, onlyMetric }: Reading): Scene {
  let personal = false;
  for (let row = 0; row < Math.min(5, sheet.grid.length); row++) {
    for (let column = 0; column < sheet.width; column++)
      if (PERSONAL.test(foldText(sheet.text(row, column)))) personal = true;
  }
  return {
    member: '',
    period: '',
    said: '',
    frequency: undefined,
    scope: personal ? 'individual' : undefined,
    watched: false,
    metric: onlyMetric,
    desk: '',
  };
}

const PROSE = /(?:ます|です|ません|ました|でした|ください|ましょう)[。!！]*$/u;
/**
 * Reads a lone text or a row of keys and values. `undefined` where it is no head line, but something to be read as data.
 */
export function readLine(reading: Reading, row: number, scene: Scene, segments: readonly Segment[]): Scene | undefined {
  const { sheet } = reading;
  const columns = Array.from({ length: sheet.width }, (_, column) => column).filter(
    (column) => sheet.at(row, column).kind !== 'blank',
  );
  if (columns.length > 1 && isKeyValueRow(sheet, row, columns)) return keyValues(reading, row, columns, scene);
  if (columns.length > 1 && saysPairs(sheet, row, columns)) {
    return columns.reduce((said, column) => {
      const text = sheet.text(row, column);
      // Manager: D. Amis beside Employee: Rhona Keel.
      return saysWhose(sheet, text) ? withWords(said, text, reading) : withTitle(said, text, '', reading);
    }, scene);
  }
  const parts = columns.length > 1 ? headlineParts(sheet, row, columns) : undefined;
  if (parts !== undefined) {
    const next = parts.reduce((said, part) => withPart(reading, row, said, part), scene);
    const title = parts.find(({ says }) => says === 'title');
    return title === undefined ? next : dated(next, scene, sheet.text(row, title.column), reading);
  }
  const column = columns[0]!;
  const lone = sheet.at(row, column);
  if (lone.kind === 'date') return { ...scene, period: lone.head.period ?? scene.period };
  const text = withoutMarks(sheet.text(row, column));
  if (isNote(foldText(text))) return scene;
  const { kind, head } = sheet.ofLabel(text);
  const opens = opensBlock(sheet, row);
  if (!opens && segments.some(({ labels }) => isInnerLabel(labels, column))) return undefined;
  if (head.candidates !== undefined && head.token) {
    return !opens && segments.some(namesMetrics)
      ? undefined
      : {
          ...scene,
          metric: reading.choose(head.candidates, scene.member),
          period: periodIn(text, reading) ?? scene.period,
        };
  }
  if (kind === 'figure' ? isAim(reading, text) : saysOften(reading, text)) return undefined;
  if (segments.length === 0 && isListed(text)) return undefined;
  const member = head.token && head.period !== undefined ? '' : memberIn(text, reading.periods);
  const inMemberColumn = segments.some(({ labels }) => labels.get('member')?.includes(column));
  if (inMemberColumn && member !== '' && !opens) return undefined;
  // 面接通過率を個人の目標にするのはやめます。 Said in passing: no title of what stands below.
  if (member === '' && PROSE.test(foldText(text))) {
    return {
      ...scene,
      period: periodIn(text, reading) ?? scene.period,
      frequency: frequencyIn(text) ?? scene.frequency,
    };
  }
  return dated(withTitle(scene, text, member, reading), scene, text, reading);
}

/** Whether the rows or columns of a table name their metrics; else a line between its rows may. */
function namesMetrics({ labels, values }: Segment): boolean {
  return labels.has('metric') || values.some(({ head }) => head.candidates !== undefined);
}

/** A column of labels right of the first one. */
function isInnerLabel(labels: Segment['labels'], column: number): boolean {
  const columns = ([] as number[]).concat(...labels.values());
  return columns.includes(column) && columns.some((other) => other < column);
}

function opensBlock(sheet: SheetText, row: number): boolean {
  let next = row + 1;
  while (next < sheet.grid.length && rowKind(sheet, next) === 'blank') next++;
  return next < sheet.grid.length && rowKind(sheet, next) === 'header';
}

function isAim(reading: Reading, text: string): boolean {
  const folded = foldText(text);
  const rest = reading.periods.find(text)?.rest ?? folded;
  return amountsIn(rest).length > 0 && findMetric(rest) !== undefined;
}

/** Everyone: role plays every week. An aim without a number, but with a name before it. */
export function saysOften(reading: Reading, text: string): boolean {
  const led = readLead(foldText(text), reading.periods, false);
  if (led === undefined || (led.lead.owner === undefined && led.lead.scope === undefined)) return false;
  const often = frequencyIn(led.rest) !== undefined || asksForAll(led.rest) !== undefined;
  return often && findMetric(led.rest) !== undefined;
}

/** What one part of a title row adds. */
function withPart(reading: Reading, row: number, scene: Scene, { column, value, says }: HeadlinePart): Scene {
  const { sheet } = reading;
  if (value !== undefined) return keyValues(reading, row, [column, value], scene);
  const { head } = sheet.at(row, column);
  const text = sheet.text(row, column);
  if (says === 'period') return { ...scene, period: head.period ?? periodIn(text, reading) ?? scene.period };
  if (says === 'name') return { ...scene, member: text, scope: namesGroup(text) ? 'team' : 'individual' };
  return withWords(scene, text, reading);
}

function withWords(scene: Scene, text: string, reading: Reading): Scene {
  return withTitle(scene, text, memberIn(text, reading.periods), reading);
}

function keyValues(reading: Reading, row: number, columns: readonly number[], scene: Scene): Scene {
  const { sheet } = reading;
  let next = scene;
  for (let at = 0; at < columns.length; at += 2) {
    const role = keyRole(sheet, row, columns[at]!);
    const value = sheet.at(row, columns[at + 1]!).head;
    const text = sheet.text(row, columns[at + 1]!);
    if (role === 'member') next = { ...next, member: text, scope: scopeIn(text) ?? 'individual' };
    else if (role === 'team' && next.member === '' && next.scope === undefined) next = { ...next, scope: 'team' };
    if (value.period !== undefined) {
      const written = tellsWhenWritten(sheet, row, columns[at]!, columns[at + 1]!);
      next = written ? { ...next, said: value.period } : { ...next, period: value.period };
    } else if (/^20\d\d$/.test(text) && role === 'period') next = { ...next, period: `FY${text}` };
    else if (role === 'period') next = { ...next, period: periodIn(text, reading) ?? next.period };
  }
  return next;
}

/** 本日の目標 11/25: by itself among the words of a title, two numbers are a day. */
const LONE_DAY = /(?<=^|\s)\d{1,2}\/\d{1,2}(?=\s|の|$)/u;

/** The period that a text names; 今週, next month beside a day it names, or one that was named before. */
function periodAfter(text: string, before: string, reading: Reading): string | undefined {
  const { periods } = reading;
  const day = periods.find(text) === undefined ? LONE_DAY.exec(foldText(text))?.[0] : undefined;
  const own = day === undefined ? periods.find(text)?.period : periods.label(day);
  const named = own && periods.code(own);
  return own !== undefined && own.grain !== 'day' ? named : (periods.relative(text, named ?? before) ?? named);
}

/** What is set for one day says so; any other title with a date tells when it was written. */
const FOR_A_DAY = /本日|今日|明日|当日|日次|日報|毎日|デイリー|一日|1日|\b(?:today|tomorrow|daily|day|eod|huddle)\b/iu;
/** 11/25の目標, Goals for 25 Nov: what stays of the title once the date is out. */
const OF_THE_DATE = /^の(?:行動|個人|チーム)?(?:目標|kpi|計画|予定)|\bfor$/iu;

/** A title whose date is no period of targets: 定例議事録 2026/11/24, 2026年11月22日の会議で決めたこと. */
function dated(next: Scene, before: Scene, title: string, { periods }: Reading): Scene {
  const { period } = next;
  if (period === before.period || periods.label(period)?.grain !== 'day') return next;
  const rest = periods.find(title)?.rest ?? title;
  if (!/\p{L}/u.test(rest) || FOR_A_DAY.test(foldText(title)) || OF_THE_DATE.test(foldText(rest))) return next;
  return { ...next, period: before.period, said: period };
}

function periodIn(text: string, reading: Reading): string | undefined {
  const piece = reading.periods.find(text);
  return piece && reading.periods.code(piece.period);
}

/** 週別 求人応募数の目標（2026年11月）: the one metric of a table whose rows name none. */
function titleMetric(reading: Reading, text: string): number | undefined {
  const mention = findMetric(reading.periods.find(text)?.rest ?? foldText(text));
  return mention === undefined ? undefined : reading.choose(mention.candidates, '');
}

/** Notes and names leave a block its metric; another title ends it. */
const NEW_TITLE = /目標|kpi|kgi|シート|一覧|計画|\b(?:targets?|goals?|scorecard|objectives?|plan)\b/iu;

function withTitle(scene: Scene, text: string, member: string, reading: Reading): Scene {
  const folded = foldText(text);
  const scope = member !== '' ? (scopeIn(member) ?? 'individual') : isGoalLevel(folded) ? 'team' : scopeIn(folded);
  const frequency =
    reading.periods.find(text) === undefined && folded.length <= (/[^\x20-\x7e]/.test(folded) ? 40 : 80)
      ? frequencyIn(folded)
      : undefined;
  return {
    member: member !== '' ? member : scope === 'team' ? '' : scene.member,
    period:
      periodAfter(text, scene.period || scene.said, reading) ??
      (frequency === undefined || fitsIn(scene.period, frequency) ? scene.period : ''),
    said: scene.said,
    frequency: frequency ?? scene.frequency,
    scope: PERSONAL.test(folded) ? 'individual' : (scope ?? scene.scope),
    watched: saysWatched(folded),
    desk: trackIn(folded) !== undefined ? folded : member !== '' ? '' : scene.desk,
    metric: titleMetric(reading, text) ?? (NEW_TITLE.test(folded) ? reading.onlyMetric : scene.metric),
  };
}
