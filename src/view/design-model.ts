import type { Activity } from '../core/activity/activity';
import { everyone } from '../core/activity/select';
import { countingOf, metricInSheet } from '../core/activity/select-metric';
import { periodWindow } from '../core/activity/select-period';
import { finishedMonths } from '../core/calendar/period-steps';
import { topicsOfCount } from '../core/feedback/topics';
import { rateOf } from '../core/funnel/rate';
import { tally } from '../core/funnel/tally';
import type { Language } from '../core/language';
import { findMetricId, METRICS, metricIndex } from '../core/metrics/metrics';
import type { Settings } from '../core/settings/settings';
import { replacementsOf } from '../core/targets/check-targets';
import type { DesignFact, DesignMeasure, DesignPage, DesignProblem } from './design-page';
import { pageMembers } from './member-model';
import { isFlag, type JudgedTarget } from './target-flags';
import { labelOf, questionOf, shortLabel } from './targets-table';

/** The months whose numbers stand behind a problem and a first value. */
export const FACT_MONTHS = 6;

export interface DesignInput {
  readonly activity: Activity | undefined;
  readonly settings: Settings;
  readonly judged: readonly JudgedTarget[];
  readonly language: Language;
}

/** What the page starts with: problems and measures to choose from, those of this agency first. */
export function designModel(input: DesignInput): Pick<DesignPage, 'problems' | 'measures' | 'owners'> {
  return { problems: problemsOf(input), measures: measuresOf(input), owners: ownersOf(input) };
}

function problemsOf({ activity, settings, judged, language }: DesignInput): DesignProblem[] {
  const flagged = new Set(judged.flatMap(({ checked }) => (isFlag(checked) ? [checked.judged!] : [])));
  const factOf = activity === undefined ? () => null : factBook(activity, settings);
  const problems = METRICS.flatMap(({ id, control, reason }, metric): DesignProblem[] => {
    if (control !== 'uncontrollable') return [];
    const fact = factOf(metric);
    return [
      {
        id,
        label: labelOf(metric, language),
        group: flagged.has(metric) ? 'flag' : fact === null ? 'other' : 'kept',
        reason: reason[language],
        question: questionOf({ mark: 'result', judged: metric }, language),
        instead: replacementsOf(metric).map((one) => METRICS[one]!.id),
        topics: topicsOfCount(metric),
        fact,
      },
    ];
  });
  return [...problems.filter(({ group }) => group === 'flag'), ...problems.filter(({ group }) => group !== 'flag')];
}

/** What the sheet says of each result over the last finished months; counted once for all. */
function factBook(activity: Activity, settings: Settings): (metric: number) => DesignFact | null {
  const period = finishedMonths(FACT_MONTHS, activity.asOf);
  const counts = tally(activity, periodWindow(period), everyone(activity), uniquePeople(settings));
  const kept = (id: string | undefined): number | undefined => {
    const found = id === undefined ? undefined : findMetricId(id);
    const held = found === undefined ? undefined : metricInSheet(found, activity, settings);
    return held !== undefined && activity.metrics.includes(held) ? held : undefined;
  };
  return (metric) => {
    const { id, kind, numerator, denominator } = METRICS[metric]!;
    if (kind === 'rate') {
      const [from, to] = [kept(denominator), kept(numerator)];
      if (from === undefined || to === undefined || !(counts[from]! > 0)) return null;
      return rateFact(counts[from]!, counts[to]!);
    }
    const held = kept(id);
    if (held === undefined || countingOf(held) !== 'sum' || kind === 'money') return null;
    return { kind: 'count', months: FACT_MONTHS, count: counts[held]! };
  };
}

function rateFact(of: number, through: number): DesignFact | null {
  const { rate, low, high } = rateOf(of, through);
  if (rate === undefined || rate > 1) return null;
  const percent = (share: number | undefined) => (share === undefined ? null : Math.round(share * 100));
  return {
    kind: 'rate',
    months: FACT_MONTHS,
    of,
    through,
    percent: percent(rate)!,
    low: percent(low),
    high: percent(high),
  };
}

/** 実人数 where the settings count people. */
export function uniquePeople(settings: Settings): { readonly unique: boolean } {
  return { unique: settings.basis.people === 'unique' };
}

/** What people do or bring about and can count; what the sheet records comes first. */
function measuresOf({ activity, language }: DesignInput): DesignMeasure[] {
  const held = new Set(activity?.metrics ?? []);
  const measures = METRICS.flatMap(({ id, control, stock, partner }, metric): DesignMeasure[] => {
    if (control === 'uncontrollable' || stock || countingOf(metric) !== 'sum') return [];
    return [
      {
        id,
        label: labelOf(metric, language),
        control,
        kept: held.has(metric),
        partner: partner === undefined ? '' : shortLabel(metricIndex(partner), language),
      },
    ];
  });
  return [...measures.filter(({ kept }) => kept), ...measures.filter(({ kept }) => !kept)];
}

const EVERYBODY = { ja: '全員', en: 'Everyone' };

function ownersOf({ activity, settings, language }: DesignInput): DesignPage['owners'] {
  const teams = [...new Set(settings.teams.map(({ team }) => team).filter((team) => team !== ''))];
  const members = activity === undefined ? [] : pageMembers(activity).map((member) => activity.members[member]!);
  return [EVERYBODY[language], ...members, ...teams].map((name) => ({ key: name, label: name }));
}
