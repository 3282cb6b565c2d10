import type { Cell } from '../../src/core/grid/cell';
import type { CellTable } from '../../src/functions/function-spec';
import { metricIdByLabel } from './metric-ids';
import { canonicalPeriod } from './period-days';
import { hostAt, runTable } from './run-function';
import { bareName } from './tidy-sums';

/** Comparing what KPI_TARGET_CHECK says about a sheet of targets with what its author wrote down. */

interface ExpectedTarget {
  readonly member: string;
  readonly period: string;
  readonly metric: string;
  readonly op: '>=' | '<=';
  readonly value: number | null;
  readonly unit: string;
  readonly scope: 'individual' | 'team';
  readonly controllability: 'controllable' | 'leading' | 'uncontrollable';
  readonly flag: boolean;
  readonly level: string;
  readonly replacements: readonly string[];
  readonly cell?: string;
}

export interface TargetsTruth {
  readonly as_of?: string;
  readonly targets: readonly ExpectedTarget[];
  readonly watched?: readonly { readonly metric: string }[];
  readonly no_metric?: readonly { readonly text: string }[];
}

interface GotTarget {
  readonly line: string;
  readonly cell: string;
  readonly metric: string | undefined;
  readonly label: string;
  readonly mark: string;
  readonly replacements: readonly string[];
  readonly numbered: boolean;
}

export const AS_OF = '2026-11-25';
const INFO = ['参考', 'Info'];

export function check(grid: readonly (readonly Cell[])[], expected: TargetsTruth): CellTable {
  const asOf = expected.as_of ?? AS_OF;
  return runTable('KPI_TARGET_CHECK', [grid, '', [['基準日', asOf]]], hostAt(asOf));
}

/** One line for each target that is missing, wrong or too many; empty when all agree. */
export function differences(table: CellTable, expected: TargetsTruth): string[] {
  const ids = metricIdByLabel();
  const left = table.slice(1).map((row) => gotTarget(row, ids));
  const problems: string[] = [];
  for (const target of expected.targets) {
    const line = expectedLine(target);
    const at = left.findIndex((got) => got.line === line && (target.cell === undefined || got.cell === target.cell));
    const anywhere = at >= 0 ? at : left.findIndex((got) => got.line === line);
    if (anywhere < 0) {
      problems.push(`missing: ${line}${nearest(left, target)}`);
      continue;
    }
    const [got] = left.splice(anywhere, 1);
    problems.push(...judgement(got!, target));
  }
  return [...problems, ...left.flatMap((got) => furtherRow(got, expected))];
}

function gotTarget(row: readonly Cell[], ids: ReadonlyMap<string, string>): GotTarget {
  const [member, period, label, op, value, , scope, cell, mark, , replacements] = row;
  const metric = ids.get(String(label));
  const who = ['チーム', 'Team'].includes(String(scope)) ? 'team' : 'individual';
  return {
    line: lineOf(
      String(member),
      canonicalPeriod(period),
      metric ?? String(label),
      String(op),
      value === '' ? null : Number(value),
      who,
    ),
    cell: String(cell),
    metric,
    label: String(label),
    mark: String(mark),
    replacements: String(replacements)
      .split(/、|, ?/)
      .filter((text) => text !== '')
      .map((text) => ids.get(text) ?? text),
    numbered: value !== '',
  };
}

function expectedLine(target: ExpectedTarget): string {
  const value = target.value === null ? null : target.unit === '%' ? target.value / 100 : target.value;
  return lineOf(target.member, canonicalPeriod(target.period), target.metric, target.op, value, target.scope);
}

function lineOf(
  member: string,
  period: string,
  metric: string,
  op: string,
  value: number | null,
  scope: string,
): string {
  const amount = value === null ? 'no number' : Number(value.toPrecision(10));
  return `${bareName(member)} ${period} ${metric} ${op} ${amount} ${scope}`;
}

function judgement(got: GotTarget, target: ExpectedTarget): string[] {
  const problems: string[] = [];
  const wanted = target.flag
    ? ['×']
    : target.level === 'info_kgi'
      ? INFO
      : target.controllability === 'controllable'
        ? ['○']
        : ['◎'];
  if (!wanted.includes(got.mark)) problems.push(`${got.line}: mark ${got.mark}, expected ${wanted[0]}`);
  if (target.flag && got.replacements.join() !== target.replacements.join()) {
    problems.push(`${got.line}: replacements ${got.replacements.join()}, expected ${target.replacements.join()}`);
  }
  if (target.cell !== undefined && got.cell !== target.cell)
    problems.push(`${got.line}: cell ${got.cell}, expected ${target.cell}`);
  return problems;
}

/** A further row may hold a sentence without a metric or a number, or a watched figure; nothing else. */
function furtherRow(got: GotTarget, expected: TargetsTruth): string[] {
  if (got.mark === '×') return [`a further flag: ${got.line} at ${got.cell}`];
  if (INFO.includes(got.mark) && (expected.watched ?? []).some((one) => one.metric === got.metric)) return [];
  if (got.metric === undefined || !got.numbered) return [];
  return [`a further target: ${got.line} at ${got.cell}`];
}

function nearest(left: readonly GotTarget[], target: ExpectedTarget): string {
  const same = left.filter((got) => got.cell === target.cell || got.line.includes(` ${target.metric} `));
  return same.length === 0
    ? ''
    : ` (there is: ${same
        .slice(0, 2)
        .map((got) => got.line)
        .join('; ')})`;
}
