import { bottleneckOf, type MemberReview } from '../core/bottleneck/review-steps';
import { monthIndex, monthStart } from '../core/calendar/day';
import { formatDay, formatPeriod } from '../core/calendar/format-period';
import { wholeMonths } from '../core/calendar/period-steps';
import type { CountFact } from '../core/feedback/count-facts';
import type { FeedbackFacts } from '../core/feedback/facts';
import type { Language } from '../core/language';
import { METRICS } from '../core/metrics/catalogue';
import type { UsualRange } from '../core/trend/trend';
import {
  aboutPeriod,
  bareCount,
  bareStep,
  cardRange,
  cardValue,
  countOnly,
  labelled,
  NO_PERIOD,
  notBegun,
  nothingRecorded,
  type PeriodChoice,
  periodsCounted,
  RUNNING_NOTE,
  runNote,
  runningCount,
  severalMonths,
  stepsEven,
  TRIAL_NOTE,
  TRIAL_RANGE,
  WITHIN_NOTE,
} from '../messages/feedback';
import { aboveUsual, belowUsual, noUsualYet, withinUsual } from '../messages/judging';
import { say } from '../messages/message';
import { reviewSentences } from './step-review';

/** Where a fact stands to what is usual; `unknown` where it cannot be told (yet). */
export type Standing = 'inside' | 'above' | 'below' | 'unknown';

export interface FactLine {
  readonly text: string;
  readonly standing: Standing;
}

export interface Speaking {
  readonly language: Language;
  /** 1–12 */
  readonly fiscalStart: number;
  /** Who chose the period, and why this one. */
  readonly chosen: PeriodChoice;
}

/** The facts in words: the period, the counts with their usual range and its n, and what the review of all steps says. */
export function factLines(facts: FeedbackFacts, speaking: Speaking): FactLine[] {
  const { language } = speaking;
  const { state, review } = facts;
  const lines: FactLine[] = [plain(periodLine(facts, speaking))];
  if (state === 'ahead') return lines;
  const counts = facts.anything
    ? facts.counts.map((count) => countLine(count, facts, language))
    : [plain(say(nothingRecorded, language, { period: periodName(facts, speaking) }))];
  const steps = review === undefined ? [] : reviewLines(review, language);
  // What the talk is about comes first.
  return [...lines, ...(facts.focus.kind === 'step' ? [...steps, ...counts] : [...counts, ...steps])];
}

/** A fact as a page shows it: what is counted and how many stand out, the rest is said below. */
export interface FactCard extends FactLine {
  /** Empty where the text says it all. */
  readonly label: string;
  readonly value: string;
}

/** The facts for a page that says above which period they are of; what holds for several of them is said once, last. */
export function factCards(facts: FeedbackFacts, speaking: Speaking): FactCard[] {
  const { language } = speaking;
  const { state, review, focus } = facts;
  const bare = (line: FactLine): FactCard => ({ ...line, label: '', value: '' });
  if (state === 'ahead') return [bare(plain(periodLine(facts, speaking)))];
  const steps = review === undefined ? [] : reviewCards(review, language).map(bare);
  if (!facts.anything) {
    const nothing = plain(say(nothingRecorded, language, { period: periodName(facts, speaking) }));
    return [...(focus.kind === 'step' ? steps : []), bare(nothing), ...(focus.kind === 'step' ? [] : steps)];
  }
  const counts = facts.counts.map((fact) => countCard(fact, facts, language));
  const cards = focus.kind === 'step' ? [...steps, ...counts] : [...counts, ...steps];
  const notes = joined(notesOf(facts.counts, language), language);
  return notes === '' ? cards : [...cards, bare(plain(notes))];
}

/** What holds for several cards at once. */
function notesOf(counts: readonly CountFact[], language: Language): string[] {
  const usual = counts.map((count) => count.usual);
  const within = usual.some((each) => each.kind === 'judged' && each.change === undefined);
  return [
    ...(usual.some(({ kind }) => kind === 'running') ? [RUNNING_NOTE] : []),
    ...(within ? [WITHIN_NOTE] : []),
    ...(usual.some((each) => 'range' in each && each.range.trial) ? [TRIAL_NOTE] : []),
  ].map((note) => note[language]);
}

function countCard(fact: CountFact, facts: FeedbackFacts, language: Language): FactCard {
  const { usual } = fact;
  const running = facts.state === 'running';
  const head = {
    label: spokenLabel(fact.metric, language),
    value: say(cardValue, language, { value: String(fact.value), running }),
  };
  if (usual.kind === 'none') return { ...head, ...plain('') };
  const isBare = usual.kind === 'running' || (usual.kind === 'judged' && usual.change === undefined);
  if (!isBare) return { ...head, ...usualLine(fact, facts, language, false) };
  const { range, ...judged } = usual;
  const periods = say(periodsCounted, language, { n: range.n, grain: fact.grain });
  const within = judged.kind === 'judged';
  const text = [
    say(cardRange, language, { periods, within, ...limits(range) }),
    ...(within && judged.run !== undefined
      ? [say(runNote, language, { grain: fact.grain, below: judged.run === 'below' })]
      : []),
  ];
  return { ...head, text: text.join('\n'), standing: within ? 'inside' : 'unknown' };
}

/**
 * The numbers alone, for a sheet the member holds: what was counted, and what is usual. No judgement, no comparing with
 * others, so that the member’s own view comes first.
 */
export function numberLines(facts: FeedbackFacts, speaking: Speaking): string[] {
  const { language } = speaking;
  const { focus } = facts;
  const label = (metric: number) => spokenLabel(metric, language);
  const counts = facts.counts.map(({ metric, value, usual }) => {
    const range = usual.kind === 'judged' || usual.kind === 'running' ? limits(usual.range) : { low: '', high: '' };
    const running = facts.state === 'running';
    return say(bareCount, language, { label: label(metric), value: String(value), ...range, running });
  });
  if (focus.kind !== 'step') return counts;
  const { table, now } = focus.step;
  return [say(bareStep, language, { from: label(table.from), to: label(table.to), ...now }), ...counts];
}

function plain(text: string): FactLine {
  return { text, standing: 'unknown' };
}

/** 「2026年11月」, 「全期間」. */
export function periodName({ period }: FeedbackFacts, { language, fiscalStart }: Speaking): string {
  if (period === undefined) return language === 'ja' ? '全期間' : 'all time';
  return formatPeriod(period, language, fiscalStart);
}

function periodLine(facts: FeedbackFacts, speaking: Speaking): string {
  const { language, chosen } = speaking;
  if (facts.period === undefined) return NO_PERIOD[language];
  const values = { period: periodName(facts, speaking), asOf: formatDay(facts.asOf, language) };
  if (facts.state === 'ahead') return say(notBegun, language, values);
  return say(aboutPeriod, language, { ...values, running: facts.state === 'running', chosen });
}

function countLine(fact: CountFact, facts: FeedbackFacts, language: Language): FactLine {
  const { text, standing } = usualLine(fact, facts, language);
  return { text: say(labelled, language, { label: spokenLabel(fact.metric, language), text }), standing };
}

/** @param alone whether nothing below says that a range is on trial */
function usualLine(
  { value, usual, grain }: CountFact,
  facts: FeedbackFacts,
  language: Language,
  alone = true,
): FactLine {
  const asOf = formatDay(facts.asOf, language);
  const shown = String(value);
  if (usual.kind === 'few') return plain(say(noUsualYet, language, { value: shown, n: usual.finished }));
  if (usual.kind === 'none') {
    const byMonth = facts.period !== undefined && wholeMonths(facts.period) === undefined;
    return plain(say(countOnly, language, { value: shown, asOf, running: facts.state === 'running', byMonth }));
  }
  const { range } = usual;
  const periods = say(periodsCounted, language, { n: range.n, grain });
  const values = { value: shown, periods, ...limits(range) };
  const trial = alone && range.trial ? [TRIAL_RANGE[language]] : [];
  if (usual.kind === 'running') {
    return plain(joined([say(runningCount, language, { ...values, asOf }), ...trial], language));
  }
  if (usual.kind === 'months') {
    const names = (days: readonly number[]) => days.map((day) => monthName(day, language));
    const outside = { below: names(usual.below), above: names(usual.above) };
    const inside = usual.below.length + usual.above.length === 0;
    const text = joined([say(severalMonths, language, { ...values, ...outside }), ...trial], language);
    return { text, standing: inside ? 'inside' : 'unknown' };
  }
  const { change, run } = usual;
  const sentence = change === undefined ? withinUsual : change === 'above' ? aboveUsual : belowUsual;
  const note = run === undefined ? [] : [say(runNote, language, { grain, below: run === 'below' })];
  return {
    text: joined([say(sentence, language, values), ...note, ...trial], language),
    standing: change ?? 'inside',
  };
}

function monthName(day: number, language: Language): string {
  return formatPeriod({ first: day, last: monthStart(monthIndex(day) + 1) - 1, grain: 'month' }, language, 1);
}

/**
 * The limits as the whole numbers they let in: 4.2 to 12.3 is 5 to 12, so that a number is inside the shown range just
 * when it is inside the true one.
 */
function limits({ low, high }: UsualRange): { low: string; high: string } {
  const slack = 1e-9 * Math.max(1, high);
  const [least, most] = [Math.ceil(low - slack), Math.floor(high + slack)];
  if (least <= most) return { low: String(least), high: String(most) };
  return { low: low.toFixed(1), high: high.toFixed(1) };
}

function reviewLines(review: MemberReview, language: Language): FactLine[] {
  const lines = reviewSentences(review, language).map(plain);
  const step = bottleneckOf(review);
  if (step !== undefined) return lines.map((line, at) => (at === 0 ? { ...line, standing: 'below' } : line));
  const own = review.steps.some((other) => other.own.p !== undefined);
  const team = review.steps.some((other) => other.team.p !== undefined);
  return own || team ? [...lines, plain(say(stepsEven, language, { own, team }))] : lines;
}

/** The same for a page with little room: where steps were compared, it does not also say which one it cannot judge. */
function reviewCards(review: MemberReview, language: Language): FactLine[] {
  const lines = reviewLines(review, language);
  const compared = review.steps.some(({ own, team }) => own.p !== undefined || team.p !== undefined);
  return compared && bottleneckOf(review) === undefined ? lines.slice(-1) : lines;
}

/** Sentences of one line: Japanese ones follow each other, English ones with a space. */
export function joined(sentences: readonly string[], language: Language): string {
  return sentences.filter((sentence) => sentence !== '').join(language === 'ja' ? '' : ' ');
}

/** A label as it is said beside a number: without notes in brackets, and in Japanese without 数 (一次面接設定は3件). */
export function spokenLabel(metric: number, language: Language): string {
  const bare = METRICS[metric]!.label[language].replace(/\s*[(（].*?[)）]/g, '');
  return language === 'ja' ? bare.replace(/数$/, '') : bare;
}
