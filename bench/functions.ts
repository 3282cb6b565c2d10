import { callFunction } from '../src/functions/call-function';

/** The add-on's functions as cells call them, on a day that stands still. */

const host = {
  now: () => new Date(2026, 9, 31),
  savedActivity: () => ({ activity: [], settings: [] }),
};

export function kpi(name: string, ...args: unknown[]): unknown {
  return callFunction(name, args, host);
}

const TARGETS = [
  ['担当者', '期間', '指標', '目標値'],
  ['見本 A', '2026年4月', '一次面接設定数', 8],
  ['見本 B', '2026年4月', '内定承諾数', 2],
  ['見本 C', '2026年4月', '面接通過率', '50%'],
];

/** Every function that reads an activity sheet, with what it is given beside the range. */
export const CALLS: readonly (readonly [string, (activity: unknown) => unknown])[] = [
  ['KPI_COUNT', (activity) => kpi('KPI_COUNT', activity, '一次面接設定数', '2026-04')],
  ['KPI_RATE', (activity) => kpi('KPI_RATE', activity, '書類推薦', '書類通過', '2026-04')],
  ['KPI_MEMBERS', (activity) => kpi('KPI_MEMBERS', activity, '2026-04')],
  ['KPI_TREND', (activity) => kpi('KPI_TREND', activity, '一次面接設定数', '月')],
  ['KPI_MEMBER_TRENDS', (activity) => kpi('KPI_MEMBER_TRENDS', activity)],
  ['KPI_PACE', (activity) => kpi('KPI_PACE', activity, TARGETS, '2026-04', '2026-04-20')],
  ['KPI_PLAN', (activity) => kpi('KPI_PLAN', activity, '内定承諾', 3)],
  ['KPI_STALLED', (activity) => kpi('KPI_STALLED', activity, 14)],
  ['KPI_ISSUES', (activity) => kpi('KPI_ISSUES', activity)],
  ['KPI_TIDY', (activity) => kpi('KPI_TIDY', activity)],
  ['KPI_TARGET_CHECK', (activity) => kpi('KPI_TARGET_CHECK', TARGETS, activity)],
  ['KPI_FEEDBACK', (activity) => kpi('KPI_FEEDBACK', activity, '見本 A', '2026-04')],
  ['KPI_LEAD', (activity) => kpi('KPI_LEAD', activity)],
];
