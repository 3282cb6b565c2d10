import { isAgreeable } from '../core/feedback/agreed-action';
import type { FeedbackFacts, Shortfall } from '../core/feedback/facts';
import { deciderOf, watchedBy } from '../core/feedback/topics';
import type { Language } from '../core/language';
import { METRICS } from '../core/metrics/catalogue';
import {
  ASK_AHEAD,
  askAbove,
  askCount,
  askOpen,
  askStep,
  compareWords,
  daysLeft,
  labelled,
  ownIdeaFirst,
  stalledChoice,
  TURN,
  watchWords,
} from '../messages/feedback';
import { TOPIC_WORDS, type Words } from '../messages/feedback-steps';
import { say } from '../messages/message';
import { joined, periodName, type Speaking, spokenLabel } from './feedback-facts';
import { fillPlaces, type Wording } from './feedback-wording';
import { partnerText, shortfallText } from './pace-table';

/** What is asked, compared and chosen from in a talk. Open questions; no cause is named, and nothing supposed. */
export interface Prompts {
  /** First, alone on its screen. */
  readonly question: string;
  /** To go on with. */
  readonly further: readonly string[];
  readonly compare: readonly string[];
  /** Asks for the member's own idea. */
  readonly ownIdea: string;
  /** What is short and would be enough, from own rates. */
  readonly enough: readonly string[];
  /** Actions with ［ ］ to fill in. */
  readonly actions: readonly string[];
  readonly watch: readonly WatchLine[];
  /** The rate to watch beside the count, never a target; empty where there is none. */
  readonly partner: string;
}

export interface WatchLine {
  /** Metric indices. */
  readonly metrics: readonly number[];
  readonly text: string;
}

const WATCHED_MOST = 3;

/**
 * @param metrics metric indices the sheet keeps
 */
export function promptsOf(
  facts: FeedbackFacts,
  metrics: readonly number[],
  wording: Wording,
  speaking: Speaking,
): Prompts {
  const { language } = speaking;
  const { topics } = facts.focus;
  const places = placesOf(facts, wording, speaking);
  const own = (key: 'ask' | 'compare' | 'next') => wording.own[key].map((line) => fillPlaces(line, places));
  const words = (list: readonly Words[]) => list.map(([ja, en]) => (language === 'ja' ? ja : en));
  const turn = TURN[deciderOf(topics[topics.length - 1]!)][language];
  const [asked, ...askedNext] = own('ask');
  const first = topics.length > 1 ? 1 : undefined;
  const further = topics.flatMap((topic) => words(TOPIC_WORDS[topic].ask.slice(0, first)));
  const compare = own('compare');
  const stalled = facts.stalled !== undefined && facts.stalled.units > 0 ? facts.stalled : undefined;
  return {
    question: asked ?? firstQuestion(facts, speaking),
    further: facts.state === 'ahead' ? askedNext : [...askedNext, ...further],
    compare: [...(compare.length > 0 ? compare : compareWords.map((line) => say(line, language, wording))), turn],
    ownIdea: say(ownIdeaFirst, language, wording),
    enough: facts.shortfalls.map((shortfall) => enoughText(shortfall, wording, language)),
    actions: [
      ...own('next'),
      ...topics.flatMap((topic) => words(TOPIC_WORDS[topic].actions.slice(0, topics.length > 1 ? 2 : 3))),
      ...(stalled === undefined ? [] : [say(stalledChoice, language, stalled)]),
    ],
    watch: [watchLine(facts, metrics, language)],
    partner: partnerLine(facts, language),
  };
}

/** The one question that comes before anything else is shown. */
function firstQuestion(facts: FeedbackFacts, speaking: Speaking): string {
  const { language } = speaking;
  const { focus, state } = facts;
  const period = periodName(facts, speaking);
  if (state === 'ahead') return ASK_AHEAD[language];
  if (focus.kind === 'step') {
    const { table, now } = focus.step;
    const [from, to] = [spokenLabel(table.from, language), spokenLabel(table.to, language)];
    return say(askStep, language, { period, from, to, n: now.n, successes: now.successes });
  }
  const { fact } = focus;
  // Nothing yet, and nothing to say what is usual: "why nothing?" would only corner.
  const isBareNothing = fact?.value === 0 && fact.usual.kind !== 'judged' && fact.usual.kind !== 'months';
  if (fact === undefined || isBareNothing || !facts.anything) return say(askOpen, language, { period });
  const values = { period, metric: spokenLabel(fact.metric, language), value: String(fact.value) };
  const above = fact.usual.kind === 'judged' && fact.usual.change === 'above';
  if (above) return say(askAbove, language, values);
  return say(askCount, language, { ...values, running: state === 'running' });
}

function placesOf(facts: FeedbackFacts, wording: Wording, speaking: Speaking) {
  const { focus } = facts;
  const [metric, count] =
    focus.kind === 'step'
      ? [focus.step.table.to, focus.step.now.successes]
      : [focus.fact?.metric, focus.fact?.value ?? 0];
  return {
    period: periodName(facts, speaking),
    metric: metric === undefined ? '' : spokenLabel(metric, speaking.language),
    count: String(count),
    you: wording.you,
    me: wording.me,
  };
}

/** 「求人応募：あと5件。直近6か月の佐藤さんなら、求人応募20〜28件ほどで届きます。（残り6営業日）」 */
function enoughText({ line, need, action }: Shortfall, wording: Wording, language: Language): string {
  const who = language === 'ja' ? wording.you : `${wording.you}’s`;
  const text = joined(
    [shortfallText(need, action, language, who), say(daysLeft, language, { days: line.daysLeft })],
    language,
  );
  return say(labelled, language, { label: spokenLabel(line.metric, language), text });
}

/** Empty where more came out than went in (entered before the period): that is no rate to show. */
function partnerLine({ partner }: FeedbackFacts, language: Language): string {
  return partner?.low === undefined ? '' : partnerText(partner, language);
}

/** What the sheet keeps already comes first; where it keeps none, counting one is itself a step. */
function watchLine(facts: FeedbackFacts, metrics: readonly number[], language: Language): WatchLine {
  const all = [...new Set(facts.focus.topics.flatMap(watchedBy))];
  const held = all.filter((metric) => metrics.includes(metric));
  const shown = (held.length > 0 ? held : all.filter(isAgreeable)).slice(0, WATCHED_MOST);
  const labels = shown.map((metric) => METRICS[metric]!.label[language]);
  return { metrics: shown, text: say(watchWords, language, { metrics: labels, kept: held.length > 0 }) };
}
