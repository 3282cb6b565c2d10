import { headKey, headNote } from '../layout/head-key';
import { METRICS } from '../metrics/catalogue';
import { normaliseLabel } from '../parse/label';
import { foldText } from '../parse/text';
import type { Settings } from '../settings/settings';

/** One of several labels of a table that name the same metric. */
export interface AlikeLabel {
  readonly text: string;
  /** Names this metric and no other. */
  readonly sure: boolean;
  /** The settings say that this is the metric: no other label is counted beside those. */
  readonly fixed: boolean;
}

/** Which of several labels of one metric are counted, by position; two and more are parts of one figure and added up. */
export type Counted = readonly number[];

/**
 * Of labels that name one metric, the parts of a whole (新規架電, 既存架電) are added up. Two ways of saying one figure are
 * not: tax in or out, booked at acceptance, start or payment, people or applications, a whole beside one of its
 * parts, two words for one thing (決定, 成約). Of those one is chosen, by the settings' 計上 first.
 */
export function chooseAlike(labels: readonly AlikeLabel[], metric: number, basis: Settings['basis']): Counted {
  const fixed = positions(labels, ({ fixed: one }) => one);
  if (fixed.length > 0) return fixed;
  let left = labels.map((_, at) => at);
  if (METRICS[metric]!.kind === 'money') left = bestOf(left, (at) => moneyRank(labels[at]!.text, basis.revenue));
  left = byUnit(left, labels, wantsPeople(metric, basis));
  left = bestOf(left, (at) => (labels[at]!.sure ? 1 : 0));
  if (ORDINAL.test(METRICS[metric]!.label.ja))
    left = bestOf(left, (at) => (ORDINAL.test(foldText(labels[at]!.text)) ? 1 : 0));
  return partsOrOne(left, labels, metric);
}

function positions(labels: readonly AlikeLabel[], test: (label: AlikeLabel) => boolean): number[] {
  return labels.flatMap((label, at) => (test(label) ? [at] : []));
}

function bestOf(left: readonly number[], rank: (at: number) => number): number[] {
  const best = Math.max(...left.map(rank));
  return left.filter((at) => rank(at) === best);
}

/** 初回面談 beside 面談, 1st interviews beside client interviews: the first ones are in the others. */
const ORDINAL = /初回|[一二三123]次|最終|\b(?:first|1st|second|2nd|third|3rd|final)\b/i;

const MONEY_BASES: readonly (readonly ['accepted' | 'joined' | 'invoiced', RegExp])[] = [
  ['invoiced', /請求|入金|回収|invoic|\bpaid\b|received|cash/],
  ['joined', /入社|入職|着任|就業|\bstart|joined/],
  ['accepted', /承諾|決定|成約|受注|accept|placed|placement/],
];

/** Whether a word under a metric only says how it is booked or counted (税抜, 入金, 社数), not of whom or of what. */
export function isQualifier(text: string): boolean {
  return text !== '' && (moneyRank(text, undefined) !== moneyRank('', undefined) || unitOf(text) !== undefined);
}

/** The wanted basis first, a plain 売上 next; without tax before with tax: sales are what stays with the agency. */
function moneyRank(text: string, want: Settings['basis']['revenue']): number {
  const folded = foldText(text).toLowerCase();
  const own = MONEY_BASES.find(([, pattern]) => pattern.test(folded))?.[0];
  const tax = /税込|内税|inc(?:l|luding)?\.? ?(?:vat|tax|gst)|gross of/.test(folded)
    ? 0
    : /税抜|税別|外税|ex(?:cl|cluding)?\.? ?(?:vat|tax|gst)|net of/.test(folded)
      ? 2
      : 1;
  const booked = own === (want ?? 'accepted') ? 2 : own === undefined ? 1 : 0;
  return booked * 4 + tax;
}

/** Steps of one application; before them a step is the person's. */
const FIRST_APPLICATION_ORDER = 70;

/** Whether a metric counts people (1) or what is done for each job (0), where a sheet has both. */
export function wantsPeople(metric: number, basis: Settings['basis']): boolean {
  if (basis.people !== undefined) return basis.people === 'unique';
  return (METRICS[metric]!.order ?? 0) < FIRST_APPLICATION_ORDER;
}

const PEOPLE = /(?:実?人数|者数|名数|実数|ユニーク数?|人|名)$|\b(?:people|candidates|heads|unique)\b/;
const OCCURRENCES = /(?:社数|件数|延べ数?|のべ数?|回数|通数|社|件|回)$|\b(?:applications|times|occurrences|total)\b/;

/** Whether a label counts people (人数) or what is done (社数, 件数); `undefined` where it does not say. */
export function unitOf(text: string): 'people' | 'occurrences' | undefined {
  for (const words of [
    headNote(text),
    foldText(text)
      .toLowerCase()
      .replace(/[([].*$/, '')
      .trim(),
  ]) {
    if (PEOPLE.test(words)) return 'people';
    if (OCCURRENCES.test(words)) return 'occurrences';
  }
  return undefined;
}

/** 推薦人数 beside 推薦社数: the same act, counted by person and by company. */
function byUnit(left: readonly number[], labels: readonly AlikeLabel[], people: boolean): number[] {
  const units = left.map((at) => unitOf(labels[at]!.text));
  if (!units.includes('people') || !units.includes('occurrences')) return [...left];
  const wanted = people ? 'people' : 'occurrences';
  return left.filter((_, index) => units[index] === wanted);
}

/** 架電（うち休眠）: a part of another one. */
const INNER = /^うち|内訳|^of which/;
/** 有効面談: those of the others that led on. */
const VALID = /^(?:有効|valid|qualified)/;

function partsOrOne(all: readonly number[], labels: readonly AlikeLabel[], metric: number): number[] {
  const outer = all.filter((at) => !INNER.test(headNote(labels[at]!.text)) && !VALID.test(headKey(labels[at]!.text)));
  const left = outer.length > 0 ? outer : all;
  if (left.length < 2) return [...left];
  const keys = left.map((at) => headKey(labels[at]!.text));
  const notes = left.map((at) => headNote(labels[at]!.text));
  const own = left.filter((_, index) => isCanonical(keys[index]!, metric) && notes[index] === '');
  const whole = left.filter((_, index) => isWhole(index, keys, notes));
  if (whole.length === 1) return own.length === 1 ? own : whole;
  if (keys.every((_, index) => hasPart(index, keys))) return [...left];
  return [own[0] ?? left[0]!];
}

function isCanonical(key: string, metric: number): boolean {
  const { ja, en } = METRICS[metric]!.label;
  const bare = (text: string): string => normaliseLabel(text).replace(/数$/, '');
  return [ja, en].some((text) => bare(text) === bare(key) || headKey(text) === key);
}

/** 面談 beside 面談（新規） and 新規面談: it has them in it. */
function isWhole(index: number, keys: readonly string[], notes: readonly string[]): boolean {
  if (notes[index] !== '' && !/^(?:合計|全体|総数|計|total|all)$/.test(notes[index]!)) return false;
  const bare = keys[index]!.replace(/^総/, '').replace(/数$/, '');
  return keys.every(
    (key, other) =>
      other === index || (key.includes(bare) && (key.replace(/数$/, '') !== bare || notes[other] !== notes[index])),
  );
}

/** The shortest piece of a label that says what two labels share. */
const SHARED_LEAST = 2;

/** 新規架電 and 既存架電 share 架電, and each says more; the same heading twice is two parts too. */
function hasPart(index: number, keys: readonly string[]): boolean {
  const own = keys[index]!;
  return keys.some((key, other) => {
    if (other === index) return false;
    if (key === own) return true;
    const shared = Math.max(commonStart(own, key), commonEnd(own, key));
    return shared >= SHARED_LEAST && shared < own.length && shared < key.length;
  });
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}

function commonEnd(a: string, b: string): number {
  return commonStart([...a.replace(/数$/, '')].reverse().join(''), [...b.replace(/数$/, '')].reverse().join(''));
}
