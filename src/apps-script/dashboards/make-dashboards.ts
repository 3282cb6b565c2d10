import type { Calls } from '../../api';
import { everyone, oneMember } from '../../core/activity/select';
import { isoDay } from '../../core/calendar/day';
import { parsePeriod } from '../../core/calendar/period-grammar';
import { countedMetrics } from '../../core/funnel/member-counts';
import { funnelStages } from '../../core/funnel/stages';
import { safeText } from '../../core/grid/safe-text';
import type { Language } from '../../core/language';
import type { PaceTarget } from '../../core/pace/pace-target';
import { qualityPartner } from '../../core/pace/quality-partner';
import { stalledUnits } from '../../core/stalled/stalled';
import { firstEventDay } from '../../core/trend/first-day';
import { businessDaysOf } from '../../functions/pace-calendar';
import {
  keptEdited,
  madeSheets,
  nameTaken,
  noDashboard,
  periodChanged,
  renewedSheets,
} from '../../messages/dashboards';
import { say } from '../../messages/message';
import { asOfText } from '../../view/as-of-text';
import type { DashboardsPage } from '../../view/dashboards';
import { keyMetrics, leadMetric, oftenCounted } from '../../view/key-metrics';
import { glanceMetric, memberLines, pageMembers } from '../../view/member-model';
import { currentPeriod, EVERYTHING, periodKey, periodOptions } from '../../view/period-options';
import { CalculationReader, calculationSheet, PERIOD_CELL } from '../../view/sheets/calculation-sheet';
import { dashboardSheet, SPARE_STAGES } from '../../view/sheets/dashboard-sheet';
import { dataSheet } from '../../view/sheets/data-sheet';
import { mineSheet } from '../../view/sheets/mine-sheet';
import { columnsReference, stackedReference } from '../../view/sheets/references';
import { STALLED_DAYS } from '../../view/stalled-part';
import { type OpenedTabs, openTabs, readAllTargets } from '../open-tabs';
import { isOwnSheet } from '../own-sheets';
import { SETTINGS_NAME } from '../settings-sheet';
import { saveTabs } from '../sidebar-calls';
import { type MadeSheet, SheetMaker } from './make-sheets';
import { AS_OF_NAME, DATA_NAME } from './names';
import { ownMarks } from './own-marks';
import { type ReadColumns, readColumns } from './tab-columns';

const COLUMNS_MOST = 4;
/** Results find at least so many rows; with room for two more years of months. */
const ROWS_LEAST = 2000;
const SPARE_MONTHS = 24;
/** The joined tabs may grow by as much again, or by so many rows. */
const SPARE_DATA_ROWS = 20_000;

/**
 * 「ダッシュボードを作る」: KPI計算, KPIダッシュボード and a マイKPI for each chosen member, KPIデータ where several tabs are
 * read. Sheets made before are made again in place. Either all of it is there afterwards, or nothing new.
 *
 * @param period key of the period they shall show; empty: as it stands, on a new sheet the current month
 */
export function makeDashboards(
  chosen: readonly string[],
  period: string,
  language: Language,
): Calls['makeDashboards']['reply'] {
  const opened = openTabs(language);
  const { spreadsheet } = opened;
  if (opened.onlyTab !== '') keepTabs(opened, language);
  return makeAll(opened, new SheetMaker(spreadsheet), { chosen, period }, language);
}

/** Formulas carry the settings, so what was only guessed is written down first. */
function keepTabs({ activityTabs, targetTabs }: OpenedTabs, language: Language): void {
  saveTabs(
    [
      ...activityTabs.map((tab) => ({ ...tab, kind: 'activity' as const })),
      ...targetTabs.map((tab) => ({ ...tab, kind: 'targets' as const })),
    ],
    [],
    language,
  );
}

function makeAll(
  opened: OpenedTabs,
  maker: SheetMaker,
  { chosen, period }: { readonly chosen: readonly string[]; readonly period: string },
  language: Language,
): Calls['makeDashboards']['reply'] {
  const { spreadsheet, call, asOfFixed } = opened;
  const { activity, settings } = call;
  const made: MadeSheet[] = [];
  const notes: string[] = [];
  const read = readColumns(spreadsheet, opened.activityTabs, language);
  const targets = readColumns(spreadsheet, opened.targetTabs, language);
  notes.push(...read.notes, ...targets.notes);
  const reference = activityReference(opened, maker, read, made, notes, language);
  const stalled = stalledUnits(activity, STALLED_DAYS, activity.asOf, everyone(activity));
  // Room for twice as many as wait now.
  const rowsOfStalled = 'missing' in stalled ? 0 : stalled.length * 2;
  const rows = roundedUp(Math.max(rowsOfTables(opened, readAllTargets(opened).length), rowsOfStalled));
  const counted = countedMetrics(activity).length;
  const calculation = {
    language: call.language,
    asOf: isoDay(activity.asOf),
    period: '',
    fixed: asOfFixed,
    activity: reference,
    targets: targets.columns.length === 0 ? '' : stackedReference(targets.columns),
    settings: SETTINGS_NAME,
    rows,
    metrics: counted,
  };
  // The sheet stands first, so that formulas can name it; its calls come last, for nothing can be written while they run.
  const reserved = maker.reserve(calculationSheet(calculation));
  const calculationSpec = calculationSheet({ ...calculation, period: periodFor(reserved, period, opened) });
  const reader = new CalculationReader(reserved.name, rows, counted);
  const shared = { language: call.language, reader, calculation: reserved.name };
  const metrics = keyMetrics(activity, settings, COLUMNS_MOST);
  const stages = funnelStages(activity);
  const board = dashboardSheet({
    ...shared,
    stages: stages.candidate.length + stages.client.length + SPARE_STAGES,
    members: pageMembers(activity).length,
    stalled: !('missing' in stalled),
    metrics,
    lead: leadMetric(oftenCounted(metrics, activity, everyone(activity)), activity, settings),
  });
  const boardSheet = maker.fill(maker.reserve(board), board);
  made.push(boardSheet);
  for (const spec of mineSpecs(opened, maker, chosen, shared)) made.push(maker.fill(maker.reserve(spec), spec));
  made.push(maker.fill(reserved, calculationSpec));
  nameCells(opened, maker, AS_OF_NAME, reserved.sheet.getRange('B2:B4'), notes, language);
  maker.finish();
  boardSheet.sheet.getRange('A1').activate();
  return {
    sentence: [...sentences(made, language), ...notes].join(language === 'ja' ? '' : ' '),
    sheet: boardSheet.name,
  };
}

/** The period asked for, else the one that stands there, for somebody may have chosen it; on a new sheet the current month. */
function periodFor({ sheet, isNew }: MadeSheet, asked: string, { call }: OpenedTabs): string {
  const standing = isNew ? '' : sheet.getRange(PERIOD_CELL).getDisplayValue();
  const known = [asked, standing].find((text) => text !== '' && parsePeriod(text, call) !== undefined);
  return cellOf(
    known ??
      (asked === EVERYTHING ? EVERYTHING : periodKey(currentPeriod(call.activity, call.fiscalStart), call.fiscalStart)),
  );
}

/** As the cell holds it: blank is everything. */
function cellOf(key: string): string {
  return key === EVERYTHING ? '' : key;
}

/** Another period for the dashboards that stand in the file: one cell changes, and every number follows. */
export function setDashboardPeriod(key: string, language: Language): Calls['dashboardPeriod']['reply'] {
  const cells = SpreadsheetApp.getActiveSpreadsheet().getRangeByName(AS_OF_NAME);
  if (cells === null) throw new Error(noDashboard[language]);
  cells.getCell(2, 1).setValue(safeText(cellOf(key)));
  return { sentence: periodChanged[language] };
}

/** To the next thousand: formulas then stay the same from one time to the next. */
function roundedUp(rows: number): number {
  return Math.ceil(rows / 1000) * 1000;
}

/** One tab is given as it is; several through KPIデータ, so that each formula stays short. */
function activityReference(
  opened: OpenedTabs,
  maker: SheetMaker,
  { columns, rows, width }: ReadColumns,
  made: MadeSheet[],
  notes: string[],
  language: Language,
): string {
  if (columns.length === 1) return stackedReference(columns);
  const { spreadsheet, call } = opened;
  const spec = dataSheet({
    language: call.language,
    stacked: stackedReference(columns),
    rows: rows + Math.min(rows, SPARE_DATA_ROWS),
    columns: width,
  });
  const data = maker.fill(maker.reserve(spec), spec);
  made.push(data);
  const letters = columnsReference({ name: data.name, runs: [[1, width]] });
  const named = nameCells(opened, maker, DATA_NAME, spreadsheet.getRange(letters), notes, language);
  return named ? DATA_NAME : letters;
}

/** Gives cells of ours a name, unless a person uses that name for something of theirs. */
function nameCells(
  { spreadsheet }: OpenedTabs,
  maker: SheetMaker,
  name: string,
  range: GoogleAppsScript.Spreadsheet.Range,
  notes: string[],
  language: Language,
): boolean {
  const known = spreadsheet.getRangeByName(name);
  if (known !== null && !isOwnSheet(known.getSheet())) {
    notes.push(say(nameTaken, language, { name }));
    return false;
  }
  maker.name(name, range);
  return true;
}

/** マイKPI of those chosen now and of those who have one already, in the sheet's order. */
function mineSpecs(
  opened: OpenedTabs,
  maker: SheetMaker,
  chosen: readonly string[],
  shared: Pick<Parameters<typeof mineSheet>[0], 'language' | 'reader' | 'calculation'>,
): ReturnType<typeof mineSheet>[] {
  const { call } = opened;
  const { activity, settings, fiscalStart } = call;
  const wanted = new Set([...chosen, ...maker.membersMade()]);
  const members = pageMembers(activity).filter((member) => wanted.has(activity.members[member]!));
  if (members.length === 0) return [];
  const targets: readonly PaceTarget[] = readAllTargets(opened);
  const period = currentPeriod(activity, fiscalStart);
  const businessDays = businessDaysOf(call);
  return members.flatMap((member) => {
    const lines = memberLines({ activity, settings, targets, businessDays, member, period, fiscalStart });
    const metric = glanceMetric({ activity, settings, member }, lines);
    if (metric === undefined) return [];
    const partner = qualityPartner(activity, metric, period, oneMember(activity, member), settings);
    return [
      mineSheet({
        ...shared,
        member: activity.members[member]!,
        metric,
        partner: partner && { metric: partner.metric, from: partner.of.from, to: partner.of.to },
      }),
    ];
  });
}

/** Rows that a member's months for each metric, or a target for each member, may need. */
function rowsOfTables({ call }: OpenedTabs, targets: number): number {
  const { activity } = call;
  const months = Math.ceil((activity.asOf - firstEventDay(activity)) / 30) + SPARE_MONTHS;
  const members = activity.members.length + 1;
  return Math.max(ROWS_LEAST, members * COLUMNS_MOST * months, targets * members);
}

/** What was made, what was renewed, and beside which sheets something new stands; hidden sheets only where a person changed one. */
function sentences(made: readonly MadeSheet[], language: Language): string[] {
  const named = (sheets: readonly MadeSheet[]) =>
    sheets.map(({ name }) => (language === 'ja' ? `「${name}」` : `"${name}"`)).join(language === 'ja' ? '' : ', ');
  const fresh = made.filter(({ isNew, beside, hidden }) => isNew && beside === '' && !hidden);
  const again = made.filter(({ isNew, hidden }) => !isNew && !hidden);
  const said: string[] = [];
  if (fresh.length > 0) said.push(say(madeSheets, language, { names: named(fresh) }));
  if (again.length > 0) said.push(say(renewedSheets, language, { names: named(again) }));
  for (const { name, beside } of made)
    if (beside !== '') said.push(say(keptEdited, language, { old: beside, made: name }));
  return said;
}

/** For whom a マイKPI stands in the file, who could have one, and which period the dashboards show. */
export function dashboardsPage(language: Language): DashboardsPage {
  const opened = openTabs(language);
  const { activity, fiscalStart } = opened.call;
  const own = ownMarks(opened.spreadsheet).filter(({ state }) => state !== 'kept');
  const mine = new Set(own.filter(({ kind }) => kind === 'mine').map(({ member }) => member));
  const standing = opened.spreadsheet.getRangeByName(AS_OF_NAME)?.getDisplayValues()[1]?.[0];
  const shown = standing === '' ? EVERYTHING : standing;
  const periods = periodOptions(activity, fiscalStart, language);
  const period = shown ?? periodKey(currentPeriod(activity, fiscalStart), fiscalStart);
  // A period that somebody wrote into the cell is kept, whatever it is.
  const isListed = periods.some(({ key }) => key === period);
  return {
    asOf: asOfText(activity, opened, language),
    made: own.some(({ kind }) => kind === 'dashboard'),
    periods: isListed ? periods : [{ key: period, label: period }, ...periods],
    period,
    members: pageMembers(activity).map((member) => {
      const name = activity.members[member]!;
      return { name, made: mine.has(name) };
    }),
  };
}
