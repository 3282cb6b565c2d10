import type { Day } from '../calendar/day';
import type { SheetZone } from '../calendar/sheet-zone';
import type { Cell, Grid } from '../grid/cell';
import type { Language } from '../language';
import { findMetric } from '../metrics/find-in-text';
import { remember } from '../metrics/remember';
import { normaliseLabel } from '../parse/label';
import { normaliseName } from '../parse/name';
import type { Settings } from '../settings/settings';
import type { Aim } from './aim';
import { readBodyRow } from './body-row';
import { MetricChoice } from './metric-choice';
import { PeriodReader } from './period-pieces';
import { type RowKind, rowKind } from './rows';
import { readLine, type Scene, startingScene } from './scene';
import { moneyUnitOf, SheetText, textsOfGrid, titlesOfGrid } from './sheet-text';
import { readSegments, type Segment } from './table';
import type { Target } from './target';
import { withoutResults } from './without-results';
import { withoutSums } from './without-sums';

export interface TargetContext {
  readonly settings: Settings;
  readonly asOf: Day;
  readonly zone: SheetZone;
  readonly language: Language;
  /** 1–12 */
  readonly fiscalStart: number;
}

/** What all rows of one sheet share while it is read. */
export interface Reading {
  readonly sheet: SheetText;
  readonly periods: PeriodReader;
  readonly settings: Settings;
  readonly language: Language;
  readonly choice: MetricChoice;
  readonly choose: (candidates: readonly number[], member: string, desk?: string) => number;
  /** What bare amounts of money are in (単位：千円), as the lines around the tables say; empty where they do not. */
  readonly moneyUnit: string;
  readonly mapped: (text: string) => number | 'ignore' | undefined;
  /** The one metric that the lines and notes around the tables name, for tables that name none. */
  readonly onlyMetric: number | undefined;
  /** Aims of texts read before, for one way to choose among meanings. */
  readonly aims: Map<string, readonly Aim[]>;
}

/** A stack of heading rows is at most this high. */
const HEADING_ROWS_MOST = 3;

/**
 * Reads a target sheet in any of its usual forms: rows per person and month, cross-tabs either way round, 目標 beside 実績,
 * free text, MBO sheets, KGI/KPI trees, scorecards, action plans. Totals, weights, actuals and notes are left out;
 * what is only watched comes without a value; sentences that name no metric come as they are. What our own functions
 * have given beside them is no target.
 *
 * @returns targets by row, then column; empty for a sheet without any
 */
export function readTargets(range: Grid, context: TargetContext): Target[] {
  const grid = withoutResults(range, context.settings);
  const periods = new PeriodReader(context);
  periods.settleYear(titlesOfGrid(grid), textsOfGrid(grid));
  const mapped = mappedBy(context.settings);
  const sheet = new SheetText(grid, periods, mapped);
  const choice = new MetricChoice(sheet, context.settings);
  const reading: Reading = {
    sheet,
    periods,
    settings: context.settings,
    language: context.language,
    choice,
    choose: (candidates, member, desk) => choice.choose(candidates, member, desk),
    moneyUnit: moneyUnitOf(grid),
    mapped,
    onlyMetric: onlyMetricOf(sheet, choice),
    aims: new Map(),
  };
  let targets = walk(reading);
  if (choice.learn(targets)) {
    reading.aims.clear();
    targets = walk(reading);
  }
  targets = withoutSums(targets, context);
  targets.sort((a, b) => a.row - b.row || a.column - b.column);
  return targets.filter(
    ({ member }) => member === '' || context.settings.members.get(normaliseName(member)) !== 'ignore',
  );
}

function mappedBy({ metrics }: Settings): Reading['mapped'] {
  return metrics.size === 0 ? () => undefined : remember((text) => metrics.get(normaliseLabel(text)));
}

function onlyMetricOf(sheet: SheetText, choice: MetricChoice): number | undefined {
  const named = new Set<number>();
  for (const line of sheet.lines) {
    const mention = findMetric(line);
    if (mention !== undefined) named.add(choice.choose(mention.candidates, ''));
  }
  return named.size === 1 ? [...named][0] : undefined;
}

function walk(reading: Reading): Target[] {
  const { sheet } = reading;
  const kinds = sheet.grid.map((_, row) => rowKind(sheet, row));
  const targets: Target[] = [];
  let scene = startingScene(reading);
  let segments: readonly Segment[] = [];
  let above = new Map<number, Cell>();
  for (let row = 0; row < kinds.length; row++) {
    switch (kinds[row]) {
      case 'blank':
        above = new Map();
        break;
      case 'line':
        scene = lineOrRow(reading, row, scene, segments, above, targets);
        break;
      case 'header': {
        const last = lastHeading(kinds, row);
        segments = readSegments(sheet, reading.choice, row, last, bodyEnd(kinds, last));
        above = new Map();
        row = last;
        break;
      }
      default:
        for (const target of readBodyRow(reading, row, scene, segments, above)) targets.push(target);
    }
  }
  return targets;
}

/** A lone text is a title, a head line, a note, a name over merged rows, or an aim written out. */
function lineOrRow(
  reading: Reading,
  row: number,
  scene: Scene,
  segments: readonly Segment[],
  above: Map<number, Cell>,
  targets: Target[],
): Scene {
  const next = readLine(reading, row, scene, segments);
  if (next !== undefined) return next;
  for (const target of readBodyRow(reading, row, scene, segments, above)) targets.push(target);
  return scene;
}

function lastHeading(kinds: readonly RowKind[], first: number): number {
  let last = first;
  while (last + 1 < kinds.length && kinds[last + 1] === 'header' && last + 1 - first < HEADING_ROWS_MOST) last++;
  return last;
}

function bodyEnd(kinds: readonly RowKind[], last: number): number {
  let end = last;
  while (end + 1 < kinds.length && kinds[end + 1] !== 'header') end++;
  return end;
}
