import type { Cell } from '../grid/cell';
import { finish, type Place } from './finish-target';
import { readLooseRow } from './loose-row';
import type { Reading } from './read-targets';
import { type RowLabels, readLabels } from './row-labels';
import type { Scene } from './scene';
import type { Segment } from './table';
import type { Target } from './target';
import { aimsIn, readValue } from './value-cell';

/**
 * The targets of one data row, table by table. `above` holds the label cells of the rows above, by column, for merged
 * cells; it is brought up to date.
 */
export function readBodyRow(
  reading: Reading,
  row: number,
  scene: Scene,
  segments: readonly Segment[],
  above: Map<number, Cell>,
): Target[] {
  const found = segments.flatMap((segment) => readSegmentRow(reading, row, scene, segment, above));
  return segments.length > 0 ? found : readLooseRow(reading, row, scene);
}

function readSegmentRow(
  reading: Reading,
  row: number,
  scene: Scene,
  segment: Segment,
  above: Map<number, Cell>,
): Target[] {
  if (segment.targetRows?.has(row) === false) return [];
  const { sheet } = reading;
  const metrics = segment.labels.get('metric') ?? [];
  for (const role of MERGED_ROLES) {
    for (const column of segment.labels.get(role) ?? []) {
      if (sheet.at(row, column).kind === 'blank') continue;
      above.set(column, sheet.raw(row, column));
      // A new branch of a tree ends the twigs of the one above.
      if (role === 'metric') for (const inner of metrics) if (inner > column) above.delete(inner);
    }
  }
  const labels = readLabels(reading, row, scene, segment, (column) => above.get(column) ?? '');
  if (labels === undefined) return [];
  const targets: Target[] = [];
  const { period } = segment.corner;
  const around = period === '' ? scene : { ...scene, period };
  for (const value of segment.values) {
    for (const target of readValue(reading, row, around, segment, labels, value)) targets.push(target);
  }
  if (targets.length > 0) return withoutLeadIns(targets, metrics);
  return readWrittenOut(reading, row, around, segment, labels);
}

/** 売上拡大 | 個人売上 | 2000万円: what stands before a metric with its number only says what it is for. */
function withoutLeadIns(targets: Target[], metrics: readonly number[]): Target[] {
  const first = metrics[0];
  if (first === undefined || !targets.some(({ value }) => value !== undefined)) return targets;
  const kept = targets.filter(({ value, unit, watched, column }) =>
    value === undefined && unit === '' && !watched ? column > first && !isMeans(targets, column) : true,
  );
  return kept.filter((one, at) => !kept.some((other, place) => place !== at && saysMore(other, one, place < at)));
}

/** 提案を増やす beside 月28件: words beside the figure of the same row say by which means. */
function isMeans(targets: readonly Target[], column: number): boolean {
  return targets.some((other) => other.column !== column && other.value !== undefined && other.metric !== undefined);
}

/** 達成基準 月18件 | 期末目標 月18件: one target written twice in its row; the words that name the metric stay, else the first. */
function saysMore(other: Target, one: Target, before: boolean): boolean {
  if (other.column === one.column || other.value === undefined || other.value !== one.value) return false;
  if (other.period !== one.period || other.member !== one.member) return false;
  return one.metric === undefined ? other.metric !== undefined || before : other.metric === one.metric && before;
}

/** Columns whose merged cells speak for the rows below. */
const MERGED_ROLES = ['member', 'metric', 'period', 'level', 'unit', 'frequency', 'condition', 'note'] as const;

/** Targets written out in label cells: a tree of 「一次面接設定 月20件」, an action plan without figures. */
function readWrittenOut(reading: Reading, row: number, scene: Scene, segment: Segment, labels: RowLabels): Target[] {
  const { sheet } = reading;
  const columns = [
    ...(segment.labels.get('metric') ?? []),
    ...(segment.values.length === 0 ? (segment.labels.get('note') ?? []) : []),
  ];
  const targets: Target[] = [];
  for (const column of columns) {
    const text = sheet.text(row, column);
    const { kind } = sheet.at(row, column);
    if (text === '' || kind === 'filler' || (kind === 'token' && segment.values.length > 0)) continue;
    const place: Place = { row, column, scene, labels, value: undefined };
    // ロープレ | 週1回: how often says how much.
    const said = column === columns[0] ? `${text} ${labels.often}`.trim() : text;
    for (const aim of aimsIn(reading, said, { member: labels.member, desk: scene.desk }, undefined)) {
      if (column !== columns[0] && (aim.value === undefined || aim.metric === undefined)) continue;
      const wish = aim.value === undefined && segment.values.length > 0 && kind === 'text' && isWish(text);
      const words = wish ? { ...aim, metric: undefined, text } : aim;
      const listed =
        segment.values.length === 0 ||
        (words.metric === undefined && isSomebodys(reading, row, segment, labels.member));
      if (aim.value !== undefined || (listed && columns[0] === column)) targets.push(finish(reading, words, place));
    }
  }
  return targets;
}

/** 推薦の質を上げる beside an empty cell: says what is wished for, and nothing yet that could be counted. */
function isWish(text: string): boolean {
  return /[をに].{1,12}[うくぐすつぶむる]$/u.test(text.trim()) || /^[a-z]+(?: [a-z-]+){3,}$/iu.test(text.trim());
}

/** A row of somebody's own: words without a figure in it are what that person wrote, not the head of a section. */
function isSomebodys({ sheet }: Reading, row: number, { labels, lastColumn }: Segment, member: string): boolean {
  const columns = labels.get('member');
  if (columns !== undefined) return columns.some((column) => sheet.text(row, column) !== '');
  let filled = 0;
  for (let column = 0; column <= lastColumn; column++) if (sheet.at(row, column).kind !== 'blank') filled++;
  return member !== '' && filled > 1;
}
