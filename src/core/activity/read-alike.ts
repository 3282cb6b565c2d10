import { withoutSide } from '../layout/side-words';
import { METRICS } from '../metrics/catalogue';
import { type AlikeLabel, chooseAlike, isQualifier } from './alike-labels';
import type { TablePlan } from './read-plan';
import type { RowKeys } from './read-row-keys';
import type { ReadState } from './read-state';
import type { RowLabel, ValueColumn } from './read-values';

/**
 * Columns that say another column's figure once more: by value column, whether it is left aside. What was chosen, and what
 * was added up, is reported.
 */
export function findSpareColumns(state: ReadState, plan: TablePlan, values: readonly ValueColumn[]): boolean[] {
  const spare = values.map(() => false);
  for (const group of groupsOf(plan, values)) {
    const labels = group.map((at): AlikeLabel => {
      const { column } = values[at]!;
      return {
        // 決定実績 and 成約実績 have nothing in common but that they are actuals.
        text: withoutSide(column.head.text),
        sure: column.head.label.kind === 'metric' || column.metric >= 0,
        fixed: column.fixed || column.head.words.some((word) => word.mapped !== undefined),
      };
    });
    const counted = chooseAlike(labels, values[group[0]!]!.metric, state.settings.basis).map((index) => group[index]!);
    for (const at of group) spare[at] = !counted.includes(at);
    report(state, plan, values, group, counted);
  }
  return spare;
}

function groupsOf(plan: TablePlan, values: readonly ValueColumn[]): number[][] {
  const groups = new Map<string, number[]>();
  values.forEach(({ column, metric, side, total, person, aspect }, at) => {
    if (metric < 0 || total || column.holds !== 'count') return;
    const { kind } = METRICS[metric]!;
    if (kind === 'rate' || kind === 'time' || (plan.metric !== undefined && kind !== 'money')) return;
    const { other, period } = column.head;
    const place = [person, aspect, other].map((word) => (isQualifier(word) ? '' : word));
    const key = JSON.stringify([metric, side, place, period]);
    groups.set(key, [...(groups.get(key) ?? []), at]);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

function report(
  state: ReadState,
  plan: TablePlan,
  values: readonly ValueColumn[],
  group: readonly number[],
  counted: readonly number[],
): void {
  const row = plan.table.bodies[0]!.head.last;
  const textOf = (at: number): string => values[at]!.column.head.text;
  const used = counted.map(textOf).join('」「');
  const { metric } = values[group[0]!]!;
  if (counted.length > 1)
    state.issue('columns-summed', row, values[counted[0]!]!.at, textOf(counted[0]!), { used, metric });
  for (const at of group) {
    if (counted.includes(at) || values[at]!.side !== 'actual') continue;
    state.issue('column-alike', row, values[at]!.at, textOf(at), { heading: textOf(at), used, metric });
  }
}

/** Row labels that say another row's figure once more (売上（税抜） and 売上（税込） of one person): codes to leave aside. */
export function findSpareLabels(
  state: ReadState,
  plan: TablePlan,
  keys: RowKeys,
  codes: Int32Array,
  labels: readonly RowLabel[],
): ReadonlySet<number> {
  const spare = new Set<number>();
  if (plan.metric === undefined) return spare;
  for (const group of labelGroups(labels)) {
    if (!meet(keys, codes, group)) continue;
    const { metric } = labels[group[0]!]!;
    const alike = group.map((code): AlikeLabel => {
      const word = state.lexicon.of(labels[code]!.text);
      const sure = word.label !== 'ignore' && word.label.kind === 'metric';
      return { text: withoutSide(labels[code]!.text), sure, fixed: word.mapped !== undefined };
    });
    const counted = chooseAlike(alike, metric, state.settings.basis).map((index) => group[index]!);
    const used = counted.map((code) => labels[code]!.text).join('」「');
    const rowOf = (code: number): number => keys.rows[codes.indexOf(code)]!;
    const { column } = plan.metric;
    if (counted.length > 1)
      state.issue('columns-summed', rowOf(counted[0]!), column, labels[counted[0]!]!.text, { used, metric });
    for (const code of group) {
      if (counted.includes(code)) continue;
      spare.add(code);
      const heading = labels[code]!.text;
      state.issue('column-alike', rowOf(code), column, heading, { heading, used, metric });
    }
  }
  return spare;
}

/** Codes of different labels of one metric; a target or a rate is another side of it. */
function labelGroups(labels: readonly RowLabel[]): number[][] {
  const groups = new Map<string, number[]>();
  labels.forEach(({ metric, side, ignored, text }, code) => {
    if (metric < 0 || ignored || text === '') return;
    const { kind } = METRICS[metric]!;
    if (kind === 'rate' || kind === 'time') return;
    const key = `${metric} ${side ?? 'actual'}`;
    groups.set(key, [...(groups.get(key) ?? []), code]);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Whether one person's rows of one day or block hold several of the labels: else each block has its own word for it. */
function meet({ member, blockOf, dates }: RowKeys, codes: Int32Array, group: readonly number[]): boolean {
  const seen = new Map<string, number>();
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at]!;
    if (!group.includes(code)) continue;
    const key = `${blockOf[at]} ${member[at]} ${dates.day[at]}`;
    const before = seen.get(key);
    if (before !== undefined && before !== code) return true;
    seen.set(key, code);
  }
  return false;
}
