import { findMetric } from '../metrics/find-in-text';
import { type Amount, conditionOf, metricFor } from './amounts';

/** One number of a sentence, with the metrics it may be said of. */
export interface Draft {
  text: string;
  candidates: readonly number[] | undefined;
  amount: Amount | undefined;
  /** The words on both sides of it. */
  around: string;
}

interface Spanned extends Amount {
  readonly low?: number;
  /** What stands before an arrow is where it comes from. */
  readonly changed?: boolean;
}

/** `45%→55%` means 55, `8〜10件` starts at 8. */
export function joinRanges(text: string, amounts: readonly Amount[]): Spanned[] {
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
export function pairAmounts(text: string, amounts: readonly Spanned[], around: number | undefined): Draft[] {
  const drafts: Draft[] = [];
  let from = 0;
  let rowMetric = around;
  amounts.forEach((amount, at) => {
    const until = amounts[at + 1]?.start ?? text.length;
    const before = text.slice(from, amount.start);
    const whole = withoutReference(text.slice(amount.end, until), amount).replace(
      /\s(?:with|and|plus|at an?)\s.*$/iu,
      ' ',
    );
    // …のスカウトと週5件: how often the next one is stands at the end of the words behind this one.
    const behind = at + 1 < amounts.length ? whole.replace(OFTEN_NEXT, '') : whole;
    if (OF_RANK.test(before)) return;
    if (!amount.changed && (COMPARED.test(before) || STRETCH.test(text.slice(amount.end)))) return;
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
    const lasting =
      amount.kind === 'time'
        ? findMetric(`${before} ${behind.replace(/^(?:以内|以下|未満|まで)/u, '')}`, fits)
        : undefined;
    const timed = amount.kind === 'time' ? findMetric(`${before}日`, fits) : undefined;
    const arranged = ARRANGE.test(before) ? findMetric(`${behind} arranged`, fits) : undefined;
    const first = arranged ?? longer(longer(lasting, findMetric(before, fits)), timed);
    const second = first === undefined ? findMetric(behind, fits) : undefined;
    const own = (first ?? second)?.candidates;
    const words = `${before}${text.slice(amount.start, amount.end)}${behind}`;
    if (own === undefined && (rowMetric === undefined || !fits(rowMetric))) {
      if (amount.kind === 'time' || isAside(before, behind)) return;
      if (rowMetric === undefined && drafts.length > 0) return;
    }
    const candidates = own ?? (rowMetric !== undefined && fits(rowMetric) ? [rowMetric] : undefined);
    if (own === undefined) rowMetric = undefined;
    drafts.push({
      text: amounts.length === 1 ? text : words.trim(),
      candidates,
      amount: spanned(amount, words),
      around: words,
    });
    from = first === undefined && second !== undefined ? amount.end + behind.length : amount.end;
  });
  return drafts;
}

/** Within 24 hours of the interview: from when it is counted, not what is done. */
function withoutReference(behind: string, { kind }: Amount): string {
  return kind === 'time' && /^\s*(?:of|after|from|since)\b/iu.test(behind) ? '' : behind;
}

function longer<Mention extends { readonly length: number }>(
  a: Mention | undefined,
  b: Mention | undefined,
): Mention | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.length > a.length ? b : a;
}

/** 上位3社, 第3弾, vol. 2: which one, not how many. */
const OF_RANK = /(?:上位|第|\b(?:vol|ver|no)\.?)\s*$/iu;
const OFTEN_NEXT = /(?<!\/\s?)(?:毎[日週月]|[日週月年](?:間|次|に)?)\s*$/u;

/** Numbers that set no level: 10分前, 5年目, 2回目, 昨年対比110%. */
function isAside(before: string, behind: string): boolean {
  return /比\s*$/u.test(before) || /^(?:年目|目|番|位|時(?!間)|歳|代|以内の|分前|前に|後に)/u.test(behind);
}

function spanned(amount: Spanned, around: string): Amount {
  if (amount.low === undefined) return amount;
  return conditionOf(around, undefined, amount.value, amount.kind) === '<=' ? amount : { ...amount, value: amount.low };
}

/** 早期離職ゼロに向けて…: the number says what for, not how much. */
const PURPOSE_OF_NUMBER = /^\s*(?:に向けて?|のために?|するために?|を目指して?)/u;
/** Arrange 60 first interviews. */
const ARRANGE = /\b(?:arrange|book|schedule|secure|set up)\s*$/iu;
/** 250万円（ストレッチ）: what would be more than the target. */
const STRETCH = /^\s*[(（]?\s*(?:ストレッチ|チャレンジ|挑戦|理想|stretch)(?:目標)?\s*(?:[)）]|$)/iu;
/** 前月比110%, できれば3件: beside the target, not it. */
const COMPARED =
  /(?:前[年月週期日]|昨[年対]|先[月週])(?:同[月期])?(?:比|より|から|は|の|実績)?\s*[+＋]?\s*$|(?:できれば|理想は?|可能なら|ストレッチは?)\s*$/u;
/** 先月は12件だったので…: what was, not what is aimed at. */
const WAS = /^\s*(?:だった|でした|に(?:とどま|終わ)|で(?:終わ|着地)|の実績|の結果)/u;
