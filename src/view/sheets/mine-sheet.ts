import type { Language } from '../../core/language';
import { METRICS } from '../../core/metrics/metrics';
import { formulaText, mineName, mineTexts, mineTitle } from '../../messages/dashboards';
import { say } from '../../messages/message';
import { memberName } from '../member-name';
import { shortLabel } from '../metric-label';
import type { CalculationReader } from './calculation-sheet';
import { asOfFormula, atRow, countOf, monthText, periodWords, staleFormula } from './formulas';
import { GROWTH_ROWS, growthPart } from './growth-part';
import { quotedText } from './references';
import { SheetBuilder } from './sheet-builder';
import type { RuleSpec, SheetSpec } from './sheet-spec';
import { NOTE_BACKGROUND, trendTable } from './trend-part';

/** One glance first, on a phone too; then what is behind it. Row numbers are fixed, so that a sheet can be made again in place. */
export const MINE_ROWS = {
  title: 1,
  asOf: 2,
  stale: 3,
  metric: 5,
  big: 6,
  short: 7,
  tomorrow: 8,
  usual: 9,
  next: 11,
  box: 12,
  lately: 13,
  targets: 17,
  partner: 27,
  historyTitle: 29,
  chart: 30,
  /** The row before the table of months. */
  history: 45,
  growth: 62,
  log: 72,
} as const;

const COLUMNS = 11;
/** The glance ends here: no wider than a phone's screen beside the row numbers, so its sentences wrap instead of leaving it. */
const GLANCE_LAST = { ja: 'C', en: 'B' } as const;
/** Hidden: row numbers in KPI計算, and the parts of a rate. */
const HELP = 'H';
const HELP_COLUMN = 8;
const TARGETS_SHOWN = 8;
const LATELY_SHOWN = 3;
/** First row of what was written before; from here on the sheet is the member's. */
export const MINE_LOG_ROW = MINE_ROWS.log + 2;
const LOG_ROOM = 120;
/** Fewer than this at a step say nothing as a rate. */
const RATE_LEAST = 5;

export interface MineInput {
  readonly language: Language;
  readonly reader: CalculationReader;
  /** Name of the sheet with the calculation. */
  readonly calculation: string;
  readonly member: string;
  /** Metric index that the glance is about. */
  readonly metric: number;
  /** The rate to watch beside it, with the metrics of its counts as the sheet keeps them. */
  readonly partner: { readonly metric: number; readonly from: number; readonly to: number } | undefined;
}

/** マイKPI ○○: where am I, what is short, what would be enough tomorrow, and a box for the next step that stays. */
export function mineSheet(input: MineInput): SheetSpec {
  const { language, member } = input;
  const builder = new SheetBuilder(COLUMNS);
  const glanceLast = GLANCE_LAST[language];
  const rules: RuleSpec[] = [{ range: `A3:${glanceLast}3`, formula: '=$A$3<>""', background: NOTE_BACKGROUND }];
  glancePart(builder, input);
  nextPart(builder, input);
  targetsPart(builder, input);
  partnerPart(builder, input);
  const area = historyPart(builder, input);
  rules.push(area.rule);
  growthPart(builder, { row: MINE_ROWS.growth, owner: quotedText(member), language, help: [HELP, HELP_COLUMN] });
  logPart(builder, input);
  const { box, chart } = MINE_ROWS;
  const lastRow = MINE_LOG_ROW + LOG_ROOM;
  return {
    kind: 'mine',
    member,
    name: say(mineName, language, { member }),
    rows: lastRow,
    columns: COLUMNS,
    cells: builder.cells(),
    inputs: [
      [box, box],
      [MINE_LOG_ROW, lastRow],
    ],
    spillRow: undefined,
    renewed: [],
    formats: [...builder.formats, ...looks(lastRow)],
    tables: builder.tables,
    widths_px: [language === 'ja' ? 150 : 215, 60, 60, 96, 140, language === 'ja' ? 110 : 160, 20],
    heights_px: [
      { row: 1, pixels: 32 },
      { row: MINE_ROWS.big, pixels: 52 },
      { row: box, pixels: 64 },
      // A merged cell does not grow with its text: room for three lines of small type, two of large.
      { row: MINE_ROWS.stale, pixels: 56 },
      { row: MINE_ROWS.stale + 1, pixels: 8 },
      { row: MINE_ROWS.short, pixels: 28 },
      { row: MINE_ROWS.tomorrow, pixels: 54 },
      { row: MINE_ROWS.usual, pixels: 56 },
      ...builder.heights_px,
    ],
    merges: [
      `B${MINE_ROWS.growth + 1}:F${MINE_ROWS.growth + GROWTH_ROWS - 1}`,
      `A${MINE_ROWS.stale}:${glanceLast}${MINE_ROWS.stale}`,
      `A${MINE_ROWS.short}:${glanceLast}${MINE_ROWS.usual}`,
      `A${MINE_ROWS.next}:F${MINE_ROWS.lately + LATELY_SHOWN - 1}`,
    ],
    notes: [],
    frozenRows: 0,
    hiddenColumns: [HELP_COLUMN, COLUMNS - HELP_COLUMN + 1],
    charts: [
      {
        ...area.chart,
        title: shortLabel(input.metric, language),
        row: chart,
        column: 1,
        width_px: 560,
        height_px: 300,
      },
    ],
    rules,
    hidden: false,
    tabColor: '#8ab0e8',
  };
}

function looks(lastRow: number): SheetSpec['formats'] {
  const { title, stale, metric, big, short, tomorrow, usual, next, box, lately } = MINE_ROWS;
  return [
    { ranges: [`A${title}`], bold: true, size: 16 },
    { ranges: [`A${metric}`], bold: true, size: 11 },
    { ranges: [`A${big}`], bold: true, size: 30, vertical: 'middle' },
    { ranges: [`A${short}:A${tomorrow}`], bold: true, size: 13, wrap: true, vertical: 'top' },
    { ranges: [`A${usual}`, `A${stale}`], wrap: true, vertical: 'top' },
    { ranges: [`A${next}`], bold: true },
    { ranges: [`A${box}`], numberFormat: '@', background: '#fffde7', wrap: true, vertical: 'top', size: 12 },
    { ranges: [`A${lately}:A${lately + LATELY_SHOWN - 1}`], color: '#5f6368', wrap: true },
    { ranges: [`A${MINE_LOG_ROW}:B${lastRow}`], numberFormat: '@' },
  ];
}

function glancePart(builder: SheetBuilder, { language, reader, calculation, member, metric }: MineInput): void {
  const row = MINE_ROWS;
  const help = (at: number) => `$${HELP}$${at}`;
  builder.text(row.title, 1, say(mineTitle, language, { name: memberName(member, language) }));
  builder.formula(row.asOf, 1, asOfFormula(reader, language));
  builder.formula(row.stale, 1, staleFormula(reader, calculation, language));
  const label = quotedText(shortLabel(metric, language));
  const period = periodWords(reader, language);
  builder.formula(row.metric, 1, language === 'ja' ? `=${period}&"の"&${label}` : `=${label}&", "&${period}`);
  // Rows of KPI計算 that the glance is about: this metric's target in this period, else in any; and the member's counts.
  const owner = quotedText(member);
  const [owners, periods, metrics] = [0, 1, 2].map((offset) => reader.results('pace', offset));
  const own = `(${owners}=${owner})*(${metrics}=${quotedText(METRICS[metric]!.label[language])})`;
  const rowWith = (wanted: string) => `INDEX(FILTER(ROW(${owners}),${wanted}),1)`;
  builder.formula(
    row.metric,
    HELP_COLUMN,
    `=IFERROR(${rowWith(`${own}*(${periods}=${reader.period()})`)},IFERROR(${rowWith(own)},))`,
  );
  builder.formula(row.big, HELP_COLUMN, `=${countOf(reader, owner, metric, language)}`);
  const paceAt = (offset: number) => `INDEX(${reader.column('pace', offset)},${help(row.metric)})`;
  builder.formula(
    row.big,
    1,
    `=IFERROR(IF(LEN(${help(row.metric)})=0,${help(row.big)}&"",${paceAt(3)}&" / "&ROUND(${paceAt(4)},1)),"")`,
  );
  const need = `MAX(0,ROUNDUP(${paceAt(4)}-${paceAt(3)},0))`;
  const days = paceAt(7);
  const short = formulaText(mineTexts.short, language, { need, days });
  const none = quotedText(mineTexts.noTarget[language]);
  builder.formula(
    row.short,
    1,
    `=IFERROR(IF(LEN(${help(row.metric)})=0,${none},IF(${need}=0,${quotedText(mineTexts.reached[language])},${short})),"")`,
  );
  const perDay = paceAt(8);
  const enough = formulaText(mineTexts.tomorrow, language, { count: `ROUNDUP(${perDay},0)`, words: paceAt(9) });
  const how = quotedText(mineTexts.howTarget[language]);
  builder.formula(
    row.tomorrow,
    1,
    `=IFERROR(IF(LEN(${help(row.metric)})=0,${how},IF(LEN(${perDay})=0,"",${enough})),"")`,
  );
  builder.formula(row.usual, 1, usualFormula(language));
}

/** The last finished month against the usual range, from the table of months below. */
function usualFormula(language: Language): string {
  const at = MINE_ROWS.history + 12;
  const parts = {
    month: monthText(`$A${at}`, language),
    count: `$B${at}`,
    low: `ROUNDUP($C${at},0)`,
    high: `ROUNDDOWN($D${at},0)`,
    change: `$E${at}`,
  };
  const inside = formulaText(mineTexts.inside, language, parts);
  const outside = formulaText(mineTexts.outside, language, parts);
  const word = quotedText(mineTexts.usualWord[language]);
  const none = quotedText(mineTexts.noRange[language]);
  return `=IFERROR(IF(LEN($D${at})=0,${none},IF(ISNUMBER(SEARCH(${word},$E${at})),${outside},${inside})),"")`;
}

function nextPart(builder: SheetBuilder, { language }: MineInput): void {
  const { next, lately } = MINE_ROWS;
  builder.text(next, 1, mineTexts.next[language]);
  for (let at = 0; at < LATELY_SHOWN; at++) {
    const row = MINE_LOG_ROW + at;
    builder.formula(lately + at, 1, `=IF(LEN($B$${row})=0,"",$A$${row}&"  "&$B$${row})`);
  }
}

function targetsPart(builder: SheetBuilder, { language, reader, member }: MineInput): void {
  const start = MINE_ROWS.targets;
  builder.heading(start, mineTexts.targets[language]);
  builder.head(start + 1, mineTexts.targetsHead[language]);
  const owners = reader.results('pace', 0);
  const first = start + 2;
  for (let at = 0; at < TARGETS_SHOWN; at++) {
    const row = first + at;
    const help = `$${HELP}${row}`;
    builder.formula(
      row,
      HELP_COLUMN,
      `=IFERROR(INDEX(FILTER(ROW(${owners}),${owners}=${quotedText(member)}),${at + 1}),)`,
    );
    builder.formula(row, 1, atRow(reader.column('pace', 2), help));
    for (const [column, offset] of [
      [2, 3],
      [3, 4],
      [4, 5],
    ] as const) {
      builder.formula(row, column, shownValue(reader.column('pace', offset), help, `$A${row}`, language));
    }
    // Only what has a pace has something to go.
    builder.formula(row, 5, `=IF(LEN($D${row})=0,,MAX(0,ROUNDUP($C${row}-$B${row},0)))`);
    builder.formula(row, 6, atRow(reader.column('pace', 9), help));
  }
  const last = first + TARGETS_SHOWN - 1;
  builder.format({ ranges: [`B${first}:D${last}`], align: 'right' });
  builder.format({ ranges: [`E${first - 1}:E${last}`], align: 'center' });
  builder.format({ ranges: [`F${first - 1}:F${last}`], align: 'left' });
}

/** A value of the pace block as people read it: a rate in per cent, a count with one decimal at most. */
function shownValue(column: string, rowCell: string, label: string, language: Language): string {
  const value = `INDEX(${column},${rowCell})`;
  const isRate = `ISNUMBER(SEARCH(${quotedText(language === 'ja' ? '率' : 'rate')},${label}))`;
  return `=IFERROR(IF(OR(LEN(${rowCell})=0,LEN(${value})=0),,IF(${isRate},TEXT(${value},"0%"),ROUND(${value},1))),)`;
}

function partnerPart(builder: SheetBuilder, { language, reader, member, partner }: MineInput): void {
  if (partner === undefined) return;
  const row = MINE_ROWS.partner;
  const owner = quotedText(member);
  const [n, k, low, high] = ['H', 'I', 'J', 'K'].map((letter) => `$${letter}$${row}`) as [
    string,
    string,
    string,
    string,
  ];
  builder.formula(row, 8, `=${countOf(reader, owner, partner.from, language)}`);
  builder.formula(row, 9, `=${countOf(reader, owner, partner.to, language)}`);
  // Wilson's limits at 95 %: Wilson 1927, JASA 22, 209.
  const z = '1.959964';
  const centre = `(${k}/${n}+${z}^2/2/${n})`;
  const spread = `${z}*SQRT(${k}/${n}*(1-${k}/${n})/${n}+${z}^2/4/${n}^2)`;
  builder.formula(row, 10, `=IFERROR((${centre}-${spread})/(1+${z}^2/${n}),)`);
  builder.formula(row, 11, `=IFERROR((${centre}+${spread})/(1+${z}^2/${n}),)`);
  const name = quotedText(shortLabel(partner.metric, language));
  const few = formulaText(mineTexts.partnerFew, language, { name, n });
  const percent = (cell: string) => `TEXT(${cell},"0%")`;
  const rate = formulaText(mineTexts.partnerRate, language, {
    name,
    rate: percent(`${k}/${n}`),
    low: percent(low),
    high: percent(high),
    n,
  });
  const label = quotedText(`${mineTexts.partner[language]}${language === 'ja' ? '　' : ' – '}`);
  const shown = `IF(${n}<${RATE_LEAST},${few},${rate})`;
  // More than one for each is no share.
  builder.formula(row, 1, `=IFERROR(IF(LEN(${n})=0,"",IF(${k}>${n},"",${label}&${shown})),"")`);
}

function historyPart(builder: SheetBuilder, { language, reader, member, metric }: MineInput) {
  const { historyTitle, history } = MINE_ROWS;
  builder.heading(historyTitle, mineTexts.history[language]);
  return trendTable(builder, {
    language,
    reader,
    row: history + 1,
    owner: quotedText(member),
    metric: quotedText(METRICS[metric]!.label[language]),
    help: [HELP, HELP_COLUMN],
  });
}

function logPart(builder: SheetBuilder, { language }: MineInput): void {
  const { log } = MINE_ROWS;
  builder.heading(log, mineTexts.log[language]);
  builder.head(log + 1, mineTexts.logHead[language], false);
}
