import type { Language } from '../../core/language';
import { METRICS } from '../../core/metrics/metrics';
import { TOTAL } from '../../messages/counting';
import { dashboardTexts, formulaText, sheetNames } from '../../messages/dashboards';
import { shortLabel } from '../metric-label';
import { STALLED_LONG_DAYS } from '../stalled-part';
import { type CalculationReader, FIRST_ROW, HEAD_ROW } from './calculation-sheet';
import { asOfFormula, atRow, carried, monthBefore, periodWords, staleFormula, trendRow } from './formulas';
import { quotedText } from './references';
import { SheetBuilder } from './sheet-builder';
import type { ChartSpec, RuleSpec, SheetSpec } from './sheet-spec';

const COLUMNS = 9;
/** Helping formulas (row numbers in KPI計算) stand here, hidden. */
const HELP = 'I';
const HELP_COLUMN = 9;
const FUNNEL_ROW = 7;
const MONTHS = 12;
const STALLED_SHOWN = 10;
const SPARE_MEMBERS = 5;
const ROW_PX = 21;
const CHART_WIDTH_PX = 300;
const CHART_BLUE = '#4a7fd0';
const CHART_GREY = '#80868b';
/** Backgrounds that inform: neither red nor green. */
export const NOTE_BACKGROUND = '#fef7e0';
const MARK_BACKGROUND = '#e8f0fe';

export interface DashboardInput {
  readonly language: Language;
  readonly reader: CalculationReader;
  /** Name of the sheet with the calculation. */
  readonly calculation: string;
  /** Rows the funnel may need. */
  readonly stages: number;
  /** Members with a row of their own. */
  readonly members: number;
  /** Metric indices of the members' table. */
  readonly metrics: readonly number[];
  /** Metric index of the team's history; `undefined` where the sheet keeps none. */
  readonly lead: number | undefined;
}

/** KPIダッシュボード: the team on one A4 page, every number a native formula on KPI計算. */
export function dashboardSheet(input: DashboardInput): SheetSpec {
  const { language, reader } = input;
  const builder = new SheetBuilder(COLUMNS);
  const charts: ChartSpec[] = [];
  const rules: RuleSpec[] = [{ range: 'A3:H3', formula: '=$A$3<>""', background: NOTE_BACKGROUND }];
  headPart(builder, input);
  let row = funnelPart(builder, input, charts, rules);
  row = trendPart(builder, input, row, charts, rules);
  row = stalledPart(builder, input, row, rules);
  row = membersPart(builder, input, row);
  builder.text(row, 1, dashboardTexts.print[language]);
  builder.format({ ranges: [`A${row}`], color: '#5f6368' });
  const cells = builder.cells();
  return {
    kind: 'dashboard',
    member: '',
    name: sheetNames.dashboard[language],
    rows: cells.length + 5,
    columns: COLUMNS,
    cells,
    inputs: [],
    spillRow: undefined,
    renewed: [],
    formats: [...builder.formats, { ranges: ['A1'], bold: true, size: 18 }],
    // Stages have longer names in English.
    widths_px: [language === 'ja' ? 150 : 215, 64, 92, 92, 156, 100, 100, 100, 40],
    heights_px: [{ row: 1, pixels: 34 }, ...builder.heights_px],
    merges: ['A3:H3'],
    notes: [],
    frozenRows: 0,
    hiddenColumns: [HELP_COLUMN, 1],
    charts,
    rules,
    hidden: false,
    tabColor: '#4a7fd0',
  };

  function headPart(made: SheetBuilder, { calculation }: DashboardInput): void {
    made.text(1, 1, dashboardTexts.title[language]);
    made.formula(2, 1, asOfFormula(reader, language));
    made.formula(3, 1, staleFormula(reader, calculation, language));
    made.formula(4, 1, `=${quotedText(dashboardTexts.period[language])}&${periodWords(reader, language)}`);
    made.format({ ranges: ['A3'], wrap: true });
  }
}

function funnelPart(
  builder: SheetBuilder,
  { language, reader, stages }: DashboardInput,
  charts: ChartSpec[],
  rules: RuleSpec[],
): number {
  builder.heading(FUNNEL_ROW - 1, dashboardTexts.funnel[language]);
  builder.head(FUNNEL_ROW, dashboardTexts.funnelHead[language]);
  const first = FUNNEL_ROW + 1;
  const last = FUNNEL_ROW + stages;
  for (let at = 0; at < stages; at++) {
    const [row, source] = [first + at, FIRST_ROW + at];
    for (const [column, offset] of [
      [1, 0],
      [2, 1],
      [3, 2],
      [5, 5],
    ] as const) {
      builder.formula(row, column, carried(reader.cell('funnel', offset, source)));
    }
    const [low, high] = [reader.cell('funnel', 3, source), reader.cell('funnel', 4, source)];
    const between = language === 'ja' ? '〜' : '–';
    builder.formula(
      row,
      4,
      `=IFERROR(IF(LEN(${low})=0,,TEXT(${low},"0%")&${quotedText(between)}&TEXT(${high},"0%")),)`,
    );
  }
  builder.format({ ranges: [`C${first}:C${last}`, `E${first}:E${last}`], numberFormat: '0%' });
  builder.format({ ranges: [`C${first}:E${last}`], align: 'right' });
  builder.text(last + 1, 1, dashboardTexts.funnelNote[language]);
  builder.format({ ranges: [`A${last + 1}`], color: '#5f6368' });
  rules.push({ range: `C${first}:D${last}`, formula: `=AND(ISNUMBER($B${first}),$B${first}<5)`, color: '#80868b' });
  charts.push({
    type: 'bar',
    ranges: [`A${FUNNEL_ROW}:A${last}`, `B${FUNNEL_ROW}:B${last}`],
    title: dashboardTexts.funnel[language],
    row: FUNNEL_ROW,
    column: 6,
    width_px: CHART_WIDTH_PX,
    height_px: Math.max(220, (stages + 1) * ROW_PX),
    series: [{ color: CHART_BLUE, dashed: false }],
  });
  return last + 3;
}

function trendPart(
  builder: SheetBuilder,
  { language, reader, lead }: DashboardInput,
  start: number,
  charts: ChartSpec[],
  rules: RuleSpec[],
): number {
  if (lead === undefined) return start;
  const title = `${dashboardTexts.trend[language]}: ${shortLabel(lead, language)}`;
  builder.heading(start, title);
  const area = trendTable(builder, {
    language,
    reader,
    row: start + 1,
    owner: quotedText(TOTAL[language]),
    metric: quotedText(METRICS[lead]!.label[language]),
    help: [HELP, HELP_COLUMN],
  });
  rules.push(area.rule);
  charts.push({
    ...area.chart,
    title: shortLabel(lead, language),
    row: start + 1,
    column: 6,
    width_px: CHART_WIDTH_PX,
    height_px: (MONTHS + 2) * ROW_PX,
  });
  return start + MONTHS + 3;
}

/** A table of twelve months with their usual range, and a chart over it: also the heart of マイKPI. */
export function trendTable(
  builder: SheetBuilder,
  input: {
    readonly language: Language;
    readonly reader: CalculationReader;
    /** Row of the headings. */
    readonly row: number;
    /** Formula parts. */
    readonly owner: string;
    readonly metric: string;
    /** Letter and number of the column for helping formulas. */
    readonly help: readonly [string, number];
  },
): { readonly chart: Pick<ChartSpec, 'type' | 'ranges' | 'series'>; readonly rule: RuleSpec } {
  const { language, reader, row, owner, metric, help } = input;
  const [helpLetter, helpColumn] = help;
  builder.head(row, dashboardTexts.trendHead[language]);
  const first = row + 1;
  const last = row + MONTHS;
  for (let at = 0; at < MONTHS; at++) {
    const here = first + at;
    builder.formula(here, 1, monthBefore(reader, MONTHS - 1 - at));
    builder.formula(here, helpColumn, trendRow(reader, owner, metric, `$A${here}`));
    [3, 5, 6, 7].forEach((offset, place) => {
      builder.formula(here, 2 + place, atRow(reader.column('trends', offset), `$${helpLetter}${here}`));
    });
  }
  builder.format({
    ranges: [`A${first}:A${last}`],
    numberFormat: language === 'ja' ? 'yyyy"年"m"月"' : 'mmm yyyy',
    align: 'left',
  });
  builder.format({ ranges: [`C${first}:D${last}`], numberFormat: '0.0' });
  builder.format({ ranges: [`E${first}:E${last}`], align: 'right' });
  return {
    chart: {
      type: 'line',
      // The running month is not over: drawn as a point it would look like a fall.
      ranges: [`A${row}:D${last - 1}`],
      series: [
        { color: CHART_BLUE, dashed: false },
        { color: CHART_GREY, dashed: true },
        { color: CHART_GREY, dashed: true },
      ],
    },
    rule: outsideRule(`A${first}:E${last}`, first, language),
  };
}

/** Months outside the usual range: bold and tinted, and the words stand in the row. */
function outsideRule(range: string, first: number, language: Language): RuleSpec {
  const word = quotedText(language === 'ja' ? 'いつもより' : 'usual');
  return { range, formula: `=ISNUMBER(SEARCH(${word},$E${first}))`, background: MARK_BACKGROUND, bold: true };
}

function stalledPart(
  builder: SheetBuilder,
  { language, reader }: DashboardInput,
  start: number,
  rules: RuleSpec[],
): number {
  builder.heading(start, dashboardTexts.stalled[language]);
  builder.head(start + 1, dashboardTexts.stalledHead[language]);
  const first = start + 2;
  // Whoever has waited very long is more often finished than forgotten: counted below, not listed.
  const days = reader.results('stalled', 5);
  const asked = `ISNUMBER(${days})*(${days}<=${STALLED_LONG_DAYS})`;
  for (let at = 0; at < STALLED_SHOWN; at++) {
    const row = first + at;
    builder.formula(row, HELP_COLUMN, `=IFERROR(INDEX(FILTER(ROW(${days}),${asked}),${at + 1}),)`);
    [1, 5, 0, 3].forEach((offset, place) => {
      builder.formula(row, place + 1, atRow(reader.column('stalled', offset), `$${HELP}${row}`));
    });
  }
  const last = first + STALLED_SHOWN - 1;
  builder.format({ ranges: [`C${first - 1}:D${first - 1}`], align: 'left' });
  const many = formulaText(dashboardTexts.stalledMany, language, {
    count: `COUNTIF(${days},"<=${STALLED_LONG_DAYS}")`,
    shown: String(STALLED_SHOWN),
  });
  const long = `COUNTIF(${days},">${STALLED_LONG_DAYS}")`;
  const longer = formulaText(dashboardTexts.stalledLong, language, { count: long, days: String(STALLED_LONG_DAYS) });
  builder.formula(last + 1, 1, `=${many}&IF(${long}>0,${longer},"")`);
  builder.format({ ranges: [`A${last + 1}`], color: '#5f6368' });
  rules.push({ range: `A${first}:D${last}`, formula: `=AND(ISNUMBER($B${first}),$B${first}>=14)`, bold: true });
  return last + 3;
}

function membersPart(
  builder: SheetBuilder,
  { language, reader, members, metrics }: DashboardInput,
  start: number,
): number {
  builder.heading(start, dashboardTexts.members[language]);
  builder.head(start + 1, [
    dashboardTexts.membersHead[language],
    ...metrics.map((metric) => shortLabel(metric, language)),
  ]);
  const rows = members + SPARE_MEMBERS;
  const first = start + 2;
  for (let at = 0; at < rows; at++) {
    const source = FIRST_ROW + at;
    builder.formula(first + at, 1, carried(reader.cell('members', 0, source)));
    metrics.forEach((metric, place) => {
      const column = `MATCH(${quotedText(METRICS[metric]!.label[language])},${reader.memberHeadings()},0)`;
      const value = `INDEX(${reader.memberTable()},${source - HEAD_ROW + 1},${column})`;
      builder.formula(first + at, place + 2, `=IFERROR(IF(LEN($A${first + at})=0,,${value}),)`);
    });
  }
  const last = first + rows - 1;
  const lastLetter = String.fromCharCode(65 + metrics.length);
  // A 0 says only that nothing was recorded: a dash.
  if (metrics.length > 0)
    builder.format({ ranges: [`B${first}:${lastLetter}${last}`], numberFormat: '#,##0;-#,##0;"–"', align: 'right' });
  const more = `COUNTA(${reader.results('members', 0)})-${rows}`;
  const sentence = formulaText(dashboardTexts.membersMore, language, { count: `(${more})` });
  builder.text(last + 1, 1, dashboardTexts.membersNote[language]);
  builder.formula(last + 2, 1, `=IF(${more}>0,${sentence},"")`);
  builder.format({ ranges: [`A${last + 1}:A${last + 2}`], color: '#5f6368' });
  return last + 4;
}
