import { METRICS } from '../metrics/catalogue';
import { findMetric } from '../metrics/find-in-text';
import { matchLabel } from '../metrics/match-label';
import { foldText } from '../parse/text';
import { type Amount, amountsIn, asksForAll, conditionOf, inUnitOf, metricFor, perCandidate } from './amounts';
import { frequencyIn } from './frequency';
import { achievedIn, isAchievement } from './judged-metric';
import type { PeriodReader } from './period-pieces';
import { saysWatched, scopeIn } from './scope-words';
import type { Frequency, Target, TargetScope } from './target';

/** What one part of a sentence aims at. What it does not say itself is left open for the table around it. */
export interface Aim {
  readonly text: string;
  readonly metric: number | undefined;
  readonly achievementOf: number | undefined;
  readonly condition: Target['condition'];
  readonly value: number | undefined;
  /** As written; empty where none is. */
  readonly unit: string;
  readonly frequency: Frequency | undefined;
  /** Code of a period named in the sentence itself. */
  readonly period: string | undefined;
  readonly scope: TargetScope | undefined;
  readonly watched: boolean;
}

/** What the table says of a sentence in one of its cells. */
export interface SentenceContext {
  /** The metric of its row or column. */
  readonly metric: number | undefined;
  readonly achievementOf?: number | undefined;
  readonly periods: PeriodReader;
  /** Settles a word with two meanings (架電数). */
  readonly choose: (candidates: readonly number[]) => number;
  /** The settings' own name for a metric. */
  readonly mapped?: (text: string) => number | 'ignore' | undefined;
}

/** Signs that part the aims of one sentence; not the comma of 2,000,000, the slash of 件/月 or 11/24, the point of 1.5; but ／月5件 begins anew. */
const PARTS =
  /[。、;；！!\n\r]+|[,](?!\d{3}(?!\d))|・(?=[^\d])|\/(?!\s*(?:人|名|月|週|日|年|件|社|四半期|q|day|w(?:ee)?k|mo(?:nth)?|quarter|qtr|y(?:ea)?r|person|candidate|consultant|head)(?![a-z]|に|間|次|\s*\d))(?:(?!\d)|(?<!\d\/))|(?<=\S)\s+(?:and|&|plus)\s+|\.\s+|\s[+＋]\s|及び|および|ならびに|かつ/giu;

/** New lines, and numbering inside a cell: ① ② …, (1), 1) — before folding makes plain digits of them. */
const NUMBERED = /[\r\n]+|[\u2460-\u2473\u2776-\u2793]|(?:^|[\s。])[(（]?\d{1,2}[)）.．](?=\s*[^\d\s])/gu;

interface Draft {
  text: string;
  candidates: readonly number[] | undefined;
  amount: Amount | undefined;
  around: string;
}

/** The parts of a sentence that aim at something, each with what it says; sentences without number or metric as they are. */
export function readAims(sentence: string, context: SentenceContext): Aim[] {
  const folded = foldText(sentence.replace(NUMBERED, '。'));
  const aims: Aim[] = [];
  let waiting: Aim | undefined;
  let named: number | undefined;
  for (const part of partsOf(folded)) {
    const around = waiting?.metric ?? (isBareNumber(part) ? named : undefined);
    const found = readPart(part, context, around === undefined ? context : { ...context, metric: around });
    named = found.reduce((last, { metric }) => metric ?? last, named);
    for (const aim of found) {
      if (waiting !== undefined && aim.value !== undefined && aim.metric === waiting.metric) aims.pop();
      aims.push(aim);
    }
    const last = found[found.length - 1];
    waiting =
      last !== undefined && last.value === undefined && last.metric !== undefined && last.unit === ''
        ? last
        : undefined;
  }
  return aims;
}

/** 年間2400万 after 売上：四半期600万: a number, how often, and no word of what. */
function isBareNumber(part: string): boolean {
  const amounts = amountsIn(part);
  if (amounts.length === 0) return false;
  const words = amounts.reduceRight((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, part);
  return !/\p{L}/u.test(
    words.replace(/[毎日週月年間度]|四半期|[上下]期|(?:per|an?|each) [a-z]+|以[上内下]|必達|目標|約/giu, ' '),
  );
}

function partsOf(sentence: string): string[] {
  const parts: string[] = [];
  const outer = sentence.replace(/[([（【]([^()[\]（）【】]*)[)\]）】]/gu, (note, inside: string) => {
    if (amountsIn(inside).length === 0 || findMetric(inside) === undefined) return note;
    parts.push(inside);
    return ' ';
  });
  return [...outer.split(PARTS), ...parts].map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

function readPart(part: string, own: SentenceContext, withWaiting: SentenceContext): Aim[] {
  const piece = own.periods.find(part);
  const text = (piece?.rest ?? part).trim();
  const amounts = joinRanges(text, amountsIn(text));
  const drafts = pairAmounts(text, amounts, withWaiting);
  const period = piece && own.periods.code(piece.period);
  if (drafts.length > 0) return drafts.map((draft) => aimOf(draft, part, period, own));
  const aim = wordsOnly(part, text, period, own);
  return aim === undefined ? [] : [aim];
}

interface Spanned extends Amount {
  readonly low?: number;
  /** What stands before an arrow is where it comes from. */
  readonly changed?: boolean;
}

/** `45%→55%` means 55, `8〜10件` starts at 8. */
function joinRanges(text: string, amounts: readonly Amount[]): Spanned[] {
  const joined: Spanned[] = [];
  for (const amount of amounts) {
    const before = joined[joined.length - 1];
    const between = before === undefined ? '' : text.slice(before.end, amount.start).trim();
    const first = before === undefined ? '' : text.slice(0, before.start);
    if (
      before !== undefined &&
      (/^(?:→|⇒|➡|->|=>|から)\s*(?:目標|[今来本]年度?|[今来]期|[今来]月)?$/u.test(between) ||
        (/^(?:to|up to)$/iu.test(between) && /\bfrom\s*$/iu.test(first)))
    ) {
      joined[joined.length - 1] = { ...sameUnit(amount, before), start: before.start, changed: true };
    } else if (before !== undefined && /^(?:~|-|to)$/iu.test(between)) {
      joined[joined.length - 1] = {
        ...sameUnit(amount, before),
        start: before.start,
        low: sameUnit(before, amount).value,
      };
    } else joined.push(amount);
  }
  return joined;
}

/** `45→55%`: the first one's unit stands behind the second. */
function sameUnit(amount: Amount, other: Amount): Amount {
  if (amount.kind !== 'plain' || other.kind === 'plain') return amount;
  const value = other.kind === 'fraction' ? amount.value / 100 : amount.value;
  return { ...amount, value, unit: other.unit, kind: other.kind };
}

/** Gives each number the metric before it, else the one behind it, else the one of its row. */
function pairAmounts(text: string, amounts: readonly Spanned[], context: SentenceContext): Draft[] {
  const drafts: Draft[] = [];
  let from = 0;
  let rowMetric = context.metric;
  amounts.forEach((amount, at) => {
    const until = amounts[at + 1]?.start ?? text.length;
    const before = text.slice(from, amount.start);
    const behind = text.slice(amount.end, until).replace(/\s(?:with|and|plus|at an?)\s.*$/iu, ' ');
    if (!amount.changed && COMPARED.test(before)) return;
    if (WAS.test(behind)) {
      rowMetric = findMetric(before)?.candidates[0] ?? rowMetric;
      from = amount.end;
      return;
    }
    const purpose = at + 1 < amounts.length ? PURPOSE_OF_NUMBER.exec(behind) : null;
    if (purpose !== null) {
      from = amount.end + purpose[0].length;
      return;
    }
    const fits = (metric: number) => metricFor(metric, amount.kind, amount.value) !== undefined;
    const whole =
      amount.kind === 'time'
        ? findMetric(`${before} ${behind.replace(/^(?:以内|以下|未満|まで)/u, '')}`, fits)
        : undefined;
    const timed = amount.kind === 'time' ? findMetric(`${before}日`, fits) : undefined;
    const arranged = ARRANGE.test(before) ? findMetric(`${behind} arranged`, fits) : undefined;
    const first = arranged ?? longer(longer(whole, findMetric(before, fits)), timed);
    const second = first === undefined ? findMetric(behind, fits) : undefined;
    const own = (first ?? second)?.candidates;
    const around = `${before}${text.slice(amount.start, amount.end)}${behind}`;
    if (own === undefined && (rowMetric === undefined || !fits(rowMetric))) {
      if (amount.kind === 'time' || isAside(before, behind)) return;
      if (rowMetric === undefined && drafts.length > 0) return;
    }
    const candidates = own ?? (rowMetric !== undefined && fits(rowMetric) ? [rowMetric] : undefined);
    if (own === undefined) rowMetric = undefined;
    drafts.push({
      text: amounts.length === 1 ? text : around.trim(),
      candidates,
      amount: spanned(amount, around),
      around,
    });
    // …のスカウトと週5件: how often the next one is stands at the end of the words behind this one.
    const next = /(?:毎[日週月]|[日週月年](?:間|次|に)?)\s*$/u.exec(behind)?.[0].length ?? 0;
    from = first === undefined && second !== undefined ? amount.end + behind.length - next : amount.end;
  });
  return drafts;
}

function longer<Mention extends { readonly length: number }>(
  a: Mention | undefined,
  b: Mention | undefined,
): Mention | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.length > a.length ? b : a;
}

/** Numbers that set no level: 上位3社, 10分前, 5年目, 2回目, 前年比110%. */
function isAside(before: string, behind: string): boolean {
  return (
    /(?:上位|第|vol\.?|ver\.?|no\.?|前年|昨対|比)\s*$/iu.test(before) ||
    /^(?:年目|目|番|位|時(?!間)|歳|代|以内の|分前|前に|後に)/u.test(behind)
  );
}

function spanned(amount: Spanned, around: string): Amount {
  if (amount.low === undefined) return amount;
  return conditionOf(around, undefined, amount.value, amount.kind) === '<=' ? amount : { ...amount, value: amount.low };
}

const PER_CANDIDATE =
  /1人(?:あたり|当たり|につき)?(?=\D{0,4}\d)|1名(?:あたり|につき)|[/]\s*(?:人|名|求職者|候補者)|求職者(?:1人|ごと)|per (?:candidate|person)|each candidate|\/\s*(?:candidate|person)/iu;

function aimOf(draft: Draft, part: string, period: string | undefined, context: SentenceContext): Aim {
  const amount = draft.amount!;
  const named = draft.candidates === undefined ? undefined : context.choose(draft.candidates);
  const frequency = frequencyIn(draft.around);
  let metric = named === undefined ? undefined : metricFor(named, amount.kind, amount.value);
  let unit: string | undefined;
  const perPerson = PER_CANDIDATE.test(draft.around);
  if (perPerson && metric !== undefined && (frequency === undefined || amount.unit === '社')) {
    const each = perCandidate(metric) ?? (METRICS[metric]!.unit === 'ratio' ? metric : undefined);
    if (each !== undefined) {
      metric = each;
      unit = `${amount.unit || '件'}/人`;
    }
  }
  const measured = inUnitOf(metric, amount);
  return {
    text: draft.text,
    metric,
    achievementOf: metric === undefined ? undefined : achievementBase(metric, part, context),
    condition: conditionOf(draft.around, metric, measured.value, amount.kind),
    value: measured.value,
    unit: unit ?? measured.unit,
    frequency,
    period,
    scope: perPerson && unit === undefined ? 'individual' : scopeIn(part),
    watched: saysWatched(part),
  };
}

/** A bare frequency asks for one in that time. */
const EVERY_TIME = /毎[日朝夕週月]|[日週月]次|\b(?:daily|weekly|monthly|every (?:day|week|month))\b/iu;
/** 早期離職ゼロに向けて…: the number says what for, not how much. */
const PURPOSE_OF_NUMBER = /^\s*(?:に向けて?|のために?|するために?|を目指して?)/u;
/** Arrange 60 first interviews. */
const ARRANGE = /\b(?:arrange|book|schedule|secure|set up)\s*$/iu;
/** 前月比110%, できれば3件: beside the target, not it. */
const COMPARED =
  /(?:前[年月週期日]|昨[年対]|昨年)(?:同[月期])?比?\s*$|(?:できれば|理想は?|可能なら|ストレッチは?)\s*$/u;
/** 先月は12件だったので…: what was, not what is aimed at. */
const WAS = /^\s*(?:だった|でした|に(?:とどま|終わ)|で(?:終わ|着地)|の実績|の結果)/u;
/** Verbs that make a metric an aim even without a number. */
const AIMS_AT =
  /上げ|高め|向上|改善|伸ば|増や|増加|達成|最大化|下げ|減ら|なく[すし]|強化|徹底|実施|行う|送る|する$|improve|increase|raise|grow|reduce|achieve|boost|lift|cut|lower|hit|complete|do\b|send|make\b/iu;
/** 売上に貢献するため…: the purpose, not the aim. */
const PURPOSE =
  /(?:ため(?:に|の)?|ように|ことで|によって|につなげ|に貢献|に寄与|を目指し(?:て|つつ)|を意識し(?:て|つつ)?)$|^(?:in order )?to (?:support|help)|^so that/iu;

/** A part without a number: a metric where it is named as the aim, else the sentence itself. */
function wordsOnly(part: string, text: string, period: string | undefined, context: SentenceContext): Aim | undefined {
  const all = asksForAll(part);
  const watched = saysWatched(part);
  const rowMetric = context.metric;
  const mapped = context.mapped?.(text);
  if (mapped === 'ignore') return undefined;
  const whole = matchLabel(text);
  const label =
    whole.kind === 'unknown'
      ? findMetric(text)?.candidates
      : whole.kind === 'metric'
        ? [whole.metric]
        : whole.candidates;
  const chosen = mapped ?? (label === undefined ? undefined : context.choose(label));
  const result = chosen !== undefined && METRICS[chosen]!.control === 'uncontrollable';
  const said = watched || whole.kind !== 'unknown' || (AIMS_AT.test(part) && !PURPOSE.test(part));
  // A result beside words for an action (every candidate before the final interview) is not what is aimed at.
  const named = mapped ?? (said || !result ? chosen : undefined);
  const metric = named ?? (all !== undefined || watched || frequencyIn(part) !== undefined ? rowMetric : undefined);
  const every = frequencyIn(part);
  const bare = every !== undefined && metric !== undefined && EVERY_TIME.test(part);
  return {
    text: part,
    metric,
    achievementOf: metric === undefined ? undefined : achievementBase(metric, part, context),
    condition: metric !== undefined && !METRICS[metric]!.higherIsBetter ? '<=' : '>=',
    value: bare ? 1 : undefined,
    unit: all ?? '',
    frequency: every,
    period,
    scope: scopeIn(part),
    watched,
  };
}

/** What a 達成率 is the achievement of, where the words around it say so (売上達成率, 面談の達成率), or else its row. */
export function achievementBase(
  metric: number,
  text: string,
  { choose, achievementOf }: Pick<SentenceContext, 'choose' | 'achievementOf'>,
): number | undefined {
  const named = achievedIn(text, metric);
  return named === undefined ? (isAchievement(metric) ? achievementOf : undefined) : choose(named);
}
