import { findMetric } from '../metrics/find-in-text';
import { foldText } from '../parse/text';
import { asksForAll } from './amounts';
import type { ValueColumn } from './columns';
import { frequencyIn } from './frequency';
import { readLead } from './lead';
import type { Reading } from './read-targets';
import { labelCandidates, ownerIn, type RowLabels, scopeOfRow } from './row-labels';
import { type Scene, saysOften } from './scene';
import { isListed, looksLikeName, saysWatched, withoutMarker } from './scope-words';
import { NO_CORNER, type Segment } from './table';
import type { Target } from './target';
import { isPerson, readValue } from './value-cell';

const NO_TABLE: Segment = {
  labels: new Map(),
  values: [],
  firstColumn: 0,
  lastColumn: 0,
  membersAcross: false,
  ofTeams: false,
  corner: NO_CORNER,
  units: new Map(),
  settledRows: new Map(),
  targetRows: undefined,
};

/** A row under no heading: labels and figures side by side, or aims written out. */
export function readLooseRow(reading: Reading, row: number, scene: Scene): Target[] {
  const { sheet } = reading;
  const columns = Array.from({ length: sheet.width }, (_, column) => column);
  if (columns.some((column) => isOther(reading, row, column))) return [];
  const around = rowWords(reading, row, columns, scene);
  // 伊藤 | 今月こそ2件決める: what somebody wrote is listed, whatever it names.
  const own = around.member !== '' && sheet.text(row, 0) === around.member;
  const targets: Target[] = [];
  let candidates = scene.metric === undefined ? undefined : ([scene.metric] as readonly number[]);
  let metricText = '';
  for (const column of columns) {
    const { kind, head } = sheet.at(row, column);
    const text = sheet.text(row, column);
    if (head.candidates !== undefined || (kind === 'text' && findMetric(text) !== undefined)) {
      candidates = labelCandidates(reading, text);
      metricText = text;
    }
    if (isListed(text) && findMetric(text) === undefined) {
      targets.push(wordsOnly(row, column, text, around, scene));
      continue;
    }
    const often = saysOften(reading, text) || (isListed(text) && asksWithoutNumber(text));
    const spoken = often || (own && column > 0 && (kind === 'text' || kind === 'figure') && text.length > 6);
    if (!spoken && (kind !== 'figure' || (candidates === undefined && findMetric(text) === undefined))) continue;
    // 佐藤：面談20件、鈴木：…: the words themselves say whose each is.
    const led = !isPerson(around.member) && readLead(foldText(text), reading.periods, false)?.lead.owner !== undefined;
    const member = (led ? '' : ownerIn(text)) || around.member;
    const labels: RowLabels = {
      ...around,
      member,
      metricText,
      candidates,
      scope: scopeOfRow(metricText, member, around.level),
    };
    const value: ValueColumn = {
      column,
      head: { text: '', total: false, watched: false, token: false },
      unknown: '',
      texts: [],
    };
    for (const target of readValue(reading, row, scene, NO_TABLE, labels, value)) targets.push(target);
  }
  return targets;
}

/** A line of a list that names no metric (4. 気合で乗り切る): shown as it stands. */
function wordsOnly(row: number, column: number, text: string, around: RowLabels, scene: Scene): Target {
  return {
    member: around.member,
    period: scene.period || (scene.frequency ?? ''),
    metric: undefined,
    text: withoutMarker(text),
    condition: '>=',
    value: undefined,
    unit: '',
    scope: around.member === '' ? (scene.scope ?? 'team') : 'individual',
    watched: false,
    row,
    column,
  };
}

/** 推薦文を全件書く, 日報を毎日出す, モニタリングのみ：内定承諾率: what a line of a list may ask for without a number. */
function asksWithoutNumber(text: string): boolean {
  return asksForAll(text) !== undefined || frequencyIn(text) !== undefined || saysWatched(text);
}

/** Totals and actuals hold no targets. */
function isOther(reading: Reading, row: number, column: number): boolean {
  const { kind, head } = reading.sheet.at(row, column);
  // 先月の振り返り | 一次面接設定は38件: what was.
  if (column === 0 && kind === 'text' && head.side === 'previous') return true;
  return (
    kind === 'token' &&
    (head.total || (head.side !== undefined && head.side !== 'target' && head.candidates === undefined))
  );
}

/** Whose, when, and on which level, wherever in the row it stands. */
function rowWords(
  reading: Reading,
  row: number,
  columns: readonly number[],
  scene: Scene,
): RowLabels & { level: string } {
  const { sheet } = reading;
  let { member } = scene;
  let period = '';
  let level = '';
  let watched = false;
  for (const column of columns) {
    const { kind, head } = sheet.at(row, column);
    const text = sheet.text(row, column);
    watched = watched || saysWatched(text);
    if (head.period !== undefined && head.token) period = head.period;
    else if (kind === 'text' || kind === 'token')
      period = reading.periods.relative(text, scene.period || scene.said) ?? period;
    if (kind !== 'token' && kind !== 'text') continue;
    level += ` ${text}`;
    const names =
      head.candidates === undefined &&
      (head.role === undefined || head.role === 'team') &&
      findMetric(text) === undefined;
    if (names && text.length <= 12 && (head.scope !== undefined || looksLikeName(text))) member = text;
  }
  return {
    member,
    period,
    level,
    watched,
    frequency: undefined,
    often: '',
    metricText: '',
    candidates: undefined,
    unit: '',
    condition: '',
    scope: undefined,
  };
}
