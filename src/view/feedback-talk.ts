import type { Activity } from '../core/activity/activity';
import type { MemberSelection } from '../core/activity/select';
import { type Day, isoDay } from '../core/calendar/day';
import { formatDay } from '../core/calendar/format-period';
import { periodCode } from '../core/calendar/period-steps';
import { type AgreedAction, isAgreeable, outcomeOf } from '../core/feedback/agreed-action';
import type { FeedbackFacts } from '../core/feedback/facts';
import type { TopicId } from '../core/feedback/topics';
import type { TallyOptions } from '../core/funnel/tally';
import type { Language } from '../core/language';
import { METRICS } from '../core/metrics/catalogue';
import { roundUp } from '../core/plan/work-back';
import { LAST_UNCOUNTED, lastAction, lastOutcome, numberedAction } from '../messages/feedback-talk';
import { say } from '../messages/message';
import { type FactCard, factCards, periodName, type Speaking, spokenLabel } from './feedback-facts';
import { type Prompts, promptsOf } from './feedback-prompts';
import type { Wording } from './feedback-wording';

/**
 * All that the page 1on1をはじめる shows of one member and period, as JSON. What the manager supposes is not in it: the page
 * has the hypotheses to choose from itself (`hypothesesFor(topics)`), and what is written stays with its author.
 */
export interface TalkModel {
  readonly member: string;
  readonly me: string;
  readonly you: string;
  readonly period: string;
  /** In the period grammar; empty for everything. */
  readonly periodCode: string;
  /** `2026-11-20` */
  readonly asOf: string;
  readonly topics: readonly TopicId[];
  readonly facts: readonly FactCard[];
  /** Last time's agreed actions with what came of them, two sentences each. */
  readonly last: readonly string[];
  /** Alone on its screen: no label, no facts. */
  readonly question: string;
  readonly further: readonly string[];
  readonly compare: readonly string[];
  readonly ownIdea: string;
  readonly enough: readonly string[];
  readonly proposals: readonly Proposal[];
  readonly watch: readonly string[];
  readonly partner: string;
}

/** An action to take over, change or leave: on a metric people move themselves. */
export interface Proposal {
  /** What to do, with ［ ］ to fill in where number and day are still open. */
  readonly text: string;
  /** Metric id, `''` for an action the sheet does not count. */
  readonly metric: string;
  readonly label: string;
  /** 0: to be agreed. `high` above `count` where own rates give a range. */
  readonly count: number;
  readonly high: number;
  /** ISO day: the end of the period for what is short in it, else a week ahead. */
  readonly due: string;
}

/** A week is near enough to be remembered, and far enough to be done. */
const DUE_DAYS = 7;

export function talkModel(
  facts: FeedbackFacts,
  activity: Activity,
  wording: Wording,
  speaking: Speaking,
  member: string,
  last: readonly string[],
): TalkModel {
  const { period, asOf, focus } = facts;
  const prompts = promptsOf(facts, activity.metrics, wording, speaking);
  return {
    member,
    me: wording.me,
    you: wording.you,
    period: periodName(facts, speaking),
    periodCode: period === undefined ? '' : periodCode(period, speaking.fiscalStart),
    asOf: isoDay(asOf),
    topics: focus.topics,
    facts: factCards(facts, speaking),
    last,
    question: prompts.question,
    further: prompts.further,
    compare: prompts.compare,
    ownIdea: prompts.ownIdea,
    enough: prompts.enough,
    proposals: proposalsOf(facts, prompts, speaking.language),
    watch: prompts.watch.map(({ text }) => text),
    partner: prompts.partner,
  };
}

/** What is short and the action that would be enough, with numbers; then the choices to fill in. */
function proposalsOf(facts: FeedbackFacts, prompts: Prompts, language: Language): Proposal[] {
  const due = isoDay(facts.asOf + DUE_DAYS);
  const counted = facts.shortfalls.flatMap(({ line, need, action }): Proposal[] => {
    const end = isoDay(line.period.last);
    const own = isAgreeable(line.metric) ? [numbered(line.metric, roundUp(need), roundUp(need), end, language)] : [];
    if (action === undefined || action.stage === line.metric) return own;
    return [...own, numbered(action.stage, action.low, action.high, end, language)];
  });
  const [watched] = prompts.watch.flatMap(({ metrics }) => metrics).filter(isAgreeable);
  const chosen = prompts.actions.map((text) => ({ ...empty(due), ...labels(watched, language), text }));
  return [...oneOfEach(counted), ...chosen];
}

/** What is short itself may also be what another one needs: of two numbers for one metric the larger is enough for both. */
function oneOfEach(proposals: readonly Proposal[]): Proposal[] {
  const most = new Map<string, Proposal>();
  for (const proposal of proposals) {
    const other = most.get(proposal.metric);
    if (other === undefined || proposal.high > other.high) most.set(proposal.metric, proposal);
  }
  return [...most.values()];
}

function empty(due: string): Proposal {
  return { text: '', metric: '', label: '', count: 0, high: 0, due };
}

function labels(metric: number | undefined, language: Language): Pick<Proposal, 'metric' | 'label'> {
  return metric === undefined
    ? { metric: '', label: '' }
    : { metric: METRICS[metric]!.id, label: METRICS[metric]!.label[language] };
}

function numbered(metric: number, count: number, high: number, due: string, language: Language): Proposal {
  const text = say(numberedAction, language, { metric: spokenLabel(metric, language), count, high });
  return { ...empty(due), ...labels(metric, language), text, count, high };
}

/** An agreed action in words, and what the sheet counts of it since; no verdict. */
export interface LastAction {
  readonly action: string;
  readonly outcome: string;
}

export function lastActionParts(
  actions: readonly AgreedAction[],
  activity: Activity,
  selection: MemberSelection,
  asOf: Day,
  language: Language,
  options: TallyOptions = {},
): LastAction[] {
  return actions.map((agreed) => {
    const outcome = outcomeOf(agreed, activity, selection, asOf, options);
    const action = say(lastAction, language, { day: formatDay(agreed.agreed, language), action: agreed.text });
    if (outcome === undefined) return { action, outcome: LAST_UNCOUNTED[language] };
    const { count, of, until, over } = outcome;
    const values = { count: String(count), of: of === undefined ? '' : String(of), over };
    const metric = spokenLabel(agreed.metric!, language);
    return { action, outcome: say(lastOutcome, language, { ...values, metric, until: formatDay(until, language) }) };
  });
}

/** Last time's actions and what the sheet counts of them since: one text each. */
export function lastActionLines(...asked: Parameters<typeof lastActionParts>): string[] {
  return lastActionParts(...asked).map(({ action, outcome }) => `${action}\n${outcome}`);
}
