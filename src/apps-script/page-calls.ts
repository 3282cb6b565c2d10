import type { Calls } from '../api';
import { rowsOfCandidate, rowsOfCount } from '../core/activity/rows-behind';
import { everyone, selectMember } from '../core/activity/select';
import type { Period } from '../core/calendar/period';
import { parsePeriod } from '../core/calendar/period-grammar';
import type { Language } from '../core/language';
import { findMetricId } from '../core/metrics/metrics';
import { businessDaysOf } from '../functions/pace-calendar';
import { memberTexts, noMember } from '../messages/member';
import { say } from '../messages/message';
import { noRows, rowsElsewhere, rowsInTab, rowsShown } from '../messages/team';
import type { Behind, TabRows } from '../view/behind';
import type { EvidencePage, EvidenceUnit } from '../view/evidence';
import { evidenceModel } from '../view/evidence-model';
import type { MemberPage } from '../view/member';
import { memberModel, pageMembers } from '../view/member-model';
import { currentPeriod, EVERYTHING, firstPeriod } from '../view/period-options';
import { tabRows } from '../view/tab-rows';
import type { TeamPage } from '../view/team';
import { teamModel } from '../view/team-model';
import { type OpenedTabs, openTabs, readAllTargets } from './open-tabs';
import { readTalks } from './talk-records';

/** The team page: one sentence, the funnel, who waits, members in the sheet's order. */
export function teamPage(period: string, language: Language): TeamPage {
  const opened = openTabs(language);
  const { call } = opened;
  const { activity, settings, fiscalStart } = call;
  const asked = askedPeriod(period, opened, firstPeriod(activity, fiscalStart));
  const records = readTalks(opened.spreadsheet);
  return teamModel({ activity, settings, period: asked, fiscalStart, language, reading: opened, records });
}

/** A member's page; without a name, that of the first member in the sheet. */
export function memberPage(member: string, period: string, metric: string, language: Language): MemberPage {
  const opened = openTabs(language);
  const { call } = opened;
  const { activity, settings, fiscalStart } = call;
  const members = pageMembers(activity);
  const index = member === '' ? members[0] : members.find((candidate) => activity.members[candidate] === member);
  if (members.length === 0) throw new Error(memberTexts.noMembers[language]);
  if (index === undefined) throw new Error(say(noMember, language, { member }));
  return memberModel({
    activity,
    settings,
    targets: readAllTargets(opened),
    businessDays: businessDaysOf(call),
    member: index,
    period: askedPeriod(period, opened, currentPeriod(activity, fiscalStart)),
    metric,
    fiscalStart,
    language,
    reading: opened,
    records: readTalks(opened.spreadsheet),
  });
}

/** Whether actions go with results, in words. */
export function evidencePage(unit: EvidenceUnit, language: Language): EvidencePage {
  const opened = openTabs(language);
  const { call } = opened;
  return evidenceModel({ activity: call.activity, settings: call.settings, unit, language, reading: opened });
}

function askedPeriod(key: string, { call }: OpenedTabs, otherwise: Period | undefined): Period | undefined {
  if (key === EVERYTHING) return undefined;
  return (key === '' ? undefined : parsePeriod(key, call)) ?? otherwise;
}

/** So many runs of rows are selected at once; a selection of more takes Sheets seconds to draw. */
const RUNS_MOST = 400;

/** Shows the rows behind a number: the first tab that holds some, or the one asked for. */
export function showBehind(behind: Behind, tab: string, language: Language): Calls['showBehind']['reply'] {
  const opened = openTabs(language);
  const places = tabRows(rowsBehind(behind, opened), opened.joined);
  const shown = places.find((place) => place.tab === tab) ?? places[0];
  if (shown === undefined) throw new Error(noRows[language]);
  selectRows(opened, shown);
  const others = places.filter((place) => place !== shown);
  const said = [say(rowsShown, language, shown)];
  if (others.length > 0) {
    const named = others.map((place) => say(rowsInTab, language, place)).join(language === 'ja' ? '、' : ', ');
    said.push(say(rowsElsewhere, language, { tabs: named }));
  }
  return { sentence: said.join(' '), tab: shown.tab, others: others.map((place) => place.tab) };
}

function rowsBehind(behind: Behind, { call }: OpenedTabs): number[] {
  const { activity } = call;
  if (behind.kind === 'candidate') {
    const candidate = activity.candidates.indexOf(behind.candidate);
    return candidate < 0 ? [] : rowsOfCandidate(activity, candidate);
  }
  const metric = findMetricId(behind.metric);
  if (metric === undefined) return [];
  const selection = behind.member === '' ? everyone(activity) : selectMember(behind.member, activity, call.settings);
  if ('unknown' in selection) return [];
  const period = behind.period === EVERYTHING ? undefined : parsePeriod(behind.period, call);
  return rowsOfCount(activity, metric, period, selection);
}

function selectRows({ spreadsheet }: OpenedTabs, { tab, runs }: TabRows): void {
  const sheet = spreadsheet.getSheetByName(tab)!;
  spreadsheet.setActiveSheet(sheet);
  // The last range of a list gets the cursor: the first rows should.
  const ranges = runs.slice(0, RUNS_MOST).map(([first, last]) => `${first}:${last}`);
  sheet.getRangeList(ranges.reverse()).activate();
}
