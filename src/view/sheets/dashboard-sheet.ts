import type { Language } from '../../core/language';
import { METRICS } from '../../core/metrics/metrics';
import { TOTAL } from '../../messages/counting';
import { dashboardTexts, formulaText, sheetNames } from '../../messages/dashboards';
import { shortLabel } from '../metric-label';
import { STALLED_LONG_DAYS } from '../stalled-part';
import { type CalculationReader, FIRST_ROW, HEAD_ROW } from './calculation-sheet';
import { figuresPart } from './figures-part';
import { asOfFormula, atRow, carried, periodWords, runningWords, staleFormula } from './formulas';
import { quotedText } from './references';
import { SheetBuilder } from './sheet-builder';
import type { ChartSpec, RuleSpec, SheetSpec } from './sheet-spec';
import { CHART_BLUE, MONTHS, NOTE_BACKGROUND, trendTable } from './trend-part';

const COLUMNS = 9;
/** Helping formulas (row numbers in KPI計算) stand here, hidden. */
const HELP = 'I';
const HELP_COLUMN = 9;
const STALLED_SHOWN = 10;
/** Stages and members that may come to the sheet later find room. */
export const SPARE_STAGES = 3;
const SPARE_MEMBERS = 5;
const ROW_PX = 21;
/** Charts stand beside the tables, past a narrow column. */
const CHART_COLUMN = 7;
const CHART_WIDTH_PX = 336;

export interface DashboardInput {
  readonly language: Language;
  readonly reader: CalculationReader;
  /** Name of the sheet with the calculation. */
  readonly calculation: string;
  /** Rows the funnel may need. */
  readonly stages: number;
  /** Members with a row of their own. */
  readonly members: number;
  /** Whether the sheet tells who waits. */
  readonly stalled: boolean;
  /** Metric indices of the members' table. */
  readonly metrics: readonly number[];
  /** Metric index of the team's history; `undefined` where the sheet keeps none. */
  readonly lead: number | undefined;
}

/** KPIダッシュボード: the team on one or two A4 pages, every number a native formula on KPI計算. */
export function dashboardSheet(input: DashboardInput): SheetSpec {
  const { language, reader } = input;
  const builder = new SheetBuilder(COLUMNS);
  const charts: ChartSpec[] = [];
  const rules: RuleSpec[] = [{ range: 'A4:H4', formula: '=$A$4<>""', background: NOTE_BACKGROUND }];
  headPart(builder, input);
  let row = figuresPart(builder, { ...input, start: 6, help: [HELP, HELP_COLUMN] });
  row = funnelPart(builder, input, row, charts, rules);
  row = trendPart(builder, input, row, charts, rules);
  row = stalledPart(builder, input, row, rules);
  row = membersPart(builder, input, row, rules);
  builder.note(row, dashboardTexts.print[language]);
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
    formats: [
      ...builder.formats,
      { ranges: ['A1'], bold: true, size: 18 },
      { ranges: ['A2'], color: '#5f6368' },
      { ranges: ['A3'], bold: true, size: 12 },
    ],
    tables: builder.tables,
    // Stages have longer names in English.
    widths_px: [...(language === 'ja' ? [168, 88, 92] : [225, 88, 112]), 104, 134, 16, 168, 168, 40],
    heights_px: [{ row: 1, pixels: 36 }, ...builder.heights_px],
    merges: ['A4:H4'],
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
    const period = `${periodWords(reader, language)}&${runningWords(reader, language)}`;
    made.formula(3, 1, `=${quotedText(dashboardTexts.period[language])}&${period}`);
    made.formula(4, 1, staleFormula(reader, calculation, language));
    made.format({ ranges: ['A4'], wrap: true });
  }
}

function funnelPart(
  builder: SheetBuilder,
  { language, reader, stages }: DashboardInput,
  start: number,
  charts: ChartSpec[],
  rules: RuleSpec[],
): number {
  builder.heading(start, dashboardTexts.funnel[language]);
  builder.note(start + 1, dashboardTexts.funnelNote[language]);
  const head = start + 2;
  builder.head(head, dashboardTexts.funnelHead[language]);
  const first = head + 1;
  const last = head + stages;
  for (let at = 0; at < stages; at++) {
    const [row, source] = [first + at, FIRST_ROW + at];
    builder.formula(row, 1, carried(reader.cell('funnel', 0, source)));
    builder.formula(row, 2, carried(reader.cell('funnel', 1, source)));
    builder.formula(row, 3, rateFormula(reader.cell('funnel', 2, source)));
    builder.formula(row, 4, rangeFormula(reader.cell('funnel', 3, source), reader.cell('funnel', 4, source), language));
    builder.formula(row, 5, rateFormula(reader.cell('funnel', 5, source)));
  }
  builder.format({ ranges: [`C${first}:E${last}`], align: 'right' });
  builder.table(head, last - SPARE_STAGES, 'E');
  rules.push({ range: `C${first}:D${last}`, formula: `=AND(ISNUMBER($B${first}),$B${first}<5)`, color: '#80868b' });
  charts.push({
    type: 'bar',
    ranges: [`A${head}:A${last}`, `B${head}:B${last}`],
    title: dashboardTexts.funnel[language],
    row: head,
    column: CHART_COLUMN,
    width_px: CHART_WIDTH_PX,
    height_px: Math.max(220, (stages + 1) * ROW_PX),
    series: [{ color: CHART_BLUE, dashed: false }],
  });
  return last + 2;
}

/**
 * A rate of what happened in the period, in per cent. Above 100 % the next stage holds cases of earlier periods, and the
 * rate says nothing: a dash, which the note explains.
 */
function rateFormula(cell: string): string {
  return `=IFERROR(IF(LEN(${cell})=0,"",IF(${cell}>1,"–",TEXT(${cell},"0%"))),"")`;
}

function rangeFormula(low: string, high: string, language: Language): string {
  const between = quotedText(language === 'ja' ? '〜' : '–');
  return `=IFERROR(IF(LEN(${low})=0,"",TEXT(${low},"0%")&${between}&TEXT(${high},"0%")),"")`;
}

function trendPart(
  builder: SheetBuilder,
  { language, reader, lead }: DashboardInput,
  start: number,
  charts: ChartSpec[],
  rules: RuleSpec[],
): number {
  if (lead === undefined) return start;
  builder.heading(start, `${dashboardTexts.trend[language]}: ${shortLabel(lead, language)}`);
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
    column: CHART_COLUMN,
    width_px: CHART_WIDTH_PX,
    height_px: (MONTHS + 2) * ROW_PX,
  });
  return start + MONTHS + 4;
}

function stalledPart(
  builder: SheetBuilder,
  { language, reader, stalled }: DashboardInput,
  start: number,
  rules: RuleSpec[],
): number {
  builder.heading(start, dashboardTexts.stalled[language]);
  if (!stalled) {
    builder.note(start + 1, dashboardTexts.stalledMissing[language]);
    return start + 3;
  }
  const head = start + 2;
  builder.head(head, [...dashboardTexts.stalledHead[language], '']);
  const first = head + 1;
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
  builder.format({ ranges: [`C${first - 1}:E${first - 1}`], align: 'left' });
  const many = formulaText(dashboardTexts.stalledMany, language, {
    count: `COUNTIF(${days},"<=${STALLED_LONG_DAYS}")`,
    shown: String(STALLED_SHOWN),
  });
  const long = `COUNTIF(${days},">${STALLED_LONG_DAYS}")`;
  const longer = formulaText(dashboardTexts.stalledLong, language, { count: long, days: String(STALLED_LONG_DAYS) });
  builder.note(start + 1, `=${many}&IF(${long}>0,${longer},"")`);
  builder.format({ ranges: [`A${first}:E${last}`], align: 'left' });
  builder.format({ ranges: [`B${head}:B${last}`], align: 'center' });
  builder.table(head, last, 'E');
  rules.push({ range: `B${first}:B${last}`, formula: `=AND(ISNUMBER($B${first}),$B${first}>=30)`, bold: true });
  return last + 2;
}

function membersPart(
  builder: SheetBuilder,
  { language, reader, members, metrics }: DashboardInput,
  start: number,
  rules: RuleSpec[],
): number {
  builder.heading(start, dashboardTexts.members[language]);
  builder.note(start + 1, dashboardTexts.membersNote[language]);
  const head = start + 2;
  builder.head(head, [dashboardTexts.membersHead[language], ...metrics.map((metric) => shortLabel(metric, language))]);
  // Labels of metrics are longer in English: four lines.
  if (language === 'en') builder.heights_px.push({ row: head, pixels: 76 });
  // The last row is the total.
  const rows = members + 1 + SPARE_MEMBERS;
  const first = head + 1;
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
  builder.note(last + 1, `=IF(${more}>0,${sentence},"")`);
  builder.table(head, last - SPARE_MEMBERS, lastLetter);
  rules.push({
    range: `A${first}:${lastLetter}${last}`,
    formula: `=$A${first}=${quotedText(TOTAL[language])}`,
    bold: true,
  });
  return last + 2;
}
