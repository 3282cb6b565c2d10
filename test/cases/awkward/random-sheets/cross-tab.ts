import { isoDay } from '../../../../src/core/calendar/day';
import type { Random } from '../random';
import { type LayoutCase, Sheet } from '../sheet';
import { fullWidth } from '../spelling';
import { Truth } from '../truth';
import { type PeriodSet, randomPeriods } from './periods';
import { ENGLISH, JAPANESE, type Language, type Vocabulary } from './vocabulary';

/**
 * Tables of counts in every arrangement: each of period, member, metric and 目標/実績 stands in a line above its
 * block, in the title, down one of the key columns, or across one of the heading rows.
 */

/** P period, M member, K metric, V target and actual. */
type Dimension = 'P' | 'M' | 'K' | 'V';

interface Arrangement {
  readonly title: string;
  readonly blocks: string;
  readonly down: string;
  readonly across: string;
}

/** Arrangements seen in agencies' sheets; V is left out where a sheet has no targets. */
const ARRANGEMENTS: readonly Arrangement[] = [
  { title: '', blocks: '', down: 'M', across: 'PKV' },
  { title: '', blocks: '', down: 'M', across: 'KP' },
  { title: '', blocks: '', down: 'P', across: 'MK' },
  { title: '', blocks: '', down: 'P', across: 'KM' },
  { title: '', blocks: '', down: 'PM', across: 'KV' },
  { title: '', blocks: '', down: 'MP', across: 'KV' },
  { title: '', blocks: '', down: 'MK', across: 'PV' },
  { title: '', blocks: '', down: 'KM', across: 'PV' },
  { title: '', blocks: 'K', down: 'M', across: 'PV' },
  { title: '', blocks: 'M', down: 'K', across: 'PV' },
  { title: '', blocks: 'P', down: 'M', across: 'KV' },
  { title: '', blocks: 'P', down: 'K', across: 'MV' },
  { title: '', blocks: 'M', down: 'P', across: 'KV' },
  { title: 'K', blocks: '', down: 'M', across: 'PV' },
  { title: 'K', blocks: '', down: 'P', across: 'M' },
  { title: 'M', blocks: '', down: 'P', across: 'KV' },
  { title: 'M', blocks: '', down: 'K', across: 'PV' },
  { title: '', blocks: '', down: 'MKV', across: 'P' },
  { title: '', blocks: '', down: 'KMV', across: 'P' },
  { title: '', blocks: '', down: 'PK', across: 'M' },
  { title: 'P', blocks: '', down: 'M', across: 'KV' },
  { title: 'P', blocks: '', down: 'K', across: 'MV' },
];

interface Values {
  readonly labels: Readonly<Record<Dimension, readonly string[]>>;
  readonly members: readonly string[];
  readonly metrics: readonly string[];
  readonly periods: PeriodSet;
  /** Kinds of value: actual, target, rate, in the order of the sheet. */
  readonly kinds: readonly ('actual' | 'target' | 'rate')[];
  readonly actual: (p: number, m: number, k: number) => number;
  readonly target: (p: number, m: number, k: number) => number;
}

/** Where a cell stands: an index for each dimension; -1 is a sum over it. */
type Place = Record<Dimension, number>;

export interface CrossTab {
  readonly rows: string[][];
  readonly truth: Truth;
  readonly periods: PeriodSet;
  readonly about: string;
  /** Every single value: what a sheet of targets says. */
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly member: string;
  readonly code: string;
  readonly metric: string;
  readonly value: number;
}

export function randomCrossTab(seed: number, random: Random): LayoutCase {
  const language: Language = random.chance(0.75) ? 'ja' : 'en';
  const words = language === 'ja' ? JAPANESE : ENGLISH;
  const { rows, truth, periods, about } = drawCrossTab(random, language, words);
  const sheet = new Sheet();
  const indent = random.chance(0.15) ? [''] : [];
  for (const row of rows) sheet.add(...indent, ...row);
  return {
    name: `random-${seed}`, family: 7, language, asOf: isoDay(periods.last), sheet, truth, notes: about,
  };
}

/** `targetSheet`: the values are targets themselves, of months or weeks, and never 0. */
export function drawCrossTab(random: Random, language: Language, words: Vocabulary, targetSheet = false): CrossTab {
  const drawn = random.pick(ARRANGEMENTS);
  const withTargets = targetSheet ? false : drawn.across.includes('V') || drawn.down.includes('V') ? random.chance(drawn.down.includes('V') ? 0.8 : 0.45) : false;
  const keep = (dimensions: string) => (withTargets ? dimensions : dimensions.replace('V', ''));
  const arrangement: Arrangement = { ...drawn, down: keep(drawn.down), across: keep(drawn.across) };
  const values = randomValues(random, language, words, withTargets, arrangement, targetSheet);
  const truth = truthOf(values);
  const painter = new Painter(random, words, language, arrangement, values);
  const entries = values.periods.codes.flatMap((code, p) => values.members.flatMap((member, m) => values.metrics.map((metric, k) => ({ member, code, metric, value: values.actual(p, m, k) }))));
  return { rows: painter.paint(), truth, entries, periods: values.periods, about: `${arrangement.title}|${arrangement.blocks}|${arrangement.down}|${arrangement.across} ${values.periods.grain}` };
}

function randomValues(random: Random, language: Language, words: Vocabulary, withTargets: boolean, arrangement: Arrangement, targetSheet: boolean): Values {
  const single = arrangement.title === 'P';
  const grain = single || arrangement.blocks === 'P' ? 'month' : arrangement.across.includes('P') && arrangement.across.length > 1 ? random.pick(['month', 'month', 'week'] as const) : random.pick(['month', 'month', 'week', targetSheet ? 'month' : 'day'] as const);
  let periods = randomPeriods(random, language, grain);
  if (single) periods = { ...periods, labels: periods.labels.slice(0, 1), months: periods.months.slice(0, 1), codes: periods.codes.slice(0, 1) };
  const all = Object.keys(words.counts);
  const metrics = arrangement.title === 'K' ? [random.pick(all)] : inOrder(all, random.shuffle(all).slice(0, random.int(2, 4)));
  const members = arrangement.title === 'M' ? [random.pick(words.members)] : random.shuffle(words.members).slice(0, random.int(2, 4));
  const kinds: Values['kinds'] = withTargets ? random.pick([['target', 'actual'], ['target', 'actual', 'rate'], ['actual', 'target', 'rate']] as const) : ['actual'];
  const kindLabel = { actual: random.pick(words.actual), target: random.pick(words.target), rate: random.pick(words.rate) };
  const counts = new Map<string, number>();
  for (let p = 0; p < periods.labels.length; p++) {
    for (let m = 0; m < members.length; m++) {
      for (let k = 0; k < metrics.length; k++) counts.set(`${p}|${m}|${k}`, random.poisson(k === 0 ? 8 : 3) + (targetSheet ? 1 : 0));
    }
  }
  return {
    labels: {
      P: periods.labels,
      M: members.map((member) => (language === 'ja' && random.chance(0.3) ? member.replace(' ', '　') : member)),
      K: decorated(random, language, metrics.map((metric) => random.pick(words.counts[metric]!))),
      V: kinds.map((kind) => kindLabel[kind]),
    },
    members, metrics, periods, kinds,
    actual: (p, m, k) => counts.get(`${p}|${m}|${k}`)!,
    target: (_, m, k) => 5 + m + 2 * k,
  };
}

/** Metrics in the order of the funnel, as people list them. */
function inOrder(all: readonly string[], chosen: readonly string[]): string[] {
  return all.filter((metric) => chosen.includes(metric));
}

/** Numbering or a unit on every label, as one hand does it. */
function decorated(random: Random, language: Language, labels: readonly string[]): string[] {
  const roll = random.next();
  if (language === 'en' || roll < 0.6) return [...labels];
  if (roll < 0.75) return labels.map((label, at) => `${'①②③④'[at]}${label}`);
  if (roll < 0.85) return labels.map((label, at) => `${at + 1}. ${label}`);
  return labels.map((label) => `${label}（件）`);
}

function truthOf(values: Values): Truth {
  const truth = new Truth();
  values.periods.months.forEach((month, p) => {
    values.members.forEach((member, m) => {
      values.metrics.forEach((metric, k) => {
        truth.count(member, month, metric, values.actual(p, m, k));
        if (values.kinds.includes('target') && values.periods.grain === 'month') truth.target(member, month, metric, values.target(p, m, k));
      });
    });
  });
  return truth;
}

/** Puts the values on rows of cells. */
class Painter {
  private readonly rows: string[][] = [];
  private readonly merged: boolean;
  private readonly totalLabel: string;
  private readonly periodTotal: string;
  private readonly withTotalColumn: boolean;
  private readonly withTotalRow: boolean;
  private readonly withSubtotals: boolean;
  private readonly withMean: boolean;
  private readonly inlineBlockHead: boolean;
  private readonly untidy: number;

  constructor(
    private readonly random: Random,
    private readonly words: Vocabulary,
    private readonly language: Language,
    private readonly arrangement: Arrangement,
    private readonly values: Values,
  ) {
    this.merged = random.chance(0.6);
    this.totalLabel = random.pick(words.totals);
    this.periodTotal = language === 'ja' ? random.pick(['合計', '計']) : 'Total';
    this.withTotalColumn = random.chance(0.5);
    this.withTotalRow = random.chance(0.5);
    this.withSubtotals = random.chance(0.3);
    this.withMean = random.chance(0.25);
    this.inlineBlockHead = arrangement.down.length === 1 && random.chance(0.5);
    this.untidy = random.pick([0, 0, 0.25]);
  }

  paint(): string[][] {
    this.paintTitle();
    const block = this.arrangement.blocks as Dimension | '';
    if (block === '') {
      this.paintTable(this.nowhere(), '');
    } else {
      this.values.labels[block].forEach((label, at) => {
        if (at > 0 || this.random.chance(0.5)) this.rows.push(['']);
        this.paintTable({ ...this.nowhere(), [block]: at }, label);
      });
    }
    if (this.random.chance(0.2)) this.rows.push([''], [this.random.pick(this.words.notes)]);
    return this.rows;
  }

  /** All dimensions that are written once for the whole sheet stand at their only value. */
  private nowhere(): Place {
    const place: Place = { P: -1, M: -1, K: -1, V: this.values.kinds.indexOf('actual') };
    for (const dimension of this.arrangement.title) place[dimension as Dimension] = 0;
    return place;
  }

  private paintTitle(): void {
    const { random, words, values, language } = this;
    const parts = [values.periods.title, random.pick(words.titles)];
    const fixed = this.arrangement.title as Dimension | '';
    if (fixed === 'K') parts[1] = values.labels.K[0]!.replace(/^[①-④]|^\d+\. |（件）$/g, '');
    if (fixed === 'P') parts[0] = values.periods.months[0] === undefined ? '' : this.monthTitle(values.periods.months[0]);
    const needed = parts[0] !== '' || fixed === 'K';
    if (needed || random.chance(0.6)) this.rows.push([parts.filter((part) => part !== '').join(language === 'ja' ? random.pick([' ', '　']) : ' - ')]);
    if (fixed === 'M') this.rows.push([language === 'ja' ? `${random.pick(['担当: ', '担当者：'])}${values.labels.M[0]}` : `Consultant: ${values.labels.M[0]}`]);
    if (random.chance(0.25)) this.rows.push([random.pick(words.notes)]);
    if (random.chance(0.4)) this.rows.push(['']);
  }

  private monthTitle(month: string): string {
    const [year, of] = month.split('-').map(Number);
    const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
    return this.language === 'ja' ? `${year}年${of}月` : `${names[of! - 1]} ${year}`;
  }

  private paintTable(at: Place, blockLabel: string): void {
    const down = [...this.arrangement.down] as Dimension[];
    const across = [...this.arrangement.across] as Dimension[];
    const inline = blockLabel !== '' && this.inlineBlockHead;
    if (blockLabel !== '' && !inline) this.rows.push([this.blockHead(blockLabel)]);
    const columns = this.columnPlaces(across, at);
    this.paintHeadings(down, across, columns, inline ? blockLabel : '');
    this.paintBody(down, at, columns);
  }

  private blockHead(label: string): string {
    if (this.arrangement.blocks === 'P') return this.values.periods.title === '' || this.values.periods.grain !== 'month' ? label : `${this.random.pick(['', '■'])}${label}`;
    if (this.language === 'en') return label;
    return this.random.pick([`■${label}`, `【${label}】`, `■ ${label}`, label]);
  }

  /** The places of the columns, sums at the end of the outermost dimension where it can be summed. */
  private columnPlaces(across: readonly Dimension[], at: Place): Place[] {
    let places: Place[] = [at];
    across.forEach((dimension, level) => {
      places = places.flatMap((place) => this.steps(dimension, level === 0 && this.withTotalColumn).map((step) => ({ ...place, [dimension]: step })));
    });
    return places;
  }

  private steps(dimension: Dimension, withSum: boolean): number[] {
    const own = dimension === 'V' ? this.values.kinds : this.values.labels[dimension];
    const steps = own.map((_, at) => at);
    return withSum && (dimension === 'P' || dimension === 'M') ? [...steps, -1] : steps;
  }

  private label(dimension: Dimension, step: number): string {
    if (step >= 0) return this.values.labels[dimension][step]!;
    if (dimension === 'M') return this.totalLabel;
    return this.periodTotal;
  }

  private paintHeadings(down: readonly Dimension[], across: readonly Dimension[], columns: readonly Place[], inline: string): void {
    const withMean = this.meanColumn(across);
    across.forEach((dimension, level) => {
      const keys = down.map((key, place) => (level > 0 ? '' : inline !== '' && place === 0 ? inline : this.keyHead(key)));
      const cells = columns.map((place, at) => {
        const before = columns[at - 1];
        const same = before !== undefined && across.slice(0, level + 1).every((outer) => before[outer] === place[outer]);
        return same && this.merged && level < across.length - 1 ? '' : this.label(dimension, place[dimension]);
      });
      this.rows.push([...keys, ...cells, ...(withMean ? [level === 0 ? this.random.pick(this.words.means) : ''] : [])]);
    });
  }

  private meanColumn(across: readonly Dimension[]): boolean {
    return this.withMean && across.length === 1 && across[0] === 'P';
  }

  private keyHead(key: Dimension): string {
    const { words, random, values } = this;
    if (key === 'M') return random.pick(words.memberHeads);
    if (key === 'K') return random.pick(words.metricHeads);
    if (key === 'V') return '';
    if (values.periods.head !== undefined) return values.periods.head;
    return random.pick(values.periods.grain === 'month' ? words.monthHeads : values.periods.grain === 'week' ? words.weekHeads : words.dayHeads);
  }

  private paintBody(down: readonly Dimension[], at: Place, columns: readonly Place[]): void {
    const outer = down[0]!;
    const inner = down.slice(1);
    const sums = this.withTotalRow && (outer === 'M' || outer === 'P');
    for (const step of this.steps(outer, sums)) {
      let places: Place[] = [{ ...at, [outer]: step }];
      for (const dimension of inner) {
        const withSum = step >= 0 && this.withSubtotals && dimension === 'M' && down.length === 2;
        places = places.flatMap((place) => this.steps(dimension, withSum).map((one) => ({ ...place, [dimension]: one })));
      }
      places.forEach((place, line) => { this.paintRow(down, place, places[line - 1], columns); });
    }
  }

  private paintRow(down: readonly Dimension[], place: Place, before: Place | undefined, columns: readonly Place[]): void {
    const keys = down.map((dimension, level) => {
      const same = before !== undefined && down.slice(0, level + 1).every((outer) => before[outer] === place[outer]);
      if (same && this.merged && level < down.length - 1) return '';
      const sumOfInner = level > 0 && place[dimension] < 0;
      return sumOfInner ? this.random.pick(this.words.subtotals) : this.label(dimension, place[dimension]);
    });
    const cells = columns.map((column) => {
      const cell = { ...place };
      for (const dimension of [...this.arrangement.across] as Dimension[]) cell[dimension] = column[dimension];
      return this.cell(cell);
    });
    const across = [...this.arrangement.across] as Dimension[];
    const kind = this.values.kinds[place.V];
    const mean = this.meanColumn(across) && kind !== 'rate' ? [(this.amount({ ...place, P: -1 }, kind === 'target') / this.values.labels.P.length).toFixed(1)] : this.meanColumn(across) ? ['-'] : [];
    this.rows.push([...keys, ...cells, ...mean]);
  }

  private cell(place: Place): string {
    const kind = this.values.kinds[place.V];
    if (kind === 'target') return String(this.amount(place, true));
    if (kind === 'rate') return `${((100 * this.amount(place, false)) / this.amount(place, true)).toFixed(1)}%`;
    const value = this.amount(place, false);
    const sum = place.P < 0 || place.M < 0;
    if (sum || !this.random.chance(this.untidy)) return String(value);
    if (value === 0) return this.random.pick(this.words.nothing);
    return this.language === 'ja' ? this.random.pick([`${value}件`, fullWidth(String(value)), ` ${value} `]) : ` ${value} `;
  }

  /** The value at a place, summed over every dimension that stands at -1. */
  private amount(place: Place, target: boolean): number {
    let sum = 0;
    for (const p of this.range('P', place.P)) {
      for (const m of this.range('M', place.M)) {
        for (const k of this.range('K', place.K)) sum += target ? this.values.target(p, m, k) : this.values.actual(p, m, k);
      }
    }
    return sum;
  }

  private range(dimension: 'P' | 'M' | 'K', step: number): number[] {
    return step >= 0 ? [step] : this.values.labels[dimension].map((_, at) => at);
  }
}
