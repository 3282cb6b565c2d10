import type { KpiFunction } from './function-spec';
import { KPI_CONTROL } from './kpi-control';
import { KPI_COUNT } from './kpi-count';
import { KPI_FEEDBACK } from './kpi-feedback';
import { KPI_FUNNEL } from './kpi-funnel';
import { KPI_ISSUES } from './kpi-issues';
import { KPI_LEAD } from './kpi-lead';
import { KPI_MEMBER_TRENDS } from './kpi-member-trends';
import { KPI_MEMBERS } from './kpi-members';
import { KPI_METRICS } from './kpi-metrics';
import { KPI_PACE } from './kpi-pace';
import { KPI_PLAN } from './kpi-plan';
import { KPI_RATE } from './kpi-rate';
import { KPI_REFLECT } from './kpi-reflect';
import { KPI_STALLED } from './kpi-stalled';
import { KPI_TARGET_CHECK } from './kpi-target-check';
import { KPI_TARGETS } from './kpi-targets';
import { KPI_TIDY } from './kpi-tidy';
import { KPI_TREND } from './kpi-trend';

/** Every custom function that works; their help lies apart in `help/`, so that it stays out of the bundle. */
export const KPI_FUNCTIONS: readonly KpiFunction[] = [
  KPI_TIDY,
  KPI_ISSUES,
  KPI_FUNNEL,
  KPI_COUNT,
  KPI_RATE,
  KPI_MEMBERS,
  KPI_TREND,
  KPI_MEMBER_TRENDS,
  KPI_PACE,
  KPI_PLAN,
  KPI_STALLED,
  KPI_LEAD,
  KPI_TARGETS,
  KPI_TARGET_CHECK,
  KPI_CONTROL,
  KPI_METRICS,
  KPI_FEEDBACK,
  KPI_REFLECT,
];
