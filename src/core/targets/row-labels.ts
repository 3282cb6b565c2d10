import type { Cell } from '../grid/cell';
import { metricIndex } from '../metrics/catalogue';
import { findMetric } from '../metrics/find-in-text';
import { matchLabel } from '../metrics/match-label';
import { foldText } from '../parse/text';
import { frequencyIn } from './frequency';
import type { HeadRole } from './head';
import { namesOwner } from './lead';
import { weekOf } from './period-pieces';
import type { Reading } from './read-targets';
import type { Scene } from './scene';
import { saysWatched, scopeIn } from './scope-words';
import { type SheetText, textOf } from './sheet-text';
import type { Segment } from './table';
import type { Frequency, TargetScope } from './target';

/** What the label cells of a row say. */
export interface RowLabels {
  readonly member: string;
  readonly period: string;
  readonly frequency: Frequency | undefined;
  /** What a column of frequencies says (週1回). */
  readonly often: string;
  readonly metricText: string;
  readonly candidates: readonly number[] | undefined;
  readonly unit: string;
  readonly condition: string;
  readonly scope: TargetScope | undefined;
  readonly watched: boolean;
}

/**
 * `undefined` for rows that hold no targets: totals, actuals, rows left empty.
 *
 * @param cell the row's cell in a column of labels, or the one above it that is merged with it
 */
export function readLabels(
  reading: Reading,
  row: number,
  scene: Scene,
  segment: Segment,
  cell: (column: number) => Cell,
): RowLabels | undefined {
  const { sheet } = reading;
  const columns = (role: HeadRole) => segment.labels.get(role) ?? [];
  const text = (column: number): string => textOf(cell(column));
  const first = (role: HeadRole) =>
    columns(role)
      .map(text)
      .find((one) => one !== '') ?? '';
  if (isTotalRow(sheet, row, segment, text)) return undefined;
  if (columns('side').some((column) => (sheet.at(row, column).head.side ?? 'target') !== 'target')) return undefined;
  // 目標 in the column of names marks the row; it is nobody.
  const memberText =
    columns('member')
      .map(text)
      .find((one) => one !== '' && !marksRow(sheet, one)) ?? '';
  const both = columns('metric').length === 0 ? ownerAndMetric(memberText) : undefined;
  const metric =
    both === undefined
      ? rowMetric(reading, row, segment, columns('metric'), text)
      : { text: both.metric, candidates: labelCandidates(reading, both.metric) };
  if (metric === undefined) return undefined;
  const ownMember =
    memberText === '' && columns('member').length === 0 ? ownerIn(metric.text) : (both?.owner ?? memberText);
  const level = columns('level').map(text).join(' ');
  const notes = [...columns('note'), ...columns('level'), ...columns('condition')]
    .map((column) => sheet.text(row, column))
    .join(' ');
  const period =
    columns('period')
      .map((column) => periodOf(reading, segment, column, cell(column)))
      .find((code) => code !== '') ?? '';
  const { corner } = segment;
  const member = ownMember || corner.member || scene.member;
  const block = corner.candidates ?? (scene.metric === undefined ? undefined : [scene.metric]);
  return {
    member,
    period,
    frequency:
      oftenIn(first('frequency')) ??
      frequencyIn(first('unit')) ??
      (period === '' ? (frequencyIn(first('period')) ?? corner.frequency) : undefined),
    often: first('frequency'),
    metricText: metric.text,
    candidates: segment.settledRows.get(row) ?? metric.candidates ?? (metric.text === '' ? block : undefined),
    unit: first('unit'),
    condition: first('condition'),
    scope: scopeOfRow(metric.text, member, level, segment.ofTeams && memberText !== '' ? 'team' : 'individual'),
    watched: saysWatched(`${notes} ${metric.text}`),
  };
}

/** 週 or day under 頻度 is how often, by itself. */
function oftenIn(text: string): Frequency | undefined {
  return frequencyIn(text) ?? frequencyIn(`毎${text}`) ?? frequencyIn(`per ${text}`);
}

/** 佐藤　求人応募 in a column of names: whose, and what. */
function ownerAndMetric(text: string): { owner: string; metric: string } | undefined {
  const [, owner = '', metric = ''] = /^(.{1,12}?)[\s　]+(\S.*)$/u.exec(text) ?? [];
  return owner !== '' && namesOwner(owner) && matchLabel(metric).kind !== 'unknown' ? { owner, metric } : undefined;
}

function marksRow(sheet: SheetText, text: string): boolean {
  const { kind, head } = sheet.ofLabel(text);
  return kind === 'token' && head.side === 'target' && head.candidates === undefined && head.scope === undefined;
}

/** The name before what a cell says: 佐藤：月400通, 佐藤さんの面談; empty where there is none. */
export function ownerIn(text: string): string {
  const owner = /^(.{2,20}?)(?:\s+[-–]\s+|\s*[:：/]\s*|さんの)(.+)$/u.exec(foldText(text))?.[1] ?? '';
  return namesOwner(owner) ? owner : '';
}

/** Rows of sums and averages, also the further rows of a merged 合計. */
function isTotalRow(sheet: SheetText, row: number, segment: Segment, text: (column: number) => string): boolean {
  return (['member', 'metric', 'period', 'note'] as const).some((role) => {
    const column = segment.labels.get(role)?.[0];
    if (column === undefined) return false;
    const read = sheet.at(row, column);
    return (read.kind === 'blank' && role !== 'metric' ? sheet.ofLabel(text(column)) : read).head.total;
  });
}

interface RowMetric {
  readonly text: string;
  readonly candidates: readonly number[] | undefined;
}

const ACHIEVEMENT = metricIndex('budget_achievement');

/** What the row is about; `undefined` where it holds actuals, rates or differences, or is left out by the settings. */
function rowMetric(
  reading: Reading,
  row: number,
  segment: Segment,
  columns: readonly number[],
  cell: (column: number) => string,
): RowMetric | undefined {
  const found: RowMetric[] = [];
  for (const column of [...columns].reverse()) {
    const { side, candidates } = reading.sheet.at(row, column).head;
    const text = cell(column);
    // What the settings say of a label wins over what its words look like (見込み, 実績).
    const settled = typeof reading.mapped(text) === 'number';
    if (!settled && side !== undefined && side !== 'target' && candidates?.includes(ACHIEVEMENT) !== true) {
      // 達成率 as a row of its own is a target only where the columns say that they hold targets.
      const targeted =
        side === 'rate' && candidates === undefined && segment.values.every(({ head }) => head.side === 'target');
      if (targeted && segment.values.length > 0) found.push({ text, candidates: [ACHIEVEMENT] });
      else if (side === 'plan' && candidates !== undefined) found.push({ text, candidates: undefined });
      else return undefined;
    } else found.push({ text, candidates: labelCandidates(reading, text) });
  }
  const metric = found.find(({ candidates }) => candidates !== undefined) ?? found.find(({ text }) => text !== '');
  if (metric !== undefined && reading.mapped(metric.text) === 'ignore') return undefined;
  return metric ?? { text: '', candidates: undefined };
}

/** Only what stands before a metric or in brackets says whose it is: チーム売上, 売上（個人）; not 会社訪問数. */
export function scopeOfRow(
  metricText: string,
  member: string,
  level: string,
  usual: TargetScope = 'individual',
): TargetScope | undefined {
  const notes = (/[([（【][^)\]）】]*[)\]）】]/u.exec(metricText) ?? [''])[0];
  const prefix =
    /^(?:チーム|課|支店|全社|部門|拠点|個人|各自|team|company|office|individual|personal|(?:per|each) [a-z]+)/iu.exec(
      foldText(metricText),
    )?.[0] ?? '';
  const before = /^([^:：]{2,30})[:：]/u.exec(metricText)?.[1] ?? prefix;
  const said = scopeIn(notes) ?? scopeIn(before);
  if (said !== undefined) return said;
  if (member !== '') return scopeIn(member) ?? usual;
  return /kgi/iu.test(level) ? 'team' : scopeIn(level);
}

export function labelCandidates(reading: Reading, text: string): readonly number[] | undefined {
  if (text === '') return undefined;
  const mapped = reading.mapped(text);
  if (typeof mapped === 'number') return [mapped];
  const { head } = reading.sheet.ofLabel(text);
  return head.candidates ?? findMetric(text)?.candidates;
}

function periodOf(reading: Reading, segment: Segment, column: number, cell: Cell): string {
  const { periods } = reading;
  const unit = segment.units.get(column);
  if (cell instanceof Date) {
    const { period, span } = reading.sheet.dateIn(cell, column).head;
    return unit === 'week' && span !== undefined ? periods.code(weekOf(span.first)) : (period ?? '');
  }
  const period = periods.label(textOf(cell), unit);
  return period === undefined ? '' : periods.code(period);
}
