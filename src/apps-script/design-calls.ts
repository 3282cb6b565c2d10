import type { Language } from '../core/language';
import { findMetricId } from '../core/metrics/metrics';
import { designFacts } from '../view/design-facts';
import { designModel } from '../view/design-model';
import type { DesignEvery, DesignFacts, DesignPage, DesignValue } from '../view/design-page';
import { designValue } from '../view/design-value';
import { keptDraft } from './design-draft';
import { openTabs } from './open-tabs';
import { openTargetTabs } from './open-target-tabs';
import { InvalidRequest } from './request-fields';

/** KPIを設計する: what there is to choose from, and what was thought so far. */
export function designPage(language: Language): DesignPage {
  const { spreadsheet, judged, head, call, activity } = openTargetTabs('', language, { evidence: false });
  const draft = keptDraft(spreadsheet);
  const { asOf, noEvidence } = head;
  return { asOf, noEvidence, draft, ...designModel({ activity, settings: call.settings, judged, language }) };
}

/** 社内数値のファクト確認: whether more of the measure goes with more results here. */
export function factsPage(measure: string, problem: string, language: Language): DesignFacts {
  const { activity, settings, fiscalStart } = openTabs(language).call;
  return designFacts({
    activity,
    settings,
    measure: metricOfId(measure),
    problem: metricOfId(problem),
    fiscalStart,
    language,
  });
}

/** KPI設定案: where a first value can come from. */
export function valuePage(
  asked: {
    readonly measure: string;
    readonly problem: string;
    readonly owner: string;
    readonly every: DesignEvery;
    readonly goal: number;
  },
  language: Language,
): DesignValue {
  const { activity, settings } = openTabs(language).call;
  return designValue({
    activity,
    settings,
    measure: metricOfId(asked.measure),
    problem: metricOfId(asked.problem),
    owner: asked.owner,
    every: asked.every,
    goal: asked.goal > 0 ? asked.goal : undefined,
    language,
  });
}

function metricOfId(id: string): number {
  const metric = findMetricId(id);
  if (metric === undefined) throw new InvalidRequest();
  return metric;
}
